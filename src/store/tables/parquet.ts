import { isUtf8 } from 'node:buffer';
import type { Compressors, FileMetaData, SchemaElement } from 'hyparquet';
import type { Json } from '../codec/canonical-json.ts';
import { checkCellCount, checkTableSize, checkTextSize, maximumParquetBytes } from './limits.ts';
import { toNestedValue } from './nested-value.ts';
import {
  SheetDate,
  SheetProblem,
  toTextValue,
  type Sheet,
  type SheetValue,
  type SourceFile,
} from './sheet.ts';
import { unreadable } from './unreadable.ts';

/**
 * Reads a Parquet file as a sheet, one group of rows after the other; names of columns are the header.
 *
 * Lists, maps and structures become text, their canonical JSON. Integers that a double cannot hold make their column
 * text. NaN is a missing value, as pandas writes it.
 *
 * @throws KSTORE_TABLE_UNREADABLE, KSTORE_TABLE_TOO_LARGE
 */
export async function readParquet(file: SourceFile): Promise<Sheet> {
  checkTextSize(file.path, file.sizeBytes, maximumParquetBytes);
  const bytes = file.read();
  checkMagic(file.path, bytes);
  const { parquetMetadata, parquetSchema } = await import('hyparquet');
  let metadata: FileMetaData;
  try {
    metadata = parquetMetadata(
      toArrayBuffer(bytes, Math.max(0, bytes.length - readFooterBytes(bytes)), bytes.length),
    );
  } catch (error) {
    throw damaged(file.path, error);
  }
  const columns = parquetSchema(metadata).children.map(({ element }) => element);
  const rowCount = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  checkTableSize(file.path, rowCount, columns.length);
  checkCellCount(file.path, rowCount * columns.length);
  const rows = await readRows(file.path, bytes, metadata, columns);
  for (let column = 0; column < columns.length; column++) settleIntegers(rows, column);
  const names = columns.map(({ name }) => name);
  return {
    file: file.path,
    name: null,
    typed: true,
    rows: names.length === 0 ? [] : [names.map(toTextValue), ...(rows as SheetValue[][])],
    mergedAreas: [],
    facts: null,
    book: [],
    mayHaveDecimalCommas: false,
    locate: (row, column) =>
      row === 0 ? `column ${column + 1}` : `row ${row}, column "${names[column] ?? ''}"`,
  };
}

const magic = 'PAR1';
const maximumPageBytes = 256 * 1024 * 1024;

function checkMagic(path: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw unreadable(path, 'it is an empty file');
  const text = (start: number): string => Buffer.from(bytes.subarray(start, start + 4)).toString('latin1');
  if (text(0) === 'PARE')
    throw unreadable(path, 'it is encrypted', { hints: ['write it without encryption'] });
  if (text(0) !== magic)
    throw unreadable(path, 'it is not a Parquet file, whatever its name says', {
      hints: ['give the file the extension of its format'],
    });
  if (bytes.length < 12 || text(bytes.length - 4) !== magic) throw unreadable(path, 'it is cut off');
}

/** Its length stands before the magic at the end of the file. */
function readFooterBytes(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 8, true) + 8;
}

function toArrayBuffer(bytes: Uint8Array, start: number, end: number): ArrayBuffer {
  return new Uint8Array(bytes.subarray(start, end)).buffer;
}

function damaged(path: string, cause: unknown): Error {
  const { message } = cause as Error;
  return unreadable(path, `it is damaged, or has what is not supported: ${message.slice(0, 200)}`, {
    hints: ['write it again, or write it as CSV'],
    cause,
  });
}

/** An integer of 64 bits, until it is known whether its column is of numbers or of text. */
type ParquetValue = SheetValue | bigint;

