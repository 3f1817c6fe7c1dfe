import { alignLists, type LedgerState, type Version } from '../../store/index.ts';
import { describeModel, type DescribedModel } from '../experiment/describe-model.ts';

type Layer = Extract<DescribedModel, { type: 'summary' }>['summary']['layers'][number];

/** How a layer differs between two models. */
export interface LayerDifference {
  readonly change: 'same' | 'changed' | 'added' | 'removed';
  readonly type: string;
  /** Unique in its model, as in `residual1/dense2`; null where it is not. */
  readonly nameBefore: string | null;
  readonly nameAfter: string | null;
  /** In words: `units 64, relu`. */
  readonly settingsBefore: string | null;
  readonly settingsAfter: string | null;
  /** Sizes of what it gives for one row. */
  readonly outputBefore: readonly number[] | null;
  readonly outputAfter: readonly number[] | null;
  /** Numbers that it learns; 0 where it is not. */
  readonly parametersBefore: number;
  readonly parametersAfter: number;
}

export interface ModelDifference {
  readonly parametersBefore: number;
  readonly parametersAfter: number;
  /** In the order of the model after; what is gone stands where it was. */
  readonly layers: readonly LayerDifference[];
  /** Where sizes are from that a model does not say itself. */
  readonly note: string | null;
}

/** Aligning takes as many steps as both numbers of layers multiplied. */
const maximumLayers = 2000;

/**
 * Compares two models layer by layer. Layers are aligned by their kind and order, so that the fewest and most alike
 * ones are told as gained or lost; names of layers count them, and so say nothing.
 *
 * @returns null when the layers of one of them are not known.
 */
export function compareModels(state: LedgerState, before: Version, after: Version): ModelDifference | null {
  const [old, current] = [describeModel(state, before, after), describeModel(state, after, before)];
  if (old?.type !== 'summary' || current?.type !== 'summary') return null;
  const [layersBefore, layersAfter] = [old.summary.layers, current.summary.layers];
  if (layersBefore.length > maximumLayers || layersAfter.length > maximumLayers) return null;
  const isBorrowed = (version: Version) => describeModel(state, version)?.type !== 'summary';
  const borrowed = [before, after].filter(isBorrowed);
  return {
    parametersBefore: old.summary.parameters,
    parametersAfter: current.summary.parameters,
    layers: alignLayers(layersBefore, layersAfter),
    note:
      borrowed.length === 0 ? null : 'one of the two is not trained yet: sizes are those on the same data',
  };
}

/** Kinds and order decide which layers are the same. */
export function alignLayers(before: readonly Layer[], after: readonly Layer[]): LayerDifference[] {
  const pairs = alignLists([...before.keys()], [...after.keys()], (old, current) =>
    measureLikeness(before[old]!, after[current]!),
  );
  const layers: LayerDifference[] = [];
  let [from, to] = [0, 0];
  for (const [place, partner] of [...pairs, [before.length, after.length] as const]) {
    for (; from < place; from++) layers.push(describe(before[from]!, null));
    for (; to < partner; to++) layers.push(describe(null, after[to]!));
    if (place < before.length) layers.push(describe(before[place]!, after[partner]!));
    [from, to] = [place + 1, partner + 1];
  }
  return layers;
}

/** Layers of one kind may be the same layer; the more so, the more they have in common. */
function measureLikeness(before: Layer, after: Layer): number {
  if (before.type !== after.type) return 0;
  const areSettingsSame = before.settings === after.settings;
  const isSizeSame = before.parameters === after.parameters;
  return 100 + (areSettingsSame ? 50 : 0) + (isSizeSame ? 10 : 0) + (before.name === after.name ? 1 : 0);
}

function describe(before: Layer | null, after: Layer | null): LayerDifference {
  const isSame =
    before?.settings === after?.settings &&
    before?.parameters === after?.parameters &&
    before?.output.join() === after?.output.join();
  return {
    change: before === null ? 'added' : after === null ? 'removed' : isSame ? 'same' : 'changed',
    type: (after ?? before!).type,
    nameBefore: before?.name ?? null,
    nameAfter: after?.name ?? null,
    settingsBefore: before?.settings ?? null,
    settingsAfter: after?.settings ?? null,
    outputBefore: before?.output ?? null,
    outputAfter: after?.output ?? null,
    parametersBefore: before?.parameters ?? 0,
    parametersAfter: after?.parameters ?? 0,
  };
}
