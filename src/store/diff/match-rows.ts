import type { EncodedTable } from '../tables/table-file.ts';
import { drawSeed } from './cell-hash.ts';
import type { ColumnPair } from './column-content.ts';
import { pairEqualRows, pairRepeats } from './equal-rows.ts';
import { HashIndex, type Hashes } from './hash-index.ts';
import { findReplicateColumn, listKeyCandidates, type KeyCandidate } from './key-choice.ts';
import { pairRenamed, pairSimilar } from './similar-rows.ts';
import { alignRows } from './row-alignment.ts';
import { hashRows, type KeyChoice, type KeyHashes } from './row-hashes.ts';
import { RowPairs } from './row-pairs.ts';
import type { RowMatching } from './table-diff-model.ts';

export interface RowMatch {
  readonly matching: RowMatching;
  /** What names the rows; null when they are matched by content. */
  readonly key: KeyChoice | null;
  readonly pairs: RowPairs;
  /** By row of the table after: 1 for the most paired rows that stand in one order in both tables. */
  readonly inOrder: Uint8Array;
  /** Rows of the table after whose partner has another name. */
  readonly renamed: ReadonlySet<number>;
  /** Whether the cells of a pair are equal. */
  isEqual(before: number, after: number): boolean;
}

/** Hashes of both tables, of rows or of a key. */
interface Sides<Side> {
  readonly before: Side;
  readonly after: Side;
}

/**
 * Finds the rows that two tables share: equal rows first; those that are left by their key, where there is one, else
 * aligned between the same neighbours, the most similar with one another, and what is left wherever most of it is found.
 *
 * @param named columns that a person chose as the key.
 * @throws KSTORE_USAGE when such a column is not in both tables. KSTORE_OBJECT_INVALID
 */
export function matchRows(
  before: EncodedTable,
  after: EncodedTable,
  columns: readonly ColumnPair[],
  named: readonly string[] | undefined,
): RowMatch {
  const candidates = listKeyCandidates(before, after, columns, named);
  const choices = candidates.map(({ choice }) => choice);
  const seed = drawSeed();
  const hashes = {
    before: hashRows(before, 'before', columns, choices, seed),
    after: hashRows(after, 'after', columns, choices, seed),
  };
  const rows = { before: hashes.before.rows, after: hashes.after.rows };
  const keys = candidates.map((_, index) => ({
    before: hashes.before.keys[index]!,
    after: hashes.after.keys[index]!,
  }));
  const describe = (key: Sides<KeyHashes>) => describeKey(key, after, columns);
  const { key, matching } = chooseKey(candidates, keys, describe);
  const pairs = new RowPairs(before.rowCount, after.rowCount);
  const hasRepeats = pairEqualRows(rows.before, rows.after, pairs);
  const renamed = new Set<number>();
  if (key !== null) {
    pairByKey(key, pairs);
    pairRenamed(rows, key, pairs, renamed);
    if (key.after.choice === 'id')
      for (const row of pairSimilar(before, after, columns, pairs)) renamed.add(row);
  } else {
    alignRows(before, after, columns, pairs, findReplicateColumn(before, after, columns));
    if (hasRepeats) pairRepeats(rows.before, rows.after, pairs);
    pairSimilar(before, after, columns, pairs);
  }
  const isEqual = (from: number, to: number) =>
    rows.before.low[from] === rows.after.low[to] && rows.before.high[from] === rows.after.high[to];
  return { matching, key: key?.after.choice ?? null, pairs, inOrder: pairs.findInOrder(), renamed, isEqual };
}

interface ChosenKey {
  readonly key: Sides<KeyHashes> | null;
  readonly matching: RowMatching;
}

/** The first candidate that names each row of both tables; one that was merely found must name the same rows, too. */
function chooseKey(
  candidates: readonly KeyCandidate[],
  keys: readonly Sides<KeyHashes>[],
  describe: (key: Sides<KeyHashes>) => string[],
): ChosenKey {
  let note: string | null = null;
  for (const [index, { choice, source }] of candidates.entries()) {
    const key = keys[index]!;
    const names = describe(key);
    const problem = findKeyProblem(key, names);
    if (problem === null && (source !== 'found' || tellsRows(key))) {
      const by = choice === 'id' ? 'sample' : 'key';
      return { key, matching: { by, columns: names, source, note: null } };
    }
    if (source !== 'found') note = problem;
  }
  return { key: null, matching: { by: 'content', columns: [], source: null, note } };
}

function describeKey(
  { after: { choice } }: Sides<KeyHashes>,
  after: EncodedTable,
  columns: readonly ColumnPair[],
) {
  return choice === 'id' ? [] : choice.map((pair) => after.columns[columns[pair]!.after]!.name);
}

function findKeyProblem(key: Sides<KeyHashes>, names: readonly string[]): string | null {
  const shown =
    names.length === 0
      ? 'the names of the samples'
      : `the key ${names.map((name) => `"${name}"`).join(' and ')}`;
  for (const side of ['before', 'after'] as const) {
    const { missing } = key[side];
    if (missing > 0) return `${shown} is missing in ${countRows(missing)} of the table ${side}`;
    const repeats = countRepeats(key[side]);
    if (repeats > 0) return `${shown} names ${countRows(repeats)} of the table ${side} like an earlier row`;
  }
  return null;
}

function countRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

function countRepeats(hashes: Hashes): number {
  return new HashIndex(hashes, Int32Array.from(hashes.low.keys())).repeats;
}

/** Numbers that count the rows say nothing of them when one is inserted; names that both tables hardly share neither. */
function tellsRows({ before, after }: Sides<KeyHashes>): boolean {
  if (before.isCounting && after.isCounting) return false;
  const index = new HashIndex(before, Int32Array.from(before.low.keys()));
  let shared = 0;
  for (let row = 0; row < after.low.length; row++)
    if (index.first(after.low[row]!, after.high[row]!) >= 0) shared++;
  return shared * 2 >= Math.min(before.low.length, after.low.length);
}

function pairByKey({ before, after }: Sides<KeyHashes>, pairs: RowPairs): void {
  const index = new HashIndex(before, pairs.listAloneBefore());
  for (const row of pairs.listAloneAfter()) {
    const partner = index.only(after.low[row]!, after.high[row]!);
    if (partner >= 0) pairs.pair(partner, row);
  }
}
