import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import { onTensors } from '../../../../src/plugins/engine/loss-on-tensors.ts';
import { meanSquaredError } from '../../../../src/plugins/engine/mean-squared-error.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

beforeAll(() => startBackend());

const ofKernels = (predictions: tf.Tensor, targets: tf.Tensor) =>
  tf.mean<tf.Scalar>(tf.square(tf.sub(predictions, targets)));

it.each([
  [1, 1],
  [32, 1],
  [31, 7],
  [3, 784],
])('%i rows of %i have the bits of the kernels, value and gradient', (rows, outputs) => {
  const random = createRandomStream(1, `${rows} ${outputs}`);
  for (const scale of [1e-22, 1e-6, 1, 1e15, 1e19]) {
    const draw = () => Float32Array.from({ length: rows * outputs }, () => scale * random.normal());
    const [predictions, targets] = [draw(), draw()];
    targets[0] = predictions[0]!;
    tf.tidy(() => {
      const [x, y] = [tf.tensor2d(predictions, [rows, outputs]), tf.tensor2d(targets, [rows, outputs])];
      const expected = tf.valueAndGrad((input: tf.Tensor) => ofKernels(input, y))(x);
      const actual = tf.valueAndGrad((input: tf.Tensor) =>
        onTensors(meanSquaredError)(input as tf.Tensor2D, y),
      )(x);
      expect(actual.value.dataSync()).toEqual(expected.value.dataSync());
      expect(actual.grad.dataSync()).toEqual(expected.grad.dataSync());
    });
  }
});

it('passes on what is made of the loss', () => {
  tf.tidy(() => {
    const [x, y] = [tf.tensor2d([1, 2], [2, 1]), tf.tensor2d([0, 0], [2, 1])];
    const threefold = (input: tf.Tensor) =>
      tf.mul<tf.Scalar>(3, onTensors(meanSquaredError)(input as tf.Tensor2D, y));
    expect([...tf.grad(threefold)(x).dataSync()]).toEqual([3, 6]);
  });
});
