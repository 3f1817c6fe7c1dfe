import {
  bootstrapIntervals,
  sumGroups,
  type GroupedSums,
  type Interval,
} from '../../evaluation/bootstrap.ts';
import { findShareInterval } from '../../evaluation/share-interval.ts';
import type { readIntervalOptions } from '../table-task/tested-part.ts';

/** Places among the classes, for each tested row. */
export interface ComparedPlaces {
  readonly actual: readonly number[];
  readonly predicted: readonly number[];
  readonly baseline: readonly number[];
  readonly classes: number;
}

export interface ClassIntervals {
  readonly precision: Interval | null;
  readonly recall: Interval | null;
  readonly f1: Interval | null;
  readonly falsePositiveRate: Interval | null;
  readonly falseNegativeRate: Interval | null;
}

interface DrawnIntervals {
  readonly overall: Readonly<Record<'accuracy' | 'precision' | 'recall' | 'f1', Interval | null>>;
  /** Of the accuracy over that of the baseline. */
  readonly gain: Interval | null;
  readonly classes: readonly ClassIntervals[];
}

const measuresOfAll = 5;

/** Intervals of shares by counting, of all other scores at once from the same draws of rows. */
export function drawIntervals(
  { actual, predicted, baseline, classes }: ComparedPlaces,
  options: ReturnType<typeof readIntervalOptions>,
): DrawnIntervals {
  // Rows, rows that the model and the baseline get right; then of each class those right, of it, and said to be it.
  const sums = sumGroups(actual.length, 3 + 3 * classes, (row, values, start) => {
    const [was, said] = [actual[row] as number, predicted[row] as number];
    const add = (place: number) => (values[start + place] = (values[start + place] as number) + 1);
    add(0);
    if (was === said) add(1);
    if (was === baseline[row]) add(2);
    if (was === said) add(3 + 3 * was);
    add(4 + 3 * was);
    add(5 + 3 * said);
  });
  const found = bootstrapIntervals(sums, (total) => measureSums(total, classes), options);
  const take = (place: number) => found[place] as Interval | null;
  const counts = countAll(sums);
  const { confidence } = options;
  const rows = actual.length;
  return {
    overall: {
      accuracy: findShareInterval(counts[1]!, rows, confidence),
      precision: take(2),
      recall: take(3),
      f1: take(4),
    },
    gain: take(1),
    classes: Array.from({ length: classes }, (_item, place) => {
      const [right, was, said] = [3, 4, 5].map((of) => counts[of + 3 * place]!) as [number, number, number];
      return {
        precision: findShareInterval(right, said, confidence),
        recall: findShareInterval(right, was, confidence),
        f1: take(measuresOfAll + place),
        falsePositiveRate: findShareInterval(said - right, rows - was, confidence),
        falseNegativeRate: findShareInterval(was - right, was, confidence),
      };
    }),
  };
}

function countAll({ groups, width, sums }: GroupedSums): readonly number[] {
  const counts = new Array<number>(width).fill(0);
  for (let place = 0; place < groups * width; place++) counts[place % width]! += sums[place]!;
  return counts;
}

/** What has no meaning is NaN; in the means over met classes it counts as zero, as in `averageScores`. */
function measureSums(total: Float64Array, classes: number): readonly number[] {
  const rows = total[0] as number;
  const ofClasses: number[] = [];
  let [met, precision, recall, f1] = [0, 0, 0, 0];
  for (let place = 0; place < classes; place++) {
    const [right, was, said] = total.subarray(3 + 3 * place, 6 + 3 * place) as unknown as [
      number,
      number,
      number,
    ];
    const scores = [right / said, right / was, (2 * right) / (was + said)] as const;
    ofClasses.push(scores[2]);
    if (was + said === 0) continue;
    met++;
    precision += said === 0 ? 0 : scores[0];
    recall += was === 0 ? 0 : scores[1];
    f1 += scores[2];
  }
  const [right, ofBaseline] = [total[1] as number, total[2] as number];
  return [right / rows, (right - ofBaseline) / rows, precision / met, recall / met, f1 / met, ...ofClasses];
}
