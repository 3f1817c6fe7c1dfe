import type { EncodedTable } from '../tables/table-file.ts';
import type { Row } from '../tables/table.ts';
import { pairColumns } from './column-pairs.ts';
import type { ColumnPair } from './column-content.ts';
import { matchRows, type RowMatch } from './match-rows.ts';

/** What a person knows a row by; null for rows that nothing names. */
export type RowNaming = (row: Row) => string | null;

export function createNaming(
  { key }: Pick<RowMatch, 'key'>,
  columns: readonly ColumnPair[],
  side: 'before' | 'after',
): RowNaming {
  if (key === null) return () => null;
  if (key === 'id') return ({ id }) => id;
  const positions = key.map((pair) => columns[pair]![side]);
  return ({ cells }) => positions.map((position) => String(cells[position] ?? '')).join(' ');
}

/**
 * How the rows of one table are named: as a diff with itself names them.
 *
 * @param key columns that a person chose.
 * @throws KSTORE_USAGE when the table lacks one of them. KSTORE_OBJECT_INVALID
 */
export function findNaming(table: EncodedTable, key: readonly string[] | undefined): RowNaming {
  const columns = pairColumns(table, table);
  return createNaming(matchRows(table, table, columns, key), columns, 'after');
}
