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
import type { BaselineName, ClassificationReport, ThresholdReport } from './report.ts';
import { maximumShownClasses, tabulateScores } from './score-table.ts';

/** `summary.md`: the result in plain words. */
export function summariseClassification(report: ClassificationReport): string {
  const { rows, target, classes, macro, rocArea, averagePrecision } = report;
  const unknown = classes.filter(({ trained }) => trained === 0);
  return [
    '# Test of predicted classes',
    '',
    ...describeRows(rows, 'it looks better than it is'),
    ...unknown.flatMap((one) => [
      '',
      `**Careful:** ${countRows(one.tested)} of the class ${name(one.class)}, which no training row had, can only count as wrong.`,
    ]),
    ...describeMissingBaselines(report.baselines.missing),
    '',
    `## ${escapeMarkdown(target)}`,
    '',
    describeAccuracy(report),
    ...describeLogLoss(report),
    ...describeMistake(report),
    describeCalibration(report),
    '',
    '## What goes wrong',
    '',
    ...describeRates(report),
    ...(report.threshold === null ? [] : describeThreshold(report.threshold)),
    '',
    '## Scores of the classes',
    '',
    'Precision is the share of the rows predicted as a class that are of it, recall the share of the rows of a class that are found, F1 the harmonic mean of both. The ROC area is the chance that a row of the class gets a higher probability of it than another row; the PR area is the mean precision over all thresholds.',
    '',
    ...tabulateScores(
      classes.map((one) => ({ name: one.class, ...one })),
      [{ name: 'mean', ...macro, rocArea, averagePrecision }],
      ['class', 'rows', 'precision', 'recall', 'F1', 'ROC area', 'PR area'],
      (others) => `${others} more classes are in \`metrics.json\`.`,
    ),
    '',
  ].join('\n');
}

function describeAccuracy({ rows, accuracy, intervals, baseline, best }: ClassificationReport): string {
  const right = Math.round(accuracy * rows.tested);
  const others: Readonly<Record<BaselineName, string>> = {
    common: `always says ${name(baseline.class)}, the most common class of the training rows`,
    linear: 'divides the classes by planes (linear regression)',
    nearest: 'says what the nearest training row is',
  };
  const what = `which ${others[best.name]}, and is right for ${percent(accuracy - best.gain)}`;
  const interval = describeOtherRows(intervals.accuracy, intervals.confidence, percent);
  return `${right} of ${countRows(rows.tested)} got the right class (${percent(accuracy)}). ${describeVerdict(best, what)}${interval}`;
}

function describeLogLoss({ logLoss, baseline }: ClassificationReport): readonly string[] {
  if (logLoss === null || baseline.logLoss === null) return [];
  return [
    `The log loss is ${round(logLoss)}: it also counts how sure the network was; 0 is perfect, and knowing only how common each class is gives ${round(baseline.logLoss)}.`,
  ];
}

/** The most frequent mistake; null when there is none. */
export function findWorstMistake({ classes, confusion }: ClassificationReport) {
  let worst = { count: 0, actual: 0, predicted: 0 };
  confusion.forEach((counts, actual) => {
    counts.forEach((count, predicted) => {
      if (actual !== predicted && count > worst.count) worst = { count, actual, predicted };
    });
  });
  if (worst.count === 0) return null;
  const label = (place: number) => name(classes[place]?.class ?? '');
  return { count: worst.count, actual: label(worst.actual), predicted: label(worst.predicted) };
}

function describeMistake(report: ClassificationReport): readonly string[] {
  const worst = findWorstMistake(report);
  if (worst === null) return [];
  return [
    `The most frequent mistake: ${countRows(worst.count)} of ${worst.actual} taken for ${worst.predicted}. The rows that it was wrongly surest of are in \`top-errors.csv\`.`,
  ];
}

function describeCalibration({ calibration }: ClassificationReport): string {
  return `Its probabilities are off by ${percent(calibration.error)} on average, compared with how often they come true.`;
}

/** False-negative and false-positive rates as sentences, for people who decide on them. */
function describeRates({ classes, intervals }: ClassificationReport): readonly string[] {
  const rows = classes.reduce((sum, { tested }) => sum + tested, 0);
  const between = (interval: readonly [number, number] | null, from: number) =>
    ` (${interval === null ? '' : `${describeInterval(interval, percent)}, `}from ${countRows(from)})`;
  const sentences = classes.slice(0, maximumShownClasses).flatMap((one) => {
    const { falseNegativeRate: missed, falsePositiveRate: wrong } = one;
    return [
      ...(missed === null
        ? []
        : [
            `- Of 100 rows that are ${name(one.class)}, ${round(100 * missed)} are missed${between(one.intervals.falseNegativeRate, one.tested)}.`,
          ]),
      ...(wrong === null
        ? []
        : [
            `- Of 100 rows that are not ${name(one.class)}, ${round(100 * wrong)} are wrongly taken for it${between(one.intervals.falsePositiveRate, rows - one.tested)}.`,
          ]),
    ];
  });
  return [
    ...sentences,
    '',
    `In brackets: ${percent(intervals.confidence)} intervals, and how many rows they are from.`,
  ];
}

export function describeThreshold({ positive, costs, half, cheapest }: ThresholdReport): readonly string[] {
  const { falsePositive, falseNegative } = costs as { falsePositive: number; falseNegative: number };
  const at =
    cheapest.threshold === null
      ? `never to say ${name(positive)}`
      : `to say ${name(positive)} from a probability of ${round(cheapest.threshold)} on`;
  return [
    '',
    `When a row wrongly taken for ${name(positive)} costs ${round(falsePositive)} and a missed one ${round(falseNegative)}, it is cheapest ${at}: ${round(cheapest.cost)} a row, with ${countRows(cheapest.falsePositives)} wrongly taken for it and ${cheapest.falseNegatives} missed. From 0.5 on it is ${round(half.cost)} a row. A threshold that is chosen on these rows looks a little too good on them: choose it with \`part: validation\`.`,
  ];
}

function name(label: string): string {
  return `“${escapeMarkdown(label)}”`;
}
