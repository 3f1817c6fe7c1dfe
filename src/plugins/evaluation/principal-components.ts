export interface Projection {
  /** `[rows, 2]`. */
  readonly points: Float64Array;
  /** Share of the variance that each of the two directions has. */
  readonly shares: readonly [number, number];
}

const mostSteps = 2000;

/**
 * The two directions in which rows vary most, by power iteration on their covariance. Each has the sign that makes its
 * largest part positive.
 *
 * @param values `[rows, features]`.
 */
export function projectRows(values: Float64Array, features: number): Projection {
  const rows = values.length / features;
  const means = new Float64Array(features);
  values.forEach((value, place) => {
    means[place % features] = (means[place % features] as number) + value / rows;
  });
  const centred = values.map((value, place) => value - (means[place % features] as number));
  const covariance = new Float64Array(features * features);
  for (let row = 0; row < rows; row++)
    for (let first = 0; first < features; first++) {
      const value = centred[row * features + first] as number;
      if (value === 0) continue;
      for (let second = 0; second < features; second++) {
        const place = first * features + second;
        covariance[place] =
          (covariance[place] as number) + value * (centred[row * features + second] as number);
      }
    }
  let total = 0;
  for (let feature = 0; feature < features; feature++)
    total += covariance[feature * features + feature] as number;
  const points = new Float64Array(rows * 2);
  const shares = [0, 1].map((axis) => {
    const { direction, size } = findDirection(covariance, features);
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let feature = 0; feature < features; feature++)
        sum += (centred[row * features + feature] as number) * (direction[feature] as number);
      points[row * 2 + axis] = sum;
    }
    covariance.forEach((value, place) => {
      const [first, second] = [Math.floor(place / features), place % features];
      covariance[place] = value - size * (direction[first] as number) * (direction[second] as number);
    });
    return total > 0 ? size / total : 0;
  });
  return { points, shares: shares as unknown as readonly [number, number] };
}

function findDirection(matrix: Float64Array, size: number) {
  // Uneven, so that no direction is orthogonal to it by the symmetry of data.
  let direction = Float64Array.from({ length: size }, (_item, place) => 1 + ((place * 7919) % 97) / 97);
  let length = 0;
  for (let step = 0; step < mostSteps; step++) {
    const next = new Float64Array(size);
    for (let row = 0; row < size; row++) {
      let sum = 0;
      for (let column = 0; column < size; column++)
        sum += (matrix[row * size + column] as number) * (direction[column] as number);
      next[row] = sum;
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    if (length === 0) return { direction: new Float64Array(size), size: 0 };
    const scaled = next.map((value) => value / length);
    const change = scaled.reduce(
      (most, value, place) => Math.max(most, Math.abs(value - direction[place]!)),
      0,
    );
    direction = scaled;
    if (change < 1e-14) break;
  }
  const largest = direction.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
  return { direction: largest < 0 ? direction.map((value) => -value) : direction, size: length };
}
