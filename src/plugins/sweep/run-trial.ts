import {
  formatVersion,
  KstoreError,
  type Repository,
  type Sweep,
  type SweepTrial,
} from '../../store/index.ts';
import type { TaskSource } from '../experiment/plan.ts';
import { runExperiment, type ExperimentResult } from '../experiment/run-experiment.ts';
import type { TaskEvent } from '../runner/run-task.ts';
import { planTrial } from './plan-trial.ts';

export type TrialOutcome =
  | {
      readonly type: 'done';
      readonly run: string;
      readonly value: number;
      /** Reference such as `baseline-trial_v3`; null when the learning task makes none, or one for each division. */
      readonly checkpoint: string | null;
    }
  | { readonly type: 'failed'; readonly error: { readonly code: string; readonly message: string } }
  /** By request. */
  | { readonly type: 'stopped' }
  /** The trial is not to blame, and the next one would meet the same. */
  | { readonly type: 'trouble'; readonly error: unknown };

/** Exit codes of errors that come from the values of the trial: wrong settings, a task that failed. */
const exitCodesOfTrials = [12, 15];

/** A person who ends the run of a single trial wants no more of it. */
const endedByPerson: readonly string[] = ['KSTORE_RUN_STOPPED', 'KSTORE_ABORTED'];

/** Runs one trial as any experiment; its runs are in the ledger, and known ones are served from the cache. */
export async function runTrial(
  repository: Repository,
  tasks: TaskSource,
  sweep: Sweep,
  trial: SweepTrial,
  options: { readonly signal: AbortSignal; readonly onEvent: (event: TaskEvent) => void },
): Promise<TrialOutcome> {
  try {
    const state = await repository.ledger.readState();
    const plan = await planTrial(state, tasks, sweep, trial.parameters);
    const result = await runExperiment(repository, plan, {
      fresh: false,
      // A trial that was cut off goes on from what it saved; nothing else of an earlier execution is taken over.
      continued: new Set(),
      trial: { sweep: sweep.id, number: trial.number },
      ...(sweep.allowOverlap === undefined ? {} : { allowOverlap: sweep.allowOverlap }),
      signal: options.signal,
      onEvent: (_step, event) => options.onEvent(event),
    });
    return readOutcome(sweep, result);
  } catch (error) {
    if (!(error instanceof KstoreError)) return { type: 'trouble', error };
    if (error.code === 'KSTORE_ABORTED' && options.signal.aborted) return { type: 'stopped' };
    if (!endedByPerson.includes(error.code) && !exitCodesOfTrials.includes(error.exitCode))
      return { type: 'trouble', error };
    return { type: 'failed', error: { code: error.code, message: error.message } };
  }
}

function readOutcome({ objective }: Sweep, { run, steps }: ExperimentResult): TrialOutcome {
  // With a protocol the step is run for each division, and their mean decides.
  const values = steps.flatMap(({ step, run: { metrics } }) =>
    step.step === objective.step ? [metrics[objective.metric]] : [],
  );
  const sum = values.reduce<number>((total, value) => total + (value ?? NaN), 0);
  const value = sum / values.length;
  if (Number.isNaN(value)) {
    const message = `its run gave no ${objective.metric}, as when there are no rows to measure it on`;
    return { type: 'failed', error: { code: 'KSTORE_TASK_FAILED', message } };
  }
  // With a protocol each division has one, and none of them is that of the trial.
  const checkpoints = run.outputs.filter(({ kind }) => kind === 'checkpoint');
  const checkpoint = checkpoints.length === 1 ? checkpoints[0] : undefined;
  return {
    type: 'done',
    run: run.id,
    value,
    checkpoint: checkpoint === undefined ? null : formatVersion(checkpoint.name, checkpoint.version),
  };
}
