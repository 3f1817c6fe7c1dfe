import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../../src/plugins/engine/backend.ts';
import {
  compareBackends,
  compareWithDifferences,
  draw,
  runWork,
  type Work,
} from '../../../../support/measure-kernels.ts';

beforeAll(() => startBackend());
afterEach(async () => void (await tf.setBackend('wasm')));

const tolerance = 1e-5;
const differenceTolerance = 5e-3;

/** Σ (work)², so that the gradient of the output is not the same everywhere. */
function gradientOf(work: Work, index: number): Work {
  return (tensors) => tf.grads((...inputs: tf.Tensor[]) => tf.sum(tf.square(work(inputs))))(tensors)[index]!;
}

describe('products of matrices', () => {
  const shapes = [
    [1, 1, 1],
    [3, 5, 2],
    [4, 3, 8],
    [33, 65, 17],
    [7, 1, 9],
    [5, 70, 31],
  ] as const;

  it.each([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])('transposed %s, %s, have the bits of the plain definition', (transposeA, transposeB) => {
    for (const [rows, inner, columns] of shapes) {
      const [a, b] = [draw([rows, inner], 'a'), draw([inner, columns], 'b')];
      const expected = new Float32Array(rows * columns);
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) {
          let sum = 0;
          for (let place = 0; place < inner; place++)
            sum = Math.fround(
              sum + Math.fround(a.values[row * inner + place]! * b.values[place * columns + column]!),
            );
          expected[row * columns + column] = sum;
        }
      const product = runWork([a, b], ([x, y]) =>
        tf.matMul(
          transposeA ? tf.transpose(x!) : x!,
          transposeB ? tf.transpose(y!) : y!,
          transposeA,
          transposeB,
        ),
      );
      expect(product.values).toEqual(expected);
    }
  });

  it.each([
    [false, false],
    [true, true],
  ])('of batches, transposed %s, %s, are those of cpu', async (transposeA, transposeB) => {
    const a = draw(transposeA ? [4, 3, 2] : [4, 2, 3], 'a');
    const b = draw(transposeB ? [4, 5, 3] : [4, 3, 5], 'b');
    const product: Work = ([x, y]) => tf.matMul(x!, y!, transposeA, transposeB);
    expect(await compareBackends([a, b], product)).toBeLessThan(tolerance);
    const shared = draw(transposeB ? [1, 5, 3] : [1, 3, 5], 'shared');
    expect(await compareBackends([a, shared], product)).toBeLessThan(tolerance);
    expect(await compareBackends([a, b], gradientOf(product, 0))).toBeLessThan(tolerance);
  });

  it('start from the bias and end with relu when fused', () => {
    const inputs = [draw([6, 5], 'a'), draw([5, 11], 'b'), draw([11], 'bias')];
    const fused = runWork(inputs, ([a, b, bias]) =>
      tf.fused.matMul({ a: a!, b: b!, bias: bias!, activation: 'relu' }),
    );
    const [a, b, bias] = inputs.map(({ values }) => values) as [Float32Array, Float32Array, Float32Array];
    const expected = fused.values.map((_value, place) => {
      const [row, column] = [Math.floor(place / 11), place % 11];
      let sum = bias[column]!;
      for (let inner = 0; inner < 5; inner++)
        sum = Math.fround(sum + Math.fround(a[row * 5 + inner]! * b[inner * 11 + column]!));
      return Math.max(0, sum);
    });
    expect(fused.values).toEqual(expected);
  });
});

describe('sums', () => {
  it.each([
    [[5, 3], 0, false],
    [[5, 3], [0], true],
    [[700, 1], [0], false],
    [[2, 3, 4], [0, 1], false],
    [[2, 3, 4, 5], [0, 1, 2], true],
    [[5, 3], 1, false],
    [[2, 3, 4], [1], false],
    [[6], undefined, false],
  ] as const)('of %j over %j are those of cpu', async (shape, axis, keepDims) => {
    const sum: Work = ([x]) => tf.sum(x!, axis as number | number[] | undefined, keepDims);
    expect(await compareBackends([draw(shape, 'sum')], sum)).toBeLessThan(tolerance);
  });

  it('over rows are made in float64 in order', () => {
    const x = draw([301, 3], 'rows');
    const expected = [0, 1, 2].map((column) => {
      let sum = 0;
      for (let row = 0; row < 301; row++) sum += x.values[row * 3 + column]!;
      return Math.fround(sum);
    });
    expect([...runWork([x], ([tensor]) => tf.sum(tensor!, 0)).values]).toEqual(expected);
  });
});

