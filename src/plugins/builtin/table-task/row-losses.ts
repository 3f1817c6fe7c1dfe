import { findLargest } from '../../engine/cross-entropy.ts';
import { readClasses } from '../../preprocessing/class-target.ts';
import { readTargets } from '../../preprocessing/number-targets.ts';
import type { OpenedDataset } from './open-dataset.ts';
import { unitOf, type TestedModel } from './tested-model.ts';

/** What is wrong with each row's prediction. */
export interface RowLosses {
  /** Absolute error, or 1 for a wrong class. */
  readonly losses: Float64Array;
  /** `MPa`; '' where it is a share, or errors of several targets were added up. */
  readonly unit: string;
}

/** The target columns of rows as numbers, or the places of their classes, so that any predictions can be held to them. */
export type LossMeasure = (predictions: Float64Array) => RowLosses;

/**
 * Opens the measure of a model's losses: of one target the absolute error in its unit; of several the mean of their
 * errors, each divided by the mean distance of the actual values from their mean; of classes whether it is wrong.
 *
 * @throws KSTORE_TASK_INPUT when a label is missing.
 */
export function openLosses(
  model: TestedModel,
  { table }: OpenedDataset,
  rows: readonly number[],
): LossMeasure {
  const outputs = model.outputs.length;
  if (model.predicts === 'classes') {
    const labels = readClasses(table, rows, model.preprocessing.targets[0]!.name);
    return (predictions) => ({
      unit: '',
      losses: Float64Array.from(labels, (label, row) =>
        model.outputs[findLargest(predictions, row * outputs, outputs)] === label ? 0 : 1,
      ),
    });
  }
  const actual = readTargets(model.preprocessing, table, rows);
  const scales = outputs === 1 ? [1] : measureSpread(actual, outputs);
  return (predictions) => ({
    unit: outputs === 1 ? unitOf(model, 0).trim() : '',
    losses: Float64Array.from(rows, (_row, row) => {
      let sum = 0;
      for (let output = 0; output < outputs; output++) {
        const place = row * outputs + output;
        sum +=
          Math.abs((predictions[place] as number) - (actual[place] as number)) / (scales[output] as number);
      }
      return sum / outputs;
    }),
  });
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

/** What the simplest model predicts for rows: the mean of each target, or the most common class, of training rows. */
export function predictBaseline(model: TestedModel, rows: number): Float64Array {
  const values =
    model.predicts === 'numbers'
      ? model.preprocessing.targets.map(({ mean }) => mean)
      : model.preprocessing.targets[0]!.counts;
  return Float64Array.from(
    { length: rows * values.length },
    (_item, place) => values[place % values.length] as number,
  );
}
