import {
  KstoreError,
  type JsonObject,
  type LedgerState,
  readSweepHold,
  type Repository,
  type Sweep,
  type SweepHoldState,
  type SweepTrial,
} from '../../store/index.ts';
import { readDeclaration, type StrategyName } from './declaration.ts';
import { splitParameters } from './plan-trial.ts';
import { requeueRunning } from './queue-steps.ts';
import { countToChoose, findBestTrial, suggestTrials } from './suggest-trials.ts';

export interface SweepSummary {
  /**
   * `paused`: trials wait or may still be chosen, and no command runs them. `interrupted`: the command that ran them
   * died.
   */
  readonly state: 'running' | 'paused' | 'interrupted' | 'finished';
  readonly strategy: StrategyName;
  readonly best: SweepTrial | null;
  /** As they are: what a process left running when it died waits again. */
  readonly trials: readonly SweepTrial[];
  /** How many more the strategy chooses, when those before them have ended. */
  readonly toChoose: number;
}

export function describeSweep(repository: Repository, sweep: Sweep): SweepSummary {
  const hold = readSweepHold(repository, sweep.id);
  return {
    state: describeState(sweep, hold),
    strategy: readDeclaration(sweep.declaration).strategy,
    best: findBestTrial(sweep),
    trials: hold === 'held' ? sweep.trials : requeueRunning(sweep).trials,
    toChoose: countToChoose(sweep),
  };
}

function describeState(sweep: Sweep, hold: SweepHoldState): SweepSummary['state'] {
  // One that died with nothing left to run has not kept the sweep as a version yet, or has just done so.
  if (hold !== 'free') return hold === 'held' ? 'running' : 'interrupted';
  return hasMore(sweep) ? 'paused' : 'finished';
}

function hasMore(sweep: Sweep): boolean {
  return suggestTrials(sweep).trials.some(({ status }) => status === 'waiting' || status === 'running');
}

export interface BestTrial {
  readonly trial: SweepTrial;
  readonly value: number;
  readonly run: string;
  /** Settings of its training with all defaults filled in: what a file in training/ would say. */
  readonly training: JsonObject;
  /** Members of the experiment that the sweep varied. */
  readonly experiment: JsonObject;
}

/** @throws KSTORE_REFERENCE_NOT_FOUND while no trial is done. */
export function findBest(state: LedgerState, sweep: Sweep): BestTrial {
  const trial = findBestTrial(sweep);
  if (trial === null) {
    throw new KstoreError('KSTORE_REFERENCE_NOT_FOUND', `no trial of sweep "${sweep.id}" is done`, {
      hints: [`run \`kstore sweep continue ${sweep.id}\``],
    });
  }
  const run = state.runs.find(({ id }) => id === trial.run);
  if (run?.type !== 'kstore.experiment-run.v1')
    throw new KstoreError(
      'KSTORE_REFERENCE_NOT_FOUND',
      `the run of trial ${trial.number} is not in the ledger`,
    );
  return {
    trial,
    value: trial.value!,
    run: run.id,
    training: run.specification.learning!.settings as JsonObject,
    experiment: splitParameters(trial.parameters).members,
  };
}
