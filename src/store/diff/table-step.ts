import type { EncodedTable } from '../tables/table-file.ts';
import type { ColumnPair } from './column-content.ts';
import { pairColumns } from './column-pairs.ts';
import { matchRows, type RowMatch } from './match-rows.ts';
import { listRowChanges } from './row-changes.ts';
import type { RowChange } from './table-diff-model.ts';

/** What leads from one version of a table to the next one. */
export interface TableStep {
  readonly before: EncodedTable;
  readonly after: EncodedTable;
  /** In the order of the table after. */
  readonly columns: readonly ColumnPair[];
  readonly match: RowMatch;
  /** Each reads both tables anew. */
  listChanges(): Iterable<RowChange>;
}

/**
 * Compares two versions of a table in bounded memory, as `diffTables` does.
 *
 * @param key columns that a person chose; it names the rows where both tables have it.
 * @throws KSTORE_OBJECT_INVALID
 */
export function openTableStep(
  before: EncodedTable,
  after: EncodedTable,
  key: readonly string[] | undefined,
): TableStep {
  const columns = pairColumns(before, after);
  const shared = new Set(columns.map((pair) => after.columns[pair.after]!.name));
  const usable = key?.every((name) => shared.has(name)) === true ? key : undefined;
  const match = matchRows(before, after, columns, usable);
  return {
    before,
    after,
    columns,
    match,
    listChanges: () => listRowChanges(before, after, columns, match),
  };
}
