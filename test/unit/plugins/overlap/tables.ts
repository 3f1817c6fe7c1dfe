import { compareRows } from '../../../../src/plugins/overlap/compare-rows.ts';
import type { ColumnChoice } from '../../../../src/plugins/overlap/match-columns.ts';
import type { RowComparison } from '../../../../src/plugins/overlap/overlap-result.ts';
import { makeStoredTable, type StoredTable } from '../../../../src/plugins/overlap/stored-table.ts';
import type { Cell, Column, Version } from '../../../../src/store/index.ts';
import { nameRowsByContent } from '../../../../src/store/tables/row-id.ts';
import { encodeTable } from '../../../../src/store/tables/table-file.ts';

export const byRoles: ColumnChoice = { inputs: null, targets: null };

/** A table as the store keeps it; rows are named by the given column, else by their content. */
export function storeTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  key?: number,
): StoredTable {
  const named =
    key === undefined ? nameRowsByContent(rows) : rows.map((cells) => ({ id: String(cells[key]), cells }));
  return makeStoredTable({} as Version, 'csv', encodeTable({ columns, rows: named }));
}

export function compare(
  left: StoredTable,
  right: StoredTable,
  { sharesIds = false, choice = byRoles }: { sharesIds?: boolean; choice?: ColumnChoice } = {},
): RowComparison {
  const found = compareRows({ table: left, rows: null }, { table: right, rows: null }, { choice, sharesIds });
  if (found === null) throw new Error('the tables were not compared');
  return found.comparison;
}
