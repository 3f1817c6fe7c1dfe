import type { TaskContext } from '../../api/task.ts';
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
import { applyPreprocessing, fitPreprocessing } from '../../preprocessing/fitted-preprocessing.ts';
import { splitRows } from '../../preprocessing/split.ts';
import { parsePreprocessing } from '../../preprocessing/steps.ts';
import { encodeCheckpoint } from './checkpoint-files.ts';
import { requireInput, requireTable } from './dataset-table.ts';

/**
 * Trains and emits the checkpoint of the best epoch, also when it is aborted after one.
 *
 * @throws KSTORE_TASK_INPUT, KSTORE_SETTINGS_INVALID, KSTORE_TASK_FAILED
 */
export async function trainRegression(context: TaskContext): Promise<void> {
  const settingsAt = (epoch: number) => context.settingsAt(epoch) as unknown as TrainingSettings;
  const table = requireTable(context);
  const preprocessing = parsePreprocessing(context.inputs['preprocessing']?.value ?? null);
  const parts = splitRows(table, preprocessing);
  const fitted = fitPreprocessing(preprocessing, table, parts);
  const training = applyPreprocessing(fitted, table, parts.train);
  const validation =
    parts.validation.length === 0 ? null : applyPreprocessing(fitted, table, parts.validation);
  const layers = parseLayers(requireInput(context, 'model').value, fitted.targets.length);

  await startBackend();
  const state = context.state === null ? null : decodeTrainingState(context.state);
  const features = fitted.features.length;
  const model =
    state === null
      ? createModel(layers, features, context.random('weights'))
      : restoreModel(layers, features, state.weights);
  const parameters = countParameters(model);
  context.log(
    `${parts.train.length} rows to train on, ${parts.validation.length} to validate, ${parts.test.length} held out; ` +
      `${features} features, ${parameters} parameters`,
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
      logLosses(context, report, report.epoch);
      context.progress({ done: report.epoch, total: epochs, unit: 'epoch' });
    },
    saveState: (epoch, collect) => context.saveState(epoch, () => encodeTrainingState(collect())),
  });
  if (outcome === null) return;
  context.log(describeEnd(outcome));
  logLosses(context, outcome.best);
  context.emit('checkpoint', encodeCheckpoint({ layers, weights: outcome.weights, preprocessing: fitted }), {
    parameters,
    features,
    targets: fitted.targets.map(({ name }) => name),
  });
}

function logLosses(context: TaskContext, { loss, validationLoss }: EpochReport, epoch?: number): void {
  context.logMetric('loss', loss, epoch);
  if (validationLoss !== null) context.logMetric('validationLoss', validationLoss, epoch);
}

function describeEnd({ end, epochs, best }: TrainingOutcome): string {
  const reason = {
    finished: `all ${epochs} epochs done`,
    patience: `stopped early at epoch ${epochs}, the validation loss no longer improves`,
    aborted: `stopped by request after epoch ${epochs}`,
  }[end];
  return `${reason}; the weights of epoch ${best.epoch} are kept`;
}
