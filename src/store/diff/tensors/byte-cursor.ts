/** Reads pieces of a file that comes in parts, going forward. */
export class ByteCursor {
  readonly #parts: Iterator<Uint8Array>;
  #part: Uint8Array = new Uint8Array(0);
  /** Of the first byte of the part. */
  #offset = 0;

  constructor(parts: Iterable<Uint8Array>) {
    this.#parts = parts[Symbol.iterator]();
  }

  /**
   * Fills a buffer from a place that is not before the end of what was read last.
   *
   * @throws RangeError when the file ends before.
   */
  read(begin: number, target: Uint8Array): void {
    let filled = 0;
    while (filled < target.length) {
      const from = begin + filled - this.#offset;
      if (from >= this.#part.length) {
        this.#next();
        continue;
      }
      const piece = this.#part.subarray(from, from + target.length - filled);
      target.set(piece, filled);
      filled += piece.length;
    }
  }

  #next(): void {
    this.#offset += this.#part.length;
    const next = this.#parts.next();
    if (next.done === true) throw new RangeError('the file ends before');
    this.#part = next.value;
  }
}
