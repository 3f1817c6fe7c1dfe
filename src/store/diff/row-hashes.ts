import { spread } from '../codec/spread.ts';
import type { EncodedTable } from '../tables/table-file.ts';
import { CellHasher, saltOf, type HashSeed } from './cell-hash.ts';
import type { ColumnPair } from './column-content.ts';
import { createHashes, type Hashes } from './hash-index.ts';
import { CellScanner, TableLines } from './table-lines.ts';
import type { Conversion } from './table-diff-model.ts';

const [letterN, digitZero, digitNine] = [0x6e, 0x30, 0x39];

/** What names a row: its id, or the cells of some columns, as indexes of pairs. */
export type KeyChoice = 'id' | readonly number[];

/** What may name rows, with a hash for each row. */
export interface KeyHashes extends Hashes {
  readonly choice: KeyChoice;
  /** Rows in which a cell of the key is missing. */
  missing: number;
  /** Whether the values are whole numbers, each one more than that of the row above. */
  isCounting: boolean;
}

export interface RowHashes {
  /** Of all cells of the pairs; of the id too when rows are named by sample. */
  readonly rows: Hashes;
  readonly keys: readonly KeyHashes[];
}

/**
 * Hashes the rows of a table in one pass over its bytes. The hash of a row is the sum of its cells' hashes, each spread
 * with the salt of its pair: neither the order of the columns nor a column of one table only changes it, and a part of
 * it can be taken away.
 *
 * @param side of the pairs.
 * @throws KSTORE_OBJECT_INVALID
 */
export function hashRows(
  table: EncodedTable,
  side: 'before' | 'after',
  pairs: readonly ColumnPair[],
  choices: readonly KeyChoice[],
  seed: HashSeed,
): RowHashes {
  const hasher = new RowHasher(table, side, pairs, seed);
  const rows = createHashes(table.rowCount);
  const keys = choices.map(
    (choice): KeyHashes => ({ choice, ...createHashes(table.rowCount), missing: 0, isCounting: true }),
  );
  const withId = choices.includes('id');
  const counters = keys.map(() => new Counter());
  while (hasher.next(withId)) {
    const { row } = hasher.lines;
    rows.low[row] = hasher.low;
    rows.high[row] = hasher.high;
    keys.forEach((key, index) => {
      hasher.readKey(key);
      if (key.isCounting) key.isCounting = counters[index]!.follows(hasher, key.choice);
    });
  }
  return { rows, keys };
}

class RowHasher {
  low = 0;
  high = 0;
  readonly lines: TableLines;
  readonly scanner: CellScanner;
  readonly positions: Int32Array;
  readonly #conversions: readonly (Conversion | null)[];
  readonly #cells: CellHasher;
  readonly #salts: Int32Array;
  /** What each pair adds to the hash of the present row, then what the id adds. */
  readonly #lows: Int32Array;
  readonly #highs: Int32Array;

  constructor(table: EncodedTable, side: 'before' | 'after', pairs: readonly ColumnPair[], seed: HashSeed) {
    this.lines = new TableLines(table);
    this.scanner = new CellScanner(table.columns.length);
    this.positions = Int32Array.from(pairs, (pair) => pair[side]);
    this.#conversions = pairs.map(({ conversion }) => (side === 'before' ? conversion : null));
    this.#cells = new CellHasher(seed);
    this.#salts = Int32Array.from({ length: pairs.length + 1 }, (_, pair) => saltOf(pair));
    this.#lows = new Int32Array(pairs.length + 1);
    this.#highs = new Int32Array(pairs.length + 1);
  }

  next(withId: boolean): boolean {
    const { lines, scanner, positions } = this;
    if (!lines.next()) return false;
    scanner.scan(lines);
    this.low = 0;
    this.high = 0;
    for (let pair = 0; pair < positions.length; pair++) {
      const start = scanner.starts[positions[pair]!]!;
      const end = scanner.ends[positions[pair]!]!;
      const conversion = this.#conversions[pair]!;
      if (conversion === null) this.#cells.hash(lines.bytes, start, end);
      else this.#cells.hashConverted(lines.bytes, start, end, conversion);
      this.#add(pair);
    }
    if (withId) {
      this.#cells.hash(lines.bytes, scanner.idStart, scanner.idEnd);
      this.#add(positions.length);
    }
    return true;
  }

  #add(pair: number): void {
    const salt = this.#salts[pair]!;
    const low = spread(this.#cells.low ^ salt);
    const high = spread((this.#cells.high + salt) | 0);
    this.#lows[pair] = low;
    this.#highs[pair] = high;
    this.low = (this.low + low) | 0;
    this.high = (this.high + high) | 0;
  }

  /** What the key's cells add to the hash of the row, so that it can be taken away. */
  readKey(key: KeyHashes): void {
    const { row, bytes } = this.lines;
    const parts = key.choice === 'id' ? [this.positions.length] : key.choice;
    let [low, high, isMissing] = [0, 0, false];
    for (const pair of parts) {
      low += this.#lows[pair]!;
      high += this.#highs[pair]!;
      isMissing ||= key.choice !== 'id' && bytes[this.scanner.starts[this.positions[pair]!]!] === letterN;
    }
    key.low[row] = low | 0;
    key.high[row] = high | 0;
    if (isMissing) key.missing++;
  }
}

/** Follows whether a column counts the rows. */
class Counter {
  #last: number | null = null;

  follows({ lines, scanner, positions }: RowHasher, choice: KeyChoice): boolean {
    if (choice === 'id' || choice.length !== 1) return false;
    const position = positions[choice[0]!]!;
    const value = readWholeNumber(lines.bytes, scanner.starts[position]!, scanner.ends[position]!);
    const isNext = value >= 0 && (this.#last === null || value === this.#last + 1);
    this.#last = value;
    return isNext;
  }
}

/** -1 for anything but digits. */
export function readWholeNumber(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < digitZero || byte > digitNine) return -1;
    value = value * 10 + byte - digitZero;
  }
  return value;
}
