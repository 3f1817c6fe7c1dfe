import type { Table, TaskContext } from '../../api/task.ts';
import { fitClassTarget, type ClassTarget } from '../../preprocessing/class-target.ts';
import { readDivision } from '../../preprocessing/division.ts';
import {
  encodeColumns,
  fitPreprocessing,
  type FittedPreprocessing,
} from '../../preprocessing/fitted-preprocessing.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { fitNumberTargets, type NumberTarget } from '../../preprocessing/number-targets.ts';
import { parsePreprocessing } from '../../preprocessing/parse-steps.ts';
import type { RowParts } from '../../preprocessing/row-parts.ts';
import { refuseIdleSteps } from '../../preprocessing/refuse-idle-steps.ts';
import { selectColumns } from '../../preprocessing/selection.ts';
import { splitRows } from '../../preprocessing/split.ts';
import type { Preprocessing } from '../../preprocessing/steps.ts';
import { openDataset } from './open-dataset.ts';

/** A table whose rows are divided, with what was learnt of those for training. */
export interface PreparedTable {
  readonly table: Table;
  readonly parts: RowParts;
  readonly targets:
    | { readonly type: 'numbers'; readonly fitted: FittedPreprocessing<NumberTarget> }
    | { readonly type: 'classes'; readonly fitted: FittedPreprocessing<ClassTarget> };
  /** Features of the training and validation rows, column by column. */
  readonly training: readonly Float64Array[];
  readonly validation: readonly Float64Array[];
}

export type TargetChoice = 'auto' | 'numbers' | 'classes';

/**
 * Reads the dataset of a task that learns from columns of a table.
 *
 * @throws KSTORE_TASK_INPUT when the dataset holds pictures, or naming the column and row that does not fit.
 */
export function prepareTable(context: TaskContext, choice: TargetChoice): PreparedTable {
  const { table, pictures } = openDataset(context);
  if (pictures !== null) {
    const hint =
      'take the task classification or regression, or let the task representation make a table of them';
    throw inputError('this task learns from tables, and the dataset holds pictures', {}, hint);
  }
  refuseLayers(context);
  const preprocessing = parsePreprocessing(context.inputs['preprocessing']?.value ?? null);
  refuseIdleSteps(preprocessing, false);
  if (preprocessing.augment !== null)
    context.log('the step `augment` changes nothing here: each row is learnt from once');
  const parts = splitRows(table, preprocessing, readDivision(context.settings));
  const targets = fitTargets(choice, preprocessing, table, parts);
  const { fitted } = targets;
  // What cannot be tested later is better known now.
  encodeColumns(fitted, table, parts.test);
  context.log(
    `${parts.train.length} rows to train on, ${parts.validation.length} to validate, ${parts.test.length} held out; ` +
      `${fitted.features.length} features`,
  );
  return {
    table,
    parts,
    targets,
    training: encodeColumns(fitted, table, parts.train),
    validation: encodeColumns(fitted, table, parts.validation),
  };
}

function fitTargets(
  choice: TargetChoice,
  preprocessing: Preprocessing,
  table: Table,
  parts: RowParts,
): PreparedTable['targets'] {
  const type = chooseTargets(choice, table, preprocessing);
  return type === 'numbers'
    ? { type, fitted: fitPreprocessing(preprocessing, table, parts, fitNumberTargets) }
    : { type, fitted: fitPreprocessing(preprocessing, table, parts, fitClassTarget) };
}

/** What the targets are; text, and true and false, are classes where the settings leave it open. */
export function chooseTargets(
  choice: TargetChoice,
  table: Table,
  { select }: Preprocessing,
): 'numbers' | 'classes' {
  if (choice !== 'auto') return choice;
  const { targets } = selectColumns(table, select);
  return targets.some(({ type }) => type === 'text' || type === 'boolean') ? 'classes' : 'numbers';
}

/** Layers that nobody looks at would be a misunderstanding. */
function refuseLayers({ inputs }: TaskContext): void {
  const { task, layers = [] } = (inputs['model']?.value ?? {}) as { task?: string; layers?: unknown[] };
  if (layers.length === 0) return;
  throw inputError(
    `the model has layers, and the task ${String(task)} trains no network`,
    {},
    'leave `layers` out of the model',
  );
}
