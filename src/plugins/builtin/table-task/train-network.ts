import type { JsonObject, Table, TaskContext } from '../../api/task.ts';
import { startBackend } from '../../engine/backend.ts';
import { parseLayers } from '../../engine/layers.ts';
import { countParameters, createModel, restoreModel } from '../../engine/model.ts';
import {
  trainModel,
  type EpochReport,
  type TrainingOutcome,
  type TrainingSettings,
} from '../../engine/training-loop.ts';
import { decodeTrainingState, encodeTrainingState } from '../../engine/training-state.ts';
import { readDivision } from '../../preprocessing/division.ts';
import {
  fitPreprocessing,
  readSampleShape,
  type FitTargets,
  type TargetColumn,
} from '../../preprocessing/fitted-preprocessing.ts';
import { splitRows } from '../../preprocessing/split.ts';
import { parsePreprocessing } from '../../preprocessing/parse-steps.ts';
import { encodeCheckpoint, type ModelForm } from './checkpoint-files.ts';
import { openDataset } from './open-dataset.ts';
import { fitPictureInputs } from './picture-inputs.ts';
import { openSamples, openSource, type Augmentation } from './read-samples.ts';
import { requireInput } from './require-input.ts';

/** What tells one task from another that trains a network on a table: what it makes of the target columns. */
export interface TargetForm<Target extends TargetColumn> {
  readonly modelForm: ModelForm;
  readonly fit: FitTargets<Target>;
  /** Outputs of the network, at least 1. */
  countOutputs(targets: readonly Target[]): number;
  /** What the outputs shall become, `[rows, outputs]`. */
  encode(targets: readonly Target[], table: Table, rows: readonly number[]): Float32Array;
  /** What the summary of the checkpoint says of them. */
  describe(targets: readonly Target[]): JsonObject;
}

/**
 * Trains and emits the checkpoint of the best epoch, also when it is aborted after one.
 *
 * @throws KSTORE_TASK_INPUT, KSTORE_SETTINGS_INVALID, KSTORE_TASK_FAILED
 */
export async function trainNetwork<Target extends TargetColumn>(
  context: TaskContext,
  form: TargetForm<Target>,
): Promise<void> {
  const settingsAt = (epoch: number) => context.settingsAt(epoch) as unknown as TrainingSettings;
  const dataset = openDataset(context);
  const { table, pictures } = dataset;
  const preprocessing = parsePreprocessing(context.inputs['preprocessing']?.value ?? null);
  const parts = splitRows(table, preprocessing, readDivision(context.settings));
  const picture = pictures === null ? null : await fitPictureInputs(pictures, preprocessing, parts.train);
  const fitted = fitPreprocessing(preprocessing, table, parts, form.fit, picture);
  const source = openSource(dataset, fitted);
  const open = (rows: readonly number[], augmentation: Augmentation | null) =>
    openSamples(source, rows, form.encode(fitted.targets, table, rows), augmentation);
  const { augment } = preprocessing;
  const training = open(
    parts.train,
    augment === null ? null : { step: augment, random: context.random('augmentation') },
  );
  const validation = parts.validation.length === 0 ? null : open(parts.validation, null);
  const layers = parseLayers(requireInput(context, 'model').value, form.countOutputs(fitted.targets));

  await startBackend();
  const state = context.state === null ? null : decodeTrainingState(context.state);
  const shape = readSampleShape(fitted);
  const features = shape.reduce((product, size) => product * size, 1);
  const model =
    state === null
      ? createModel(layers, features, context.random('weights'))
      : restoreModel(layers, features, state.weights);
  const parameters = countParameters(model);
  context.log(
    `${parts.train.length} rows to train on, ${parts.validation.length} to validate, ${parts.test.length} held out; ` +
      `${shape.length === 1 ? '' : `${shape.join(' × ')} = `}${features} features, ${parameters} parameters`,
  );
  const outcome = await trainModel({
    model,
    training,
    validation,
    optimiser: (context.settings as unknown as TrainingSettings).optimiser,
    settingsAt,
    random: (stream) => context.random(stream),
    signal: context.signal,
    state,
    onEpoch(report, { epochs }) {
      logReport(context, report, report.epoch);
      context.progress({ done: report.epoch, total: epochs, unit: 'epoch' });
    },
    saveState: (epoch, collect) => context.saveState(epoch, () => encodeTrainingState(collect())),
  });
  if (outcome === null) return;
  context.log(describeEnd(outcome));
  logReport(context, outcome.best);
  context.emit(
    'checkpoint',
    encodeCheckpoint({ form: form.modelForm, layers, weights: outcome.weights, preprocessing: fitted }),
    { parameters, features, ...form.describe(fitted.targets) },
  );
}

function logReport(context: TaskContext, report: EpochReport, epoch?: number): void {
  for (const name of ['loss', 'validationLoss', 'accuracy', 'validationAccuracy'] as const) {
    if (report[name] !== null) context.logMetric(name, report[name], epoch);
  }
}

function describeEnd({ end, epochs, best }: TrainingOutcome): string {
  const reason = {
    finished: `all ${epochs} epochs done`,
    patience: `stopped early at epoch ${epochs}, the validation loss no longer improves`,
    aborted: `stopped by request after epoch ${epochs}`,
  }[end];
  return `${reason}; the weights of epoch ${best.epoch} are kept`;
}
