/** With more edits than this the longest sequence is not looked for. */
const maximumEdits = 1500;

/** As `tryCommonSequence`; empty when the lists differ by very many edits. */
export function findCommonSequence<Item>(
  left: readonly Item[],
  right: readonly Item[],
  isEqual: (left: Item, right: Item) => boolean,
): [Item, Item][] {
  return tryCommonSequence(left, right, isEqual) ?? [];
}

/**
 * The longest common subsequence of two lists, as pairs in their order; null when they differ by very many edits.
 *
 * Myers, "An O(ND) difference algorithm and its variations" (1986), greedy, with the paths kept for the way back.
 */
export function tryCommonSequence<Item>(
  left: readonly Item[],
  right: readonly Item[],
  isEqual: (left: Item, right: Item) => boolean,
): [Item, Item][] | null {
  if (left.length === 0 || right.length === 0) return [];
  const limit = Math.min(left.length + right.length, maximumEdits);
  /** By diagonal, the furthest place in `left` that was reached; diagonals lie from -limit - 1 to limit + 1. */
  const reached = new Int32Array(2 * limit + 3);
  const centre = limit + 1;
  const steps: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    steps.push(reached.slice(centre - edits, centre + edits + 1));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let at = chooseStart(reached, centre, diagonal, edits);
      while (at < left.length && at - diagonal < right.length && isEqual(left[at]!, right[at - diagonal]!))
        at++;
      reached[centre + diagonal] = at;
      if (at >= left.length && at - diagonal >= right.length) return traceBack(left, right, steps);
    }
  }
  return null;
}

/** Where a path of so many edits comes onto a diagonal: one row down from above, or one to the right. */
function chooseStart(reached: Int32Array, centre: number, diagonal: number, edits: number): number {
  const [below, above] = [reached[centre + diagonal - 1]!, reached[centre + diagonal + 1]!];
  if (diagonal === -edits || (diagonal !== edits && below < above)) return edits === 0 ? 0 : above;
  return below + 1;
}

/** @param steps before each number of edits, what was reached on the diagonals from -edits to edits. */
function traceBack<Item>(
  left: readonly Item[],
  right: readonly Item[],
  steps: readonly Int32Array[],
): [Item, Item][] {
  const pairs: [Item, Item][] = [];
  let [at, to] = [left.length, right.length];
  for (let edits = steps.length - 1; edits >= 0; edits--) {
    const start = edits === 0 ? 0 : chooseStart(steps[edits]!, edits, at - to, edits);
    const diagonal = at - to;
    while (at > start) {
      at--;
      to--;
      pairs.push([left[at]!, right[to]!]);
    }
    if (edits === 0) break;
    const isDown =
      diagonal === -edits ||
      (diagonal !== edits && steps[edits]![edits + diagonal - 1]! < steps[edits]![edits + diagonal + 1]!);
    if (isDown) to--;
    else at--;
  }
  return pairs.reverse();
}
