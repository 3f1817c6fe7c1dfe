import type {
  ExperimentRunRecord,
  LedgerState,
  Run,
  Spec,
  TaskRunRecord,
  Version,
} from '../../store/index.ts';
import { canonicalJson, findNamedVersion, KstoreError } from '../../store/index.ts';
import { identifyUnadjusted } from '../runner/live/live-runs.ts';
import { hashSpec, specifyRun, type ExperimentPlan, type PlannedPath, type PlannedStep } from './plan.ts';

export type TaskRun = TaskRunRecord & Pick<Run, 'id' | 'commit'>;

export interface CacheOptions {
  /** Serve nothing. */
  readonly fresh: boolean;
  /** Runs of the execution that is continued: served also when their task promises nothing, or a person adjusted them. */
  readonly continued?: ReadonlySet<string>;
}

/** The run that the cache serves for a spec; tasks that promise nothing are always run. */
export function findCachedRun(state: LedgerState, spec: Spec, options: CacheOptions): TaskRun | null {
  if (options.fresh) return null;
  const specId = hashSpec(spec);
  const own = options.continued === undefined ? null : findContinuedRun(state, specId, options.continued);
  if (own !== null) return own;
  for (const [index, summary] of state.runSummaries.entries()) {
    if (summary.spec !== specId || summary.status !== 'succeeded' || summary.type !== 'kstore.run.v1')
      continue;
    const run = state.runs[index] as TaskRun;
    if (run.determinism.level !== 'none') return run;
  }
  return null;
}

/** The newest: of a step that was run anew, the former run is no longer meant. */
function findContinuedRun(
  state: LedgerState,
  specId: string,
  continued: ReadonlySet<string>,
): TaskRun | null {
  const index = state.runSummaries.findLastIndex(
    ({ id, type, status }, place) =>
      type === 'kstore.run.v1' &&
      status === 'succeeded' &&
      continued.has(id) &&
      identifyUnadjusted((state.runs[place] as TaskRun).specification) === specId,
  );
  return index < 0 ? null : (state.runs[index] as TaskRun);
}

/** The record of an earlier execution of the same path of the same experiment, made of these very task runs. */
export function findPathRun(
  state: LedgerState,
  plan: ExperimentPlan,
  path: PlannedPath,
  steps: readonly string[],
): (Run & ExperimentRunRecord) | null {
  const isSame = (run: Run): run is Run & ExperimentRunRecord =>
    run.type === 'kstore.experiment-run.v1' &&
    run.spec === path.specId &&
    run.status === 'succeeded' &&
    // Two experiments of the same content are two.
    run.used[0]?.id === plan.experiment.id &&
    run.used[0].name === plan.experiment.name &&
    canonicalJson(run.point ?? {}) === canonicalJson(path.point) &&
    canonicalJson(run.steps.map((step) => step.run)) === canonicalJson(steps);
  return state.runs.filter(isSame).at(-1) ?? null;
}

/** The runs with which the cache would serve the steps of a plan if it were run now, by the ids of the steps. */
export function findServedRuns(
  state: LedgerState,
  { steps }: Pick<ExperimentPlan, 'steps'>,
  options: CacheOptions,
): ReadonlyMap<string, TaskRun> {
  const served = new Map<string, TaskRun>();
  for (const step of steps) {
    const waits = Object.values(step.inputs).some(
      (input) => input.type === 'output' && !served.has(input.step),
    );
    const run = waits
      ? null
      : findCachedRun(state, specifyRun(step, resolveInputs(state, step, served)), options);
    if (run !== null) served.set(step.id, run);
  }
  return served;
}

/** The versions that a step gets, as far as the steps that it needs have run. */
export function resolveInputs(
  state: LedgerState,
  step: PlannedStep,
  runs: ReadonlyMap<string, TaskRun>,
): Record<string, Version> {
  return Object.fromEntries(
    Object.entries(step.inputs).flatMap(([slot, input]) => {
      if (input.type === 'version') return [[slot, input.version] as const];
      const run = runs.get(input.step);
      return run === undefined ? [] : [[slot, findOutput(state, run, input.slot)] as const];
    }),
  );
}

function findOutput(state: LedgerState, run: TaskRun, slot: string): Version {
  const output = run.outputs.find((candidate) => candidate.slot === slot);
  const version = output === undefined ? undefined : findNamedVersion(state, output);
  if (version !== undefined) return version;
  const { type, name } = run.specification.task;
  throw new KstoreError(
    'KSTORE_TASK_CONTRACT',
    `${type} task "${name}" made nothing for its output "${slot}"`,
  );
}
