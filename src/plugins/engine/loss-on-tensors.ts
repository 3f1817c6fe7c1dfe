import * as tf from '@tensorflow/tfjs-core';

/** A loss on plain numbers, both arrays `[rows, outputs]` row by row. */
export interface NumericLoss {
  readonly measure: (predictions: Float32Array, targets: Float32Array, outputs: number) => number;
  /** By the predictions. */
  readonly differentiate: (
    predictions: Float32Array,
    targets: Float32Array,
    outputs: number,
  ) => Float32Array | Float64Array;
}

/** The same loss for backpropagation. */
export function onTensors({ measure, differentiate }: NumericLoss) {
  return (predictions: tf.Tensor2D, targets: tf.Tensor2D): tf.Scalar => {
    const expected = targets.dataSync<'float32'>();
    const [rows, outputs] = predictions.shape;
    const ofTensor = tf.customGrad((input) => {
      const values = (input as tf.Tensor).dataSync<'float32'>();
      return {
        value: tf.scalar(measure(values, expected, outputs)),
        gradFunc: (upstream: tf.Tensor) => {
          const numbers = new Float32Array(differentiate(values, expected, outputs));
          const gradient = tf.tensor2d(numbers, [rows, outputs]);
          // It is 1 unless something is made of the loss.
          return upstream.dataSync()[0] === 1 ? gradient : tf.mul(upstream, gradient);
        },
      };
    });
    return ofTensor(predictions) as tf.Scalar;
  };
}
