import type { Json, ResolvedInput } from '../../api/task.ts';
import type { Layer } from '../../engine/layers/layer.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { readNetwork, type StoredNetwork } from '../table-task/checkpoint-files.ts';
import { readJson } from '../table-task/read-json.ts';

/** Levels of features that are there already; another one is learnt from what they give. */
export type LowerLevels = Pick<StoredNetwork, 'layers' | 'inputShape' | 'weights' | 'preprocessing'>;

/** @throws KSTORE_TASK_INPUT when the checkpoint is of no encoder. */
export function openLowerLevels(checkpoint: ResolvedInput): LowerLevels {
  const { type = null } = (readJson(checkpoint, 'model.json') ?? {}) as { type?: Json };
  if (type === 'kstore.encoder.v1') return readNetwork(checkpoint, 'kept');
  throw inputError(
    `the checkpoint of the form ${JSON.stringify(type)} holds no levels of features to build on`,
    {},
    'take a checkpoint of hierarchical-features or representation',
  );
}

/** From 1; layers that `representation` learnt are one level. */
export function countLevels({ layers }: Pick<LowerLevels, 'layers'>): number {
  return layers.reduce(
    (highest, { name }) => Math.max(highest, Number(/^level(\d{1,6})-/.exec(name)?.[1] ?? 1)),
    1,
  );
}

/** The layers of a level, named so that those of all levels differ. */
export function nameLevel(layers: readonly Layer[], level: number): readonly Layer[] {
  return layers.map((layer): Layer => ({ ...layer, name: `level${level}-${layer.name}` }));
}
