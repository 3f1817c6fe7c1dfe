import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/plugins/api/task.ts';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import { parseLayers } from '../../../../src/plugins/engine/layers/parse-layers.ts';
import {
  countParameters,
  createModel,
  disposeModel,
  predict,
  readWeights,
  restoreModel,
  runModel,
} from '../../../../src/plugins/engine/model.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

beforeAll(() => startBackend());

const description: Json = {
  layers: [
    { dense: { units: 16, activation: 'relu' } },
    { dropout: { rate: 0.2 } },
    { dense: { units: 8, activation: 'tanh' } },
  ],
};

describe('model', () => {
  const layers = parseLayers(description, 2);

  it('draws each kernel from its own stream', () => {
    const read = (settings: Json) => {
      const model = createModel(parseLayers(settings, 1), 3, createRandomStream(1, 'weights'));
      const weights = readWeights(model);
      disposeModel(model);
      return weights;
    };
    const small = read({ layers: [{ dense: { units: 4 } }] });
    const large = read({ layers: [{ dense: { units: 4 } }, { dense: { units: 9 } }] });
    expect(large.get('dense1/kernel')).toEqual(small.get('dense1/kernel'));
    const limit = Math.sqrt(6 / 7);
    const { values } = small.get('dense1/kernel')!;
    expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(limit);
    expect(Math.max(...values.map(Math.abs))).toBeGreaterThan(limit / 2);
  });

  it('drops other values each step, and none to predict', () => {
    const model = createModel(
      parseLayers({ layers: [{ dropout: { rate: 0.25 } }] }, 1),
      1000,
      createRandomStream(1, 'weights'),
    );
    const ones = new Float32Array(1000).fill(1);
    const dropout = createRandomStream(1, 'dropout');
    const run = (stream: typeof dropout | null) =>
      tf.tidy(() => {
        const training = stream && { dropout: stream, reportStatistic: () => undefined };
        return runModel(model, tf.tensor2d(ones, [1, 1000]), training).dataSync()[0]!;
      });
    expect(run(dropout)).not.toBe(run(dropout));
    expect(run(null)).toBe(predict(model, ones)[0]);
    disposeModel(model);
  });

  it('predicts the same however many rows come at once', () => {
    const model = createModel(layers, 3, createRandomStream(1, 'weights'));
    const random = createRandomStream(1, 'many');
    const inputs = Float32Array.from({ length: 2500 * 3 }, () => random.normal());
    const all = predict(model, inputs);
    expect(all).toHaveLength(5000);
    expect(predict(model, inputs.subarray(2400 * 3, 2401 * 3))).toEqual(all.subarray(4800, 4802));
    expect(countParameters(model)).toBe(3 * 16 + 16 + 16 * 8 + 8 + 8 * 2 + 2);
    disposeModel(model);
  });

  it('names what does not fit', () => {
    const weights = new Map(readWeights(createModel(layers, 3, createRandomStream(1, 'weights'))));
    expect(() => restoreModel(layers, 4, weights)).toThrow(
      'the weights "dense1/kernel" of shape [4,16]: has the shape [3,16]',
    );
    expect(() =>
      restoreModel(layers, 3, new Map([...weights, ['more', weights.get('output/bias')!]])),
    ).toThrow('no weights "more"');
    weights.delete('output/bias');
    expect(() => restoreModel(layers, 3, weights)).toThrow('"output/bias" of shape [2]: is missing');
    expect(() =>
      createModel(
        parseLayers({ layers: [{ dense: { units: 100_000 } }] }, 1),
        2000,
        createRandomStream(1, 'w'),
      ),
    ).toThrow(/parameters, more than/);
  });
});
