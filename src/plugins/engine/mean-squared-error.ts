import type { NumericLoss } from './loss-on-tensors.ts';

const round = Math.fround;

/**
 * The mean of (y - t)², each difference, square and sum rounded to float32 in order: the bits of `tf.mean`, `tf.square`
 * and `tf.sub` and of their gradients in two passes instead of a dozen kernels, which is what a step of a small network
 * waits for.
 */
export const meanSquaredError: NumericLoss = {
  measure(predictions, targets) {
    let sum = 0;
    for (let index = 0; index < targets.length; index++) {
      const error = round((predictions[index] as number) - (targets[index] as number));
      sum = round(sum + round(error * error));
    }
    return round(sum / targets.length);
  },
  differentiate(predictions, targets) {
    const share = round(1 / targets.length);
    const gradient = new Float32Array(targets.length);
    for (let index = 0; index < targets.length; index++) {
      const error = round((predictions[index] as number) - (targets[index] as number));
      gradient[index] = share * round(2 * error);
    }
    return gradient;
  },
};
