/** Reads bits, the lowest of a byte first. Past the end it reads zeros; `isPastEnd` tells. */
export class BitReader {
  readonly bytes: Uint8Array;
  /** In bits from the start of the bytes. */
  position: number;

  /** @param start the first byte. */
  constructor(bytes: Uint8Array, start = 0) {
    this.bytes = bytes;
    this.position = start * 8;
  }

  get isPastEnd(): boolean {
    return this.position > this.bytes.length * 8;
  }

  /** @param count at most 16. */
  take(count: number): number {
    const bits = peekBits(this.bytes, this.position);
    this.position += count;
    return bits & ((1 << count) - 1);
  }

  /** Goes to the next whole byte; false when a bit on the way is set. */
  skipPadding(): boolean {
    return this.take(-this.position & 7) === 0;
  }
}

/** At least the next 25 bits from a bit on. */
export function peekBits(bytes: Uint8Array, position: number): number {
  const byte = position >>> 3;
  const word = bytes[byte]! | (bytes[byte + 1]! << 8) | (bytes[byte + 2]! << 16) | (bytes[byte + 3]! << 24);
  return word >>> (position & 7);
}
