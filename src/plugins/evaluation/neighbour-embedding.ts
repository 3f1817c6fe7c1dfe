import type { RandomStream } from '../api/task.ts';
import { naturalExponential } from '../engine/natural-exponential.ts';
import { naturalLogarithm } from '../engine/natural-logarithm.ts';
import { measureSquaredDistances } from './squared-distances.ts';

/**
 * How near rows are to each other, as probabilities that add up to 1, `[rows, rows]`: Gaussian around each row, as wide
 * as gives it the asked number of neighbours, then made symmetric.
 *
 * @param perplexity effective number of neighbours, below the number of rows.
 * @see L. van der Maaten, G. Hinton, "Visualizing data using t-SNE", JMLR 9 (2008), equations 1 and section 3.1.
 */
export function measureNearness(values: Float64Array, features: number, perplexity: number): Float64Array {
  const rows = values.length / features;
  const squares = measureSquaredDistances(values, features);
  const own = new Float64Array(rows * rows);
  const wanted = naturalLogarithm(perplexity);
  for (let row = 0; row < rows; row++) {
    const distances = squares.subarray(row * rows, (row + 1) * rows);
    const near = own.subarray(row * rows, (row + 1) * rows);
    const least = distances.reduce(
      (low, value, other) => (other === row ? low : Math.min(low, value)),
      Infinity,
    );
    let [precision, low, high] = [1, 0, Infinity];
    for (let step = 0; step < 100; step++) {
      const entropy = spread(distances, near, row, least, precision);
      if (Math.abs(entropy - wanted) < 1e-9) break;
      if (entropy > wanted) low = precision;
      else high = precision;
      precision = high === Infinity ? precision * 2 : (low + high) / 2;
    }
  }
  return own.map((value, place) => {
    const [row, other] = [Math.floor(place / rows), place % rows];
    return (value + (own[other * rows + row] as number)) / (2 * rows);
  });
}

/** Fills in the share of each row and returns the entropy of these shares. */
function spread(
  distances: Float64Array,
  near: Float64Array,
  row: number,
  least: number,
  precision: number,
): number {
  let [sum, weighted] = [0, 0];
  distances.forEach((distance, other) => {
    const value = other === row ? 0 : naturalExponential(-precision * (distance - least));
    near[other] = value;
    sum += value;
    weighted += value * (distance - least);
  });
  near.forEach((value, other) => (near[other] = value / sum));
  return naturalLogarithm(sum) + (precision * weighted) / sum;
}

export interface Embedding {
  /** `[rows, 2]`. */
  readonly points: Float64Array;
  /** Kullback-Leibler divergence that is left: 0 when all distances could be kept. */
  readonly divergence: number;
}

const [steps, earlySteps, exaggeration] = [750, 250, 12];

/**
 * Lays rows out in a plane so that near ones stay near (exact t-SNE, by gradient descent with momentum and gains).
 *
 * @param nearness by {@link measureNearness}.
 */
export function layOutRows(nearness: Float64Array, rows: number, random: RandomStream): Embedding {
  const points = Float64Array.from({ length: rows * 2 }, () => 1e-4 * random.normal());
  const velocity = new Float64Array(rows * 2);
  const gains = new Float64Array(rows * 2).fill(1);
  const rate = Math.max(rows / exaggeration / 4, 50);
  for (let step = 0; step < steps; step++) {
    const factor = step < earlySteps ? exaggeration : 1;
    const momentum = step < earlySteps ? 0.5 : 0.8;
    const gradient = differentiate(nearness, points, rows, factor);
    gradient.forEach((slope, place) => {
      const speed = velocity[place] as number;
      const gain = Math.max(0.01, slope * speed < 0 ? gains[place]! + 0.2 : gains[place]! * 0.8);
      gains[place] = gain;
      velocity[place] = momentum * speed - rate * gain * slope;
      points[place] = (points[place] as number) + velocity[place];
    });
  }
  return { points, divergence: measureDivergence(nearness, points, rows) };
}

/** Student's t with one degree of freedom of each pair, and their sum. */
function weighPairs(points: Float64Array, rows: number) {
  const weights = new Float64Array(rows * rows);
  let sum = 0;
  for (let row = 0; row < rows; row++)
    for (let other = 0; other < row; other++) {
      const [x, y] = [points[row * 2]! - points[other * 2]!, points[row * 2 + 1]! - points[other * 2 + 1]!];
      const weight = 1 / (1 + x * x + y * y);
      weights[row * rows + other] = weight;
      weights[other * rows + row] = weight;
      sum += 2 * weight;
    }
  return { weights, sum };
}

function differentiate(
  nearness: Float64Array,
  points: Float64Array,
  rows: number,
  factor: number,
): Float64Array {
  const { weights, sum } = weighPairs(points, rows);
  const gradient = new Float64Array(rows * 2);
  for (let row = 0; row < rows; row++) {
    let [x, y] = [0, 0];
    for (let other = 0; other < rows; other++) {
      const place = row * rows + other;
      const weight = weights[place] as number;
      const pull = 4 * (factor * (nearness[place] as number) - weight / sum) * weight;
      x += pull * (points[row * 2]! - points[other * 2]!);
      y += pull * (points[row * 2 + 1]! - points[other * 2 + 1]!);
    }
    gradient[row * 2] = x;
    gradient[row * 2 + 1] = y;
  }
  return gradient;
}

function measureDivergence(nearness: Float64Array, points: Float64Array, rows: number): number {
  const { weights, sum } = weighPairs(points, rows);
  return nearness.reduce((divergence, share, place) => {
    const kept = (weights[place] as number) / sum;
    return share > 0 && kept > 0 ? divergence + share * naturalLogarithm(share / kept) : divergence;
  }, 0);
}
