import { beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import { explainDivergence } from '../../../../src/plugins/engine/explain-divergence.ts';
import { parseLayers } from '../../../../src/plugins/engine/layers/parse-layers.ts';
import {
  createModel,
  disposeModel,
  readWeights,
  restoreModel,
} from '../../../../src/plugins/engine/model.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

beforeAll(() => startBackend());

/** A model of 30 layers of one unit whose weights all have a value. */
function explain(weight: number, values: readonly [input: number, target: number]) {
  const layers = parseLayers({ layers: Array.from({ length: 30 }, () => ({ dense: { units: 1 } })) }, 1);
  const fresh = createModel(layers, 1, createRandomStream(1, 'weights'));
  const weights = new Map(
    [...readWeights(fresh)].map(([name, { shape, values: of }]) => {
      return [name, { shape, values: of.map(() => weight) }] as const;
    }),
  );
  const model = restoreModel(layers, 1, weights);
  const samples = { inputs: Float32Array.of(values[0]), targets: Float32Array.of(values[1]) };
  const { message, hints } = explainDivergence('the loss of step 3', model, samples, 0.5);
  disposeModel(fresh);
  disposeModel(model);
  return `${message} | ${hints.join()}`;
}

describe('explainDivergence', () => {
  it.each<[number, [number, number], string]>([
    [1, [NaN, 1], 'the inputs hold values that are no numbers | fill or drop'],
    [1, [1, Infinity], 'the targets hold values that are no numbers | fill or drop'],
    [1, [1, 1e5], 'inputs or targets are not scaled | add a `standardise` step with `targets: true`'],
    [1, [1e5, 1], 'inputs or targets are not scaled | add a `standardise` step to the preprocessing'],
    [
      200,
      [1, 1],
      'the learning rate 0.5 is probably too high, the weights dense1/kernel have grown beyond 100 |',
    ],
    [
      90,
      [1, 1],
      'the layer dense20 divides by zero, takes the logarithm of zero or overflows | lower `learningRate`',
    ],
    [
      1,
      [1, 1],
      'the loss itself divides by zero, takes the logarithm of zero or overflows | lower `learningRate`',
    ],
  ])('with weights of %d and the row %j', (weight, values, expected) => {
    expect(explain(weight, values)).toContain(`the loss of step 3 is not a number: ${expected}`);
  });
});
