import type { InputSlot } from '../../api/task.ts';

/** Inputs of tasks that learn from the columns of a table without a network. */
export const tableInputs = {
  dataset: { kind: 'dataset', description: 'table with input and target columns' },
  preprocessing: {
    kind: 'preprocessing',
    description: 'steps that turn rows into numbers; without it all rows are for training, as they are',
    optional: true,
  },
  model: { kind: 'model', description: 'the model that names this task; it has no layers', optional: true },
} as const satisfies Record<string, InputSlot>;
