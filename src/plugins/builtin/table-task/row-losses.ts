import { findLargest } from '../../engine/cross-entropy.ts';
import { readClasses } from '../../preprocessing/class-target.ts';
import type { LabelTarget } from '../../preprocessing/label-target.ts';
import { readTargets } from '../../preprocessing/number-targets.ts';
import { isRight, scoreMarks, type LabelPerformance } from '../multilabel/metrics.ts';
import { decideLabels, listAllLabels, listRowLabels, markLabels } from '../multilabel/row-labels.ts';
import type { OpenedDataset } from './open-dataset.ts';
import { unitOf, type TestedModel } from './tested-model.ts';

/**
 * What a row loses: the size of its error, or of several errors in shares of how far their targets spread; 1 when it is
 * wrong; or the share of its labels that are wrong.
 */
export type LossKind = 'errors' | 'relativeErrors' | 'wrongRows' | 'wrongLabels';

/** What counts of rows that may have several labels: each label, or whether all of a row are right. */
export type LabelLoss = 'labels' | 'rows';

/** The target columns of rows, so that the predictions of models can be held to them. */
export interface LossMeasure {
  readonly kind: LossKind;
  /** `MPa`; '' where it is a share. */
  readonly unit: string;
  /** What is wrong with each row's prediction. @param predictions `[rows, outputs]` of the model. */
  measure(model: TestedModel, predictions: Float64Array): Float64Array;
  /** The scores of each label and of all; null where rows have no labels. */
  scoreLabels(model: TestedModel, predictions: Float64Array): LabelPerformance | null;
}

/**
 * Opens the measure of the losses of models that predict the same: of one target the absolute error in its unit; of
 * several the mean of their errors, each divided by the mean distance of the actual values from their mean; of classes
 * whether it is wrong; of labels the share of them that are wrong (Hamming loss), or whether any is.
 *
 * @throws KSTORE_TASK_INPUT when a label is missing.
 */
export function openLosses(
  models: readonly [TestedModel, ...TestedModel[]],
  dataset: OpenedDataset,
  rows: readonly number[],
  labelLoss: LabelLoss,
): LossMeasure {
  const [first] = models;
  if (first.predicts === 'numbers') return openErrors(first, dataset, rows);
  if (first.predicts === 'classes') return openWrongClasses(first, dataset, rows);
  const targets = models.flatMap((model) => (model.predicts === 'labels' ? model.preprocessing.targets : []));
  return openWrongLabels(targets, dataset, rows, labelLoss);
}

type ModelOf<Predicts extends TestedModel['predicts']> = Extract<TestedModel, { predicts: Predicts }>;

function openErrors(
  model: ModelOf<'numbers'>,
  { table }: OpenedDataset,
  rows: readonly number[],
): LossMeasure {
  const outputs = model.outputs.length;
  const actual = readTargets(model.preprocessing, table, rows);
  const scales = outputs === 1 ? [1] : measureSpread(actual, outputs);
  return {
    kind: outputs === 1 ? 'errors' : 'relativeErrors',
    unit: outputs === 1 ? unitOf(model, 0).trim() : '',
    measure: (_model, predictions) =>
      Float64Array.from(rows, (_row, row) => {
        let sum = 0;
        for (let output = 0; output < outputs; output++) {
          const place = row * outputs + output;
          const error = Math.abs((predictions[place] as number) - (actual[place] as number));
          sum += error / (scales[output] as number);
        }
        return sum / outputs;
      }),
    scoreLabels: () => null,
  };
}

function measureSpread(values: Float64Array, outputs: number): readonly number[] {
  const rows = values.length / outputs;
  return Array.from({ length: outputs }, (_item, output) => {
    const own = values.filter((_value, place) => place % outputs === output);
    const mean = own.reduce((sum, value) => sum + value, 0) / rows;
    const spread = own.reduce((sum, value) => sum + Math.abs(value - mean), 0) / rows;
    return spread > 0 ? spread : 1;
  });
}

function openWrongClasses(
  { preprocessing }: ModelOf<'classes'>,
  { table }: OpenedDataset,
  rows: readonly number[],
): LossMeasure {
  const classes = readClasses(table, rows, preprocessing.targets[0]!.name);
  return {
    kind: 'wrongRows',
    unit: '',
    measure: ({ outputs }, predictions) =>
      Float64Array.from(classes, (label, row) =>
        outputs[findLargest(predictions, row * outputs.length, outputs.length)] === label ? 0 : 1,
      ),
    scoreLabels: () => null,
  };
}

/** Models may know different labels: each loses those that it does not know, out of the labels of all. */
function openWrongLabels(
  targets: readonly LabelTarget[],
  { table }: OpenedDataset,
  rows: readonly number[],
  labelLoss: LabelLoss,
): LossMeasure {
  const columns = targets.filter(
    ({ name }, place) => targets.findIndex((one) => one.name === name) === place,
  );
  const found = listRowLabels(table, rows, columns);
  const labels = [...new Set(listAllLabels(table, targets, found))];
  const actual = markLabels(labels, found);
  const count = labels.length;
  const countWrong = (said: Uint8Array, start: number) => {
    let wrong = 0;
    for (let place = start; place < start + count; place++) if (said[place] !== actual[place]) wrong++;
    return wrong;
  };
  return {
    kind: labelLoss === 'labels' ? 'wrongLabels' : 'wrongRows',
    unit: '',
    measure({ outputs }, predictions) {
      const said = decideLabels(predictions, outputs, labels);
      return Float64Array.from(rows, (_row, row) => {
        const start = row * count;
        if (labelLoss === 'labels') return countWrong(said, start) / count;
        return isRight(actual, said, start, count) ? 0 : 1;
      });
    },
    scoreLabels: ({ outputs }, predictions) =>
      scoreMarks(labels, actual, decideLabels(predictions, outputs, labels)),
  };
}

/**
 * What the simplest model predicts for rows: the mean of each target, the most common class, or how common each label
 * is, of training rows.
 */
export function predictBaseline(model: TestedModel, rows: number): Float64Array {
  const values = listBaseline(model);
  return Float64Array.from(
    { length: rows * values.length },
    (_item, place) => values[place % values.length] as number,
  );
}

function listBaseline(model: TestedModel): readonly number[] {
  if (model.predicts === 'numbers') return model.preprocessing.targets.map(({ mean }) => mean);
  if (model.predicts === 'classes') return model.preprocessing.targets[0]!.counts;
  const trained = model.preprocessing.split.train.length;
  return model.preprocessing.targets.flatMap(({ counts }) => counts.map((count) => count / trained));
}
