import type { JsonObject, RandomStream, Table, TaskContext } from '../../api/task.ts';
import { startBackend } from '../../engine/backend.ts';
import { countElements, type Layer, type Shape } from '../../engine/layers/layer.ts';
import { createOutputLayer, parseLayers, readInputShape } from '../../engine/layers/parse-layers.ts';
import {
  assignValues,
  countParameters,
  createModel,
  readWeights,
  restoreModel,
  type Model,
} from '../../engine/model.ts';
import type { WeightTensor } from '../../engine/safetensors.ts';
import type { TrainingOutcome } from '../../engine/training-job.ts';
import { trainModel } from '../../engine/training-loop.ts';
import { decodeTrainingState } from '../../engine/training-state.ts';
import { readDivision } from '../../preprocessing/division.ts';
import {
  fitPreprocessing,
  readSampleShape,
  refitTargets,
  type FitTargets,
  type FittedPreprocessing,
  type TargetColumn,
} from '../../preprocessing/fitted-preprocessing.ts';
import { refuseIdleSteps } from '../../preprocessing/refuse-idle-steps.ts';
import { splitRows } from '../../preprocessing/split.ts';
import { parsePreprocessing } from '../../preprocessing/parse-steps.ts';
import { encodeCheckpoint, type ModelForm, type NetworkOutput } from './checkpoint-files.ts';
import {
  connectTraining,
  logReport,
  readTrainingSettings,
  type NetworkSettings,
} from './connect-training.ts';
import { openDataset } from './open-dataset.ts';
import { fitPictureInputs } from './picture-inputs.ts';
import { checkRows, openSamples, openSource, type Augmentation } from './read-samples.ts';
import { requireInput } from './require-input.ts';
import { addSettings } from './with-loss.ts';

/** What tells one task from another that trains a network on a table: what it makes of the target columns. */
export interface TargetForm<Target extends TargetColumn> {
  readonly modelForm: ModelForm;
  /** Without it `softmax`; of no matter to numbers. */
  readonly outputFunction?: NetworkOutput;
  readonly fit: FitTargets<Target>;
  /** Without it they are. */
  readonly needsTargets?: false;
  /** Outputs of the network, at least 1. */
  countOutputs(targets: readonly Target[]): number;
  /** What the outputs shall become, `[rows, outputs]`. */
  encode(targets: readonly Target[], table: Table, rows: readonly number[]): Float32Array;
  /** What the loss has to know of them; nothing without it. */
  readonly describeLoss?: (targets: readonly Target[], trainingRows: number) => JsonObject;
  /** What the summary of the checkpoint says of them. */
  describe(targets: readonly Target[]): JsonObject;
}

/** What a network begins from, where it is not fresh weights for the layers of the model. */
export interface NetworkOrigin {
  /** Inputs are prepared as they were for it. */
  readonly preprocessing: FittedPreprocessing;
  readonly inputShape: Shape;
  /** All layers. @param output the layer that the task adds. */
  listLayers(output: Layer): readonly Layer[];
  /** By parameter; the others are drawn afresh. */
  readonly weights: ReadonlyMap<string, WeightTensor>;
  readonly frozenLayersAt: (epoch: number) => number;
}

/**
 * Trains and emits the checkpoint of the best epoch, also when it is aborted after one.
 *
 * @throws KSTORE_TASK_INPUT, KSTORE_SETTINGS_INVALID, KSTORE_TASK_FAILED
 */
