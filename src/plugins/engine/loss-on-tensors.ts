import * as tf from '@tensorflow/tfjs-core';

/** A loss on plain numbers, both arrays `[rows, outputs]` row by row. */
export interface NumericLoss {
  readonly measure: (predictions: Float32Array, targets: Float32Array, outputs: number) => number;
  /** By the predictions. */
  readonly differentiate: (predictions: Float32Array, targets: Float32Array, outputs: number) => Float64Array;
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
          const gradient = differentiate(values, expected, outputs);
          return tf.mul(upstream, tf.tensor2d(Float32Array.from(gradient), [rows, outputs]));
        },
      };
    });
    return ofTensor(predictions) as tf.Scalar;
  };
}
