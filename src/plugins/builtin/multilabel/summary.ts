import { maximumShownClasses, tabulateScores } from '../classification/score-table.ts';
import { describeThreshold } from '../classification/summary.ts';
import {
  countRows,
  describeInterval,
  describeMissingBaselines,
  describeOtherRows,
  describeRows,
  describeVerdict,
  escapeMarkdown,
  percent,
  round,
} from '../table-task/report-text.ts';
import type { BaselineName, MultilabelReport } from './report.ts';

/** `summary.md`: the result in plain words. */
export function summariseLabels(report: MultilabelReport): string {
  const { rows, targets, labels, baselines, macro, micro, rocArea, averagePrecision } = report;
  const unknown = labels.filter(({ trained, tested }) => trained === 0 && tested > 0);
  return [
    '# Test of predicted labels',
    '',
    ...describeRows(rows, 'it looks better than it is'),
    ...unknown.flatMap((one) => [
      '',
      `**Careful:** ${countRows(one.tested)} with the label ${name(one.label)}, which no training row had, can only count as wrong.`,
    ]),
    ...describeMissingBaselines(baselines.missing),
    '',
    `## ${escapeMarkdown(targets.join(', '))}`,
    '',
    describeAccuracy(report),
    describeLabels(report),
    ...(report.logLoss === null || report.baseline.logLoss === null
      ? []
      : [
          `The log loss is ${round(report.logLoss)}: it also counts how sure the network was; 0 is perfect, and knowing only how common each label is gives ${round(report.baseline.logLoss)}.`,
        ]),
    `Its probabilities are off by ${percent(report.calibration.error)} on average, compared with how often rows have the label.`,
    '',
    '## What goes wrong',
    '',
    ...describeRates(report),
    ...(report.threshold === null ? [] : describeThreshold(report.threshold)),
    '',
    '## Scores of the labels',
    '',
    'Precision is the share of the rows predicted to have a label that have it, recall the share of the rows with the label that are found, F1 the harmonic mean of both. The ROC area is the chance that a row with the label gets a higher probability of it than one without.',
    '',
    ...tabulateScores(
      labels.map((one) => ({ name: one.label, ...one })),
      [
        { name: 'mean', ...macro, rocArea, averagePrecision },
        { name: 'all together', ...micro },
      ],
      ['label', 'rows', 'precision', 'recall', 'F1', 'ROC area', 'PR area'],
      (others) => `${others} more labels are in \`metrics.json\`.`,
    ),
    '',
  ].join('\n');
}

function describeAccuracy({ rows, accuracy, intervals, best }: MultilabelReport): string {
  const others: Readonly<Record<BaselineName, string>> = {
    common: 'takes each label as most training rows have it',
    linear: 'parts the rows by a plane for each label (linear regression)',
    nearest: 'says what the nearest training row has',
  };
  const what = `which ${others[best.name]}, and is right for ${percent(accuracy - best.gain)}`;
  const interval = describeOtherRows(intervals.accuracy, intervals.confidence, percent);
  return `${Math.round(accuracy * rows.tested)} of ${countRows(rows.tested)} got all their labels right, and no other (${percent(accuracy)}). ${describeVerdict(best, what)}${interval}`;
}

function describeLabels({ hammingLoss, baseline, intervals, micro, macro }: MultilabelReport): string {
  const interval =
    intervals.hammingLoss === null ? '' : `; ${describeInterval(intervals.hammingLoss, percent)}`;
  return `Label by label ${percent(hammingLoss)} are wrong (Hamming loss${interval}); with each label as most training rows have it, ${percent(baseline.hammingLoss)}. F1 is ${round(micro.f1)} over all labels together (micro), ${round(macro.f1)} as the mean of labels (macro).`;
}

/** False-negative and false-positive rates as sentences, for people who decide on them. */
function describeRates({ labels }: MultilabelReport): readonly string[] {
  return labels.slice(0, maximumShownClasses).flatMap((one) => {
    const { falseNegativeRate: missed, falsePositiveRate: wrong } = one;
    return [
      ...(missed === null
        ? []
        : [`- Of 100 rows with ${name(one.label)}, it is missed for ${round(100 * missed)}.`]),
      ...(wrong === null
        ? []
        : [`- Of 100 rows without ${name(one.label)}, ${round(100 * wrong)} are wrongly said to have it.`]),
    ];
  });
}

function name(label: string): string {
  return `“${escapeMarkdown(label)}”`;
}
