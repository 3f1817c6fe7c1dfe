import {
  describeKoreanRows,
  describeKoreanVerdict,
  describeMissingKoreanBaselines,
  describeOtherKoreanRows,
} from '../table-task/korean-text.ts';
import { escapeMarkdown, round } from '../table-task/report-text.ts';
import { bestBaseline, type BaselineName, type RegressionReport, type TargetReport } from './report.ts';

const baselineNames: Readonly<Record<BaselineName, string>> = {
  mean: '항상 학습 행의 평균을 예측하는 기준선',
  linear: '선형 회귀 기준선',
  nearest: '가장 가까운 학습 행의 값을 예측하는 기준선',
};

/** `summary.ko.md`: what `summary.md` says, in Korean. */
export function summariseRegressionInKorean(report: RegressionReport): string {
  const { baselines } = report;
  return [
    '# 수치 예측 시험',
    '',
    ...describeKoreanRows(report.rows, '오차가 실제보다 작게 보입니다'),
    ...describeMissingKoreanBaselines(baselines.missing),
    ...report.targets.flatMap((target) => [
      '',
      `## ${escapeMarkdown(target.name)}`,
      '',
      ...describeTarget(target, report.intervals.confidence),
    ]),
    '',
    '오차가 가장 큰 행은 `top-errors.csv`에, 모든 행은 `residuals.csv`에 있습니다.',
    '',
  ].join('\n');
}

function describeTarget(target: TargetReport, confidence: number): readonly string[] {
  const unit = target.unit === null ? '' : ` ${target.unit}`;
  const { intervals, baseline, residuals } = target;
  const interval = describeOtherKoreanRows(intervals.mae, confidence, round, unit);
  const explained =
    target.r2 === null
      ? '실제 값이 모두 같으므로 R²는 의미가 없습니다.'
      : `R²: ${round(target.r2, 3)} (1이 완벽, 평균 기준선은 ${round(baseline.r2 ?? 0, 2)}).`;
  return [
    `예측은 평균적으로 ${round(target.mae)}${unit} 벗어납니다(평균 절대 오차). 큰 오차를 더 무겁게 보는 RMSE: ${round(target.rmse)}${unit}.${interval}`,
    compareWithBaselines(target, unit),
    explained,
    `예측은 평균 ${round(Math.abs(residuals.mean), 2)}${unit} ${residuals.mean > 0 ? '높고' : '낮고'}, 가장 큰 오차는 ${round(Math.abs(residuals.largest))}${unit}입니다.`,
  ];
}

function compareWithBaselines(target: TargetReport, unit: string): string {
  const { name, gain } = target.best;
  const baselineMae = bestBaseline(target).mae;
  const what = `${baselineNames[name]}(오차 ${round(baselineMae)}${unit})`;
  const smaller = ` 오차가 ${round((100 * gain) / baselineMae, 2)} % 작습니다.`;
  return describeKoreanVerdict(target.best, what, smaller);
}
