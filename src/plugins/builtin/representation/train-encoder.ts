import type { JsonObject, TaskContext } from '../../api/task.ts';
import { startBackend } from '../../engine/backend.ts';
import { countElements, type Layer, type Shape } from '../../engine/layers/layer.ts';
import { createOutputLayer, parseHiddenLayers, readInputShape } from '../../engine/layers/parse-layers.ts';
import { outputOf, planModel } from '../../engine/layers/plan-model.ts';
import { countParameters, createModel, disposeModel, restoreModel } from '../../engine/model.ts';
import type { WeightTensor } from '../../engine/safetensors.ts';
import { trainModel } from '../../engine/training-loop.ts';
import { decodeTrainingState } from '../../engine/training-state.ts';
import {
  readSampleShape,
  type FittedPreprocessing,
  type TargetColumn,
} from '../../preprocessing/fitted-preprocessing.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { encodeCheckpoint } from '../table-task/checkpoint-files.ts';
import { connectTraining, readTrainingSettings } from '../table-task/connect-training.ts';
import { predictRows } from '../table-task/read-samples.ts';
import { requireInput } from '../table-task/require-input.ts';
import { readRows, type TargetForm } from '../table-task/train-network.ts';
import { encodeDataset } from './encoded-dataset.ts';
import { nameLevel, type LowerLevels } from './lower-levels.ts';
import { readAgain, readCorrupted, readFeatures, readViews } from './read-views.ts';

export interface EncoderSettings {
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
 * Trains the layers of the model to encode rows, or what lower levels make of them, emits all layers as one encoder,
 * and the codes of all rows as a dataset.
 *
 * @param lower layers below that stay as they are; null for none.
 * @param level from 1, which the layers are named after; absent where there are no levels.
 * @throws KSTORE_TASK_INPUT, KSTORE_SETTINGS_INVALID, KSTORE_TASK_FAILED
 */
export async function trainEncoder(
  context: TaskContext,
  lower: LowerLevels | null,
  level?: number,
): Promise<void> {
  const settings = context.settings as unknown as EncoderSettings;
  const { dataset, preprocessing, parts, fitted, ...readers } = await readRows(
    context,
    withoutTargets,
    lower,
  );
  if (settings.method === 'contrastive' && preprocessing.augment === null)
    throw inputError(
      'contrastive learning compares changed views of each row, and nothing changes rows',
      {},
      'add an `augment` step to the preprocessing',
    );
  const plan = planEncoder(context, lower, readSampleShape(fitted), level);
  const layers = [...plan.own, ...listRest(settings, plan)];

  await startBackend();
  const state = context.state === null ? null : decodeTrainingState(context.state);
  const model =
    state === null
      ? createModel(layers, plan.ownInput, context.random('weights'))
      : restoreModel(layers, plan.ownInput, state.weights);
  const below = lower === null ? null : restoreModel(lower.layers, lower.inputShape, lower.weights);
  context.log(
    `${level === undefined ? '' : `level ${level}: `}${parts.train.length} rows to train on, ${countParameters(model)} parameters`,
  );
  const { training, validation } = readers;
  const read = (reader: typeof training) => (below === null ? reader : readFeatures(reader, below));
  const samples = { training: read(training), validation: validation && read(validation) };
  const outcome = await trainModel({
    model,
    ...chooseSamples(context, settings, samples, model.outputs),
    optimiser: readTrainingSettings(context.settings).optimiser,
    state,
    ...connectTraining(context),
  });
  disposeModel(model);
  if (below !== null) disposeModel(below);
  if (outcome === null) return;
  const weights = new Map([...(lower?.weights ?? []), ...takeOwn(plan.own, outcome.weights)]);
  const encoder = restoreModel(plan.all, plan.inputShape, weights);
  const rows = [...dataset.table.rows.keys()];
  const codes = await predictRows(encoder, dataset, fitted, rows);
  const facts: JsonObject = {
    method: settings.method,
    code: encoder.outputs,
    ...(level !== undefined && { level }),
  };
  context.emit('checkpoint', encodeEncoder(plan, weights, fitted), facts);
  context.emit('dataset', encodeDataset(dataset.table, rows, codes), facts);
}

interface EncoderPlan {
  /** The layers that are learnt, and what they take. */
  readonly own: readonly Layer[];
  readonly ownInput: Shape;
  /** With those below. */
  readonly all: readonly Layer[];
  readonly inputShape: Shape;
}

/** @throws KSTORE_TASK_INPUT when a layer does not take what the one below it gives. */
function planEncoder(
  context: TaskContext,
  lower: LowerLevels | null,
  sample: Shape,
  level: number | undefined,
): EncoderPlan {
  const description = requireInput(context, 'model').value;
  const described = parseHiddenLayers(description);
  const own = level === undefined ? described : nameLevel(described, level);
  if (lower === null) {
    const inputShape = readInputShape(description, own, sample);
    return { own, ownInput: inputShape, all: own, inputShape };
  }
  const { inputShape } = lower;
  const all = [...lower.layers, ...own];
  planModel(all, inputShape);
  return { own, ownInput: outputOf(planModel(lower.layers, inputShape), inputShape), all, inputShape };
}

type Readers = Pick<Awaited<ReturnType<typeof readRows>>, 'training' | 'validation'>;

/** What is trained on and validated with; likeness to other rows has no loss that could be validated. */
function chooseSamples(
  context: TaskContext,
  { method, corruption }: EncoderSettings,
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
function listRest(settings: EncoderSettings, { own, ownInput }: EncoderPlan): readonly Layer[] {
  const isRow = outputOf(planModel(own, ownInput), ownInput).length === 1;
  const rest = isRow ? [] : [{ type: 'flatten', name: 'decoder-flatten' }];
  if (settings.method === 'contrastive') return [...rest, createOutputLayer(settings.projection)];
  const units = own.flatMap(({ type, units: width }) => (type === 'dense' ? [width as number] : []));
  const widths = settings.decoder ?? units.slice(0, -1).toReversed();
  const described = widths.map((width) => ({ dense: { units: width, activation: 'relu' } }));
  const decoder = parseHiddenLayers({ layers: described });
  return [
    ...rest,
    ...decoder.map((layer): Layer => ({ ...layer, name: `decoder-${layer.name}` })),
    createOutputLayer(countElements(ownInput)),
  ];
}

function takeOwn(
  layers: readonly Layer[],
  weights: ReadonlyMap<string, WeightTensor>,
): readonly (readonly [string, WeightTensor])[] {
  const names = new Set(layers.map(({ name }) => name));
  return [...weights].filter(([name]) => names.has(name.split('/')[0] as string));
}

function encodeEncoder(
  { all, inputShape }: EncoderPlan,
  weights: ReadonlyMap<string, WeightTensor>,
  preprocessing: FittedPreprocessing,
) {
  return encodeCheckpoint({
    form: 'kstore.encoder.v1',
    layers: all,
    inputShape,
    outputFunction: 'softmax',
    weights,
    lastWeights: null,
    preprocessing,
  });
}
