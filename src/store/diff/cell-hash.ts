import { randomBytes } from 'node:crypto';
import { spread } from '../codec/spread.ts';
import { encodeCells } from '../tables/table-file.ts';
import type { Cell } from '../tables/table.ts';
import { convertCell } from './convert-cell.ts';
import type { Conversion } from './table-diff-model.ts';

/** 64 bits from which hashes begin. */
export interface HashSeed {
  readonly low: number;
  readonly high: number;
}

/** For what only chooses among ways to say the same: one table pair always gives one result. */
export const fixedSeed: HashSeed = { low: 0x2c1b3c6d, high: 0x297a2d39 };

/** For telling rows equal: nobody can prepare two rows that it takes for one. */
export function drawSeed(): HashSeed {
  const bytes = randomBytes(8);
  return { low: bytes.readInt32LE(0), high: bytes.readInt32LE(4) };
}

/** Hashes a cell to 64 bits, from its bytes in canonical JSON. */
export class CellHasher {
  low = 0;
  high = 0;
  readonly #seed: HashSeed;

  constructor(seed: HashSeed) {
    this.#seed = seed;
  }

  hash(bytes: Uint8Array, start: number, end: number): void {
    let low = this.#seed.low;
    let high = this.#seed.high;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      low = Math.imul(low ^ byte, 0x9e3779b1);
      low ^= low >>> 15;
      high = Math.imul(high ^ byte, 0x85ebca77);
      high ^= high >>> 13;
    }
    this.low = low;
    this.high = high;
  }

  /** As `hash`, of the cell that it becomes by a conversion. */
  hashConverted(bytes: Uint8Array, start: number, end: number, conversion: Conversion): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
    const converted = encodeCells([convertCell(parseCell(text), conversion)]);
    const encoded = Buffer.from(converted);
    this.hash(encoded, 1, encoded.length - 1);
  }
}

/** What is no JSON is found when the row is read. */
function parseCell(text: string): Cell {
  try {
    return JSON.parse(text) as Cell;
  } catch {
    return text;
  }
}

/** Tells columns apart in the hash of a row; `pair` counts from 0. */
export function saltOf(pair: number): number {
  return spread((pair + 1) * 0x27d4eb2f);
}
