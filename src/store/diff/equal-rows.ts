import { findCommonSequence } from './common-sequence.ts';
import { HashIndex, type Hashes } from './hash-index.ts';
import type { RowPairs } from './row-pairs.ts';

/**
 * Pairs the rows that are in both tables, cell for cell. Rows that a table has several times are paired as they follow
 * one another between rows that it has once (patience diff, Cohen), so that as few as possible seem to have moved;
 * those of them that stand elsewhere are left to `pairRepeats`.
 *
 * @returns whether rows are there several times.
 */
export function pairEqualRows(before: Hashes, after: Hashes, pairs: RowPairs): boolean {
  const isEqual = (left: number, right: number) =>
    before.low[left] === after.low[right] && before.high[left] === after.high[right];
  pairEnds(isEqual, pairs);
  const [aloneBefore, aloneAfter] = [pairs.listAloneBefore(), pairs.listAloneAfter()];
  const indexBefore = new HashIndex(before, aloneBefore);
  const indexAfter = new HashIndex(after, aloneAfter);
  for (const row of aloneAfter) {
    const [low, high] = [after.low[row]!, after.high[row]!];
    if (indexAfter.only(low, high) !== row) continue;
    const partner = indexBefore.only(low, high);
    if (partner >= 0) pairs.pair(partner, row);
  }
  if (indexBefore.repeats + indexAfter.repeats === 0) return false;
  const hasPartner = {
    before: (row: number) => indexAfter.first(before.low[row]!, before.high[row]!) >= 0,
    after: (row: number) => indexBefore.first(after.low[row]!, after.high[row]!) >= 0,
  };
  pairBetweenAnchors(isEqual, hasPartner, pairs);
  return true;
}

type AreEqual = (before: number, after: number) => boolean;

/** Pairs what both tables begin and end with. */
function pairEnds(isEqual: AreEqual, pairs: RowPairs): void {
  let [endBefore, endAfter] = [pairs.ofBefore.length, pairs.ofAfter.length];
  let start = 0;
  while (start < endBefore && start < endAfter && isEqual(start, start)) pairs.pair(start, start++);
  while (endBefore > start && endAfter > start && isEqual(endBefore - 1, endAfter - 1))
    pairs.pair(--endBefore, --endAfter);
}

function pairBetweenAnchors(
  isEqual: AreEqual,
  hasPartner: Readonly<Record<'before' | 'after', (row: number) => boolean>>,
  pairs: RowPairs,
): void {
  const inOrder = pairs.findInOrder();
  let [startBefore, startAfter] = [0, 0];
  for (let row = 0; row <= inOrder.length; row++) {
    if (row < inOrder.length && inOrder[row] === 0) continue;
    const endBefore = row < inOrder.length ? pairs.ofAfter[row]! : pairs.ofBefore.length;
    const left = listBetween(startBefore, endBefore, pairs.ofBefore, hasPartner.before);
    const right = left.length === 0 ? left : listBetween(startAfter, row, pairs.ofAfter, hasPartner.after);
    for (const [from, to] of findCommonSequence(left, right, isEqual)) pairs.pair(from, to);
    [startBefore, startAfter] = [endBefore + 1, row + 1];
  }
}

function listBetween(
  start: number,
  end: number,
  partners: Int32Array,
  hasPartner: (row: number) => boolean,
): number[] {
  const rows: number[] = [];
  for (let row = start; row < end; row++) if (partners[row]! < 0 && hasPartner(row)) rows.push(row);
  return rows;
}

/** Pairs equal rows wherever they stand: the first with the first, the second with the second. */
export function pairRepeats(before: Hashes, after: Hashes, pairs: RowPairs): void {
  pairInTurn(before, after, pairs.listAloneBefore(), pairs.listAloneAfter(), (from, to) =>
    pairs.pair(from, to),
  );
}

/** @param pair gets rows of one hash, each row once. */
export function pairInTurn(
  before: Hashes,
  after: Hashes,
  rowsBefore: Int32Array,
  rowsAfter: Int32Array,
  pair: (before: number, after: number) => void,
): void {
  const index = new HashIndex(before, rowsBefore);
  /** By the first row of a hash, the one that comes next; -1 after the last. */
  const following = new Map<number, number>();
  for (const row of rowsAfter) {
    const first = index.first(after.low[row]!, after.high[row]!);
    if (first < 0) continue;
    const partner = following.get(first) ?? first;
    if (partner < 0) continue;
    pair(partner, row);
    following.set(first, index.next(partner));
  }
}
