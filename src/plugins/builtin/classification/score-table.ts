import type { TaskContext } from '../../api/task.ts';
import { dropNull, labelMetric } from '../table-task/metric-values.ts';
import { escapeMarkdown, round, tabulate } from '../table-task/report-text.ts';
import type { ClassScores } from './metrics.ts';

/** More are in `metrics.json` only. */
export const maximumShownClasses = 50;

/** A class, or a label, and how good it is predicted. */
export interface ScoredClass extends ClassScores {
  readonly name: string;
  readonly tested: number;
  readonly falsePositiveRate: number | null;
  readonly falseNegativeRate: number | null;
  readonly rocArea: number | null;
  readonly averagePrecision: number | null;
}

/** One of the last lines of the table, over all classes. */
export interface ScoredTotal extends ClassScores {
  readonly name: string;
  readonly rocArea?: number | null;
  readonly averagePrecision?: number | null;
}

/**
 * The scores of classes line by line, at most {@link maximumShownClasses}.
 *
 * @param header words for the name, rows, precision, recall, F1, and the areas below both curves.
 * @param tellOthers says how many are left out.
 */
export function tabulateScores(
  classes: readonly ScoredClass[],
  totals: readonly ScoredTotal[],
  header: readonly string[],
  tellOthers: (count: number) => string,
): readonly string[] {
  const share = (value: number | null | undefined) =>
    value === undefined ? '' : value === null ? '–' : round(value);
  const list = ({ precision, recall, f1, rocArea, averagePrecision }: Omit<ScoredTotal, 'name'>) =>
    [precision, recall, f1, rocArea, averagePrecision].map(share);
  const others = classes.length - maximumShownClasses;
  return [
    ...tabulate(header, [
      ...classes
        .slice(0, maximumShownClasses)
        .map((one) => [escapeMarkdown(one.name), String(one.tested), ...list(one)]),
      ...totals.map((total) => [total.name, '', ...list(total)]),
    ]),
    ...(others > 0 ? ['', tellOthers(others)] : []),
  ];
}

/** Logs the scores of each class by its name, where they are few enough to be told. */
export function logScores(context: TaskContext, classes: readonly ScoredClass[]): void {
  if (classes.length > maximumShownClasses) return;
  for (const one of classes) {
    const { precision, recall, f1, falsePositiveRate, falseNegativeRate, rocArea, averagePrecision } = one;
    const told = { precision, recall, f1, falsePositiveRate, falseNegativeRate, rocArea, averagePrecision };
    for (const [metric, value] of Object.entries(dropNull(told)))
      context.logMetric(labelMetric(metric, one.name), value);
  }
}
