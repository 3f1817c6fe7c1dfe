import type { Cell } from '../../store/index.ts';
import {
  isComparable,
  matchColumns,
  planHashing,
  type ColumnChoice,
  type ColumnMatch,
} from './match-columns.ts';
import { normaliseCell } from './normal-cell.ts';
import {
  mostExamples,
  type Example,
  type OverlapCounts,
  type OverlapKind,
  type RowComparison,
} from './overlap-result.ts';
import { hashRows, type RowHashes } from './row-hash.ts';
import { RowIndex } from './row-index.ts';
import { readRow, type StoredTable } from './stored-table.ts';

/** So many cells of a row are kept. */
const shownCells = 40;

/** Rows of a table; null for all. */
export interface RowSet {
  readonly table: StoredTable;
  readonly rows: Uint32Array | null;
}

export interface RowComparisonOptions {
  readonly choice: ColumnChoice;
  /** The rows of both tables are named by the same key, so equal ids are the same thing. */
  readonly sharesIds: boolean;
}

/**
 * Finds the rows of `right` that `left` has too. Each is counted once, as the strongest of: exact, normalised, same
 * key, same inputs with another target. Linear in the rows; every hit of a hash is confirmed on the cells.
 *
 * @returns what was found, with 1 for each row of the right table that overlaps; null when the tables share too few columns to be compared.
 */
export function compareRows(
  left: RowSet,
  right: RowSet,
  options: RowComparisonOptions,
): { readonly comparison: RowComparison; readonly overlapping: Uint8Array } | null {
  const match = matchColumns(left.table.columns, right.table.columns, options.choice);
  if (!isComparable(match)) return null;
  const leftHashes = hashRows(left.table, planHashing(match, left.table.columns, 'left'));
  const isOneTable = left.table === right.table;
  const rightHashes = isOneTable
    ? leftHashes
    : hashRows(right.table, planHashing(match, right.table.columns, 'right'));
  const finder = new PartnerFinder(left, right, match, leftHashes, rightHashes, options.sharesIds);
  const counts: Record<OverlapKind, number> = { exact: 0, normalised: 0, key: 0, sameInputs: 0 };
  const examples: Example[] = [];
  const overlapping = new Uint8Array(right.table.rowCount);
  for (const row of listRows(right)) {
    const found = finder.find(row);
    if (found === null) continue;
    overlapping[row] = 1;
    counts[found.kind]++;
    if (counts[found.kind] <= mostExamples) examples.push(describePair(left, right, match, found, row));
  }
  const comparison: RowComparison = {
    rows: { left: countRows(left), right: countRows(right) },
    counts: counts satisfies OverlapCounts,
    repeatedInLeft: finder.repeatedInLeft,
    columns: match.pairs.map(({ name }) => name),
    leftOut: match.leftOut,
    converted: match.converted,
    examples,
  };
  return { comparison, overlapping };
}

interface Found {
  readonly kind: OverlapKind;
  /** Row of the left table. */
  readonly partner: number;
}

class PartnerFinder {
  readonly #left: RowSet;
  readonly #right: RowSet;
  readonly #match: ColumnMatch;
  readonly #hashes: RowHashes;
  readonly #all: RowIndex;
  readonly #inputs: RowIndex | null;
  readonly #ids: RowIndex | null;
  /** Rows of the left that another row of the left is equal to. */
  readonly repeatedInLeft: number;

