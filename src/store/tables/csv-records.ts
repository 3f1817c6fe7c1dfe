import { isAscii, isUtf8 } from 'node:buffer';
import { countSeparators, findDelimiter } from './csv.ts';
import { maximumCells } from './limits.ts';
import { normaliseText } from './sheet.ts';

/**
 * A CSV file that is not plain: in another encoding than UTF-8, or with anything that `readCsv` would refuse. It is
 * for `readCsv` to read it, or to say what is wrong and where.
 */
export class UnusualCsv extends Error {
  override readonly name = 'UnusualCsv';
}

/** The cells of a record; text in NFC, null when there is nothing but white space. */
export type CsvRecord = readonly (string | null)[];

type RecordEnd = '\n' | '\r\n';

/** Of a record that is longer, the beginning would be searched again and again while the rest comes. */
const maximumRecordBytes = 1024 * 1024;
const [lineFeed, carriageReturn, quote] = [10, 13, 34];
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads the records of a CSV or TSV file (RFC 4180) in bounded memory: the same ones as `readCsv`, some at a time.
 *
 * @param parts the bytes of the file, cut anywhere.
 * @throws UnusualCsv when the file is left to `readCsv`.
 */
export function* readCsvRecords(parts: Iterable<Uint8Array>): Generator<CsvRecord[]> {
  let delimiter: string | null = null;
  let separatorCount = 0;
  for (const { bytes, recordEnd } of cutBetweenRecords(parts)) {
    const text = decodeBlock(delimiter === null ? withoutByteOrderMark(bytes) : bytes);
    if (delimiter === null && text.trim() === '') throw new UnusualCsv('it begins with empty lines');
    delimiter ??= findDelimiter(text);
    separatorCount += countSeparators(text);
    if (separatorCount > maximumCells) throw new UnusualCsv('it has too many cells');
    const isNormal = text === text.normalize('NFC');
    yield splitBlock(text, delimiter, recordEnd).map((cells) => normaliseCells(cells, isNormal));
  }
}

interface Block {
  readonly bytes: Buffer;
  readonly recordEnd: RecordEnd;
}

/** Cuts after line ends outside quotes: in a file without faults, those are where an even number of quotes came before. */
function* cutBetweenRecords(parts: Iterable<Uint8Array>): Generator<Block> {
  let recordEnd: RecordEnd | null = null;
  let rest = Buffer.alloc(0);
  for (const part of parts) {
    rest = Buffer.concat([rest, part]);
    recordEnd ??= findRecordEnd(rest);
    const end = recordEnd === null ? 0 : findLastEnd(rest, recordEnd);
    if (recordEnd !== null && end > 0) yield { bytes: rest.subarray(0, end), recordEnd };
    rest = rest.subarray(end);
    if (rest.length > maximumRecordBytes) throw new UnusualCsv('a record is very long');
  }
  if (recordEnd === null) throw new UnusualCsv('it has one line');
  if (rest.length > 0) yield { bytes: rest, recordEnd };
}

/** The first line end outside quotes is that of the file; null when none has come yet. */
function findRecordEnd(bytes: Buffer): RecordEnd | null {
  let isQuoted = false;
  for (let position = 0; position < bytes.length; position++) {
    const byte = bytes[position];
    if (byte === quote) isQuoted = !isQuoted;
    if (isQuoted || (byte !== lineFeed && byte !== carriageReturn)) continue;
    if (byte === lineFeed) return '\n';
    if (position + 1 === bytes.length) return null;
    if (bytes[position + 1] === lineFeed) return '\r\n';
    throw new UnusualCsv('its lines end with a carriage return alone');
  }
  return null;
}

/** Where the last record that is there as a whole ends; 0 when there is none. */
function findLastEnd(bytes: Buffer, recordEnd: RecordEnd): number {
  if (!bytes.includes(quote)) {
    const last = bytes.lastIndexOf(recordEnd);
    return last === -1 ? 0 : last + recordEnd.length;
  }
  let isQuoted = false;
  let end = 0;
  for (let position = 0; position < bytes.length; position++) {
    const byte = bytes[position];
    if (byte === quote) isQuoted = !isQuoted;
    else if (byte === lineFeed && !isQuoted) {
      if (recordEnd === '\n' || bytes[position - 1] === carriageReturn) end = position + 1;
    }
  }
  return end;
}

function withoutByteOrderMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(byteOrderMark) ? bytes.subarray(3) : bytes;
}

function decodeBlock(bytes: Buffer): string {
  if (bytes.includes(0)) throw new UnusualCsv('it is not text');
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (!isUtf8(bytes)) throw new UnusualCsv('it is not in UTF-8');
  return bytes.toString('utf8');
}

function splitBlock(text: string, delimiter: string, recordEnd: RecordEnd): string[][] {
  const lines = text.split(recordEnd);
  const records = text.includes('"') ? joinQuotedLines(lines, recordEnd) : lines;
  const split: string[][] = [];
  for (const record of records) {
    if (record === '') continue;
    split.push(record.includes('"') ? splitQuotedRecord(record, delimiter) : record.split(delimiter));
  }
  return split;
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

function splitQuotedRecord(record: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (let start = 0; ; ) {
    const isQuoted = record.startsWith('"', start);
    const end = isQuoted ? findClosingQuote(record, start) + 1 : findCellEnd(record, start, delimiter);
    const cell = record.slice(start, end);
    if (!isQuoted && cell.includes('"')) throw new UnusualCsv('a quote stands where none can be');
    cells.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === record.length) return cells;
    if (record[end] !== delimiter) throw new UnusualCsv('text follows a closing quote');
    start = end + 1;
  }
}

function findClosingQuote(record: string, start: number): number {
  let end = record.indexOf('"', start + 1);
  while (end !== -1 && record[end + 1] === '"') end = record.indexOf('"', end + 2);
  if (end === -1) throw new UnusualCsv('a quote is not closed');
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
