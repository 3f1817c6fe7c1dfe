import type { RandomStream } from '../api/task.ts';

export type Interval = readonly [low: number, high: number];

/** Sums of what a measure needs, over rows dealt into groups: a row each, or more when there are very many. */
export interface GroupedSums {
  readonly groups: number;
  /** Numbers that are added up for each group. */
  readonly width: number;
  /** `[groups, width]`. */
  readonly sums: Float64Array;
}

const mostGroups = 2000;

/**
 * Adds numbers of rows up. Up to 2,000 rows are a group each; more are dealt out in turn, which keeps the spread of
 * means and costs no more time for ten million rows than for two thousand.
 *
 * @param add adds what a row counts to the sums from a place on.
 */
export function sumGroups(
  rows: number,
  width: number,
  add: (row: number, sums: Float64Array, start: number) => void,
): GroupedSums {
  const groups = Math.min(rows, mostGroups);
  const sums = new Float64Array(groups * width);
  for (let row = 0; row < rows; row++) add(row, sums, (row % groups) * width);
  return { groups, width, sums };
}

/**
 * Percentile intervals of measures, from groups drawn with replacement.
 *
 * @param measure what the added sums say; a measure without meaning is NaN and left out of that draw.
 * @returns for each measure the interval, or null where fewer than half of the draws have a meaning, and of one row.
 * @see B. Efron, R. Tibshirani, "An introduction to the bootstrap", 1993, chapter 13.
 */
export function bootstrapIntervals(
  { groups, width, sums }: GroupedSums,
  measure: (sums: Float64Array) => readonly number[],
  {
    resamples,
    confidence,
    random,
  }: { readonly resamples: number; readonly confidence: number; readonly random: RandomStream },
): readonly (Interval | null)[] {
  const drawn: (readonly number[])[] = [];
  const total = new Float64Array(width);
  for (let round = 0; round < resamples; round++) {
    total.fill(0);
    for (let draw = 0; draw < groups; draw++) {
      const start = random.integer(groups) * width;
      for (let place = 0; place < width; place++)
        total[place] = (total[place] as number) + (sums[start + place] as number);
    }
    drawn.push(measure(total));
  }
  return (drawn[0] ?? []).map((_value, index) => {
    const values = Float64Array.from(drawn, (one) => one[index] as number)
      .filter((value) => !Number.isNaN(value))
      .sort();
    // One row drawn again and again has no spread.
    if (groups < 2 || 2 * values.length < drawn.length) return null;
    const tail = (1 - confidence) / 2;
    return [findQuantile(values, tail), findQuantile(values, 1 - tail)];
  });
}

/** Between two values in proportion, as numpy does by default. @param sorted rising, at least one. */
export function findQuantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (place - below);
}
