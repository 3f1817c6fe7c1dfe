import type { EncodedTable } from '../tables/table-file.ts';
import { CellMatrix } from './cell-matrix.ts';
import type { ColumnPair } from './column-content.ts';
import { createHashes, HashIndex, type Hashes } from './hash-index.ts';
import type { RowPairs } from './row-pairs.ts';

/** A row that is found again under another name, or far away, has at least so many of its cells unchanged. */
const unchangedShare = 0.75;
/** Comparisons of cells that the search for similar rows may cost. */
const maximumComparisons = 50_000_000;

interface Sides {
  readonly before: Hashes;
  readonly after: Hashes;
}

/** Pairs rows that nothing but the key tells apart, and that no other row is like. */
export function pairRenamed(rows: Sides, keys: Sides, pairs: RowPairs, renamed: Set<number>): void {
  const [aloneBefore, aloneAfter] = [pairs.listAloneBefore(), pairs.listAloneAfter()];
  if (aloneBefore.length === 0 || aloneAfter.length === 0) return;
  const restBefore = subtract(rows.before, keys.before, aloneBefore);
  const restAfter = subtract(rows.after, keys.after, aloneAfter);
  const indexBefore = new HashIndex(restBefore, Int32Array.from(aloneBefore.keys()));
  const indexAfter = new HashIndex(restAfter, Int32Array.from(aloneAfter.keys()));
  aloneAfter.forEach((row, place) => {
    const [low, high] = [restAfter.low[place]!, restAfter.high[place]!];
    if (indexAfter.only(low, high) !== place) return;
    const partner = indexBefore.only(low, high);
    if (partner < 0) return;
    pairs.pair(aloneBefore[partner]!, row);
    renamed.add(row);
  });
}

/** The hash of each row without what its key adds. */
function subtract(rows: Hashes, keys: Hashes, chosen: Int32Array): Hashes {
  const rest = createHashes(chosen.length);
  chosen.forEach((row, place) => {
    rest.low[place] = (rows.low[row]! - keys.low[row]!) | 0;
    rest.high[place] = (rows.high[row]! - keys.high[row]!) | 0;
  });
  return rest;
}

/**
 * Pairs rows that are each other's most similar one and share most of their cells, wherever they stand.
 *
 * @returns the rows of the table after that got a partner.
 */
export function pairSimilar(
  before: EncodedTable,
  after: EncodedTable,
  columns: readonly ColumnPair[],
  pairs: RowPairs,
): number[] {
  const [aloneBefore, aloneAfter] = [pairs.listAloneBefore(), pairs.listAloneAfter()];
  const comparisons = aloneBefore.length * aloneAfter.length * columns.length;
  if (comparisons === 0 || comparisons > maximumComparisons) return [];
  const matrixBefore = CellMatrix.read(before, 'before', columns, aloneBefore);
  const matrixAfter = CellMatrix.read(after, 'after', columns, aloneAfter);
  const bestOf = (places: Int32Array, others: Int32Array, count: (place: number, other: number) => number) =>
    Array.from(places, (_, place) => findBest(others.length, (other) => count(place, other)));
  const equal = (from: number, to: number) => matrixBefore.countEqual(from, matrixAfter, to);
  const bestAfter = bestOf(aloneBefore, aloneAfter, equal);
  const bestBefore = bestOf(aloneAfter, aloneBefore, (to, from) => equal(from, to));
  return bestAfter.flatMap((to, from) => {
    if (to < 0 || bestBefore[to] !== from || equal(from, to) < columns.length * unchangedShare) return [];
    pairs.pair(aloneBefore[from]!, aloneAfter[to]!);
    return [aloneAfter[to]!];
  });
}

/** The place with the highest count; -1 when several have it. */
function findBest(places: number, count: (place: number) => number): number {
  let [best, most, isOnly] = [-1, -1, true];
  for (let place = 0; place < places; place++) {
    const counted = count(place);
    if (counted < most) continue;
    isOnly = counted > most;
    [best, most] = [place, counted];
  }
  return isOnly ? best : -1;
}
