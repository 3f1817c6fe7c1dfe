import * as tf from '@tensorflow/tfjs-core';

/** A loss, averaged over all rows and outputs, in two forms that must agree. */
export interface Loss {
  /** For gradients; both `[rows, outputs]` float32. */
  readonly onTensors: (predictions: tf.Tensor2D, targets: tf.Tensor2D) => tf.Scalar;
  /** For reports, of one element, in float64. */
  readonly ofError: (error: number) => number;
}

/** Where huber changes from square to straight. */
const huberDelta = 1;

export const losses = {
  meanSquaredError: {
    onTensors: (predictions, targets) => tf.mean<tf.Scalar>(tf.square(tf.sub(predictions, targets))),
    ofError: (error) => error * error,
  },
  meanAbsoluteError: {
    onTensors: (predictions, targets) => tf.mean<tf.Scalar>(tf.abs(tf.sub(predictions, targets))),
    ofError: (error) => Math.abs(error),
  },
  /** P. J. Huber, "Robust estimation of a location parameter" (1964), delta 1. */
  huber: {
    onTensors: (predictions, targets) => {
      const size = tf.abs(tf.sub(predictions, targets));
      const inside = tf.minimum(size, huberDelta);
      const outside = tf.sub(size, inside);
      return tf.mean<tf.Scalar>(tf.add(tf.mul(0.5, tf.square(inside)), tf.mul(huberDelta, outside)));
    },
    ofError(error) {
      const size = Math.abs(error);
      return size <= huberDelta ? 0.5 * size * size : huberDelta * (size - 0.5 * huberDelta);
    },
  },
} as const satisfies Record<string, Loss>;

export type LossName = keyof typeof losses;

/** Mean loss of all elements, summed in order in float64. */
export function measureLoss(name: LossName, predictions: Float32Array, targets: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < targets.length; index++) {
    sum += losses[name].ofError((predictions[index] as number) - (targets[index] as number));
  }
  return sum / targets.length;
}
