import { spread } from '../../store/index.ts';
import type { Hashes } from './row-hash.ts';

/** So many rows of one hash are looked at for a partner; equal rows are equal to the first of them. */
const maximumLooks = 64;

/** Finds rows by their 64-bit hash: open addressing over typed arrays, rows of one hash in a chain. */
export class RowIndex {
  readonly #hashes: Hashes;
  readonly #mask: number;
  /** The first row of a hash and 1; 0 for none. */
  readonly #slots: Int32Array;
  /** For a row, the next one of its hash and 1; made when two rows share one. */
  #next: Int32Array | null = null;
  /** Rows whose hash an earlier one has. */
  repeats = 0;

  constructor(hashes: Hashes, rows: Iterable<number>, expectedRows: number) {
    let capacity = 16;
    while (capacity < expectedRows * 2) capacity *= 2;
    this.#hashes = hashes;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity);
    for (const row of rows) this.#add(row);
  }

  #add(row: number): void {
    const { low, high } = this.#hashes;
    const slot = this.#findSlot(low[row]!, high[row]!);
    const first = this.#slots[slot]! - 1;
    if (first < 0) {
      this.#slots[slot] = row + 1;
      return;
    }
    this.repeats++;
    this.#next ??= new Int32Array(low.length);
    this.#next[row] = this.#next[first]!;
    this.#next[first] = row + 1;
  }

  #findSlot(low: number, high: number): number {
    const hashes = this.#hashes;
    for (let slot = spread(low ^ (high << 7)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#slots[slot]! - 1;
      if (row < 0 || (hashes.low[row] === low && hashes.high[row] === high)) return slot;
    }
  }

  /** The first row with the hash that `isPartner` accepts, or -1. */
  find(low: number, high: number, isPartner: (row: number) => boolean): number {
    let row = this.#slots[this.#findSlot(low, high)]! - 1;
    for (let looks = 0; row >= 0 && looks < maximumLooks; looks++) {
      if (isPartner(row)) return row;
      row = (this.#next?.[row] ?? 0) - 1;
    }
    return -1;
  }
}
