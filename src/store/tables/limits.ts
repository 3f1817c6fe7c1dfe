import { KstoreError } from '../errors/kstore-error.ts';

/** Rows of a sheet's data, as many as an Excel sheet has rows. */
export const maximumRows = 1_048_576;
/** Columns, as many as an Excel sheet has. */
export const maximumColumns = 16_384;
/** Cells of a sheet in memory, empty ones between others included: one cell in the last column stands for a row. */
export const maximumCells = 20_000_000;

/** Rows of a table that is read and written block by block. */
export const maximumTextRows = 10_000_000;
/** Cells of such a table. */
export const maximumTextCells = 200_000_000;
/** Text of such a file. */
export const maximumTextBytes = 2_000_000_000;
/** One row of a CSV file that is read block by block. */
export const maximumRecordBytes = 8 * 1024 * 1024;
/** Text that is read as a whole: a CSV file that is not plain, JSON lines. */
export const maximumWholeTextBytes = 64_000_000;

/** Worksheets and texts of a workbook, unpacked; they are read piece by piece. */
export const maximumUnpackedBytes = 500_000_000;
/** A Parquet file, as it is stored. */
export const maximumParquetBytes = 500_000_000;
/** A table in its canonical form. */
export const maximumTableBytes = 1024 * 1024 * 1024;

/** @throws KSTORE_TABLE_TOO_LARGE when a table would have more rows or columns than a sheet can show. */
export function checkTableSize(
  place: string,
  rowCount: number,
  columnCount: number,
  maximumRowCount = maximumRows,
): void {
  if (rowCount > maximumRowCount) throw tooLarge(place, rowCount, 'rows', maximumRowCount);
  if (columnCount > maximumColumns) throw tooLarge(place, columnCount, 'columns', maximumColumns);
}

/** @throws KSTORE_TABLE_TOO_LARGE when a sheet would have more cells than fit into memory. */
export function checkCellCount(place: string, cellCount: number, maximum = maximumCells): void {
  if (cellCount > maximum) throw tooLarge(place, cellCount, 'cells', maximum);
}

/** @throws KSTORE_TABLE_TOO_LARGE when a file is longer than a table may be. */
export function checkTextSize(place: string, textBytes: number, maximumBytes: number): void {
  if (textBytes > maximumBytes) throw tooLarge(place, textBytes, 'bytes of text', maximumBytes);
}

function tooLarge(place: string, actual: number, what: string, maximum: number): KstoreError {
  const message = `${place}: ${actual} ${what}, more than the ${maximum} a table may have`;
  return new KstoreError('KSTORE_TABLE_TOO_LARGE', message, { data: { place, actual, maximum } });
}
