const step = { skipBefore: 0, skipAfter: 1, pair: 2 } as const;

/**
 * The alignment of two lists with the highest score in sum, as pairs in their order.
 *
 * The dynamic programme of Needleman and Wunsch (1970) without a price for gaps.
 *
 * @param score of a pair; 0 when it cannot be one.
 */
export function alignLists<Item>(
  before: readonly Item[],
  after: readonly Item[],
  score: (before: Item, after: Item) => number,
): [Item, Item][] {
  const columns = after.length + 1;
  const steps = new Uint8Array((before.length + 1) * columns);
  let previousScores = new Int32Array(columns);
  let scores = new Int32Array(columns);
  for (let row = 1; row <= before.length; row++) {
    const item = before[row - 1]!;
    for (let column = 1; column < columns; column++) {
      const likeness = score(item, after[column - 1]!);
      const paired = likeness === 0 ? -1 : previousScores[column - 1]! + likeness;
      const skipped = Math.max(previousScores[column]!, scores[column - 1]!);
      scores[column] = Math.max(paired, skipped);
      const skip = previousScores[column]! >= scores[column - 1]! ? step.skipBefore : step.skipAfter;
      steps[row * columns + column] = paired > skipped ? step.pair : skip;
    }
    [previousScores, scores] = [scores, previousScores];
  }
  return traceBack(before, after, steps);
}

function traceBack<Item>(before: readonly Item[], after: readonly Item[], steps: Uint8Array): [Item, Item][] {
  const pairs: [Item, Item][] = [];
  let row = before.length;
  let column = after.length;
  while (row > 0 && column > 0) {
    const taken = steps[row * (after.length + 1) + column];
    if (taken === step.pair) pairs.push([before[row - 1]!, after[column - 1]!]);
    if (taken !== step.skipAfter) row -= 1;
    if (taken !== step.skipBefore) column -= 1;
  }
  return pairs.reverse();
}
