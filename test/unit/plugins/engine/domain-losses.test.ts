import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import { createAdversarialLoss, createCoralLoss } from '../../../../src/plugins/engine/domain-losses.ts';
import { createModel, disposeModel, runModel } from '../../../../src/plugins/engine/model.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';
import { expectNear } from '../../../support/golden.ts';

const random = createRandomStream(1, 'outputs');
const draw = (count: number) => Float32Array.from({ length: count }, () => random.normal());
const step = 2 ** -10;

/** Rows by turns of a class and of none. */
const labels = [0, 2, 1];
const coralTargets = new Float32Array(18);
const adversarialTargets = new Float32Array(24);
labels.forEach((label, index) => {
  coralTargets[index * 6 + label] = 1;
  adversarialTargets[index * 8 + label] = 1;
  adversarialTargets[index * 8 + 7] = 1;
});

describe('losses of two domains', () => {
  it.each([
    ['coral', createCoralLoss(3), draw(18), coralTargets, 3],
    ['adversarial', createAdversarialLoss(), draw(24), adversarialTargets, 4],
  ] as const)('%s has the gradient that differences have', (_name, loss, outputs, targets, size) => {
    const slopes = Array.from(outputs, (value, place) => {
      const at = (moved: number) =>
        loss.measure(Float32Array.from(outputs).fill(moved, place, place + 1), targets, size);
      const [above, below] = [Math.fround(value + step), Math.fround(value - step)];
      return (at(above) - at(below)) / (above - below);
    });
    expectNear(loss.differentiate(outputs, targets, size), slopes, 1e-5);
  });

  it('coral is cross-entropy alone where the domains are alike, or one of them has no two rows', () => {
    const alike = draw(3);
    const twice = Float32Array.from([...alike, ...alike, ...alike, ...alike]);
    const targets = Float32Array.of(1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0);
    expect(createCoralLoss(9).measure(twice, targets, 3)).toBe(createCoralLoss(0).measure(twice, targets, 3));
    const single = draw(6);
    const pair = Float32Array.of(0, 1, 0, 0, 0, 0);
    expect(createCoralLoss(9).measure(single, pair, 3)).toBe(createCoralLoss(0).measure(single, pair, 3));
  });
});

describe('the layer that reverses the gradient', () => {
  beforeAll(() => startBackend());

  it('draws what comes before it away from the domain, and learns the domain itself', () => {
    const gradientsOf = (reversal: number) => {
      const layers = [
        { type: 'dense', name: 'dense1', units: 4, activation: 'tanh', initialiser: 'xavier' },
        { type: 'adversarialOutput', name: 'output', units: 2, domainUnits: 3, reversal },
      ];
      const model = createModel(layers, 3, createRandomStream(2, 'weights'));
      const x = tf.tensor2d([1, -0.5, 0.3, 0.2, 0.9, -1], [2, 3]);
      const { grads } = tf.variableGrads(
        () => tf.sum<tf.Scalar>(tf.slice(runModel(model, x, null), [0, 2], [2, 1])),
        model.parameters.map(({ variable }) => variable),
      );
      const values = model.parameters.map(
        ({ name, variable }) => [name, [...grads[variable.name]!.dataSync()]] as const,
      );
      disposeModel(model);
      return Object.fromEntries(values);
    };
    const [plain, reversed] = [gradientsOf(-1), gradientsOf(0.5)];
    expectNear(
      reversed['dense1/kernel']!,
      plain['dense1/kernel']!.map((value) => -0.5 * value),
      1e-6,
    );
    expect(plain['dense1/kernel']!.some((value) => value !== 0)).toBe(true);
    for (const name of ['domainKernel', 'domainBias', 'domainOutput', 'domainOffset'])
      expect(reversed[`output/${name}`]).toEqual(plain[`output/${name}`]);
    expect(reversed['output/kernel']!.every((value) => Math.abs(value) === 0)).toBe(true);
  });
});
