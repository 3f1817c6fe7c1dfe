import { KstoreError, type LedgerState, type Repository, type TaskRunRecord } from '../../store/index.ts';
import { describeExample } from './describe-example.ts';
import { findDataRoles, type RoleStep } from './data-roles.ts';
import { isCompared, type PairResult } from './data-pair.ts';
import { OverlapFinder } from './find-overlap.ts';
import { countOverlap, overlapKinds, type OverlapFinding } from './overlap-result.ts';

/** What a run's record says of the check. */
export type DataCheck = NonNullable<TaskRunRecord['dataCheck']>;

export interface CheckedStep {
  readonly id: string;
  readonly step: string;
  readonly results: readonly PairResult[];
  readonly unknown: readonly string[];
}

/**
 * Compares all data of the steps that is to have nothing in common. This is what runs before an experiment.
 *
 * @throws KSTORE_OBJECT_…
 */
export function checkDataRoles(
  repository: Repository,
  state: LedgerState,
  steps: readonly RoleStep[],
  near = false,
): CheckedStep[] {
  const finder = new OverlapFinder(repository);
  return findDataRoles(state, steps).map(({ id, step, pairs, unknown }) => ({
    id,
    step,
    unknown,
    results: pairs.map((pair) => finder.find(pair, near)),
  }));
}

/** The check of a run, and what its records say of it. */
export class DataCheckOfRun {
  readonly #repository: Repository;
  readonly #allowed: string | undefined;
  readonly #waiting: ReadonlySet<string>;
  readonly #checked: Map<string, CheckedStep>;

  /**
   * The one check before a run: compares the data of its steps and refuses an overlap.
   *
   * @param allowed the reason for which a person goes on all the same.
   * @throws KSTORE_DATA_OVERLAP
   */
  constructor(
    repository: Repository,
    state: LedgerState,
    steps: readonly RoleStep[],
    allowed: string | undefined,
  ) {
    this.#repository = repository;
    this.#allowed = allowed;
    this.#waiting = new Set(steps.filter(({ waitsFor }) => waitsFor.length > 0).map(({ id }) => id));
    const checked = checkDataRoles(repository, state, steps);
    refuseOverlap(checked, allowed);
    this.#checked = new Map(checked.map((step) => [step.id, step]));
  }

  /**
   * Compares the data of a step that was not all there before the run; for any other it does nothing.
   *
   * @throws KSTORE_DATA_OVERLAP
   */
  complete(state: LedgerState, step: RoleStep): void {
    if (!this.#waiting.has(step.id)) return;
    const checked = checkDataRoles(this.#repository, state, [step]);
    refuseOverlap(checked, this.#allowed);
    for (const result of checked) this.#checked.set(result.id, result);
  }

  /** What the record of some steps says, as its member. */
  describe(ids: readonly string[]): { readonly dataCheck?: DataCheck } {
    const steps = ids.flatMap((id) => this.#checked.get(id) ?? []);
    const dataCheck = recordDataCheck(steps, this.#allowed);
    return dataCheck === undefined ? {} : { dataCheck };
  }
}

/** The comparisons that found an overlap. */
export function listOverlaps(steps: readonly CheckedStep[]): OverlapFinding[] {
  const found = steps
    .flatMap(({ results }) => results.filter(isCompared))
    .filter((result) => countOverlap(result) > 0);
  return [
    ...new Map(
      found.map((result) => [`${nameSide(result.left)} ${nameSide(result.right)}`, result]),
    ).values(),
  ];
}

/**
 * Stops what would test on data that it learnt from.
 *
 * @param allowed the reason for which a person goes on all the same.
 * @throws KSTORE_DATA_OVERLAP with counts and the first rows side by side.
 */
export function refuseOverlap(steps: readonly CheckedStep[], allowed: string | undefined): void {
  const refusal = findRefusal(steps, allowed);
  if (refusal !== null) throw refusal;
}

/** The error that `refuseOverlap` throws; null when nothing stops the run. */
export function findRefusal(steps: readonly CheckedStep[], allowed: string | undefined): KstoreError | null {
  const overlaps = listOverlaps(steps);
  if (overlaps.length === 0 || allowed !== undefined) return null;
  const message = overlaps.map(describeOverlap).join('; ');
  return new KstoreError('KSTORE_DATA_OVERLAP', message, {
    data: { overlaps },
    hints: [
      ...overlaps.flatMap((finding) =>
        finding.examples.slice(0, 2).map((example) => describeExample(finding, example)),
      ),
      ...adviseOn(overlaps),
      'go on all the same with `--allow-overlap "reason"`; the reason stays in the record',
    ],
  });
}

/** What goes into the record of a run; undefined when there was nothing to compare. */
export function recordDataCheck(
  steps: readonly CheckedStep[],
  allowed: string | undefined,
): DataCheck | undefined {
  const pairs = steps.flatMap(({ step, results }) =>
    results.map((result) => ({
      step,
      left: { ...result.left, role: result.left.role! },
      right: { ...result.right, role: result.right.role! },
      ...(isCompared(result)
        ? { unit: result.unit, rows: { ...result.rows }, counts: { ...result.counts } }
        : { notCompared: result.reason }),
    })),
  );
  const unknown = [...new Set(steps.flatMap((step) => step.unknown))];
  if (pairs.length === 0 && unknown.length === 0) return undefined;
  const isOverridden = allowed !== undefined && listOverlaps(steps).length > 0;
  return { pairs, unknown, ...(isOverridden && { overridden: allowed }) };
}

function nameSide({ role, ref }: OverlapFinding['left']): string {
  return role === null ? ref : `${role} data ${ref}`;
}

const kindWords = {
  exact: 'the same',
  normalised: 'the same but for how they are written',
  key: 'of the same key',
  sameInputs: 'of the same inputs with another target',
} as const;

function describeOverlap(finding: OverlapFinding): string {
  const { left, right, rows, counts, unit } = finding;
  const parts = overlapKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kindWords[kind]}`);
  const share = `${countOverlap(finding)} of ${rows.right} ${unit}s`;
  return `${share} of the ${nameSide(right)} are in the ${nameSide(left)} too (${parts.join(', ')})`;
}

function adviseOn(overlaps: readonly OverlapFinding[]): string[] {
  if (overlaps.some(({ left, right }) => left.id === right.id))
    return ['write `keepTogether: same-inputs` in the `split` step, so that equal rows stay in one part'];
  return ['take the rows out of one of the datasets, or test on other data'];
}
