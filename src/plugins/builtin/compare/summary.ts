import {
  countRows,
  describeInterval,
  describePart,
  escapeMarkdown,
  percent,
  round,
  tabulate,
} from '../table-task/report-text.ts';
import { nameLoss, writeLoss } from '../table-task/loss-words.ts';
import type { Predicted } from '../table-task/tested-model.ts';
import type { ComparisonReport, RankedModel } from './report.ts';

const baselines: Readonly<Record<Predicted, string>> = {
  numbers: 'the mean of the training rows',
  classes: 'the most common class of the training rows',
  labels: 'of each label what most training rows have',
};
const koreanBaselines: Readonly<Record<Predicted, string>> = {
  numbers: '학습 행의 평균을',
  classes: '학습 행의 가장 흔한 클래스를',
  labels: '레이블마다 학습 행의 다수를',
};

interface Words {
  readonly title: string;
  readonly rows: string;
  readonly header: readonly string[];
  readonly scoreHeader: readonly string[];
  readonly pairs: string;
  readonly pairHeader: readonly string[];
  readonly trained: (name: string, rows: number) => string;
  readonly verdict: string;
  readonly notes: string;
  readonly to: string;
  readonly isToldApart: readonly [yes: string, no: string];
}

/** `summary.md`: which model is better, and whether that can be told. */
export function summariseComparison(report: ComparisonReport): string {
  const [best, ...others] = report.ranking as [RankedModel, ...RankedModel[]];
  const equal = report.pairs.filter(({ better, isToldApart }) => better === best.name && !isToldApart);
  const rivals = equal.map(({ worse }) => name(worse)).join(', ');
  const verdict =
    best.name === 'baseline'
      ? '**No model beats the baseline.**'
      : equal.length === 0
        ? `${name(best.name)} is better than ${others.length === 1 ? 'the other' : 'all others'}; that is not chance.`
        : `${name(best.name)} has the least loss. **On these rows it cannot be told apart from** ${rivals}.`;
  return write(report, {
    title: '# Comparison of models',
    rows: `${countRows(report.rows.tested)} tested, the same for all (${describePart(report.rows)}).`,
    verdict,
    trained: (model, rows) =>
      `**Careful:** ${name(model)} was trained on ${countRows(rows)} of these, so it looks better than it is.`,
    header: ['model', 'rank', nameLoss(report, 'short'), `${percent(report.confidence)} interval`],
    scoreHeader: ['model', 'rows all right', 'wrong labels', 'micro F1', 'macro F1'],
    pairs: '## Pairs',
    pairHeader: ['better than', 'by', 'interval', 'p, corrected', 'told apart'],
    isToldApart: ['yes', 'no'],
    to: 'to',
    notes: `The baseline always says ${baselines[report.predicts]}. ${report.test === 'mcnemar' ? 'McNemar’s exact test' : 'Paired bootstrap'} on the same rows, corrected for the number of pairs (Holm). It says whether the models differ on such rows, not whether training again would give the same order.`,
  });
}

/** `summary.ko.md`: the same in Korean. */
export function summariseComparisonInKorean(report: ComparisonReport): string {
  const [best] = report.ranking as [RankedModel];
  const equal = report.pairs.filter(({ better, isToldApart }) => better === best.name && !isToldApart);
  const verdict =
    best.name === 'baseline'
      ? '**기준선보다 나은 모델이 없습니다.**'
      : equal.length === 0
        ? `${name(best.name)} 모델이 가장 좋고, 이는 우연이 아닙니다.`
        : `${name(best.name)} 모델의 손실이 가장 작지만, **이 행들로는 구별할 수 없는 모델이 있습니다:** ${equal.map(({ worse }) => name(worse)).join(', ')}.`;
  return write(report, {
    title: '# 모델 비교',
    rows: `모두 같은 행 ${report.rows.tested}개로 시험했습니다.`,
    verdict,
    trained: (model, rows) =>
      `**주의:** ${name(model)} 모델은 이 가운데 ${rows}개 행으로 학습했으므로 실제보다 좋아 보입니다.`,
    header: ['모델', '순위', nameLoss(report, 'korean'), `${percent(report.confidence)} 구간`],
    scoreHeader: ['모델', '모두 맞은 행', '틀린 레이블', 'micro F1', 'macro F1'],
    pairs: '## 둘씩 비교',
    pairHeader: ['더 나은 모델', '차이', '구간', '보정한 p', '구별됨'],
    isToldApart: ['예', '아니요'],
    to: '~',
    notes: `기준선은 항상 ${koreanBaselines[report.predicts]} 말합니다. 같은 행에서 ${report.test === 'mcnemar' ? '맥니마 정확 검정' : '짝지은 부트스트랩'}을 하고 쌍의 수에 맞게 보정했습니다(Holm).`,
  });
}

function write(report: ComparisonReport, words: Words): string {
  const { lossKind, ranking, pairs } = report;
  // The head of the column has the unit.
  const show = (value: number) => writeLoss({ lossKind, unit: '' }, value);
  const trained = ranking.filter(({ trainedRows }) => trainedRows > 0);
  return [
    words.title,
    '',
    words.rows,
    ...trained.flatMap((model) => ['', words.trained(model.name, model.trainedRows)]),
    '',
    words.verdict,
    '',
    ...tabulate(
      words.header,
      ranking.map((model) => [
        escapeMarkdown(model.name),
        String(model.rank),
        show(model.loss),
        model.interval === null ? '–' : describeInterval(model.interval, show, words.to),
      ]),
    ),
    ...tabulateScores(ranking, words.scoreHeader),
    '',
    words.pairs,
    '',
    ...tabulate(
      words.pairHeader,
      pairs.map(({ better, worse, difference, interval, correctedPValue, isToldApart }) => [
        `${escapeMarkdown(better)} > ${escapeMarkdown(worse)}`,
        show(difference),
        describeInterval(interval, show, words.to),
        round(correctedPValue, 2),
        words.isToldApart[isToldApart ? 0 : 1],
      ]),
    ),
    '',
    words.notes,
    '',
  ].join('\n');
}

/** Of labels what the loss alone does not say. */
function tabulateScores(ranking: readonly RankedModel[], header: readonly string[]): readonly string[] {
  const scored = ranking.flatMap(({ name: model, labels }) => (labels === null ? [] : [{ model, labels }]));
  if (scored.length === 0) return [];
  const lines = scored.map(({ model, labels: { accuracy, hammingLoss, micro, macro } }) => [
    escapeMarkdown(model),
    percent(accuracy),
    percent(hammingLoss),
    round(micro.f1),
    round(macro.f1),
  ]);
  return ['', ...tabulate(header, lines)];
}

function name(text: string): string {
  return `“${escapeMarkdown(text)}”`;
}