const convolutions = [
  [[2, 8, 8, 3], [3, 3, 3, 4], 1, 'same'],
  [[2, 8, 8, 3], [3, 3, 3, 4], 1, 'valid'],
  [[1, 9, 7, 2], [3, 2, 2, 5], 2, 'same'],
  [[3, 10, 10, 1], [5, 5, 1, 6], 2, 'valid'],
  [[2, 7, 7, 4], [1, 1, 4, 3], 1, 'same'],
  [[2, 8, 8, 3], [2, 2, 3, 9], 1, 'same'],
  [[2, 11, 11, 2], [3, 3, 2, 2], 3, 'valid'],
  [[1, 6, 6, 2], [3, 3, 2, 3], 1, 1],
  [[1, 6, 6, 2], [3, 3, 2, 3], 2, 4],
  [[2, 1, 9, 3], [1, 4, 3, 8], [1, 2], 'same'],
  [[130, 3, 3, 2], [2, 2, 2, 3], 1, 'valid'],
] as const;

type Pad = 'same' | 'valid' | number;
const rounding = (pad: Pad) => (typeof pad === 'number' ? 'floor' : undefined);

describe('convolutions', () => {
  it.each(convolutions)(
    'of %j by %j, stride %j, padding %s are those of cpu',
    async (x, filter, stride, pad) => {
      const inputs = [draw(x, 'x'), draw(filter, 'filter')];
      const convolve: Work = ([images, weights]) =>
        tf.conv2d(
          images as tf.Tensor4D,
          weights as tf.Tensor4D,
          stride as number,
          pad,
          'NHWC',
          1,
          rounding(pad),
        );
      expect(await compareBackends(inputs, convolve)).toBeLessThan(tolerance);
      expect(await compareBackends(inputs, gradientOf(convolve, 0))).toBeLessThan(tolerance);
      expect(await compareBackends(inputs, gradientOf(convolve, 1))).toBeLessThan(tolerance);
    },
  );

  it.each([
    [[1, 5, 4, 2], [3, 3, 2, 3], 1, 'same'],
    [[2, 6, 5, 1], [3, 2, 1, 2], 2, 'valid'],
  ] as const)('of %j by %j, stride %d, have the gradients of differences', (x, filter, stride, pad) => {
    const convolve: Work = ([images, weights]) =>
      tf.conv2d(images as tf.Tensor4D, weights as tf.Tensor4D, stride, pad);
    expect(compareWithDifferences([draw(x, 'x'), draw(filter, 'filter')], convolve)).toBeLessThan(
      differenceTolerance,
    );
  });

  it.each([1, 2])('are added over rows, columns and channels of the window in order, stride %d', (stride) => {
    const [size, channels, filters, reach] = [6, 3, 5, 3];
    const [x, filter] = [
      draw([2, size, size, channels], 'x'),
      draw([reach, reach, channels, filters], 'filter'),
    ];
    const output = Math.floor((size - reach) / stride) + 1;
    const expected: number[] = [];
    for (let place = 0; place < 2 * output * output * filters; place++) {
      const pixel = Math.floor(place / filters);
      const [image, row, column] = [
        Math.floor(pixel / output / output),
        Math.floor(pixel / output) % output,
        pixel % output,
      ];
      let sum = 0;
      for (let tap = 0; tap < reach * reach * channels; tap++) {
        const [tapRow, tapColumn] = [Math.floor(tap / channels / reach), Math.floor(tap / channels) % reach];
        const at = (image * size + row * stride + tapRow) * size + column * stride + tapColumn;
        const product =
          x.values[at * channels + (tap % channels)]! * filter.values[tap * filters + (place % filters)]!;
        sum = Math.fround(sum + Math.fround(product));
      }
      expected.push(sum);
    }
    const found = runWork([x, filter], ([images, weights]) =>
      tf.conv2d(images as tf.Tensor4D, weights as tf.Tensor4D, stride, 'valid'),
    );
    expect([...found.values]).toEqual(expected);
  });

  it('of series are those of cpu', async () => {
    const convolve: Work = ([x, filter]) => tf.conv1d(x as tf.Tensor3D, filter as tf.Tensor3D, 2, 'same');
    const inputs = [draw([2, 9, 3], 'x'), draw([3, 3, 4], 'filter')];
    expect(await compareBackends(inputs, gradientOf(convolve, 0))).toBeLessThan(tolerance);
    expect(await compareBackends(inputs, gradientOf(convolve, 1))).toBeLessThan(tolerance);
  });

  it('with dilation, which is tfjs’ own kernel, are those of cpu', async () => {
    const convolve: Work = ([x, filter]) =>
      tf.conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, 1, 'same', 'NHWC', 2);
    expect(
      await compareBackends([draw([1, 7, 7, 2], 'x'), draw([3, 3, 2, 3], 'filter')], convolve),
    ).toBeLessThan(tolerance);
  });

  it.each([
    [[2, 5, 5, 3], [3, 3, 3, 2], 1, 'same'],
    [[2, 6, 7, 3], [2, 3, 3, 1], 2, 'valid'],
  ] as const)(
    'one a channel of %j by %j have the gradients of cpu and of differences',
    async (x, f, s, p) => {
      const inputs = [draw(x, 'x'), draw(f, 'filter')];
      const convolve: Work = ([images, weights]) =>
        tf.depthwiseConv2d(images as tf.Tensor4D, weights as tf.Tensor4D, s, p);
      expect(await compareBackends(inputs, gradientOf(convolve, 0))).toBeLessThan(tolerance);
      expect(await compareBackends(inputs, gradientOf(convolve, 1))).toBeLessThan(tolerance);
      expect(compareWithDifferences(inputs, convolve)).toBeLessThan(differenceTolerance);
    },
  );
});

