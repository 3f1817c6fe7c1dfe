import * as tf from '@tensorflow/tfjs-core';
import type { Parameter } from '../model.ts';

/** What is done to gradients before a step; 0 means nothing. */
export interface GradientSettings {
  /** Adds it times the sum of all |weight| to what training makes small; kernels only. */
  readonly l1: number;
  /** The same with weight². */
  readonly l2: number;
  /** Largest value that one number of the gradient may have. */
  readonly clipValue: number;
  /** Largest length that the whole gradient may have. */
  readonly clipNorm: number;
}

/** As in PyTorch: added to the length that is divided by. */
const smallestLength = 1e-6;

/**
 * Adds the penalties on weights, then clips each number, then the length of the whole.
 *
 * @returns the given tensors when nothing is to be done, else new ones, to be freed by the caller's `tf.tidy`.
 * @see R. Pascanu, T. Mikolov and Y. Bengio, "On the difficulty of training recurrent neural networks", ICML 2013,
 * algorithm 1; R. Tibshirani, "Regression shrinkage and selection via the lasso" (1996).
 */
export function shapeGradients(
  gradients: readonly tf.Tensor[],
  parameters: readonly Parameter[],
  { l1, l2, clipValue, clipNorm }: GradientSettings,
): readonly tf.Tensor[] {
  if (l1 === 0 && l2 === 0 && clipValue === 0 && clipNorm === 0) return gradients;
  const values = gradients.map((gradient) => Float64Array.from(gradient.dataSync<'float32'>()));
  if (l1 !== 0 || l2 !== 0) addPenalties(values, parameters, l1, l2);
  if (clipValue !== 0)
    for (const part of values)
      part.forEach((value, i) => (part[i] = Math.min(clipValue, Math.max(-clipValue, value))));
  if (clipNorm !== 0) clipLength(values, clipNorm);
  return values.map((part, index) => tf.tensor(Float32Array.from(part), gradients[index]!.shape, 'float32'));
}

function addPenalties(
  gradients: readonly Float64Array[],
  parameters: readonly Parameter[],
  l1: number,
  l2: number,
): void {
  parameters.forEach(({ decays, variable }, index) => {
    if (!decays) return;
    const gradient = gradients[index] as Float64Array;
    variable.dataSync<'float32'>().forEach((weight, i) => {
      gradient[i] = (gradient[i] as number) + l1 * Math.sign(weight) + 2 * l2 * weight;
    });
  });
}

function clipLength(gradients: readonly Float64Array[], clipNorm: number): void {
  let square = 0;
  for (const part of gradients) for (const value of part) square += value * value;
  const factor = clipNorm / (Math.sqrt(square) + smallestLength);
  if (!(factor < 1)) return;
  for (const part of gradients) part.forEach((value, i) => (part[i] = value * factor));
}
