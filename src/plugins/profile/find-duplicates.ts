import { spread } from '../../store/index.ts';
import type { ProfiledColumn, ProfiledTable } from './read-columns.ts';

/** A row and the earlier one that it is like; places among the profiled rows. */
export interface RowPair {
  readonly row: number;
  readonly earlier: number;
}

export interface DuplicateKind {
  readonly rows: number;
  /** The first few. */
  readonly pairs: readonly RowPair[];
}

export interface Duplicates {
  /** Rows with the cells of an earlier one; keys do not count. */
  readonly exact: DuplicateKind;
  /** Rows with the inputs of an earlier one and another target; null when no column is a target. */
  readonly sameInputs: DuplicateKind | null;
  /** Rows that are nearly an earlier one; null when there are too many rows to look, or too few numbers. */
  readonly near: DuplicateKind | null;
}

const shownPairs = 3;
const mostRowsForNear = 200_000;
/** Two numbers are nearly equal when they differ by less than this share of the larger one. */
const relativeTolerance = 1e-3;
/** A cell of the grid is so many tolerances wide. */
const gridWidth = 16;
const mostBandColumns = 7;
/** So many rows of one grid cell are compared with each other. */
const mostCandidates = 64;

export function findDuplicates(table: ProfiledTable, targets: ReadonlySet<string>): Duplicates {
  const content = table.columns.filter(({ column }) => column.role !== 'key');
  const inputs = content.filter(({ column }) => !targets.has(column.name));
  const rowCount = table.rows.length;
  const all = new RowHashes(content, rowCount);
  const earlier = findEarlier(all, rowCount);
  return {
    exact: describePairs(earlier),
    sameInputs:
      targets.size === 0 || inputs.length === 0
        ? null
        : describePairs(findOtherTargets(new RowHashes(inputs, rowCount), all, rowCount)),
    near: findNear(content, earlier),
  };
}

/** @param earlier for each row the earlier one, or -1. */
function describePairs(earlier: Int32Array): DuplicateKind {
  const pairs: RowPair[] = [];
  let rows = 0;
  earlier.forEach((partner, row) => {
    if (partner < 0) return;
    if (rows++ < shownPairs) pairs.push({ row, earlier: partner });
  });
  return { rows, pairs };
}

/** 64 bits a row, of the bits of its cells; all NaN are one missing value. */
class RowHashes {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** 1 where a cell has a value. */
  readonly filled: Uint8Array;

  constructor(columns: readonly ProfiledColumn[], rowCount: number) {
    this.low = new Int32Array(rowCount);
    this.high = new Int32Array(rowCount);
    this.filled = new Uint8Array(rowCount);
    for (const { values } of columns) {
      const bits = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
      for (let row = 0; row < rowCount; row++) {
        const isMissing = Number.isNaN(values[row]!);
        if (!isMissing) this.filled[row] = 1;
        const [low, high] = isMissing ? [1, 1] : [bits[row * 2]!, bits[row * 2 + 1]!];
        this.low[row] = spread(Math.imul(this.low[row]!, 31) + low + Math.imul(high, 0x9e3779b1));
        this.high[row] = spread(Math.imul(this.high[row]!, 37) + high + Math.imul(low, 0x85ebca6b));
      }
    }
  }

  key(row: number): number {
    return (this.high[row]! & 0x1fffff) * 0x1_0000_0000 + (this.low[row]! >>> 0);
  }

  areEqual(a: number, b: number): boolean {
    return this.low[a] === this.low[b] && this.high[a] === this.high[b];
  }
}

/** Rows in the order of their hash, equal ones in their own order. */
function sortByHash(hashes: RowHashes, rowCount: number): Uint32Array {
  const keys = new Float64Array(rowCount).map((_item, row) => hashes.key(row));
  const order = new Uint32Array(rowCount).map((_item, row) => row);
  return order.sort((a, b) => keys[a]! - keys[b]! || a - b);
}

function findEarlier(hashes: RowHashes, rowCount: number): Int32Array {
  const earlier = new Int32Array(rowCount).fill(-1);
  const order = sortByHash(hashes, rowCount);
  let first = 0;
  for (let place = 1; place < rowCount; place++) {
    if (!hashes.areEqual(order[place]!, order[first]!)) first = place;
    else if (hashes.filled[order[place]!] === 1) earlier[order[place]!] = order[first]!;
  }
  return earlier;
}

function findOtherTargets(inputs: RowHashes, all: RowHashes, rowCount: number): Int32Array {
  const earlier = new Int32Array(rowCount).fill(-1);
  const order = sortByHash(inputs, rowCount);
  let first = 0;
  for (let place = 1; place < rowCount; place++) {
    const [row, partner] = [order[place]!, order[first]!];
    if (!inputs.areEqual(row, partner)) first = place;
    else if (inputs.filled[row] === 1 && !all.areEqual(row, partner)) earlier[row] = partner;
  }
  return earlier;
}

/**
 * Finds rows whose numbers all differ by less than a thousandth from those of an earlier row, with equal text.
 *
 * Candidates share a cell of a logarithmic grid over up to seven columns n; of n + 1 grids shifted against each other
 * one has no number near a border.
 */
function findNear(columns: readonly ProfiledColumn[], exact: Int32Array): DuplicateKind | null {
  const numbers = columns.filter(({ column }) => column.type === 'number').map(({ values }) => values);
  const others = columns.filter(({ column }) => column.type !== 'number').map(({ values }) => values);
  if (numbers.length < 2 || exact.length > mostRowsForNear) return null;
  const band = chooseBand(numbers);
  const earlier = new Int32Array(exact.length).fill(-1);
  const areNear = (a: number, b: number) =>
    numbers.every((values) => isClose(values[a]!, values[b]!)) &&
    others.every((values) => Object.is(values[a], values[b])) &&
    numbers.some((values) => !Number.isNaN(values[a]!));
  for (let shift = 0; shift <= band.length; shift++) {
    const seen = new Map<number, number[]>();
    for (let row = 0; row < exact.length; row++) {
      if (exact[row]! >= 0 || earlier[row]! >= 0) continue;
      const cell = hashCell(band, row, shift / (band.length + 1));
      const candidates = seen.get(cell) ?? [];
      const partner = candidates.find((candidate) => areNear(candidate, row));
      if (partner !== undefined) earlier[row] = partner;
      else if (candidates.length < mostCandidates) candidates.push(row);
      seen.set(cell, candidates);
    }
  }
  return describePairs(earlier);
}

/** The columns with the most different values part the rows best. */
function chooseBand(numbers: readonly Float64Array[]): Float64Array[] {
  const variety = new Map(numbers.map((values) => [values, new Set(values.subarray(0, 1000)).size]));
  return numbers.toSorted((a, b) => variety.get(b)! - variety.get(a)!).slice(0, mostBandColumns);
}

function hashCell(band: readonly Float64Array[], row: number, offset: number): number {
  let [low, high] = [0, 0];
  for (const values of band) {
    const cell = findGridCell(values[row]!, offset);
    low = spread(low ^ cell);
    high = spread(Math.imul(high, 31) + cell);
  }
  return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}

function findGridCell(value: number, offset: number): number {
  if (Number.isNaN(value)) return 0x7fffffff;
  if (value === 0) return 0x7ffffffe;
  const place = Math.floor(Math.log(Math.abs(value)) / (gridWidth * relativeTolerance) + offset);
  return value < 0 ? ~place : place;
}

function isClose(a: number, b: number): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  return Math.abs(a - b) <= relativeTolerance * Math.max(Math.abs(a), Math.abs(b));
}
