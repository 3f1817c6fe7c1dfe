import type { Interval } from './bootstrap.ts';
import { exceedsChiSquared } from './significance.ts';

/**
 * Interval of a share by counting, which has a width for shares of 0 and 1 too.
 *
 * @param count of the rows that have what is counted.
 * @returns null for fewer than two rows, which say nothing of others.
 * @see E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
export function findShareInterval(count: number, rows: number, confidence: number): Interval | null {
  if (rows < 2) return null;
  const deviations = findDeviations(confidence);
  const square = deviations * deviations;
  const share = count / rows;
  const middle = (share + square / (2 * rows)) / (1 + square / rows);
  const half =
    (deviations / (1 + square / rows)) * Math.sqrt((share * (1 - share)) / rows + square / (4 * rows * rows));
  return [count === 0 ? 0 : middle - half, count === rows ? 1 : middle + half];
}

const halvings = 60;

/** How many deviations to both sides hold this share of a normal distribution: 1.96 for 0.95. */
function findDeviations(confidence: number): number {
  let [low, high] = [0, 40];
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    if (exceedsChiSquared(middle * middle, 1) > 1 - confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