export async function trainNetwork<Target extends TargetColumn>(
  context: TaskContext,
  form: TargetForm<Target>,
  origin: NetworkOrigin | null = null,
): Promise<void> {
  const { optimiser, keepWeights } = readTrainingSettings(context.settings);
  const { parts, fitted, training, validation } = await readRows(context, form, origin);
  const shape = readSampleShape(fitted);
  const features = countElements(shape);
  const { layers, inputShape } = planNetwork(context, form.countOutputs(fitted.targets), shape, origin);

  await startBackend();
  const state = context.state === null ? null : decodeTrainingState(context.state);
  const model =
    state === null
      ? beginModel(layers, inputShape, context.random('weights'), origin)
      : restoreModel(layers, inputShape, state.weights);
  const parameters = countParameters(model);
  context.log(
    `${parts.train.length} rows to train on, ${parts.validation.length} to validate, ${parts.test.length} held out; ` +
      `${shape.length === 1 ? '' : `${shape.join(' × ')} = `}${features} features, ${parameters} parameters`,
  );
  const outcome = await trainModel({
    model,
    training,
    validation,
    optimiser,
    state,
    ...(origin !== null && { frozenLayersAt: origin.frozenLayersAt }),
    ...connectTraining(addSettings(context, form.describeLoss?.(fitted.targets, parts.train.length) ?? {})),
  });
  if (outcome === null) return;
  context.log(describeEnd(outcome, keepWeights));
  logReport(context, keepWeights === 'last' ? outcome.last : outcome.best);
  const last = keepWeights === 'best' ? null : readWeights(model);
  context.emit(
    'checkpoint',
    encodeCheckpoint({
      form: form.modelForm,
      layers,
      inputShape,
      outputFunction: form.outputFunction ?? 'softmax',
      weights: keepWeights === 'last' && last !== null ? last : outcome.weights,
      lastWeights: keepWeights === 'both' ? last : null,
      preprocessing: fitted,
    }),
    {
      parameters,
      features,
      ...(shape.length > 1 && { sample: [...shape] }),
      ...form.describe(fitted.targets),
    },
  );
}

function planNetwork(context: TaskContext, outputs: number, sample: Shape, origin: NetworkOrigin | null) {
  if (origin !== null)
    return { layers: origin.listLayers(createOutputLayer(outputs)), inputShape: origin.inputShape };
  const description = requireInput(context, 'model').value;
  const layers = parseLayers(description, outputs);
  return { layers, inputShape: readInputShape(description, layers, sample) };
}

function beginModel(
  layers: readonly Layer[],
  inputShape: Shape,
  random: RandomStream,
  origin: NetworkOrigin | null,
): Model {
  const model = createModel(layers, inputShape, random);
  for (const [name, { values }] of origin?.weights ?? []) {
    const parameter = model.byName.get(name);
    if (parameter !== undefined) assignValues(parameter, values);
  }
  return model;
}

/** Divides the rows, learns the preprocessing from those for training, and opens them as samples. */
export async function readRows<Target extends TargetColumn>(
  context: TaskContext,
  form: TargetForm<Target>,
  origin: Pick<NetworkOrigin, 'preprocessing'> | null,
) {
  const dataset = openDataset(context);
  const { table, pictures } = dataset;
  const parsed = parsePreprocessing(context.inputs['preprocessing']?.value ?? null);
  // Rows without targets can be learnt from where none are asked for.
  const select = form.needsTargets === false ? { targets: [] } : {};
  const preprocessing = { ...parsed, select: { ...parsed.select, ...select } };
  if (origin === null) refuseIdleSteps(preprocessing, pictures !== null);
  const parts = splitRows(table, preprocessing, readDivision(context.settings));
  const fitted =
    origin === null
      ? fitPreprocessing(
          preprocessing,
          table,
          parts,
          form.fit,
          pictures === null ? null : await fitPictureInputs(pictures, preprocessing, parts.train),
        )
      : refitTargets(origin.preprocessing, preprocessing, table, parts, form.fit);
  const source = openSource(dataset, fitted);
  // What cannot be tested later is better known now; who goes on has passed it.
  if (context.state === null) await checkRows(source, parts, context.signal);
  const open = (rows: readonly number[], augmentation: Augmentation | null) =>
    openSamples(source, rows, form.encode(fitted.targets, table, rows), augmentation);
  const { augment } = preprocessing;
  const training = open(
    parts.train,
    augment === null ? null : { step: augment, random: context.random('augmentation') },
  );
  const validation = parts.validation.length === 0 ? null : open(parts.validation, null);
  return { dataset, preprocessing, parts, fitted, training, validation };
}

function describeEnd(
  { end, epochs, best }: TrainingOutcome,
  keepWeights: NetworkSettings['keepWeights'],
): string {
  const reason = {
    finished: `all ${epochs} epochs done`,
    patience: `stopped early at epoch ${epochs}, the validation loss no longer improves`,
    aborted: `stopped by request after epoch ${epochs}`,
  }[end];
  const kept = {
    best: `the weights of epoch ${best.epoch} are kept`,
    last: 'the last weights are kept',
    both: `the weights of epoch ${best.epoch} and the last ones are kept`,
  }[keepWeights];
  return `${reason}; ${kept}`;
}
