/** Average ranks from 1; equal values share the mean of their places. @param values none of them missing. */
export function rankValues(values: Float64Array): Float64Array {
  const order = new Uint32Array(values.length).map((_item, index) => index);
  order.sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let place = start; place < end; place++) ranks[order[place]!] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}

/** Pearson's r of two columns without missing values; null when one of them is constant. */
export function correlate(left: Float64Array, right: Float64Array): number | null {
  let [leftMean, rightMean] = [0, 0];
  for (let row = 0; row < left.length; row++) {
    leftMean += left[row]!;
    rightMean += right[row]!;
  }
  leftMean /= left.length;
  rightMean /= left.length;
  let [leftSum, rightSum, bothSum] = [0, 0, 0];
  for (let row = 0; row < left.length; row++) {
    const [a, b] = [left[row]! - leftMean, right[row]! - rightMean];
    leftSum += a * a;
    rightSum += b * b;
    bothSum += a * b;
  }
  if (!(leftSum > 0 && rightSum > 0)) return null;
  return Math.max(-1, Math.min(1, bothSum / Math.sqrt(leftSum) / Math.sqrt(rightSum)));
}

export interface Correlation {
  readonly pearson: number;
  readonly spearman: number;
  /** Rows in which both have a value. */
  readonly rows: number;
}

const fewestRows = 3;

/** Correlates numbers that may be missing (NaN) over the rows that have both; null when there is nothing to tell. */
export function correlateColumns(left: NumberColumn, right: NumberColumn): Correlation | null {
  const isComplete = left.ranks !== null && right.ranks !== null;
  const [a, b] = isComplete ? [left.values, right.values] : keepComplete(left.values, right.values);
  if (a.length < fewestRows) return null;
  const pearson = correlate(a, b);
  const spearman = isComplete ? correlate(left.ranks, right.ranks) : correlate(rankValues(a), rankValues(b));
  return pearson === null || spearman === null ? null : { pearson, spearman, rows: a.length };
}

export interface NumberColumn {
  readonly values: Float64Array;
  /** Null when values are missing: then each pair has ranks of its own. */
  readonly ranks: Float64Array | null;
}

export function prepareColumn(values: Float64Array): NumberColumn {
  return { values, ranks: values.some(Number.isNaN) ? null : rankValues(values) };
}

function keepComplete(left: Float64Array, right: Float64Array): [Float64Array, Float64Array] {
  const isComplete = (_value: number, row: number) => !Number.isNaN(left[row]!) && !Number.isNaN(right[row]!);
  return [left.filter(isComplete), right.filter(isComplete)];
}
