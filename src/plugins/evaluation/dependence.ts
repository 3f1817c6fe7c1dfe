import { findQuantile } from './bootstrap.ts';

/** Different values at evenly spaced shares of the rows, from the least to the largest. */
export function chooseGrid(values: Float64Array, most: number): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return sorted;
  const chosen = Array.from({ length: most }, (_item, place) => findQuantile(sorted, place / (most - 1)));
  return Float64Array.from(new Set(chosen));
}

/** The mean effect of a feature from the least of its values on, one output each. */
export interface AccumulatedEffects {
  /** Borders of the bins. */
  readonly edges: Float64Array;
  /** At each border, `[edges, outputs]`; its mean over rows is 0. */
  readonly effects: Float64Array;
}

/**
 * Accumulated local effects: unlike partial dependence they ask the model only near each row, so features that go
 * together are not torn apart.
 *
 * @param edges rising, at least two; a row on a border belongs to the bin below it.
 * @param low, high what the model gives for each row with its feature at the lower and upper border of its bin,
 * `[rows, outputs]`.
 * @see D. W. Apley, J. Zhu, JRSS B 82 (2020), equations 15 and 16.
 */
export function accumulateEffects(
  edges: Float64Array,
  bins: Uint32Array,
  low: Float64Array,
  high: Float64Array,
): AccumulatedEffects {
  const outputs = low.length / bins.length;
  const effects = new Float64Array(edges.length * outputs);
  const counts = new Float64Array(edges.length - 1);
  bins.forEach((bin) => (counts[bin] = (counts[bin] as number) + 1));
  for (let output = 0; output < outputs; output++) {
    const sums = new Float64Array(edges.length - 1);
    bins.forEach((bin, row) => {
      const place = row * outputs + output;
      sums[bin] = (sums[bin] as number) + ((high[place] as number) - (low[place] as number));
    });
    let [level, middle] = [0, 0];
    sums.forEach((sum, bin) => {
      const count = counts[bin] as number;
      const next = level + (count === 0 ? 0 : sum / count);
      middle += (count * (level + next)) / 2 / bins.length;
      level = next;
      effects[(bin + 1) * outputs + output] = level;
    });
    for (let edge = 0; edge < edges.length; edge++) {
      const place = edge * outputs + output;
      effects[place] = (effects[place] as number) - middle;
    }
  }
  return { edges, effects };
}

/** Bin of each value among rising edges. */
export function findBins(edges: Float64Array, values: Float64Array): Uint32Array {
  return Uint32Array.from(values, (value) => {
    const above = edges.findIndex((edge, place) => place > 0 && value <= edge);
    return above < 0 ? edges.length - 2 : above - 1;
  });
}
