import type { Json, ResolvedInput } from '../../api/task.ts';
import type { Layer } from '../../engine/layers/layer.ts';
import { parseHiddenLayers } from '../../engine/layers/parse-layers.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { readNetwork } from '../table-task/checkpoint-files.ts';
import { readJson } from '../table-task/read-json.ts';
import type { NetworkOrigin } from '../table-task/train-network.ts';

export interface TransferSettings {
  /** Absent for the output layer. */
  readonly replaceFrom?: string;
  readonly freeze: 'all' | 'none';
  readonly unfreeze: readonly { readonly epoch: number; readonly from?: string }[];
}

/**
 * What a network takes over of another one: its first layers with their weights, and how inputs are prepared.
 *
 * @param model settings of the model, whose layers follow the kept ones; null for none.
 * @see J. Yosinski et al., "How transferable are features in deep neural networks?", NeurIPS 2014, on freezing;
 * J. Howard and S. Ruder, "Universal language model fine-tuning", ACL 2018, section 3.3, on unfreezing by and by.
 * @throws KSTORE_TASK_INPUT when the checkpoint is of no network, or it has no layer of a name.
 */
export function openOrigin(
  checkpoint: ResolvedInput,
  model: Json,
  settings: TransferSettings,
): NetworkOrigin {
  refuseOtherForms(checkpoint);
  const { layers, inputShape, weights, preprocessing } = readNetwork(checkpoint, 'kept');
  const hidden = layers.at(-1)?.name === 'output' ? layers.slice(0, -1) : layers;
  const { replaceFrom } = settings;
  const kept = replaceFrom === undefined ? hidden : hidden.slice(0, findLayer(hidden, replaceFrom));
  const head = parseHiddenLayers(model).map((layer): Layer => ({ ...layer, name: `head-${layer.name}` }));
  const keptNames = new Set(kept.map(({ name }) => name));
  const frozenLayersAt = planThaw(kept, settings);
  return {
    preprocessing,
    inputShape,
    listLayers: (output) => [...kept, ...head, output],
    weights: new Map([...weights].filter(([name]) => keptNames.has(name.split('/')[0] as string))),
    frozenLayersAt,
  };
}

function refuseOtherForms(checkpoint: ResolvedInput): void {
  const { type = null } = (readJson(checkpoint, 'model.json') ?? {}) as { type?: Json };
  if (typeof type === 'string' && /^kstore\.(mlp|mlp-classifier|mlp-multilabel|encoder)\.v1$/.test(type))
    return;
  throw inputError(
    `the checkpoint of the form ${JSON.stringify(type)} has no layers to take over`,
    {},
    'take a checkpoint of regression, classification, transfer or representation',
  );
}

/** How many first layers are frozen in each epoch. @throws KSTORE_TASK_INPUT when there is no such layer. */
function planThaw(kept: readonly Layer[], { freeze, unfreeze }: TransferSettings): (epoch: number) => number {
  const steps = unfreeze.map(({ epoch, from }) => ({
    epoch,
    frozen: from === undefined ? 0 : findLayer(kept, from),
  }));
  const first = freeze === 'all' ? kept.length : 0;
  return (epoch) =>
    steps.reduce((frozen, step) => (step.epoch <= epoch ? Math.min(frozen, step.frozen) : frozen), first);
}

function findLayer(layers: readonly Layer[], wanted: string): number {
  const place = layers.findIndex(({ name }) => name === wanted);
  if (place >= 0) return place;
  const known = layers.map(({ name }) => name).join(', ');
  throw inputError(
    `the checkpoint has no layer "${wanted}" to keep or replace`,
    {},
    known === '' ? 'it has none but the output layer' : `its layers are ${known}`,
  );
}
