import { isAscii, isUtf8 } from 'node:buffer';
import { findDelimiter } from './csv-dialect.ts';
import { checkCellCount, maximumRecordBytes, maximumTextCells } from './limits.ts';
import { normaliseText } from './sheet.ts';
import { decodeParts, EncodingError, type TextEncoding } from './text-encoding.ts';

/**
 * A CSV file that is not plain. It is for `readCsv` to read it, or to say what is wrong and where; the line is for
 * files that are too long for that.
 */
export class UnusualCsv extends Error {
  override readonly name = 'UnusualCsv';
  readonly line: number;

  /** @param line from 1. */
  constructor(reason: string, line: number) {
    super(reason);
    this.line = line;
  }
}

/** The cells of a record; text in NFC, null when there is nothing but white space. */
export type CsvRecord = readonly (string | null)[];

export interface CsvBlock {
  readonly delimiter: string;
  readonly records: readonly CsvRecord[];
  /** The line, from 1, on which a record begins. */
  readonly lineOf: (index: number) => number;
}

/**
 * The last character of what ends a record. With a line feed that may have a carriage return before it: files that
 * were edited on several systems have both, and neither means anything else outside quotes.
 */
type RecordEnd = '\n' | '\r';

const [lineFeed, carriageReturn, quote] = [10, 13, 34];
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads the records of a CSV or TSV file (RFC 4180) in bounded memory: the same ones as `readCsv`, some at a time.
 *
 * @param parts the bytes of the file, cut anywhere.
 * @throws UnusualCsv when the file is left to `readCsv`; EncodingError when it is in another encoding.
 * @throws KSTORE_TABLE_TOO_LARGE
 */
export function* readCsvRecords(
  path: string,
  parts: Iterable<Uint8Array>,
  encoding: TextEncoding,
): Generator<CsvBlock> {
  let delimiter: string | null = null;
  let cellCount = 0;
  let line = 1;
  for (const { bytes, recordEnd } of cutBetweenRecords(
    encoding === 'utf-8' ? parts : toUtf8(parts, encoding),
  )) {
    const text = decodeBlock(delimiter === null ? withoutByteOrderMark(bytes) : bytes, line);
    if (delimiter === null && text.trim() === '') throw new UnusualCsv('it begins with empty lines', line);
    delimiter ??= findDelimiter(text);
    const block = readBlock(text, delimiter, recordEnd, line);
    for (const record of block.records) cellCount += record.length;
    checkCellCount(path, cellCount, maximumTextCells);
    yield block;
    line += countLineEnds(text, recordEnd);
  }
}

function* toUtf8(parts: Iterable<Uint8Array>, encoding: TextEncoding): Generator<Uint8Array> {
  for (const text of decodeParts(parts, encoding)) yield Buffer.from(text);
}

interface Block {
  readonly bytes: Buffer;
  readonly recordEnd: RecordEnd;
}

/** Cuts after line ends outside quotes: in a file without faults, those are where an even number of quotes came before. */
function* cutBetweenRecords(parts: Iterable<Uint8Array>): Generator<Block> {
  let recordEnd: RecordEnd | null = null;
  let rest = Buffer.alloc(0);
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let line = 1;
  for (const part of parts) {
    // A long record is looked through each time its length has doubled, not with each part.
    waiting.push(part);
    waitingBytes += part.length;
    if (waitingBytes < rest.length) continue;
    rest = Buffer.concat([rest, ...waiting]);
    waiting = [];
    waitingBytes = 0;
    recordEnd ??= findRecordEnd(rest, false);
    const end = recordEnd === null ? 0 : findLastEnd(rest, recordEnd);
    if (recordEnd !== null && end > 0) {
      const bytes = rest.subarray(0, end);
      yield { bytes, recordEnd };
      line += countBytes(bytes, lineFeed);
    }
    rest = rest.subarray(end);
    if (rest.length > maximumRecordBytes) throw new UnusualCsv(describeLongRecord(), line);
  }
  rest = Buffer.concat([rest, ...waiting]);
  recordEnd ??= findRecordEnd(rest, true);
  if (rest.length > 0) yield { bytes: rest, recordEnd: recordEnd ?? '\n' };
}

function describeLongRecord(): string {
  return `a row of more than ${maximumRecordBytes} bytes, or a quote that is not closed`;
}

function countBytes(bytes: Buffer, byte: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at !== -1; at = bytes.indexOf(byte, at + 1)) count++;
  return count;
}

/** The first line end outside quotes says which the file has; null when none has come yet. */
export function findRecordEnd(bytes: Buffer, isWhole: boolean): RecordEnd | null {
  let isQuoted = false;
  for (let position = 0; position < bytes.length; position++) {
    const byte = bytes[position];
    if (byte === quote) isQuoted = !isQuoted;
    if (isQuoted || (byte !== lineFeed && byte !== carriageReturn)) continue;
    if (byte === lineFeed) return '\n';
    if (position + 1 === bytes.length && !isWhole) return null;
    return bytes[position + 1] === lineFeed ? '\n' : '\r';
  }
  return null;
}

