import type { TaskContext } from '../../api/task.ts';
import { startBackend } from '../../engine/backend.ts';
import type { Layer } from '../../engine/layers/layer.ts';
import { createOutputLayer, parseHiddenLayers, readInputShape } from '../../engine/layers/parse-layers.ts';
import { countParameters, createModel, restoreModel } from '../../engine/model.ts';
import type { SampleReader } from '../../engine/samples.ts';
import { trainModel } from '../../engine/training-loop.ts';
import { decodeTrainingState } from '../../engine/training-state.ts';
import type { ClassTarget } from '../../preprocessing/class-target.ts';
import { readSampleShape, type FittedPreprocessing } from '../../preprocessing/fitted-preprocessing.ts';
import { inputError, nameInput } from '../../preprocessing/input-error.ts';
import { createClassForm } from '../classification/train.ts';
import { encodeCheckpoint } from '../table-task/checkpoint-files.ts';
import { connectTraining, logReport, readTrainingSettings } from '../table-task/connect-training.ts';
import { openDataset } from '../table-task/open-dataset.ts';
import { openSamples, openSource } from '../table-task/read-samples.ts';
import { requireInput } from '../table-task/require-input.ts';
import { readRows, type TargetForm } from '../table-task/train-network.ts';
import { withLoss } from '../table-task/with-loss.ts';
import { appendTarget, pairDomains } from './read-domains.ts';

interface AdaptationSettings {
  readonly method: 'coral' | 'adversarial';
  readonly adaptation: number;
  readonly domainUnits: number;
}

/**
 * Trains a network to tell classes apart that treats rows of another domain, whose classes are not looked at, like
 * those that it learns from.
 *
 * @throws KSTORE_TASK_INPUT, KSTORE_SETTINGS_INVALID, KSTORE_TASK_FAILED
 */
export async function trainDomainAdaptation(given: TaskContext): Promise<void> {
  const settings = given.settings as unknown as AdaptationSettings;
  const context = withLoss(given, settings.method);
  const form = createForm(context, settings);
  const { parts, fitted, training, validation } = await readRows(context, form, null);
  const other = openOtherDomain(context, fitted, form.countOutputs(fitted.targets));
  const description = requireInput(context, 'model').value;
  const hidden = parseHiddenLayers(description);
  const output = createOutputLayer((fitted.targets[0] as ClassTarget).classes.length);
  const layers = [...hidden, settings.method === 'coral' ? output : widenOutput(output, settings)];
  const inputShape = readInputShape(description, layers, readSampleShape(fitted));

  await startBackend();
  const state = context.state === null ? null : decodeTrainingState(context.state);
  const model =
    state === null
      ? createModel(layers, inputShape, context.random('weights'))
      : restoreModel(layers, inputShape, state.weights);
  const parameters = countParameters(model);
  context.log(
    `${parts.train.length} rows to train on, ${parts.validation.length} to validate, ${other.rows} of the other domain; ` +
      `${parameters} parameters`,
  );
  const outcome = await trainModel({
    model,
    training: pairDomains(training, other, context.random('domains')),
    validation,
    optimiser: readTrainingSettings(context.settings).optimiser,
    state,
    ...connectTraining(context),
  });
  if (outcome === null) return;
  logReport(context, outcome.best);
  const checkpoint = encodeCheckpoint({
    form: 'kstore.mlp-classifier.v1',
    layers: [...hidden, output],
    inputShape,
    outputFunction: 'softmax',
    // What tells the domains apart is needed no more.
    weights: new Map([...outcome.weights].filter(([name]) => !name.startsWith('output/domain'))),
    lastWeights: null,
    preprocessing: fitted,
  });
  context.emit('checkpoint', checkpoint, {
    parameters,
    method: settings.method,
    ...form.describe(fitted.targets),
  });
}

/** As for classes, with the domain as one more value where it is predicted too. */
function createForm(context: TaskContext, { method }: AdaptationSettings): TargetForm<ClassTarget> {
  const form = createClassForm(context.settings);
  if (method === 'coral') return form;
  return {
    ...form,
    countOutputs: (targets) => form.countOutputs(targets) + 1,
    encode: (targets, table, rows) => appendTarget(form.encode(targets, table, rows), rows.length, 0),
  };
}

/** All rows of the other dataset, without their classes. @param outputs of a row, the last one its domain. */
function openOtherDomain(context: TaskContext, fitted: FittedPreprocessing, outputs: number): SampleReader {
  const dataset = openDataset(context, 'targetDataset');
  const rows = [...dataset.table.rows.keys()];
  if (rows.length === 0) throw inputError('the dataset of the other domain has no row');
  const isAdversarial = context.settings['method'] === 'adversarial';
  const classes = new Float32Array(rows.length * (isAdversarial ? outputs - 1 : outputs));
  const targets = isAdversarial ? appendTarget(classes, rows.length, 1) : classes;
  return nameInput('targetDataset', () => openSamples(openSource(dataset, fitted), rows, targets, null));
}

function widenOutput({ name, units }: Layer, { adaptation, domainUnits }: AdaptationSettings): Layer {
  return { type: 'adversarialOutput', name, units: units ?? 0, domainUnits, reversal: adaptation };
}
