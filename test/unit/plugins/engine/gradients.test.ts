import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/plugins/api/task.ts';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import { activationNames } from '../../../../src/plugins/engine/layers/activation.ts';
import { layerTable } from '../../../../src/plugins/engine/layers/layer-table.ts';
import { parseLayers } from '../../../../src/plugins/engine/layers/parse-layers.ts';
import { createLoss, lossNames, type LossName } from '../../../../src/plugins/engine/losses.ts';
import {
  createModel,
  disposeModel,
  readWeights,
  restoreModel,
  runModel,
  type Model,
} from '../../../../src/plugins/engine/model.ts';
import { runPart } from '../../../../src/plugins/engine/part-step.ts';
import type { WeightTensor } from '../../../../src/plugins/engine/safetensors.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

beforeAll(() => startBackend());
afterEach(async () => void (await tf.setBackend('wasm')));

const rows = 5;
const random = createRandomStream(4, 'gradients');
const targets = Float32Array.from({ length: rows * 2 }, () => random.next());

interface Case {
  readonly input: readonly number[];
  readonly layers: Json;
  readonly tokens?: number;
}

const picture = [5, 4, 2];
const series = [5, 2];
const convolution = { filters: 3, kernel: 3, activation: 'tanh' };
const bend = { activation: 'tanh' };

const cases: Readonly<Record<string, Case>> = {
  dense: { input: [3], layers: [{ dense: { units: 4, activation: 'tanh' } }] },
  conv1d: {
    input: series,
    layers: [{ conv1d: { ...convolution, stride: 2, padding: 'same' } }, { flatten: {} }],
  },
  conv2d: {
    input: picture,
    layers: [{ conv2d: { ...convolution, stride: 2, padding: 'same' } }, { flatten: {} }],
  },
  depthwiseConv2d: {
    input: picture,
    layers: [{ depthwiseConv2d: { kernel: 3, multiplier: 2, padding: 'same' } }, bend, { flatten: {} }],
  },
  maxPool: {
    input: picture,
    layers: [{ conv2d: { filters: 2, kernel: 1 } }, { maxPool: {} }, { flatten: {} }],
  },
  averagePool: {
    input: picture,
    layers: [{ conv2d: convolution }, { averagePool: { size: [2, 1] } }, { flatten: {} }],
  },
  activation: { input: [3], layers: [{ dense: { units: 4 } }, { activation: 'softmax' }] },
  dropout: { input: [3], layers: [{ dense: { units: 6 } }, { dropout: { rate: 0.4 } }, bend] },
  batchNorm: { input: [3], layers: [{ dense: { units: 4 } }, { batchNorm: {} }, bend] },
  layerNorm: { input: [3], layers: [{ dense: { units: 4 } }, { layerNorm: {} }, bend] },
  flatten: { input: series, layers: [{ flatten: {} }, { dense: { units: 3 } }, bend] },
  embedding: {
    input: [3],
    tokens: 4,
    layers: [{ embedding: { tokens: 4, units: 2 } }, { flatten: {} }, bend],
  },
  lstm: { input: series, layers: [{ lstm: { units: 3, returns: 'all' } }, { lstm: { units: 2 } }] },
  gru: { input: series, layers: [{ gru: { units: 3 } }] },
  residual: {
    input: picture,
    layers: [
      { residual: { shortcut: 'projection', layers: [{ conv2d: { ...convolution, padding: 'same' } }] } },
      { flatten: {} },
    ],
  },
  sequential: {
    input: [3],
    layers: [{ sequential: { repeat: 2, layers: [{ dense: { units: 3 } }, bend] } }, { dense: { units: 3 } }],
  },
};

const dropout = () => createRandomStream(3, 'dropout');
const settingsOf = (loss: LossName) => ({ loss, huberDelta: 1, focalGamma: 2 });

function drawInputs({ input, tokens }: Case): Float32Array {
  const length = rows * input.reduce((product, size) => product * size, 1);
  return Float32Array.from({ length }, () =>
    tokens === undefined ? random.normal() : random.integer(tokens),
  );
}

function readGradients(model: Model, inputs: Float32Array, loss: LossName): Float32Array[] {
  return tf.tidy(() => {
    const { tensors } = runPart(model, { inputs, targets }, createLoss(settingsOf(loss)), dropout());
    return tensors.slice(0, model.parameters.length).map((tensor) => tensor.dataSync<'float32'>()) as never;
  });
}

/** As it is while training, in float64 where the loss is. */
function measureLoss(
  given: Case,
  weights: ReadonlyMap<string, WeightTensor>,
  inputs: Float32Array,
  loss: LossName,
) {
  const model = restoreModel(parseLayers(given as never, 2), given.input, weights);
  const predictions = tf.tidy(() => {
    const x = tf.tensor2d(inputs, [rows, model.inputs]);
    return runModel(model, x, { dropout: dropout(), reportStatistic: () => undefined }).dataSync<'float32'>();
  });
  disposeModel(model);
  return createLoss(settingsOf(loss)).onNumbers(predictions, targets, 2);
}

