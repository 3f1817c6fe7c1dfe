import * as tf from '@tensorflow/tfjs-core';
import type { Heap } from './heap.ts';
import { input, replaceWasmKernel } from './wasm-kernel.ts';

const adamName = 'KstoreAdam';
const momentumName = 'KstoreMomentum';
const rmsPropName = 'KstoreRmsProp';

export interface AdamStep {
  readonly learningRate: number;
  /** Times the weight is added to the gradient (L2); 0 with decoupled decay. */
  readonly decay: number;
  /** Share of the weight that is taken off it, as adamw does with learning rate · decay; else 0. */
  readonly shrinkage: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** β₁ᵗ and β₂ᵗ of this step, as running products. */
  readonly beta1Power: number;
  readonly beta2Power: number;
}

export interface MomentumStep {
  readonly learningRate: number;
  readonly decay: number;
  readonly momentum: number;
  /** Steps by the gradient and the momentum that comes of it. */
  readonly nesterov: boolean;
}

export interface RmsPropStep {
  readonly learningRate: number;
  readonly decay: number;
  /** Of the former mean square in the new one. */
  readonly share: number;
  readonly epsilon: number;
}

/**
 * One step of Adam in one pass: moments and weights are float32, everything between is float64, each of + - * / √ rounded
 * once, so that the bits are those of the same formula in JavaScript. Moments are tensors of the variable's shape that
 * are changed in place; the variable gets a new tensor.
 *
 * @see Kingma and Ba, "Adam", ICLR 2015, algorithm 1; Loshchilov and Hutter, ICLR 2019, for the shrinkage.
 */
export function updateByAdam(
  variable: tf.Variable,
  gradient: tf.Tensor,
  moments: { readonly first: tf.Tensor; readonly second: tf.Tensor },
  step: AdamStep,
): void {
  assign(variable, tf.engine().runKernel(adamName, { weights: variable, gradient, ...moments }, { ...step }));
}

/** One step of stochastic gradient descent with momentum, as {@link updateByAdam}; `velocity` is changed in place. */
export function updateByMomentum(
  variable: tf.Variable,
  gradient: tf.Tensor,
  velocity: tf.Tensor,
  step: MomentumStep,
): void {
  const inputs = { weights: variable, gradient, velocity };
  assign(variable, tf.engine().runKernel(momentumName, inputs, { ...step }));
}

/** One step of RMSprop, as {@link updateByAdam}; `square`, the running mean of squares, is changed in place. */
export function updateByRmsProp(
  variable: tf.Variable,
  gradient: tf.Tensor,
  square: tf.Tensor,
  step: RmsPropStep,
): void {
  const inputs = { weights: variable, gradient, square };
  assign(variable, tf.engine().runKernel(rmsPropName, inputs, { ...step }));
}

/** Not in place: kernels of tfjs keep packed copies of weights by tensor, so a change would go unseen. */
function assign(variable: tf.Variable, updated: tf.Tensor): void {
  variable.assign(updated);
  updated.dispose();
}

export function installOptimiserUpdates(heap: Heap): void {
  installAdam(heap);
  installMomentum(heap);
  installRmsProp(heap);
}

function installAdam(heap: Heap): void {
  replaceWasmKernel(adamName, (inputs, attributes, backend) => {
    const weights = input(inputs, 'weights');
    const result = backend.makeOutput(weights.shape, 'float32');
    const step = attributes as unknown as AdamStep;
    heap.native.updateAdam(
      heap.addressOf(weights),
      heap.addressOf(input(inputs, 'gradient')),
      heap.addressOf(input(inputs, 'first')),
      heap.addressOf(input(inputs, 'second')),
      heap.addressOf(result),
      tf.util.sizeFromShape(weights.shape),
      step.decay,
      step.beta1,
      step.beta2,
      1 - step.beta1,
      1 - step.beta2,
      1 - step.beta1Power,
      1 - step.beta2Power,
      step.learningRate,
      step.epsilon,
      step.shrinkage,
    );
    return result;
  });
}

function installMomentum(heap: Heap): void {
  replaceWasmKernel(momentumName, (inputs, attributes, backend) => {
    const weights = input(inputs, 'weights');
    const result = backend.makeOutput(weights.shape, 'float32');
    const step = attributes as unknown as MomentumStep;
    heap.native.updateMomentum(
      heap.addressOf(weights),
      heap.addressOf(input(inputs, 'gradient')),
      heap.addressOf(input(inputs, 'velocity')),
      heap.addressOf(result),
      tf.util.sizeFromShape(weights.shape),
      step.decay,
      step.momentum,
      step.learningRate,
      step.nesterov ? 1 : 0,
      step.nesterov ? step.momentum : 1,
    );
    return result;
  });
}

function installRmsProp(heap: Heap): void {
  replaceWasmKernel(rmsPropName, (inputs, attributes, backend) => {
    const weights = input(inputs, 'weights');
    const result = backend.makeOutput(weights.shape, 'float32');
    const step = attributes as unknown as RmsPropStep;
    heap.native.updateRmsProp(
      heap.addressOf(weights),
      heap.addressOf(input(inputs, 'gradient')),
      heap.addressOf(input(inputs, 'square')),
      heap.addressOf(result),
      tf.util.sizeFromShape(weights.shape),
      step.decay,
      step.share,
      1 - step.share,
      step.learningRate,
      step.epsilon,
    );
    return result;
  });
}
