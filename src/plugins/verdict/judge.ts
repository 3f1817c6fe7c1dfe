import {
  formatVersion,
  hashJson,
  isKstoreError,
  storeRunOutput,
  type LedgerState,
  type Repository,
  type RunOutput,
  type TaskRunRecord,
  type VerdictRecord,
} from '../../store/index.ts';
import type { Verdict } from './cause.ts';
import {
  compareOutput,
  openMadeOutput,
  openStoredOutput,
  type FirstDifference,
  type OutputComparison,
} from './compare-outputs.ts';
import type { MissingPiece } from './find-task.ts';

export type ReproducedOutput = Readonly<VerdictRecord['outputs'][number]>;

/** How far numbers may be apart, and who says so; null: not at all. */
export type Tolerance = Readonly<NonNullable<VerdictRecord['tolerance']>> | null;

export interface Judgement {
  readonly verdict: Verdict;
  readonly outputs: readonly ReproducedOutput[];
  readonly firstDifference: FirstDifference | null;
  /** Every output that differs has the same rows in another order. */
  readonly isReordered: boolean;
  readonly missing: readonly MissingPiece[];
}

/** What the person says, else what the task declared when it ran. */
export function findTolerance(run: TaskRunRecord, relative: number | null): Tolerance {
  if (relative !== null) return { relative, declaredBy: 'person' };
  const { level, relativeTolerance } = run.determinism;
  return level === 'tolerance' && relativeTolerance !== undefined
    ? { relative: relativeTolerance, declaredBy: 'task' }
    : null;
}

/** The outputs of a run as its record has them, and nothing made. */
export function listExpectedOutputs(run: TaskRunRecord): ReproducedOutput[] {
  return run.outputs.map((output) => ({
    ref: `${output.kind}/${formatVersion(output.name, output.version)}`,
    expected: output.id,
    actual: null,
    equal: false,
  }));
}

/** Compares what a run made now with what its record says. */
export function judgeOutputs(
  repository: Repository,
  state: LedgerState,
  run: TaskRunRecord,
  made: readonly RunOutput[],
  tolerance: Tolerance,
): Judgement {
  const ids = identifyOutputs(repository, made);
  const outputs: ReproducedOutput[] = [];
  const comparisons: OutputComparison[] = [];
  const missing: MissingPiece[] = [];
  listExpectedOutputs(run).forEach((expected, index) => {
    const { slot } = run.outputs[index]!;
    const actual = ids.get(slot) ?? null;
    outputs.push({ ...expected, actual, equal: actual === expected.expected });
    if (actual === expected.expected) return;
    const version = state.versions.find((candidate) => candidate.id === expected.expected);
    const output = made.find((candidate) => candidate.slot === slot);
    try {
      const before = version === undefined ? null : openStoredOutput(repository.objects, version);
      const after = output === undefined ? null : openMadeOutput(output);
      comparisons.push(compareOutput(expected.ref, before, after, tolerance?.relative ?? 0));
    } catch (error) {
      if (!isKstoreError(error) || !error.code.startsWith('KSTORE_OBJECT_')) throw error;
      // The ids tell that it differs; how much cannot be told without the recorded content.
      missing.push({ what: expected.ref, why: error.message });
    }
  });
  const decisive = comparisons.find(({ isEquivalent }) => !isEquivalent) ?? comparisons[0];
  return {
    verdict: decide(comparisons, missing),
    outputs,
    firstDifference: decisive?.first ?? null,
    isReordered: comparisons.length > 0 && comparisons.every((comparison) => comparison.isReordered),
    missing,
  };
}

function decide(comparisons: readonly OutputComparison[], missing: readonly MissingPiece[]): Verdict {
  if (missing.length > 0) return 'CANNOT';
  if (comparisons.length === 0) return 'IDENTICAL';
  return comparisons.every(({ isEquivalent }) => isEquivalent) ? 'EQUIVALENT' : 'DIFFERENT';
}

/** The ids that outputs would have as versions, by slot; nothing is stored. */
export function identifyOutputs(
  repository: Repository,
  outputs: readonly RunOutput[],
): ReadonlyMap<string, string> {
  const hasher = repository.objects.createHasher();
  return new Map(outputs.map((output) => [output.slot, hashJson<'version'>(storeRunOutput(hasher, output))]));
}

/** Compares what two runs made, one after the other, here; null when it is the same. */
export function compareMade(
  first: readonly RunOutput[],
  second: readonly RunOutput[],
): OutputComparison | null {
  for (const output of first) {
    const other = second.find(({ slot }) => slot === output.slot);
    const comparison = compareOutput(
      output.slot,
      openMadeOutput(output),
      other === undefined ? null : openMadeOutput(other),
      0,
    );
    if (comparison.first !== null) return comparison;
  }
  return null;
}
