import type { RandomStream } from '../../api/task.ts';
import { countRowsAtOnce, gatherRows, listParts, type SampleReader } from '../../engine/samples.ts';
import { predict, type Model } from '../../engine/model.ts';
import { encodeInputs, type FittedPreprocessing } from '../../preprocessing/fitted-preprocessing.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { createRowChanges } from '../../preprocessing/augment-rows.ts';
import type { AugmentStep } from '../../preprocessing/steps.ts';
import type { OpenedDataset } from './open-dataset.ts';
import { PictureInputs } from './picture-inputs.ts';

/** Training rows are changed in each epoch by the step and the numbers of a stream. */
export interface Augmentation {
  readonly step: AugmentStep;
  readonly random: RandomStream;
}

/**
 * Reads rows as samples: those of a table from memory, pictures file by file when their turn comes.
 *
 * @param targets `[rows, outputs]`, in the order of the rows.
 * @param augmentation what changes training rows; null for nothing.
 */
export function openSamples(
  dataset: OpenedDataset,
  fitted: FittedPreprocessing,
  rows: readonly number[],
  targets: Float32Array,
  augmentation: Augmentation | null,
): SampleReader {
  const outputs = targets.length / rows.length;
  const readInputs = openInputs(dataset, fitted, rows, augmentation);
  const finish = (chosen: Uint32Array, inputs: Float32Array) => ({
    inputs,
    targets: gatherRows(targets, chosen, outputs),
  });
  return {
    rows: rows.length,
    read(chosen, epoch) {
      const inputs = readInputs(chosen, epoch);
      return inputs instanceof Float32Array
        ? finish(chosen, inputs)
        : inputs.then((values) => finish(chosen, values));
    },
  };
}

type ReadInputs = (chosen: Uint32Array, epoch: number | null) => Float32Array | Promise<Float32Array>;

function openInputs(
  dataset: OpenedDataset,
  fitted: FittedPreprocessing,
  rows: readonly number[],
  augmentation: Augmentation | null,
): ReadInputs {
  const random = (epoch: number, name: string) =>
    (augmentation as Augmentation).random.fork(String(epoch)).fork(name);
  if (fitted.picture !== undefined) {
    const pictures = openPictureInputs(dataset, fitted);
    const changes = augmentation === null ? null : { step: augmentation.step, random };
    return (chosen, epoch) =>
      pictures.read(
        Array.from(chosen, (place) => rows[place] as number),
        epoch,
        changes,
      );
  }
  const inputs = encodeInputs(fitted, dataset.table, rows);
  const features = fitted.features.length;
  const change = augmentation === null ? null : createRowChanges(fitted, augmentation.step);
  return (chosen, epoch) => {
    const values = gatherRows(inputs, chosen, features);
    if (epoch === null || change === null) return values;
    chosen.forEach((place, index) => {
      const { id } = dataset.table.rows[rows[place] as number]!;
      change(values.subarray(index * features, (index + 1) * features), random(epoch, id));
    });
    return values;
  };
}

function openPictureInputs(dataset: OpenedDataset, { picture }: FittedPreprocessing): PictureInputs {
  if (dataset.pictures === null || picture === undefined)
    throw inputError('the checkpoint was trained on pictures, and the dataset holds a table');
  return new PictureInputs(dataset.pictures, picture);
}

/**
 * Predictions `[rows, outputs]` for rows of a dataset.
 *
 * @throws KSTORE_TASK_INPUT when the dataset is of another kind than the one trained on, or naming what does not fit.
 */
export async function predictRows(
  model: Model,
  dataset: OpenedDataset,
  fitted: FittedPreprocessing,
  rows: readonly number[],
): Promise<Float32Array> {
  if (fitted.picture === undefined) return predict(model, encodeInputs(fitted, dataset.table, rows));
  const pictures = openPictureInputs(dataset, fitted);
  const predictions = new Float32Array(rows.length * model.outputs);
  for (const part of listParts(rows.length, countRowsAtOnce(model.inputs))) {
    const inputs = await pictures.read(Array.from(part, (place) => rows[place] as number));
    predictions.set(predict(model, inputs), part[0]! * model.outputs);
  }
  return predictions;
}
