import type { EncodedTable } from '../tables/table-file.ts';
import type { CellChange } from './table-diff-model.ts';
import type { TableStep } from './table-step.ts';

/** A cell of the newest table that a step changed and no later step did. */
export interface ChangedCell {
  /** Positions in the newest table, from 0. */
  readonly row: number;
  readonly column: number;
  readonly change: CellChange;
}

const unknown = -1;

/**
 * Finds where the rows, columns and cells of a table come from, by going back through its versions. Takes four bytes a
 * cell, whatever the number of versions.
 */
export class CellOrigins {
  readonly #width: number;
  /** By row of the version that was reached: its row in the newest table, or -1. The same of columns. */
  #rowNow: Int32Array;
  #columnNow: Int32Array;
  readonly #ofRow: Int32Array;
  readonly #ofColumn: Int32Array;
  /** Of cells that changed after their row and column were there. */
  readonly #ofCell: Int32Array;

  constructor(newest: EncodedTable) {
    this.#width = newest.columns.length;
    this.#rowNow = Int32Array.from({ length: newest.rowCount }, (_, row) => row);
    this.#columnNow = Int32Array.from({ length: this.#width }, (_, column) => column);
    this.#ofRow = new Int32Array(newest.rowCount).fill(unknown);
    this.#ofColumn = new Int32Array(this.#width).fill(unknown);
    this.#ofCell = new Int32Array(newest.rowCount * this.#width).fill(unknown);
  }

  /**
   * Goes back by one step.
   *
   * @param origin what the version after the step is remembered as, from 0; newer versions have higher ones.
   * @returns the cells that it changed; all of them must be gone through.
   */
  *goBack(step: TableStep, origin: number): Generator<ChangedCell> {
    const { ofAfter } = step.match.pairs;
    this.#settleAlone(this.#ofRow, this.#rowNow, (row) => ofAfter[row]! < 0, origin);
    const paired = new Set(step.columns.map((pair) => pair.after));
    this.#settleAlone(this.#ofColumn, this.#columnNow, (column) => !paired.has(column), origin);
    yield* this.#listChanged(step, origin);
    const rowNow = new Int32Array(step.before.rowCount).fill(unknown);
    for (let row = 0; row < ofAfter.length; row++)
      if (ofAfter[row]! >= 0) rowNow[ofAfter[row]!] = this.#rowNow[row]!;
    const columnNow = new Int32Array(step.before.columns.length).fill(unknown);
    for (const pair of step.columns) columnNow[pair.before] = this.#columnNow[pair.after]!;
    this.#rowNow = rowNow;
    this.#columnNow = columnNow;
  }

  *#listChanged(step: TableStep, origin: number): Generator<ChangedCell> {
    const positions = new Map(step.after.columns.map(({ name }, position) => [name, position]));
    for (const row of step.listChanges()) {
      if (row.change !== 'changed') continue;
      const rowNow = this.#rowNow[row.positionAfter]!;
      if (rowNow === unknown) continue;
      for (const change of row.cells) {
        const column = this.#columnNow[positions.get(change.column)!]!;
        const cell = rowNow * this.#width + column;
        if (change.kind !== 'value' || column === unknown || this.#ofCell[cell] !== unknown) continue;
        this.#ofCell[cell] = origin;
        yield { row: rowNow, column, change };
      }
    }
  }

  /** What the step added is from it, where it is still there. */
  #settleAlone(
    origins: Int32Array,
    now: Int32Array,
    isAlone: (position: number) => boolean,
    origin: number,
  ): void {
    for (let position = 0; position < now.length; position++) {
      const current = now[position]!;
      if (current !== unknown && isAlone(position)) origins[current] = origin;
    }
  }

  /** What nobody changed was there in the first version. */
  finish(origin: number): void {
    for (const origins of [this.#ofRow, this.#ofColumn])
      for (let at = 0; at < origins.length; at++) if (origins[at] === unknown) origins[at] = origin;
  }

  ofRow(row: number): number {
    return this.#ofRow[row]!;
  }

  ofColumn(column: number): number {
    return this.#ofColumn[column]!;
  }

  /** The version of a cell's value: that of the last change, else when both its row and column were there. */
  ofCell(row: number, column: number): number {
    const changed = this.#ofCell[row * this.#width + column]!;
    return changed === unknown ? Math.max(this.#ofRow[row]!, this.#ofColumn[column]!) : changed;
  }
}
