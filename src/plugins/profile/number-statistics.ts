import { divideBy, findScale } from './scale-numbers.ts';

/** A row of bars over numbers: bar i reaches from `edges[i]` to `edges[i + 1]`, the last one with its end. */
export interface Histogram {
  readonly edges: number[];
  readonly counts: number[];
}

export interface NumberStatistics {
  readonly mean: number;
  /** Of a sample: divided by n - 1; null for a single value, and where it is larger than any number can be. */
  readonly deviation: number | null;
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly maximum: number;
  /** Corrected for bias (Fisher–Pearson G1); 0 for fewer than three values or equal ones. */
  readonly skewness: number;
}

/** The values that are there, from small to large. */
export function sortPresent(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value)).sort();
}

/** @param sorted at least one value, from small to large. */
export function describeNumbers(sorted: Float64Array): NumberStatistics {
  const scale = findScale(sorted);
  const scaled = divideBy(scale, sorted);
  const mean = findMean(scaled);
  const deviation = findDeviation(scaled, mean) * scale;
  return {
    mean: mean * scale,
    deviation: Number.isFinite(deviation) ? deviation : null,
    minimum: sorted[0]!,
    lowerQuartile: findQuantile(sorted, 0.25),
    median: findQuantile(sorted, 0.5),
    upperQuartile: findQuantile(sorted, 0.75),
    maximum: sorted.at(-1)!,
    skewness: findSkewness(scaled, mean),
  };
}

/** Of a sample; not a number for a single value. */
export function findDeviation(values: Float64Array, mean: number): number {
  return Math.sqrt(sumPowers(values, mean, 2) / (values.length - 1));
}

export function findMean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function sumPowers(values: Float64Array, centre: number, power: 2 | 3): number {
  let sum = 0;
  for (const value of values) sum += (value - centre) ** power;
  return sum;
}

function findSkewness(values: Float64Array, mean: number): number {
  const count = values.length;
  const variance = sumPowers(values, mean, 2) / count;
  if (count < 3 || variance === 0) return 0;
  const biased = sumPowers(values, mean, 3) / count / variance ** 1.5;
  return (biased * Math.sqrt(count * (count - 1))) / (count - 2);
}

/**
 * The quantile between the two nearest values by their distance ("linear" in NumPy and pandas).
 *
 * @param sorted at least one value, from small to large.
 * @param share from 0 to 1.
 */
export function findQuantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  const [range, part] = [above - below, place - Math.floor(place)];
  // The distance of two numbers may be larger than any number.
  return Number.isFinite(range) ? below + range * part : below * (1 - part) + above * part;
}

/**
 * Counts values in bars of equal width, as `numpy.histogram` does; equal values make one bar.
 *
 * @param sorted at least one value, from small to large.
 */
export function countInBars(sorted: Float64Array, bars: number): Histogram {
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  if (first === last) return { edges: [first, last], counts: [sorted.length] };
  if (!Number.isFinite(last - first)) {
    const { edges, counts } = countInBars(divideBy(4, sorted), bars);
    return { edges: edges.map((edge) => edge * 4), counts };
  }
  const edges = Array.from({ length: bars + 1 }, (_item, index) => first + ((last - first) / bars) * index);
  edges[bars] = last;
  const counts = new Array<number>(bars).fill(0);
  for (const value of sorted) {
    let bar = Math.min(bars - 1, Math.floor(((value - first) / (last - first)) * bars));
    if (value < edges[bar]!) bar--;
    else if (bar < bars - 1 && value >= edges[bar + 1]!) bar++;
    counts[bar]!++;
  }
  return { edges, counts };
}

/** Tukey's outer fences lie so many interquartile ranges outside the quartiles. */
const fenceRanges = 3;

export interface Fences {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Beyond these a value is far out (J. W. Tukey, "Exploratory Data Analysis", 1977); null when half of the values are
 * equal, so that the quartiles tell no spread.
 */
export function findFences({ lowerQuartile, upperQuartile }: NumberStatistics): Fences | null {
  const range = upperQuartile - lowerQuartile;
  if (range === 0) return null;
  // A fence that is further away than any number keeps nothing out.
  return {
    lower: Math.max(-Number.MAX_VALUE, lowerQuartile - fenceRanges * range),
    upper: Math.min(Number.MAX_VALUE, upperQuartile + fenceRanges * range),
  };
}
