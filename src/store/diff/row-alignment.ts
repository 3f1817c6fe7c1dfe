import type { EncodedTable } from '../tables/table-file.ts';
import { CellMatrix } from './cell-matrix.ts';
import type { ColumnPair } from './column-content.ts';
import { pairInTurn } from './equal-rows.ts';
import type { Hashes } from './hash-index.ts';
import { alignLists } from './list-alignment.ts';
import { findRising, type RowPairs } from './row-pairs.ts';

/** Rows without a partner that stand between the same neighbours, by their places in the matrices. */
interface Gap {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Comparisons of cells that one gap may cost; beyond it only cheaper ways are tried. */
const maximumComparisons = 50_000_000;
/** So many rows of a long gap tell which column to go by. */
const triedRows = 4000;

/**
 * Pairs rows that were edited: rows without a partner between the same neighbours, of which at least half the cells are
 * equal or which are of one sample, such that as many cells as possible are equal and no two pairs cross.
 *
 * @param replicate index of the pair of columns that names samples, of which there may be several rows; -1 for none.
 */
export function alignRows(
  before: EncodedTable,
  after: EncodedTable,
  columns: readonly ColumnPair[],
  pairs: RowPairs,
  replicate: number,
): void {
  const gaps = findGaps(pairs);
  if (gaps.length === 0 || columns.length === 0) return;
  const rowsBefore = Int32Array.from(gaps.flatMap((gap) => gap.before));
  const rowsAfter = Int32Array.from(gaps.flatMap((gap) => gap.after));
  const alignment = new Alignment(
    CellMatrix.read(before, 'before', columns, rowsBefore),
    CellMatrix.read(after, 'after', columns, rowsAfter),
    replicate,
  );
  let [firstBefore, firstAfter] = [0, 0];
  for (const gap of gaps) {
    const places = {
      before: gap.before.map((_, index) => firstBefore + index),
      after: gap.after.map((_, index) => firstAfter + index),
    };
    for (const [from, to] of alignment.align(places)) pairs.pair(rowsBefore[from]!, rowsAfter[to]!);
    firstBefore += gap.before.length;
    firstAfter += gap.after.length;
  }
}

/** Rows of both tables, not their places; gaps with rows of one table only are left out. */
function findGaps(pairs: RowPairs): Gap[] {
  const inOrder = pairs.findInOrder();
  const gaps: Gap[] = [];
  let alone: number[] = [];
  let startBefore = 0;
  for (let row = 0; row <= inOrder.length; row++) {
    if (row < inOrder.length && inOrder[row] === 0) {
      if (pairs.ofAfter[row]! < 0) alone.push(row);
      continue;
    }
    const endBefore = row < inOrder.length ? pairs.ofAfter[row]! : pairs.ofBefore.length;
    if (alone.length > 0) {
      const before: number[] = [];
      for (let from = startBefore; from < endBefore; from++) if (pairs.ofBefore[from]! < 0) before.push(from);
      if (before.length > 0) gaps.push({ before, after: alone });
      alone = [];
    }
    startBefore = endBefore + 1;
  }
  return gaps;
}

type PlacePair = readonly [before: number, after: number];

class Alignment {
  readonly #before: CellMatrix;
  readonly #after: CellMatrix;
  readonly #replicate: number;

  constructor(before: CellMatrix, after: CellMatrix, replicate: number) {
    this.#before = before;
    this.#after = after;
    this.#replicate = replicate;
  }

  align(gap: Gap): PlacePair[] {
    const { width } = this.#before;
    if (gap.before.length * gap.after.length * width <= maximumComparisons)
      return alignLists(gap.before, gap.after, (from, to) => this.#score(from, to));
    const anchors = this.#findAnchors(gap);
    if (anchors.length === 0) return this.#pairInPlace(gap);
    return [...anchors, ...splitAt(gap, anchors).flatMap((inner) => this.align(inner))];
  }

  /** Equal cells of a pair; 0 when it cannot be one row. In a table of one column any two rows can be. */
  #score(before: number, after: number): number {
    const { width } = this.#before;
    if (width === 1) return 1;
    const equal = this.#before.countEqual(before, this.#after, after);
    const isOfOneSample =
      this.#replicate !== -1 && this.#before.isEqual(before, this.#after, after, this.#replicate);
    return equal * 2 >= width || isOfOneSample ? equal : 0;
  }

  /** Rows that are equal but for one column, the same for all; else rows with the same value of one column. */
  #findAnchors(gap: Gap): PlacePair[] {
    const butOne = this.#pairByColumn(gap, (matrix, places, column) => matrix.hashOthers(places, column));
    if (butOne.length * 2 > Math.min(gap.before.length, gap.after.length)) return butOne;
    const byOne = this.#pairByColumn(gap, (matrix, places, column) => matrix.hashColumn(places, column));
    return byOne.length > butOne.length ? byOne : butOne;
  }

  #pairByColumn(gap: Gap, hash: HashPlaces): PlacePair[] {
    const tried: Gap = { before: gap.before.slice(0, triedRows), after: gap.after.slice(0, triedRows) };
    let [best, most] = [0, 0];
    for (let column = 0; column < this.#before.width; column++) {
      const found = this.#pairBy(tried, column, hash).length;
      if (found > most) [best, most] = [column, found];
    }
    return most === 0 ? [] : this.#pairBy(gap, best, hash);
  }

  #pairBy(gap: Gap, column: number, hash: HashPlaces): PlacePair[] {
    const partners = new Int32Array(gap.after.length).fill(-1);
    pairInTurn(
      hash(this.#before, gap.before, column),
      hash(this.#after, gap.after, column),
      Int32Array.from(gap.before.keys()),
      Int32Array.from(gap.after.keys()),
      (from, to) => {
        if (this.#score(gap.before[from]!, gap.after[to]!) > 0) partners[to] = from;
      },
    );
    const chosen = findRising(partners);
    return gap.after.flatMap((place, index): PlacePair[] =>
      chosen[index] === 1 ? [[gap.before[partners[index]!]!, place]] : [],
    );
  }

  /** Pairs the rows of a gap one by one when both sides are as long and each pair may be one row. */
  #pairInPlace(gap: Gap): PlacePair[] {
    if (gap.before.length !== gap.after.length) return [];
    const pairs = gap.before.map((place, index): PlacePair => [place, gap.after[index]!]);
    return pairs.every(([from, to]) => this.#score(from, to) > 0) ? pairs : [];
  }
}

type HashPlaces = (matrix: CellMatrix, places: readonly number[], column: number) => Hashes;

/** The gaps between pairs, without those pairs. @param pairs in order. */
function splitAt(gap: Gap, pairs: readonly PlacePair[]): Gap[] {
  const inner: Gap[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const [from, to] of [...pairs, [Infinity, Infinity] as const]) {
    const [startBefore, startAfter] = [atBefore, atAfter];
    while (atBefore < gap.before.length && gap.before[atBefore]! < from) atBefore++;
    while (atAfter < gap.after.length && gap.after[atAfter]! < to) atAfter++;
    if (atBefore > startBefore && atAfter > startAfter)
      inner.push({
        before: gap.before.slice(startBefore, atBefore),
        after: gap.after.slice(startAfter, atAfter),
      });
    atBefore++;
    atAfter++;
  }
  return inner;
}
