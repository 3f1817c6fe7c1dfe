import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { startBackend } from '../../../../../src/plugins/engine/backend.ts';

beforeAll(() => startBackend());

it('a clone takes no memory of its own and outlives what it was made of', () => {
  const before = tf.memory();
  const values = Float32Array.from({ length: 1000 }, (_item, index) => index);
  const original = tf.tensor1d(values);
  const used = tf.memory().numDataBuffers;
  const clone = tf.clone(original);
  expect(tf.memory().numDataBuffers).toBe(used);
  original.dispose();
  // Would lie where the original did, had that been freed.
  const other = tf.zeros([1000]);
  expect(clone.dataSync()).toEqual(values);
  tf.dispose([clone, other]);
  expect(tf.memory()).toMatchObject({ numTensors: before.numTensors, numBytes: before.numBytes });
});

it('a variable that gets other values leaves a clone of the former ones alone', () => {
  const variable = tf.variable(tf.tensor1d([1, 2]));
  const clone = tf.clone(variable);
  variable.assign(tf.tensor1d([3, 4]));
  expect([...clone.dataSync()]).toEqual([1, 2]);
  tf.dispose([clone, variable]);
});
