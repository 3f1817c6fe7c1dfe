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
import type { TokenBuffer } from './token-buffer.ts';

const longestSymbol = firstLengthSymbol + lengthBases.length - 1;

interface BlockDecoders {
  readonly literals: HuffmanDecoder;
  readonly distances: HuffmanDecoder;
}

/** Turns streams of DEFLATE into tokens; nothing is inflated, so a bomb costs what its compressed bytes do. */
export class DeflateReader {
  readonly #fixed = prepareFixed();
  readonly #dynamic: BlockDecoders = { literals: new HuffmanDecoder(), distances: new HuffmanDecoder() };
  #blocksLeft: number;
  #run = new Uint8Array(1024);

  /** @param mostBlocks so many blocks are read at most, in all streams together. */
  constructor(mostBlocks: number) {
    this.#blocksLeft = mostBlocks;
  }

  /**
   * Reads the stream that begins at a byte.
   *
   * @returns where it ends; null when it is none, has too many blocks, or too many tokens.
   */
  read(bytes: Uint8Array, start: number, out: TokenBuffer): number | null {
    const reader = new BitReader(bytes, start);
    for (;;) {
      if (this.#blocksLeft-- === 0) return null;
      const head = reader.take(3);
      out.addByte(head);
      if (!this.#readBlock(reader, head >>> 1, out) || reader.isPastEnd || out.isFull()) return null;
      if ((head & 1) === 1) return reader.skipPadding() ? reader.position / 8 : null;
    }
  }

  #readBlock(reader: BitReader, type: number, out: TokenBuffer): boolean {
    if (type === 0) return readStored(reader, out);
    if (type === 3) return false;
    const decoders = type === 1 ? this.#fixed : this.#prepareDynamic(reader, out);
    return decoders !== null && this.#readSymbols(reader, decoders, out);
  }

  /** The lengths of the codes go to the tokens bit by bit, since there are many ways to write them. */
  #prepareDynamic(reader: BitReader, out: TokenBuffer): BlockDecoders | null {
    const start = reader.position;
    const lengths = readCodeLengths(reader);
    if (lengths === null) return null;
    const copy = new BitReader(reader.bytes);
    copy.position = start;
    out.addUint16(reader.position - start);
    while (copy.position < reader.position)
      out.addByte(copy.take(Math.min(8, reader.position - copy.position)));
    const { literals, distances } = this.#dynamic;
    return literals.prepare(lengths.literals) && distances.prepare(lengths.distances) ? this.#dynamic : null;
  }

  #readSymbols(reader: BitReader, { literals, distances }: BlockDecoders, out: TokenBuffer): boolean {
    const { bytes } = reader;
    const endPosition = bytes.length * 8;
    let runBytes = 0;
    let { position } = reader;
    while (position <= endPosition && !out.isFull()) {
      const bits = peekBits(bytes, position);
      const entry = literals.decode(bits);
      if (entry === 0) return false;
      const codeBits = entry & 15;
      const symbol = entry >>> 4;
      position += codeBits;
      if (symbol < endOfBlock) {
        if (runBytes === this.#run.length) {
          if (out.isFull(runBytes)) return false;
          this.#growRun();
        }
        this.#run[runBytes++] = symbol;
      } else if (symbol === endOfBlock) {
        out.addEnd(this.#run, runBytes);
        reader.position = position;
        return true;
      } else {
        if (symbol > longestSymbol) return false;
        const extraBits = lengthExtraBits[symbol - firstLengthSymbol]!;
        const extra = (bits >>> codeBits) & ((1 << extraBits) - 1);
        // The longest match has a symbol of its own, and can be written with the one before it as well.
        const isOdd = extra === 31 && symbol === longestSymbol - 1;
        const length = isOdd ? 256 : lengthBases[symbol - firstLengthSymbol]! + extra;
        position += extraBits;
        const far = distances.decode(peekBits(bytes, position));
        const distanceSymbol = far >>> 4;
        if (far === 0 || distanceSymbol >= distanceSymbols) return false;
        position += far & 15;
        const farBits = distanceExtraBits[distanceSymbol]!;
        const distance = distanceBases[distanceSymbol]! + (peekBits(bytes, position) & ((1 << farBits) - 1));
        position += farBits;
        out.addMatch(this.#run, runBytes, length, distance);
        runBytes = 0;
      }
    }
    return false;
  }

  #growRun(): void {
    const longer = new Uint8Array(2 * this.#run.length);
    longer.set(this.#run);
    this.#run = longer;
  }
}

function prepareFixed(): BlockDecoders {
  const decoders = { literals: new HuffmanDecoder(), distances: new HuffmanDecoder() };
  decoders.literals.prepare(fixedLiteralLengths);
  decoders.distances.prepare(fixedDistanceLengths);
  return decoders;
}

/** A block of type 0: bytes as they are. */
function readStored(reader: BitReader, out: TokenBuffer): boolean {
  if (!reader.skipPadding()) return false;
  const length = reader.take(16);
  if ((reader.take(16) ^ length) !== 0xffff) return false;
  const start = reader.position / 8;
  if (start + length > reader.bytes.length) return false;
  out.addUint16(length);
  out.addBytes(reader.bytes.subarray(start, start + length));
  reader.position += length * 8;
  return true;
}
