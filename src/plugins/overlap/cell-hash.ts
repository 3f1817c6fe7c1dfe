import { Decimal } from './decimal.ts';
import { encodeNumber, isNumberText, normaliseText } from './normal-cell.ts';

const backslash = 0x5c;
const space = 0x20;
const [textSeed, numberSeed, missingSeed] = [0x2c1b3c6d, 0x297a2d39, 0x165667b1];

/**
 * Hashes one cell to 64 bits, straight from the bytes of canonical JSON; cells that `normaliseCell` makes equal have
 * one hash. Not made to withstand an attacker: who finds a hit compares the cells.
 */
export class CellHasher {
  low = 0;
  high = 0;
  isMissing = false;
  readonly #decimal = new Decimal();

  hashNumber(bytes: Uint8Array, start: number, end: number, shift: number): void {
    const decimal = this.#decimal;
    decimal.read(bytes, start, end, shift);
    this.#begin(decimal.negative ? ~numberSeed : numberSeed);
    this.#mix(decimal.mantissa >>> 0);
    this.#mix((decimal.mantissa / 4294967296) >>> 0);
    this.#mix(decimal.exponent);
  }

  hashMissing(): void {
    this.#begin(missingSeed);
    this.isMissing = true;
  }

  /** @param isDate dates begin with digits and are never numbers. */
  hashText(bytes: Uint8Array, start: number, end: number, shift: number, isDate: boolean): void {
    this.#begin(textSeed);
    let hasBegun = false;
    let isGap = false;
    for (let at = start; at < end; at++) {
      let byte = bytes[at]!;
      if (byte === space) {
        isGap = hasBegun;
        continue;
      }
      if (byte >= 0x80 || byte === backslash || (!hasBegun && !isDate && mayBeginNumber(byte)))
        return this.#hashDecoded(bytes, start, end, shift);
      if (isGap) this.#mix(space);
      if (byte >= 0x41 && byte <= 0x5a) byte |= 0x20;
      this.#mix(byte);
      hasBegun = true;
      isGap = false;
    }
    if (!hasBegun) this.hashMissing();
  }

  #hashDecoded(bytes: Uint8Array, start: number, end: number, shift: number): void {
    const text = normaliseText(decodeText(bytes, start, end));
    if (isNumberText(text)) {
      const digits = encodeNumber(Number(text));
      return this.hashNumber(digits, 0, digits.length, shift);
    }
    if (text === '') return this.hashMissing();
    this.#begin(textSeed);
    for (let index = 0; index < text.length; index++) this.#mix(text.charCodeAt(index));
  }

  #begin(seed: number): void {
    this.low = seed;
    this.high = ~seed;
    this.isMissing = false;
  }

  #mix(unit: number): void {
    const low = Math.imul(this.low ^ unit, 0x9e3779b1);
    this.low = low ^ (low >>> 15);
    const high = Math.imul(this.high ^ unit, 0x85ebca77);
    this.high = high ^ (high >>> 13);
  }
}

function mayBeginNumber(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x2e;
}

/** The text of a JSON string between its quotes. */
function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
  return text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;
}
