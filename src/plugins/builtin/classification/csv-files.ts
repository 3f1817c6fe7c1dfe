import { quote } from '../table-task/report-text.ts';
import type { ClassificationReport, TestedClasses } from './report.ts';

/** `predictions.csv` (RFC 4180): one line a row, with the probability of each class that the network knows. */
export function writePredictions(
  rowIds: readonly string[],
  { target, classes, actual, predicted, probabilities }: TestedClasses,
): string {
  const known = target.classes.length;
  const header = ['row', 'actual', 'predicted', ...target.classes.map((label) => `probability ${label}`)];
  const lines = rowIds.map((id, row) => [
    id,
    classes[actual[row] as number] as string,
    classes[predicted[row] as number] as string,
    ...Array.from(probabilities.subarray(row * known, (row + 1) * known), String),
  ]);
  return writeLines([header, ...lines]);
}

/** `confusion.csv`: one line an actual class, one column a predicted class. */
export function writeConfusion({ classes, confusion }: ClassificationReport): string {
  const labels = classes.map((report) => report.class);
  const lines = confusion.map((counts, place) => [labels[place] as string, ...counts.map(String)]);
  return writeLines([['actual', ...labels.map((label) => `predicted ${label}`)], ...lines]);
}

function writeLines(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.map(quote).join()}\n`).join('');
}
