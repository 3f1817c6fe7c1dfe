import { setTimeout as sleep } from 'node:timers/promises';
import {
  changeSweep,
  holdSweep,
  readSweep,
  type Repository,
  type Sweep,
  type SweepTrial,
} from '../../store/index.ts';
import type { TaskSource } from '../experiment/plan.ts';
import type { TaskEvent } from '../runner/run-task.ts';
import { isPaused, requeueRunning, settleTrial, takeTrials } from './queue-steps.ts';
import { recordSweep } from './record-sweep.ts';
import { runTrial, type TrialOutcome } from './run-trial.ts';

/** How often the queue is looked at for what people changed. */
const lookEveryMs = 250;

export interface SweepOptions {
  /** Trials that run side by side. */
  readonly jobs: number;
  readonly signal?: AbortSignal;
  /** Told when a trial has ended, with the sweep as it is then. */
  readonly onTrialEnd?: (trial: SweepTrial, sweep: Sweep) => void;
  readonly onEvent?: (trial: SweepTrial, event: TaskEvent) => void;
}

export interface SweepRun {
  readonly sweep: Sweep;
  /** Version that keeps the sweep, such as `baseline-sweep_v1`; null when no trial has ended. */
  readonly record: string | null;
}

/**
 * Runs the trials of a sweep until none waits, or until it is asked to stop. Trials that were cut off, by a stop
 * or because the process died, wait again at the front of the queue.
 *
 * @throws KSTORE_REFERENCE_NOT_FOUND, KSTORE_LOCKED when another process runs it; what is not the fault of a trial, such as KSTORE_SYSTEM.
 */
export async function runSweep(
  repository: Repository,
  tasks: TaskSource,
  id: string,
  options: SweepOptions,
): Promise<SweepRun> {
  readSweep(repository, id);
  const hold = holdSweep(repository, id);
  try {
    await changeSweep(repository, id, (sweep) => requeueRunning({ ...sweep, stop: 'no' }));
    await new TrialRunner(repository, tasks, id, options).run();
    const sweep = readSweep(repository, id);
    return { sweep, record: await recordSweep(repository, sweep) };
  } finally {
    hold.release();
  }
}

interface RunningTrial {
  readonly controller: AbortController;
  readonly end: Promise<void>;
}

class TrialRunner {
  readonly #repository: Repository;
  readonly #tasks: TaskSource;
  readonly #id: string;
  readonly #options: SweepOptions;
  readonly #running = new Map<number, RunningTrial>();
  /** What went wrong that no trial is to blame for. */
  #trouble: unknown = null;

  constructor(repository: Repository, tasks: TaskSource, id: string, options: SweepOptions) {
    this.#repository = repository;
    this.#tasks = tasks;
    this.#id = id;
    this.#options = options;
  }

  async run(): Promise<void> {
    for (;;) {
      await this.#look();
      if (this.#running.size === 0) break;
      await Promise.race([...[...this.#running.values()].map(({ end }) => end), this.#waitForChange()]);
    }
    if (this.#trouble !== null) throw this.#trouble as Error;
  }

  async #waitForChange(): Promise<void> {
    const { signal } = this.#options;
    // Once interrupted, the signal would end each sleep at once.
    const options = signal === undefined || signal.aborted ? {} : { signal };
    try {
      await sleep(lookEveryMs, undefined, options);
    } catch {
      // Interrupted: the next look stops what runs.
    }
  }

  /** Stops and starts trials as the queue says. A file that nobody changed costs one reading and no lock. */
  async #look(): Promise<void> {
    let sweep: Sweep;
    try {
      sweep = readSweep(this.#repository, this.#id);
      const isEnding = this.#isInterrupted() || this.#trouble !== null;
      if (!isEnding && !isPaused(sweep)) sweep = await this.#takeFreePlaces(sweep);
    } catch (error) {
      this.#trouble ??= error;
      for (const { controller } of this.#running.values()) controller.abort();
      return;
    }
    for (const [number, { controller }] of this.#running) {
      const trial = sweep.trials.find((candidate) => candidate.number === number);
      const isWanted = trial?.status === 'running' && sweep.stop !== 'now' && !this.#isInterrupted();
      if (!isWanted) controller.abort();
    }
  }

  async #takeFreePlaces(sweep: Sweep): Promise<Sweep> {
    const places = this.#options.jobs - this.#running.size;
    if (places <= 0 || takeTrials(sweep, places).taken.length === 0) return sweep;
    let taken: readonly SweepTrial[] = [];
    const after = await changeSweep(this.#repository, this.#id, (before) => {
      if (isPaused(before)) return before;
      const step = takeTrials(before, places);
      taken = step.taken;
      return step.sweep;
    });
    for (const trial of taken) this.#start(after, trial);
    return after;
  }

  #start(sweep: Sweep, trial: SweepTrial): void {
    const controller = new AbortController();
    const end = this.#runToEnd(sweep, trial, controller.signal).catch((error: unknown) => {
      this.#trouble ??= error;
    });
    this.#running.set(trial.number, {
      controller,
      end: end.finally(() => this.#running.delete(trial.number)),
    });
  }

  async #runToEnd(sweep: Sweep, trial: SweepTrial, signal: AbortSignal): Promise<void> {
    const outcome = await runTrial(this.#repository, this.#tasks, sweep, trial, {
      signal,
      onEvent: (event) => this.#options.onEvent?.(trial, event),
    });
    await this.#settle(trial, outcome);
    if (outcome.type === 'trouble') throw outcome.error;
  }

  async #settle(trial: SweepTrial, outcome: TrialOutcome): Promise<void> {
    const after = await changeSweep(this.#repository, this.#id, (sweep) =>
      settleTrial(sweep, trial.number, outcome),
    );
    const settled = after.trials.find(({ number }) => number === trial.number);
    if (settled !== undefined && settled.status !== 'waiting') this.#options.onTrialEnd?.(settled, after);
  }

  #isInterrupted(): boolean {
    return this.#options.signal?.aborted ?? false;
  }
}
