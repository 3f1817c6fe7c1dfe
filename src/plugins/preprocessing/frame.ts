import type { Table } from '../api/task.ts';
import { readDays } from './date-days.ts';
import { inputError } from './input-error.ts';
import { findColumn } from './selection.ts';
import { openUnitConversion, type TrainedColumn } from './trained-units.ts';

export interface NumberColumn {
  readonly type: 'number';
  /** NaN stands for a missing value. */
  readonly values: Float64Array;
  /** Made by a step (one-hot, indicator), so that `all` does not mean it. */
  readonly isDerived: boolean;
}

export interface TextColumn {
  readonly type: 'text';
  readonly values: readonly (string | null)[];
}

export interface DateColumn {
  readonly type: 'date';
  /** Days since 1970-01-01; NaN stands for a missing value. */
  readonly values: Float64Array;
}

export type FrameColumn = NumberColumn | TextColumn | DateColumn;

/** Columns on their way through the steps, in the order of the features. */
export interface Frame {
  readonly rowIds: readonly string[];
  readonly columns: ReadonlyMap<string, FrameColumn>;
}

export interface ColumnDeclaration extends TrainedColumn {
  readonly type: 'number' | 'text' | 'date';
}

/**
 * Takes columns of some rows out of a table; true and false become 1 and 0, and numbers in other units are converted.
 *
 * @throws KSTORE_TASK_INPUT when a column is missing, holds something else than declared, or in a unit that does not fit.
 */
export function readFrame(
  table: Table,
  rows: readonly number[],
  declarations: readonly ColumnDeclaration[],
): Frame {
  const rowIds = rows.map((row) => table.rows[row]?.id ?? '');
  const columns = declarations.map((declaration): [string, FrameColumn] => {
    const { name, type } = declaration;
    const column = findColumn(table, name);
    const index = table.columns.indexOf(column);
    const convert = openUnitConversion(column, declaration);
    const cells = rows.map((row) => convert(table.rows[row]?.cells[index] ?? null));
    if (type === 'text')
      return [name, { type, values: cells.map((cell) => (cell === null ? null : String(cell))) }];
    const values = Float64Array.from(cells, (cell, position) => {
      if (cell === null) return NaN;
      if (type === 'date') return readDays(String(cell), rowIds[position] as string, name);
      if (typeof cell === 'number' || typeof cell === 'boolean') return Number(cell);
      const row = rowIds[position] as string;
      throw inputError(`row "${row}", column "${name}": "${cell}" is not a number`, { row, column: name });
    });
    return [name, type === 'date' ? { type, values } : { type, values, isDerived: false }];
  });
  return { rowIds, columns: new Map(columns) };
}

/** The same frame with some columns changed; null takes one out, several take its place in order. */
export function replaceColumns(
  frame: Frame,
  replace: (name: string, column: FrameColumn) => readonly [string, FrameColumn][],
): Frame {
  const entries = [...frame.columns].flatMap(([name, column]) => replace(name, column));
  const columns = new Map(entries);
  if (columns.size < entries.length) {
    const twice = entries
      .map(([name]) => name)
      .find((name, index, names) => names.indexOf(name) !== index) as string;
    throw inputError(`two features have the name "${twice}"`, { column: twice }, 'rename a column');
  }
  return { ...frame, columns };
}

/** @throws KSTORE_TASK_INPUT when the frame has no such column. */
export function getFrameColumn(frame: Frame, name: string): FrameColumn {
  const column = frame.columns.get(name);
  if (column !== undefined) return column;
  const known = [...frame.columns.keys()].join(', ');
  throw inputError(
    `no input column "${name}" at this step of the preprocessing`,
    { column: name },
    `there are ${known}`,
  );
}

/** @throws KSTORE_TASK_INPUT when the column is missing or holds something else. */
export function getNumberColumn(frame: Frame, name: string): NumberColumn {
  const column = getFrameColumn(frame, name);
  if (column.type === 'number') return column;
  throw inputError(
    `the column "${name}" holds ${column.type === 'date' ? 'dates' : 'text'} where a step needs numbers`,
    { column: name },
    `put an \`${column.type === 'date' ? 'elapsedDays' : 'oneHot'}\` step for it first`,
  );
}
