import type { Json, ResolvedInput } from '../../api/task.ts';
import { countElements, type Layer, type Shape } from '../../engine/layers/layer.ts';
import { readInputShape, readStoredLayers } from '../../engine/layers/parse-layers.ts';
import { restoreModel, type Model } from '../../engine/model.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { decodeSafetensors, encodeSafetensors, type WeightTensor } from '../../engine/safetensors.ts';
import {
  parseFittedPreprocessing,
  readSampleShape,
  type FittedPreprocessing,
  type TargetColumn,
} from '../../preprocessing/fitted-preprocessing.ts';
import type { OutputFunction } from './column-model.ts';
import { encodeJson } from './encode-json.ts';
import { readJson } from './read-json.ts';

/** Which task made a model: `mlp` gives numbers, `mlp-classifier` logits of classes, `mlp-multilabel` one of each
 * label, `encoder` a representation. */
export type ModelForm =
  | 'kstore.mlp.v1'
  | 'kstore.mlp-classifier.v1'
  | 'kstore.mlp-multilabel.v1'
  | 'kstore.encoder.v1';

/** How outputs become probabilities. */
export type NetworkOutput = Exclude<OutputFunction, 'none'>;

export type TestedWeights = 'kept' | 'last';

/** A trained model with what it needs to read rows. */
export interface Checkpoint {
  readonly form: ModelForm;
  readonly layers: readonly Layer[];
  readonly inputShape: Shape;
  readonly outputFunction: NetworkOutput;
  readonly weights: ReadonlyMap<string, WeightTensor>;
  /** Those of the last epoch, when both are kept. */
  readonly lastWeights: ReadonlyMap<string, WeightTensor> | null;
  readonly preprocessing: FittedPreprocessing;
}

const weightFiles = { kept: 'weights.safetensors', last: 'weights-last.safetensors' } as const;

/** The files of a checkpoint; equal checkpoints have equal bytes. */
export function encodeCheckpoint({
  form,
  layers,
  inputShape,
  outputFunction,
  weights,
  lastWeights,
  preprocessing,
}: Checkpoint): Record<string, Uint8Array | string> {
  const model = {
    type: form,
    inputs: countElements(readSampleShape(preprocessing)),
    ...(inputShape.length > 1 && { inputShape }),
    ...(outputFunction === 'sigmoid' && { outputFunction }),
    outputs: layers.findLast((layer) => layer.type === 'dense')?.units ?? 0,
    layers,
  };
  return {
    [weightFiles.kept]: encodeSafetensors(weights),
    ...(lastWeights !== null && { [weightFiles.last]: encodeSafetensors(lastWeights) }),
    'model.json': encodeJson(model),
    'preprocessing.json': encodeJson(preprocessing),
  };
}

/** `model.json`, which may be a stranger's. */
interface StoredModel {
  readonly layers?: Json;
  readonly inputShape?: Json;
  readonly outputFunction?: Json;
}

/** A network as its checkpoint describes it. */
export type StoredNetwork<Target extends TargetColumn = TargetColumn> = Pick<
  Checkpoint,
  'layers' | 'inputShape' | 'outputFunction' | 'weights'
> & { readonly preprocessing: FittedPreprocessing<Target> };

/**
 * Reads a checkpoint as {@link encodeCheckpoint} wrote it, without the engine.
 *
 * @throws KSTORE_TASK_INPUT when weights are missing, or a layer makes no sense.
 */
export function readNetwork<Target extends TargetColumn>(
  input: ResolvedInput,
  tested: TestedWeights,
): StoredNetwork<Target> {
  const description = (readJson(input, 'model.json') ?? {}) as StoredModel;
  const preprocessing = parseFittedPreprocessing<Target>(readJson(input, 'preprocessing.json'));
  const stored = { input: description.inputShape ?? null };
  const values = countElements(readSampleShape(preprocessing));
  return {
    layers: readStoredLayers(description.layers ?? null),
    inputShape: readInputShape(stored, [], [values]),
    outputFunction: description.outputFunction === 'sigmoid' ? 'sigmoid' : 'softmax',
    weights: decodeSafetensors(readWeightFile(input, tested)),
    preprocessing,
  };
}

/**
 * Opens a checkpoint to predict with it. The engine must have been started.
 *
 * @throws KSTORE_TASK_INPUT when weights are missing, or do not fit the layers.
 */
export function openCheckpoint<Target extends TargetColumn>(
  input: ResolvedInput,
  tested: TestedWeights,
): {
  readonly model: Model;
  readonly outputFunction: NetworkOutput;
  readonly preprocessing: FittedPreprocessing<Target>;
} {
  const { layers, inputShape, weights, outputFunction, preprocessing } = readNetwork<Target>(input, tested);
  return { model: restoreModel(layers, inputShape, weights), outputFunction, preprocessing };
}

function readWeightFile(input: ResolvedInput, tested: TestedWeights): Uint8Array {
  const path = weightFiles[tested];
  if (tested === 'kept' || input.listFiles().includes(path)) return input.readFile(path);
  throw inputError(
    'the checkpoint does not hold the weights of the last epoch apart',
    {},
    'train it with `keepWeights: both`, or test it with `weights: kept`',
  );
}
