import type { Cell, Row } from '../../tables/table.ts';
import { convertCell } from '../convert-cell.ts';
import type { MergedColumn } from './merge-columns.ts';
import type { CellConflict, Party, Resolution } from './merge-model.ts';

/** A row as the three tables have it; null in one that lacks it. */
export interface RowSides {
  readonly name: string;
  /** Its row in each party's table; null in one that lacks it. */
  readonly places: Readonly<Record<Party, number | null>>;
  readonly base: Row | null;
  readonly ours: Row | null;
  readonly theirs: Row | null;
}

/** Is asked for each conflict, in the order of the table; undefined when nobody has decided yet. */
export type Decide<Conflict> = (conflict: Conflict) => Resolution | undefined;

/** @param rows of each party, -1 where it lacks the row. */
export function toPlaces({ ours, theirs }: Readonly<Record<Party, number>>): RowSides['places'] {
  return { ours: ours < 0 ? null : ours, theirs: theirs < 0 ? null : theirs };
}

/** Whether both parties calculate a cell by the same formula. */
export type SharesFormula = (sides: RowSides, column: MergedColumn) => boolean;

/** A cell in the terms of the merged table; undefined where the table lacks its row or column. */
export function readSide(sides: RowSides, column: MergedColumn, side: 'base' | Party): Cell | undefined {
  const [row, position] = [sides[side], column[side]];
  if (row === null || position === null) return undefined;
  return convertCell(row.cells[position]!, column.conversions[side]);
}

/**
 * Merges the cells of a row that both parties have, or that one of them added.
 *
 * @param sharesFormula such cells are no conflict.
 * @param onRecalculated is told the place in `columns` of such a cell.
 * @param taken counts the cells that are from one party alone.
 */
export function mergeCells(
  sides: RowSides,
  columns: readonly MergedColumn[],
  decide: Decide<CellConflict>,
  sharesFormula: SharesFormula,
  onRecalculated: (column: number) => void,
  taken: Record<Party, number>,
): Cell[] {
  return columns.map((column, place) => {
    const base = readSide(sides, column, 'base');
    const ours = readSide(sides, column, 'ours');
    const theirs = readSide(sides, column, 'theirs');
    // A table that lacks the row or the column says nothing of the cell.
    if (ours === undefined) return take(theirs, 'theirs', base, taken);
    if (theirs === undefined || theirs === base) return take(ours, 'ours', base, taken);
    if (ours === base) return take(theirs, 'theirs', base, taken);
    if (ours === theirs) return ours;
    if (sharesFormula(sides, column)) {
      onRecalculated(place);
      return ours;
    }
    const conflict = { type: 'cell', row: sides.name, column: column.column, base: base ?? null, ours, theirs } as const; // prettier-ignore
    const resolution = decide(conflict);
    if (resolution === undefined) return conflict.base;
    return 'value' in resolution ? resolution.value : conflict[resolution.choice];
  });
}

function take(
  value: Cell | undefined,
  party: Party,
  base: Cell | undefined,
  taken: Record<Party, number>,
): Cell {
  if (value === undefined) return base ?? null;
  if (base !== undefined && value !== base) taken[party]++;
  return value;
}
