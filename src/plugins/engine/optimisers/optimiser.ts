import type { Parameter } from '../model.ts';
import { createAdam } from './adam.ts';
import { createRmsProp } from './rms-prop.ts';
import { createSgd } from './sgd.ts';
import { shapeGradients } from './shape-gradients.ts';
import type { Optimiser, OptimiserName } from './optimiser-rule.ts';

export type { Optimiser, OptimiserName, OptimiserSettings, OptimiserState } from './optimiser-rule.ts';

/** Makes an optimiser from a rule without penalties and clipping. */
type CreateOptimiser = (parameters: readonly Parameter[]) => Optimiser;

const optimiserTable: Readonly<Record<OptimiserName, CreateOptimiser>> = {
  adam: (parameters) => createAdam(parameters, false),
  adamw: (parameters) => createAdam(parameters, true),
  sgd: createSgd,
  rmsprop: createRmsProp,
};

/**
 * Makes an optimiser whose moments lie beside the weights: one fused pass a parameter, from + - * / √ only, in float64
 * and stored as float32, so that the bits are the same everywhere. Dispose of it in the end.
 */
export function createOptimiser(parameters: readonly Parameter[], name: OptimiserName): Optimiser {
  const rule = optimiserTable[name](parameters);
  return {
    ...rule,
    step: (gradients, settings) => rule.step(shapeGradients(gradients, parameters, settings), settings),
  };
}
