import type * as tf from '@tensorflow/tfjs-core';
import { fusedDense } from '../kernels/fused-operations.ts';
import { activations, readActivation, type ActivationName } from './activation.ts';
import { readInitialiser } from './initialiser-setting.ts';
import {
  countElements,
  defineLayer,
  formatShape,
  ShapeMismatch,
  zeros,
  type InitialiserName,
  type Shape,
} from './layer.ts';

interface Dense {
  readonly units: number;
  readonly activation: ActivationName;
  readonly initialiser: InitialiserName;
  /** Only written down when there is none. */
  readonly bias?: false;
}

/** y = activation(x W + b), kernel `[inputs, units]`. */
export const dense = defineLayer<Dense>({
  parse(settings) {
    const units = settings.count('units');
    const activation = readActivation(settings);
    const initialiser = readInitialiser(settings, activation);
    return { units, activation, initialiser, ...(settings.flag('bias', true) ? {} : { bias: false }) };
  },
  inferShape({ units }, input) {
    expectRow(input);
    return [units];
  },
  listParameters({ units, initialiser, bias }, [inputs = 0]) {
    const start = { type: 'draw', initialiser, fanIn: inputs, fanOut: units, blocks: 1 } as const;
    const kernel = { name: 'kernel', shape: [inputs, units], start, role: 'weight' } as const;
    if (bias === false) return [kernel];
    return [kernel, { name: 'bias', shape: [units], start: zeros, role: 'offset' }];
  },
  run({ tf, layer, x, parameter }) {
    const [a, b] = [x as tf.Tensor2D, parameter('kernel') as tf.Tensor2D];
    if (layer.bias === false) return activations[layer.activation](tf, tf.matMul(a, b));
    const fused = layer.activation === 'relu' ? 'relu' : 'linear';
    const y = fusedDense(tf, { x: a, weights: b, bias: parameter('bias'), activation: fused });
    return fused === 'relu' ? y : activations[layer.activation](tf, y);
  },
});

function expectRow(input: Shape): void {
  if (input.length === 1) return;
  const expected = `expects ${countElements(input)} inputs in a row, gets ${formatShape(input)}`;
  throw new ShapeMismatch(`${expected}: add flatten`, 'write `- flatten: {}` before it');
}
