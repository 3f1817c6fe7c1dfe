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
 * How likely two rows of counts differ as much by chance: Pearson's chi-squared test without correction, and where a
 * category has too few rows for it the least of Fisher's exact tests of each, times their number (Bonferroni).
 */
export function testCounts(left: readonly number[], right: readonly number[]): number {
  const [leftSum, rightSum] = [sum(left), sum(right)];
  const total = leftSum + rightSum;
  const met = left.flatMap((count, place) => (count + right[place]! === 0 ? [] : [[count, right[place]!] as const]));
  if (met.length < 2) return 1;
  const smallest = Math.min(leftSum, rightSum);
  if (met.some(([was, is]) => ((was + is) * smallest) / total < fewestExpected)) {
    const least = met.reduce((best, [was, is]) => Math.min(best, testExactly(was, leftSum, is, rightSum)), 1);
    // Two categories are one question.
    return Math.min(1, least * (met.length === 2 ? 1 : met.length));
  }
  const statistic = met.reduce((sofar, [was, is]) => {
    const expected = [((was + is) * leftSum) / total, ((was + is) * rightSum) / total] as const;
    return sofar + (was - expected[0]) ** 2 / expected[0] + (is - expected[1]) ** 2 / expected[1];
  }, 0);
  return exceedsChiSquared(statistic, met.length - 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
