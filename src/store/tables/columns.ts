import { typeCell, parseNumber, type TypedCell } from './cell-type.ts';
import { ColumnTally } from './column-tally.ts';
import { readCell, SheetDate, sheetError, type Sheet } from './sheet.ts';
import type { Cell, ColumnType } from './table.ts';

/** A cell of a column, in the sheet where it stands; null where a sheet lacks the column. */
export type ColumnCell = { readonly sheet: Sheet; readonly row: number; readonly column: number } | null;

/** The cells of one column from top to bottom, from one sheet or from many. */
export interface ColumnCells {
  readonly count: number;
  cell(index: number): ColumnCell;
}

export interface InferredColumn {
  readonly type: ColumnType;
  readonly cells: readonly Cell[];
}

const missingHint = 'correct that cell, or leave it empty when the value is missing';

/**
 * Finds the one type of a column (`ColumnTally`) and its values.
 *
 * @throws KSTORE_TABLE_CELL naming the first cell of another type.
 */
export function inferColumn(name: string, source: ColumnCells): InferredColumn {
  const typedCells: (TypedCell | null)[] = new Array<TypedCell | null>(source.count);
  let isTypedFile = false;
  for (let index = 0; index < source.count; index++) {
    const cell = source.cell(index);
    const value = cell === null ? null : readCell(cell.sheet, cell.row, cell.column);
    typedCells[index] = cell === null || value === null ? null : typeCell(value, cell.sheet.typed);
    if (cell !== null && value !== null && cell.sheet.typed) isTypedFile = true;
  }
  const tally = new ColumnTally();
  for (const cell of typedCells) if (cell !== null) tally.add(cell.type, cell.coded === true);
  const type = tally.chooseType(isTypedFile);
  if (type === 'text' && !isTypedFile) return { type, cells: readTexts(source) };
  const odd = typedCells.findIndex((cell) => cell !== null && cell.type !== type);
  if (odd !== -1) throw refuseOddCell(name, type, source.cell(odd)!);
  return { type, cells: typedCells.map((cell) => cell?.value ?? null) };
}

function readTexts(source: ColumnCells): Cell[] {
  return Array.from({ length: source.count }, (_, index) => {
    const cell = source.cell(index);
    const value = cell === null ? null : readCell(cell.sheet, cell.row, cell.column);
    return value instanceof SheetDate ? value.iso : value;
  });
}

function refuseOddCell(name: string, type: ColumnType, cell: NonNullable<ColumnCell>): Error {
  const { sheet, row, column } = cell;
  const value = readCell(sheet, row, column)!;
  const shown = value instanceof SheetDate ? value.iso : String(value);
  const found = typeCell(value, sheet.typed).type;
  const quoted = found === 'text' ? `"${shown}"` : shown;
  const isNumberAsText = type === 'number' && found === 'text' && sheet.typed && parseNumber(shown) !== null;
  const note = isNumberAsText ? ', a number stored as text' : '';
  return sheetError('KSTORE_TABLE_CELL', sheet, `${found} ${quoted} in the ${type} column "${name}"${note}`, {
    row,
    column,
    hints: [isNumberAsText ? 'enter it as a number; the cell has the format Text' : missingHint],
  });
}
