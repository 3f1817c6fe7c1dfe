import type { JsonObject, TaskContext } from '../../api/task.ts';
import { startBackend } from '../../engine/backend.ts';
import { countElements, type Layer, type Shape } from '../../engine/layers/layer.ts';
import { createOutputLayer, parseHiddenLayers, readInputShape } from '../../engine/layers/parse-layers.ts';
import type { LossName } from '../../engine/losses.ts';
import { countParameters, createModel, disposeModel, restoreModel } from '../../engine/model.ts';
import type { WeightTensor } from '../../engine/safetensors.ts';
import { trainModel } from '../../engine/training-loop.ts';
import { decodeTrainingState } from '../../engine/training-state.ts';
import { readSampleShape, type TargetColumn } from '../../preprocessing/fitted-preprocessing.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { encodeCheckpoint } from '../table-task/checkpoint-files.ts';
import { connectTraining, readTrainingSettings } from '../table-task/connect-training.ts';
import { predictRows } from '../table-task/read-samples.ts';
import { requireInput } from '../table-task/require-input.ts';
import { readRows, type TargetForm } from '../table-task/train-network.ts';
import { encodeDataset } from './encoded-dataset.ts';
import { readAgain, readCorrupted, readViews } from './read-views.ts';

interface RepresentationSettings {
  readonly method: 'autoencoder' | 'denoising' | 'contrastive';
  readonly decoder?: readonly number[];
  readonly corruption: number;
  readonly projection: number;
}

/** Nobody says what is right. */
const withoutTargets: TargetForm<TargetColumn> = {
  modelForm: 'kstore.encoder.v1',
  needsTargets: false,
  fit: () => [],
  countOutputs: () => 0,
  encode: (_targets, _table, rows) => new Float32Array(rows.length),
  describe: () => ({}),
};

/**
 * Trains an encoder, emits it, and the codes of all rows as a dataset.
 *
 * @throws KSTORE_TASK_INPUT, KSTORE_SETTINGS_INVALID, KSTORE_TASK_FAILED
 */
export async function trainRepresentation(given: TaskContext): Promise<void> {
  const settings = given.settings as unknown as RepresentationSettings;
  const isContrastive = settings.method === 'contrastive';
  const context = withLoss(given, isContrastive ? 'contrastive' : 'meanSquaredError');
  const { dataset, preprocessing, parts, fitted, ...readers } = await readRows(context, withoutTargets, null);
  if (isContrastive && preprocessing.augment === null)
    throw inputError(
      'contrastive learning compares changed views of each row, and nothing changes rows',
      {},
      'add an `augment` step to the preprocessing',
    );
  const sample = readSampleShape(fitted);
  const encoder = parseHiddenLayers(requireInput(context, 'model').value);
  const inputShape = readInputShape(requireInput(context, 'model').value, encoder, sample);
  const layers = [...encoder, ...listRest(settings, encoder, countElements(sample))];

  await startBackend();
  const state = context.state === null ? null : decodeTrainingState(context.state);
  const model =
    state === null
      ? createModel(layers, inputShape, context.random('weights'))
      : restoreModel(layers, inputShape, state.weights);
  context.log(`${parts.train.length} rows to train on, ${countParameters(model)} parameters`);
  const outcome = await trainModel({
    model,
    ...chooseSamples(context, settings, readers, model.outputs),
    optimiser: readTrainingSettings(context.settings).optimiser,
    state,
    ...connectTraining(context),
  });
  disposeModel(model);
  if (outcome === null) return;
  const kept = takeEncoder(encoder, outcome.weights);
  const own = restoreModel(encoder, inputShape, kept);
  const all = [...dataset.table.rows.keys()];
  const codes = await predictRows(own, dataset, fitted, all);
  const facts: JsonObject = { method: settings.method, code: own.outputs };
  context.emit('checkpoint', encodeEncoder(encoder, inputShape, kept, fitted), facts);
  context.emit('dataset', encodeDataset(dataset.table, all, codes), facts);
}

type Readers = Pick<Awaited<ReturnType<typeof readRows>>, 'training' | 'validation'>;

/** What is trained on and validated with; likeness to other rows has no loss that could be validated. */
function chooseSamples(
  context: TaskContext,
  { method, corruption }: RepresentationSettings,
  { training, validation }: Readers,
  outputs: number,
): Readers {
  if (method === 'contrastive') return { training: readViews(training, outputs), validation: null };
  return {
    training:
      method === 'denoising'
        ? readCorrupted(training, corruption, context.random('corruption'))
        : readAgain(training),
    validation: validation === null ? null : readAgain(validation),
  };
}

/** The layers that are needed for training only. */
function listRest(
  settings: RepresentationSettings,
  encoder: readonly Layer[],
  inputs: number,
): readonly Layer[] {
  if (settings.method === 'contrastive') return [createOutputLayer(settings.projection)];
  const units = encoder.flatMap(({ type, units: own }) => (type === 'dense' ? [own as number] : []));
  const widths = settings.decoder ?? units.slice(0, -1).toReversed();
  const described = widths.map((width) => ({ dense: { units: width, activation: 'relu' } }));
  const decoder = parseHiddenLayers({ layers: described });
  return [
    ...decoder.map((layer): Layer => ({ ...layer, name: `decoder-${layer.name}` })),
    createOutputLayer(inputs),
  ];
}

function takeEncoder(
  encoder: readonly Layer[],
  weights: ReadonlyMap<string, WeightTensor>,
): ReadonlyMap<string, WeightTensor> {
  const names = new Set(encoder.map(({ name }) => name));
  return new Map([...weights].filter(([name]) => names.has(name.split('/')[0] as string)));
}

function encodeEncoder(
  layers: readonly Layer[],
  inputShape: Shape,
  weights: ReadonlyMap<string, WeightTensor>,
  preprocessing: Awaited<ReturnType<typeof readRows>>['fitted'],
) {
  return encodeCheckpoint({
    form: 'kstore.encoder.v1',
    layers,
    inputShape,
    outputFunction: 'softmax',
    weights,
    lastWeights: null,
    preprocessing,
  });
}

function withLoss(context: TaskContext, loss: LossName): TaskContext {
  return {
    ...context,
    settings: { ...context.settings, loss },
    settingsAt: (epoch) => ({ ...context.settingsAt(epoch), loss }),
  };
}
