import {
  recordExperimentRun,
  formatVersion,
  isDiskFull,
  type ExperimentRunRecord,
  type Point,
  type Repository,
  type Run,
  KstoreError,
  type LedgerState,
  type Spec,
  type Version,
} from '../../store/index.ts';
import { DataCheckOfRun } from '../overlap/check-data-roles.ts';
import { resolveRoleStep } from '../overlap/plan-roles.ts';
import { LiveExecution } from '../runner/live/live-execution.ts';
import type { SweepPlace } from '../runner/live/live-folder.ts';
import {
  removeDeadRuns,
  withLiveRun,
  type LiveRunOptions,
  type ResumePoint,
} from '../runner/live/live-run.ts';
import type { TaskEvent } from '../runner/run-task.ts';
import { executeTask } from './execute-task.ts';
import { describeStepFailure } from './experiment-failure.ts';
import {
  draftPathRun,
  isSettled,
  listResults,
  type StepOutcomes,
  type StepResult,
} from './experiment-record.ts';
import {
  hashSpec,
  labelStep,
  specifyRun,
  type ExperimentPlan,
  type PlannedPath,
  type PlannedStep,
} from './plan.ts';
import { findSavedState } from './find-saved-state.ts';
import { findCachedRun, findPathRun, resolveInputs, type CacheOptions, type TaskRun } from './run-cache.ts';
import { recordStep } from './record-step.ts';

/** How one path through the experiment went. */
export interface PathResult {
  readonly point: Point;
  readonly run: Run & ExperimentRunRecord;
  /** True when every step was served from the cache. */
  readonly cached: boolean;
}

export interface RunOptions extends CacheOptions {
  /** How many steps run side by side at most; 1 when absent. */
  readonly jobs?: number;
  readonly signal?: AbortSignal;
  /** What it is in a sweep. */
  readonly trial?: SweepPlace;
  /** Why to go on although training and test data overlap. */
  readonly allowOverlap?: string;
  /** Told when a step starts, from where it goes on (null: nothing was saved), and what its task says meanwhile. */
  readonly onStep?: (step: PlannedStep) => void;
  readonly onResume?: (step: PlannedStep, afterStep: number | null) => void;
  readonly onEvent?: (step: PlannedStep, event: TaskEvent) => void;
  readonly onStepEnd?: (step: PlannedStep) => void;
  /** Where a step goes on from; null begins it anew. */
  readonly findResumePoint?: (step: PlannedStep, spec: Spec) => ResumePoint | null;
  /** Runs a task; another one in tests. */
  readonly execute?: typeof executeTask;
}

/** One execution of a plan: what it has run so far. */
export class ExperimentExecution {
  readonly #repository: Repository;
  readonly #plan: ExperimentPlan;
  readonly #options: RunOptions;
  readonly #check: DataCheckOfRun;
  readonly #startedAt: Date;
  readonly #runs = new Map<string, TaskRun>();
  /** By spec: a spec that two steps share is run once. */
  readonly #begun = new Map<string, Promise<TaskRun>>();
  readonly #recorded = new Map<PlannedPath, PathResult>();
  readonly #failures: KstoreError[] = [];
  #lastWrite: Promise<unknown> = Promise.resolve();
  /** Null until a task is run: what the cache serves is over at once. */
  #live: LiveExecution | null = null;

  constructor(repository: Repository, plan: ExperimentPlan, options: RunOptions, check: DataCheckOfRun) {
    this.#repository = repository;
    this.#plan = plan;
    this.#options = options;
    this.#check = check;
    this.#startedAt = repository.surroundings.now();
  }

  /** True when a person asked for the end of the whole. */
  get isEnding(): boolean {
    return this.#live !== null && this.#live.stopMode !== null;
  }

  /** Others no longer see it. */
  end(): void {
    this.#live?.end();
  }

  /** The error to end with: that the person stopped it, else what failed first. */
  findFailure(signal: AbortSignal | undefined): KstoreError {
    const isStopped = signal?.aborted === true || this.isEnding;
    const code = signal?.aborted !== true && this.isEnding ? 'KSTORE_RUN_STOPPED' : 'KSTORE_ABORTED';
    // A step may have been ended by itself before, in another way.
    const failure = isStopped ? this.#failures.find((one) => one.code === code) : this.#failures[0];
    return failure ?? new KstoreError(code, 'the experiment was stopped');
  }

