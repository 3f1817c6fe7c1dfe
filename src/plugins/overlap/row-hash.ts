import { findClosingQuote, spread } from '../../store/index.ts';
import { CellHasher } from './cell-hash.ts';
import { invalidRow, type StoredTable } from './stored-table.ts';

/** How a column takes part in the comparison. */
export interface HashedColumn {
  /** Power of ten that brings its numbers to the common unit. */
  readonly shift: number;
  /** The same for the two columns that are compared, whatever their places; 0 leaves the column out. */
  readonly salt: number;
  readonly isInput: boolean;
  readonly isDate: boolean;
}

/** 64 bits a row. */
export interface Hashes {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

export interface RowHashes {
  readonly all: Hashes;
  readonly inputs: Hashes;
  readonly ids: Hashes;
  /** 1 when a compared cell has a value, 2 more when an input has one. */
  readonly filled: Uint8Array;
}

const [bracket, quote, comma, closing] = [0x5b, 0x22, 0x2c, 0x5d];

function allocate(rows: number): Hashes {
  return { low: new Uint32Array(rows), high: new Uint32Array(rows) };
}

/**
 * Hashes the rows of a table in one pass over its bytes. The hash of a row is the sum of its cells' hashes, each
 * spread with its column's salt, so the order of the columns does not matter.
 *
 * @throws KSTORE_OBJECT_INVALID when a line is no row.
 */
export function hashRows(table: StoredTable, columns: readonly HashedColumn[]): RowHashes {
  const { bytes, starts, rowCount } = table;
  const [all, inputs, ids] = [allocate(rowCount), allocate(rowCount), allocate(rowCount)];
  const filled = new Uint8Array(rowCount);
  const hasher = new CellHasher();
  for (let row = 0; row < rowCount; row++) {
    let at = starts[row]!;
    if (bytes[at] !== bracket || bytes[at + 1] !== quote) throw invalidRow(row);
    const idEnd = findClosingQuote(bytes, at + 2, bytes.length);
    if (idEnd === bytes.length) throw invalidRow(row);
    hasher.hashText(bytes, at + 2, idEnd, 0, false);
    ids.low[row] = hasher.low;
    ids.high[row] = hasher.high;
    if (bytes[idEnd + 1] !== comma || bytes[idEnd + 2] !== bracket) throw invalidRow(row);
    at = idEnd + 3;
    let [low, high, inputLow, inputHigh, values] = [0, 0, 0, 0, 0];
    for (const column of columns) {
      const end = findCellEnd(bytes, at);
      if (end < 0) throw invalidRow(row);
      if (column.salt !== 0) {
        hashCell(hasher, bytes, at, end, column);
        const cellLow = spread(hasher.low ^ column.salt);
        const cellHigh = spread(hasher.high + column.salt);
        low += cellLow;
        high += cellHigh;
        if (!hasher.isMissing) values |= column.isInput ? 3 : 1;
        if (column.isInput) {
          inputLow += cellLow;
          inputHigh += cellHigh;
        }
      }
      at = end + 1;
    }
    if (bytes[at - 1] !== closing) throw invalidRow(row);
    all.low[row] = low;
    all.high[row] = high;
    inputs.low[row] = inputLow;
    inputs.high[row] = inputHigh;
    filled[row] = values;
  }
  return { all, inputs, ids, filled };
}

function hashCell(
  hasher: CellHasher,
  bytes: Uint8Array,
  start: number,
  end: number,
  column: HashedColumn,
): void {
  const first = bytes[start]!;
  if (first === quote) hasher.hashText(bytes, start + 1, end - 1, column.shift, column.isDate);
  // null
  else if (first === 0x6e) hasher.hashMissing();
  // true and false
  else if (first === 0x74 || first === 0x66) hasher.hashText(bytes, start, end, 0, false);
  else hasher.hashNumber(bytes, start, end, column.shift);
}

/** The place of the comma or bracket after a cell, or -1. */
function findCellEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  if (bytes[at] === quote) {
    at = findClosingQuote(bytes, at + 1, bytes.length) + 1;
    return bytes[at] === comma || bytes[at] === closing ? at : -1;
  }
  for (; at < bytes.length; at++) if (bytes[at] === comma || bytes[at] === closing) return at;
  return -1;
}
