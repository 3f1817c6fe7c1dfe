import { canonicalJson } from '../../store/codec/canonical-json.ts';
import type { Sweep, SweepTrial } from '../../store/index.ts';
import { createRandomStream } from '../runner/seeded-random.ts';
import { listGrid } from './grid.ts';
import { listPromotions, startHalving } from './halving.ts';
import { readDeclaration, type Declaration } from './declaration.ts';
import { drawParameters, type Parameters } from './space.ts';
import { startupTrials, suggestByTpe } from './tpe.ts';

/** How often another draw is made when the values were tried before; then the space counts as exhausted. */
const maximumRedraws = 100;

/**
 * Appends the trials that the strategy wants now. It depends on nothing but the sweep: the same seed and the same
 * trials so far give the same suggestion.
 */
export function suggestTrials(sweep: Sweep): Sweep {
  const declaration = readDeclaration(sweep.declaration);
  if (declaration.strategy === 'halving')
    return addSuggestions(addPromotions(sweep, declaration), declaration);
  return addSuggestions(sweep, declaration);
}

/** Numbers of the trials are given once and never again. */
export function nextNumber(trials: readonly SweepTrial[]): number {
  return trials.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
}

/**
 * How many trials the strategy has still to choose. All but TPE, which learns from those that have ended, choose
 * theirs at once; those that halving promotes are known only when their rung is complete.
 */
export function countToChoose(sweep: Sweep): number {
  if (readDeclaration(sweep.declaration).strategy !== 'tpe') return 0;
  const left = sweep.trialLimit - sweep.trials.filter(isOwn).length;
  if (left <= 0 || sweep.trials.some(({ status }) => status === 'waiting')) return Math.max(left, 0);
  const isExhausted = suggestTrials(sweep).trials.length === sweep.trials.length;
  return isExhausted ? 0 : left;
}

/** True for what the strategy chose by itself: a trial that it promotes is another one's. */
function isOwn({ origin, promotedFrom }: SweepTrial): boolean {
  return origin === 'strategy' && promotedFrom === undefined;
}

/** What a trial came to, turned so that lower is better; null while it has no figure. */
export function lossOf(sweep: Sweep, trial: SweepTrial): number | null {
  if (trial.status !== 'done' || trial.value === undefined) return null;
  return sweep.objective.better === 'lower' ? trial.value : -trial.value;
}

/** The best trial so far; the first of equals. */
export function findBestTrial(sweep: Sweep): SweepTrial | null {
  let best: { readonly trial: SweepTrial; readonly loss: number } | null = null;
  for (const trial of sweep.trials) {
    const loss = lossOf(sweep, trial);
    if (loss === null) continue;
    if (best === null || loss < best.loss || (loss === best.loss && trial.number < best.trial.number))
      best = { trial, loss };
  }
  return best?.trial ?? null;
}

function addPromotions(sweep: Sweep, { halving }: Declaration): Sweep {
  const promotions = listPromotions(sweep.trials, halving!, (trial) => lossOf(sweep, trial));
  const first = nextNumber(sweep.trials);
  const added = promotions.map(
    (promotion, index): SweepTrial => ({
      number: first + index,
      origin: 'strategy',
      status: 'waiting',
      ...promotion,
    }),
  );
  return added.length === 0 ? sweep : { ...sweep, trials: [...sweep.trials, ...added] };
}

function addSuggestions(sweep: Sweep, declaration: Declaration): Sweep {
  const { strategy, halving } = declaration;
  const trials = [...sweep.trials];
  const suggest = strategy === 'grid' ? walkGrid(declaration) : drawNew(sweep, declaration);
  for (let own = trials.filter(isOwn).length; own < sweep.trialLimit; own++) {
    const isLearning = strategy === 'tpe' && own >= startupTrials;
    if (isLearning && trials.some(({ status }) => status === 'waiting')) break;
    const parameters = suggest(own);
    if (parameters === null) break;
    trials.push({
      number: nextNumber(trials),
      origin: 'strategy',
      status: 'waiting',
      ...(halving === null ? { parameters } : startHalving(halving, parameters)),
    });
  }
  return trials.length === sweep.trials.length ? sweep : { ...sweep, trials };
}

/** Gives the suggestion with an index, from 0; null when there is nothing left to try. */
type Suggest = (index: number) => Parameters | null;

function walkGrid({ space }: Declaration): Suggest {
  const grid = listGrid(space);
  return (index) => grid[index] ?? null;
}

function drawNew(sweep: Sweep, { space, strategy, seed, halving }: Declaration): Suggest {
  const identify = (parameters: Parameters) =>
    canonicalJson(halving === null ? parameters : { ...parameters, [halving.budget]: null });
  const tried = new Set(sweep.trials.map(({ parameters }) => identify(parameters)));
  const observations = strategy === 'tpe' ? listObservations(sweep) : [];
  const stream = createRandomStream(seed, `sweep ${strategy}`);
  return (index) => {
    for (let redraw = 0; redraw <= maximumRedraws; redraw++) {
      const random = stream.fork(`trial ${index}`).fork(`draw ${redraw}`);
      // Where the good region has been tried out, the last draws are from the whole space.
      const parameters =
        strategy === 'tpe' && redraw < maximumRedraws / 2
          ? suggestByTpe(space, observations, random)
          : drawParameters(space, random);
      const identity = identify(parameters);
      if (tried.has(identity)) continue;
      tried.add(identity);
      return parameters;
    }
    return null;
  };
}

function listObservations(sweep: Sweep): { parameters: Parameters; loss: number }[] {
  return sweep.trials
    .filter(({ status }) => status === 'done' || status === 'failed')
    .toSorted((left, right) => left.number - right.number)
    .map((trial) => ({ parameters: trial.parameters, loss: lossOf(sweep, trial) ?? Infinity }));
}
