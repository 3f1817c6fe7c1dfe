import { bootstrapIntervals, sumGroups, type Interval } from '../../evaluation/bootstrap.ts';
import { findShareInterval } from '../../evaluation/share-interval.ts';
import type { readIntervalOptions } from '../table-task/tested-part.ts';
import { isRight, scoreLabels, type LabelCounts, type LabelMarks } from './metrics.ts';

/** Marks of all tested rows, `[rows, labels]`. */
export interface ComparedMarks {
  readonly actual: LabelMarks;
  readonly predicted: LabelMarks;
  readonly baseline: LabelMarks;
  readonly labels: number;
}

export interface LabelIntervals {
  readonly overall: Readonly<Record<'accuracy' | 'hammingLoss' | 'microF1' | 'macroF1', Interval | null>>;
  /** Of the accuracy over that of the baseline. */
  readonly gain: Interval | null;
}

/** The interval of the accuracy by counting, of all other scores at once from the same draws of rows. */
export function drawIntervals(
  { actual, predicted, baseline, labels }: ComparedMarks,
  options: ReturnType<typeof readIntervalOptions>,
): LabelIntervals {
  // Rows, rows that the model and the baseline get right; then of each label those right, had, and said to be had.
  const rows = actual.length / labels;
  const sums = sumGroups(rows, 3 + 3 * labels, (row, values, start) => {
    const add = (place: number) => (values[start + place] = (values[start + place] as number) + 1);
    const first = row * labels;
    add(0);
    if (isRight(actual, predicted, first, labels)) add(1);
    if (isRight(actual, baseline, first, labels)) add(2);
    for (let label = 0; label < labels; label++) {
      const [was, said] = [actual[first + label] === 1, predicted[first + label] === 1];
      if (was && said) add(3 + 3 * label);
      if (was) add(4 + 3 * label);
      if (said) add(5 + 3 * label);
    }
  });
  const found = bootstrapIntervals(sums, (total) => measureSums(total, labels), options);
  const take = (place: number) => found[place] as Interval | null;
  let right = 0;
  for (let row = 0; row < rows; row++) if (isRight(actual, predicted, row * labels, labels)) right++;
  const accuracy = findShareInterval(right, rows, options.confidence);
  return {
    overall: { accuracy, hammingLoss: take(1), microF1: take(2), macroF1: take(3) },
    gain: take(4),
  };
}

function measureSums(total: Float64Array, labels: number): readonly number[] {
  const [rows, right, ofBaseline] = [total[0] as number, total[1] as number, total[2] as number];
  const counts = Array.from({ length: labels }, (_item, label): LabelCounts => {
    const [both, was, said] = [3, 4, 5].map((place) => total[place + 3 * label] as number) as [
      number,
      number,
      number,
    ];
    return {
      truePositives: both,
      falsePositives: said - both,
      falseNegatives: was - both,
      trueNegatives: rows - was - said + both,
    };
  });
  const { accuracy, hammingLoss, micro, macro } = scoreLabels(counts, right, rows);
  return [accuracy, hammingLoss, micro.f1, macro.f1, (right - ofBaseline) / rows];
}
