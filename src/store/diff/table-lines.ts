import { findClosingQuote } from '../codec/json-string.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import type { EncodedTable } from '../tables/table-file.ts';
import type { Cell, Row } from '../tables/table.ts';

const [lineFeed, bracket, closing, comma, quote] = [0x0a, 0x5b, 0x5d, 0x2c, 0x22];

/**
 * Goes through the rows of a canonical table in bounded memory. The bytes were hashed when they were read; what is
 * wrong with a row is found when its cells are needed.
 */
export class TableLines {
  readonly #table: EncodedTable;
  readonly #parts: Iterator<Uint8Array>;
  /** Holds the line of the present row, from `start` to the line feed at `end`; valid until `next`. */
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = -1;
  /** Counted from 0; -1 before the first row. */
  row = -2;

  constructor(table: EncodedTable) {
    this.#table = table;
    this.#parts = table.parts()[Symbol.iterator]();
    // The header, which the caller knows already.
    if (!this.next()) throw invalidTable('it has no header');
  }

  /** @returns false after the last row. @throws KSTORE_OBJECT_INVALID */
  next(): boolean {
    this.start = this.end + 1;
    let end = this.bytes.indexOf(lineFeed, this.start);
    while (end === -1) {
      const part = this.#parts.next();
      if (part.done === true) return this.#finish();
      this.#append(part.value);
      end = this.bytes.indexOf(lineFeed, this.start);
    }
    this.end = end;
    this.row++;
    if (this.row >= this.#table.rowCount) throw invalidTable('it has more rows than it should have');
    return true;
  }

  #append(part: Uint8Array): void {
    const rest = this.bytes.subarray(this.start);
    this.bytes = rest.length === 0 ? part : Buffer.concat([rest, part]);
    this.start = 0;
  }

  #finish(): false {
    if (this.start < this.bytes.length) throw invalidTable('it does not end with a line');
    if (this.row + 1 !== this.#table.rowCount) throw invalidTable('it has fewer rows than it should have');
    return false;
  }

  /** The present row. @throws KSTORE_OBJECT_INVALID */
  read(): Row {
    return parseRow(this.bytes.subarray(this.start, this.end), this.row, this.#table.columns.length);
  }
}

/** All rows of a table. @throws KSTORE_OBJECT_INVALID */
export function* listRows(table: EncodedTable): Generator<Row> {
  const lines = new TableLines(table);
  while (lines.next()) yield lines.read();
}

/** @throws KSTORE_OBJECT_INVALID */
export function parseRow(line: Uint8Array, row: number, width: number): Row {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8'));
  } catch {
    throw invalidRow(row);
  }
  if (!Array.isArray(value) || value.length !== 2) throw invalidRow(row);
  const [id, cells] = value as [unknown, unknown];
  if (typeof id !== 'string' || !Array.isArray(cells) || cells.length !== width) throw invalidRow(row);
  if (cells.some((cell) => typeof cell === 'object' && cell !== null)) throw invalidRow(row);
  return { id, cells: cells as Cell[] };
}

/** Finds where the id and the cells of a row stand in its line, without making them. */
export class CellScanner {
  /** The id between its quotes. */
  idStart = 0;
  idEnd = 0;
  readonly starts: Int32Array;
  readonly ends: Int32Array;

  constructor(width: number) {
    this.starts = new Int32Array(width);
    this.ends = new Int32Array(width);
  }

  /** @throws KSTORE_OBJECT_INVALID */
  scan({ bytes, start, end, row }: TableLines): void {
    const width = this.starts.length;
    if (bytes[start] !== bracket || bytes[start + 1] !== quote) throw invalidRow(row);
    this.idStart = start + 2;
    this.idEnd = findClosingQuote(bytes, this.idStart, end);
    let at = this.idEnd + 3;
    if (bytes[at - 2] !== comma || bytes[at - 1] !== bracket) throw invalidRow(row);
    for (let column = 0; column < width; column++) {
      this.starts[column] = at;
      if (bytes[at] === quote) at = findClosingQuote(bytes, at + 1, end) + 1;
      else while (at < end && bytes[at] !== comma && bytes[at] !== closing) at++;
      this.ends[column] = at++;
      if (bytes[at - 1] !== (column === width - 1 ? closing : comma)) throw invalidRow(row);
    }
    if (width === 0) at++;
    if (at + 1 !== end || bytes[at] !== closing) throw invalidRow(row);
  }
}

function invalidRow(row: number): KstoreError {
  return new KstoreError('KSTORE_OBJECT_INVALID', `a table is invalid in line ${row + 2}: it is not a row`);
}

function invalidTable(problem: string): KstoreError {
  return new KstoreError('KSTORE_OBJECT_INVALID', `a table is invalid: ${problem}`);
}
