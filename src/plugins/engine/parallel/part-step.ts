import type * as tf from '@tensorflow/tfjs-core';

/** Rows with their targets, one row after the other in each array. */
export interface Batch {
  readonly inputs: Float32Array;
  readonly targets: Float32Array;
  readonly rows: number;
}

/** Consecutive rows of a batch, of which a gradient is made by itself. */
export interface Part extends Batch {
  /** Whole number below 2³² for the random numbers of this part, such as the masks of dropout. */
  readonly seed: number;
}

export interface PartResult {
  /** The mean over the rows of the part. */
  readonly loss: number;
  readonly correctRows: number;
  /**
   * Gradients of the mean loss in the order of the variables, then whatever else is to be averaged over rows, always as
   * many. What a layer learns of its batch, as batch normalisation does, it learns of the part.
   */
  readonly tensors: readonly tf.Tensor[];
}

/** A model with its loss, in one thread. */
export interface PartStep {
  /** Those that are learnt, always in the same order; threads get their values before each step. */
  readonly variables: readonly tf.Variable[];
  /** Called within `tf.tidy`; may draw random numbers from the part's seed only. */
  run(part: Part): PartResult;
}

/** Makes in a thread what the main thread has; the description comes as a structured clone. */
export type CreatePartStep<Description> = (description: Description) => PartStep;
