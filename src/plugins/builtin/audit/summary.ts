import type { Interval } from '../../evaluation/bootstrap.ts';
import type { LabelPerformance } from '../multilabel/metrics.ts';
import {
  describeKoreanPerformance,
  describePerformance,
  tabulateLabels,
} from '../multilabel/performance-text.ts';
import { describeKoreanPart, describeKoreanVerdict } from '../table-task/korean-text.ts';
import { nameLoss, stateLoss, writeLoss, type NamedLoss } from '../table-task/loss-words.ts';
import {
  countRows,
  describeInterval,
  describePart,
  describeVerdict,
  escapeMarkdown,
  percent,
  tabulate,
  type ReportedRows,
} from '../table-task/report-text.ts';
import type { Predicted } from '../table-task/tested-model.ts';
import type { AuditedGroup } from './groups.ts';

/** Content of `metrics.json`. */
export interface AuditReport extends NamedLoss {
  readonly type: 'kstore.audit-result.v1';
  readonly rows: Pick<ReportedRows, 'part' | 'drawnFrom'> & {
    readonly audited: number;
    readonly unlabelled: number;
  };
  readonly equalToTraining: number;
  readonly predicts: Predicted;
  /** Of labels how each and all of them do; null of others. */
  readonly labels: LabelPerformance | null;
  readonly confidence: number;
  /** Mean absolute error, or share of wrong rows or labels. */
  readonly loss: number;
  readonly interval: Interval | null;
  readonly baselineLoss: number;
  /** On the rows that the checkpoint was tested on when it was made; null when they are not at hand. */
  readonly formerLoss: number | null;
  readonly groups: readonly { readonly column: string; readonly groups: readonly AuditedGroup[] }[];
  /** In the order of time. */
  readonly periods: readonly AuditedGroup[];
  readonly time: string | null;
}

interface Words {
  readonly lines: readonly string[];
  readonly header: readonly string[];
  readonly worse: string;
  readonly by: (column: string) => string;
  readonly overTime: (column: string) => string;
  readonly notes: string;
  readonly to: string;
}

function showOf(report: AuditReport): (value: number) => string {
  return (value) => writeLoss(report, value);
}

/** `summary.md`: for whom and since when the model is wrong. */
export function summariseAudit(report: AuditReport): string {
  const show = showOf(report);
  const { rows, loss, interval, baselineLoss, formerLoss, equalToTraining } = report;
  const former =
    formerLoss === null
      ? []
      : [
          interval !== null && interval[0] > formerLoss
            ? `**That is worse than when the model was made** (${show(formerLoss)}).`
            : `When the model was made it was ${show(formerLoss)}.`,
        ];
  return write(report, {
    lines: [
      '# Audit of predictions',
      '',
      `${countRows(rows.audited)} with labels${rows.unlabelled > 0 ? `, ${rows.unlabelled} without one were left out` : ''}${rows.drawnFrom === undefined ? '' : ` (${describePart(rows)})`}.`,
      ...(equalToTraining > 0
        ? ['', `**Careful:** ${countRows(equalToTraining)} were trained on, so it looks better than it is.`]
        : []),
      '',
      `${stateLoss(report, loss)}${interval === null ? '' : ` (${percent(report.confidence)} interval ${describeInterval(interval, show)})`}.`,
      describeVerdict(
        { gain: baselineLoss - loss, gainInterval: null },
        `which knows only the training labels (${show(baselineLoss)})`,
      ),
      ...former,
      ...describeLabels(report.labels, describePerformance, [
        '## Labels',
        ['label', 'rows', 'precision', 'recall', 'F1'],
      ]),
    ],
    header: ['group', 'rows', nameLoss({ ...report, unit: '' }, 'short'), 'interval', ''],
    worse: '**worse**',
    by: (column) => `## By ${column}`,
    overTime: (column) => `## Over time, by ${column}`,
    notes:
      'A group is called worse when its whole interval lies above the mean of all rows; of many groups some are by chance.',
    to: 'to',
  });
}

/** `summary.ko.md`: the same in Korean. */
export function summariseAuditInKorean(report: AuditReport): string {
  const show = showOf(report);
  const { rows, loss, interval, baselineLoss, formerLoss, equalToTraining } = report;
  const what = nameLoss({ ...report, unit: '' }, 'korean');
  const former =
    formerLoss === null
      ? []
      : [
          interval !== null && interval[0] > formerLoss
            ? `**모델을 만들 때보다 나빠졌습니다**(당시 ${show(formerLoss)}).`
            : `모델을 만들 때는 ${show(formerLoss)}였습니다.`,
        ];
  return write(report, {
    lines: [
      '# 예측 감사',
      '',
      `라벨이 있는 행 ${rows.audited}개${rows.unlabelled > 0 ? `(라벨이 없는 ${rows.unlabelled}개는 뺐습니다)` : ''}${rows.drawnFrom === undefined ? '' : `, ${describeKoreanPart(rows)}`}.`,
      ...(equalToTraining > 0
        ? ['', `**주의:** ${equalToTraining}개 행은 학습 행이므로 실제보다 좋아 보입니다.`]
        : []),
      '',
      `${what}: ${show(loss)}${interval === null ? '' : `(${percent(report.confidence)} 구간 ${describeInterval(interval, show, '~')})`}.`,
      describeKoreanVerdict(
        { gain: baselineLoss - loss, gainInterval: null },
        `학습 라벨만 아는 기준선(${show(baselineLoss)})`,
      ),
      ...former,
      ...describeLabels(report.labels, describeKoreanPerformance, [
        '## 레이블',
        ['레이블', '행', '정밀도', '재현율', 'F1'],
      ]),
    ],
    header: ['묶음', '행', what, '구간', ''],
    worse: '**나쁨**',
    by: (column) => `## ${column}별`,
    overTime: (column) => `## 시간에 따라(${column})`,
    notes: '구간 전체가 전체 평균보다 높은 묶음을 나쁘다고 합니다. 묶음이 많으면 우연히 그런 것도 있습니다.',
    to: '~',
  });
}

function describeLabels(
  labels: LabelPerformance | null,
  describe: (labels: LabelPerformance) => string,
  [title, header]: readonly [title: string, header: readonly string[]],
): readonly string[] {
  return labels === null ? [] : ['', title, '', describe(labels), '', ...tabulateLabels(labels, header)];
}

function write(report: AuditReport, { lines, header, worse, by, overTime, notes, to }: Words): string {
  const show = showOf(report);
  const table = (groups: readonly AuditedGroup[]) =>
    tabulate(
      header,
      groups.map(({ name, rows, loss, interval, isWorse }) => [
        escapeMarkdown(name),
        String(rows),
        show(loss),
        interval === null ? '–' : describeInterval(interval, show, to),
        isWorse ? worse : '',
      ]),
    );
  const sections = [
    ...report.groups.map(({ column, groups }) => ({ title: by(escapeMarkdown(column)), groups })),
    ...(report.time === null
      ? []
      : [{ title: overTime(escapeMarkdown(report.time)), groups: report.periods }]),
  ];
  return [
    ...lines,
    ...sections.flatMap(({ title, groups }) => ['', title, '', ...table(groups)]),
    ...(sections.length === 0 ? [] : ['', notes]),
    '',
  ].join('\n');
}
