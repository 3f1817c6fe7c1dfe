import { sigmoid } from '../../engine/binary-cross-entropy.ts';
import { measureCrossEntropy, softmax } from '../../engine/cross-entropy.ts';
import { naturalLogarithm } from '../../engine/natural-logarithm.ts';
import type { OutputFunction } from '../table-task/checkpoint-files.ts';

export interface Probabilities {
  /** `[rows, classes]`; each row adds up to 1. */
  readonly probabilities: Float64Array;
  /** Mean of -ln of the probability of the right class. */
  readonly logLoss: number;
}

/**
 * What the outputs of a network say of each class.
 *
 * @param logits `[rows, classes]`.
 * @param actual place of the right class of each row; the log loss means nothing when one is beyond the classes.
 */
export function measureProbabilities(
  logits: Float32Array,
  actual: readonly number[],
  classes: number,
  outputFunction: OutputFunction,
): Probabilities {
  if (outputFunction === 'sigmoid') return normaliseSigmoids(logits, actual, classes);
  const expected = new Float32Array(logits.length);
  actual.forEach((place, row) => (expected[row * classes + place] = 1));
  return {
    probabilities: softmax(logits, classes),
    logLoss: measureCrossEntropy(logits, expected, classes),
  };
}

/** Outputs that were trained each by itself do not add up to 1: each is divided by their sum. */
function normaliseSigmoids(logits: Float32Array, actual: readonly number[], classes: number): Probabilities {
  const probabilities = Float64Array.from(logits, sigmoid);
  let loss = 0;
  actual.forEach((right, row) => {
    const place = row * classes;
    let sum = 0;
    for (let i = 0; i < classes; i++) sum += probabilities[place + i] as number;
    // All of them zero: nothing is known, so each class is as likely as another.
    for (let i = 0; i < classes; i++)
      probabilities[place + i] = sum > 0 ? (probabilities[place + i] as number) / sum : 1 / classes;
    loss -= naturalLogarithm(Math.max(probabilities[place + right] ?? 1, Number.MIN_VALUE));
  });
  return { probabilities, logLoss: loss / actual.length };
}
