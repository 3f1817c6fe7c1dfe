import type * as tf from '@tensorflow/tfjs-core';
import type { SettingsReader } from './settings-reader.ts';
import { defineLayer, type Engine } from './layer.ts';

type Apply = (tf: Engine, x: tf.Tensor) => tf.Tensor;

/**
 * Element by element, but for softmax, which makes the values of the last axis add up to 1.
 *
 * - relu: max(0, x). V. Nair and G. Hinton, "Rectified linear units improve restricted Boltzmann machines", ICML 2010.
 * - leakyRelu: x above 0, else 0.2 x. A. Maas et al., "Rectifier nonlinearities improve neural network acoustic
 *   models", ICML 2013; the slope is that of tfjs.
 * - elu: x above 0, else eˣ - 1. D.-A. Clevert et al., ICLR 2016, equation 15 with α = 1.
 * - selu: 1.0507 · (x above 0, else 1.6733 (eˣ - 1)). G. Klambauer et al., "Self-normalizing neural networks", 2017,
 *   equation 2.
 * - swish: x · sigmoid(x). P. Ramachandran et al., "Searching for activation functions", 2017, with β = 1.
 */
export const activations = {
  linear: (_tf, x) => x,
  relu: (tf, x) => tf.relu(x),
  leakyRelu: (tf, x) => tf.leakyRelu(x, 0.2),
  elu: (tf, x) => tf.elu(x),
  selu: (tf, x) => tf.selu(x),
  tanh: (tf, x) => tf.tanh(x),
  sigmoid: (tf, x) => tf.sigmoid(x),
  swish: (tf, x) => tf.mul(x, tf.sigmoid(x)),
  softmax: (tf, x) => tf.softmax(x),
} as const satisfies Record<string, Apply>;

export type ActivationName = keyof typeof activations;

export const activationNames = Object.keys(activations) as readonly ActivationName[];

/** The setting `activation` of layers that apply one to what they give. */
export function readActivation(settings: SettingsReader): ActivationName {
  return settings.choice('activation', activationNames, 'linear');
}

export const activation = defineLayer<{ readonly activation: ActivationName }>({
  parse: (settings) => ({ activation: readActivation(settings) }),
  inferShape: (_layer, input) => input,
  listParameters: () => [],
  run: ({ tf, layer, x }) => activations[layer.activation](tf, x),
});
