import { findTextType } from './cell-type.ts';
import { mixedDecimalsError, oddCellError } from './columns.ts';
import type { CsvSource } from './csv-source.ts';
import type { ColumnTally } from './column-tally.ts';
import { rowLengthError } from './csv.ts';
import { sheetError } from './sheet.ts';
import type { HeaderText } from './header-text.ts';
import { unnamedCellError } from './sheet-table.ts';
import { repeatedKeyError } from './single-table.ts';
import type { ColumnType } from './table.ts';

/** A column as it is known once all cells have been seen. */
export interface TalliedColumn {
  readonly header: HeaderText;
  /** Its place in a record. */
  readonly index: number;
  readonly tally: ColumnTally;
}

// Where a fault is, is looked for when there is one: in a file without any, nobody counts lines.

export function findRowLengthFault(source: CsvSource, row: number, width: number): Error {
  const { record, line } = source.find((_, candidate) => candidate === row)!;
  return rowLengthError(source.placeOf(line), line, record.length, width);
}

export function findEmptyRowFault(source: CsvSource, row: number): Error {
  const { line } = source.find((_, candidate) => candidate === row)!;
  return sheetError('KSTORE_TABLE_CELL', source.placeOf(line), 'an empty row between rows with cells', {
    row,
    column: 0,
    hints: ['remove the empty row, and keep everything but the table out of the sheet'],
  });
}

export function findUnnamedCellFault(source: CsvSource, column: number): Error {
  const { record, line } = source.find((candidate, row) => row > 0 && (candidate[column] ?? null) !== null)!;
  const header = source.find((_, row) => row === 0)!;
  const place = source.placeOf(line).locate(0, column);
  return unnamedCellError(source.placeOf(header.line), { row: 0, column }, record[column]!, place);
}

export function findKeyFault(source: CsvSource, row: number, column: number, key: string): Error {
  const { record, line } = source.find((_, candidate) => candidate === row)!;
  const place = source.placeOf(line);
  const id = record[column]?.trim();
  if (id === undefined)
    return sheetError('KSTORE_TABLE_CELL', place, `no value for the key "${key}"`, { row, column });
  const first = source.find((candidate, index) => index > 0 && candidate[column]?.trim() === id)!;
  return repeatedKeyError(place, { row, column }, id, source.placeOf(first.line).locate(0, column));
}

/** A cell that is not of the type of its column. */
export function findOddCellFault(
  source: CsvSource,
  { header, index, tally }: TalliedColumn,
  type: ColumnType,
  mayHaveDecimalCommas: boolean,
): Error {
  const { record, row, line } = source.find((candidate, candidateRow) => {
    const text = candidateRow === 0 ? null : (candidate[index] ?? null);
    return text !== null && tally.resolve(findTextType(text, mayHaveDecimalCommas)) !== type;
  })!;
  const value = record[index]!;
  const found = findTextType(value, false);
  return oddCellError(
    source.placeOf(line),
    { row, column: index },
    { name: header.name, type, value, found, isTyped: false },
  );
}

/** A number with a decimal point in a file with decimal commas. */
export function findDecimalPointFault(source: CsvSource, { header, index }: TalliedColumn): Error {
  const { record, row, line } = source.find((candidate, candidateRow) => {
    const text = candidateRow === 0 ? null : (candidate[index] ?? null);
    return text !== null && findTextType(text, true) === 'decimal point';
  })!;
  return mixedDecimalsError(source.placeOf(line), { row, column: index }, header.name, record[index]!);
}
