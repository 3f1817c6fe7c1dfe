import type { ColumnMatch } from './match-columns.ts';
import { hashRows, type Hashes } from './row-hash.ts';
import { RowIndex } from './row-index.ts';
import { readRow, type StoredTable } from './stored-table.ts';

const maximumCandidates = 3;
const sampledRows = 500;

/** A column that nobody declared as a key and that names each row in both tables. */
export interface FoundKey {
  readonly column: string;
  /** Rows of the right whose value is in the left too. */
  readonly shared: number;
}

/**
 * Finds columns of text whose values are all different in both tables and partly the same. They say something and
 * prove nothing: two tables may both count their samples from `S-001`.
 */
export function findKeys(left: StoredTable, right: StoredTable, match: ColumnMatch): readonly FoundKey[] {
  return match.pairs
    .filter((pair) => pair.part !== 'target')
    .filter((pair) => left.columns[pair.left]!.type === 'text' && right.columns[pair.right]!.type === 'text')
    .filter((pair) => isUniqueInSample(left, pair.left) && isUniqueInSample(right, pair.right))
    .slice(0, maximumCandidates)
    .flatMap(({ name, left: from, right: to }) => {
      const [leftHashes, rightHashes] = [hashColumn(left, from), hashColumn(right, to)];
      const shared = countShared(leftHashes, rightHashes);
      return shared === 0 ? [] : [{ column: name, shared }];
    });
}

function isUniqueInSample(table: StoredTable, column: number): boolean {
  const count = Math.min(table.rowCount, sampledRows);
  const values = new Set<unknown>();
  for (let row = 0; row < count; row++) values.add(readRow(table, row).cells[column] ?? null);
  return values.size === count && !values.has(null);
}

function hashColumn(table: StoredTable, column: number): Hashes {
  const plan = table.columns.map(({ type }, index) => ({
    shift: 0,
    salt: index === column ? 1 : 0,
    isInput: false,
    isDate: type === 'date',
  }));
  return hashRows(table, plan).all;
}

function countShared(left: Hashes, right: Hashes): number {
  const [leftIndex, rightIndex] = [left, right].map(
    (hashes) => new RowIndex(hashes, hashes.low.keys(), hashes.low.length),
  ) as [RowIndex, RowIndex];
  if (leftIndex.repeats > 0 || rightIndex.repeats > 0) return 0;
  let shared = 0;
  for (let row = 0; row < right.low.length; row++)
    if (leftIndex.find(right.low[row]!, right.high[row]!, () => true) >= 0) shared++;
  return shared;
}
