import type { Table, TaskContext } from '../../api/task.ts';
import { findNearest, predictLinearly, standardise } from '../../evaluation/simple-models.ts';
import { thinOut } from '../../evaluation/ranking.ts';
import {
  createFingerprintReader,
  encodeInputs,
  readSampleShape,
  type FittedPreprocessing,
} from '../../preprocessing/fitted-preprocessing.ts';
import { openPictures } from '../../preprocessing/pictures/picture-source.ts';
import type { OpenedDataset } from './open-dataset.ts';
import { openSource } from './read-samples.ts';

/** Rows that a checkpoint was trained on, found again. */
export interface TrainingRows {
  readonly dataset: OpenedDataset;
  readonly rows: readonly number[];
}

/**
 * Finds the rows that a checkpoint was trained on by their recorded ids and contents: in the input `training`, else in
 * the tested dataset.
 *
 * @returns null when fewer than half of them are there.
 */
export function findTrainingRows(
  { inputs }: Pick<TaskContext, 'inputs'>,
  tested: OpenedDataset,
  preprocessing: FittedPreprocessing,
): TrainingRows | null {
  const dataset = openTraining(inputs, tested);
  if (dataset === null) return null;
  const recorded = new Map(preprocessing.split.train);
  const trained = [...preprocessing.inputs, ...preprocessing.targets];
  const readFingerprint = createFingerprintReader(dataset.table, trained);
  const rows = dataset.table.rows.flatMap((row, index) =>
    recorded.has(row.id) && recorded.get(row.id) === readFingerprint(row) ? [index] : [],
  );
  const { drawnFrom = dataset.table.rows.length } = dataset.table;
  return 2 * rows.length * drawnFrom > recorded.size * dataset.table.rows.length ? { dataset, rows } : null;
}

function openTraining(inputs: TaskContext['inputs'], tested: OpenedDataset): OpenedDataset | null {
  const training = inputs['training'];
  if (training === undefined) return tested;
  const pictures = openPictures(training);
  const table = pictures?.table ?? training.readTable();
  return table === null ? null : { table, pictures };
}

/** What two of the simplest learners predict for the tested rows, and why they do not. */
export interface SimplePredictions {
  /** Of the tested rows, `[rows, outputs]`. */
  readonly linear: Float64Array | null;
  readonly nearest: Float64Array | null;
  /** Training rows that they learnt from. */
  readonly trainingRows: number;
  /** Why one of them is missing: the training rows are not at hand, or there is too much to calculate. */
  readonly missing: 'noTrainingRows' | 'tooMuch' | null;
}

/** Multiplications that a baseline may take: some seconds. */
const mostSteps = 5e9;
/** Numbers that all samples together may have: 256 MB. */
const mostValues = 2 ** 26;
/** With fewer of very many training rows a baseline would say little. */
const fewestRows = 100;

/**
 * Predicts tested rows linearly and by the nearest training row, from the numbers that the checkpoint gets, scaled to
 * mean 0 and deviation 1. Of very many training rows, evenly spaced ones are taken.
 *
 * @param readTargets of training rows, `[rows, outputs]`.
 */
export async function predictSimply(
  training: TrainingRows | null,
  tested: { readonly dataset: OpenedDataset; readonly rows: readonly number[] },
  preprocessing: FittedPreprocessing,
  readTargets: (table: Table, rows: readonly number[]) => Float64Array,
): Promise<SimplePredictions> {
  const none = { linear: null, nearest: null, trainingRows: 0 };
  if (training === null) return { ...none, missing: 'noTrainingRows' };
  const features = readSampleShape(preprocessing).reduce((product, size) => product * size, 1);
  const most = (room: number) => {
    const count = Math.min(training.rows.length, Math.floor(room));
    return count < Math.min(fewestRows, training.rows.length) ? 0 : count;
  };
  const room = mostValues / features - tested.rows.length;
  const linearRows = most(Math.min(room, mostSteps / features / features));
  const nearestRows = most(Math.min(room, mostSteps / features / tested.rows.length));
  const count = Math.max(linearRows, nearestRows);
  if (count === 0) return { ...none, missing: 'tooMuch' };
  const testedFeatures = await readFeatures(tested.dataset, preprocessing, tested.rows, features);
  const learn = async <Result>(
    limit: number,
    use: (scaled: ReturnType<typeof standardise>, targets: Float64Array) => Result,
  ) => {
    if (limit === 0) return null;
    const rows = thinOut(training.rows.length, limit).map((place) => training.rows[place] as number);
    const values = await readFeatures(training.dataset, preprocessing, rows, features);
    return use(standardise(values, testedFeatures), readTargets(training.dataset.table, rows));
  };
  const linear = await learn(linearRows, (scaled, targets) =>
    predictLinearly(scaled, targets, features, targets.length / linearRows),
  );
  const nearest = await learn(nearestRows, (scaled, targets) => {
    const outputs = targets.length / nearestRows;
    const found = findNearest(scaled.training, scaled.tested, features);
    return Float64Array.from(
      { length: found.length * outputs },
      (_item, place) =>
        targets[(found[Math.floor(place / outputs)] as number) * outputs + (place % outputs)] as number,
    );
  });
  const missing = linear === null || nearest === null ? 'tooMuch' : null;
  return { linear, nearest, trainingRows: count, missing };
}

async function readFeatures(
  dataset: OpenedDataset,
  preprocessing: FittedPreprocessing,
  rows: readonly number[],
  features: number,
) {
  const { pictures } = openSource(dataset, preprocessing);
  const values =
    pictures === null ? encodeInputs(preprocessing, dataset.table, rows) : await pictures.read(rows);
  return { values, rows: rows.length, features };
}
