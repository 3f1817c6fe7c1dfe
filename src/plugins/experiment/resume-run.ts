import {
  findNamedVersion,
  isKstoreError,
  KstoreError,
  stateAtCommit,
  type LedgerState,
  type Repository,
  type Spec,
  type Version,
} from '../../store/index.ts';
import type { FoundRun } from '../runner/live/find-run.ts';
import type { LiveDescription, SweepPlace } from '../runner/live/live-folder.ts';
import { identifyUnadjusted, isTrial, type TaskRun } from '../runner/live/live-runs.ts';
import type { ResumePoint } from '../runner/live/live-run.ts';
import { labelTask } from '../registry/task-definition.ts';
import { findContinued, findLastExecution, findRunsBeside } from './find-last-execution.ts';
import { describeRecorded } from './find-saved-state.ts';
import { planExperiment } from './plan-experiment.ts';
import {
  hashSpec,
  labelStep,
  specifyRun,
  type ExperimentPlan,
  type PlannedStep,
  type TaskSource,
} from './plan.ts';
import type { RunOptions } from './experiment-execution.ts';
import { runExperiment, type ExperimentResult } from './run-experiment.ts';

/** A run that can go on, with what is needed for it. */
export interface Resumption {
  readonly plan: ExperimentPlan;
  /** Steps of the plan that it may be: several only when they differ in what other steps give them. */
  readonly steps: readonly PlannedStep[];
  readonly spec: string;
  readonly point: ResumePoint;
  /** Task runs of the execution that it belongs to: what succeeded is served, as it was adjusted. */
  readonly continued: ReadonlySet<string>;
  /** Why it was run although training and test data overlap. */
  readonly allowOverlap: string | undefined;
}

/**
 * Plans the experiment of a run as it was planned then, to go on where the run was ended.
 *
 * @throws KSTORE_RUN_NOT_RESUMABLE when it succeeded, nothing of it was saved, or its step is another one by now.
 */
export async function planResumption(
  repository: Repository,
  state: LedgerState,
  tasks: TaskSource,
  found: FoundRun,
): Promise<Resumption> {
  if (found.type === 'live') {
    const { id, saved, description } = found.run;
    if (description.trial !== undefined) throw refuseTrial(id, description.trial);
    const { spec, specification, head, experiment } = description;
    const plan = await planAsBefore(state, tasks, findExperimentVersion(state, experiment), head);
    const steps = findSteps(plan, specification, description.step);
    const { allowOverlap } = description;
    const point = { type: 'folder', id, step: saved?.step ?? null } as const;
    const continued = findRunsBefore(state, description);
    return { plan, steps, spec, point, continued, allowOverlap };
  }
  const { run } = found;
  if (run.status !== 'succeeded' && isTrial(run)) throw refuseTrial(run.id.slice(0, 8), null);
  refuseUnresumable(run);
  const used = run.used.find(({ role }) => role === 'experiment');
  const plan = await planAsBefore(state, tasks, findExperimentVersion(state, used), run.commit);
  const point = describeRecorded(repository, run)!;
  const steps = findSteps(plan, run.specification, labelTask(run.specification.task));
  return {
    plan,
    steps,
    spec: identifyUnadjusted(run.specification),
    point,
    continued: findRunsBeside(state, run),
    allowOverlap: run.dataCheck?.overridden,
  };
}

/** What the execution of a run that was cut off had recorded, or went on with, when that run began. */
function findRunsBefore(state: LedgerState, description: LiveDescription): ReadonlySet<string> {
  const { head, experiment } = description;
  if (head === null || !state.commits.some(({ id }) => id === head)) return new Set();
  const before = stateAtCommit(state, head);
  const last = findLastExecution(before, ({ id, name }) => id === experiment.id && name === experiment.name);
  return findContinued(before, last, description)?.runs ?? new Set();
}

