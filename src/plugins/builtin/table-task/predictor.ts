import type { JsonObject, ResolvedInput } from '../../api/task.ts';
import { startBackend } from '../../engine/backend.ts';
import type { Model } from '../../engine/model.ts';
import type { ClassTarget } from '../../preprocessing/class-target.ts';
import type { LabelTarget } from '../../preprocessing/label-target.ts';
import {
  encodeColumns,
  parseFittedPreprocessing,
  type FittedPreprocessing,
  type TargetColumn,
} from '../../preprocessing/fitted-preprocessing.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import type { NumberTarget } from '../../preprocessing/number-targets.ts';
import { openLinearModel } from '../linear/linear-checkpoint.ts';
import { openTrees } from '../trees/tree-checkpoint.ts';
import type { ColumnModel, OutputFunction } from './column-model.ts';
import { openCheckpoint, type TestedWeights } from './checkpoint-files.ts';
import type { OpenedDataset } from './open-dataset.ts';
import { predictRows } from './read-samples.ts';
import { readJson } from './read-json.ts';

/** What a checkpoint knows, whichever task made it. */
export interface Predictor<Target extends TargetColumn = TargetColumn> {
  readonly preprocessing: FittedPreprocessing<Target>;
  /** Null when the checkpoint holds another kind of model. */
  readonly network: Model | null;
  /** Of no matter to numbers. */
  readonly outputFunction: OutputFunction;
  /**
   * Outputs `[rows, outputs]`: the scaled targets, or one an output a class.
   *
   * @throws KSTORE_TASK_INPUT when the dataset does not fit.
   */
  predict(dataset: OpenedDataset, rows: readonly number[]): Promise<Float32Array | Float64Array>;
}

type OpenPredictor = <Target extends TargetColumn>(
  input: ResolvedInput,
  description: JsonObject,
  tested: TestedWeights,
) => Promise<Predictor<Target>>;

/** Labels are those of which a row may have several. */
type Predicted = 'numbers' | 'classes' | 'labels';

/** The forms of checkpoints by the `type` in `model.json`, and what they predict. */
const forms: Readonly<Record<string, { readonly predicts: Predicted; readonly open: OpenPredictor }>> = {
  'kstore.mlp.v1': { predicts: 'numbers', open: openNetwork },
  'kstore.mlp-classifier.v1': { predicts: 'classes', open: openNetwork },
  'kstore.mlp-multilabel.v1': { predicts: 'labels', open: openNetwork },
  'kstore.linear.v1': { predicts: 'numbers', open: openColumns(openLinearModel) },
  'kstore.trees.v1': { predicts: 'numbers', open: openColumns(openTrees) },
  'kstore.tree-classifier.v1': { predicts: 'classes', open: openColumns(openTrees) },
};

/** What a checkpoint predicts, and how it is opened. */
export type PredictorForm =
  | { readonly predicts: 'numbers'; open(): Promise<Predictor<NumberTarget>> }
  | { readonly predicts: 'classes'; open(): Promise<Predictor<ClassTarget>> }
  | { readonly predicts: 'labels'; open(): Promise<Predictor<LabelTarget>> };

/**
 * Finds the form of a checkpoint of any learning task that is built in.
 *
 * @throws KSTORE_TASK_INPUT when another task made it.
 */
export function findPredictorForm(input: ResolvedInput, tested: TestedWeights): PredictorForm {
  const description = (readJson(input, 'model.json') ?? {}) as JsonObject;
  const type = typeof description['type'] === 'string' ? description['type'] : 'null';
  const form = Object.hasOwn(forms, type) ? forms[type] : undefined;
  if (form === undefined) {
    const hint = 'test it with the test task that belongs to the learning task which made it';
    throw inputError(`the checkpoint has the unknown form ${type}`, {}, hint);
  }
  const { predicts, open } = form;
  if (predicts === 'numbers') return { predicts, open: () => open<NumberTarget>(input, description, tested) };
  if (predicts === 'classes') return { predicts, open: () => open<ClassTarget>(input, description, tested) };
  return { predicts, open: () => open<LabelTarget>(input, description, tested) };
}

/**
 * Opens a checkpoint that predicts what is wanted.
 *
 * @throws KSTORE_TASK_INPUT when another task made it, or it predicts something else.
 */
export async function openPredictor<Target extends TargetColumn>(
  input: ResolvedInput,
  predicts: 'numbers' | 'classes',
  tested: TestedWeights,
): Promise<Predictor<Target>> {
  const form = findPredictorForm(input, tested);
  if (form.predicts !== predicts) {
    const other = predicts === 'numbers' ? 'classification' : 'regression';
    throw inputError(
      `the checkpoint predicts ${form.predicts}, and this test is of ${predicts}`,
      {},
      `test it with the test task ${other}`,
    );
  }
  return (await form.open()) as Predictor<TargetColumn> as Predictor<Target>;
}

async function openNetwork<Target extends TargetColumn>(
  input: ResolvedInput,
  _description: JsonObject,
  tested: TestedWeights,
): Promise<Predictor<Target>> {
  await startBackend();
  const { model, outputFunction, preprocessing } = openCheckpoint<Target>(input, tested);
  return {
    preprocessing,
    network: model,
    outputFunction,
    predict: (dataset, rows) => predictRows(model, dataset, preprocessing, rows),
  };
}

/** For models that take the columns of a table. */
function openColumns(
  open: (input: ResolvedInput, description: JsonObject, fitted: FittedPreprocessing) => ColumnModel,
): OpenPredictor {
  return <Target extends TargetColumn>(
    input: ResolvedInput,
    description: JsonObject,
    tested: TestedWeights,
  ) => {
    if (tested === 'last') {
      const hint = 'leave `weights` out; only networks keep those of the last epoch';
      throw inputError('the checkpoint does not hold the weights of the last epoch apart', {}, hint);
    }
    const preprocessing = parseFittedPreprocessing<Target>(readJson(input, 'preprocessing.json'));
    const model = open(input, description, preprocessing);
    return Promise.resolve({
      preprocessing,
      network: null,
      outputFunction: model.outputFunction,
      predict: (dataset: OpenedDataset, rows: readonly number[]) =>
        Promise.resolve(model.predict(encodeColumns(preprocessing, dataset.table, rows), rows.length)),
    });
  };
}
