import type { RandomStream } from '../api/task.ts';
import { naturalExponential } from '../engine/natural-exponential.ts';
import { naturalLogarithm } from '../engine/natural-logarithm.ts';
import { findQuantile, type GroupedSums, type Interval } from './bootstrap.ts';

/**
 * McNemar's exact test: how likely rows that only one of two models gets right would be divided as unevenly as they are,
 * or more, if both were equally good. Two-sided.
 *
 * @param onlyFirst, onlySecond rows that only this one gets right.
 * @see Q. McNemar, Psychometrika 12 (1947); the exact form is the sign test.
 */
export function testDiscordance(onlyFirst: number, onlySecond: number): number {
  const count = onlyFirst + onlySecond;
  const fewer = Math.min(onlyFirst, onlySecond);
  // Logarithms of count over k, from k = 0 on, add up without overflow.
  let [logarithm, sum] = [-count * naturalLogarithm(2), 0];
  for (let k = 0; k <= fewer; k++) {
    sum += naturalExponential(logarithm);
    logarithm += naturalLogarithm((count - k) / (k + 1));
  }
  return Math.min(1, 2 * sum);
}

/** Mean difference of losses on the same rows, drawn anew. */
export interface PairedDifference {
  readonly interval: Interval;
  /** Two-sided: twice the share of draws on the other side of zero, where no draw is counted for one. */
  readonly pValue: number;
}

/**
 * Paired bootstrap.
 *
 * @param sums rows and the sum of the differences, of each group.
 * @see B. Efron, R. Tibshirani, "An introduction to the bootstrap", 1993, chapters 13 and 16.
 */
export function bootstrapDifference(
  { groups, sums }: GroupedSums,
  {
    resamples,
    confidence,
    random,
  }: { readonly resamples: number; readonly confidence: number; readonly random: RandomStream },
): PairedDifference {
  const means = Float64Array.from({ length: resamples }, () => {
    let [rows, sum] = [0, 0];
    for (let draw = 0; draw < groups; draw++) {
      const start = 2 * random.integer(groups);
      rows += sums[start] as number;
      sum += sums[start + 1] as number;
    }
    return sum / rows;
  }).sort();
  const below = means.filter((mean) => mean <= 0).length;
  const above = means.filter((mean) => mean >= 0).length;
  const tail = (1 - confidence) / 2;
  return {
    interval: [findQuantile(means, tail), findQuantile(means, 1 - tail)],
    pValue: Math.min(1, (2 * (Math.min(below, above) + 1)) / (resamples + 1)),
  };
}

/**
 * P-values that hold for all of several tests together.
 *
 * @see S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979).
 */
export function correctByHolm(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((_value, place) => place).sort((left, right) => pValues[left]! - pValues[right]!);
  const corrected = new Array<number>(pValues.length);
  let largest = 0;
  order.forEach((place, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * (pValues[place] as number)));
    corrected[place] = largest;
  });
  return corrected;
}
