import type { Cell } from '../../api/task.ts';
import { describeRows, escapeMarkdown, round } from '../table-task/report-text.ts';
import type { RowContributions } from './contributions.ts';
import type { Counterfactual } from './counterfactuals.ts';
import type { ColumnImportance } from './permutation.ts';
import type { ExplanationReport } from './report.ts';

const [shownColumns, shownOfTarget, shownParts, shownChanges] = [10, 3, 3, 3];

/** `summary.md`: why the model says what it says. */
export function summariseExplanation(report: ExplanationReport): string {
  const { importance, shapley, pictures } = report;
  return [
    '# Why the model says what it says',
    '',
    ...describeRows(report.rows, 'what matters for them may matter less for others'),
    ...(pictures.length > 0 ? describePictures(report) : []),
    ...(importance.length > 0
      ? [
          '',
          '## Which columns matter',
          '',
          `Each column was shuffled among ${report.shuffledRows} rows: the more errors grow, the more the model leans on it. Columns that say the same share their importance.`,
          '',
          ...listShownImportance(report).map((one) => describeImportance(one, report)),
        ]
      : []),
    ...(shapley.length > 0
      ? [
          '',
          '## Single rows',
          ...tellExplained(report),
          ...shapley.flatMap((row) => describeRow(row, report)),
        ]
      : []),
    '',
  ].join('\n');
}

function tellExplained({ explainedColumns }: ExplanationReport): readonly string[] {
  if (explainedColumns === undefined) return [];
  const { columns, of } = explainedColumns;
  return [
    '',
    `Single rows are explained by the ${columns} columns that matter most; the other ${of - columns} count as one, and no change of them was looked for.`,
  ];
}

function describePictures({ pictures }: ExplanationReport): readonly string[] {
  return [
    '',
    `\`saliency.svg\` shows for ${pictures.length} pictures which pixels speak for what was said (orange) and which against it (blue).`,
    ...pictures.map(
      ({ row, output, strongest }) =>
        `- ${name(row)}: the pixel that moves ${name(output)} most is ${strongest.x} from the left and ${strongest.y} from the top.`,
    ),
  ];
}

/** The columns that matter most; of labels also the first of each label. */
export function listShownImportance({
  predicts,
  importance,
}: Pick<ExplanationReport, 'predicts' | 'importance'>): readonly ColumnImportance[] {
  if (predicts === 'numbers') return listByTarget(importance);
  if (predicts === 'classes') return importance.slice(0, shownColumns);
  const firsts = importance.filter(
    ({ target }, place) =>
      target !== null && importance.findIndex((other) => other.target === target) === place,
  );
  return [...importance.filter(({ target }) => target === null).slice(0, shownColumns), ...firsts];
}

/** Errors of two targets may be in two units: each has its own list. */
function listByTarget(importance: readonly ColumnImportance[]): readonly ColumnImportance[] {
  const targets = [...new Set(importance.map(({ target }) => target))].sort();
  const shown = Math.max(shownOfTarget, Math.floor(shownColumns / targets.length));
  return targets.flatMap((one) => importance.filter(({ target }) => target === one).slice(0, shown));
}

function describeImportance(
  { column, target, mean }: ColumnImportance,
  { predicts, units }: ExplanationReport,
): string {
  if (predicts !== 'numbers') {
    const what = predicts === 'labels' && target === null ? 'labels' : 'rows';
    const about = target === null ? '' : ` about ${name(target)}`;
    return `- ${name(column)}: of 100 ${what}, ${round(Math.abs(100 * mean))} ${mean < 0 ? 'fewer' : 'more'} are wrong${about}.`;
  }
  return `- ${name(column)}: ${name(target ?? '')} is off by ${round(Math.abs(mean))}${unit(units, target ?? '')} ${mean < 0 ? 'less' : 'more'}.`;
}

function describeRow(row: RowContributions, report: ExplanationReport): readonly string[] {
  const { units, counterfactuals } = report;
  const parts = row.parts.toSorted(
    (left, right) => Math.abs(right.contribution) - Math.abs(left.contribution),
  );
  const suffix = unit(units, row.output);
  const changes = counterfactuals.filter(
    (one) => one.row === row.row && (one.target === null || one.target === row.output),
  );
  return [
    '',
    `### ${escapeMarkdown(row.row)}: ${escapeMarkdown(row.output)} ${round(row.predicted)}${suffix}`,
    '',
    `Without knowing anything of the row it would be ${round(row.base)}${suffix}.`,
    '',
    ...parts
      .slice(0, shownParts)
      .map(
        ({ name: column, value, contribution, columns }) =>
          `- ${columns === undefined ? `${name(column)} is ${write(value)}` : `all ${column} together`}: ${contribution < 0 ? '−' : '+'}${round(Math.abs(contribution))}${suffix}`,
      ),
    ...(changes.length === 0 ? [] : ['']),
    ...changes.slice(0, shownChanges).map((change) => `- ${describeChange(change, report)}`),
  ];
}

function describeChange(change: Counterfactual, { predicts, units }: ExplanationReport): string {
  const { column, from, to, target, before, after } = change;
  const suffix = change.unit === null ? '' : ` ${change.unit}`;
  const [is, would] =
    target === null
      ? [name(String(before)), name(String(after))]
      : [Number(before), Number(after)].map((value) => `${round(value)}${unit(units, target)}`);
  const result =
    target === null
      ? `would make it ${would} instead of ${is}`
      : `would bring ${predicts === 'labels' ? 'the probability of ' : ''}${name(target)} from ${is} to ${would}`;
  if (typeof from !== 'number' || typeof to !== 'number')
    return `${name(column)} ${write(to)} instead of ${write(from)} ${result}.`;
  const direction = to > from ? 'more' : 'less';
  const share = from === 0 ? '' : `${round(Math.abs((100 * (to - from)) / from), 2)} % `;
  return `${share}${direction} ${name(column)} (${round(to)}${suffix} instead of ${round(from)}${suffix}) ${result}.`;
}

function unit(units: ExplanationReport['units'], target: string): string {
  return Object.hasOwn(units, target) ? ` ${units[target]}` : '';
}

function write(value: Cell): string {
  if (value === null) return 'missing';
  return typeof value === 'number' ? round(value, 4) : name(String(value));
}

function name(text: string): string {
  return `“${escapeMarkdown(text)}”`;
}
