import {
  changeSweep,
  KstoreError,
  readSweep,
  readSweepHold,
  type Repository,
  type Sweep,
} from '../../store/index.ts';
import type { TaskSource } from '../experiment/plan.ts';
import { readDeclaration } from './declaration.ts';
import { addTrial, moveTrial, pruneTrials } from './edit-queue.ts';
import { planTrial } from './plan-trial.ts';
import { requeueRunning } from './queue-steps.ts';
import type { Parameters } from './space.ts';
import { suggestTrials } from './suggest-trials.ts';
import { parseCondition } from './trial-words.ts';

export interface QueueChange {
  readonly sweep: Sweep;
  /** Numbers of the trials that were changed. */
  readonly changed: readonly number[];
}

/** @throws KSTORE_REFERENCE_NOT_FOUND, KSTORE_USAGE when one of the trials does not wait. */
export async function moveInQueue(
  repository: Repository,
  id: string,
  number: number,
  before: number | 'first',
): Promise<QueueChange> {
  const sweep = await changeSweep(repository, id, (current) =>
    moveTrial(asItIs(repository, current), number, before),
  );
  return { sweep, changed: [number] };
}

/**
 * Prunes by number or by condition; a condition means the trials that wait or run now.
 *
 * @throws KSTORE_USAGE for a word that is neither, KSTORE_REFERENCE_NOT_FOUND.
 */
export async function pruneByWords(
  repository: Repository,
  id: string,
  words: readonly string[],
): Promise<QueueChange> {
  let changed: readonly number[] = [];
  const sweep = await changeSweep(repository, id, (current) => {
    const before = asItIs(repository, current);
    const numbers = [...new Set(words.flatMap((word) => listMeant(before, word)))];
    const after = pruneTrials(before, numbers);
    changed = numbers.filter((number) =>
      before.trials.some((trial) => trial.number === number && trial.status !== 'pruned'),
    );
    return after;
  });
  return { sweep, changed };
}

/** What a process left running when it died waits again. */
function asItIs(repository: Repository, sweep: Sweep): Sweep {
  return readSweepHold(repository, sweep.id) === 'held' ? sweep : requeueRunning(sweep);
}

function listMeant(sweep: Sweep, word: string): number[] {
  if (/^[1-9]\d{0,8}$/.test(word)) return [Number(word)];
  const condition = parseCondition(word, listParameters(sweep));
  if (condition === null) {
    throw new KstoreError('KSTORE_USAGE', `"${word}" is neither the number of a trial nor a condition`, {
      hints: ["write a number, or a condition such as 'learningRate>0.1' in quotation marks"],
    });
  }
  return sweep.trials
    .filter(({ status }) => status === 'waiting' || status === 'running')
    .filter(condition)
    .map(({ number }) => number);
}

/** Names that trials have values for: what the sweep varies, its budget, and what people named besides. */
function listParameters({ declaration, trials }: Sweep): string[] {
  const { space, halving } = readDeclaration(declaration);
  return [
    ...new Set([
      ...space.map(({ name }) => name),
      ...(halving === null ? [] : [halving.budget]),
      ...trials.flatMap(({ parameters }) => Object.keys(parameters)),
    ]),
  ];
}

/**
 * Queues a trial with the values that a person names; what is not named stays as in the experiment.
 *
 * @throws KSTORE_SETTINGS_INVALID for what the learning task does not take.
 */
export async function addByPerson(
  repository: Repository,
  tasks: TaskSource,
  id: string,
  parameters: Parameters,
): Promise<QueueChange> {
  const state = await repository.ledger.readState();
  await planTrial(state, tasks, readSweep(repository, id), parameters);
  let number = 0;
  const sweep = await changeSweep(repository, id, (current) => {
    const added = addTrial(asItIs(repository, current), parameters);
    number = added.number;
    return added.sweep;
  });
  return { sweep, changed: [number] };
}

/** Lets the strategy choose more trials. @throws KSTORE_USAGE when a grid has no more. */
export async function extendSweep(repository: Repository, id: string, trials: number): Promise<Sweep> {
  return changeSweep(repository, id, (sweep) => {
    const extended = { ...sweep, trialLimit: sweep.trialLimit + trials };
    const after = suggestTrials(extended);
    const isGrid = readDeclaration(sweep.declaration).strategy === 'grid';
    if (isGrid && after.trials.length === sweep.trials.length)
      throw new KstoreError('KSTORE_USAGE', `the grid of sweep "${id}" has no more points`);
    return after;
  });
}

/**
 * Asks the command that runs the sweep to end: after its running trials, or now.
 *
 * @returns the sweep, or null when no command runs it.
 */
export async function requestStop(repository: Repository, id: string, isNow: boolean): Promise<Sweep | null> {
  readSweep(repository, id);
  if (readSweepHold(repository, id) !== 'held') return null;
  return changeSweep(repository, id, (sweep) => ({ ...sweep, stop: isNow ? 'now' : 'after-running' }));
}
