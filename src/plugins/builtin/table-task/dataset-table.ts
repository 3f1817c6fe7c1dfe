import type { ResolvedInput, Table, TaskContext } from '../../api/task.ts';
import { inputError } from '../../preprocessing/input-error.ts';

/** An input that the task declares as required; the runner has checked that it is there. */
export function requireInput({ inputs }: TaskContext, slot: string): ResolvedInput {
  const input = inputs[slot];
  if (input === undefined) throw new Error(`the runner gave no input ${slot}`);
  return input;
}

/** @throws KSTORE_TASK_INPUT when the dataset holds no table. */
export function requireTable(context: TaskContext): Table {
  const table = requireInput(context, 'dataset').readTable();
  if (table !== null) return table;
  throw inputError(
    'the dataset holds no table',
    {},
    'this task takes a dataset of Excel sheets or a CSV file',
  );
}
