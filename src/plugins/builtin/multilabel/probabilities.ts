import { sigmoid } from '../../engine/binary-cross-entropy.ts';

/** Logits as probabilities of the labels by themselves. */
export function measureLabelProbabilities(logits: ArrayLike<number>): Float64Array {
  return Float64Array.from(logits, sigmoid);
}
