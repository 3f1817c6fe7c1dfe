import { maximumShownClasses } from '../classification/score-table.ts';
import { readTargets } from '../../preprocessing/number-targets.ts';
import type { OpenedDataset } from '../table-task/open-dataset.ts';
import { openLosses } from '../table-task/row-losses.ts';
import type { TestedModel } from '../table-task/tested-model.ts';

/** Errors of predictions, of each thing that a model is asked. */
export interface ErrorMeasure {
  /** Targets or labels; null where it is about all there is: the share of wrong classes, or of wrong labels. */
  readonly targets: readonly (string | null)[];
  /** One an entry of the targets. @param predictions `[rows, outputs]`. */
  readonly measure: (predictions: Float64Array) => readonly number[];
}

/**
 * Opens the mean absolute error of each target in its unit; of classes the share of wrong rows; of labels that of wrong
 * labels, then, where they are few enough to be told, of each label that of the rows that it is wrong for.
 *
 * @throws KSTORE_TASK_INPUT when a label is missing.
 */
export function openErrors(
  model: TestedModel,
  dataset: OpenedDataset,
  rows: readonly number[],
): ErrorMeasure {
  if (model.predicts === 'numbers') return openTargets(model, dataset, rows);
  const losses = openLosses([model], dataset, rows, 'labels');
  const told =
    model.predicts === 'labels' && model.outputs.length <= maximumShownClasses ? model.outputs : [];
  return {
    targets: [null, ...told],
    measure(predictions) {
      const lost = losses.measure(model, predictions);
      const scores = told.length === 0 ? [] : (losses.scoreLabels(model, predictions)?.labels ?? []);
      // Labels that the model does not know come last, and no column can matter for them.
      const wrong = scores.slice(0, told.length).map((one) => one.falsePositives + one.falseNegatives);
      return [lost.reduce((sum, loss) => sum + loss, 0), ...wrong].map((sum) => sum / rows.length);
    },
  };
}

function openTargets(
  model: Extract<TestedModel, { predicts: 'numbers' }>,
  { table }: OpenedDataset,
  rows: readonly number[],
): ErrorMeasure {
  const outputs = model.outputs.length;
  const actual = readTargets(model.preprocessing, table, rows);
  return {
    targets: model.outputs,
    measure(predictions) {
      const sums = new Array<number>(outputs).fill(0);
      predictions.forEach((value, place) => {
        sums[place % outputs] =
          (sums[place % outputs] as number) + Math.abs(value - (actual[place] as number));
      });
      return sums.map((sum) => sum / rows.length);
    },
  };
}
