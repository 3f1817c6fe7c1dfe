import type { ResolvedInput, TaskContext } from '../../api/task.ts';
import type { Model } from '../../engine/model.ts';
import type { ClassTarget } from '../../preprocessing/class-target.ts';
import type { FittedPreprocessing } from '../../preprocessing/fitted-preprocessing.ts';
import { listLabels, type LabelTarget } from '../../preprocessing/label-target.ts';
import { invertTargets, type NumberTarget } from '../../preprocessing/number-targets.ts';
import { measureProbabilities } from '../classification/probabilities.ts';
import { measureLabelProbabilities } from '../multilabel/probabilities.ts';
import { checkPredictions } from './check-predictions.ts';
import type { TestedWeights } from './checkpoint-files.ts';
import type { OpenedDataset } from './open-dataset.ts';
import { findPredictorForm } from './predictor.ts';

interface AnyModel {
  /** The trained network; null when the checkpoint holds another kind of model. */
  readonly network: Model | null;
  /** Names of the outputs: targets, classes or labels. */
  readonly outputs: readonly string[];
  /**
   * Outputs `[rows, outputs]`: targets in their units, or probabilities of classes or labels.
   *
   * @throws KSTORE_TASK_INPUT when the dataset does not fit, or a prediction is not a number.
   */
  predict(dataset: OpenedDataset, rows: readonly number[]): Promise<Float64Array>;
}

/** A checkpoint as its outputs are seen by people, whatever is inside. */
export type TestedModel =
  | (AnyModel & {
      readonly predicts: 'numbers';
      readonly preprocessing: FittedPreprocessing<NumberTarget>;
    })
  | (AnyModel & { readonly predicts: 'classes'; readonly preprocessing: FittedPreprocessing<ClassTarget> })
  | (AnyModel & { readonly predicts: 'labels'; readonly preprocessing: FittedPreprocessing<LabelTarget> });

/** What a model predicts. Labels are those of which a row may have several. */
export type Predicted = TestedModel['predicts'];

/**
 * Opens a checkpoint of any task that predicts numbers, classes or labels.
 *
 * @throws KSTORE_TASK_INPUT when another task made it.
 */
export async function openTestedModel(input: ResolvedInput, tested: TestedWeights): Promise<TestedModel> {
  const form = findPredictorForm(input, tested);
  if (form.predicts === 'classes') {
    const predictor = await form.open();
    const { network, outputFunction, preprocessing } = predictor;
    const { classes } = preprocessing.targets[0]!;
    return {
      predicts: 'classes',
      network,
      preprocessing,
      outputs: classes,
      async predict(dataset, rows) {
        const outputs = await predictor.predict(dataset, rows);
        checkPredictions(outputs, dataset.table, rows);
        const unasked = rows.map(() => 0);
        return measureProbabilities(outputs, unasked, classes.length, outputFunction).probabilities;
      },
    };
  }
  if (form.predicts === 'labels') {
    const predictor = await form.open();
    const { network, preprocessing } = predictor;
    return {
      predicts: 'labels',
      network,
      preprocessing,
      outputs: listLabels(preprocessing.targets),
      async predict(dataset, rows) {
        const logits = await predictor.predict(dataset, rows);
        checkPredictions(logits, dataset.table, rows);
        return measureLabelProbabilities(logits);
      },
    };
  }
  const predictor = await form.open();
  const { network, preprocessing } = predictor;
  return {
    predicts: 'numbers',
    network,
    preprocessing,
    outputs: preprocessing.targets.map(({ name }) => name),
    async predict(dataset, rows) {
      const scaled = await predictor.predict(dataset, rows);
      checkPredictions(scaled, dataset.table, rows);
      return invertTargets(preprocessing, scaled);
    },
  };
}

/** ` MPa` of a target that has a unit; nothing of others and of probabilities. */
export function unitOf(model: TestedModel, output: number): string {
  const unit = model.predicts === 'numbers' ? (model.preprocessing.targets[output]?.unit ?? null) : null;
  return unit === null ? '' : ` ${unit}`;
}

/** The weights that a test is asked to take. */
export function readTestedWeights({ settings }: TaskContext): TestedWeights {
  return settings['weights'] as TestedWeights;
}
