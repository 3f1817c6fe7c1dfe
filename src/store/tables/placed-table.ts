import type { ColumnCell } from './columns.ts';
import type { SheetTable } from './sheet-table.ts';
import type { Table } from './table.ts';

/** A table that knows where its cells stand. */
export interface PlacedTable extends Table {
  /** What it was read from, in order. */
  readonly parts: readonly SheetTable[];
  /** Where the cell of a row and a column stands; null where a sheet lacks the column. Zero-based. */
  cellAt(row: number, column: number): ColumnCell;
}
