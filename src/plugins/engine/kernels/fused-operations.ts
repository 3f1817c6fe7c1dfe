import type * as tf from '@tensorflow/tfjs-core';

export type FusedActivation = 'linear' | 'relu';

export const denseName = 'KstoreDense';
export const convolutionName = 'KstoreConvolution';

interface Layer<Input, Weights> {
  readonly x: Input;
  readonly weights: Weights;
  readonly bias: tf.Tensor;
  readonly activation: FusedActivation;
}

/**
 * activation(x · weights + bias), `x` `[rows, inputs]`, `weights` `[inputs, units]`, in one kernel. Same bits as
 * `tf.fused.matMul` and `tf.relu`, which it is on other backends than wasm; but the gradient of `x` is made only when
 * something before needs it.
 *
 * @param engine the library, which is not loaded by who only describes a model.
 */
export function fusedDense(
  engine: typeof tf,
  { x, weights, bias, activation }: Layer<tf.Tensor2D, tf.Tensor2D>,
): tf.Tensor2D {
  if (engine.getBackend() === 'wasm')
    return engine.engine().runKernel(denseName, { x, kernel: weights, bias }, describe(activation));
  const sums = engine.fused.matMul({ a: x, b: weights, bias });
  return activation === 'relu' ? engine.relu(sums as tf.Tensor2D) : (sums as tf.Tensor2D);
}

/**
 * activation(x ∗ weights + bias) of images `[batch, height, width, channels]` and filters `[height, width, in, out]`
 * without dilation, like {@link fusedDense}.
 */
export function fusedConvolution(
  engine: typeof tf,
  { x, weights, bias, activation }: Layer<tf.Tensor4D, tf.Tensor4D>,
  { strides, pad }: { readonly strides: [number, number]; readonly pad: 'same' | 'valid' },
): tf.Tensor4D {
  if (engine.getBackend() === 'wasm') {
    const attributes = { strides, pad, dimRoundingMode: 'floor', ...describe(activation) };
    return engine.engine().runKernel(convolutionName, { x, filter: weights, bias }, attributes);
  }
  const sums = engine.fused.conv2d({ x, filter: weights, strides, pad, bias });
  return activation === 'relu' ? engine.relu(sums) : sums;
}

function describe(activation: FusedActivation): { rectify: boolean } {
  return { rectify: activation === 'relu' };
}
