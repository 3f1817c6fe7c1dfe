import type { Column, Table } from '../api/task.ts';
import { emptyColumn } from './empty-column.ts';
import type { ColumnDeclaration } from './frame.ts';
import type { ImputeStep, Preprocessing } from './steps.ts';

/** What a column of a table holds, true and false as numbers. */
export function declareColumn({ name, type, unit }: Column): ColumnDeclaration {
  return {
    name,
    type: type === 'boolean' ? 'number' : type,
    ...(type === 'number' && unit !== undefined && { unit }),
  };
}

/**
 * What the columns to learn from hold. Of one without any value nobody knows, so it holds what it is filled with.
 *
 * @throws KSTORE_TASK_INPUT naming a column that has no value in the training rows and is filled with no constant.
 */
export function declareInputs(
  table: Table,
  trainingRows: readonly number[],
  inputs: readonly Column[],
  { steps }: Preprocessing,
): readonly ColumnDeclaration[] {
  return inputs.map((column): ColumnDeclaration => {
    const { name } = column;
    const at = table.columns.indexOf(column);
    const isMissing = (row: number) => (table.rows[row]?.cells[at] ?? null) === null;
    if (trainingRows.length === 0 || !trainingRows.every(isMissing)) return declareColumn(column);
    const constant = steps.find(
      (step): step is ImputeStep =>
        step.type === 'impute' &&
        step.with === 'constant' &&
        (step.columns === 'all' || step.columns.includes(name)),
    );
    const isEmpty = table.rows.every((_row, row) => isMissing(row));
    if (constant !== undefined)
      return isEmpty && typeof constant.value === 'number' ? { name, type: 'number' } : declareColumn(column);
    throw emptyColumn(name);
  });
}
