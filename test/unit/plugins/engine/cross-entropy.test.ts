import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import {
  countCorrect,
  differentiateCrossEntropy,
  findLargest,
  measureCrossEntropy,
  softmax,
} from '../../../../src/plugins/engine/cross-entropy.ts';
import { onTensors } from '../../../../src/plugins/engine/loss-on-tensors.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

beforeAll(() => startBackend());

const random = createRandomStream(5, 'cross-entropy');
const [rows, classes] = [7, 4];
const logits = Float32Array.from({ length: rows * classes }, () => 3 * random.normal());
const actual = Array.from({ length: rows }, (_item, row) => row % classes);

/** Expected shares with smoothing, times a weight that differs from row to row. */
function expectShares(smoothing: number, weightOf: (row: number) => number): Float32Array {
  return Float32Array.from({ length: rows * classes }, (_item, index) => {
    const row = Math.floor(index / classes);
    const isActual = index % classes === actual[row];
    return weightOf(row) * ((isActual ? 1 - smoothing : 0) + smoothing / classes);
  });
}

const targets = {
  'one class a row': expectShares(0, () => 1),
  'smoothed labels': expectShares(0.2, () => 1),
  'weighted classes': expectShares(0.1, (row) => 0.25 + (row % 3)),
};

const crossEntropy = onTensors({
  measure: measureCrossEntropy,
  differentiate: differentiateCrossEntropy,
});

function readGradient(of: Float32Array, expected: Float32Array): Float32Array {
  return tf.tidy(() => {
    const y = tf.tensor2d(expected, [rows, classes]);
    const gradient = tf.grad((x: tf.Tensor) => crossEntropy(x as tf.Tensor2D, y));
    return gradient(tf.tensor2d(of, [rows, classes])).dataSync<'float32'>();
  });
}

describe('measureCrossEntropy', () => {
  it('is what can be counted by hand', () => {
    expect(measureCrossEntropy(Float32Array.of(0, 0, 0, 0), Float32Array.of(1, 0, 0, 1), 2)).toBe(Math.LN2);
    // ln(1 + e) - 1 and ln(1 + e), the second with weight 3.
    const uneven = measureCrossEntropy(Float32Array.of(1, 0, 1, 0), Float32Array.of(1, 0, 0, 3), 2);
    expect(uneven).toBeCloseTo((Math.log(1 + Math.E) - 1 + 3 * Math.log(1 + Math.E)) / 2, 14);
  });

  it('neither overflows nor takes the logarithm of zero', () => {
    const far = Float32Array.of(1e4, -1e4);
    expect(measureCrossEntropy(far, Float32Array.of(1, 0), 2)).toBe(0);
    expect(measureCrossEntropy(far, Float32Array.of(0, 1), 2)).toBe(20_000);
    expect([...softmax(far, 2)]).toEqual([1, 0]);
    expect(measureCrossEntropy(Float32Array.of(NaN, 0), Float32Array.of(0, 1), 2)).toBeNaN();
    expect(measureCrossEntropy(Float32Array.of(Infinity, 0), Float32Array.of(1, 0), 2)).toBeNaN();
  });

  it('agrees with the loss of tfjs', () => {
    const theirs = tf.tidy(() => {
      const y = tf.tensor2d(targets['one class a row'], [rows, classes]);
      return tf.losses.softmaxCrossEntropy(y, tf.tensor2d(logits, [rows, classes])).dataSync()[0]!;
    });
    expect(measureCrossEntropy(logits, targets['one class a row'], classes)).toBeCloseTo(theirs, 5);
  });
});

describe('the gradient of cross-entropy', () => {
  it.each(Object.entries(targets))('agrees with differences: %s', (_name, expected) => {
    const gradient = readGradient(logits, expected);
    // A power of two is taken off and added without rounding the difference.
    const step = 2 ** -8;
    logits.forEach((logit, index) => {
      const measureAt = (value: number) => measureCrossEntropy(logits.with(index, value), expected, classes);
      const [low, high] = [Math.fround(logit - step), Math.fround(logit + step)];
      const difference = (measureAt(high) - measureAt(low)) / (high - low);
      expect(Math.abs(difference - gradient[index]!)).toBeLessThan(1e-5);
    });
  });

  it('has the same bits each time, and none of it is NaN for extreme logits', () => {
    const expected = targets['weighted classes'];
    expect(readGradient(logits, expected)).toEqual(readGradient(logits, expected));
    const extreme = logits.map((logit) => logit * 1e30);
    expect(readGradient(extreme, expected).every(Number.isFinite)).toBe(true);
  });
});

describe('softmax', () => {
  it('gives shares that add up to one', () => {
    const shares = softmax(logits, classes);
    for (let row = 0; row < rows; row++) {
      const sum = shares.subarray(row * classes, (row + 1) * classes).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 14);
    }
  });
});

describe('countCorrect', () => {
  it('takes the first of equal logits', () => {
    expect(findLargest([1, 3, 3], 0, 3)).toBe(1);
    expect(countCorrect(Float32Array.of(0, 0, 1, 2), Float32Array.of(1, 0, 1, 0), 2)).toBe(1);
  });
});
