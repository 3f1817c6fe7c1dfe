import { describeKoreanThreshold } from '../classification/korean-summary.ts';
import { maximumShownClasses, tabulateScores } from '../classification/score-table.ts';
import {
  describeKoreanRows,
  describeKoreanVerdict,
  describeMissingKoreanBaselines,
  describeOtherKoreanRows,
} from '../table-task/korean-text.ts';
import { escapeMarkdown, percent, round } from '../table-task/report-text.ts';
import type { BaselineName, MultilabelReport } from './report.ts';

/** `summary.ko.md`: what `summary.md` says, in Korean. */
export function summariseLabelsInKorean(report: MultilabelReport): string {
  const { rows, targets, labels, baselines, macro, micro, rocArea, averagePrecision } = report;
  const unknown = labels.filter(({ trained, tested }) => trained === 0 && tested > 0);
  return [
    '# 레이블 예측 시험',
    '',
    ...describeKoreanRows(rows, '결과가 실제보다 좋아 보입니다'),
    ...unknown.flatMap((one) => [
      '',
      `**주의:** 학습 행에 없던 레이블 ${name(one.label)}이(가) 있는 ${one.tested}개 행은 틀린 것으로만 셀 수 있습니다.`,
    ]),
    ...describeMissingKoreanBaselines(baselines.missing),
    '',
    `## ${escapeMarkdown(targets.join(', '))}`,
    '',
    describeAccuracy(report),
    ...describeDetails(report),
    '',
    '## 무엇이 틀리는가',
    '',
    ...describeRates(report),
    ...(report.threshold === null ? [] : describeKoreanThreshold(report.threshold)),
    '',
    '## 레이블별 점수',
    '',
    '정밀도는 그 레이블이 있다고 예측한 행 가운데 맞은 비율, 재현율은 그 레이블이 있는 행 가운데 찾아낸 비율, F1은 둘의 조화 평균입니다. ROC 면적은 그 레이블이 있는 행이 없는 행보다 높은 확률을 받을 가능성입니다.',
    '',
    ...tabulateScores(
      labels.map((one) => ({ name: one.label, ...one })),
      [
        { name: '평균', ...macro, rocArea, averagePrecision },
        { name: '전체', ...micro },
      ],
      ['레이블', '행', '정밀도', '재현율', 'F1', 'ROC 면적', 'PR 면적'],
      (others) => `나머지 레이블 ${others}개는 \`metrics.json\`에 있습니다.`,
    ),
    '',
  ].join('\n');
}

function describeAccuracy({ rows, accuracy, intervals, best }: MultilabelReport): string {
  const others: Readonly<Record<BaselineName, string>> = {
    common: '레이블마다 학습 행의 다수를 따르는 기준선',
    linear: '선형 기준선',
    nearest: '가장 가까운 학습 행을 따르는 기준선',
  };
  const what = `${others[best.name]}(${percent(accuracy - best.gain)})`;
  const interval = describeOtherKoreanRows(intervals.accuracy, intervals.confidence, percent);
  return `${rows.tested}개 행 가운데 ${Math.round(accuracy * rows.tested)}개는 모든 레이블이 맞았습니다(${percent(accuracy)}). ${describeKoreanVerdict(best, what)}${interval}`;
}

function describeDetails(report: MultilabelReport): readonly string[] {
  const { hammingLoss, baseline, micro, macro, logLoss, calibration } = report;
  return [
    `레이블 하나하나로는 ${percent(hammingLoss)}가 틀렸습니다(해밍 손실). 레이블마다 학습 행의 다수를 따르면 ${percent(baseline.hammingLoss)}입니다. F1: 모든 레이블을 함께 세면 ${round(micro.f1)}(micro), 레이블의 평균은 ${round(macro.f1)}(macro).`,
    ...(logLoss === null || baseline.logLoss === null
      ? []
      : [
          `로그 손실: ${round(logLoss)} (0이 완벽, 레이블의 비율만 알면 ${round(baseline.logLoss)}). 얼마나 확신했는지도 셉니다.`,
        ]),
    `확률은 실제로 레이블이 있는 비율과 평균 ${percent(calibration.error)} 차이가 납니다.`,
  ];
}

function describeRates({ labels }: MultilabelReport): readonly string[] {
  return labels.slice(0, maximumShownClasses).flatMap((one) => {
    const { falseNegativeRate: missed, falsePositiveRate: wrong } = one;
    return [
      ...(missed === null
        ? []
        : [`- ${name(one.label)} 있는 행 100개 가운데 ${round(100 * missed)}개를 놓칩니다.`]),
      ...(wrong === null
        ? []
        : [`- ${name(one.label)} 없는 행 100개 가운데 ${round(100 * wrong)}개를 잘못 있다고 봅니다.`]),
    ];
  });
}

function name(label: string): string {
  return `“${escapeMarkdown(label)}”`;
}
