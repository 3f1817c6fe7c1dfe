/** The values that are not missing. */
export function dropMissing(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value));
}

/** Added in order in float64; NaN of no values. */
export function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  if (Number.isFinite(sum) || values.length === 0) return sum / values.length;
  const unit = findUnit(values);
  return unit * mean(values.map((value) => value / unit));
}

/**
 * Deviation of the population (divided by n), in two passes. Values whose squares are no float64 any more are measured
 * in a unit of their own size.
 */
export function deviation(values: Float64Array): number {
  const plain = measureDeviation(values);
  if (Number.isFinite(plain) && plain > smallestAccurate) return plain;
  const unit = findUnit(values);
  return unit === 0 ? 0 : unit * measureDeviation(values.map((value) => value / unit));
}

/** Below it squares lose digits, for they come near the smallest float64. */
const smallestAccurate = 1e-140;

function measureDeviation(values: Float64Array): number {
  const centre = mean(values);
  let sum = 0;
  for (const value of values) sum += (value - centre) * (value - centre);
  return Math.sqrt(sum / values.length);
}

/** The size of the largest value. */
function findUnit(values: Float64Array): number {
  const { minimum, maximum } = range(values);
  return Math.max(Math.abs(minimum), Math.abs(maximum));
}

/** The middle value, or the mean of the two in the middle; NaN of no values. */
export function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export function range(values: Float64Array): { readonly minimum: number; readonly maximum: number } {
  let minimum = Infinity;
  let maximum = -Infinity;
  for (const value of values) {
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return { minimum, maximum };
}
