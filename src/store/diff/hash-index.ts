import { spread } from '../codec/spread.ts';

/** 64 bits a row. */
export interface Hashes {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

export function createHashes(rowCount: number): Hashes {
  return { low: new Int32Array(rowCount), high: new Int32Array(rowCount) };
}

/** Finds rows by their hash: open addressing over typed arrays, rows of one hash in a chain. */
export class HashIndex {
  readonly #hashes: Hashes;
  readonly #mask: number;
  /** The first row of a hash and 1; 0 for none. */
  readonly #slots: Int32Array;
  /** For a row, the next one of its hash and 1. */
  readonly #next: Int32Array;
  /** Rows whose hash an earlier one has. */
  repeats = 0;

  /** @param rows ascending; they are found in this order. */
  constructor(hashes: Hashes, rows: Int32Array) {
    let capacity = 16;
    while (capacity < rows.length * 2) capacity *= 2;
    this.#hashes = hashes;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity);
    this.#next = new Int32Array(hashes.low.length);
    for (let index = rows.length - 1; index >= 0; index--) this.#add(rows[index]!);
  }

  #add(row: number): void {
    const slot = this.#findSlot(this.#hashes.low[row]!, this.#hashes.high[row]!);
    const follower = this.#slots[slot]!;
    if (follower !== 0) this.repeats++;
    this.#next[row] = follower;
    this.#slots[slot] = row + 1;
  }

  #findSlot(low: number, high: number): number {
    const { low: lows, high: highs } = this.#hashes;
    for (let slot = spread(low ^ (high << 7)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#slots[slot]! - 1;
      if (row < 0 || (lows[row] === low && highs[row] === high)) return slot;
    }
  }

  /** The first row with a hash, or -1. */
  first(low: number, high: number): number {
    return this.#slots[this.#findSlot(low, high)]! - 1;
  }

  /** The row after this one with the same hash, or -1. */
  next(row: number): number {
    return this.#next[row]! - 1;
  }

  /** The only row with a hash; -1 when there is none or there are several. */
  only(low: number, high: number): number {
    const row = this.first(low, high);
    return row >= 0 && this.#next[row] === 0 ? row : -1;
  }
}
