import type { Cell } from '../tables/table.ts';
import { findIncreasing } from './increasing.ts';
import { matchByKey, nameByContent, type RowPair } from './row-key.ts';

type Cells = readonly Cell[];

/** Rows without a partner that stand between the same matched neighbours. */
interface Gap {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Comparisons of cells that one gap may cost; beyond it only cheaper ways are tried. */
const maximumComparisons = 50_000_000;

/**
 * Pairs rows that were edited: rows without a partner between the same neighbours, of which at least half the
 * cells are equal, such that as many cells as possible are equal and no two pairs cross.
 *
 * @param pairs rows matched already.
 * @param inOrder those of them that are the neighbours.
 */
export function alignUnmatched(
  before: readonly Cells[],
  after: readonly Cells[],
  pairs: readonly RowPair[],
  inOrder: readonly RowPair[],
): RowPair[] {
  const unmatchedBefore = listOthers(before.length, new Set(pairs.map((pair) => pair.before)));
  const unmatchedAfter = listOthers(after.length, new Set(pairs.map((pair) => pair.after)));
  return findGaps(unmatchedBefore, unmatchedAfter, inOrder).flatMap((gap) => alignGap(before, after, gap));
}

function listOthers(count: number, matched: ReadonlySet<number>): number[] {
  const others: number[] = [];
  for (let position = 0; position < count; position++) if (!matched.has(position)) others.push(position);
  return others;
}

function findGaps(before: readonly number[], after: readonly number[], inOrder: readonly RowPair[]): Gap[] {
  const gaps: Gap[] = [];
  let startBefore = 0;
  let startAfter = 0;
  for (const neighbour of [...inOrder, { before: Infinity, after: Infinity }]) {
    let endBefore = startBefore;
    let endAfter = startAfter;
    while (endBefore < before.length && before[endBefore]! < neighbour.before) endBefore++;
    while (endAfter < after.length && after[endAfter]! < neighbour.after) endAfter++;
    if (endBefore > startBefore && endAfter > startAfter) {
      gaps.push({ before: before.slice(startBefore, endBefore), after: after.slice(startAfter, endAfter) });
    }
    startBefore = endBefore;
    startAfter = endAfter;
  }
  return gaps;
}

function alignGap(before: readonly Cells[], after: readonly Cells[], gap: Gap): RowPair[] {
  const width = before[gap.before[0]!]!.length;
  if (width === 0) return [];
  if (gap.before.length * gap.after.length * width <= maximumComparisons)
    return alignExactly(before, after, gap);
  const neighbours = matchButOneColumn(before, after, gap, width);
  if (neighbours.length === 0) return pairInPlace(before, after, gap);
  const restBefore = excluding(gap.before, new Set(neighbours.map((pair) => pair.before)));
  const restAfter = excluding(gap.after, new Set(neighbours.map((pair) => pair.after)));
  const inner = findGaps(restBefore, restAfter, neighbours);
  return [...neighbours, ...inner.flatMap((innerGap) => alignGap(before, after, innerGap))];
}

function excluding(positions: readonly number[], excluded: ReadonlySet<number>): number[] {
  return positions.filter((position) => !excluded.has(position));
}

/** Pairs the rows of a gap one by one when both sides are as long and each pair may be one row. */
function pairInPlace(before: readonly Cells[], after: readonly Cells[], gap: Gap): RowPair[] {
  if (gap.before.length !== gap.after.length) return [];
  const pairs = gap.before.map((position, index) => ({ before: position, after: gap.after[index]! }));
  return pairs.every((pair) => scorePair(before[pair.before]!, after[pair.after]!) > 0) ? pairs : [];
}

/** Pairs rows that are equal but for one column, the same for all: the one with which most rows pair. */
function matchButOneColumn(
  before: readonly Cells[],
  after: readonly Cells[],
  gap: Gap,
  width: number,
): RowPair[] {
  if ((gap.before.length + gap.after.length) * width * width > maximumComparisons) return [];
  let best: RowPair[] = [];
  for (let column = 0; column < width; column++) {
    const without = (cells: Cells): Cells => cells.toSpliced(column, 1);
    const keysBefore = nameByContent(gap.before.map((position) => without(before[position]!)));
    const keysAfter = nameByContent(gap.after.map((position) => without(after[position]!)));
    const matched = findIncreasing(matchByKey(keysBefore, keysAfter), (pair) => pair.before);
    if (matched.length > best.length) best = matched;
  }
  return best.map((pair) => ({ before: gap.before[pair.before]!, after: gap.after[pair.after]! }));
}

const step = { skipBefore: 0, skipAfter: 1, pair: 2 } as const;

/** The best alignment, by the dynamic programme of Needleman and Wunsch (1970) without a price for gaps. */
function alignExactly(before: readonly Cells[], after: readonly Cells[], gap: Gap): RowPair[] {
  const columns = gap.after.length + 1;
  const steps = new Uint8Array((gap.before.length + 1) * columns);
  let previousScores = new Int32Array(columns);
  for (let row = 1; row <= gap.before.length; row++) {
    const scores = new Int32Array(columns);
    const cells = before[gap.before[row - 1]!]!;
    for (let column = 1; column < columns; column++) {
      const similarity = scorePair(cells, after[gap.after[column - 1]!]!);
      const paired = similarity === 0 ? -1 : previousScores[column - 1]! + similarity;
      const skipped = Math.max(previousScores[column]!, scores[column - 1]!);
      scores[column] = Math.max(paired, skipped);
      const skip = previousScores[column]! >= scores[column - 1]! ? step.skipBefore : step.skipAfter;
      steps[row * columns + column] = paired > skipped ? step.pair : skip;
    }
    previousScores = scores;
  }
  return traceBack(steps, gap);
}

function traceBack(steps: Uint8Array, gap: Gap): RowPair[] {
  const pairs: RowPair[] = [];
  let row = gap.before.length;
  let column = gap.after.length;
  while (row > 0 && column > 0) {
    const taken = steps[row * (gap.after.length + 1) + column];
    if (taken === step.pair) pairs.push({ before: gap.before[row - 1]!, after: gap.after[column - 1]! });
    if (taken !== step.skipAfter) row -= 1;
    if (taken !== step.skipBefore) column -= 1;
  }
  return pairs.reverse();
}

/** Equal cells of a pair; 0 when it cannot be one row. In a table of one column any two rows can be. */
function scorePair(before: Cells, after: Cells): number {
  if (before.length === 1) return 1;
  const equal = countEqual(before, after);
  return equal * 2 >= before.length ? equal : 0;
}

function countEqual(before: Cells, after: Cells): number {
  let equal = 0;
  for (let index = 0; index < before.length; index++) if (before[index] === after[index]) equal += 1;
  return equal;
}
