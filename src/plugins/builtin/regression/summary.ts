import {
  describeMissingBaselines,
  describeOtherRows,
  describeRows,
  describeVerdict,
  escapeMarkdown,
  round,
} from '../table-task/report-text.ts';
import { bestBaseline, type BaselineName, type RegressionReport, type TargetReport } from './report.ts';

const baselineNames: Readonly<Record<BaselineName, string>> = {
  mean: 'which always predicts the mean of the training rows',
  linear: 'a plane through the training rows (linear regression)',
  nearest: 'which predicts what the nearest training row has',
};

/** `summary.md`: the result in plain words. */
export function summariseRegression(report: RegressionReport): string {
  return [
    '# Test of predicted numbers',
    '',
    ...describeRows(report.rows, 'the errors look too small'),
    ...describeMissingBaselines(report.baselines.missing),
    ...report.targets.flatMap((target) => [
      '',
      `## ${escapeMarkdown(target.name)}`,
      '',
      ...describeTarget(target, report.intervals.confidence),
    ]),
    '',
    'Rows with the largest errors are in `top-errors.csv`, all in `residuals.csv`.',
    '',
  ].join('\n');
}

function describeTarget(target: TargetReport, confidence: number): readonly string[] {
  const unit = target.unit === null ? '' : ` ${target.unit}`;
  const { intervals, baseline, residuals } = target;
  const interval = describeOtherRows(intervals.mae, confidence, round, unit);
  const explained =
    target.r2 === null
      ? 'R² has no meaning here: the actual values do not vary.'
      : `R² is ${round(target.r2, 3)} (1 is perfect, always predicting the mean has ${round(baseline.r2 ?? 0, 2)}).`;
  const side = residuals.mean > 0 ? 'too high' : 'too low';
  return [
    `On average a prediction is off by ${round(target.mae)}${unit} (mean absolute error); large errors weigh more in the RMSE of ${round(target.rmse)}${unit}.${interval}`,
    compareWithBaselines(target, unit),
    explained,
    `On average predictions are ${round(Math.abs(residuals.mean), 2)}${unit} ${side}; the largest error is ${round(Math.abs(residuals.largest))}${unit}.`,
  ];
}

function compareWithBaselines(target: TargetReport, unit: string): string {
  const { name, gain } = target.best;
  const baselineMae = bestBaseline(target).mae;
  const what = `${baselineNames[name]} and is off by ${round(baselineMae)}${unit}`;
  const smaller = `: the error is ${round((100 * gain) / baselineMae, 2)} % smaller`;
  return describeVerdict(target.best, what, smaller);
}
