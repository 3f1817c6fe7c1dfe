import { findTextType, parseNumber } from './cell-type.ts';
import { readCellText, sheetError, type Area, type Sheet } from './sheet.ts';
import { parseHeader, type ColumnHeader } from './header-text.ts';
import { checkUniqueNames, type SheetTable } from './sheet-table.ts';

/**
 * How a sheet runs. `across`: a header row, then rows. `down`: each row is a name, its value and perhaps its
 * unit, so that the sheet is one row of a table; with or without a header row such as 성분 | 함량 | 단위.
 */
export type Reading = 'across' | 'down' | 'down with header';

/** First cells of a header row that say so even when the values below them are text. */
const nameHeadings =
  /^(성분|성분명|원료|원료명|물성|항목|항목명|이름|변수|ingredient|material|component|property|item|name|variable)s?$/i;

/** Second cells of such a header row; with both headings known, a sheet of one value can be told from a table. */
const valueHeadings =
  /^(함량|값|측정값|결과|결과값|비율|수치|amount|content|measurement|quantity|result|value)s?$/i;

/**
 * Finds how a sheet runs. It runs down when it has two or three columns and at least two rows (one, below a
 * header row with headings that are known) of names that are all different, values that are all numbers or
 * empty, and units that are all text or empty.
 */
export function findReading(sheet: Sheet, area: Area): Reading {
  const width = area.right - area.left + 1;
  if (width < 2 || width > 3) return 'across';
  const header = hasDownHeader(sheet, area);
  const first = area.top + (header ? 1 : 0);
  if (area.bottom - first + 1 < (header && hasKnownHeadings(sheet, area) ? 1 : 2)) return 'across';
  const names = new Set<string>();
  for (let row = first; row <= area.bottom; row++) {
    const name = peek(sheet, row, area.left);
    if (typeof name !== 'string' || isNumberOrEmpty(sheet, row, area.left) || names.has(name))
      return 'across';
    if (!isNumberOrEmpty(sheet, row, area.left + 1)) return 'across';
    if (width === 3 && !isTextOrEmpty(sheet, row, area.left + 2)) return 'across';
    names.add(name);
  }
  return header ? 'down with header' : 'down';
}

/** For a sheet that is known to run down: whether its first row is a header. */
export function hasDownHeader(sheet: Sheet, area: Area): boolean {
  if (isNumberOrEmpty(sheet, area.top, area.left + 1)) return false;
  if (nameHeadings.test(readHeading(sheet, area, 0))) return true;
  for (let row = area.top + 1; row <= area.bottom; row++) {
    if (!isNumberOrEmpty(sheet, row, area.left + 1)) return false;
  }
  return true;
}

function hasKnownHeadings(sheet: Sheet, area: Area): boolean {
  return nameHeadings.test(readHeading(sheet, area, 0)) && valueHeadings.test(readHeading(sheet, area, 1));
}

function readHeading(sheet: Sheet, area: Area, offset: number): string {
  const text = peek(sheet, area.top, area.left + offset);
  return typeof text === 'string' ? parseHeader(text).name : '';
}

function peek(sheet: Sheet, row: number, column: number): unknown {
  return sheet.rows[row]?.[column] ?? null;
}

function isNumberOrEmpty(sheet: Sheet, row: number, column: number): boolean {
  const value = peek(sheet, row, column);
  if (value === null || typeof value === 'number') return true;
  return !sheet.typed && typeof value === 'string' && isNumberText(value, sheet.mayHaveDecimalCommas);
}

/** A code such as `007` counts too: these cells are values, which are not text. */
function isNumberText(text: string, mayHaveDecimalCommas: boolean): boolean {
  return parseNumber(text) !== null || findTextType(text, mayHaveDecimalCommas) === 'decimal comma';
}

function isTextOrEmpty(sheet: Sheet, row: number, column: number): boolean {
  const value = peek(sheet, row, column);
  return value === null || (typeof value === 'string' && !isNumberOrEmpty(sheet, row, column));
}

/**
 * Reads a sheet that runs down as a table of one row.
 *
 * @throws KSTORE_TABLE_HEADER when a name is missing or there twice, or the sheet is too narrow or wide;
 * KSTORE_TABLE_EMPTY when there is a header alone.
 */
export function readDown(sheet: Sheet, area: Area, hasHeader: boolean): SheetTable {
  const width = area.right - area.left + 1;
  if (width < 2 || width > 3) {
    const problem = `${width} columns, where a sheet that runs down has two or three: name, value, unit`;
    throw sheetError('KSTORE_TABLE_HEADER', sheet, problem, {
      hints: ['use `orientation: across` in dataset.yaml'],
    });
  }
  const headers: ColumnHeader[] = [];
  for (let row = area.top + (hasHeader ? 1 : 0); row <= area.bottom; row++) {
    headers.push(readDownHeader(sheet, row, area.left, width === 3));
  }
  if (headers.length === 0) throw sheetError('KSTORE_TABLE_EMPTY', sheet, 'a header but no rows');
  checkUniqueNames(sheet, headers);
  return {
    sheet,
    headers,
    rowCount: 1,
    position: (_, header) => [header.row, area.left + 1],
    isHeading: (row, column) =>
      row >= area.top && (column !== area.left + 1 || (hasHeader && row === area.top)),
  };
}

function readDownHeader(sheet: Sheet, row: number, column: number, hasUnits: boolean): ColumnHeader {
  const text = readCellText(sheet, row, column);
  if (text === null) {
    throw sheetError('KSTORE_TABLE_HEADER', sheet, 'no name beside a value', { row, column });
  }
  const { name, unit } = parseHeader(text);
  const besideUnit = hasUnits ? readCellText(sheet, row, column + 2) : null;
  return { name, unit: besideUnit?.trim() ?? unit, row, column };
}
