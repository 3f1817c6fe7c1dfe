import type { NumericLoss } from './loss-on-tensors.ts';
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
 * Cross-entropy of outputs that are true or false by themselves, with logits: max(x, 0) - x · target + ln(1 + e^-|x|),
 * the mean over rows and outputs; targets from 0 to 1. This form takes no logarithm of zero.
 *
 * @see C. Bishop, "Pattern recognition and machine learning" (2006), equation 4.90.
 */
export const binaryCrossEntropy: NumericLoss = {
  measure(logits, targets) {
    let sum = 0;
    for (let place = 0; place < logits.length; place++) {
      const x = logits[place] as number;
      const rest = naturalLogarithmOfOnePlus(naturalExponential(-Math.abs(x)));
      sum += Math.max(x, 0) - x * (targets[place] as number) + rest;
    }
    return sum / logits.length;
  },
  differentiate: (logits, targets) =>
    Float64Array.from(logits, (x, place) => (sigmoid(x) - (targets[place] as number)) / logits.length),
};
