/**
 * Merges two orders of the same things: that of ours, with what only theirs has, or what theirs moved, put behind the
 * thing that precedes it in theirs.
 *
 * @param ours each thing once, as `theirs`.
 * @param isMovedByTheirs of a thing that both have.
 * @returns all things of both.
 */
export function mergeOrder(
  ours: readonly number[],
  theirs: readonly number[],
  isMovedByTheirs: (thing: number) => boolean,
): number[] {
  const inTheirs = new Set(theirs);
  const isPlacedByTheirs = new Set(ours.filter((thing) => inTheirs.has(thing) && isMovedByTheirs(thing)));
  const known = new Set(ours.filter((thing) => !isPlacedByTheirs.has(thing)));
  /** By the thing before them; null for the beginning. */
  const behind = new Map<number | null, number[]>();
  let previous: number | null = null;
  for (const thing of theirs) {
    if (known.has(thing)) {
      previous = thing;
      continue;
    }
    const group = behind.get(previous);
    if (group === undefined) behind.set(previous, [thing]);
    else group.push(thing);
  }
  const order = [...(behind.get(null) ?? [])];
  let open: readonly number[] = [];
  for (const thing of ours) {
    if (isPlacedByTheirs.has(thing)) continue;
    // What ours put behind the same thing comes first.
    if (inTheirs.has(thing)) {
      order.push(...open);
      open = behind.get(thing) ?? [];
    }
    order.push(thing);
  }
  return [...order, ...open];
}
