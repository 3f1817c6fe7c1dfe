import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

beforeAll(() => startBackend());
afterEach(async () => void (await tf.setBackend('wasm')));

interface Values {
  readonly shape: number[];
  readonly values: Float32Array;
}

function draw(shape: number[], name: string): Values {
  const random = createRandomStream(1, name);
  return {
    shape,
    values: Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => random.normal()),
  };
}

/** The same work on both backends: largest difference relative to the largest value, and what it left behind on wasm. */
async function compareBackends(inputs: readonly Values[], work: (tensors: tf.Tensor[]) => tf.Tensor) {
  const run = () =>
    tf.tidy(() => {
      const result = work(inputs.map(({ shape, values }) => tf.tensor(values, shape)));
      return { shape: result.shape, values: result.dataSync<'float32'>() };
    });
  await tf.setBackend('cpu');
  const expected = run();
  await tf.setBackend('wasm');
  const before = tf.backend().numDataIds();
  const actual = run();
  expect(tf.backend().numDataIds()).toBe(before);
  expect(actual.shape).toEqual(expected.shape);
  const largest = expected.values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  return (
    actual.values.reduce((max, value, index) => Math.max(max, Math.abs(value - expected.values[index]!)), 0) /
    largest
  );
}

const tolerance = 1e-5;

describe('kernel pack', () => {
  it.each([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])('multiplies matrices transposed %s, %s as cpu does', async (transposeA, transposeB) => {
    for (const [rows, inner, columns] of [
      [1, 1, 1],
      [3, 5, 2],
      [32, 128, 64],
      [7, 1, 9],
    ] as const) {
      const a = draw(transposeA ? [inner, rows] : [rows, inner], 'a');
      const b = draw(transposeB ? [columns, inner] : [inner, columns], 'b');
      expect(
        await compareBackends([a, b], ([x, y]) => tf.matMul(x!, y!, transposeA, transposeB)),
      ).toBeLessThan(tolerance);
    }
    const a = draw(transposeA ? [4, 3, 2] : [4, 2, 3], 'a');
    const b = draw(transposeB ? [4, 5, 3] : [4, 3, 5], 'b');
    expect(await compareBackends([a, b], ([x, y]) => tf.matMul(x!, y!, transposeA, transposeB))).toBeLessThan(
      tolerance,
    );
  });

  it.each([
    [[5, 3], 0, false],
    [[5, 3], [0], true],
    [[2, 3, 4], [0, 1], false],
    [[2, 3, 4, 5], [0, 1, 2], true],
    [[5, 3], 1, false],
    [[2, 3, 4], [1], false],
    [[6], undefined, false],
  ] as const)('sums %j over %j as cpu does', async (shape, axis, keepDims) => {
    const sum = ([x]: tf.Tensor[]) => tf.sum(x!, axis as number | number[] | undefined, keepDims);
    expect(await compareBackends([draw([...shape], 'sum')], sum)).toBeLessThan(tolerance);
  });

  it.each([
    [[2, 8, 8, 3], [3, 3, 3, 4], 1, 'same'],
    [[2, 8, 8, 3], [3, 3, 3, 4], 1, 'valid'],
    [[1, 9, 7, 2], [3, 2, 2, 5], 2, 'same'],
    [[3, 10, 10, 1], [5, 5, 1, 6], 2, 'valid'],
    [[2, 7, 7, 4], [1, 1, 4, 3], 1, 'same'],
    [[2, 8, 8, 3], [2, 2, 3, 4], 1, 'same'],
    [[2, 11, 11, 2], [3, 3, 2, 2], 3, 'valid'],
    [[1, 6, 6, 2], [3, 3, 2, 3], 1, 1],
    [[1, 6, 6, 2], [3, 3, 2, 3], 1, 4],
  ] as const)(
    'gives the gradients of a convolution of %j by %j, stride %d, padding %s as cpu does',
    async (xShape, filterShape, stride, pad) => {
      const inputs = [draw([...xShape], 'x'), draw([...filterShape], 'filter')];
      const work = (of: 0 | 1) => (tensors: tf.Tensor[]) => {
        const convolve = (x: tf.Tensor, filter: tf.Tensor) =>
          tf.sum(
            tf.square(
              tf.conv2d(
                x as tf.Tensor4D,
                filter as tf.Tensor4D,
                stride,
                pad,
                'NHWC',
                1,
                pad === 'same' || pad === 'valid' ? undefined : 'floor',
              ),
            ),
          );
        return tf.grads(convolve)(tensors)[of]!;
      };
      expect(await compareBackends(inputs, work(0))).toBeLessThan(tolerance);
      expect(await compareBackends(inputs, work(1))).toBeLessThan(tolerance);
    },
  );

  it('falls back to cpu for what wasm lacks', async () => {
    const depthwise = ([x, filter]: tf.Tensor[]) =>
      tf.grads(((a: tf.Tensor4D, b: tf.Tensor4D) =>
        tf.sum(tf.square(tf.depthwiseConv2d(a, b, 1, 'same')))) as never)([x!, filter!])[1]!;
    expect(await compareBackends([draw([2, 5, 5, 3], 'x'), draw([3, 3, 3, 2], 'f')], depthwise)).toBeLessThan(
      tolerance,
    );
    const embedding = ([table]: tf.Tensor[]) =>
      tf.grad((t) => tf.sum(tf.square(tf.gather(t, tf.tensor1d([0, 2, 2], 'int32')))))(table!);
    expect(await compareBackends([draw([4, 3], 'table')], embedding)).toBeLessThan(tolerance);
  });
});
