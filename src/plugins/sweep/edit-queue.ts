import { KstoreError, type Sweep, type SweepTrial } from '../../store/index.ts';
import { readDeclaration } from './declaration.ts';
import { startHalving } from './halving.ts';
import type { Parameters } from './space.ts';
import { countToChoose, nextNumber } from './suggest-trials.ts';

/** @throws KSTORE_REFERENCE_NOT_FOUND; KSTORE_USAGE for one that the strategy has still to choose. */
export function findTrial(sweep: Sweep, number: number): SweepTrial {
  const trial = sweep.trials.find((candidate) => candidate.number === number);
  if (trial !== undefined) return trial;
  const first = nextNumber(sweep.trials);
  if (number >= first && number < first + countToChoose(sweep)) {
    throw new KstoreError('KSTORE_USAGE', `trial ${number} of sweep "${sweep.id}" is not chosen yet`, {
      hints: ['its values come from trials that end before it; `kstore sweep add` queues values of your own'],
    });
  }
  throw new KstoreError('KSTORE_REFERENCE_NOT_FOUND', `sweep "${sweep.id}" has no trial ${number}`, {
    hints: [`run \`kstore sweep show ${sweep.id}\` to see what there is`],
  });
}

/**
 * Puts a waiting trial before another one, or before all of them.
 *
 * @throws KSTORE_REFERENCE_NOT_FOUND, KSTORE_USAGE when one of them does not wait.
 */
export function moveTrial(sweep: Sweep, number: number, before: number | 'first'): Sweep {
  const trial = requireWaiting(sweep, number);
  if (before === number) return sweep;
  const others = sweep.trials.filter((candidate) => candidate !== trial);
  const place = before === 'first' ? 0 : others.indexOf(requireWaiting(sweep, before));
  return { ...sweep, trials: [...others.slice(0, place), trial, ...others.slice(place)] };
}

/**
 * Takes trials out: those that wait will not run, those that run are stopped by the command that runs them.
 *
 * @throws KSTORE_REFERENCE_NOT_FOUND, KSTORE_USAGE for one that has ended.
 */
export function pruneTrials(sweep: Sweep, numbers: readonly number[]): Sweep {
  for (const number of numbers) {
    const { status } = findTrial(sweep, number);
    if (status === 'done' || status === 'failed')
      throw new KstoreError(
        'KSTORE_USAGE',
        `trial ${number} is ${status}; only trials that wait or run can be pruned`,
      );
  }
  const isMeant = ({ number, status }: SweepTrial) => numbers.includes(number) && status !== 'pruned';
  if (!sweep.trials.some(isMeant)) return sweep;
  return {
    ...sweep,
    trials: sweep.trials.map((trial) => (isMeant(trial) ? { ...trial, status: 'pruned' } : trial)),
  };
}

/** Puts a trial that a person wants at the front of the queue. Under halving it begins with the smallest budget. */
export function addTrial(sweep: Sweep, parameters: Parameters): { sweep: Sweep; number: number } {
  const { halving } = readDeclaration(sweep.declaration);
  const number = nextNumber(sweep.trials);
  const trial: SweepTrial = {
    number,
    origin: 'person',
    status: 'waiting',
    ...(halving === null ? { parameters } : startHalving(halving, parameters)),
  };
  return { sweep: { ...sweep, trials: [trial, ...sweep.trials] }, number };
}

function requireWaiting(sweep: Sweep, number: number): SweepTrial {
  const trial = findTrial(sweep, number);
  if (trial.status === 'waiting') return trial;
  throw new KstoreError(
    'KSTORE_USAGE',
    `trial ${number} is ${trial.status}; only trials that wait have a place`,
  );
}
