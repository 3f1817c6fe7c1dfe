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
import { TokenReader, TokensError } from './token-reader.ts';
import { escapedLength, escapedRun, noMatch, oddLongest } from './tokens.ts';

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
export function* putTogether(
  frameParts: Iterable<Uint8Array>,
  symbolParts: Iterable<Uint8Array>,
): Generator<Uint8Array> {
  const frame = new TokenReader(frameParts);
  const symbols = new SymbolSource(symbolParts);
  const writer = new BitWriter();
  yield* copyBytes(frame, writer, frame.readCount());
  while (!frame.isAtEnd()) {
    yield* writeStream(frame, symbols, writer);
    yield* copyBytes(frame, writer, frame.readCount());
  }
  symbols.finish();
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

function* writeStream(frame: TokenReader, symbols: SymbolSource, writer: BitWriter): Generator<Uint8Array> {
  for (;;) {
    const head = frame.readByte();
    if (head > 5) throw new TokensError('its tokens have a block of no type');
    if (writer.isFull) yield writer.take();
    writer.write(head, 3);
    if (head >>> 1 === 0) yield* writeStored(frame, writer);
    else {
      const codes = head >>> 1 === 1 ? fixedCodes : copyCodes(frame, writer);
      yield* writeSymbols(symbols, writer, codes, frame.readCount());
    }
    if ((head & 1) === 1) return writer.pad();
  }
}

function* writeStored(frame: TokenReader, writer: BitWriter): Generator<Uint8Array> {
  const length = frame.readUint16();
  writer.pad();
  writer.write(length, 16);
  writer.write(length ^ 0xffff, 16);
  yield* copyBytes(frame, writer, length);
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

/** Literals that are written between two looks at whether the buffer is full. */
const mostLiterals = 256;

function* writeSymbols(
  symbols: SymbolSource,
  writer: BitWriter,
  { literals, distances }: BlockCodes,
  count: number,
): Generator<Uint8Array> {
  for (let left = count; left > 0; ) {
    if (writer.isFull) yield writer.take();
    if (symbols.isLiteral()) {
      left -= symbols.copyLiterals(Math.min(left, mostLiterals), writer, literals);
    } else {
      left--;
      writeLength(writer, literals, symbols.length, symbols.isOdd);
      writeDistance(writer, distances, symbols.readDistance());
    }
  }
  writeSymbol(writer, literals, endOfBlock);
}

/** Reads literals and matches in their order from sequences. */
class SymbolSource {
  readonly #reader: TokenReader;
  #literalsLeft = 0;
  #hasMatch = false;
  /** Of the match that comes next, less 3. */
  length = 0;
  /** The match has 258 bytes, and was written with symbol 284. */
  isOdd = false;

  constructor(parts: Iterable<Uint8Array>) {
    this.#reader = new TokenReader(parts);
  }

  /** Whether the next symbol is a literal; else it is a match. */
  isLiteral(): boolean {
    if (this.#literalsLeft === 0 && !this.#hasMatch) this.#readSequence();
    return this.#literalsLeft > 0;
  }

  /** Writes the next literals, at least one and at most `count`; returns how many. */
  copyLiterals(count: number, writer: BitWriter, literals: HuffmanCodes): number {
    const reader = this.#reader;
    const end = reader.pass(Math.min(count, this.#literalsLeft));
    const copied = end - reader.passedFrom;
    if (!writer.writeCodes(reader.part, reader.passedFrom, end, literals)) throw withoutCode();
    this.#literalsLeft -= copied;
    return copied;
  }

  readDistance(): number {
    this.#hasMatch = false;
    return this.#reader.readUint16();
  }

  #readSequence(): void {
    const reader = this.#reader;
    const control = reader.readByte();
    const run = control >>> 5;
    this.#literalsLeft = run === escapedRun ? run + reader.readCount() : run;
    const field = control & escapedLength;
    const extra = field === escapedLength ? reader.readByte() : 0;
    this.#hasMatch = extra !== noMatch;
    if (this.#hasMatch && extra > oddLongest)
      throw new TokensError('its tokens have a match that is too long');
    if (!this.#hasMatch && this.#literalsLeft === 0)
      throw new TokensError('its tokens have a sequence of nothing');
    this.isOdd = extra === oddLongest;
    this.length = field + extra;
  }

  /** @throws TokensError when symbols are left. */
  finish(): void {
    if (this.#literalsLeft > 0 || this.#hasMatch || !this.#reader.isAtEnd())
      throw new TokensError('its tokens have symbols that are in no block');
  }
}

/** @param length less 3. */
function writeLength(writer: BitWriter, literals: HuffmanCodes, length: number, isOdd: boolean): void {
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
  if (bits === undefined || bits === 0) throw withoutCode();
  writer.write(codes[symbol]!, bits);
}

function withoutCode(): TokensError {
  return new TokensError('its tokens have a symbol without a code');
}
