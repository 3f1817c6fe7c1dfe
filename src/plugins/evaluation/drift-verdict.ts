import { testExactly } from './exact-counts.ts';
import { correctByHolm } from './paired-tests.ts';
import { exceedsChiSquared } from './significance.ts';

/** How large a change is, by rules of thumb for the population stability index. */
export const [someStability, strongStability] = [0.1, 0.25];

/** Probability below which a change is no chance, over all columns together. */
export const usualSignificance = 0.01;

export interface MeasuredChange {
  /** Population stability index; null where there is nothing to compare. */
  readonly stability: number | null;
  /** Of such a difference by chance; null where it was not tested. */
  readonly probability: number | null;
}

export interface JudgedChange {
  readonly change: 'none' | 'some' | 'strong';
  /** Holds for all columns together (Holm). */
  readonly corrected: number | null;
}

/**
 * Which columns have changed. The index alone would not do: of few rows it is large by chance. Neither would the
 * probability alone: of many rows each difference is sure, however small.
 */
export function judgeChanges(
  columns: readonly MeasuredChange[],
  significance: number,
): readonly JudgedChange[] {
  const places = [...columns.keys()].filter((place) => columns[place]!.probability !== null);
  const corrected = new Array<number | null>(columns.length).fill(null);
  correctByHolm(places.map((place) => columns[place]!.probability!)).forEach((probability, index) => {
    corrected[places[index]!] = probability;
  });
  return columns.map(({ stability }, place) => {
    const probability = corrected[place]!;
    const size = stability ?? 0;
    if (probability === null || probability >= significance || size < someStability)
      return { change: 'none', corrected: probability };
    return { change: size < strongStability ? 'some' : 'strong', corrected: probability };
  });
}

/** Below it the distribution of chi-squared is not that of so few rows (W. G. Cochran, Biometrics 10, 1954). */
const fewestExpected = 5;

/**
 * How likely two rows of counts differ as much by chance: Pearson's chi-squared test, and where a category has too few
 * rows for it the least of Fisher's exact tests of each, times their number (Bonferroni).
 */
export function testCounts(left: readonly number[], right: readonly number[]): number {
  const [leftSum, rightSum] = [sum(left), sum(right)];
  const met = left.map((count, place) => [count, right[place]!] as const).filter(([was, is]) => was + is > 0);
  if (met.length < 2) return 1;
  const fewest = met.reduce((least, [was, is]) => Math.min(least, was + is), Infinity);
  if ((fewest * Math.min(leftSum, rightSum)) / (leftSum + rightSum) >= fewestExpected)
    return testChiSquared(left, right);
  const least = met.reduce((best, [was, is]) => Math.min(best, testExactly(was, leftSum, is, rightSum)), 1);
  // Two categories are one question.
  return Math.min(1, least * (met.length === 2 ? 1 : met.length));
}

/** Pearson's chi-squared test of two rows of counts, without correction. */
export function testChiSquared(left: readonly number[], right: readonly number[]): number {
  const [leftSum, rightSum] = [sum(left), sum(right)];
  let [statistic, categories] = [0, 0];
  left.forEach((was, place) => {
    const is = right[place]!;
    if (was + is === 0) return;
    categories++;
    const [wasExpected, isExpected] = [leftSum, rightSum].map(
      (rows) => ((was + is) * rows) / (leftSum + rightSum),
    ) as [number, number];
    statistic += (was - wasExpected) ** 2 / wasExpected + (is - isExpected) ** 2 / isExpected;
  });
  return exceedsChiSquared(statistic, categories - 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