/** Goes on with a run, and with its experiment after it. */
export async function resumeRun(
  repository: Repository,
  { plan, steps, spec, point, continued, allowOverlap }: Resumption,
  options: Omit<RunOptions, 'fresh' | 'continued' | 'findResumePoint' | 'allowOverlap'>,
): Promise<ExperimentResult> {
  return runExperiment(repository, plan, {
    ...options,
    ...(allowOverlap === undefined ? {} : { allowOverlap }),
    fresh: false,
    continued,
    findResumePoint(step, specification) {
      if (!steps.includes(step)) return null;
      if (hashSpec(specification) === spec) return point;
      if (steps.length > 1) return null;
      throw refuseChanged(labelStep(step));
    },
  });
}

/** The steps that a spec can be of; the versions that other steps will give are not known yet. */
function findSteps(plan: ExperimentPlan, specification: Spec, label: string): PlannedStep[] {
  const identify = (spec: Spec): string => identifyUnadjusted({ ...spec, inputs: {} });
  const steps = plan.steps.filter(
    (step) =>
      identify(specifyRun(step, {})) === identify(specification) &&
      Object.entries(step.inputs).every(
        ([slot, input]) => input.type === 'output' || input.version.id === specification.inputs[slot],
      ),
  );
  if (steps.length > 0) return steps;
  throw refuseChanged(label);
}

function refuseChanged(label: string): KstoreError {
  return new KstoreError(
    'KSTORE_RUN_NOT_RESUMABLE',
    `the step "${label}" is no longer what it was: its code, versions or settings are others`,
    { data: { step: label } },
  );
}

/** The values of a trial are known to its sweep alone. */
function refuseTrial(name: string, trial: SweepPlace | null): KstoreError {
  const [what, sweep] =
    trial === null
      ? ['a trial of a sweep', 'SWEEP']
      : [`trial ${trial.number} of the sweep "${trial.sweep}"`, trial.sweep];
  return new KstoreError('KSTORE_RUN_NOT_RESUMABLE', `the run ${name} is ${what}, which goes on with it`, {
    hints: [
      `type \`kstore sweep continue ${sweep}\``,
      ...(trial === null ? ['`kstore sweep list` shows the sweeps'] : []),
    ],
  });
}

function refuseUnresumable(run: TaskRun): void {
  const name = run.id.slice(0, 8);
  if (run.status === 'succeeded') {
    throw new KstoreError(
      'KSTORE_RUN_NOT_RESUMABLE',
      `the run ${name} succeeded: there is nothing to go on with`,
      {
        hints: [`\`kstore reproduce ${name}\` runs it again`],
      },
    );
  }
  if (run.state !== undefined) return;
  throw new KstoreError(
    'KSTORE_RUN_NOT_RESUMABLE',
    `nothing was saved of the run ${name} that it could go on from`,
  );
}

/** Names mean what they meant then, also when there are newer versions since. */
async function planAsBefore(
  state: LedgerState,
  tasks: TaskSource,
  experiment: Version,
  head: string | null,
): Promise<ExperimentPlan> {
  const isKnown = head !== null && state.commits.some(({ id }) => id === head);
  if (!isKnown) return planExperiment(state, tasks, experiment);
  const before = { ...stateAtCommit(state, head), aliases: state.aliases };
  try {
    return await planExperiment(before, tasks, experiment);
  } catch (error) {
    if (!isKstoreError(error) || !error.code.startsWith('KSTORE_REFERENCE_')) throw error;
    return planExperiment(state, tasks, experiment);
  }
}

function findExperimentVersion(
  state: LedgerState,
  named: { readonly name: string; readonly version: number; readonly id: string } | undefined,
): Version {
  const version = named === undefined ? undefined : findNamedVersion(state, { ...named, kind: 'experiment' });
  if (version !== undefined) return version;
  throw new KstoreError('KSTORE_RUN_NOT_RESUMABLE', 'the experiment of the run is not in this store');
}
