import { spread } from '../../store/index.ts';
import { findQuantile, sortPresent } from './number-statistics.ts';

/** One column as a predictor: of numbers its bins count, of categories each value. */
export interface Predictor {
  readonly values: Float64Array;
  readonly isNumber: boolean;
}

export interface PredictedTarget {
  readonly values: Float64Array;
  /** Numbers are predicted by means, classes by the most frequent one. */
  readonly isNumber: boolean;
}

const folds = 5;
const mostBins = 32;
const fewestRows = 20;
/** Stands for missing values among the bins. */
const missingBin = -1;

/**
 * How well one column alone predicts a target, on rows that were not learnt from: five folds drawn with the seed;
 * numbers fall into up to 32 bins between quantiles of the other folds, missing values into one of their own.
 *
 * @returns of a number the share of the variance that is explained (R²); of classes the share of the errors of always
 * saying the most frequent class that is avoided. 1 is perfect, 0 or less no use; null when there are fewer than 20
 * rows with a target, or all targets are equal.
 */
export function predictFromColumn(column: Predictor, target: PredictedTarget, seed: number): number | null {
  const rows = listRows(target.values);
  if (rows.length < fewestRows) return null;
  const predict = target.isNumber ? predictMean : predictClass;
  const predicted = new Float64Array(target.values.length);
  for (let fold = 0; fold < folds; fold++) {
    const isTested = (row: number) => (spread(row ^ Math.imul(seed, 0x9e3779b1)) >>> 0) % folds === fold;
    const learnt = rows.filter((row) => !isTested(row));
    if (learnt.length === 0) return null;
    const findBin = column.isNumber ? binNumbers(column.values, learnt) : binCategories(column.values);
    const { byBin, overall } = predict(learnt, target.values, findBin);
    for (const row of rows) if (isTested(row)) predicted[row] = byBin.get(findBin(row)) ?? overall;
  }
  return target.isNumber
    ? explainVariance(rows, target.values, predicted)
    : avoidErrors(rows, target.values, predicted);
}

function listRows(target: Float64Array): Uint32Array {
  return new Uint32Array(target.length).map((_item, row) => row).filter((row) => !Number.isNaN(target[row]!));
}

type FindBin = (row: number) => number;

function binNumbers(values: Float64Array, learnt: Uint32Array): FindBin {
  const sorted = sortPresent(Float64Array.from(learnt, (row) => values[row]!));
  const bins = Math.min(mostBins, Math.floor(Math.sqrt(learnt.length)));
  const edges =
    sorted.length === 0
      ? []
      : Array.from({ length: bins - 1 }, (_item, index) => findQuantile(sorted, (index + 1) / bins));
  return (row) => {
    const value = values[row]!;
    if (Number.isNaN(value)) return missingBin;
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (edges[middle]! <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function binCategories(values: Float64Array): FindBin {
  return (row) => (Number.isNaN(values[row]!) ? missingBin : values[row]!);
}

interface Learnt {
  readonly byBin: ReadonlyMap<number, number>;
  readonly overall: number;
}

function predictMean(learnt: Uint32Array, target: Float64Array, findBin: FindBin): Learnt {
  const sums = new Map<number, { sum: number; count: number }>();
  let total = 0;
  for (const row of learnt) {
    const bin = findBin(row);
    const entry = sums.get(bin) ?? { sum: 0, count: 0 };
    entry.sum += target[row]!;
    entry.count++;
    sums.set(bin, entry);
    total += target[row]!;
  }
  return {
    byBin: new Map([...sums].map(([bin, { sum, count }]) => [bin, sum / count])),
    overall: total / learnt.length,
  };
}

function predictClass(learnt: Uint32Array, target: Float64Array, findBin: FindBin): Learnt {
  const all = new Map<number, number>();
  const counts = new Map<number, Map<number, number>>();
  for (const row of learnt) {
    const [bin, label] = [findBin(row), target[row]!];
    const inBin = counts.get(bin) ?? new Map<number, number>();
    inBin.set(label, (inBin.get(label) ?? 0) + 1);
    counts.set(bin, inBin);
    all.set(label, (all.get(label) ?? 0) + 1);
  }
  return {
    byBin: new Map([...counts].map(([bin, inBin]) => [bin, findMostFrequent(inBin)])),
    overall: findMostFrequent(all),
  };
}

/** Of equally frequent ones the first seen. */
function findMostFrequent(counts: ReadonlyMap<number, number>): number {
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function explainVariance(rows: Uint32Array, target: Float64Array, predicted: Float64Array): number | null {
  let mean = 0;
  for (const row of rows) mean += target[row]! / rows.length;
  let [total, left] = [0, 0];
  for (const row of rows) {
    total += (target[row]! - mean) ** 2;
    left += (target[row]! - predicted[row]!) ** 2;
  }
  return total === 0 ? null : 1 - left / total;
}

function avoidErrors(rows: Uint32Array, target: Float64Array, predicted: Float64Array): number | null {
  const counts = new Map<number, number>();
  let errors = 0;
  for (const row of rows) {
    counts.set(target[row]!, (counts.get(target[row]!) ?? 0) + 1);
    if (target[row] !== predicted[row]) errors++;
  }
  const always = rows.length - Math.max(...counts.values());
  return always === 0 ? null : 1 - errors / always;
}
