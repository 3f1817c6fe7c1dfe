/**
 * The longest selection of items, in their order, whose values rise strictly.
 *
 * Patience sorting (Fredman 1975): O(n log n), and O(n) when the items rise already.
 */
export function findIncreasing<Item>(items: readonly Item[], valueOf: (item: Item) => number): Item[] {
  if (items.every((item, index) => index === 0 || valueOf(items[index - 1]!) < valueOf(item)))
    return [...items];
  const lastOfLength: number[] = [];
  const previous: number[] = [];
  items.forEach((item, index) => {
    const length = countBelow(lastOfLength, (position) => valueOf(items[position]!) < valueOf(item));
    previous[index] = length === 0 ? -1 : lastOfLength[length - 1]!;
    lastOfLength[length] = index;
  });
  const chosen: Item[] = [];
  for (let index = lastOfLength.at(-1) ?? -1; index !== -1; index = previous[index]!)
    chosen.push(items[index]!);
  return chosen.reverse();
}

/** How many leading positions fulfil a condition that the first ones fulfil and the others do not. */
function countBelow(positions: readonly number[], isBelow: (position: number) => boolean): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(positions[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
