import * as tf from '@tensorflow/tfjs-core';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { Parameter } from './model.ts';
import type { WeightTensor } from './safetensors.ts';

export type OptimiserName = 'adam' | 'adamw' | 'sgd';

export interface OptimiserSettings {
  readonly optimiser: OptimiserName;
  readonly learningRate: number;
  /** adam and sgd add it times the weight to the gradient; adamw shrinks the weight itself. */
  readonly weightDecay: number;
  /** Of sgd. */
  readonly momentum: number;
}

/** Settings that may change from step to step. */
export type StepSettings = Pick<OptimiserSettings, 'learningRate' | 'weightDecay' | 'momentum'>;

/** What an optimiser remembers between two steps. */
export interface OptimiserState {
  /** Running products of adam and adamw; empty for sgd. */
  readonly powers: readonly number[];
  /** By parameter and role, as `dense1/kernel/first`. */
  readonly moments: ReadonlyMap<string, WeightTensor>;
}

export interface Optimiser {
  /** Changes the parameters by one step. Gradients have the order of the parameters. */
  readonly step: (gradients: readonly tf.Tensor[], settings: StepSettings) => void;
  /** A view: later steps change it. */
  readonly readState: () => OptimiserState;
  /** @throws KSTORE_TASK_INPUT when a moment is missing or of another size. */
  readonly restoreState: (state: OptimiserState) => void;
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
export function createOptimiser(parameters: readonly Parameter[], name: OptimiserName): Optimiser {
  return name === 'sgd' ? createSgd(parameters) : createAdam(parameters, name === 'adamw');
}

function createAdam(parameters: readonly Parameter[], isDecoupled: boolean): Optimiser {
  const moments = parameters.map(
    ({ variable }) => [new Float32Array(variable.size), new Float32Array(variable.size)] as const,
  );
  // Running products instead of Math.pow, whose last bit depends on the engine.
  let beta1Power = 1;
  let beta2Power = 1;
  return {
    readState: () => ({
      powers: [beta1Power, beta2Power],
      moments: nameMoments(parameters, ['first', 'second'], moments),
    }),
    restoreState: (state) => {
      [beta1Power, beta2Power] = state.powers as [number, number];
      copyMoments(nameMoments(parameters, ['first', 'second'], moments), state.moments);
    },
    step: (gradients, { learningRate, weightDecay }) => {
      beta1Power *= beta1;
      beta2Power *= beta2;
      parameters.forEach((parameter, index) => {
        const [first, second] = moments[index] as readonly [Float32Array, Float32Array];
        const decay = parameter.decays ? weightDecay : 0;
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

function createSgd(parameters: readonly Parameter[]): Optimiser {
  const velocities = parameters.map(({ variable }) => [new Float32Array(variable.size)] as const);
  return {
    readState: () => ({ powers: [], moments: nameMoments(parameters, ['velocity'], velocities) }),
    restoreState: ({ moments }) => copyMoments(nameMoments(parameters, ['velocity'], velocities), moments),
    step: (gradients, { learningRate, weightDecay, momentum }) => {
      parameters.forEach((parameter, index) => {
        const [velocity] = velocities[index] as readonly [Float32Array];
        const decay = parameter.decays ? weightDecay : 0;
        updateWeights(parameter, gradients[index] as tf.Tensor, (weight, gradient, i) => {
          velocity[i] = momentum * (velocity[i] as number) + gradient + decay * weight;
          return weight - learningRate * velocity[i];
        });
      });
    },
  };
}

function nameMoments(
  parameters: readonly Parameter[],
  roles: readonly string[],
  moments: readonly (readonly Float32Array[])[],
): Map<string, WeightTensor> {
  const named = parameters.flatMap(({ name, variable }, index) =>
    roles.map((role, place) => {
      const values = (moments[index] as readonly Float32Array[])[place] as Float32Array;
      return [`${name}/${role}`, { shape: variable.shape, values }] as const;
    }),
  );
  return new Map(named);
}

function copyMoments(own: ReadonlyMap<string, WeightTensor>, saved: ReadonlyMap<string, WeightTensor>): void {
  for (const [name, { values }] of own) {
    const source = saved.get(name)?.values;
    if (source?.length !== values.length) {
      throw new KstoreError(
        'KSTORE_TASK_INPUT',
        `the saved state of the optimiser does not fit at "${name}"`,
      );
    }
    values.set(source);
  }
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
