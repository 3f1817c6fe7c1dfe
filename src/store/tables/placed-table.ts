import type { ColumnCell } from './columns.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** A table that knows where its cells stand. */
export interface PlacedTable extends Table {
  /** The sheets that it was read from, in order. */
  readonly sheets: readonly Sheet[];
  /** Where the cell of a row and a column stands; null where a sheet lacks the column. Zero-based. */
  cellAt(row: number, column: number): ColumnCell;
}
