/** The tokens of an archive are malformed; the message says how. */
export class TokensError extends Error {
  override readonly name = 'TokensError';
}

const longestCountBytes = 5;

/** Reads tokens that come in parts. */
export class TokenReader {
  readonly #parts: Iterator<Uint8Array>;
  #part: Uint8Array = new Uint8Array();
  #offset = 0;
  /** Where in `part` the bytes begin that `pass` passed over. */
  passedFrom = 0;

  constructor(parts: Iterable<Uint8Array>) {
    this.#parts = parts[Symbol.iterator]();
  }

  isAtEnd(): boolean {
    while (this.#offset === this.#part.length) {
      const next = this.#parts.next();
      if (next.done === true) return true;
      this.#part = next.value;
      this.#offset = 0;
    }
    return false;
  }

  readByte(): number {
    if (this.#offset === this.#part.length && this.isAtEnd()) throw new TokensError('its tokens are cut off');
    return this.#part[this.#offset++]!;
  }

  readUint16(): number {
    const low = this.readByte();
    return low | (this.readByte() << 8);
  }

  /** LEB128 of at most five bytes. */
  readCount(): number {
    let count = 0;
    for (let index = 0; index < longestCountBytes; index++) {
      const byte = this.readByte();
      count += (byte & 127) * 2 ** (7 * index);
      if (byte < 128) return count;
    }
    throw new TokensError('its tokens have a number that is too long');
  }

  /** The bytes that lie together, what was read and what comes. */
  get part(): Uint8Array {
    return this.#part;
  }

  /** Passes over the next bytes, as many as lie together, at most `count` of them; returns where in `part` they end. */
  pass(count: number): number {
    if (this.#offset === this.#part.length && this.isAtEnd()) throw new TokensError('its tokens are cut off');
    this.passedFrom = this.#offset;
    this.#offset = Math.min(this.#offset + count, this.#part.length);
    return this.#offset;
  }

  /** The next bytes, as many as lie together, at most `count` of them. */
  readSome(count: number): Uint8Array {
    if (this.isAtEnd()) throw new TokensError('its tokens are cut off');
    const bytes = this.#part.subarray(this.#offset, this.#offset + count);
    this.#offset += bytes.length;
    return bytes;
  }
}
