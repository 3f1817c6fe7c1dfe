import type { RandomStream } from '../api/task.ts';
import { naturalExponential } from '../engine/natural-exponential.ts';
import { naturalLogarithm } from '../engine/natural-logarithm.ts';
import { findQuantile } from './bootstrap.ts';
import { measureSquaredDistances } from './squared-distances.ts';

export interface SmirnovTest {
  /** Largest distance between both cumulative distributions. */
  readonly statistic: number;
  readonly pValue: number;
  /** Whether the p-value is that of these sizes rather than of very many rows. */
  readonly isExact: boolean;
}

/** Steps that the exact p-value may take. */
const mostExactSteps = 1e7;

/**
 * The two-sample test of Kolmogorov and Smirnov, two-sided. With equal values the p-value is a little too large.
 *
 * @param first, second at least one value each.
 * @see J. L. Hodges, Arkiv för Matematik 3 (1958), for the exact p-value by counting paths.
 */
export function testSmirnov(first: Float64Array, second: Float64Array): SmirnovTest {
  const [left, right] = [first.toSorted(), second.toSorted()];
  const [n, m] = [left.length, right.length];
  let [i, j, largest] = [0, 0, 0];
  while (i < n && j < m) {
    const value = Math.min(left[i] as number, right[j] as number);
    while (i < n && left[i] === value) i++;
    while (j < m && right[j] === value) j++;
    // In whole numbers: equal distances are then equal.
    largest = Math.max(largest, Math.abs(i * m - j * n));
  }
  const statistic = largest / n / m;
  const isExact = n * m <= mostExactSteps;
  return { statistic, pValue: isExact ? countPaths(n, m, largest) : approximate(statistic, n, m), isExact };
}

/** Share of the ways from (0, 0) to (n, m) that get as far from the straight line, `largest` in units of 1 / n m. */
function countPaths(n: number, m: number, largest: number): number {
  if (largest === 0) return 1;
  // outside[j]: share of the ways to (i, j) that were far from the line somewhere.
  const outside = new Float64Array(m + 1);
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      if (i === 0 && j === 0) continue;
      if (Math.abs(i * m - j * n) >= largest) outside[j] = 1;
      else {
        const fromBelow = j === 0 ? 0 : (outside[j - 1] as number);
        const fromLeft = i === 0 ? 0 : (outside[j] as number);
        outside[j] = (i * fromLeft + j * fromBelow) / (i + j);
      }
    }
  return outside[m] as number;
}

/** The limit for very many rows (Smirnov 1939). */
function approximate(statistic: number, n: number, m: number): number {
  const square = statistic * statistic * ((n * m) / (n + m));
  let sum = 0;
  for (let k = 1; k <= 100; k++) {
    const term = naturalExponential(-2 * k * k * square);
    sum += k % 2 === 1 ? term : -term;
    if (term < 1e-17) break;
  }
  return Math.min(1, Math.max(0, 2 * sum));
}

/** A share counts as no smaller, so that an empty bin does not hide all others. */
const smallestShare = 1e-4;

/**
 * Population stability index, Σ (new - old) · ln (new / old) over the shares of bins.
 *
 * @param counts rows of each bin, then and now.
 */
export function measureStability(then: readonly number[], now: readonly number[]): number {
  const share = (counts: readonly number[]) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => Math.max(smallestShare, count / total));
  };
  const [old, fresh] = [share(then), share(now)];
  return old.reduce((sum, was, bin) => {
    const is = fresh[bin] as number;
    return sum + (is - was) * naturalLogarithm(is / was);
  }, 0);
}

/** Rows in bins that hold equally many of the first rows; a value on a border belongs to the bin below it. */
export function countInBins(
  first: Float64Array,
  second: Float64Array,
  bins: number,
): readonly [then: readonly number[], now: readonly number[]] {
  const sorted = first.toSorted();
  const borders = [
    ...new Set(Array.from({ length: bins - 1 }, (_item, place) => findQuantile(sorted, (place + 1) / bins))),
  ];
  const count = (values: Float64Array) => {
    const counts = new Array<number>(borders.length + 1).fill(0);
    for (const value of values) {
      const above = borders.findIndex((border) => value <= border);
      const bin = above < 0 ? borders.length : above;
      counts[bin] = (counts[bin] as number) + 1;
    }
    return counts;
  };
  return [count(first), count(second)];
}

/** What equal discrepancies may differ by, added up in another order. */
const rounding = 1e-12;

export interface DiscrepancyTest {
  /** Square of the maximum mean discrepancy, biased, from 0 on. */
  readonly statistic: number;
  /** Share of divisions by chance that differ as much. */
  readonly pValue: number;
}

/**
 * Whether two sets of rows differ in any way that a Gaussian kernel sees, as wide as the median distance of all rows.
 *
 * @param first, second `[rows, features]`, at least one row each.
 * @see A. Gretton et al., "A kernel two-sample test", JMLR 13 (2012), equation 5 and section 6 on permutation.
 */
export function testDiscrepancy(
  first: Float64Array,
  second: Float64Array,
  features: number,
  { permutations, random }: { readonly permutations: number; readonly random: RandomStream },
): DiscrepancyTest {
  const all = new Float64Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  const [rows, own] = [all.length / features, first.length / features];
  const kernel = measureKernel(all, features);
  const rowSums = Float64Array.from({ length: rows }, (_item, row) =>
    kernel.subarray(row * rows, (row + 1) * rows).reduce((sum, value) => sum + value, 0),
  );
  const total = rowSums.reduce((sum, value) => sum + value, 0);
  const measure = (order: readonly number[]) => {
    const chosen = order.slice(0, own);
    let [within, ofChosen] = [0, 0];
    for (const row of chosen) {
      ofChosen += rowSums[row] as number;
      const start = row * rows;
      for (const other of chosen) within += kernel[start + other] as number;
    }
    const [between, rest] = [ofChosen - within, rows - own];
    const others = total - within - 2 * between;
    return within / (own * own) + others / (rest * rest) - (2 * between) / (own * rest);
  };
  const order = Array.from({ length: rows }, (_item, row) => row);
  const statistic = measure(order);
  let asLarge = 0;
  for (let round = 0; round < permutations; round++)
    if (measure(random.shuffle([...order])) >= statistic - rounding) asLarge++;
  return { statistic: statistic > rounding ? statistic : 0, pValue: (asLarge + 1) / (permutations + 1) };
}

function measureKernel(values: Float64Array, features: number): Float64Array {
  const rows = values.length / features;
  const squares = measureSquaredDistances(values, features);
  const distances = new Float64Array((rows * (rows - 1)) / 2);
  for (let row = 1; row < rows; row++)
    distances.set(squares.subarray(row * rows, row * rows + row), (row * (row - 1)) / 2);
  const middle = distances.length === 0 ? 0 : findQuantile(distances.sort(), 0.5);
  const width = middle > 0 ? middle : 1;
  return squares.map((square) => naturalExponential(-square / (2 * width)));
}
