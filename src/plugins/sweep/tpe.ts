import type { Json } from '../../store/codec/canonical-json.ts';
import type { RandomStream } from '../api/task.ts';
import { naturalLogarithm } from '../engine/natural-logarithm.ts';
import type { ChoiceDistribution, NumericDistribution } from './distribution.ts';
import { fromUnit, toUnit } from './distribution.ts';
import { estimateDensity } from './parzen.ts';
import { chooseEach, drawParameters, isSameValue, type Parameters, type Space } from './space.ts';

/** What is known of an ended trial. */
export interface Observation {
  readonly parameters: Parameters;
  /** Lower is better; Infinity for a trial that failed. */
  readonly loss: number;
}

/** Before this many observations values are drawn at random. */
export const startupTrials = 10;
/** Share of the observations that counts as good: γ of the paper. */
const goodShare = 0.15;
const maximumGood = 25;
/** Values drawn for each parameter, of which the most promising is taken. */
const candidates = 24;

/**
 * Suggests values where good trials are dense and others are not: the tree-structured Parzen estimator, which
 * takes, of values drawn from the density of the good, the one with the highest ratio to the density of the rest.
 * Parameters are looked at one by one.
 *
 * @see J. Bergstra, R. Bardenet, Y. Bengio, B. Kégl, "Algorithms for Hyper-Parameter Optimization", NIPS 2011.
 */
export function suggestByTpe(
  space: Space,
  history: readonly Observation[],
  random: RandomStream,
): Parameters {
  if (history.length < startupTrials) return drawParameters(space, random);
  const ordered = history.toSorted((left, right) => compareLosses(left.loss, right.loss));
  const goodCount = Math.min(maximumGood, Math.ceil(goodShare * history.length));
  const good = ordered.slice(0, goodCount);
  const others = ordered.slice(goodCount);
  return chooseEach(space, ({ name, distribution }) => {
    const valuesOf = (observations: readonly Observation[]) =>
      observations.flatMap(({ parameters }) => (name in parameters ? [parameters[name]!] : []));
    const stream = random.fork(name);
    return distribution.type === 'choice'
      ? suggestChoice(distribution, valuesOf(good), valuesOf(others), stream)
      : suggestNumber(distribution, valuesOf(good), valuesOf(others), stream);
  });
}

function compareLosses(left: number, right: number): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function suggestNumber(
  distribution: NumericDistribution,
  good: readonly Json[],
  others: readonly Json[],
  random: RandomStream,
): number {
  const place = (values: readonly Json[]) =>
    values.flatMap((value) => (typeof value === 'number' ? [toUnit(distribution, value)] : []));
  const goodDensity = estimateDensity(place(good));
  const otherDensity = estimateDensity(place(others));
  const values = Array.from({ length: candidates }, () => fromUnit(distribution, goodDensity.draw(random)));
  return findBest(values, (value) => {
    const unit = toUnit(distribution, value);
    return naturalLogarithm(goodDensity.at(unit)) - naturalLogarithm(otherDensity.at(unit));
  });
}

function suggestChoice(
  { values }: ChoiceDistribution,
  good: readonly Json[],
  others: readonly Json[],
  random: RandomStream,
): Json {
  const goodShares = estimateShares(values, good);
  const otherShares = estimateShares(values, others);
  const drawn = Array.from({ length: candidates }, () => drawIndex(goodShares, random));
  const best = findBest(drawn, (index) => goodShares[index]! / otherShares[index]!);
  return values[best]!;
}

/** Share of each value, as if each had been seen once before. */
function estimateShares(values: readonly Json[], seen: readonly Json[]): number[] {
  const counts = values.map((value) => 1 + seen.filter((other) => isSameValue(other, value)).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}

function drawIndex(shares: readonly number[], random: RandomStream): number {
  let rest = random.next();
  const index = shares.findIndex((share) => (rest -= share) < 0);
  return index < 0 ? shares.length - 1 : index;
}

/** The first of those with the highest score. */
function findBest<Item>(items: readonly Item[], score: (item: Item) => number): Item {
  const scores = items.map(score);
  return items[scores.indexOf(Math.max(...scores))]!;
}
