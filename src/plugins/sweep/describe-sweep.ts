import {
  isSweepHeld,
  KstoreError,
  type JsonObject,
  type LedgerState,
  type Repository,
  type Sweep,
  type SweepTrial,
} from '../../store/index.ts';
import { readDeclaration, type StrategyName } from './declaration.ts';
import { splitParameters } from './plan-trial.ts';
import { requeueRunning } from './queue-steps.ts';
import { findBestTrial, suggestTrials } from './suggest-trials.ts';

export interface SweepSummary {
  /** `paused`: trials wait or may still be chosen, and no command runs them. */
  readonly state: 'running' | 'paused' | 'finished';
  readonly strategy: StrategyName;
  readonly best: SweepTrial | null;
  /** As they are: what a process left running when it died waits again. */
  readonly trials: readonly SweepTrial[];
}

export function describeSweep(repository: Repository, sweep: Sweep): SweepSummary {
  const isHeld = isSweepHeld(repository, sweep.id);
  return {
    state: isHeld ? 'running' : hasMore(sweep) ? 'paused' : 'finished',
    strategy: readDeclaration(sweep.declaration).strategy,
    best: findBestTrial(sweep),
    trials: isHeld ? sweep.trials : requeueRunning(sweep).trials,
  };
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
