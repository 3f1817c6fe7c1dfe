import {
  bootstrapIntervals,
  sumGroups,
  type GroupedSums,
  type Interval,
} from '../../evaluation/bootstrap.ts';
import type { ChosenRows } from '../table-task/choose-rows.ts';
import { reportRows, type ReportedRows } from '../table-task/report-text.ts';
import type { readIntervalOptions } from '../table-task/tested-part.ts';
import type { SimplePredictions } from '../table-task/simple-predictions.ts';
import { averageMetrics, measureRegression, type RegressionMetrics } from './metrics.ts';

/** What one target was and what was predicted, in its unit. */
export interface TestedTarget {
  readonly name: string;
  readonly unit: string | null;
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
  /** Mean of the training rows: what the baseline predicts. */
  readonly trainingMean: number;
  /** What the simplest learners predict; null where they could not. */
  readonly linear: Float64Array | null;
  readonly nearest: Float64Array | null;
}

export type BaselineName = 'mean' | 'linear' | 'nearest';

export interface TargetReport extends RegressionMetrics {
  readonly name: string;
  readonly unit: string | null;
  /** Always the mean of the training rows. */
  readonly baseline: RegressionMetrics;
  readonly linear: RegressionMetrics | null;
  readonly nearest: RegressionMetrics | null;
  /** The baseline with the least MAE, and by how much the model's is less on the same rows. */
  readonly best: {
    readonly name: BaselineName;
    readonly gain: number;
    readonly gainInterval: Interval | null;
  };
  readonly intervals: Readonly<Record<'mae' | 'rmse' | 'r2', Interval | null>>;
  /** Of predicted - actual. */
  readonly residuals: { readonly mean: number; readonly deviation: number; readonly largest: number };
}

/** Content of `metrics.json`. */
export interface RegressionReport {
  readonly type: 'kstore.regression-result.v1';
  readonly rows: ReportedRows;
  readonly intervals: { readonly confidence: number; readonly resamples: number };
  /** Why a baseline is missing, and the training rows that they learnt from. */
  readonly baselines: Pick<SimplePredictions, 'missing' | 'trainingRows'>;
  /** Over all targets; see {@link averageMetrics}. */
  readonly overall: RegressionMetrics & {
    readonly baseline: RegressionMetrics;
    readonly linear: RegressionMetrics | null;
    readonly nearest: RegressionMetrics | null;
  };
  readonly targets: readonly TargetReport[];
}

/** The baseline with the least error. */
export function bestBaseline({ best, baseline, linear, nearest }: TargetReport): RegressionMetrics {
  return { mean: baseline, linear, nearest }[best.name] ?? baseline;
}

export function reportRegression(
  targets: readonly TestedTarget[],
  chosen: ChosenRows,
  trainedRows: number,
  baselines: Pick<SimplePredictions, 'missing' | 'trainingRows'>,
  options: ReturnType<typeof readIntervalOptions>,
): RegressionReport {
  const reports = targets.map((target) => reportTarget(target, options));
  const average = (name: 'linear' | 'nearest') => {
    const found = reports.flatMap((report) => report[name] ?? []);
    return found.length < reports.length ? null : averageMetrics(found);
  };
  const { confidence, resamples } = options;
  return {
    type: 'kstore.regression-result.v1',
    rows: reportRows(chosen, trainedRows),
    intervals: { confidence, resamples },
    baselines: { missing: baselines.missing, trainingRows: baselines.trainingRows },
    overall: {
      ...averageMetrics(reports),
      baseline: averageMetrics(reports.map(({ baseline }) => baseline)),
      linear: average('linear'),
      nearest: average('nearest'),
    },
    targets: reports,
  };
}

function reportTarget(target: TestedTarget, options: ReturnType<typeof readIntervalOptions>): TargetReport {
  const { name, unit, actual, predicted } = target;
  const metrics = measureRegression(actual, predicted);
  const mean = new Float64Array(actual.length).fill(target.trainingMean);
  const candidates = [
    ['mean', mean],
    ['linear', target.linear],
    ['nearest', target.nearest],
  ] as const;
  const measured = candidates.flatMap(([label, values]) =>
    values === null ? [] : [{ label, values, metrics: measureRegression(actual, values) }],
  );
  const best = measured.reduce((least, one) => (one.metrics.mae < least.metrics.mae ? one : least));
  const find = (label: BaselineName) => measured.find((one) => one.label === label)?.metrics ?? null;
  const [mae, rmse, r2, gain] = bootstrapIntervals(
    sumErrors(actual, predicted, best.values),
    measureSums,
    // Each target gets the same draws: what is added to one shifts no other.
    { ...options, random: options.random.fork(name) },
  ) as [Interval | null, Interval | null, Interval | null, Interval | null];
  return {
    name,
    unit,
    ...metrics,
    baseline: find('mean') as RegressionMetrics,
    linear: find('linear'),
    nearest: find('nearest'),
    best: { name: best.label, gain: best.metrics.mae - metrics.mae, gainInterval: gain },
    intervals: { mae, rmse, r2: metrics.r2 === null ? null : r2 },
    residuals: describeResiduals(actual, predicted),
  };
}

/** Rows, absolute and squared error, actual value and its square, absolute error of the baseline. */
function sumErrors(actual: Float64Array, predicted: Float64Array, baseline: Float64Array): GroupedSums {
  const middle = actual[0] ?? 0;
  return sumGroups(actual.length, 6, (row, sums, start) => {
    const value = actual[row] as number;
    const error = (predicted[row] as number) - value;
    // Values are taken from one of them, so that squares of large ones do not drown their differences.
    const shifted = value - middle;
    const added = [
      1,
      Math.abs(error),
      error * error,
      shifted,
      shifted * shifted,
      Math.abs((baseline[row] as number) - value),
    ];
    added.forEach((part, place) => {
      sums[start + place] = (sums[start + place] as number) + part;
    });
  });
}

function measureSums(sums: Float64Array): readonly number[] {
  const [count, absolute, squared, sum, squares, ofBaseline] = Array.from(sums) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const variance = squares - (sum * sum) / count;
  return [
    absolute / count,
    Math.sqrt(squared / count),
    variance > 1e-12 * squares ? 1 - squared / variance : NaN,
    (ofBaseline - absolute) / count,
  ];
}

function describeResiduals(actual: Float64Array, predicted: Float64Array): TargetReport['residuals'] {
  let [sum, largest] = [0, 0];
  predicted.forEach((value, row) => {
    const error = value - (actual[row] as number);
    sum += error;
    if (Math.abs(error) > Math.abs(largest)) largest = error;
  });
  const mean = sum / actual.length;
  let squares = 0;
  predicted.forEach((value, row) => {
    const distance = value - (actual[row] as number) - mean;
    squares += distance * distance;
  });
  return { mean, deviation: Math.sqrt(squares / actual.length), largest };
}
