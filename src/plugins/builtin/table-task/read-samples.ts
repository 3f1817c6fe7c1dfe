import type { RandomStream } from '../../api/task.ts';
import { countRowsAtOnce, gatherRows, listParts, type SampleReader } from '../../engine/samples.ts';
import { predict, type Model } from '../../engine/model.ts';
import { encodeInputs, type FittedPreprocessing } from '../../preprocessing/fitted-preprocessing.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { createRowChanges } from '../../preprocessing/augment-rows.ts';
import { refuseTableChanges } from '../../preprocessing/pictures/augment-picture.ts';
import type { RowParts } from '../../preprocessing/row-parts.ts';
import type { AugmentStep } from '../../preprocessing/steps.ts';
import type { OpenedDataset } from './open-dataset.ts';
import { PictureInputs } from './picture-inputs.ts';

/** Training rows are changed in each epoch by the step and the numbers of a stream. */
export interface Augmentation {
  readonly step: AugmentStep;
  readonly random: RandomStream;
}

/** A dataset with what was learnt of it: rows become samples by both. */
export interface SampleSource {
  readonly dataset: OpenedDataset;
  readonly fitted: FittedPreprocessing;
  /** Null for rows of a table. */
  readonly pictures: PictureInputs | null;
}

/** @throws KSTORE_TASK_INPUT when one is of pictures, and the other of a table. */
export function openSource(dataset: OpenedDataset, fitted: FittedPreprocessing): SampleSource {
  const { picture } = fitted;
  if (picture === undefined) return { dataset, fitted, pictures: null };
  if (dataset.pictures === null)
    throw inputError('the checkpoint was trained on pictures, and the dataset holds a table');
  return { dataset, fitted, pictures: new PictureInputs(dataset.pictures, picture) };
}

/**
 * Looks at everything that a training and its test will read, before any of it is learnt from: the cells of rows to
 * test on, and that each picture is whole and of the right size. Those of training and validation rows are looked at
 * as they are opened.
 *
 * @throws KSTORE_TASK_INPUT naming what does not fit.
 */
export async function checkRows(
  { dataset, fitted, pictures }: SampleSource,
  parts: RowParts,
  signal: AbortSignal,
): Promise<void> {
  if (pictures === null) encodeInputs(fitted, dataset.table, parts.test);
  else await pictures.check([...parts.train, ...parts.validation, ...parts.test], signal);
}

/**
 * Reads rows as samples: those of a table from memory, pictures file by file when their turn comes.
 *
 * @param targets `[rows, outputs]`, in the order of the rows.
 * @param augmentation what changes training rows; null for nothing.
 */
export function openSamples(
  source: SampleSource,
  rows: readonly number[],
  targets: Float32Array,
  augmentation: Augmentation | null,
): SampleReader {
  const outputs = targets.length / rows.length;
  const readInputs = openInputs(source, rows, augmentation);
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
  { dataset, fitted, pictures }: SampleSource,
  rows: readonly number[],
  augmentation: Augmentation | null,
): ReadInputs {
  const random = openStreams(augmentation);
  if (pictures !== null) {
    if (augmentation !== null) refuseTableChanges(augmentation.step);
    const changes = augmentation === null ? null : { step: augmentation.step, random };
    return (chosen, epoch) => pictures.read(takeRows(rows, chosen), epoch, changes);
  }
  const inputs = encodeInputs(fitted, dataset.table, rows);
  const features = fitted.features.length;
  const change = augmentation === null ? null : createRowChanges(fitted, augmentation.step);
  return (chosen, epoch) => {
    const values = gatherRows(inputs, chosen, features);
    if (epoch === null || change === null) return values;
    takeRows(rows, chosen).forEach((row, index) => {
      const own = values.subarray(index * features, (index + 1) * features);
      change(own, random(epoch, dataset.table.rows[row]!.id));
    });
    return values;
  };
}

function takeRows(rows: readonly number[], chosen: Uint32Array): readonly number[] {
  return Array.from(chosen, (place) => rows[place] as number);
}

/** A stream for each row in each epoch: what is drawn for one depends on no other, nor on their order. */
function openStreams(augmentation: Augmentation | null): (epoch: number, name: string) => RandomStream {
  let current: { readonly epoch: number; readonly stream: RandomStream } | null = null;
  return (epoch, name) => {
    if (current?.epoch !== epoch)
      current = { epoch, stream: (augmentation as Augmentation).random.fork(String(epoch)) };
    return current.stream.fork(name);
  };
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
  const { pictures } = openSource(dataset, fitted);
  if (pictures === null) return predict(model, encodeInputs(fitted, dataset.table, rows));
  const predictions = new Float32Array(rows.length * model.outputs);
  for (const part of listParts(rows.length, countRowsAtOnce(model.inputs))) {
    const inputs = await pictures.read(takeRows(rows, part));
    predictions.set(predict(model, inputs), part[0]! * model.outputs);
  }
  return predictions;
}
