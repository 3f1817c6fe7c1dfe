import { longestCodeBits } from './alphabets.ts';

const tableBits = 10;
const tableMask = (1 << tableBits) - 1;

/** The codes that lengths stand for (RFC 1951, 3.2.2), for writing: the first bit of a code is its lowest. */
export interface HuffmanCodes {
  readonly codes: Uint16Array;
  /** Bits of each code; 0 for a symbol without one. */
  readonly lengths: Uint8Array;
}

/** Null when there are more codes of some length than bits can tell apart. */
export function makeCodes(lengths: Uint8Array): HuffmanCodes | null {
  const next = firstCodes(countLengths(lengths));
  if (next === null) return null;
  const codes = new Uint16Array(lengths.length);
  lengths.forEach((bits, symbol) => {
    if (bits > 0) codes[symbol] = reverse(next[bits]!++, bits);
  });
  return { codes, lengths };
}

function countLengths(lengths: Uint8Array): Uint16Array {
  const counts = new Uint16Array(longestCodeBits + 1);
  for (const bits of lengths) counts[bits]!++;
  counts[0] = 0;
  return counts;
}

function firstCodes(counts: Uint16Array): Uint16Array | null {
  const first = new Uint16Array(longestCodeBits + 1);
  let code = 0;
  for (let bits = 1; bits <= longestCodeBits; bits++) {
    code = (code + counts[bits - 1]!) << 1;
    if (code + counts[bits]! > 1 << bits) return null;
    first[bits] = code;
  }
  return first;
}

function reverse(code: number, bits: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bits; bit++) reversed |= ((code >>> bit) & 1) << (bits - 1 - bit);
  return reversed;
}

/** Reads codes: short ones by a table, longer ones bit by bit, so that a new code costs little to prepare. */
export class HuffmanDecoder {
  /** For the next ten bits: symbol · 16 + length of the code; 0 when it is longer, or there is none. */
  readonly table = new Uint16Array(1 << tableBits);
  #counts: Uint16Array = new Uint16Array(longestCodeBits + 1);
  /** The symbols in the order of their codes. */
  readonly #symbols = new Uint16Array(288);

  /** False when the lengths are those of no code. */
  prepare(lengths: Uint8Array): boolean {
    const made = makeCodes(lengths);
    if (made === null) return false;
    this.#counts = countLengths(lengths);
    this.table.fill(0);
    const place = new Uint16Array(longestCodeBits + 2);
    for (let bits = 1; bits <= longestCodeBits; bits++) place[bits + 1] = place[bits]! + this.#counts[bits]!;
    lengths.forEach((bits, symbol) => {
      if (bits === 0) return;
      this.#symbols[place[bits]!++] = symbol;
      if (bits > tableBits) return;
      for (let index = made.codes[symbol]!; index <= tableMask; index += 1 << bits)
        this.table[index] = (symbol << 4) | bits;
    });
    return true;
  }

  /** Symbol · 16 + length of the code that the bits begin with; 0 when they begin with none. */
  decode(bits: number): number {
    return this.table[bits & tableMask]! || this.#decodeLong(bits);
  }

  #decodeLong(bits: number): number {
    let code = 0;
    let first = 0;
    let place = 0;
    for (let length = 1; length <= longestCodeBits; length++) {
      code |= (bits >>> (length - 1)) & 1;
      const count = this.#counts[length]!;
      if (code - first < count) return (this.#symbols[place + code - first]! << 4) | length;
      place += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return 0;
  }
}
