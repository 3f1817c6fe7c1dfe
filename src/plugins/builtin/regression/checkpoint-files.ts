import type { Json, ResolvedInput } from '../../api/task.ts';
import type { Layer } from '../../engine/layers.ts';
import { restoreModel, type Model } from '../../engine/model.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { decodeSafetensors, encodeSafetensors, type WeightTensor } from '../../engine/safetensors.ts';
import {
  parseFittedPreprocessing,
  type FittedPreprocessing,
} from '../../preprocessing/fitted-preprocessing.ts';
import { encodeJson } from './encode-json.ts';

/** A trained model with what it needs to read rows. */
export interface Checkpoint {
  readonly layers: readonly Layer[];
  readonly weights: ReadonlyMap<string, WeightTensor>;
  readonly preprocessing: FittedPreprocessing;
}

const modelForm = 'kstore.mlp.v1';

/** The files of a checkpoint; equal checkpoints have equal bytes. */
export function encodeCheckpoint({
  layers,
  weights,
  preprocessing,
}: Checkpoint): Record<string, Uint8Array | string> {
  const model = {
    type: modelForm,
    inputs: preprocessing.features.length,
    outputs: preprocessing.targets.length,
    layers,
  };
  return {
    'weights.safetensors': encodeSafetensors(weights),
    'model.json': encodeJson(model),
    'preprocessing.json': encodeJson(preprocessing),
  };
}

/**
 * Opens a checkpoint as {@link encodeCheckpoint} wrote it. The engine must have been started.
 *
 * @throws KSTORE_TASK_INPUT when another task made it.
 */
export function openCheckpoint(input: ResolvedInput): {
  readonly model: Model;
  readonly preprocessing: FittedPreprocessing;
} {
  const description = readJson(input, 'model.json') as { type?: string; layers: readonly Layer[] } | null;
  if (description?.type !== modelForm) {
    throw inputError(`the checkpoint has the unknown form ${String(description?.type)}, not ${modelForm}`);
  }
  const preprocessing = parseFittedPreprocessing(readJson(input, 'preprocessing.json'));
  const weights = decodeSafetensors(input.readFile('weights.safetensors'));
  return { model: restoreModel(description.layers, preprocessing.features.length, weights), preprocessing };
}

function readJson(input: ResolvedInput, path: string): Json {
  return JSON.parse(new TextDecoder().decode(input.readFile(path))) as Json;
}
