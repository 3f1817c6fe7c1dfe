import type { Table } from '../../api/task.ts';
import { writeCsv, writeLines, type CsvCell } from '../table-task/csv.ts';
import { surprisal } from '../table-task/measure-outputs.ts';
import type { LabelMarks, LabelPerformance } from './metrics.ts';
import type { LabelReport, MultilabelReport, TestedLabels } from './report.ts';

/** `predictions.csv`: one line a row, with the labels that it has and is predicted to have, and the probability of each. */
export function writePredictions(rowIds: readonly string[], tested: TestedLabels): Uint8Array {
  const { labels, known, actual, predicted, probabilities } = tested;
  const header = [
    'row',
    'actual',
    'predicted',
    ...labels.slice(0, known).map((label) => `probability ${label}`),
  ];
  return writeCsv(header, rowIds.length, (row) => [
    rowIds[row] as string,
    joinLabels(labels, actual, row),
    joinLabels(labels, predicted, row),
    ...probabilities.subarray(row * known, (row + 1) * known),
  ]);
}

/** As a column of labels has them. */
function joinLabels(labels: readonly string[], marks: LabelMarks, row: number): string {
  return labels.filter((_label, place) => marks[row * labels.length + place] === 1).join(';');
}

const scoreColumns = [
  'truePositives',
  'falsePositives',
  'falseNegatives',
  'trueNegatives',
  'precision',
  'recall',
  'f1',
] as const satisfies readonly (keyof LabelReport)[];

/** `labels.csv`: one line a label, with rows counted by what they have and what was said of them. */
export function writeLabels({ labels }: MultilabelReport): Uint8Array {
  return writeLines(
    ['label', 'trained', ...scoreColumns],
    labels.map((one): CsvCell[] => [one.label, one.trained, ...scoreColumns.map((name) => one[name])]),
  );
}

/** `labels.csv` of several models: one line a model and label. */
export function writePerformances(
  performances: readonly { readonly name: string; readonly labels: LabelPerformance }[],
): Uint8Array {
  return writeLines(
    ['model', 'label', ...scoreColumns],
    performances.flatMap(({ name, labels: { labels } }) =>
      labels.map((one): CsvCell[] => [name, one.label, ...scoreColumns.map((column) => one[column])]),
    ),
  );
}

interface RowError {
  readonly row: number;
  readonly wrong: number;
  /** Sum of -ln of the probabilities of what was, over the labels that are known. */
  readonly surprise: number;
}

function measureErrors({
  labels,
  known,
  actual,
  predicted,
  probabilities,
}: TestedLabels): readonly RowError[] {
  return Array.from({ length: actual.length / labels.length }, (_item, row) => {
    let [wrong, surprise] = [0, 0];
    for (let label = 0; label < labels.length; label++) {
      const place = row * labels.length + label;
      if (actual[place] !== predicted[place]) wrong++;
      if (label >= known) continue;
      const probability = probabilities[row * known + label] as number;
      surprise += surprisal(actual[place] === 1 ? probability : 1 - probability);
    }
    return { row, wrong, surprise };
  });
}

/** Places of wrong rows among the tested ones, those with the most wrong labels first, then those that were surest. */
export function findTopErrors(tested: TestedLabels, count: number): readonly number[] {
  return measureErrors(tested)
    .filter(({ wrong }) => wrong > 0)
    .sort((left, right) => right.wrong - left.wrong || right.surprise - left.surprise || left.row - right.row)
    .slice(0, count)
    .map(({ row }) => row);
}

/** `top-errors.csv`: those rows with all that the dataset says of them. */
export function writeTopErrors(
  table: Table,
  rows: readonly number[],
  tested: TestedLabels,
  errors: readonly number[],
): Uint8Array {
  const { labels, actual, predicted } = tested;
  const all = measureErrors(tested);
  const lines = errors.map((row): CsvCell[] => {
    const { id, cells } = table.rows[rows[row] as number]!;
    return [
      id,
      all[row]!.wrong,
      joinLabels(labels, actual, row),
      joinLabels(labels, predicted, row),
      ...cells,
    ];
  });
  return writeLines(
    ['row', 'wrong labels', 'actual', 'predicted', ...table.columns.map(({ name }) => name)],
    lines,
  );
}
