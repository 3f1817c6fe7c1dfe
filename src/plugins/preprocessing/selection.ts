import type { Column, Table } from '../api/task.ts';
import { inputError } from './input-error.ts';
import type { SelectStep } from './steps.ts';

/** The columns that predictions are made from, and those that are predicted. */
export interface Selection {
  readonly inputs: readonly Column[];
  readonly targets: readonly Column[];
}

/**
 * Resolves the columns of a table: those that `select` names, else by the roles of the dataset. In a dataset
 * without input roles every column that is neither key nor target is an input.
 *
 * @throws KSTORE_TASK_INPUT naming the column that is missing or cannot be used.
 */
export function selectColumns(table: Table, select: SelectStep): Selection {
  const targets =
    select.targets?.map((name) => findColumn(table, name)) ??
    table.columns.filter(({ role }) => role === 'target');
  const inputs = select.inputs?.map((name) => findColumn(table, name)) ?? findInputs(table, targets);
  // An empty list is somebody's wish, as of a task that needs none.
  if (targets.length === 0 && select.targets === null) {
    throw inputError(
      'no column is a target',
      {},
      'give a column the role target in dataset.yaml, or name it in a `select` step',
    );
  }
  if (inputs.length === 0)
    throw inputError('no column is an input', {}, 'name the inputs in a `select` step');
  const both = inputs.find(({ name }) => targets.some((target) => target.name === name));
  if (both !== undefined)
    throw inputError(`the column "${both.name}" is input and target`, { column: both.name });
  return { inputs, targets };
}

function findInputs(table: Table, targets: readonly Column[]): readonly Column[] {
  const declared = table.columns.filter(({ role }) => role === 'input');
  const candidates =
    declared.length > 0 ? declared : table.columns.filter(({ role }) => role !== 'key' && role !== 'target');
  return candidates.filter((column) => !targets.includes(column));
}

/** @throws KSTORE_TASK_INPUT when the table has no such column. */
export function findColumn(table: Table, name: string): Column {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column !== undefined) return column;
  const known = table.columns.map((candidate) => candidate.name).join(', ');
  throw inputError(`the dataset has no column "${name}"`, { column: name }, `its columns are ${known}`);
}
