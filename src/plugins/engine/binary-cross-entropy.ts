import type { NumericLoss } from './loss-on-tensors.ts';
import { weightOf, type OutputWeights } from './output-weights.ts';
import { naturalExponential } from './natural-exponential.ts';
import { naturalLogarithmOfOnePlus } from './natural-logarithm.ts';

/** 1 / (1 + e⁻ˣ), in the form that does not overflow. */
export function sigmoid(x: number): number {
  const power = naturalExponential(-Math.abs(x));
  return (x >= 0 ? 1 : power) / (1 + power);
}

/** Rows of which every output is on the side of a half where its target is. */
export function countAllCorrect(
  logits: ArrayLike<number>,
  targets: ArrayLike<number>,
  outputs: number,
): number {
  let correct = 0;
  for (let start = 0; start < logits.length; start += outputs) {
    let place = start;
    while (place < start + outputs && (logits[place] as number) > 0 === (targets[place] as number) > 0.5)
      place++;
    if (place === start + outputs) correct++;
  }
  return correct;
}

/**
 * Cross-entropy of outputs that are true or false by themselves, with logits: -w · target · ln p - (1 - target) ·
 * ln(1 - p) with p by the sigmoid, the mean over rows and outputs; targets from 0 to 1. ln p is taken as
 * min(x, 0) - ln(1 + e^-|x|), which takes no logarithm of zero.
 *
 * @param weights w of each output: how much being true counts, `pos_weight` of PyTorch; 1 without them.
 * @see C. Bishop, "Pattern recognition and machine learning" (2006), equation 4.90.
 */
export function createBinaryCrossEntropy(weights: OutputWeights = null): NumericLoss {
  return {
    measure(logits, targets, outputs) {
      let sum = 0;
      for (let place = 0; place < logits.length; place++) {
        const x = logits[place] as number;
        const target = targets[place] as number;
        const rest = naturalLogarithmOfOnePlus(naturalExponential(-Math.abs(x)));
        // Without weights the sum of both is max(x, 0) - x · target + rest.
        if (weights === null) sum += Math.max(x, 0) - x * target + rest;
        else {
          const weight = weightOf(weights, place, outputs);
          sum += weight * target * (Math.max(-x, 0) + rest) + (1 - target) * (Math.max(x, 0) + rest);
        }
      }
      return sum / logits.length;
    },
    differentiate: (logits, targets, outputs) =>
      Float64Array.from(logits, (x, place) => {
        const target = targets[place] as number;
        const probability = sigmoid(x);
        if (weights === null) return (probability - target) / logits.length;
        const weight = weightOf(weights, place, outputs);
        const gradient = (1 - target) * probability - weight * target * sigmoid(-x);
        return gradient / logits.length;
      }),
  };
}