describe('pooling', () => {
  it.each([
    [[2, 6, 6, 3], 2, 2, 'valid'],
    [[2, 7, 7, 5], 3, 2, 'same'],
    [[1, 7, 5, 1], 3, 1, 'valid'],
    [[1, 7, 5, 1], 3, 3, 1],
  ] as const)('of %j by %d, stride %d, padding %s', async (shape, size, stride, pad) => {
    const x = draw(shape, 'x');
    const largest: Work = ([images]) => tf.maxPool(images as tf.Tensor4D, size, stride, pad, rounding(pad));
    const average: Work = ([images]) => tf.avgPool(images as tf.Tensor4D, size, stride, pad, rounding(pad));
    expect(await compareBackends([x], gradientOf(largest, 0))).toBeLessThan(tolerance);
    // The cpu backend's gradient of averages is wrong at borders: it divides by the size of the window everywhere.
    expect(compareWithDifferences([x], average)).toBeLessThan(differenceTolerance);
  });

  it('gives the gradient to the first of equal values', () => {
    const x = { shape: [1, 2, 2, 1], values: Float32Array.of(3, 7, 7, 7) };
    const gradient = runWork(
      [x],
      gradientOf(([images]) => tf.maxPool(images as tf.Tensor4D, 2, 2, 'valid'), 0),
    );
    expect([...gradient.values]).toEqual([0, 14, 0, 0]);
  });
});

describe('other gradients', () => {
  it('of an embedding are those of cpu and of differences', async () => {
    const gather: Work = ([table]) => tf.gather(table!, tf.tensor1d([0, 2, 2, 3], 'int32'));
    expect(await compareBackends([draw([4, 3], 'table')], gradientOf(gather, 0))).toBeLessThan(tolerance);
    expect(compareWithDifferences([draw([4, 3], 'table')], gather)).toBeLessThan(differenceTolerance);
  });

  it('of relu are those of cpu, at zero too', async () => {
    const x = draw([3, 7], 'x');
    x.values.set([0, -0, 1], 2);
    const rectify: Work = ([values]) => tf.mul(tf.relu(values!), values!);
    expect(await compareBackends([x], gradientOf(rectify, 0))).toBe(0);
  });
});
