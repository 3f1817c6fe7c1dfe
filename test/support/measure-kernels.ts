import * as tf from '@tensorflow/tfjs-core';
import { expect } from 'vitest';
import { createRandomStream } from '../../src/plugins/runner/seeded-random.ts';

export interface Values {
  readonly shape: number[];
  readonly values: Float32Array;
}

export type Work = (tensors: tf.Tensor[]) => tf.Tensor;

export function draw(shape: readonly number[], name: string): Values {
  const random = createRandomStream(1, name);
  const size = shape.reduce((a, b) => a * b, 1);
  return { shape: [...shape], values: Float32Array.from({ length: size }, () => random.normal()) };
}

/** What the work gives on the backend in use. */
export function runWork(inputs: readonly Values[], work: Work): Values {
  return tf.tidy(() => {
    const result = work(inputs.map(({ shape, values }) => tf.tensor(values, shape)));
    return { shape: result.shape, values: result.dataSync<'float32'>() };
  });
}

/** The same work on both backends: largest difference relative to the largest value; it must leave nothing behind. */
export async function compareBackends(inputs: readonly Values[], work: Work): Promise<number> {
  await tf.setBackend('cpu');
  const expected = runWork(inputs, work);
  await tf.setBackend('wasm');
  const before = tf.backend().numDataIds();
  const actual = runWork(inputs, work);
  expect(tf.backend().numDataIds()).toBe(before);
  expect(actual.shape).toEqual(expected.shape);
  return relativeDifference(actual.values, expected.values);
}

export function relativeDifference(actual: Float32Array, expected: Float32Array): number {
  const largest = expected.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  const difference = actual.reduce(
    (max, value, index) => Math.max(max, Math.abs(value - expected[index]!)),
    0,
  );
  return largest === 0 ? difference : difference / largest;
}

/**
 * Compares the gradients of Σ weights · work, weights drawn, with central differences of the forward kernels: the
 * largest difference over all inputs, relative to the largest gradient.
 */
export function compareWithDifferences(inputs: readonly Values[], work: Work, step = 0.01): number {
  const shape = runWork(inputs, work).shape;
  const weights = draw(shape, 'weights of the outputs');
  const gradients = tf.tidy(() => {
    const measure = (...tensors: tf.Tensor[]) =>
      tf.sum(tf.mul(work(tensors), tf.tensor(weights.values, shape)));
    return tf
      .grads(measure)(inputs.map(({ shape: ofInput, values }) => tf.tensor(values, ofInput)))
      .map((gradient) => gradient.dataSync<'float32'>());
  });
  const measureAt = (index: number, place: number, shift: number): number => {
    const values = Float32Array.from(inputs[index]!.values);
    values[place]! += shift;
    const shifted = inputs.map((input, other) => (other === index ? { ...input, values } : input));
    return runWork(shifted, work).values.reduce((sum, value, at) => sum + value * weights.values[at]!, 0);
  };
  const differences = inputs.map(({ values }, index) =>
    values.map(
      (_value, place) => (measureAt(index, place, step) - measureAt(index, place, -step)) / (2 * step),
    ),
  );
  return Math.max(...gradients.map((gradient, index) => relativeDifference(gradient, differences[index]!)));
}
