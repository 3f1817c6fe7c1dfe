import { findLargest, measureCrossEntropy } from '../../engine/cross-entropy.ts';
import { naturalLogarithm } from '../../engine/natural-logarithm.ts';

/** What is told of rows while a task learns; NaN of no rows. */
export interface OutputMeasures {
  readonly loss: number;
  /** Share of the rows that are right; null of numbers. */
  readonly accuracy: number | null;
}

/** A probability counts as no smaller, so that one row that was held for impossible does not hide all others. */
const smallestProbability = 1e-15;

/** -ln of a probability, at most that of 1e-15. */
export function surprisal(probability: number): number {
  return -naturalLogarithm(Math.max(smallestProbability, probability));
}

/** Mean squared error over rows and outputs; rows predicted as NaN are left out. */
export function measureNumbers(predicted: Float64Array, actual: Float64Array): OutputMeasures {
  let [sum, count] = [0, 0];
  predicted.forEach((value, place) => {
    if (Number.isNaN(value)) return;
    sum += (value - (actual[place] as number)) ** 2;
    count++;
  });
  return { loss: sum / count, accuracy: null };
}

/** Log loss and accuracy of probabilities `[rows, classes]`; rows predicted as NaN are left out. */
export function measureShares(
  probabilities: Float64Array,
  places: readonly number[],
  classes: number,
): OutputMeasures {
  let [sum, right, count] = [0, 0, 0];
  places.forEach((place, row) => {
    const probability = probabilities[row * classes + place] as number;
    if (Number.isNaN(probability)) return;
    sum += surprisal(probability);
    if (findLargest(probabilities, row * classes, classes) === place) right++;
    count++;
  });
  return { loss: sum / count, accuracy: right / count };
}

/** The same of logits. */
export function measureLogits(
  logits: Float64Array,
  places: readonly number[],
  classes: number,
): OutputMeasures {
  const expected = new Float64Array(logits.length);
  places.forEach((place, row) => (expected[row * classes + place] = 1));
  const right = places.filter((place, row) => findLargest(logits, row * classes, classes) === place);
  return { loss: measureCrossEntropy(logits, expected, classes), accuracy: right.length / places.length };
}
