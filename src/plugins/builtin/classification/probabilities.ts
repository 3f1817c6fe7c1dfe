import { sigmoid } from '../../engine/binary-cross-entropy.ts';
import { measureCrossEntropy, softmax } from '../../engine/cross-entropy.ts';
import { naturalLogarithm } from '../../engine/natural-logarithm.ts';
import type { OutputFunction } from '../table-task/column-model.ts';
import { surprisal } from '../table-task/measure-outputs.ts';

export interface Probabilities {
  /** `[rows, classes]`; each row adds up to 1. */
  readonly probabilities: Float64Array;
  /** Mean of -ln of the probability of the right class. */
  readonly logLoss: number;
}

/**
 * What the outputs of a model say of each class.
 *
 * @param outputs `[rows, classes]`: logits, or probabilities.
 * @param actual place of the right class of each row; the log loss means nothing when one is beyond the classes.
 */
export function measureProbabilities(
  outputs: ArrayLike<number>,
  actual: readonly number[],
  classes: number,
  outputFunction: OutputFunction,
): Probabilities {
  if (outputFunction === 'sigmoid') return normaliseSigmoids(outputs, actual, classes);
  if (outputFunction === 'none') return takeProbabilities(outputs, actual, classes);
  const expected = new Float32Array(outputs.length);
  actual.forEach((place, row) => (expected[row * classes + place] = 1));
  return {
    probabilities: softmax(outputs, classes),
    logLoss: measureCrossEntropy(outputs, expected, classes),
  };
}

function takeProbabilities(
  outputs: ArrayLike<number>,
  actual: readonly number[],
  classes: number,
): Probabilities {
  const probabilities = Float64Array.from(outputs);
  const loss = actual.reduce(
    (sum, place, row) => sum + surprisal(probabilities[row * classes + place] ?? 1),
    0,
  );
  return { probabilities, logLoss: loss / actual.length };
}

/** Outputs that were trained each by itself do not add up to 1: each is divided by their sum. */
function normaliseSigmoids(
  logits: ArrayLike<number>,
  actual: readonly number[],
  classes: number,
): Probabilities {
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