/** Where the last record that is there as a whole ends; 0 when there is none. */
function findLastEnd(bytes: Buffer, recordEnd: RecordEnd): number {
  if (!bytes.includes(quote)) {
    const last = bytes.lastIndexOf(recordEnd);
    return last + 1;
  }
  const lastByte = recordEnd === '\r' ? carriageReturn : lineFeed;
  let isQuoted = false;
  let end = 0;
  for (let position = 0; position < bytes.length; position++) {
    const byte = bytes[position];
    if (byte === quote) isQuoted = !isQuoted;
    else if (byte === lastByte && !isQuoted) end = position + 1;
  }
  return end;
}

function withoutByteOrderMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(byteOrderMark) ? bytes.subarray(3) : bytes;
}

function decodeBlock(bytes: Buffer, line: number): string {
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw new UnusualCsv('a NUL byte', line + countBytes(bytes.subarray(0, zero), lineFeed));
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (!isUtf8(bytes)) throw new EncodingError('it is not in utf-8');
  return bytes.toString('utf8');
}

function countLineEnds(text: string, recordEnd: RecordEnd): number {
  let count = 0;
  for (let at = text.indexOf(recordEnd); at !== -1; at = text.indexOf(recordEnd, at + 1)) count++;
  return count;
}

function readBlock(text: string, delimiter: string, recordEnd: RecordEnd, firstLine: number): CsvBlock {
  const lines = text.split(recordEnd);
  const pieces = text.includes('"') ? joinQuotedLines(lines, recordEnd) : lines;
  if (recordEnd === '\n' && text.includes('\r')) dropCarriageReturns(pieces);
  const isNormal = text === text.normalize('NFC');
  const lineOfPiece = (index: number): number =>
    firstLine + countLineEnds(pieces.slice(0, index).join(recordEnd), recordEnd) + (index === 0 ? 0 : 1);
  const records: CsvRecord[] = [];
  pieces.forEach((piece, index) => {
    if (piece === '') return;
    const isQuoted = piece.includes('"');
    const cells = isQuoted
      ? splitQuotedRecord(piece, delimiter, () => lineOfPiece(index))
      : piece.split(delimiter);
    records.push(normaliseCells(cells, isNormal));
  });
  const lineOf = (wanted: number): number => {
    let found = -1;
    return lineOfPiece(pieces.findIndex((piece) => piece !== '' && ++found === wanted));
  };
  return { delimiter, records, lineOf };
}

/** Those that belong to a line end: behind the last piece there is none. */
function dropCarriageReturns(pieces: string[]): void {
  for (let index = 0; index < pieces.length - 1; index++) {
    if (pieces[index]!.endsWith('\r')) pieces[index] = pieces[index]!.slice(0, -1);
  }
}

/** Joins the lines of a record that has line ends in quotes. */
function joinQuotedLines(lines: readonly string[], recordEnd: RecordEnd): string[] {
  const records: string[] = [];
  let isQuoted = false;
  for (const line of lines) {
    if (isQuoted) records.push(`${records.pop()!}${recordEnd}${line}`);
    else records.push(line);
    for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) isQuoted = !isQuoted;
  }
  return records;
}

function splitQuotedRecord(record: string, delimiter: string, findLine: () => number): string[] {
  const cells: string[] = [];
  for (let start = 0; ; ) {
    const isQuoted = record.startsWith('"', start);
    const closing = isQuoted ? findClosingQuote(record, start) : 0;
    if (closing === -1) throw new UnusualCsv('a quote is not closed', findLine());
    const end = isQuoted ? closing + 1 : findCellEnd(record, start, delimiter);
    const cell = record.slice(start, end);
    if (!isQuoted && cell.includes('"')) throw new UnusualCsv('a quote stands where none can be', findLine());
    cells.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === record.length) return cells;
    if (record[end] !== delimiter) throw new UnusualCsv('a quote stands where none can be', findLine());
    start = end + 1;
  }
}

function findClosingQuote(record: string, start: number): number {
  let end = record.indexOf('"', start + 1);
  while (end !== -1 && record[end + 1] === '"') end = record.indexOf('"', end + 2);
  return end;
}

function findCellEnd(record: string, start: number, delimiter: string): number {
  const end = record.indexOf(delimiter, start);
  return end === -1 ? record.length : end;
}

/** @param isNormal whether the text that the cells are from is in NFC: then so is each part of it. */
function normaliseCells(cells: (string | null)[], isNormal: boolean): CsvRecord {
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!;
    if (!isNormal || !startsVisibly(cell)) cells[index] = normaliseText(cell);
  }
  return cells;
}

/** Whether the first character is of ASCII and no white space, which is quick to tell. */
function startsVisibly(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return code > 0x20 && code < 0x7f;
}
