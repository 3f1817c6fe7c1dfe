import {
  distanceBases,
  distanceExtraBits,
  distanceSymbols,
  endOfBlock,
  firstLengthSymbol,
  fixedDistanceLengths,
  fixedLiteralLengths,
  lengthBases,
  lengthExtraBits,
} from '../deflate/alphabets.ts';
import { BitReader, peekBits } from '../deflate/bit-reader.ts';
import { readCodeLengths } from '../deflate/code-lengths.ts';
import { HuffmanDecoder } from '../deflate/huffman.ts';
import type { ByteBuffer } from './byte-buffer.ts';
import type { SymbolBuffer } from './tokens.ts';

const longestSymbol = firstLengthSymbol + lengthBases.length - 1;

interface BlockDecoders {
  readonly literals: HuffmanDecoder;
  readonly distances: HuffmanDecoder;
}

/** Where tokens go, and how many bytes of them there may be. */
export interface TokenTarget {
  readonly frame: ByteBuffer;
  readonly symbols: SymbolBuffer;
  readonly mostBytes: number;
}

/** Turns streams of DEFLATE into tokens; nothing is inflated, so a bomb costs what its compressed bytes do. */
export class DeflateReader {
  readonly #fixed = prepareFixed();
  readonly #dynamic: BlockDecoders = { literals: new HuffmanDecoder(), distances: new HuffmanDecoder() };
  readonly #out: TokenTarget;
  #blocksLeft: number;

  /** @param mostBlocks so many blocks are read at most, in all streams together. */
  constructor(out: TokenTarget, mostBlocks: number) {
    this.#out = out;
    this.#blocksLeft = mostBlocks;
  }

  /**
   * Reads the stream that begins at a byte.
   *
   * @returns where it ends; null when it is none, has too many blocks, or too many tokens. Then the tokens are the
   * caller's to drop.
   */
  read(bytes: Uint8Array, start: number): number | null {
    const reader = new BitReader(bytes, start);
    const { frame, symbols } = this.#out;
    for (;;) {
      if (this.#blocksLeft-- === 0) return null;
      const head = reader.take(3);
      frame.addByte(head);
      if (!this.#readBlock(reader, head >>> 1) || reader.isPastEnd) return null;
      if ((head & 1) === 0) continue;
      symbols.end();
      return reader.skipPadding() && this.#fits() ? reader.position / 8 : null;
    }
  }

  #fits(): boolean {
    const { frame, symbols, mostBytes } = this.#out;
    return frame.length + symbols.length <= mostBytes;
  }

  #readBlock(reader: BitReader, type: number): boolean {
    const { frame } = this.#out;
    if (type === 0) return readStored(reader, frame) && this.#fits();
    if (type === 3) return false;
    const decoders = type === 1 ? this.#fixed : this.#prepareDynamic(reader);
    const count = decoders === null ? null : this.#readSymbols(reader, decoders);
    if (count === null) return false;
    frame.addCount(count);
    return this.#fits();
  }

  /** The lengths of the codes go to the frame bit by bit, since there are many ways to write them. */
  #prepareDynamic(reader: BitReader): BlockDecoders | null {
    const { frame } = this.#out;
    const start = reader.position;
    const lengths = readCodeLengths(reader);
    if (lengths === null) return null;
    const copy = new BitReader(reader.bytes);
    copy.position = start;
    frame.addUint16(reader.position - start);
    while (copy.position < reader.position)
      frame.addByte(copy.take(Math.min(8, reader.position - copy.position)));
    const { literals, distances } = this.#dynamic;
    return literals.prepare(lengths.literals) && distances.prepare(lengths.distances) ? this.#dynamic : null;
  }

  /** Returns the number of symbols before the end of the block; null when there is none. */
  #readSymbols(reader: BitReader, { literals, distances }: BlockDecoders): number | null {
    const { bytes } = reader;
    const { frame, symbols, mostBytes } = this.#out;
    const mostSymbolBytes = mostBytes - frame.length;
    const endPosition = bytes.length * 8;
    let { position } = reader;
    for (let count = 0; position <= endPosition && symbols.length <= mostSymbolBytes; count++) {
      const bits = peekBits(bytes, position);
      const entry = literals.decode(bits);
      const codeBits = entry & 15;
      const symbol = entry >>> 4;
      position += codeBits;
      if (entry === 0 || symbol > longestSymbol) return null;
      if (symbol < endOfBlock) {
        symbols.addLiteral(symbol);
      } else if (symbol === endOfBlock) {
        reader.position = position;
        return count;
      } else {
        const place = symbol - firstLengthSymbol;
        const extraBits = lengthExtraBits[place]!;
        const extra = (bits >>> codeBits) & ((1 << extraBits) - 1);
        position += extraBits;
        const far = distances.decode(peekBits(bytes, position));
        const farPlace = far >>> 4;
        if (far === 0 || farPlace >= distanceSymbols) return null;
        position += far & 15;
        const farBits = distanceExtraBits[farPlace]!;
        const farExtra = peekBits(bytes, position) & ((1 << farBits) - 1);
        position += farBits;
        // The longest match has a symbol of its own, and can be written with the one before it as well.
        const isOdd = extra === 31 && symbol === longestSymbol - 1;
        symbols.addMatch(isOdd ? 256 : lengthBases[place]! + extra, distanceBases[farPlace]! + farExtra);
      }
    }
    return null;
  }
}

function prepareFixed(): BlockDecoders {
  const decoders = { literals: new HuffmanDecoder(), distances: new HuffmanDecoder() };
  decoders.literals.prepare(fixedLiteralLengths);
  decoders.distances.prepare(fixedDistanceLengths);
  return decoders;
}

/** A block of type 0: bytes as they are. */
function readStored(reader: BitReader, frame: ByteBuffer): boolean {
  if (!reader.skipPadding()) return false;
  const length = reader.take(16);
  if ((reader.take(16) ^ length) !== 0xffff) return false;
  const start = reader.position / 8;
  if (start + length > reader.bytes.length) return false;
  frame.addUint16(length);
  frame.addBytes(reader.bytes.subarray(start, start + length));
  reader.position += length * 8;
  return true;
}
