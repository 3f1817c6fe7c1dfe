import { averageMetrics, measureRegression, type RegressionMetrics } from './metrics.ts';
import type { ChosenRows } from '../table-task/choose-rows.ts';
import { describeRows, quote, reportRows, round, type ReportedRows } from '../table-task/report-text.ts';

/** What one target was and what was predicted, in its unit. */
export interface TestedTarget {
  readonly name: string;
  readonly unit: string | null;
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
  /** Mean of the training rows: what the baseline predicts. */
  readonly trainingMean: number;
}

export interface TargetReport extends RegressionMetrics {
  readonly name: string;
  readonly unit: string | null;
  readonly baseline: RegressionMetrics;
}

/** Content of `metrics.json`. */
export interface RegressionReport {
  readonly rows: ReportedRows;
  /** Over all targets; see {@link averageMetrics}. */
  readonly overall: RegressionMetrics & { readonly baseline: RegressionMetrics };
  readonly targets: readonly TargetReport[];
}

export function reportRegression(
  targets: readonly TestedTarget[],
  chosen: ChosenRows,
  trainedRows: number,
): RegressionReport {
  const reports = targets.map(
    ({ name, unit, actual, predicted, trainingMean }): TargetReport => ({
      name,
      unit,
      ...measureRegression(actual, predicted),
      baseline: measureRegression(actual, new Float64Array(actual.length).fill(trainingMean)),
    }),
  );
  return {
    rows: reportRows(chosen, trainedRows),
    overall: {
      ...averageMetrics(reports),
      baseline: averageMetrics(reports.map(({ baseline }) => baseline)),
    },
    targets: reports,
  };
}

/** `residuals.csv` (RFC 4180): one line a row and target. */
export function writeResiduals(rowIds: readonly string[], targets: readonly TestedTarget[]): string {
  const lines = rowIds.flatMap((id, row) =>
    targets.map(({ name, actual, predicted }) => {
      const [is, was] = [actual[row] as number, predicted[row] as number];
      return [quote(id), quote(name), is, was, was - is].join();
    }),
  );
  return ['row,target,actual,predicted,residual', ...lines, ''].join('\n');
}

/** `summary.md`: the result in plain words. */
export function summariseRegression({ rows, targets }: RegressionReport): string {
  return [
    '# Test of predicted numbers',
    '',
    ...describeRows(rows, 'the errors look too small'),
    ...targets.flatMap((target) => ['', `## ${target.name}`, '', ...describeTarget(target)]),
    '',
  ].join('\n');
}

function describeTarget(target: TargetReport): string[] {
  const unit = target.unit === null ? '' : ` ${target.unit}`;
  const { baseline } = target;
  const verdict =
    target.mae < baseline.mae
      ? `That beats the baseline, which always predicts the mean of the training rows and is off by ${round(baseline.mae)}${unit}: ` +
        `the error is ${round(100 * (1 - target.mae / baseline.mae), 2)} % smaller.`
      : `**That does not beat the baseline**, which always predicts the mean of the training rows and is off by ${round(baseline.mae)}${unit}.`;
  const explained =
    target.r2 === null
      ? 'R² has no meaning here: the actual values do not vary.'
      : `R² is ${round(target.r2, 3)} (1 is perfect, the baseline has ${round(baseline.r2 ?? 0, 2)}).`;
  return [
    `On average a prediction is off by ${round(target.mae)}${unit} (mean absolute error); large errors weigh more in the RMSE of ${round(target.rmse)}${unit}.`,
    verdict,
    explained,
  ];
}
