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
import { describeEnd } from '../runner/live/describe-end.ts';
import { removeDeadRuns, withLiveRun, type LiveRun, type ResumePoint } from '../runner/live/live-run.ts';
import { listStateFiles } from '../runner/live/saved-state.ts';
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
  readonly signal?: AbortSignal;
  /** Told when a step starts, and what its task says meanwhile. */
  readonly onStep?: (step: string, task: TaskDefinition) => void;
  readonly onEvent?: (step: string, event: TaskEvent) => void;
  /** Where a step goes on from; null begins it anew. */
  readonly findResumePoint?: (step: string, spec: Spec) => ResumePoint | null;
}

/**
 * Runs an experiment: the learning task, then each test task on its checkpoint.
 *
 * A run whose spec succeeded before is served from the ledger. A run that fails is recorded as failed, moves no
 * name, and ends the experiment.
 *
 * @throws KSTORE_TASK_FAILED, KSTORE_TASK_CONTRACT, KSTORE_ABORTED after the record was written.
 */
export async function runExperiment(
  repository: Repository,
  plan: ExperimentPlan,
  options: RunOptions,
): Promise<ExperimentResult> {
  const startedAt = repository.surroundings.now();
  const steps: StepResult[] = [];
  try {
    const learned = await runStep(repository, plan, plan.learning, plan.learning.inputs, options);
    steps.push(learned);
    for (const test of plan.tests) {
      const inputs =
        'checkpoint' in test.task.meta.inputs
          ? { ...test.inputs, checkpoint: await findCheckpoint(repository, learned.run) }
          : test.inputs;
      steps.push(await runStep(repository, plan, test, inputs, options));
    }
  } catch (error) {
    if (error instanceof StepFailure) {
      steps.push(error.result);
      const { status, error: reason } = error.result.run;
      await recordExperimentRun(
        repository,
        draftExperimentRun(plan, steps, startedAt, repository.surroundings.now(), status, reason),
      );
      throw error.reason;
    }
    throw error;
  }
  const cached = steps.every((step) => step.cached);
  const known = cached ? findExperimentRun(await repository.ledger.readState(), plan) : null;
  if (known !== null) return { run: known, cached, steps };
  const draft = draftExperimentRun(
    plan,
    steps,
    startedAt,
    repository.surroundings.now(),
    'succeeded',
    undefined,
  );
  const { run } = await recordExperimentRun(repository, draft);
  return { run: run as Run & ExperimentRunRecord, cached, steps };
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
  options: RunOptions,
): Promise<StepResult> {
  const spec = specifyRun(step, inputs, plan.seed);
  const resume = options.findResumePoint?.(step.step, spec) ?? null;
  const state = await repository.ledger.readState();
  const known = options.fresh || resume !== null ? null : findCachedRun(state, spec);
  if (known !== null) return { step: step.step, run: known, cached: true };
  options.onStep?.(step.step, step.task);
  const { name, version, id } = plan.experiment;
  const description = {
    step: step.step,
    experiment: { name, version, id },
    head: state.head,
    spec: hashJson<'spec'>(spec),
    specification: spec,
    adjustable: step.task.meta.adjustable ?? [],
    settingsSchema: step.task.meta.settings,
    startedAt: repository.surroundings.now().toISOString(),
  };
  const { run, outcome } = await withLiveRun(repository, { ...description, resume }, async (live) => {
    const outcome = await executeTask(repository, step.task, inputs, spec, live.folder, {
      live,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      onEvent: (event) => options.onEvent?.(step.step, event),
    });
    const used: Used[] = [
      ...step.settingsFrom,
      ...Object.entries(inputs).map(([slot, version]) => mention(slot, version)),
    ];
    const isKept = outcome.status === 'succeeded' || outcome.status === 'stopped';
    const { run } = await recordTaskRun(
      repository,
      {
        ...describeEnd(live.description, outcome),
        used,
        determinism: step.task.determinism,
        environment: describeEnvironment(),
      },
      isKept ? listOutputs(step.task, outcome, step.outputName) : [],
      outcome.metricLogPath,
      outcome.status === 'succeeded' || outcome.saved === null
        ? null
        : listStateFiles(live.folder, outcome.saved),
    );
    return { run: run as TaskRun, outcome };
  });
  const result: StepResult = { step: step.step, run, cached: false };
  if (outcome.status !== 'succeeded') throw new StepFailure(result, toError(step.task, run, outcome, inputs));
  removeDeadRuns(repository, description.spec);
  return result;
}

function toError(
  task: TaskDefinition,
  run: TaskRun,
  outcome: TaskOutcome,
  inputs: Readonly<Record<string, Version>>,
): KstoreError {
  if (outcome.status === 'aborted' || outcome.status === 'stopped') return describeStop(task, run);
  const { code, message, hints } = outcome.error ?? {
    code: 'KSTORE_TASK_FAILED' as const,
    message: `${task.type} task "${task.name}" failed`,
  };
  // A task does not know the names of its inputs, so they are told here.
  const names = Object.values(inputs).map(formatFullReference);
  return new KstoreError(code, message, { hints: [...(hints ?? []), `it ran on ${names.join(', ')}`] });
}

/** What came of a run that was ended on purpose, and how to go on. */
function describeStop(task: TaskDefinition, { id, status, outputs, progress, state }: TaskRun): KstoreError {
  const place = progress === undefined ? '' : ` at ${progress.unit} ${progress.done} of ${progress.total}`;
  const made = outputs.map(({ kind, name, version }) => formatFullReference({ kind, name, version }));
  const kept = made.length === 0 ? '' : `; ${made.join(', ')} is what it had until then`;
  return new KstoreError(
    status === 'stopped' ? 'KSTORE_RUN_STOPPED' : 'KSTORE_ABORTED',
    `${task.type} task "${task.name}" was stopped${place}${kept}`,
    {
      data: { run: id },
      hints: state === undefined ? [] : [`\`kstore resume ${id.slice(0, 8)}\` goes on from there`],
    },
  );
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
  {
    live,
    onEvent,
    ...options
  }: { signal?: AbortSignal; onEvent?: (event: TaskEvent) => void; live?: LiveRun },
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
    adjustments: spec.adjustments ?? [],
    workFolder,
    ...options,
    ...live?.taskOptions,
    onEvent(event) {
      live?.follow(event);
      onEvent?.(event);
    },
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
