import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/plugins/api/task.ts';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import { activations, parseLayers } from '../../../../src/plugins/engine/layers.ts';
import { losses, type LossName } from '../../../../src/plugins/engine/losses.ts';
import {
  createModel,
  disposeModel,
  predict,
  readWeights,
  restoreModel,
  runModel,
} from '../../../../src/plugins/engine/model.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

beforeAll(() => startBackend());

const random = createRandomStream(4, 'gradients');
const rows = 6;
const inputs = Float32Array.from({ length: rows * 3 }, () => random.normal());
const targets = Float32Array.from({ length: rows * 2 }, () => 2 * random.normal());

/** Largest difference between the gradients of backpropagation and those of central differences in float64 losses. */
function compareGradients(settings: Json, loss: LossName): number {
  const layers = parseLayers(settings, 2);
  const model = createModel(layers, 3, createRandomStream(9, 'weights'));
  const gradients = tf.tidy(() => {
    const variables = model.parameters.map(({ variable }) => variable);
    const { grads } = tf.variableGrads(
      () =>
        losses[loss].onTensors(
          runModel(model, tf.tensor2d(inputs, [rows, 3]), null),
          tf.tensor2d(targets, [rows, 2]),
        ),
      variables,
    );
    return variables.map(({ name }) => grads[name]!.dataSync<'float32'>());
  });
  const weights = readWeights(model);
  disposeModel(model);
  let worst = 0;
  [...weights.values()].forEach(({ values }, index) => {
    for (let position = 0; position < values.length; position++) {
      const measureAt = (shift: number) => {
        const original = values[position]!;
        values[position] = original + shift;
        const at = values[position]!;
        const shifted = restoreModel(layers, 3, weights);
        const result = losses[loss].onNumbers(predict(shifted, inputs), targets, 2);
        disposeModel(shifted);
        values[position] = original;
        return { at, result };
      };
      const [low, high] = [measureAt(-0.005), measureAt(0.005)];
      worst = Math.max(
        worst,
        Math.abs((high.result - low.result) / (high.at - low.at) - gradients[index]![position]!),
      );
    }
  });
  return worst;
}

const hidden = (activation: string): Json => ({
  layers: [{ dense: { units: 4, activation } }, { activation: 'tanh' }],
});

describe('gradients', () => {
  it.each(Object.keys(activations))('of a network with %s agree with differences', (activation) => {
    expect(compareGradients(hidden(activation), 'meanSquaredError')).toBeLessThan(3e-3);
  });

  it.each(Object.keys(losses) as LossName[])('of the loss %s agree with differences', (loss) => {
    expect(compareGradients(hidden('sigmoid'), loss)).toBeLessThan(3e-3);
  });
});

describe('losses', () => {
  it.each(Object.keys(losses) as LossName[])('%s is the same as tensor and as numbers', (loss) => {
    const predictions = targets.map((value, index) => value + (index - 5) / 3);
    const onTensors = tf.tidy(
      () =>
        losses[loss]
          .onTensors(tf.tensor2d(predictions, [rows, 2]), tf.tensor2d(targets, [rows, 2]))
          .dataSync()[0]!,
    );
    expect(losses[loss].onNumbers(predictions, targets, 2)).toBeCloseTo(onTensors, 5);
  });
});