  async runStep(step: PlannedStep, signal: AbortSignal): Promise<StepResult> {
    const state = await this.#repository.ledger.readState();
    const inputs = resolveInputs(state, step, this.#runs);
    const spec = specifyRun(step, inputs);
    this.#check.complete(state, resolveRoleStep(step, inputs));
    const settle = (run: TaskRun, cached: boolean): StepResult => {
      this.#runs.set(step.id, run);
      return { label: labelStep(step), step, run, cached };
    };
    const asked = this.#options.findResumePoint?.(step, spec) ?? null;
    const known = asked === null ? findCachedRun(state, spec, this.#options) : null;
    if (known !== null) return settle(known, true);
    const isShared = step.task.determinism.level !== 'none';
    const begun = isShared ? this.#begun.get(hashSpec(spec)) : undefined;
    if (begun !== undefined) return settle(await begun, true);
    const { continued, findResumePoint } = this.#options;
    // Who goes on with one run begins all others anew.
    const isAnew = continued === undefined || findResumePoint !== undefined;
    const saved = isAnew ? null : findSavedState(this.#repository, state, spec, continued);
    const live = { ...this.#describeLive(state, step, spec), resume: asked ?? saved };
    const run = this.#executeStep(step, inputs, live, signal);
    if (isShared) this.#begun.set(hashSpec(spec), run);
    return settle(await run, false);
  }

  #describeLive({ head }: LedgerState, step: PlannedStep, spec: Spec): Omit<LiveRunOptions, 'resume'> {
    const { allowOverlap, trial } = this.#options;
    return {
      step: labelStep(step),
      experiment: this.#experiment,
      execution: this.#beginLive().id,
      ...(trial === undefined ? {} : { trial }),
      ...(allowOverlap === undefined ? {} : { allowOverlap }),
      head,
      spec: hashSpec(spec),
      specification: spec,
      adjustable: step.task.meta.adjustable ?? [],
      settingsSchema: step.task.meta.settings,
      startedAt: this.#repository.surroundings.now().toISOString(),
    };
  }

  get #experiment(): LiveRunOptions['experiment'] {
    const { name, version, id } = this.#plan.experiment;
    return { name, version, id };
  }

  #beginLive(): LiveExecution {
    this.#live ??= new LiveExecution(this.#repository, {
      experiment: this.#experiment,
      startedAt: this.#startedAt.toISOString(),
    });
    return this.#live;
  }

  /** The one place where a task of an experiment is executed. */
  async #executeStep(
    step: PlannedStep,
    inputs: Readonly<Record<string, Version>>,
    options: LiveRunOptions,
    signal: AbortSignal,
  ): Promise<TaskRun> {
    const { onStep, onResume, onStepEnd, onEvent, execute = executeTask } = this.#options;
    onStep?.(step);
    if (options.resume !== null) onResume?.(step, options.resume.step);
    const { run, outcome } = await withLiveRun(this.#repository, options, async (live) => {
      const runIt = () =>
        execute(this.#repository, step.task, inputs, options.specification, live.folder, {
          ...live.taskOptions,
          signal,
          onEvent(event) {
            live.follow(event);
            onEvent?.(step, event);
          },
        });
      const outcome = await this.#beginLive()
        .including(live.folder, runIt)
        .finally(() => onStepEnd?.(step));
      const data = this.#check.describe([step.id]);
      return this.#inTurn(() => recordStep(this.#repository, { step, inputs, live, outcome, data }));
    });
    if (outcome.status === 'succeeded') removeDeadRuns(this.#repository, options.spec);
    else this.#failures.push(describeStepFailure(step, run, outcome, inputs));
    return run;
  }

  /** Records each path as soon as all of its steps have been run or given up. */
  async recordPaths(outcomes: StepOutcomes): Promise<readonly PathResult[]> {
    await this.#inTurn(async () => {
      for (const path of this.#plan.paths) {
        if (!this.#recorded.has(path) && isSettled(path, outcomes))
          this.#recorded.set(path, await this.#recordPath(path, outcomes));
      }
    });
    return this.#plan.paths.flatMap((path) => this.#recorded.get(path) ?? []);
  }

  async #recordPath(path: PlannedPath, outcomes: StepOutcomes): Promise<PathResult> {
    const { point } = path;
    const cached = path.steps.every((id) => {
      const outcome = outcomes.get(id)!;
      return outcome.status === 'succeeded' && outcome.result.cached;
    });
    const data = this.#check.describe(path.steps);
    // An override is a decision of its own, and is recorded each time.
    const isKnown = cached && data.dataCheck?.overridden === undefined;
    const runs = listResults(path.steps, outcomes).map(({ run }) => run.id);
    const known = isKnown
      ? findPathRun(await this.#repository.ledger.readState(), this.#plan, path, runs)
      : null;
    if (known !== null) return { point, run: known, cached };
    const endedAt = this.#repository.surroundings.now();
    const draft = draftPathRun(this.#plan, path, outcomes, this.#startedAt, endedAt);
    const { run } = await recordExperimentRun(this.#repository, { ...draft, ...data }).catch((error) => {
      throw isDiskFull(error) ? this.#describeUnrecorded(error as Error) : error;
    });
    return { point, run: run as Run & ExperimentRunRecord, cached };
  }

  #describeUnrecorded(cause: Error): KstoreError {
    const { name, version } = this.#plan.experiment;
    const what = `the run of ${formatVersion(name, version)} cannot be recorded: ${cause.message}`;
    const failures = this.#failures.map(({ message }) => message);
    return new KstoreError('KSTORE_SYSTEM', what, {
      hints: [
        ...failures,
        'free some space, then run it again: what its steps recorded is served from the cache',
      ],
      cause,
    });
  }

  /** One change of the ledger after the other, so that this process never waits for its own lock. */
  #inTurn<Result>(action: () => Promise<Result>): Promise<Result> {
    const turn = this.#lastWrite.then(action);
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }
}
