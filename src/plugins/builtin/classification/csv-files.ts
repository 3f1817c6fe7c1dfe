import type { Table } from '../../api/task.ts';
import { thinOut, type Ranking } from '../../evaluation/ranking.ts';
import type { ThresholdOutcome } from '../../evaluation/threshold-cost.ts';
import { writeCsv, writeLines, type CsvCell } from '../table-task/csv.ts';
import { maximumCurvePoints } from './curve-plots.ts';
import type { ClassificationReport, TestedClasses } from './report.ts';

/** `predictions.csv`: one line a row, with the probability of each class that the network knows. */
export function writePredictions(
  rowIds: readonly string[],
  { target, classes, actual, predicted, probabilities }: TestedClasses,
): Uint8Array {
  const known = target.classes.length;
  const header = ['row', 'actual', 'predicted', ...target.classes.map((label) => `probability ${label}`)];
  return writeCsv(header, rowIds.length, (row) => [
    rowIds[row] as string,
    classes[actual[row] as number] as string,
    classes[predicted[row] as number] as string,
    ...probabilities.subarray(row * known, (row + 1) * known),
  ]);
}

/** `confusion.csv`: one line an actual class, one column a predicted class. */
export function writeConfusion({ classes, confusion }: ClassificationReport): Uint8Array {
  const labels = classes.map((report) => report.class);
  return writeLines(
    ['actual', ...labels.map((label) => `predicted ${label}`)],
    confusion.map((counts, place) => [labels[place] as string, ...counts]),
  );
}

/** `curves.csv`: for each class and threshold what is found and what is wrongly found. */
export function writeCurves(
  { classes }: { readonly classes: readonly { readonly class: string }[] },
  rankings: readonly Ranking[],
  mostClasses: number,
): Uint8Array {
  const share = (count: number, all: number) => (all === 0 ? null : count / all);
  const lines = rankings.slice(0, mostClasses).flatMap((ranking, place) =>
    thinOut(ranking.thresholds.length, maximumCurvePoints).map((point): CsvCell[] => {
      const [right, wrong] = [ranking.truePositives[point]!, ranking.falsePositives[point]!];
      return [
        classes[place]!.class,
        ranking.thresholds[point]!,
        share(wrong, ranking.negatives),
        share(right, ranking.positives),
        right / (right + wrong),
      ];
    }),
  );
  return writeLines(['class', 'threshold', 'falsePositiveRate', 'truePositiveRate', 'precision'], lines);
}

/** `thresholds.csv`: what each threshold of the positive class costs. */
export function writeThresholds(outcomes: readonly ThresholdOutcome[]): Uint8Array {
  const lines = thinOut(outcomes.length, maximumCurvePoints).map((place): CsvCell[] => {
    const outcome = outcomes[place] as ThresholdOutcome;
    const { threshold, falsePositives, falseNegatives, falsePositiveRate, falseNegativeRate, cost } = outcome;
    const shown = Number.isFinite(threshold) ? threshold : null;
    return [shown, falsePositives, falseNegatives, falsePositiveRate, falseNegativeRate, cost];
  });
  return writeLines(
    ['threshold', 'falsePositives', 'falseNegatives', 'falsePositiveRate', 'falseNegativeRate', 'cost'],
    lines,
  );
}

/** Places of the wrong rows among the tested ones, those first that the network was surest of. */
export function findTopErrors(
  { target, actual, predicted, probabilities }: TestedClasses,
  count: number,
): readonly number[] {
  const known = target.classes.length;
  const sureness = (row: number) => probabilities[row * known + (predicted[row] as number)] as number;
  return actual
    .flatMap((place, row) => (place === predicted[row] ? [] : [row]))
    .sort((left, right) => sureness(right) - sureness(left) || left - right)
    .slice(0, count);
}

/** `top-errors.csv`: those rows with all that the dataset says of them. */
export function writeTopErrors(
  table: Table,
  rows: readonly number[],
  { target, classes, actual, predicted, probabilities }: TestedClasses,
  errors: readonly number[],
): Uint8Array {
  const known = target.classes.length;
  const header = ['row', 'actual', 'predicted', 'probability of predicted', 'probability of actual'];
  const lines = errors.map((row): CsvCell[] => {
    const [was, said] = [actual[row] as number, predicted[row] as number];
    const { id, cells } = table.rows[rows[row] as number]!;
    const ofActual = was < known ? (probabilities[row * known + was] as number) : null;
    return [id, classes[was]!, classes[said]!, probabilities[row * known + said]!, ofActual, ...cells];
  });
  return writeLines([...header, ...table.columns.map(({ name }) => name)], lines);
}
