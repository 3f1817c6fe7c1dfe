import { findConversion } from '../../store/tables/units.ts';
import type { Cell, Column, Table } from '../api/task.ts';
import { inputError } from './input-error.ts';

export { findConversion };

/** A column as training knew it. */
export interface TrainedColumn {
  readonly name: string;
  /** Absent or null when it was given none. */
  readonly unit?: string | null;
}

/**
 * How cells of a table become those that training would have read: numbers in the unit that it knew. A unit that only
 * one side gives contradicts nothing.
 *
 * @throws KSTORE_TASK_INPUT when one unit cannot be turned into the other.
 */
export function openUnitConversion(column: Column, trained: TrainedColumn): (cell: Cell) => Cell {
  const [from, to] = [column.unit ?? null, trained.unit ?? null];
  if (from === null || to === null || from === to || column.type === 'text') return (cell) => cell;
  const convert = findConversion(from, to);
  if (convert !== null) return (cell) => (typeof cell === 'number' ? convert(cell) : cell);
  throw inputError(
    `the column "${column.name}" is in ${from}, and the checkpoint was trained with it in ${to}`,
    { column: column.name },
    `kstore cannot turn ${from} into ${to}: convert the values, or correct the unit of the column in dataset.yaml`,
  );
}

/**
 * The same table with these columns in the units of another training.
 *
 * @throws KSTORE_TASK_INPUT when a unit does not fit.
 */
export function convertToTrainedUnits(table: Table, trained: readonly TrainedColumn[]): Table {
  const known = new Map(trained.map((one) => [one.name, one]));
  const unitOf = (column: Column) => known.get(column.name)?.unit ?? column.unit;
  if (table.columns.every((column) => unitOf(column) === column.unit)) return table;
  const converters = table.columns.map((column) =>
    openUnitConversion(column, { ...column, unit: unitOf(column) ?? null }),
  );
  return {
    ...table,
    columns: table.columns.map((column) => {
      const unit = unitOf(column);
      return unit === undefined ? column : { ...column, unit };
    }),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, place) => converters[place]!(cell)),
    })),
  };
}

/** What is to be said of units: columns that are converted, and those of which only one side gives a unit. */
export function describeUnits(table: Table, trained: readonly TrainedColumn[]): readonly string[] {
  return trained.flatMap(({ name, unit: known }) => {
    const unit = table.columns.find((column) => column.name === name)?.unit ?? null;
    const to = known ?? null;
    if (unit === to) return [];
    if (to === null)
      return [
        `the column "${name}" is in ${unit} here, and the checkpoint knows no unit of it: taken as it is`,
      ];
    if (unit === null)
      return [`the column "${name}" has no unit here, and is taken to be in ${to} as in training`];
    return [`the column "${name}" was converted from ${unit} to ${to}, in which the checkpoint was trained`];
  });
}
