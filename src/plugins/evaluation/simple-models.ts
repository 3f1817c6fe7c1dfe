import { solvePositiveDefinite } from './linear-solver.ts';

/** Rows of features, one after the other. */
export interface FeatureRows {
  /** `[rows, features]`. */
  readonly values: Float32Array;
  readonly rows: number;
  readonly features: number;
}

/**
 * Features with mean 0 and deviation 1 over the training rows, of both; one that does not vary there becomes 0.
 * In float64, row by row.
 */
export function standardise(
  training: FeatureRows,
  tested: FeatureRows,
): { readonly training: Float64Array; readonly tested: Float64Array } {
  const { rows, features } = training;
  const means = new Float64Array(features);
  const deviations = new Float64Array(features);
  training.values.forEach((value, place) => {
    means[place % features] = (means[place % features] as number) + value;
  });
  means.forEach((sum, feature) => (means[feature] = sum / rows));
  training.values.forEach((value, place) => {
    const distance = value - (means[place % features] as number);
    deviations[place % features] = (deviations[place % features] as number) + (distance * distance) / rows;
  });
  const scale = ({ values }: FeatureRows) =>
    Float64Array.from(values, (value, place) => {
      const feature = place % features;
      const [mean, variance] = [means[feature] as number, deviations[feature] as number];
      // Below this it is the rounding of the mean that varies.
      return variance > 1e-24 * mean * mean ? (value - mean) / Math.sqrt(variance) : 0;
    });
  return { training: scale(training), tested: scale(tested) };
}

/**
 * Predictions of linear regression with a penalty of the squared weights (ridge), by the normal equations; the
 * constant is not penalised.
 *
 * @param training, tested `[rows, features]`, standardised by {@link standardise}.
 * @param targets `[training rows, outputs]`.
 * @returns `[tested rows, outputs]`.
 * @see A. E. Hoerl, R. W. Kennard, "Ridge regression", Technometrics 12 (1970).
 */
export function predictLinearly(
  { training, tested }: { readonly training: Float64Array; readonly tested: Float64Array },
  targets: Float64Array,
  features: number,
  outputs: number,
  penalty = 1,
): Float64Array {
  const rows = training.length / features;
  const means = new Float64Array(outputs);
  targets.forEach((value, place) => {
    means[place % outputs] = (means[place % outputs] as number) + value / rows;
  });
  const matrix = new Float64Array(features * features);
  const weights = new Float64Array(features * outputs);
  for (let row = 0; row < rows; row++) {
    const start = row * features;
    for (let first = 0; first < features; first++) {
      const value = training[start + first] as number;
      if (value === 0) continue;
      for (let second = 0; second <= first; second++) {
        const place = first * features + second;
        matrix[place] = (matrix[place] as number) + value * (training[start + second] as number);
      }
      for (let output = 0; output < outputs; output++) {
        const place = first * outputs + output;
        const distance = (targets[row * outputs + output] as number) - (means[output] as number);
        weights[place] = (weights[place] as number) + value * distance;
      }
    }
  }
  for (let feature = 0; feature < features; feature++)
    matrix[feature * features + feature] = (matrix[feature * features + feature] as number) + penalty;
  // Positive definite by the penalty.
  solvePositiveDefinite(matrix, weights, features, outputs);
  const predictions = new Float64Array((tested.length / features) * outputs);
  return predictions.map((_value, place) => {
    const [start, output] = [Math.floor(place / outputs) * features, place % outputs];
    let sum = means[output] as number;
    for (let feature = 0; feature < features; feature++)
      sum += (tested[start + feature] as number) * (weights[feature * outputs + output] as number);
    return sum;
  });
}

/** For each tested row the nearest training row by Euclidean distance; of equally near ones the first. */
export function findNearest(training: Float64Array, tested: Float64Array, features: number): Uint32Array {
  const [rows, count] = [training.length / features, tested.length / features];
  const nearest = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    let least = Infinity;
    for (let other = 0; other < rows; other++) {
      let distance = 0;
      for (let feature = 0; feature < features && distance < least; feature++) {
        const gap =
          (training[other * features + feature] as number) - (tested[row * features + feature] as number);
        distance += gap * gap;
      }
      if (distance >= least) continue;
      least = distance;
      nearest[row] = other;
    }
  }
  return nearest;
}
