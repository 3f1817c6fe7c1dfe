import type { Json, JsonObject, LedgerState, Version } from '../../store/index.ts';
import { isKstoreError } from '../../store/errors/kstore-error.ts';
import { summariseModel, type KnownSizes, type ModelSummary } from '../engine/model-summary.ts';

/** The layers of a model as far as they are known. */
export type DescribedModel =
  | { readonly type: 'summary'; readonly isTrained: boolean; readonly summary: ModelSummary }
  /** The layers do not fit; says which. */
  | { readonly type: 'mismatch'; readonly problem: string }
  /** What a row is follows from the dataset only, and it has not been trained yet. */
  | { readonly type: 'unknown' };

/**
 * The layers of a model version. Sizes that depend on the data are those of its latest checkpoint.
 *
 * @param like a version that sees the same data, for one that has not been trained yet.
 * @returns null for a model without layers, such as one of another plugin.
 */
export function describeModel(
  state: LedgerState,
  version: Version,
  like: Version = version,
): DescribedModel | null {
  const value = version.manifest.meta['value'] ?? null;
  if (!isDescribedByLayers(value)) return null;
  const known = findKnownSizes(state, version) ?? findKnownSizes(state, like);
  try {
    const summary = summariseModel(value, known);
    return summary === null ? { type: 'unknown' } : { type: 'summary', isTrained: known !== null, summary };
  } catch (error) {
    if (isKstoreError(error)) return { type: 'mismatch', problem: error.message };
    throw error;
  }
}

function isDescribedByLayers(value: Json): boolean {
  return typeof value === 'object' && value !== null && 'layers' in value;
}

function findKnownSizes(state: LedgerState, { id }: Version): KnownSizes | null {
  const runs = state.runs.filter((run) => run.used.some((used) => used.role === 'model' && used.id === id));
  const made = new Set(runs.flatMap((run) => run.outputs.map((output) => output.id)));
  const checkpoints = state.versions.filter(
    (version) => version.kind === 'checkpoint' && made.has(version.id),
  );
  return (
    checkpoints.map(({ manifest }) => readSizes(manifest.meta)).findLast((sizes) => sizes !== null) ?? null
  );
}

/** From what a checkpoint says of itself; it may be one of any task. */
function readSizes({ features, sample, classes, targets }: JsonObject): KnownSizes | null {
  const outputs = Array.isArray(classes) ? classes : targets;
  if (!Array.isArray(outputs) || outputs.length === 0) return null;
  const sizes = Array.isArray(sample) ? sample : [features];
  if (!sizes.every((size): size is number => Number.isSafeInteger(size) && Number(size) > 0)) return null;
  return { sample: sizes, outputs: outputs.length };
}
