import { naturalExponential } from './natural-exponential.ts';
import { naturalLogarithm } from './natural-logarithm.ts';

/**
 * Probabilities `[rows, classes]` of logits, in float64. The largest logit of a row is taken off first, so that no
 * power overflows.
 */
export function softmax(logits: ArrayLike<number>, classes: number): Float64Array {
  const probabilities = new Float64Array(logits.length);
  for (let start = 0; start < logits.length; start += classes) {
    const largest = logits[start + findLargest(logits, start, classes)] as number;
    let sum = 0;
    for (let place = start; place < start + classes; place++) {
      const power = naturalExponential((logits[place] as number) - largest);
      probabilities[place] = power;
      sum += power;
    }
    for (let place = start; place < start + classes; place++)
      probabilities[place] = (probabilities[place] as number) / sum;
  }
  return probabilities;
}

/**
 * Cross-entropy with logits, -Σ target · ln softmax, averaged over rows, summed in order in float64 through
 * ln Σ exp (log-sum-exp), which neither overflows nor takes the logarithm of zero. A row of targets may add up to
 * anything: its sum is the weight of the row.
 */
export function measureCrossEntropy(
  logits: ArrayLike<number>,
  targets: ArrayLike<number>,
  classes: number,
): number {
  let loss = 0;
  for (let start = 0; start < logits.length; start += classes) {
    const largest = logits[start + findLargest(logits, start, classes)] as number;
    let sum = 0;
    for (let place = start; place < start + classes; place++)
      sum += naturalExponential((logits[place] as number) - largest);
    const logarithmOfSum = naturalLogarithm(sum);
    for (let place = start; place < start + classes; place++)
      loss += (targets[place] as number) * (logarithmOfSum - ((logits[place] as number) - largest));
  }
  return (loss * classes) / logits.length;
}

/** Its gradient by the logits, (sum of the row's targets · softmax - targets) / rows. */
export function differentiateCrossEntropy(
  logits: Float32Array,
  targets: Float32Array,
  classes: number,
): Float64Array {
  const rows = logits.length / classes;
  const gradient = softmax(logits, classes);
  for (let start = 0; start < gradient.length; start += classes) {
    let weight = 0;
    for (let place = start; place < start + classes; place++) weight += targets[place] as number;
    for (let place = start; place < start + classes; place++)
      gradient[place] = (weight * (gradient[place] as number) - (targets[place] as number)) / rows;
  }
  return gradient;
}

/** Rows whose largest logit stands where their largest target does; of equal ones the first counts. */
export function countCorrect(logits: ArrayLike<number>, targets: ArrayLike<number>, classes: number): number {
  let correct = 0;
  for (let start = 0; start < logits.length; start += classes)
    if (findLargest(logits, start, classes) === findLargest(targets, start, classes)) correct++;
  return correct;
}

/** Place of the largest of `count` values from `start` on, counted from there; the first of equal ones. */
export function findLargest(values: ArrayLike<number>, start: number, count: number): number {
  let largest = 0;
  for (let place = 1; place < count; place++)
    if ((values[start + place] as number) > (values[start + largest] as number)) largest = place;
  return largest;
}
