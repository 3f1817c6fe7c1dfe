import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import {
  createOptimiser,
  type OptimiserSettings,
} from '../../../../src/plugins/engine/optimisers/optimiser.ts';

beforeAll(() => startBackend());

const settings: OptimiserSettings = {
  optimiser: 'adam',
  learningRate: 0.01,
  weightDecay: 0,
  momentum: 0.9,
  nesterov: false,
  l1: 0,
  l2: 0,
  clipNorm: 0,
  clipValue: 0,
};

describe('createOptimiser', () => {
  /** Two steps on the weight 1 (a kernel) with the gradients 0.5 and -0.25. */
  function takeTwoSteps(changes: Partial<OptimiserSettings>, name = 'kernel'): number {
    const variable = tf.variable(tf.tensor1d([1]));
    const given = { ...settings, learningRate: 0.1, ...changes };
    const optimiser = createOptimiser([{ name, variable, decays: name === 'kernel' }], given.optimiser);
    for (const gradient of [0.5, -0.25]) optimiser.step([tf.tensor1d([gradient])], given);
    return variable.dataSync()[0]!;
  }

  it('follows the published rules', () => {
    const adamTwo =
      1 -
      0.1 -
      (0.1 * ((0.9 * 0.05 - 0.025) / (1 - 0.81))) /
        Math.sqrt((0.999 * 0.00025 + 0.0000625) / (1 - 0.999 ** 2));
    expect(takeTwoSteps({ optimiser: 'adam' })).toBeCloseTo(adamTwo, 6);
    expect(takeTwoSteps({ optimiser: 'sgd', momentum: 0.9 })).toBeCloseTo(1 - 0.05 - 0.1 * (0.45 - 0.25), 6);
    expect(takeTwoSteps({ optimiser: 'sgd', momentum: 0, weightDecay: 1 })).toBeCloseTo(
      0.85 - 0.1 * (-0.25 + 0.85),
      6,
    );
    const decayed = 1 - 0.02 - 0.1;
    expect(takeTwoSteps({ optimiser: 'adamw', weightDecay: 0.2 })).toBeCloseTo(
      decayed * 0.98 + (adamTwo - 0.9),
      6,
    );
    expect(takeTwoSteps({ optimiser: 'adamw', weightDecay: 0.2 }, 'bias')).toBeCloseTo(adamTwo, 6);
  });

  it('clips the whole gradient, or each number of it', () => {
    const steps = (changes: Partial<OptimiserSettings>) => {
      const variables = [tf.variable(tf.tensor1d([0, 0])), tf.variable(tf.tensor1d([0]))];
      const parameters = variables.map((variable, index) => ({ name: `p${index}`, variable, decays: true }));
      const given: OptimiserSettings = {
        ...settings,
        optimiser: 'sgd',
        learningRate: 1,
        momentum: 0,
        ...changes,
      };
      const gradients = [tf.tensor1d([3, -4]), tf.tensor1d([12])];
      createOptimiser(parameters, 'sgd').step(gradients, given);
      return variables.flatMap((variable) => [...variable.dataSync()]);
    };
    expect(steps({})).toEqual([-3, 4, -12]);
    expect(steps({ clipValue: 3.5 })).toEqual([-3, 3.5, -3.5]);
    expect(steps({ clipNorm: 13.1 })).toEqual([-3, 4, -12]);
    steps({ clipNorm: 1.3 }).forEach((value, i) => expect(value).toBeCloseTo([-0.3, 0.4, -1.2][i]!, 6));
  });
});
