import { countRows, describeRows, round } from '../table-task/report-text.ts';
import type { ClassificationReport, ClassReport } from './report.ts';

/** More are in `metrics.json` only. */
export const maximumShownClasses = 50;

/** `summary.md`: the result in plain words. */
export function summariseClassification(report: ClassificationReport): string {
  const { rows, target, classes } = report;
  const unknown = classes.filter(({ trained }) => trained === 0);
  return [
    '# Test of predicted classes',
    '',
    ...describeRows(rows, 'it looks better than it is'),
    ...unknown.flatMap((one) => [
      '',
      `**Careful:** ${countRows(one.tested)} of the class ${name(one.class)}, which no training row had, can only count as wrong.`,
    ]),
    '',
    `## ${escape(target)}`,
    '',
    describeAccuracy(report),
    ...describeLogLoss(report),
    ...describeMistake(report),
    '',
    'Precision is the share of the rows predicted as a class that are of it, recall the share of the rows of a class that are found, F1 the harmonic mean of both.',
    '',
    ...tabulate(report),
    '',
  ].join('\n');
}

function describeAccuracy({ rows, accuracy, baseline }: ClassificationReport): string {
  const right = Math.round(accuracy * rows.tested);
  const always = `always says ${name(baseline.class)}, the most common class of the training rows, and is right for ${percent(baseline.accuracy)}`;
  const verdict =
    accuracy > baseline.accuracy
      ? `That beats the baseline, which ${always}.`
      : `**That does not beat the baseline**, which ${always}.`;
  return `${right} of ${countRows(rows.tested)} got the right class (${percent(accuracy)}). ${verdict}`;
}

function describeLogLoss({ logLoss, baseline }: ClassificationReport): readonly string[] {
  if (logLoss === null || baseline.logLoss === null) return [];
  return [
    `The log loss is ${round(logLoss)}: it also counts how sure the network was; 0 is perfect, and knowing only how common each class is gives ${round(baseline.logLoss)}.`,
  ];
}

function describeMistake({ classes, confusion }: ClassificationReport): readonly string[] {
  let worst = { count: 0, actual: 0, predicted: 0 };
  confusion.forEach((counts, actual) => {
    counts.forEach((count, predicted) => {
      if (actual !== predicted && count > worst.count) worst = { count, actual, predicted };
    });
  });
  if (worst.count === 0) return [];
  const [actual, predicted] = [classes[worst.actual]?.class ?? '', classes[worst.predicted]?.class ?? ''];
  return [
    `The most frequent mistake: ${countRows(worst.count)} of ${name(actual)} taken for ${name(predicted)}.`,
  ];
}

function tabulate({ classes, macro }: ClassificationReport): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const share = (value: number | null) => (value === null ? '–' : round(value));
  const describe = ({ class: label, tested, precision, recall, f1 }: ClassReport) =>
    line([escape(label), String(tested), share(precision), share(recall), share(f1)]);
  const left = classes.length - maximumShownClasses;
  return [
    line(['class', 'rows', 'precision', 'recall', 'F1']),
    line(['---', '---:', '---:', '---:', '---:']),
    ...classes.slice(0, maximumShownClasses).map(describe),
    line(['mean', '', share(macro.precision), share(macro.recall), share(macro.f1)]),
    ...(left > 0 ? ['', `${left} more classes are in \`metrics.json\`.`] : []),
  ];
}

function percent(share: number): string {
  return `${round(100 * share)} %`;
}

function name(label: string): string {
  return `“${escape(label)}”`;
}

/** Labels come from data: none may change the page. */
function escape(label: string): string {
  return label.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*{}[\]<>#|]/g, (mark) => `\\${mark}`);
}
