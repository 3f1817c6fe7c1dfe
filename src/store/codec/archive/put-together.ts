import {
  distanceBases,
  distanceExtraBits,
  distancePlaces,
  endOfBlock,
  firstLengthSymbol,
  fixedDistanceLengths,
  fixedLiteralLengths,
  lengthBases,
  lengthExtraBits,
  lengthPlaces,
} from '../deflate/alphabets.ts';
import { BitReader } from '../deflate/bit-reader.ts';
import { BitWriter } from '../deflate/bit-writer.ts';
import { readCodeLengths } from '../deflate/code-lengths.ts';
import { makeCodes, type HuffmanCodes } from '../deflate/huffman.ts';
import { endOfSequences, escapedLength, escapedRun, oddLongest } from './token-buffer.ts';
import { TokenReader, TokensError } from './token-reader.ts';

interface BlockCodes {
  readonly literals: HuffmanCodes;
  readonly distances: HuffmanCodes;
}

const fixedCodes: BlockCodes = {
  literals: makeCodes(fixedLiteralLengths)!,
  distances: makeCodes(fixedDistanceLengths)!,
};

/**
 * The bytes of an archive from its tokens (docs/format.md, "Archives"), part by part, in bounded memory.
 *
 * It does not search for matches nor choose codes, so it gives the same bytes everywhere, whoever wrote the archive.
 *
 * @throws TokensError when the tokens are malformed; the parts before are not the archive then.
 */
export function* putTogether(tokens: Iterable<Uint8Array>): Generator<Uint8Array> {
  const reader = new TokenReader(tokens);
  const writer = new BitWriter();
  yield* copyBytes(reader, writer, reader.readCount());
  while (!reader.isAtEnd()) {
    yield* writeStream(reader, writer);
    yield* copyBytes(reader, writer, reader.readCount());
  }
  const rest = writer.take();
  if (rest.length > 0) yield rest;
}

function* copyBytes(reader: TokenReader, writer: BitWriter, count: number): Generator<Uint8Array> {
  for (let left = count; left > 0; ) {
    let bytes = reader.readSome(left);
    left -= bytes.length;
    while (bytes.length > 0) {
      bytes = bytes.subarray(writer.append(bytes));
      if (bytes.length > 0) yield writer.take();
    }
  }
}

function* writeStream(reader: TokenReader, writer: BitWriter): Generator<Uint8Array> {
  for (;;) {
    const head = reader.readByte();
    if (head > 5) throw new TokensError('its tokens have a block of no type');
    if (writer.isFull) yield writer.take();
    writer.write(head, 3);
    if (head >>> 1 === 0) yield* writeStored(reader, writer);
    else yield* writeSequences(reader, writer, head >>> 1 === 1 ? fixedCodes : copyCodes(reader, writer));
    if ((head & 1) === 1) return writer.pad();
  }
}

function* writeStored(reader: TokenReader, writer: BitWriter): Generator<Uint8Array> {
  const length = reader.readUint16();
  writer.pad();
  writer.write(length, 16);
  writer.write(length ^ 0xffff, 16);
  yield* copyBytes(reader, writer, length);
}

/** The lengths of the codes stand in the tokens as in the archive. */
function copyCodes(reader: TokenReader, writer: BitWriter): BlockCodes {
  const bitCount = reader.readUint16();
  const bytes = Uint8Array.from({ length: Math.ceil(bitCount / 8) }, () => reader.readByte());
  const header = new BitReader(bytes);
  const lengths = readCodeLengths(header);
  const literals = lengths && makeCodes(lengths.literals);
  const distances = lengths && makeCodes(lengths.distances);
  if (literals === null || distances === null || header.position !== bitCount)
    throw new TokensError('its tokens have codes that are none');
  const copy = new BitReader(bytes);
  while (copy.position < bitCount) {
    const count = Math.min(8, bitCount - copy.position);
    writer.write(copy.take(count), count);
  }
  return { literals, distances };
}

function* writeSequences(
  reader: TokenReader,
  writer: BitWriter,
  { literals, distances }: BlockCodes,
): Generator<Uint8Array> {
  for (;;) {
    const head = reader.readByte();
    let run = head >>> 5;
    if (run === escapedRun) run += reader.readCount();
    let length = head & escapedLength;
    const extra = length === escapedLength ? reader.readByte() : 0;
    length += extra;
    for (; run > 0; run--) {
      if (writer.isFull) yield writer.take();
      writeSymbol(writer, literals, reader.readByte());
    }
    if (writer.isFull) yield writer.take();
    if (extra === endOfSequences) return writeSymbol(writer, literals, endOfBlock);
    writeLength(writer, literals, length, extra);
    writeDistance(writer, distances, reader.readUint16());
  }
}

/** @param length less 3. */
function writeLength(writer: BitWriter, literals: HuffmanCodes, length: number, extra: number): void {
  if (extra > oddLongest) throw new TokensError('its tokens have a match that is too long');
  const isOdd = extra === oddLongest;
  const place = isOdd ? lengthBases.length - 2 : lengthPlaces[length]!;
  writeSymbol(writer, literals, firstLengthSymbol + place);
  writer.write(isOdd ? 31 : length - lengthBases[place]!, lengthExtraBits[place]!);
}

/** @param distance less 1. */
function writeDistance(writer: BitWriter, distances: HuffmanCodes, distance: number): void {
  if (distance >= distancePlaces.length) throw new TokensError('its tokens have a distance that is too long');
  const place = distancePlaces[distance]!;
  writeSymbol(writer, distances, place);
  writer.write(distance - distanceBases[place]!, distanceExtraBits[place]!);
}

function writeSymbol(writer: BitWriter, { codes, lengths }: HuffmanCodes, symbol: number): void {
  const bits = lengths[symbol];
  if (bits === undefined || bits === 0) throw new TokensError('its tokens have a symbol without a code');
  writer.write(codes[symbol]!, bits);
}
