import * as tf from '@tensorflow/tfjs-core';
import type { Parameter } from './model.ts';

export type OptimiserName = 'adam' | 'adamw' | 'sgd';

export interface OptimiserSettings {
  readonly optimiser: OptimiserName;
  readonly learningRate: number;
  /** adam and sgd add it times the weight to the gradient; adamw shrinks the weight itself. */
  readonly weightDecay: number;
  /** Of sgd. */
  readonly momentum: number;
}

/** Changes the parameters by one step. Gradients have the order of the parameters. */
export interface Optimiser {
  readonly step: (gradients: readonly tf.Tensor[]) => void;
}

const beta1 = 0.9;
const beta2 = 0.999;
const epsilon = 1e-8;

/**
 * Makes an optimiser whose moments are plain arrays: one fused pass a parameter, from + - * / √ only, each
 * product in float64 and stored as float32, so that the bits are the same everywhere.
 *
 * @see Kingma and Ba, "Adam", ICLR 2015; Loshchilov and Hutter, "Decoupled weight decay regularization", ICLR 2019.
 */
export function createOptimiser(parameters: readonly Parameter[], settings: OptimiserSettings): Optimiser {
  return settings.optimiser === 'sgd' ? createSgd(parameters, settings) : createAdam(parameters, settings);
}

function createAdam(parameters: readonly Parameter[], settings: OptimiserSettings): Optimiser {
  const { learningRate } = settings;
  const isDecoupled = settings.optimiser === 'adamw';
  const moments = parameters.map(
    ({ variable }) => [new Float32Array(variable.size), new Float32Array(variable.size)] as const,
  );
  // Running products instead of Math.pow, whose last bit depends on the engine.
  let beta1Power = 1;
  let beta2Power = 1;
  return {
    step: (gradients) => {
      beta1Power *= beta1;
      beta2Power *= beta2;
      parameters.forEach((parameter, index) => {
        const [first, second] = moments[index] as readonly [Float32Array, Float32Array];
        const decay = parameter.decays ? settings.weightDecay : 0;
        updateWeights(parameter, gradients[index] as tf.Tensor, (weight, rawGradient, i) => {
          const gradient = isDecoupled ? rawGradient : rawGradient + decay * weight;
          first[i] = beta1 * (first[i] as number) + (1 - beta1) * gradient;
          second[i] = beta2 * (second[i] as number) + (1 - beta2) * gradient * gradient;
          const mean = first[i] / (1 - beta1Power);
          const deviation = Math.sqrt(second[i] / (1 - beta2Power));
          const shrunk = isDecoupled ? weight - learningRate * decay * weight : weight;
          return shrunk - (learningRate * mean) / (deviation + epsilon);
        });
      });
    },
  };
}

function createSgd(parameters: readonly Parameter[], settings: OptimiserSettings): Optimiser {
  const { learningRate, momentum } = settings;
  const velocities = parameters.map(({ variable }) => new Float32Array(variable.size));
  return {
    step: (gradients) => {
      parameters.forEach((parameter, index) => {
        const velocity = velocities[index] as Float32Array;
        const decay = parameter.decays ? settings.weightDecay : 0;
        updateWeights(parameter, gradients[index] as tf.Tensor, (weight, gradient, i) => {
          velocity[i] = momentum * (velocity[i] as number) + gradient + decay * weight;
          return weight - learningRate * velocity[i];
        });
      });
    },
  };
}

/**
 * Gives the variable a new tensor: kernels keep packed copies of weights by tensor, so a change in place would
 * go unseen.
 */
function updateWeights(
  { variable }: Parameter,
  gradient: tf.Tensor,
  update: (weight: number, gradient: number, index: number) => number,
): void {
  const weights = variable.dataSync<'float32'>();
  const gradients = gradient.dataSync<'float32'>();
  for (let index = 0; index < weights.length; index++) {
    weights[index] = update(weights[index] as number, gradients[index] as number, index);
  }
  const updated = tf.tensor(weights, variable.shape, 'float32');
  variable.assign(updated);
  updated.dispose();
}
