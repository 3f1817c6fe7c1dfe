import { findCellType, parseNumber, readCellAs, type PlainValue, type TextType } from './cell-type.ts';
import { ColumnTally } from './column-tally.ts';
import { readCell, readCellText, SheetDate, sheetError, type Sheet, type SheetPlace } from './sheet.ts';
import type { Cell, ColumnType } from './table.ts';

/** A cell of a column, in the sheet where it stands; null where a sheet lacks the column. */
export type ColumnCell = { readonly sheet: Sheet; readonly row: number; readonly column: number } | null;

/** The cells of one column from top to bottom, from one sheet or from many. */
export interface ColumnCells {
  readonly count: number;
  cell(index: number): ColumnCell;
}

export interface InferredColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly cells: readonly Cell[];
  readonly tally: ColumnTally;
  readonly source: ColumnCells;
}

const missingHint = 'correct that cell, or leave it empty when the value is missing';

/**
 * Finds the one type of a column (`ColumnTally`) and its values.
 *
 * @throws KSTORE_TABLE_CELL naming the first cell of another type.
 */
export function inferColumn(name: string, source: ColumnCells): InferredColumn {
  const tally = new ColumnTally();
  let isTypedFile = false;
  const values = new Array<PlainValue | null>(source.count);
  for (let index = 0; index < source.count; index++) {
    const cell = source.cell(index);
    const value = cell === null ? null : readCell(cell.sheet, cell.row, cell.column);
    values[index] = value;
    if (value === null) continue;
    const { typed, mayHaveDecimalCommas } = cell!.sheet;
    tally.add(findCellType(value, typed, mayHaveDecimalCommas));
    isTypedFile ||= typed;
  }
  const type = tally.chooseType(isTypedFile);
  const isText = type === 'text' && !isTypedFile;
  if (!isText && !tally.holdsOnly(type)) throw refuseOddCell(name, type, findOddCell(source, tally, type));
  const cells = new Array<Cell>(source.count);
  for (let index = 0; index < source.count; index++) {
    const value = values[index]!;
    cells[index] = value === null ? null : readCellAs(type, value);
  }
  return { name, type, cells, tally, source };
}

function readCellAt(source: ColumnCells, index: number): PlainValue | null {
  const cell = source.cell(index);
  return cell === null ? null : readCell(cell.sheet, cell.row, cell.column);
}

function findTypeAt(source: ColumnCells, index: number): TextType | null {
  const value = readCellAt(source, index);
  if (value === null) return null;
  const { typed, mayHaveDecimalCommas } = source.cell(index)!.sheet;
  return findCellType(value, typed, mayHaveDecimalCommas);
}

function findOddCell(source: ColumnCells, tally: ColumnTally, type: ColumnType): NonNullable<ColumnCell> {
  for (let index = 0; ; index++) {
    const found = findTypeAt(source, index);
    if (found !== null && tally.resolve(found) !== type) return source.cell(index)!;
  }
}

function refuseOddCell(name: string, type: ColumnType, cell: NonNullable<ColumnCell>): Error {
  const { sheet, row, column } = cell;
  const value = readCell(sheet, row, column)!;
  const found = findCellType(value, sheet.typed, false);
  return oddCellError(sheet, { row, column }, { name, type, value, found, isTyped: sheet.typed });
}

export interface OddCell {
  readonly name: string;
  /** That of the column. */
  readonly type: ColumnType;
  readonly value: PlainValue;
  readonly found: TextType;
  /** Whether the file has types, so that a number that is text was stored as such. */
  readonly isTyped: boolean;
}

/** An error about a cell that is not of the type of its column. */
export function oddCellError(
  sheet: SheetPlace,
  place: { readonly row: number; readonly column: number },
  { name, type, value, found, isTyped }: OddCell,
): Error {
  const shown = value instanceof SheetDate ? value.iso : String(value);
  const isText = found === 'text' || found === 'code' || found === 'decimal comma';
  const described = isText ? `text "${shown}"` : `${found === 'decimal point' ? 'number' : found} ${shown}`;
  const isNumberAsText = type === 'number' && isText && isTyped && parseNumber(shown) !== null;
  const note = isNumberAsText ? ', a number stored as text' : '';
  return sheetError('KSTORE_TABLE_CELL', sheet, `${described} in the ${type} column "${name}"${note}`, {
    ...place,
    hints: [isNumberAsText ? 'enter it as a number; the cell has the format Text' : missingHint],
  });
}

/**
 * Refuses a table in which commas are decimal marks in one column and points in another: what `1.500` says there is
 * not known.
 *
 * @throws KSTORE_TABLE_CELL naming the first cell with a point.
 */
export function refuseMixedDecimals(columns: readonly InferredColumn[], decimal: string | undefined): void {
  const isComma = ({ type, tally }: InferredColumn): boolean => type === 'number' && tally.hasDecimalCommas;
  if (decimal !== 'comma' && !columns.some(isComma)) return;
  const pointed = columns.find(({ type, tally }) => type === 'number' && tally.hasDecimalPoints);
  if (pointed === undefined) return;
  const { source, name } = pointed;
  for (let index = 0; index < source.count; index++) {
    if (findTypeAt(source, index) !== 'decimal point') continue;
    const { sheet, row, column } = source.cell(index)!;
    throw mixedDecimalsError(sheet, { row, column }, name, readCellText(sheet, row, column)!);
  }
}

export function mixedDecimalsError(
  sheet: SheetPlace,
  place: { readonly row: number; readonly column: number },
  name: string,
  shown: string,
): Error {
  const problem = `${shown.trim()} in the number column "${name}", where other numbers have a decimal comma`;
  return sheetError('KSTORE_TABLE_CELL', sheet, problem, {
    ...place,
    hints: [
      'write it with a decimal comma, without separators of thousands',
      'or say `decimal: point` in dataset.yaml; what has a comma is then text',
    ],
  });
}
