import type { BitReader } from './bit-reader.ts';
import { HuffmanDecoder } from './huffman.ts';
import { peekBits } from './bit-reader.ts';

/** In this order a block tells the lengths of the codes for lengths (RFC 1951, 3.2.7). */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

export interface CodeLengths {
  /** Of literals, lengths and the end: up to 286 of 288 symbols. */
  readonly literals: Uint8Array;
  readonly distances: Uint8Array;
}

/** Reads what follows the type in a block of type 2: the lengths of its codes. Null when it is not DEFLATE. */
export function readCodeLengths(reader: BitReader): CodeLengths | null {
  const literalCount = 257 + reader.take(5);
  const distanceCount = 1 + reader.take(5);
  const given = 4 + reader.take(4);
  const meta = new Uint8Array(19);
  for (const symbol of order.slice(0, given)) meta[symbol] = reader.take(3);
  const decoder = new HuffmanDecoder();
  if (literalCount > 286 || distanceCount > 30 || !decoder.prepare(meta)) return null;
  const all = new Uint8Array(literalCount + distanceCount);
  if (!readLengths(reader, decoder, all)) return null;
  return { literals: all.subarray(0, literalCount), distances: all.subarray(literalCount) };
}

function readLengths(reader: BitReader, decoder: HuffmanDecoder, target: Uint8Array): boolean {
  for (let count = 0; count < target.length; ) {
    const entry = decoder.decode(peekBits(reader.bytes, reader.position));
    if (entry === 0) return false;
    reader.position += entry & 15;
    const symbol = entry >>> 4;
    if (symbol < 16) {
      target[count++] = symbol;
      continue;
    }
    if (symbol === 16 && count === 0) return false;
    const value = symbol === 16 ? target[count - 1]! : 0;
    const repeats =
      symbol === 16 ? 3 + reader.take(2) : symbol === 17 ? 3 + reader.take(3) : 11 + reader.take(7);
    if (count + repeats > target.length) return false;
    target.fill(value, count, count + repeats);
    count += repeats;
  }
  return !reader.isPastEnd;
}
