const bufferBytes = 64 * 1024;
/** Room for what is written between two looks at `isFull`. */
const slackBytes = 1024;

/** Writes bits, the lowest of a byte first, into buffers that are handed out when they are full. */
export class BitWriter {
  #buffer = new Uint8Array(bufferBytes + slackBytes);
  #length = 0;
  #bits = 0;
  #bitCount = 0;

  /** From here on no more than 1 KiB may be written before `take`. */
  get isFull(): boolean {
    return this.#length >= bufferBytes;
  }

  /** @param count at most 16; no higher bit of the value is set. */
  write(value: number, count: number): void {
    this.#bits |= value << this.#bitCount;
    this.#bitCount += count;
    while (this.#bitCount >= 8) {
      this.#buffer[this.#length++] = this.#bits;
      this.#bits >>>= 8;
      this.#bitCount -= 8;
    }
  }

  /** Writes the codes of at most 256 bytes. @returns whether each has a code; else some are written. */
  writeCodes(
    bytes: Uint8Array,
    start: number,
    end: number,
    { codes, lengths }: { readonly codes: Uint16Array; readonly lengths: Uint8Array },
  ): boolean {
    const buffer = this.#buffer;
    let [length, bits, bitCount] = [this.#length, this.#bits, this.#bitCount];
    let hasAll = true;
    for (let index = start; index < end; index++) {
      const symbol = bytes[index]!;
      const codeLength = lengths[symbol] ?? 0;
      if (codeLength === 0) hasAll = false;
      bits |= codes[symbol]! << bitCount;
      bitCount += codeLength;
      while (bitCount >= 8) {
        buffer[length++] = bits;
        bits >>>= 8;
        bitCount -= 8;
      }
    }
    this.#length = length;
    this.#bits = bits;
    this.#bitCount = bitCount;
    return hasAll;
  }

  /** Fills the byte up with zeros. */
  pad(): void {
    this.write(0, -this.#bitCount & 7);
  }

  /** Appends bytes, which begin at a whole byte, as far as they fit; returns how many did. */
  append(bytes: Uint8Array): number {
    const count = Math.min(bytes.length, this.#buffer.length - slackBytes - this.#length);
    if (count <= 0) return 0;
    this.#buffer.set(bytes.subarray(0, count), this.#length);
    this.#length += count;
    return count;
  }

  /** What was written since the last call, but for the bits of a byte that is not full; it is the caller's. */
  take(): Uint8Array {
    const bytes = this.#buffer.subarray(0, this.#length);
    this.#buffer = new Uint8Array(bufferBytes + slackBytes);
    this.#length = 0;
    return bytes;
  }
}
