import { rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import {
  formatFullReference,
  hashJson,
  KstoreError,
  recordExperimentRun,
  recordTaskRun,
  type ExperimentRunRecord,
  type Generated,
  type LedgerState,
  type Repository,
  type Run,
  type RunOutput,
  type Spec,
  type TaskRunRecord,
  type Used,
  type Version,
} from '../../store/index.ts';
import { describeEnvironment } from '../runner/environment.ts';
import { checkBeforeRun, type CheckOfRun } from '../overlap/check-data-roles.ts';
import { listRoleSteps } from '../overlap/plan-roles.ts';
import { runTask, type TaskEvent, type TaskOutcome } from '../runner/run-task.ts';
import type { TaskDefinition } from '../registry/task-definition.ts';
import { mention, specifyRun, type ExperimentPlan, type PlannedStep } from './plan.ts';

type TaskRun = TaskRunRecord & Pick<Run, 'id' | 'commit'>;

export interface StepResult {
  readonly step: string;
  readonly run: TaskRun;
  readonly cached: boolean;
}

export interface ExperimentResult {
  readonly run: Run & ExperimentRunRecord;
  /** True when every step was served from the cache. */
  readonly cached: boolean;
  readonly steps: readonly StepResult[];
}

export interface RunOptions {
  /** Run again what the cache could serve. */
  readonly fresh: boolean;
  /** Why to go on although training and test data overlap. */
  readonly allowOverlap?: string;
  readonly signal?: AbortSignal;
  /** Told when a step starts, and what its task says meanwhile. */
  readonly onStep?: (step: string, task: TaskDefinition) => void;
  readonly onEvent?: (step: string, event: TaskEvent) => void;
}

/**
 * Runs an experiment: the learning task, then each test task on its checkpoint.
 *
 * A run whose spec succeeded before is served from the ledger. A run that fails is recorded as failed, moves no
 * name, and ends the experiment.
 *
 * @throws KSTORE_DATA_OVERLAP before anything is run; KSTORE_TASK_FAILED, KSTORE_TASK_CONTRACT, KSTORE_ABORTED after the record was written.
 */
export async function runExperiment(
  repository: Repository,
  plan: ExperimentPlan,
  options: RunOptions,
): Promise<ExperimentResult> {
  const startedAt = repository.surroundings.now();
  const state = await repository.ledger.readState();
  const check = checkBeforeRun(repository, state, listRoleSteps(plan), options.allowOverlap);
  const steps: StepResult[] = [];
  const run = (step: PlannedStep, inputs: PlannedStep['inputs']) =>
    runStep(repository, plan, step, inputs, check, options);
  try {
    const learned = await run(plan.learning, plan.learning.inputs);
    steps.push(learned);
    for (const test of plan.tests) {
      const inputs =
        'checkpoint' in test.task.meta.inputs
          ? { ...test.inputs, checkpoint: await findCheckpoint(repository, learned.run) }
          : test.inputs;
      steps.push(await run(test, inputs));
    }
  } catch (error) {
    if (error instanceof StepFailure) {
      steps.push(error.result);
      const { status, error: reason } = error.result.run;
      await recordExperimentRun(repository, {
        ...draftExperimentRun(plan, steps, startedAt, repository.surroundings.now(), status, reason),
        ...check.ofExperiment,
      });
      throw error.reason;
    }
    throw error;
  }
  const cached = steps.every((step) => step.cached);
  // An override is a decision of its own, and is recorded each time.
  const isKnown = cached && check.ofExperiment.dataCheck?.overridden === undefined;
  const known = isKnown ? findExperimentRun(await repository.ledger.readState(), plan) : null;
  if (known !== null) return { run: known, cached, steps };
  const draft = draftExperimentRun(
    plan,
    steps,
    startedAt,
    repository.surroundings.now(),
    'succeeded',
    undefined,
  );
  const { run: recorded } = await recordExperimentRun(repository, { ...draft, ...check.ofExperiment });
  return { run: recorded as Run & ExperimentRunRecord, cached, steps };
}

class StepFailure extends Error {
  readonly result: StepResult;
  readonly reason: KstoreError;
  constructor(result: StepResult, reason: KstoreError) {
    super(reason.message);
    this.result = result;
    this.reason = reason;
  }
}

function findExperimentRun(state: LedgerState, plan: ExperimentPlan): (Run & ExperimentRunRecord) | null {
  const isSame = (run: Run): run is Run & ExperimentRunRecord =>
    run.type === 'kstore.experiment-run.v1' &&
    run.spec === plan.specId &&
    run.status === 'succeeded' &&
    run.used[0]?.id === plan.experiment.id;
  return state.runs.filter(isSame).at(-1) ?? null;
}

/** The run that the cache serves for a spec; tasks that promise nothing are always run. */
export function findCachedRun(state: LedgerState, spec: Spec): TaskRun | null {
  const specId = hashJson(spec);
  const isServable = (run: Run): run is TaskRun =>
    run.type === 'kstore.run.v1' &&
    run.spec === specId &&
    run.status === 'succeeded' &&
    run.determinism.level !== 'none';
  return state.runs.find(isServable) ?? null;
}

async function findCheckpoint(repository: Repository, run: TaskRun): Promise<Version> {
  const output = run.outputs.find((candidate) => candidate.kind === 'checkpoint');
  const state = await repository.ledger.readState();
  const version = state.versions.find(
    (candidate) => candidate.kind === 'checkpoint' && candidate.id === output?.id,
  );
  if (version === undefined) {
    throw new KstoreError(
      'KSTORE_TASK_CONTRACT',
      `learning task "${run.specification.task.name}" made no checkpoint to test`,
    );
  }
  return version;
}

async function runStep(
  repository: Repository,
  plan: ExperimentPlan,
  step: PlannedStep,
  inputs: Readonly<Record<string, Version>>,
  check: CheckOfRun,
  options: RunOptions,
): Promise<StepResult> {
  const spec = specifyRun(step, inputs, plan.seed);
  const known = options.fresh ? null : findCachedRun(await repository.ledger.readState(), spec);
  if (known !== null) return { step: step.step, run: known, cached: true };
  options.onStep?.(step.step, step.task);
  const startedAt = repository.surroundings.now();
  return withWorkFolder(repository, async (workFolder) => {
    const outcome = await executeTask(repository, step.task, inputs, spec, workFolder, {
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      onEvent: (event) => options.onEvent?.(step.step, event),
    });
    const used: Used[] = [
      ...step.settingsFrom,
      ...Object.entries(inputs).map(([slot, version]) => mention(slot, version)),
    ];
    const { run } = await recordTaskRun(
      repository,
      {
        ...check.ofStep(step.step),
        spec: hashJson<'spec'>(spec),
        specification: spec,
        status: outcome.status,
        used,
        metrics: outcome.metrics,
        determinism: step.task.determinism,
        environment: describeEnvironment(),
        startedAt: startedAt.toISOString(),
        durationMs: outcome.durationMs,
        ...(outcome.error === undefined
          ? {}
          : { error: { code: outcome.error.code, message: outcome.error.message } }),
      },
      outcome.status === 'succeeded' ? listOutputs(step.task, outcome, step.outputName) : [],
      outcome.metricLog,
    );
    const result: StepResult = { step: step.step, run: run as TaskRun, cached: false };
    if (outcome.status !== 'succeeded') throw new StepFailure(result, toError(step.task, outcome, inputs));
    return result;
  });
}

function toError(
  task: TaskDefinition,
  outcome: TaskOutcome,
  inputs: Readonly<Record<string, Version>>,
): KstoreError {
  if (outcome.status === 'aborted')
    return new KstoreError('KSTORE_ABORTED', `${task.type} task "${task.name}" was stopped`);
  const { code, message, hints } = outcome.error ?? {
    code: 'KSTORE_TASK_FAILED' as const,
    message: `${task.type} task "${task.name}" failed`,
  };
  // A task does not know the names of its inputs, so they are told here.
  const names = Object.values(inputs).map(formatFullReference);
  return new KstoreError(code, message, { hints: [...(hints ?? []), `it ran on ${names.join(', ')}`] });
}

/** Gives a folder for a run's files, and removes it whatever happens. */
export async function withWorkFolder<Result>(
  repository: Repository,
  action: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(repository.directory, 'tmp', `run-${process.pid}-${randomBytes(6).toString('hex')}`);
  mkdirSync(folder, { recursive: true });
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a task on versions of the store with everything else as the spec says. */
export function executeTask(
  repository: Repository,
  task: TaskDefinition,
  inputs: Readonly<Record<string, Version>>,
  spec: Spec,
  workFolder: string,
  options: { signal?: AbortSignal; onEvent?: (event: TaskEvent) => void },
): Promise<TaskOutcome> {
  const taskInputs = Object.fromEntries(
    Object.entries(inputs).map(([slot, { id, kind, manifest }]) => [
      slot,
      { id, kind, meta: manifest.meta, tree: manifest.tree },
    ]),
  );
  return runTask({
    task,
    storeDirectory: repository.directory,
    inputs: taskInputs,
    settings: spec.settings,
    seed: spec.seed,
    workFolder,
    ...options,
  });
}

export function listOutputs(task: TaskDefinition, outcome: TaskOutcome, name: string): RunOutput[] {
  return Object.entries(outcome.outputs).map(([slot, output]) => ({
    slot,
    kind: task.meta.outputs[slot]!.kind,
    name,
    ...output,
  }));
}

function draftExperimentRun(
  plan: ExperimentPlan,
  steps: readonly StepResult[],
  startedAt: Date,
  endedAt: Date,
  status: Run['status'],
  error: Run['error'],
): Omit<ExperimentRunRecord, 'type'> {
  const outputs: Generated[] = steps.flatMap((step) => step.run.outputs);
  return {
    spec: plan.specId,
    specification: plan.spec,
    status,
    used: plan.used,
    steps: steps.map(({ step, run, cached }) => ({ step, run: run.id, cached })),
    outputs,
    metrics: mergeMetrics(steps),
    startedAt: startedAt.toISOString(),
    durationMs: endedAt.getTime() - startedAt.getTime(),
    ...(error === undefined ? {} : { error }),
  };
}

/** Metrics of the tests; with several tests each name carries its test's. */
function mergeMetrics(steps: readonly StepResult[]): Record<string, number> {
  const tests = steps.filter((step) => step.step !== 'learn');
  const told = tests.length === 0 ? steps : tests;
  return Object.fromEntries(
    told.flatMap(({ step, run }) =>
      Object.entries(run.metrics).map(([name, value]) => [
        tests.length > 1 ? `${step.slice('test/'.length)}/${name}` : name,
        value,
      ]),
    ),
  );
}
