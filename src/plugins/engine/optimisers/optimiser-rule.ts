import type * as tf from '@tensorflow/tfjs-core';
import type { WeightTensor } from '../safetensors.ts';
import type { GradientSettings } from './shape-gradients.ts';

export type OptimiserName = 'adam' | 'adamw' | 'sgd' | 'rmsprop';

export interface OptimiserSettings extends GradientSettings {
  readonly optimiser: OptimiserName;
  readonly learningRate: number;
  /** adam, sgd and rmsprop add it times the weight to the gradient; adamw shrinks the weight itself. */
  readonly weightDecay: number;
  /** Of sgd. */
  readonly momentum: number;
  /** Of sgd: looks ahead by the momentum. */
  readonly nesterov: boolean;
}

/** Settings that may change from step to step. */
export type StepSettings = Omit<OptimiserSettings, 'optimiser'>;

/** What an optimiser remembers between two steps. */
export interface OptimiserState {
  /** Running products of adam and adamw; empty for the others. */
  readonly powers: readonly number[];
  /** By parameter and role, as `dense1/kernel/first`. */
  readonly moments: ReadonlyMap<string, WeightTensor>;
}

export interface Optimiser {
  /** Changes the parameters by one step. Gradients have the order of the parameters. */
  readonly step: (gradients: readonly tf.Tensor[], settings: StepSettings) => void;
  /** A copy. */
  readonly readState: () => OptimiserState;
  /** @throws KSTORE_TASK_INPUT when a moment is missing or of another size. */
  readonly restoreState: (state: OptimiserState) => void;
  /** Frees the moments. */
  readonly dispose: () => void;
}
