import { ByteBuffer } from './byte-buffer.ts';

/** What an archive is made of, once its streams of DEFLATE are decoded (docs/format.md, "Archives"). */
export interface Tokens {
  /** Everything but the symbols: bytes as they are, and of each block its type, codes and number of symbols. */
  readonly frame: Uint8Array;
  /** Literals and matches. */
  readonly symbols: Uint8Array;
}

/** The length field of a sequence that says that another byte follows. */
export const escapedLength = 31;
/** That byte: a match of 258 bytes that was written with symbol 284, and no match at all. */
export const oddLongest = 225;
export const noMatch = 255;
/** The field for literals of a sequence that says that their number less 7 follows. */
export const escapedRun = 7;

const firstRunBytes = 1024;

/** Collects the symbols of a stream as sequences: literals, and the match after them. */
export class SymbolBuffer {
  readonly #bytes: ByteBuffer;
  #run = new Uint8Array(firstRunBytes);
  #runBytes = 0;

  constructor(expectedBytes: number) {
    this.#bytes = new ByteBuffer(expectedBytes);
  }

  /** With literals that wait for their match. */
  get length(): number {
    return this.#bytes.length + this.#runBytes;
  }

  /** Drops what was added since a stream ended. */
  cutTo(length: number): void {
    this.#runBytes = 0;
    this.#bytes.cutTo(length);
  }

  toBytes(): Uint8Array {
    return this.#bytes.toBytes();
  }

  addLiteral(byte: number): void {
    if (this.#runBytes === this.#run.length) {
      const longer = new Uint8Array(2 * this.#run.length);
      longer.set(this.#run);
      this.#run = longer;
    }
    this.#run[this.#runBytes++] = byte;
  }

  /**
   * @param length less 3; 256 for a match of 258 bytes that was written with symbol 284.
   * @param distance less 1.
   */
  addMatch(length: number, distance: number): void {
    if (length < escapedLength) this.#addRun(length, 0);
    else this.#addRun(escapedLength, length === 256 ? oddLongest : length - escapedLength);
    this.#bytes.addUint16(distance);
  }

  /** Ends a stream. */
  end(): void {
    if (this.#runBytes > 0) this.#addRun(escapedLength, noMatch);
  }

  #addRun(length: number, extra: number): void {
    const bytes = this.#bytes;
    const runBytes = this.#runBytes;
    bytes.addByte((Math.min(runBytes, escapedRun) << 5) | length);
    if (runBytes >= escapedRun) bytes.addCount(runBytes - escapedRun);
    if (length === escapedLength) bytes.addByte(extra);
    for (let index = 0; index < runBytes; index++) bytes.addByte(this.#run[index]!);
    this.#runBytes = 0;
  }
}