async function readRows(
  path: string,
  bytes: Uint8Array,
  metadata: FileMetaData,
  columns: readonly SchemaElement[],
): Promise<ParquetValue[][]> {
  const { parquetRead } = await import('hyparquet');
  const compressors = await loadCompressors();
  const rows: ParquetValue[][] = [];
  const file = {
    byteLength: bytes.length,
    slice: (start: number, end?: number) => toArrayBuffer(bytes, start, end ?? bytes.length),
  };
  for (const group of metadata.row_groups) {
    const rowStart = rows.length;
    const rowEnd = rowStart + Number(group.num_rows);
    try {
      await parquetRead({
        file,
        metadata,
        compressors,
        rowStart,
        rowEnd,
        utf8: false,
        geoparquet: false,
        columns: columns.map(({ name }) => name),
        parsers: { timestampFromMicroseconds: readMicroseconds, timestampFromNanoseconds: readNanoseconds },
        onComplete: (group) => {
          for (const row of group) rows.push(columns.map((column, index) => readValue(row[index], column)));
        },
      });
    } catch (error) {
      throw damaged(path, error);
    }
    if (rows.length !== rowEnd) throw damaged(path, new Error('a group of rows is not whole'));
  }
  return rows;
}

/** Refuse to unpack a page to more than a sound file has in one, before the memory for it is taken. */
async function loadCompressors(): Promise<Compressors> {
  const { compressors } = await import('hyparquet-compressors');
  const bounded = Object.entries(compressors).map(([codec, unpack]) => [
    codec,
    (input: Uint8Array, outputLength: number) => {
      if (outputLength > maximumPageBytes) throw new Error(`a page of ${outputLength} bytes`);
      return unpack(input, outputLength);
    },
  ]);
  return Object.fromEntries(bounded) as Compressors;
}

const tooFine = new SheetProblem('a time finer than a millisecond');

function readMicroseconds(value: bigint): Date | SheetProblem {
  return value % 1000n === 0n ? new Date(Number(value / 1000n)) : tooFine;
}

function readNanoseconds(value: bigint): Date | SheetProblem {
  return value % 1_000_000n === 0n ? new Date(Number(value / 1_000_000n)) : tooFine;
}

function readValue(value: unknown, column: SchemaElement): ParquetValue {
  if (value === null || value === undefined) return null;
  if (isTime(column)) return new SheetProblem('a time of day, which is no number');
  if (typeof value === 'number') return readNumber(value, column);
  if (typeof value === 'string') return toTextValue(value);
  if (typeof value === 'boolean' || typeof value === 'bigint' || value instanceof SheetProblem) return value;
  if (value instanceof Date) return readDate(value);
  if (value instanceof Uint8Array) return readBytes(value);
  return toNestedValue(toJson(value));
}

function isTime({ converted_type: type, logical_type: logical }: SchemaElement): boolean {
  return type === 'TIME_MILLIS' || type === 'TIME_MICROS' || logical?.type === 'TIME';
}

function readNumber(value: number, { converted_type: type, scale }: SchemaElement): SheetValue {
  if (Number.isNaN(value)) return null;
  if (!Number.isFinite(value)) return new SheetProblem('an infinite number');
  // The library multiplies by a power of ten, which is not exact.
  return (type === 'DECIMAL' ? Number(value.toFixed(scale ?? 0)) : value) + 0;
}

function readDate(date: Date): SheetValue {
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 0 || date.getUTCFullYear() > 9999)
    return new SheetProblem('a date outside the years 0 to 9999');
  const iso = date.toISOString().slice(0, -1);
  return new SheetDate(iso.endsWith('T00:00:00.000') ? iso.slice(0, 10) : iso);
}

function readBytes(bytes: Uint8Array): SheetValue {
  return isUtf8(bytes)
    ? toTextValue(Buffer.from(bytes).toString())
    : new SheetProblem('bytes that are no text');
}

function toJson(value: unknown): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString(isUtf8(value) ? 'utf8' : 'base64');
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(value as ArrayLike<unknown>, toJson);
  if (typeof value !== 'object') return value as Json;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toJson(member)]));
}

function settleIntegers(rows: readonly ParquetValue[][], column: number): void {
  let isText = false;
  for (const row of rows) {
    const value = row[column];
    isText ||= typeof value === 'bigint' && !Number.isSafeInteger(Number(value));
  }
  for (const row of rows) {
    const value = row[column];
    if (typeof value === 'bigint') row[column] = isText ? String(value) : Number(value);
  }
}
