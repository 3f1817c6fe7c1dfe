/** The length field of a sequence that says that another byte follows. */
export const escapedLength = 31;
/** That byte: a match of 258 bytes that was written with symbol 284, and the end of the block. */
export const oddLongest = 225;
export const endOfSequences = 255;
/** The field for literals of a sequence that says that their number less 7 follows. */
export const escapedRun = 7;
/** Of a sequence without its literals: control, count, length, distance. */
const longestSequenceBytes = 1 + 5 + 1 + 2;

/** Collects tokens (docs/format.md, "Archives"). */
export class TokenBuffer {
  readonly #limit: number;
  #bytes: Uint8Array;
  #length = 0;

  /** @param limitBytes from which on the buffer counts as full. */
  constructor(expectedBytes: number, limitBytes: number) {
    this.#bytes = new Uint8Array(expectedBytes);
    this.#limit = limitBytes;
  }

  /** Whether there are more tokens than they may be, or would be with some more bytes. */
  isFull(moreBytes = 0): boolean {
    return this.#length + moreBytes > this.#limit;
  }

  get length(): number {
    return this.#length;
  }

  /** Drops what was added since. */
  cutTo(length: number): void {
    this.#length = length;
  }

  toBytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  addByte(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = byte;
  }

  addUint16(value: number): void {
    this.addByte(value & 255);
    this.addByte(value >>> 8);
  }

  addBytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** LEB128: seven bits a byte, the lowest first; the highest bit says that more follow. */
  addCount(count: number): void {
    let rest = count;
    for (; rest > 127; rest >>>= 7) this.addByte((rest & 127) | 128);
    this.addByte(rest);
  }

  /**
   * @param run literals, the first `runBytes` of them.
   * @param length of the match, less 3; 256 for one of 258 bytes written with symbol 284.
   * @param distance less 1.
   */
  addMatch(run: Uint8Array, runBytes: number, length: number, distance: number): void {
    this.#reserve(runBytes + longestSequenceBytes);
    const extra = length === 256 ? oddLongest : length - escapedLength;
    this.#addRun(run, runBytes, extra < 0 ? length : escapedLength, extra);
    this.#bytes[this.#length++] = distance;
    this.#bytes[this.#length++] = distance >>> 8;
  }

  /** The end of a block of sequences, with the literals before it. */
  addEnd(run: Uint8Array, runBytes: number): void {
    this.#reserve(runBytes + longestSequenceBytes);
    this.#addRun(run, runBytes, escapedLength, endOfSequences);
  }

  #addRun(run: Uint8Array, runBytes: number, length: number, extra: number): void {
    this.#bytes[this.#length++] = (Math.min(runBytes, escapedRun) << 5) | length;
    if (runBytes >= escapedRun) this.addCount(runBytes - escapedRun);
    if (length === escapedLength) this.#bytes[this.#length++] = extra;
    for (let index = 0; index < runBytes; index++) this.#bytes[this.#length + index] = run[index]!;
    this.#length += runBytes;
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return;
    const longer = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    longer.set(this.toBytes());
    this.#bytes = longer;
  }
}
