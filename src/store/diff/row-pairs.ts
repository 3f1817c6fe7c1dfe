/** Which row of one table is which of the other; each row has one partner at most. */
export class RowPairs {
  /** The partner of each row, or -1. */
  readonly ofBefore: Int32Array;
  readonly ofAfter: Int32Array;

  constructor(rowsBefore: number, rowsAfter: number) {
    this.ofBefore = new Int32Array(rowsBefore).fill(-1);
    this.ofAfter = new Int32Array(rowsAfter).fill(-1);
  }

  pair(before: number, after: number): void {
    this.ofBefore[before] = after;
    this.ofAfter[after] = before;
  }

  listAloneBefore(): Int32Array {
    return listAlone(this.ofBefore);
  }

  listAloneAfter(): Int32Array {
    return listAlone(this.ofAfter);
  }

  /** By row of the table after: 1 for the most paired rows that stand in one order in both tables. */
  findInOrder(): Uint8Array {
    return findRising(this.ofAfter);
  }
}

function listAlone(partners: Int32Array): Int32Array {
  let count = 0;
  for (const partner of partners) if (partner < 0) count++;
  const alone = new Int32Array(count);
  let at = 0;
  for (let row = 0; row < partners.length; row++) if (partners[row]! < 0) alone[at++] = row;
  return alone;
}

/**
 * Marks the longest selection of values, in their order, that rises strictly; negative values are left out.
 *
 * Patience sorting (Fredman 1975): O(n log n), and O(n) when they rise already.
 */
export function findRising(values: Int32Array): Uint8Array {
  const chosen = new Uint8Array(values.length);
  /** For each length, where the selection of that length with the lowest end ends. */
  const ends = new Int32Array(values.length);
  const previous = new Int32Array(values.length);
  let longest = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value < 0) continue;
    const isHighest = longest === 0 || values[ends[longest - 1]!]! < value;
    const length = isHighest ? longest : countBelow(values, ends, longest, value);
    previous[at] = length === 0 ? -1 : ends[length - 1]!;
    ends[length] = at;
    if (length === longest) longest++;
  }
  for (let at = longest === 0 ? -1 : ends[longest - 1]!; at !== -1; at = previous[at]!) chosen[at] = 1;
  return chosen;
}

function countBelow(values: Int32Array, ends: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[ends[middle]!]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
