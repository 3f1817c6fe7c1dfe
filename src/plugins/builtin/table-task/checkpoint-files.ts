import type { Json, ResolvedInput } from '../../api/task.ts';
import type { Layer } from '../../engine/layers.ts';
import { restoreModel, type Model } from '../../engine/model.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { decodeSafetensors, encodeSafetensors, type WeightTensor } from '../../engine/safetensors.ts';
import {
  parseFittedPreprocessing,
  readSampleShape,
  type FittedPreprocessing,
  type TargetColumn,
} from '../../preprocessing/fitted-preprocessing.ts';
import { encodeJson } from './encode-json.ts';

/** Which task made a model: `mlp` gives numbers, `mlp-classifier` logits of classes. */
export type ModelForm = 'kstore.mlp.v1' | 'kstore.mlp-classifier.v1';

/** A trained model with what it needs to read rows. */
export interface Checkpoint {
  readonly form: ModelForm;
  readonly layers: readonly Layer[];
  readonly weights: ReadonlyMap<string, WeightTensor>;
  readonly preprocessing: FittedPreprocessing;
}

/** The files of a checkpoint; equal checkpoints have equal bytes. */
export function encodeCheckpoint({
  form,
  layers,
  weights,
  preprocessing,
}: Checkpoint): Record<string, Uint8Array | string> {
  const model = {
    type: form,
    inputs: countInputs(preprocessing),
    outputs: layers.findLast((layer) => layer.type === 'dense')?.units ?? 0,
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
export function openCheckpoint<Target extends TargetColumn>(
  input: ResolvedInput,
  form: ModelForm,
): {
  readonly model: Model;
  readonly preprocessing: FittedPreprocessing<Target>;
} {
  const description = readJson(input, 'model.json') as { type?: string; layers: readonly Layer[] } | null;
  if (description?.type !== form) {
    throw inputError(
      `the checkpoint has the unknown form ${String(description?.type)}, not ${form}`,
      {},
      'test it with the test task that belongs to the learning task which made it',
    );
  }
  const preprocessing = parseFittedPreprocessing<Target>(readJson(input, 'preprocessing.json'));
  const weights = decodeSafetensors(input.readFile('weights.safetensors'));
  return { model: restoreModel(description.layers, countInputs(preprocessing), weights), preprocessing };
}

/** Numbers of one sample. */
function countInputs(preprocessing: FittedPreprocessing<TargetColumn>): number {
  return readSampleShape(preprocessing).reduce((product, size) => product * size, 1);
}

function readJson(input: ResolvedInput, path: string): Json {
  return JSON.parse(new TextDecoder().decode(input.readFile(path))) as Json;
}
