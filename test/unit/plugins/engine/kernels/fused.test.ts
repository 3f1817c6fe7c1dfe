import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../../src/plugins/engine/backend.ts';
import { fusedConvolution, fusedDense } from '../../../../../src/plugins/engine/kernels/fused-operations.ts';
import {
  updateByAdam,
  updateByMomentum,
  updateByRmsProp,
} from '../../../../../src/plugins/engine/kernels/optimiser-updates.ts';
import { draw, type Values } from '../../../../support/measure-kernels.ts';

beforeAll(() => startBackend());

/** Value and gradients, which must have the same bits whichever way they are made. */
function measure(inputs: readonly Values[], work: (tensors: tf.Tensor[]) => tf.Tensor): Float32Array[] {
  return tf.tidy(() => {
    const tensors = inputs.map(({ shape, values }) => tf.tensor(values, shape));
    const { value, grads } = tf.valueAndGrads((...given: tf.Tensor[]) =>
      tf.sum<tf.Scalar>(tf.square(work(given))),
    )(tensors);
    return [value, ...grads].map((tensor) => tensor.dataSync<'float32'>());
  });
}

describe.each(['linear', 'relu'] as const)('fused layers with %s', (activation) => {
  const activate = (x: tf.Tensor) => (activation === 'relu' ? tf.relu(x) : x);

  it('have the bits of a dense layer', () => {
    const inputs = [draw([7, 11], 'x'), draw([11, 9], 'kernel'), draw([9], 'bias')];
    const fused = measure(inputs, ([x, kernel, bias]) =>
      fusedDense(tf, { x: x as tf.Tensor2D, weights: kernel as tf.Tensor2D, bias: bias!, activation }),
    );
    const plain = measure(inputs, ([a, b, bias]) => activate(tf.fused.matMul({ a: a!, b: b!, bias: bias! })));
    expect(fused).toEqual(plain);
  });

  it('have the bits of a convolution', () => {
    const inputs = [draw([3, 6, 5, 2], 'x'), draw([3, 3, 2, 9], 'filter'), draw([9], 'bias')];
    const fused = measure(inputs, ([x, filter, bias]) =>
      fusedConvolution(
        tf,
        { x: x as tf.Tensor4D, weights: filter as tf.Tensor4D, bias: bias!, activation },
        { strides: [1, 1], pad: 'same' },
      ),
    );
    const plain = measure(inputs, ([x, filter, bias]) =>
      activate(
        tf.fused.conv2d({
          x: x as tf.Tensor4D,
          filter: filter as tf.Tensor4D,
          bias: bias!,
          strides: 1,
          pad: 'same',
        }),
      ),
    );
    expect(fused).toEqual(plain);
  });
});

describe('updates of weights', () => {
  const shapes: { shape: number[] }[] = [{ shape: [1] }, { shape: [2] }, { shape: [5, 3] }];

  it.each(shapes)('by Adam have the bits of the formula, shape $shape', ({ shape }) => {
    const variable = tf.variable(tf.tensor(draw(shape, 'weights').values, shape));
    const [first, second] = [tf.zeros(shape), tf.zeros(shape)];
    const weights = variable.dataSync<'float32'>();
    const [m, v] = [new Float32Array(weights.length), new Float32Array(weights.length)];
    const rate = 0.01;
    let [beta1Power, beta2Power] = [1, 1];
    for (let step = 0; step < 3; step++) {
      beta1Power *= 0.9;
      beta2Power *= 0.999;
      const { values } = draw(shape, `gradient ${step}`);
      const gradient = tf.tensor(values, shape);
      const settings = { learningRate: rate, decay: 0.1, shrinkage: 0.02, beta1: 0.9, beta2: 0.999 };
      updateByAdam(
        variable,
        gradient,
        { first, second },
        { ...settings, epsilon: 1e-8, beta1Power, beta2Power },
      );
      weights.forEach((weight, i) => {
        const slope = values[i]! + 0.1 * weight;
        m[i] = 0.9 * m[i]! + (1 - 0.9) * slope;
        v[i] = 0.999 * v[i]! + (1 - 0.999) * slope * slope;
        const deviation = Math.sqrt(v[i] / (1 - beta2Power));
        weights[i] = weight - 0.02 * weight - (rate * (m[i] / (1 - beta1Power))) / (deviation + 1e-8);
      });
    }
    expect(variable.dataSync()).toEqual(weights);
    expect(first.dataSync()).toEqual(m);
    expect(second.dataSync()).toEqual(v);
    tf.dispose([first, second]);
    variable.dispose();
  });

  const momenta = shapes.flatMap(({ shape }) => [false, true].map((nesterov) => ({ shape, nesterov })));

  it.each(momenta)(
    'by momentum have the bits of the formula, shape $shape, Nesterov $nesterov',
    ({ shape, nesterov }) => {
      const variable = tf.variable(tf.tensor(draw(shape, 'weights').values, shape));
      const velocity = tf.zeros(shape);
      const weights = variable.dataSync<'float32'>();
      const v = new Float32Array(weights.length);
      for (let step = 0; step < 3; step++) {
        const { values } = draw(shape, `gradient ${step}`);
        updateByMomentum(variable, tf.tensor(values, shape), velocity, {
          learningRate: 0.01,
          decay: 0.1,
          momentum: 0.9,
          nesterov,
        });
        weights.forEach((weight, i) => {
          v[i] = 0.9 * v[i]! + values[i]! + 0.1 * weight;
          const ahead = values[i]! + 0.1 * weight + 0.9 * v[i];
          weights[i] = weight - 0.01 * (nesterov ? ahead : v[i]);
        });
      }
      expect(variable.dataSync()).toEqual(weights);
      expect(velocity.dataSync()).toEqual(v);
      velocity.dispose();
      variable.dispose();
    },
  );

  it.each(shapes)('by RMSprop have the bits of the formula, shape $shape', ({ shape }) => {
    const variable = tf.variable(tf.tensor(draw(shape, 'weights').values, shape));
    const square = tf.zeros(shape);
    const weights = variable.dataSync<'float32'>();
    const s = new Float32Array(weights.length);
    for (let step = 0; step < 3; step++) {
      const { values } = draw(shape, `gradient ${step}`);
      updateByRmsProp(variable, tf.tensor(values, shape), square, {
        learningRate: 0.01,
        decay: 0.1,
        share: 0.99,
        epsilon: 1e-8,
      });
      weights.forEach((weight, i) => {
        const slope = values[i]! + 0.1 * weight;
        s[i] = 0.99 * s[i]! + (1 - 0.99) * slope * slope;
        weights[i] = weight - (0.01 * slope) / (Math.sqrt(s[i]) + 1e-8);
      });
    }
    expect(variable.dataSync()).toEqual(weights);
    expect(square.dataSync()).toEqual(s);
    square.dispose();
    variable.dispose();
  });
});
