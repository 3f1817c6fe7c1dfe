import { findLargest } from './cross-entropy.ts';
import type { NumericLoss } from './loss-on-tensors.ts';
import { naturalExponential } from './natural-exponential.ts';
import { naturalLogarithm, naturalLogarithmOfOnePlus } from './natural-logarithm.ts';
import { weightOf, type OutputWeights } from './output-weights.ts';

/**
 * Cross-entropy in which rows that are right already count little: -Σ target · (1 - p)^γ · ln p with p by softmax,
 * averaged over rows. γ = 0 is cross-entropy. The weights of classes, its α, are in the targets.
 *
 * @param gamma from 0 on.
 * @see T.-Y. Lin et al., "Focal loss for dense object detection", ICCV 2017, equation 5.
 */
export function createFocalLoss(gamma: number): NumericLoss {
  return {
    measure(logits, targets, classes) {
      let loss = 0;
      forEachValue(logits, classes, (place, logarithm, probability) => {
        const target = targets[place] as number;
        if (target !== 0) loss -= target * raise(1 - probability, gamma) * logarithm;
      });
      return (loss * classes) / logits.length;
    },
    differentiate(logits, targets, classes) {
      const rows = logits.length / classes;
      const probabilities = new Float64Array(logits.length);
      const slopes = new Float64Array(logits.length);
      forEachValue(logits, classes, (place, logarithm, probability) => {
        probabilities[place] = probability;
        slopes[place] = (targets[place] as number) * slopeByLogarithm(probability, logarithm, gamma);
      });
      for (let start = 0; start < logits.length; start += classes) {
        let sum = 0;
        for (let place = start; place < start + classes; place++) sum += slopes[place] as number;
        for (let place = start; place < start + classes; place++)
          slopes[place] = ((slopes[place] as number) - (probabilities[place] as number) * sum) / rows;
      }
      return slopes;
    },
  };
}

/**
 * The same of outputs that are true or false by themselves: -w · target · (1 - p)^γ · ln p - (1 - target) · p^γ ·
 * ln(1 - p) with p by the sigmoid, the mean over rows and outputs. γ = 0 is the cross-entropy of such outputs.
 *
 * @param gamma from 0 on.
 * @param weights w of each output, 1 without them.
 * @see T.-Y. Lin et al., "Focal loss for dense object detection", ICCV 2017, equations 4 and 5; α is in the weights.
 */
export function createBinaryFocalLoss(gamma: number, weights: OutputWeights = null): NumericLoss {
  const measureSide = (x: number) => {
    const logarithm = logarithmOfSigmoid(x);
    return -raise(1 - naturalExponential(logarithm), gamma) * logarithm;
  };
  const differentiateSide = (x: number) => {
    const logarithm = logarithmOfSigmoid(x);
    const probability = naturalExponential(logarithm);
    // ln p changes with x by 1 - p.
    return slopeByLogarithm(probability, logarithm, gamma) * (1 - probability);
  };
  return {
    measure(logits, targets, outputs) {
      let sum = 0;
      logits.forEach((x, place) => {
        const target = targets[place] as number;
        if (target !== 0) sum += weightOf(weights, place, outputs) * target * measureSide(x);
        if (target !== 1) sum += (1 - target) * measureSide(-x);
      });
      return sum / logits.length;
    },
    differentiate: (logits, targets, outputs) =>
      Float64Array.from(logits, (x, place) => {
        const target = targets[place] as number;
        const whereTrue =
          target === 0 ? 0 : weightOf(weights, place, outputs) * target * differentiateSide(x);
        const whereFalse = target === 1 ? 0 : (1 - target) * differentiateSide(-x);
        return (whereTrue - whereFalse) / logits.length;
      }),
  };
}

function logarithmOfSigmoid(x: number): number {
  return Math.min(x, 0) - naturalLogarithmOfOnePlus(naturalExponential(-Math.abs(x)));
}

/** How -(1 - p)^γ · ln p changes with ln p. */
function slopeByLogarithm(probability: number, logarithm: number, gamma: number): number {
  const rest = 1 - probability;
  if (gamma === 0) return -1;
  if (rest <= 0) return 0;
  return gamma * probability * raise(rest, gamma - 1) * logarithm - raise(rest, gamma);
}

/** x^exponent for x from 0 to 1, with the same bits everywhere. */
function raise(x: number, exponent: number): number {
  if (exponent === 0) return 1;
  return x <= 0 ? 0 : naturalExponential(exponent * naturalLogarithm(x));
}

function forEachValue(
  logits: Float32Array,
  classes: number,
  work: (place: number, logarithm: number, probability: number) => void,
): void {
  for (let start = 0; start < logits.length; start += classes) {
    const largest = logits[start + findLargest(logits, start, classes)] as number;
    let sum = 0;
    for (let place = start; place < start + classes; place++)
      sum += naturalExponential((logits[place] as number) - largest);
    const logarithmOfSum = naturalLogarithm(sum);
    for (let place = start; place < start + classes; place++) {
      const logarithm = (logits[place] as number) - largest - logarithmOfSum;
      work(place, logarithm, naturalExponential(logarithm));
    }
  }
}
