import { addScaled, centreColumns, combineColumns, multiply } from './columns.ts';
import { uncentre, type LinearModel } from './linear-model.ts';
import { decomposeSymmetric } from './symmetric-eigen.ts';

export interface RidgeSettings {
  /** Penalty on the squares of the coefficients, at least 0; `auto` takes the best of {@link penalties}. */
  readonly alpha: number | 'auto';
  /** Whether columns are divided by their deviations, so that their units make no difference. */
  readonly isScaled: boolean;
}

export interface Ridge extends LinearModel {
  readonly alpha: number;
  /** Mean squared error of each row as predicted without it; null when `alpha` was given. */
  readonly leftOutError: number | null;
}

/** What `auto` chooses from. */
export const penalties = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000, 3000, 10000];

/**
 * Least squares with a penalty on large coefficients, never on the intercept: the coefficients are
 * (XᵀX + αI)⁻¹ Xᵀy of centred columns, by the eigenvectors of XᵀX or, with fewer rows than columns, of XXᵀ. With
 * `alpha` 0 and columns that depend on each other, those of the smallest length.
 *
 * @see A. E. Hoerl and R. W. Kennard, "Ridge regression: biased estimation for nonorthogonal problems" (1970),
 * equation 2.1; D. M. Allen, "The relationship between variable selection and data augmentation and a method for
 * prediction" (1974) on predicting each row without it.
 * @param inputs columns of equal length, at least one row.
 */
export function fitRidge(
  inputs: readonly Float64Array[],
  targets: readonly Float64Array[],
  { alpha, isScaled }: RidgeSettings,
): Ridge {
  const x = centreColumns(inputs, isScaled);
  const y = centreColumns(targets, false);
  const directions = findDirections(x.columns, targets[0]?.length ?? 0);
  const chosen = alpha === 'auto' ? choosePenalty(directions, y.columns) : { alpha, leftOutError: null };
  const coefficients = y.columns.map((target) => solve(directions, x.columns, target, chosen.alpha));
  return { ...uncentre(coefficients, x, y), ...chosen };
}

/** The directions in which rows vary: orthogonal columns `scores` with squared lengths `values`. */
interface Directions {
  readonly values: readonly number[];
  /** Of length 1. */
  readonly scores: readonly Float64Array[];
}

function findDirections(columns: readonly Float64Array[], rows: number): Directions {
  const isWide = columns.length > rows;
  const sides = isWide ? transpose(columns, rows) : columns;
  const products = sides.map((left) => Float64Array.from(sides, (right) => multiply(left, right)));
  const { values, vectors } = decomposeSymmetric(products);
  // What is smaller is rounding.
  const smallest = (values.at(-1) ?? 0) * sides.length * Number.EPSILON;
  const kept = Array.from(values.keys()).filter((place) => values[place]! > smallest);
  const scores = kept.map((place) => {
    const vector = Float64Array.from(vectors, (row) => row[place]!);
    if (isWide) return vector;
    const length = Math.sqrt(values[place]!);
    return combineColumns(columns, vector, rows).map((value) => value / length);
  });
  return { values: kept.map((place) => values[place]!), scores };
}

function transpose(columns: readonly Float64Array[], rows: number): readonly Float64Array[] {
  return Array.from({ length: rows }, (_item, row) => Float64Array.from(columns, (column) => column[row]!));
}

/** Xᵀ Σ score · (score · y) / (value + α), which both forms of the solution come to. */
function solve(
  { values, scores }: Directions,
  columns: readonly Float64Array[],
  target: Float64Array,
  alpha: number,
): Float64Array {
  const dual = new Float64Array(target.length);
  scores.forEach((score, place) =>
    addScaled(dual, multiply(score, target) / (values[place]! + alpha), score),
  );
  return Float64Array.from(columns, (column) => multiply(column, dual));
}

/** Of equally good ones the largest. */
function choosePenalty(
  directions: Directions,
  targets: readonly Float64Array[],
): { readonly alpha: number; readonly leftOutError: number } {
  let best = { alpha: NaN, leftOutError: Infinity };
  for (const alpha of penalties) {
    const leftOutError = measureLeftOut(directions, targets, alpha);
    if (leftOutError <= best.leftOutError) best = { alpha, leftOutError };
  }
  return best;
}

const smallestShare = 1e-10;

/** Row i is missed by (y - ŷ) / (1 - h) without it, h being the share that it has in its own prediction. */
function measureLeftOut(
  { values, scores }: Directions,
  targets: readonly Float64Array[],
  alpha: number,
): number {
  const rows = targets[0]!.length;
  const shares = values.map((value) => value / (value + alpha));
  const own = new Float64Array(rows).fill(1 / rows);
  scores.forEach((score, place) => {
    for (let row = 0; row < rows; row++) own[row] = own[row]! + shares[place]! * score[row]! * score[row]!;
  });
  let sum = 0;
  for (const target of targets) {
    const residual = Float64Array.from(target);
    scores.forEach((score, place) => addScaled(residual, -shares[place]! * multiply(score, target), score));
    residual.forEach((value, row) => {
      const error = value / Math.max(smallestShare, 1 - own[row]!);
      sum += error * error;
    });
  }
  return sum / (rows * targets.length);
}
