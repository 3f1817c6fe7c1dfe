import type { RandomStream } from '../../api/task.ts';
import { addScaled, centreColumns, combineColumns, multiply } from './columns.ts';
import { predictLinear, uncentre, type LinearModel } from './linear-model.ts';
import { decomposeSymmetric } from './symmetric-eigen.ts';

export interface PartialLeastSquaresSettings {
  /** At least 1; `auto` takes as many as predict left-out rows best. */
  readonly components: number | 'auto';
  /** Whether inputs and targets are divided by their deviations. */
  readonly isScaled: boolean;
}

export interface PartialLeastSquares extends LinearModel {
  /** As many as were asked for, or as there are. */
  readonly components: number;
  /** Mean squared error of left-out rows by the number of components, from 1 on; null when it was given. */
  readonly leftOutErrors: readonly number[] | null;
}

/** `auto` tries no more. */
const maximumTried = 20;
const maximumFolds = 10;

/**
 * Partial least squares of one target (PLS1) or several together (PLS2): components are sums of inputs that vary most
 * along with the targets, each free of those before; the targets are a linear function of them.
 *
 * @see H. Wold, "Path models with latent variables: the NIPALS approach" (1975); A. Höskuldsson, "PLS regression
 * methods", Journal of Chemometrics 2 (1988): the weights are the first eigenvector of XᵀYYᵀX, which the iteration of
 * NIPALS goes to.
 * @param inputs columns of equal length, at least one row.
 * @param random deals rows to folds for `auto`.
 */
export function fitPartialLeastSquares(
  inputs: readonly Float64Array[],
  targets: readonly Float64Array[],
  { components, isScaled }: PartialLeastSquaresSettings,
  random: RandomStream,
): PartialLeastSquares {
  const leftOutErrors = components === 'auto' ? measureLeftOut(inputs, targets, isScaled, random) : null;
  const wanted = components === 'auto' ? findSmallest(leftOutErrors ?? []) : components;
  const models = fitCounts(inputs, targets, wanted, isScaled);
  return { ...models.at(-1)!, components: models.length - 1, leftOutErrors };
}

/** The models with 0, 1, 2, … components, until there are no more. */
function fitCounts(
  inputs: readonly Float64Array[],
  targets: readonly Float64Array[],
  components: number,
  isScaled: boolean,
): readonly LinearModel[] {
  const x = centreColumns(inputs, isScaled);
  const y = centreColumns(targets, isScaled);
  const rows = targets[0]?.length ?? 0;
  const inputsLeft = x.columns.map((column) => Float64Array.from(column));
  const targetsLeft = y.columns.map((column) => Float64Array.from(column));
  const sum = y.columns.map(() => new Float64Array(inputs.length));
  const found: { readonly rotation: Float64Array; readonly loading: Float64Array }[] = [];
  const models = [uncentre(sum, x, y)];
  let firstLength: number | null = null;
  while (found.length < components) {
    const { weights, length } = findWeights(inputsLeft, targetsLeft);
    firstLength ??= length;
    // The rest is rounding.
    if (!(length > firstLength * 1e-12)) break;
    const scores = combineColumns(inputsLeft, weights, rows);
    const square = multiply(scores, scores);
    const loading = Float64Array.from(inputsLeft, (column) => multiply(column, scores) / square);
    const rotation = Float64Array.from(weights);
    for (const former of found) addScaled(rotation, -multiply(former.loading, weights), former.rotation);
    found.push({ rotation, loading });
    inputsLeft.forEach((column, place) => addScaled(column, -loading[place]!, scores));
    targetsLeft.forEach((column, place) => {
      const slope = multiply(column, scores) / square;
      addScaled(column, -slope, scores);
      addScaled(sum[place]!, slope, rotation);
    });
    models.push(uncentre(sum, x, y));
  }
  return models;
}

/** The direction of length 1 in which the inputs vary most along with the targets, and how far they do. */
function findWeights(
  inputs: readonly Float64Array[],
  targets: readonly Float64Array[],
): { readonly weights: Float64Array; readonly length: number } {
  const products = targets.map((target) => Float64Array.from(inputs, (column) => multiply(column, target)));
  const squares = products.map((left) => Float64Array.from(products, (right) => multiply(left, right)));
  const { vectors } = decomposeSymmetric(squares);
  const weights = new Float64Array(inputs.length);
  products.forEach((product, place) => addScaled(weights, vectors[place]!.at(-1)!, product));
  const length = Math.sqrt(multiply(weights, weights));
  return { weights: weights.map((value) => value / length), length };
}

function measureLeftOut(
  inputs: readonly Float64Array[],
  targets: readonly Float64Array[],
  isScaled: boolean,
  random: RandomStream,
): readonly number[] {
  const rows = targets[0]?.length ?? 0;
  const folds = Math.min(maximumFolds, rows);
  const order = random.shuffle(Array.from({ length: rows }, (_item, row) => row));
  const tried = Math.max(1, Math.min(maximumTried, inputs.length, rows - Math.ceil(rows / folds) - 1));
  const scales = centreColumns(targets, true).scales;
  const errors = new Array<number>(tried).fill(0);
  for (let fold = 0; fold < folds && folds > 1; fold++) {
    const isOut = (_row: number, place: number) => place % folds === fold;
    const out = order.filter(isOut);
    const kept = order.filter((row, place) => !isOut(row, place));
    const models = fitCounts(takeRows(inputs, kept), takeRows(targets, kept), tried, isScaled);
    const columns = takeRows(inputs, out);
    errors.forEach((_error, place) => {
      const model = models[Math.min(place + 1, models.length - 1)]!;
      predictLinear(model, columns, out.length).forEach((predicted, index) => {
        const target = index % targets.length;
        const row = out[Math.floor(index / targets.length)]!;
        const error = (predicted - targets[target]![row]!) / scales[target]!;
        errors[place] = errors[place]! + (error * error) / (rows * targets.length);
      });
    });
  }
  return errors;
}

function takeRows(columns: readonly Float64Array[], rows: readonly number[]): readonly Float64Array[] {
  return columns.map((column) => Float64Array.from(rows, (row) => column[row]!));
}

/** How many components have the smallest error, the first of equal ones. */
function findSmallest(errors: readonly number[]): number {
  return errors.indexOf(Math.min(...errors)) + 1;
}