/** Largest difference between the gradients of backpropagation and those of central differences. */
function compareWithDifferences(given: Case, loss: LossName = 'meanSquaredError'): number {
  const inputs = drawInputs(given);
  const model = createModel(parseLayers(given as never, 2), given.input, createRandomStream(9, 'weights'));
  const gradients = readGradients(model, inputs, loss);
  const weights = readWeights(model);
  let worst = 0;
  model.parameters.forEach(({ name }, index) => {
    const { values } = weights.get(name)!;
    for (let place = 0; place < values.length; place++) {
      const original = values[place]!;
      const [low, high] = [-0.004, 0.004].map((shift) => {
        values[place] = original + shift;
        return { at: values[place], loss: measureLoss(given, weights, inputs, loss) };
      }) as [{ at: number; loss: number }, { at: number; loss: number }];
      values[place] = original;
      const slope = (high.loss - low.loss) / (high.at - low.at);
      worst = Math.max(worst, Math.abs(slope - gradients[index]![place]!));
    }
  });
  disposeModel(model);
  return worst;
}

/** Largest difference between the gradients on wasm and on the reference backend, relative to the largest. */
async function compareWithCpu(given: Case): Promise<number> {
  const inputs = drawInputs(given);
  const found: Float32Array[][] = [];
  for (const backend of ['cpu', 'wasm']) {
    await tf.setBackend(backend);
    const model = createModel(parseLayers(given as never, 2), given.input, createRandomStream(9, 'weights'));
    found.push(readGradients(model, inputs, 'meanSquaredError'));
    disposeModel(model);
  }
  const [expected, actual] = found as [Float32Array[], Float32Array[]];
  const all = expected.flatMap((values) => [...values]);
  const largest = all.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const others = actual.flatMap((values) => [...values]);
  return all.reduce((worst, value, i) => Math.max(worst, Math.abs(value - others[i]!)), 0) / largest;
}

describe('gradients of layers', () => {
  it('are checked for every layer', () => {
    expect(Object.keys(cases).sort()).toEqual([...Object.keys(layerTable), 'residual', 'sequential'].sort());
  });

  it.each(Object.entries(cases))(
    'of %s agree with differences and with the cpu backend',
    async (_name, given) => {
      expect(compareWithDifferences(given)).toBeLessThan(2e-3);
      expect(await compareWithCpu(given)).toBeLessThan(1e-5);
    },
  );

  it.each(activationNames)('of a network with %s agree with differences', (activation) => {
    const layers: Json = [{ dense: { units: 4, activation } }, bend];
    expect(compareWithDifferences({ input: [3], layers })).toBeLessThan(3e-3);
  });
});

describe('losses', () => {
  it.each(lossNames)('of %s: the gradients agree with differences', (loss) => {
    expect(compareWithDifferences(cases['dense']!, loss)).toBeLessThan(2e-3);
  });

  it.each(lossNames)('%s is the same as tensor and as numbers', (loss) => {
    const { onTensors, onNumbers } = createLoss(settingsOf(loss));
    const predictions = targets.map((value, index) => value + (index - 5) / 3);
    const found = tf.tidy(() => {
      const y = tf.tensor2d(targets, [rows, 2]);
      return onTensors(tf.tensor2d(predictions, [rows, 2]), y).dataSync()[0]!;
    });
    expect(onNumbers(predictions, targets, 2)).toBeCloseTo(found, 5);
  });

  it('neither overflow nor take the logarithm of zero', () => {
    const far = Float32Array.of(1e4, -1e4, -1e4, 1e4);
    const right = Float32Array.of(1, 0, 0, 1);
    const wrong = Float32Array.of(0, 1, 1, 0);
    const losses = ['crossEntropy', 'binaryCrossEntropy', 'focal', 'multilabelFocal'] as const;
    for (const loss of losses) {
      const { onNumbers, onTensors } = createLoss(settingsOf(loss));
      expect(onNumbers(far, right, 2)).toBe(0);
      expect(onNumbers(far, wrong, 2)).toBeGreaterThan(9_999);
      for (const expected of [right, wrong]) {
        const gradient = tf.tidy(() => {
          const y = tf.tensor2d(expected, [2, 2]);
          return tf
            .grad((x: tf.Tensor) => onTensors(x as tf.Tensor2D, y))(tf.tensor2d(far, [2, 2]))
            .dataSync();
        });
        expect([...gradient].every(Number.isFinite)).toBe(true);
      }
    }
  });
});
