import {
  describeKoreanRows,
  describeKoreanVerdict,
  describeMissingKoreanBaselines,
  describeOtherKoreanRows,
} from '../table-task/korean-text.ts';
import { describeInterval, escapeMarkdown, percent, round } from '../table-task/report-text.ts';
import type { BaselineName, ClassificationReport, ThresholdReport } from './report.ts';
import { maximumShownClasses, tabulateScores } from './score-table.ts';
import { findWorstMistake } from './summary.ts';

/** `summary.ko.md`: what `summary.md` says, in Korean. */
export function summariseClassificationInKorean(report: ClassificationReport): string {
  const { rows, target, classes, baselines, macro, rocArea, averagePrecision } = report;
  const unknown = classes.filter(({ trained }) => trained === 0);
  return [
    '# 클래스 예측 시험',
    '',
    ...describeKoreanRows(rows, '결과가 실제보다 좋아 보입니다'),
    ...unknown.flatMap((one) => [
      '',
      `**주의:** 학습 행에 없던 클래스 ${name(one.class)}의 ${one.tested}개 행은 틀린 것으로만 셀 수 있습니다.`,
    ]),
    ...describeMissingKoreanBaselines(baselines.missing),
    '',
    `## ${escapeMarkdown(target)}`,
    '',
    describeAccuracy(report),
    ...describeDetails(report),
    '',
    '## 무엇이 틀리는가',
    '',
    ...describeRates(report),
    ...(report.threshold === null ? [] : describeKoreanThreshold(report.threshold)),
    '',
    '## 클래스별 점수',
    '',
    '정밀도는 그 클래스로 예측한 행 가운데 맞은 비율, 재현율은 그 클래스의 행 가운데 찾아낸 비율, F1은 둘의 조화 평균입니다. ROC 면적은 그 클래스의 행이 다른 행보다 높은 확률을 받을 가능성, PR 면적은 모든 문턱값에 걸친 평균 정밀도입니다.',
    '',
    ...tabulateScores(
      classes.map((one) => ({ name: one.class, ...one })),
      [{ name: '평균', ...macro, rocArea, averagePrecision }],
      ['클래스', '행', '정밀도', '재현율', 'F1', 'ROC 면적', 'PR 면적'],
      (others) => `나머지 클래스 ${others}개는 \`metrics.json\`에 있습니다.`,
    ),
    '',
  ].join('\n');
}

function describeAccuracy({ rows, accuracy, intervals, baseline, best }: ClassificationReport): string {
  const others: Readonly<Record<BaselineName, string>> = {
    common: `항상 가장 흔한 클래스 ${name(baseline.class)}만 말하는 기준선`,
    linear: '선형 기준선',
    nearest: '가장 가까운 학습 행을 따르는 기준선',
  };
  const what = `${others[best.name]}(정확도 ${percent(accuracy - best.gain)})`;
  const interval = describeOtherKoreanRows(intervals.accuracy, intervals.confidence, percent);
  return `${rows.tested}개 행 가운데 ${Math.round(accuracy * rows.tested)}개를 맞혔습니다(${percent(accuracy)}). ${describeKoreanVerdict(best, what)}${interval}`;
}

function describeDetails(report: ClassificationReport): readonly string[] {
  const { logLoss, baseline, calibration } = report;
  const worst = findWorstMistake(report);
  return [
    ...(logLoss === null || baseline.logLoss === null
      ? []
      : [
          `로그 손실: ${round(logLoss)} (0이 완벽, 클래스의 비율만 알면 ${round(baseline.logLoss)}). 얼마나 확신했는지도 셉니다.`,
        ]),
    ...(worst === null
      ? []
      : [
          `가장 잦은 실수: ${worst.actual} 행 ${worst.count}개를 ${worst.predicted}(으)로 보았습니다. 가장 확신하고 틀린 행은 \`top-errors.csv\`에 있습니다.`,
        ]),
    `확률은 실제로 맞는 비율과 평균 ${percent(calibration.error)} 차이가 납니다.`,
  ];
}

function describeRates({ classes, intervals }: ClassificationReport): readonly string[] {
  const rows = classes.reduce((sum, { tested }) => sum + tested, 0);
  const between = (interval: readonly [number, number] | null, from: number) =>
    ` (${interval === null ? '' : `${describeInterval(interval, percent, '~')}, `}${from}개 행에서)`;
  const sentences = classes.slice(0, maximumShownClasses).flatMap((one) => {
    const { falseNegativeRate: missed, falsePositiveRate: wrong } = one;
    return [
      ...(missed === null
        ? []
        : [
            `- ${name(one.class)}인 행 100개 가운데 ${round(100 * missed)}개를 놓칩니다${between(one.intervals.falseNegativeRate, one.tested)}.`,
          ]),
      ...(wrong === null
        ? []
        : [
            `- ${name(one.class)} 아닌 행 100개 가운데 ${round(100 * wrong)}개를 잘못 그 클래스로 봅니다${between(one.intervals.falsePositiveRate, rows - one.tested)}.`,
          ]),
    ];
  });
  return [...sentences, '', `괄호 안은 ${percent(intervals.confidence)} 구간과 그 바탕이 된 행 수입니다.`];
}

export function describeKoreanThreshold({
  positive,
  costs,
  half,
  cheapest,
}: ThresholdReport): readonly string[] {
  const { falsePositive, falseNegative } = costs as { falsePositive: number; falseNegative: number };
  const at =
    cheapest.threshold === null
      ? `${name(positive)}(이)라고 전혀 하지 않는 것`
      : `확률 ${round(cheapest.threshold)}부터 ${name(positive)}(이)라고 하는 것`;
  return [
    '',
    `잘못 ${name(positive)}(으)로 본 행의 비용이 ${round(falsePositive)}, 놓친 행의 비용이 ${round(falseNegative)}일 때 ${at}이 가장 쌉니다: 행마다 ${round(cheapest.cost)}, 잘못 본 행 ${cheapest.falsePositives}개, 놓친 행 ${cheapest.falseNegatives}개. 0.5부터라면 행마다 ${round(half.cost)}입니다. 이 행들로 고른 문턱값은 이 행들에서 조금 더 좋아 보입니다. \`part: validation\`으로 고르세요.`,
  ];
}

function name(label: string): string {
  return `“${escapeMarkdown(label)}”`;
}
