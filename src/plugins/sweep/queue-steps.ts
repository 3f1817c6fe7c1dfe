import type { Sweep, SweepTrial } from '../../store/index.ts';
import type { TrialOutcome } from './run-trial.ts';
import { suggestTrials } from './suggest-trials.ts';

/** True when a person asked the sweep to start no more trials. */
export function isPaused({ stop }: Sweep): boolean {
  return stop !== 'no';
}

/** Asks the strategy for what it wants now and marks the first of the queue as running. */
export function takeTrials(
  sweep: Sweep,
  places: number,
): { readonly sweep: Sweep; readonly taken: readonly SweepTrial[] } {
  let filled = sweep;
  const taken: SweepTrial[] = [];
  while (taken.length < places) {
    filled = suggestTrials(filled);
    const next = filled.trials.find(({ status }) => status === 'waiting');
    if (next === undefined) break;
    const running: SweepTrial = { ...next, status: 'running' };
    taken.push(running);
    filled = replaceTrial(filled, running);
  }
  return { sweep: filled, taken };
}

/** Trials that a process left running when it died wait again, in front. */
export function requeueRunning(sweep: Sweep): Sweep {
  const isRunning = ({ status }: SweepTrial) => status === 'running';
  const again = sweep.trials.filter(isRunning).map((trial): SweepTrial => ({ ...trial, status: 'waiting' }));
  return { ...sweep, trials: [...again, ...sweep.trials.filter((trial) => !isRunning(trial))] };
}

/** Notes how a trial ended; one that a person pruned meanwhile stays pruned, with its run. */
export function settleTrial(sweep: Sweep, number: number, outcome: TrialOutcome): Sweep {
  const trial = sweep.trials.find((candidate) => candidate.number === number);
  if (trial === undefined) return sweep;
  const { status, ...facts } = describeEnd(outcome);
  const settled: SweepTrial = { ...trial, ...facts, status: trial.status === 'pruned' ? 'pruned' : status };
  if (settled.status !== 'waiting') return replaceTrial(sweep, settled);
  return { ...sweep, trials: [settled, ...sweep.trials.filter((candidate) => candidate !== trial)] };
}

function describeEnd(outcome: TrialOutcome): Partial<SweepTrial> & Pick<SweepTrial, 'status'> {
  switch (outcome.type) {
    case 'done': {
      const { run, value, checkpoint } = outcome;
      return { status: 'done', run, value, ...(checkpoint === null ? {} : { checkpoint }) };
    }
    case 'failed':
      return { status: 'failed', error: outcome.error };
    case 'stopped':
    case 'trouble':
      return { status: 'waiting' };
  }
}

function replaceTrial(sweep: Sweep, trial: SweepTrial): Sweep {
  const trials = sweep.trials.map((candidate) => (candidate.number === trial.number ? trial : candidate));
  return { ...sweep, trials };
}
