import { readCell, readCellText, sheetError, type Area, type Sheet, type SheetPlace } from './sheet.ts';
import { checkTableSize } from './limits.ts';
import { describePlace } from './sheet.ts';

/** What a header says of its column. */
export interface HeaderText {
  readonly name: string;
  readonly unit: string | null;
}

/** The name of a column, and where it stands. */
export interface ColumnHeader extends HeaderText {
  readonly row: number;
  readonly column: number;
}

/** A sheet with its columns and rows found, whichever way they run. Zero-based positions. */
export interface SheetTable {
  readonly sheet: Sheet;
  readonly headers: readonly ColumnHeader[];
  readonly rowCount: number;
  /** Position in the sheet of the cell of a row under a header. */
  readonly position: (row: number, header: ColumnHeader) => readonly [row: number, column: number];
}

/**
 * Reads a sheet whose first row names the columns, with one row of cells for each further row.
 *
 * @throws KSTORE_TABLE_HEADER when a name is missing above cells, or there twice.
 */
export function readAcross(sheet: Sheet, area: Area): SheetTable {
  const headers: ColumnHeader[] = [];
  checkTableSize(describePlace(sheet), area.bottom - area.top, area.right - area.left + 1);
  for (let column = area.left; column <= area.right; column++) {
    const text = readCellText(sheet, area.top, column);
    if (text === null) refuseUnnamedCells(sheet, area, column);
    else headers.push({ ...parseHeader(text), row: area.top, column });
  }
  checkUniqueNames(sheet, headers);
  return {
    sheet,
    headers,
    rowCount: area.bottom - area.top,
    position: (row, header) => [area.top + 1 + row, header.column],
  };
}

function refuseUnnamedCells(sheet: Sheet, area: Area, column: number): void {
  for (let row = area.top + 1; row <= area.bottom; row++) {
    if (readCell(sheet, row, column) === null) continue;
    const shown = readCellText(sheet, row, column)!;
    throw unnamedCellError(sheet, { row: area.top, column }, shown, sheet.locate(row, column));
  }
}

/** @param header where the name is missing. @param valuePlace where the value is. */
export function unnamedCellError(
  sheet: SheetPlace,
  header: { readonly row: number; readonly column: number },
  value: string,
  valuePlace: string,
): Error {
  const problem = `no column name above the value "${value}" in ${valuePlace}`;
  return sheetError('KSTORE_TABLE_HEADER', sheet, problem, {
    ...header,
    hints: ['name the column in the first row of the table, or remove its cells'],
  });
}

/** @throws KSTORE_TABLE_HEADER naming both cells. */
export function checkUniqueNames(sheet: SheetPlace, headers: readonly ColumnHeader[]): void {
  const seen = new Map<string, ColumnHeader>();
  for (const header of headers) {
    const first = seen.get(header.name);
    if (first !== undefined) {
      const where = sheet.locate(first.row, first.column);
      throw sheetError('KSTORE_TABLE_HEADER', sheet, `the column "${header.name}" is already in ${where}`, {
        row: header.row,
        column: header.column,
        hints: ['give each column a name of its own'],
      });
    }
    seen.set(header.name, header);
  }
}

/** `water (kg/m³)` and `물 [g]` give name and unit; a bare number in brackets, as in `x (1)`, is part of the name. */
export function parseHeader(text: string): HeaderText {
  const trimmed = text.trim();
  const match = /^(.*?\S)\s*(?:\(([^()]+)\)|\[([^[\]]+)\])$/su.exec(trimmed);
  const unit = (match?.[2] ?? match?.[3] ?? '').trim();
  if (match === null || unit === '' || /^\d+$/.test(unit)) return { name: trimmed, unit: null };
  return { name: match[1]!, unit };
}
