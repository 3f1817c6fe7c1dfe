import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../../src/plugins/engine/backend.ts';
import { fusedConvolution, fusedDense } from '../../../../../src/plugins/engine/kernels/fused-operations.ts';
import { heapLimitBytes, refuseBeyondHeap } from '../../../../../src/plugins/engine/kernels/heap-guard.ts';
import { updateByAdam } from '../../../../../src/plugins/engine/kernels/optimiser-updates.ts';
import type { WasmBackend } from '../../../../../src/plugins/engine/kernels/wasm-kernel.ts';
import { draw } from '../../../../support/measure-kernels.ts';

beforeAll(() => startBackend());

describe('the heap', () => {
  it('refuses a tensor beyond its limit and says which', () => {
    const before = tf.memory().numTensors;
    expect(() => tf.zeros([40_000, 20_000])).toThrow(
      expect.objectContaining({
        code: 'KSTORE_TASK_INPUT',
        message: expect.stringMatching(/tensor of the shape \[40000, 20000\] needs 3200 MB.*3000 MB/),
      }),
    );
    expect(tf.memory().numTensors).toBe(before);
    // The engine goes on.
    expect(tf.tidy(() => tf.sum(tf.ones([3])).dataSync()[0])).toBe(3);
  });

  it('counts what is in use', () => {
    const half = tf.keep(tf.zeros([1000, 1000]));
    const name = 'the weights of layer dense1';
    expect(() => refuseBeyondHeap(heapLimitBytes - tf.memory().numBytes, name)).not.toThrow();
    expect(() => refuseBeyondHeap(heapLimitBytes - 1_000_000, name)).toThrow(name);
    half.dispose();
  });

  it('is as large after 1,000 steps as after ten', () => {
    const labels = ['x', 'filter', 'bias1', 'kernel', 'bias2'];
    const shapes = [[3, 3, 1, 4], [4], [36, 5], [5]];
    const [filter, bias1, kernel, bias2] = shapes.map((shape, index) =>
      tf.variable(tf.tensor(draw(shape, labels[index + 1]!).values, shape)),
    ) as [tf.Variable, tf.Variable, tf.Variable, tf.Variable];
    const variables = [filter, bias1, kernel, bias2];
    const moments = variables.map(({ shape }) => ({ first: tf.zeros(shape), second: tf.zeros(shape) }));
    const step = (rows: number): void =>
      tf.tidy(() => {
        const x = tf.tensor4d(draw([rows, 6, 6, 1], 'x').values, [rows, 6, 6, 1]);
        const { grads } = tf.variableGrads(() => {
          const images = fusedConvolution(
            tf,
            { x, weights: filter as tf.Tensor4D, bias: bias1, activation: 'relu' },
            { strides: [1, 1], pad: 'same' },
          );
          const pooled = tf.reshape<tf.Rank.R2>(tf.maxPool(images, 2, 2, 'valid'), [rows, 36]);
          const weights = kernel as tf.Tensor2D;
          return tf.mean(
            tf.square(fusedDense(tf, { x: pooled, weights, bias: bias2, activation: 'linear' })),
          );
        }, variables);
        variables.forEach((variable, index) =>
          updateByAdam(variable, grads[variable.name]!, moments[index]!, {
            learningRate: 1e-3,
            decay: 0,
            shrinkage: 0,
            beta1: 0.9,
            beta2: 0.999,
            epsilon: 1e-8,
            beta1Power: 0.5,
            beta2Power: 0.5,
          }),
        );
      });
    const backend = tf.backend() as WasmBackend;
    const measure = () => [
      tf.memory().numTensors,
      tf.memory().numBytes,
      backend.numDataIds(),
      backend.wasm.HEAPU8.length,
    ];
    const run = (count: number): void => {
      for (let index = 0; index < count; index++) step([3, 4, 7][index % 3]!);
    };
    run(10);
    const early = measure();
    run(990);
    expect(measure()).toEqual(early);
    tf.dispose([...variables, ...moments.flatMap(({ first, second }) => [first, second])]);
  });
});