  constructor(
    left: RowSet,
    right: RowSet,
    match: ColumnMatch,
    leftHashes: RowHashes,
    rightHashes: RowHashes,
    sharesIds: boolean,
  ) {
    [this.#left, this.#right, this.#match, this.#hashes] = [left, right, match, rightHashes];
    const { filled } = leftHashes;
    const expected = countRows(left);
    const withValues = (needed: number) => filterRows(left, (row) => (filled[row]! & needed) === needed);
    this.#all = new RowIndex(leftHashes.all, withValues(1), expected);
    this.#inputs = match.knowsTargets ? new RowIndex(leftHashes.inputs, withValues(3), expected) : null;
    this.#ids = sharesIds ? new RowIndex(leftHashes.ids, listRows(left), expected) : null;
    this.repeatedInLeft = this.#all.repeats;
  }

  find(row: number): Found | null {
    const { all, inputs, ids, filled } = this.#hashes;
    const right = new LazyRow(this.#right.table, row);
    if ((filled[row]! & 1) !== 0) {
      const partner = this.#all.find(all.low[row]!, all.high[row]!, (left) =>
        this.#isAlike(left, right, false),
      );
      if (partner >= 0) return this.#tellExact(partner, right);
    }
    if (this.#ids !== null) {
      const isSameId = (left: number) =>
        normaliseCell(readRow(this.#left.table, left).id, 0) === normaliseCell(right.id, 0);
      const partner = this.#ids.find(ids.low[row]!, ids.high[row]!, isSameId);
      if (partner >= 0) return { kind: 'key', partner };
    }
    if (this.#inputs === null || (filled[row]! & 2) === 0) return null;
    const partner = this.#inputs.find(inputs.low[row]!, inputs.high[row]!, (left) =>
      this.#isAlike(left, right, true),
    );
    return partner < 0 ? null : { kind: 'sameInputs', partner };
  }

  #isAlike(left: number, right: LazyRow, inputsOnly: boolean): boolean {
    const { cells } = readRow(this.#left.table, left);
    return this.#match.pairs.every(
      (pair) =>
        (inputsOnly && pair.part !== 'input') ||
        (cells[pair.left] === right.cells[pair.right] && pair.shifts.left === pair.shifts.right) ||
        normaliseCell(cells[pair.left]!, pair.shifts.left) ===
          normaliseCell(right.cells[pair.right]!, pair.shifts.right),
    );
  }

  /** Among the rows that are alike one that is written the same is preferred. */
  #tellExact(alike: number, right: LazyRow): Found {
    const isSame = (left: number) => {
      const { cells } = readRow(this.#left.table, left);
      return this.#match.pairs.every((pair) => cells[pair.left] === right.cells[pair.right]);
    };
    if (!this.#match.isSameForm) return { kind: 'normalised', partner: alike };
    if (isSame(alike)) return { kind: 'exact', partner: alike };
    const { all } = this.#hashes;
    const partner = this.#all.find(all.low[right.row]!, all.high[right.row]!, isSame);
    return partner >= 0 ? { kind: 'exact', partner } : { kind: 'normalised', partner: alike };
  }
}

/** A row that is parsed at most once. */
class LazyRow {
  readonly row: number;
  readonly #table: StoredTable;
  #parsed: ReturnType<typeof readRow> | null = null;

  constructor(table: StoredTable, row: number) {
    this.#table = table;
    this.row = row;
  }

  get cells(): readonly Cell[] {
    return (this.#parsed ??= readRow(this.#table, this.row)).cells;
  }

  get id(): string {
    return (this.#parsed ??= readRow(this.#table, this.row)).id;
  }
}

export function describePair(
  left: RowSet,
  right: RowSet,
  match: ColumnMatch,
  { kind, partner }: { readonly kind: Example['kind']; readonly partner: number },
  row: number,
): Example {
  const [before, after] = [readRow(left.table, partner), readRow(right.table, row)];
  return {
    kind,
    left: { row: partner + 1, id: before.id, file: null },
    right: { row: row + 1, id: after.id, file: null },
    cells: match.pairs.slice(0, shownCells).map(({ name, left: from, right: to }) => ({
      column: name,
      left: before.cells[from] ?? null,
      right: after.cells[to] ?? null,
    })),
  };
}

export function* listRows({ table, rows }: RowSet): Generator<number> {
  if (rows !== null) yield* rows;
  else for (let row = 0; row < table.rowCount; row++) yield row;
}

function* filterRows(set: RowSet, isWanted: (row: number) => boolean): Generator<number> {
  for (const row of listRows(set)) if (isWanted(row)) yield row;
}

export function countRows({ table, rows }: RowSet): number {
  return rows?.length ?? table.rowCount;
}
