import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../../src/plugins/engine/backend.ts';
import type { Part, PartStep } from '../../../../../src/plugins/engine/parallel/part-step.ts';
import { cutBatch, sumBranches, sumParts } from '../../../../../src/plugins/engine/parallel/sum-parts.ts';
import { createRandomStream } from '../../../../../src/plugins/runner/seeded-random.ts';

beforeAll(() => startBackend());

const createBatch = (rows: number) => ({
  inputs: Float32Array.from({ length: 2 * rows }, (_item, index) => index),
  targets: Float32Array.from({ length: rows }, (_item, index) => -index),
  rows,
});

/** The mean of the first input of a row. */
const meanStep: PartStep = {
  variables: [],
  run({ inputs, rows }) {
    const mean = tf.mean(tf.tensor2d(inputs, [rows, 2]), 0);
    return { loss: inputs[0]!, correctRows: rows, tensors: [mean] };
  },
};

describe('cutBatch', () => {
  it('makes runs of rows that are equal but for one row', () => {
    const parts = cutBatch(createBatch(10), 4, createRandomStream(1, 'seeds'));
    expect(parts.map(({ rows }) => rows)).toEqual([3, 3, 2, 2]);
    expect(parts.flatMap(({ inputs }) => [...inputs])).toEqual([...createBatch(10).inputs]);
    expect(parts.flatMap(({ targets }) => [...targets])).toEqual([...createBatch(10).targets]);
    expect(new Set(parts.map(({ seed }) => seed)).size).toBe(4);
  });

  it('draws as many seeds when parts are empty', () => {
    const [few, many] = [createRandomStream(1, 'seeds'), createRandomStream(1, 'seeds')];
    expect(cutBatch(createBatch(1), 8, few).map(({ rows }) => rows)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
    cutBatch(createBatch(20), 8, many);
    expect(few.position()).toBe(many.position());
  });
});

describe('sumParts', () => {
  it('averages over rows, not over parts', () => {
    const parts = cutBatch(createBatch(7), 4, createRandomStream(1, 'seeds'));
    const sum = sumParts(meanStep, parts, 7)!;
    expect([...sum.tensors[0]!.dataSync()].map((value) => value.toFixed(4))).toEqual(['6.0000', '7.0000']);
    expect(sum.loss).toBeCloseTo((2 * 0 + 2 * 4 + 2 * 8 + 12) / 7, 10);
    expect(sum.correctRows).toBe(7);
    tf.dispose([...sum.tensors]);
  });

  it('gives the bits of its branches, and leaves nothing else behind', () => {
    const before = tf.memory().numTensors;
    const parts = cutBatch(createBatch(13), 8, createRandomStream(1, 'seeds'));
    const whole = sumParts(meanStep, parts, 13)!;
    for (const size of [1, 2, 4]) {
      const branches: Part[][] = [];
      for (let start = 0; start < 8; start += size) branches.push(parts.slice(start, start + size));
      const sum = sumBranches(branches.map((branch) => sumParts(meanStep, branch, 13)))!;
      expect(sum.tensors[0]!.dataSync()).toEqual(whole.tensors[0]!.dataSync());
      expect(sum.loss).toBe(whole.loss);
      tf.dispose([...sum.tensors]);
    }
    tf.dispose([...whole.tensors]);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('forbids random numbers without a seed', () => {
    const step: PartStep = { ...meanStep, run: (part) => (Math.random(), meanStep.run(part)) };
    const parts = cutBatch(createBatch(2), 1, createRandomStream(1, 'seeds'));
    expect(() => sumParts(step, parts, 2)).toThrow();
  });
});
