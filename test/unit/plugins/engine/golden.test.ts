import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import { createLoss, type LossName, type LossSettings } from '../../../../src/plugins/engine/losses.ts';
import { disposeModel, predict, readWeights } from '../../../../src/plugins/engine/model.ts';
import {
  createOptimiser,
  type OptimiserSettings,
} from '../../../../src/plugins/engine/optimisers/optimiser.ts';
import { followStatistics, runPart } from '../../../../src/plugins/engine/part-step.ts';
import { Schedule, type Stage } from '../../../../src/plugins/engine/schedule.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';
import { readGolden } from '../../../support/golden.ts';
import { openGoldenModel, type GoldenModel } from '../../../support/golden-model.ts';

// Numbers of PyTorch, made by `scripts/make-golden-training.py`.

interface GoldenLayer extends GoldenModel {
  readonly loss: number;
  readonly gradients: Record<string, number[]>;
  readonly statistics: Record<string, number[]>;
  readonly predictions: number[];
}

interface GoldenTraining extends GoldenModel {
  readonly settings: Partial<OptimiserSettings> & { readonly schedule?: Stage[] };
  readonly losses: number[];
  readonly outputKernelGradients: number[][];
  readonly finalStatistics: Record<string, number[]>;
}

beforeAll(() => startBackend());

const tolerance = 1e-5;
const meanSquaredError = createLoss({ loss: 'meanSquaredError', huberDelta: 1, focalGamma: 2 });
const noDropout = createRandomStream(1, 'dropout');

/** Largest difference, relative to the expected value where that is larger than 1. */
function findDifference(actual: ArrayLike<number>, expected: readonly number[]): number {
  expect(actual.length).toBe(expected.length);
  return expected.reduce(
    (worst, value, index) => Math.max(worst, Math.abs(actual[index]! - value) / Math.max(1, Math.abs(value))),
    0,
  );
}

const samplesOf = ({ inputs, targets }: GoldenModel) => ({
  inputs: Float32Array.from(inputs),
  targets: Float32Array.from(targets),
});

describe('layers are those of PyTorch', () => {
  it.each(readGolden<GoldenLayer[]>('layers'))('$name', (golden) => {
    const model = openGoldenModel(golden, 2);
    const samples = samplesOf(golden);
    tf.tidy(() => {
      const { loss, tensors } = runPart(model, samples, meanSquaredError, noDropout);
      expect(Math.abs(loss - golden.loss)).toBeLessThan(tolerance * Math.max(1, golden.loss));
      expect(model.parameters.map(({ name }) => name).sort()).toEqual(Object.keys(golden.gradients).sort());
      model.parameters.forEach(({ name }, index) => {
        const difference = findDifference(tensors[index]!.dataSync(), golden.gradients[name]!);
        expect([name, difference < tolerance]).toEqual([name, true]);
      });
      followStatistics(model.statistics, tensors.slice(model.parameters.length));
    });
    for (const { name, variable } of model.statistics)
      expect(findDifference(variable.dataSync(), golden.statistics[name]!)).toBeLessThan(tolerance);
    expect(findDifference(predict(model, samples.inputs), golden.predictions)).toBeLessThan(tolerance);
    disposeModel(model);
  });
});

interface GoldenLoss {
  readonly loss: LossName;
  readonly settings: Partial<Omit<LossSettings, 'loss'>>;
  readonly predictions: number[];
  readonly targets: number[];
  readonly value: number;
  readonly gradient: number[];
}

describe('losses are those of PyTorch', () => {
  it.each(readGolden<GoldenLoss[]>('losses'))('$loss $settings', (golden) => {
    const { onTensors, onNumbers } = createLoss({
      loss: golden.loss,
      huberDelta: 1,
      focalGamma: 2,
      ...golden.settings,
    });
    const [predictions, targets] = [Float32Array.from(golden.predictions), Float32Array.from(golden.targets)];
    expect(Math.abs(onNumbers(predictions, targets, 3) - golden.value)).toBeLessThan(1e-6);
    tf.tidy(() => {
      const y = tf.tensor2d(targets, [5, 3]);
      const { value, grad } = tf.valueAndGrad((x: tf.Tensor) => onTensors(x as tf.Tensor2D, y))(
        tf.tensor2d(predictions, [5, 3]),
      );
      expect(Math.abs(value.dataSync()[0]! - golden.value)).toBeLessThan(tolerance);
      expect(findDifference(grad.dataSync(), golden.gradient)).toBeLessThan(1e-6);
    });
  });
});

const plain: OptimiserSettings = {
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

describe('100 steps are those of PyTorch', () => {
  it.each(readGolden<GoldenTraining[]>('training'))('$name', (golden) => {
    const model = openGoldenModel(golden, 1);
    const samples = samplesOf(golden);
    const settings = { ...plain, ...golden.settings };
    const optimiser = createOptimiser(model.parameters, settings.optimiser);
    const schedule = new Schedule(golden.settings.schedule ?? []);
    const length = { epochs: 100, stepsAnEpoch: 1 };
    const kernel = model.parameters.findIndex(({ name }) => name === 'output/kernel');
    const worst = { loss: 0, gradient: 0 };
    golden.losses.forEach((expected, step) => {
      tf.tidy(() => {
        const { loss, tensors } = runPart(model, samples, meanSquaredError, noDropout);
        worst.loss = Math.max(worst.loss, Math.abs(loss - expected));
        const difference = findDifference(tensors[kernel]!.dataSync(), golden.outputKernelGradients[step]!);
        worst.gradient = Math.max(worst.gradient, difference);
        const learningRate = settings.learningRate * schedule.factor(length);
        optimiser.step(tensors.slice(0, model.parameters.length), { ...settings, learningRate });
        followStatistics(model.statistics, tensors.slice(model.parameters.length));
      });
      schedule.finishStep(length);
    });
    expect(worst.loss).toBeLessThan(tolerance);
    expect(worst.gradient).toBeLessThan(tolerance);
    const weights = readWeights(model);
    for (const [name, values] of Object.entries(golden.finalStatistics))
      expect(findDifference(weights.get(name)!.values, values)).toBeLessThan(tolerance);
    disposeModel(model);
  });
});

interface GoldenSchedules {
  readonly learningRate: number;
  readonly epochs: number;
  readonly losses: number[];
  readonly cases: { readonly stages: Stage[]; readonly rates: number[] }[];
}

describe('schedules are those of PyTorch', () => {
  const { learningRate, epochs, losses, cases } = readGolden<GoldenSchedules>('schedules');
  const length = { epochs, stepsAnEpoch: 4 };

  it.each(cases)('$stages', ({ stages, rates }) => {
    const schedule = new Schedule(stages);
    const found = losses.map((loss) => {
      const rate = learningRate * schedule.factor(length);
      schedule.finishStep(length);
      schedule.finishEpoch(loss, length);
      return rate;
    });
    expect(findDifference(found, rates)).toBeLessThan(1e-12);
  });
});
