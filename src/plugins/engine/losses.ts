import * as tf from '@tensorflow/tfjs-core';
import { crossEntropyOnTensors, measureCrossEntropy } from './cross-entropy.ts';

/** A loss in two forms that must agree. */
export interface Loss {
  /** For gradients; both `[rows, outputs]` float32. */
  readonly onTensors: (predictions: tf.Tensor2D, targets: tf.Tensor2D) => tf.Scalar;
  /** For reports, of the same values row by row, in float64. */
  readonly onNumbers: (predictions: Float32Array, targets: Float32Array, outputs: number) => number;
  /** Whether an output is a class, so that a row is right or wrong. */
  readonly hasClasses: boolean;
}

/** Where huber changes from square to straight. */
const huberDelta = 1;

export const losses = {
  meanSquaredError: {
    onTensors: (predictions, targets) => tf.mean<tf.Scalar>(tf.square(tf.sub(predictions, targets))),
    onNumbers: averageErrors((error) => error * error),
    hasClasses: false,
  },
  meanAbsoluteError: {
    onTensors: (predictions, targets) => tf.mean<tf.Scalar>(tf.abs(tf.sub(predictions, targets))),
    onNumbers: averageErrors((error) => Math.abs(error)),
    hasClasses: false,
  },
  /** P. J. Huber, "Robust estimation of a location parameter" (1964), delta 1. */
  huber: {
    onTensors: (predictions, targets) => {
      const size = tf.abs(tf.sub(predictions, targets));
      const inside = tf.minimum(size, huberDelta);
      const outside = tf.sub(size, inside);
      return tf.mean<tf.Scalar>(tf.add(tf.mul(0.5, tf.square(inside)), tf.mul(huberDelta, outside)));
    },
    onNumbers: averageErrors((error) => {
      const size = Math.abs(error);
      return size <= huberDelta ? 0.5 * size * size : huberDelta * (size - 0.5 * huberDelta);
    }),
    hasClasses: false,
  },
  /** Of logits; averaged over rows. Weights of classes and smoothing are in the targets. */
  crossEntropy: { onTensors: crossEntropyOnTensors, onNumbers: measureCrossEntropy, hasClasses: true },
} as const satisfies Record<string, Loss>;

export type LossName = keyof typeof losses;

/** The mean over all rows and outputs, summed in order in float64. */
function averageErrors(ofError: (error: number) => number): Loss['onNumbers'] {
  return (predictions, targets) => {
    let sum = 0;
    for (let index = 0; index < targets.length; index++) {
      sum += ofError((predictions[index] as number) - (targets[index] as number));
    }
    return sum / targets.length;
  };
}
