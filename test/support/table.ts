import { diffTables } from '../../src/store/diff/diff-tables.ts';
import type { DiffOptions, TableDiff } from '../../src/store/diff/table-diff-model.ts';
import { nameRowsByContent } from '../../src/store/tables/row-id.ts';
import { encodeTable, type EncodedTable } from '../../src/store/tables/table-file.ts';
import type { Cell, Column, Table } from '../../src/store/tables/table.ts';

export type Cells = readonly Cell[];

export const numberColumns = (...names: readonly string[]): Column[] =>
  names.map((name) => ({ name, type: 'number' }));

export const byContent = (columns: readonly Column[], rows: readonly Cells[]): Table => ({
  columns,
  rows: nameRowsByContent(rows),
});

/** Rows named by sample. */
export const byName = (columns: readonly Column[], rows: Readonly<Record<string, Cells>>): Table => ({
  columns,
  rows: Object.entries(rows).map(([id, cells]) => ({ id, cells })),
});

/** Rows named by the first column, which has the role of the key. */
export const byKey = (columns: readonly Column[], rows: readonly Cells[]): Table => ({
  columns: columns.map((column, index) => (index === 0 ? { ...column, role: 'key' } : column)),
  rows: rows.map((cells) => ({ id: String(cells[0]), cells })),
});

export const cellsOf = (table: Table): Cells[] => table.rows.map(({ cells }) => cells);

/** A table as the store gives it, in parts of so many bytes. */
export function encoded(table: Table, partBytes = 50): EncodedTable {
  const bytes = encodeTable(table);
  const parts = () =>
    Array.from({ length: Math.ceil(bytes.length / partBytes) }, (_, index) =>
      bytes.subarray(index * partBytes, (index + 1) * partBytes),
    );
  return { columns: table.columns, rowCount: table.rows.length, parts };
}

export function diff(before: Table, after: Table, options: DiffOptions = {}): TableDiff {
  return diffTables(encoded(before, 4096), encoded(after), options);
}
