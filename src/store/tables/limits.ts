import { KstoreError } from '../errors/kstore-error.ts';

/** Rows of data, as many as an Excel sheet has rows. */
export const maximumRows = 1_048_576;
/** Columns, as many as an Excel sheet has. */
export const maximumColumns = 16_384;
/** Cells, empty ones between others included: one cell in the last column stands for a whole row. */
export const maximumCells = 20_000_000;
/** Text of a CSV file. */
export const maximumTextBytes = 200_000_000;
/** Worksheets and texts of a workbook, unpacked: about 2.5 million cells, for which exceljs needs 2 GB of memory. */
export const maximumUnpackedBytes = 100_000_000;

/** @throws KSTORE_TABLE_TOO_LARGE when a table would have more rows or columns than a sheet can show. */
export function checkTableSize(place: string, rowCount: number, columnCount: number): void {
  if (rowCount > maximumRows) throw tooLarge(place, rowCount, 'rows', maximumRows);
  if (columnCount > maximumColumns) throw tooLarge(place, columnCount, 'columns', maximumColumns);
}

/** @throws KSTORE_TABLE_TOO_LARGE when a sheet would have more cells than fit into memory. */
export function checkCellCount(place: string, cellCount: number): void {
  if (cellCount > maximumCells) throw tooLarge(place, cellCount, 'cells', maximumCells);
}

/** @throws KSTORE_TABLE_TOO_LARGE when a file is longer than a table may be. */
export function checkTextSize(place: string, textBytes: number, maximumBytes: number): void {
  if (textBytes > maximumBytes) throw tooLarge(place, textBytes, 'bytes of text', maximumBytes);
}

function tooLarge(place: string, actual: number, what: string, maximum: number): KstoreError {
  const message = `${place}: ${actual} ${what}, more than the ${maximum} a table may have`;
  return new KstoreError('KSTORE_TABLE_TOO_LARGE', message, { data: { place, actual, maximum } });
}
