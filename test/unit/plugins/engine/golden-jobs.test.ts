import * as tf from '@tensorflow/tfjs-core';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import { createLoss, type LossName } from '../../../../src/plugins/engine/losses.ts';
import { disposeModel } from '../../../../src/plugins/engine/model.ts';
import {
  createOptimiser,
  type OptimiserSettings,
} from '../../../../src/plugins/engine/optimisers/optimiser.ts';
import { runPart } from '../../../../src/plugins/engine/part-step.ts';
import { gatherRows } from '../../../../src/plugins/engine/samples.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';
import { readGolden } from '../../../support/golden.ts';
import { openGoldenModel, type GoldenModel } from '../../../support/golden-model.ts';

/** A network that PyTorch trained in float64 by each optimiser, 100 steps on from the same weights. */
interface GoldenJob extends GoldenModel {
  readonly outputs: number;
  readonly loss: LossName;
  readonly batchSize: number;
  readonly trainings: readonly GoldenTraining[];
}

interface GoldenTraining {
  readonly settings: Partial<OptimiserSettings>;
  readonly losses: readonly number[];
}

const tolerance = 1e-5;
const jobs = readGolden<GoldenJob[]>('jobs');
const gradients = readGradients();
const cases = jobs.flatMap((job) =>
  job.trainings.map((training) => ({ name: `${job.name} by ${training.settings.optimiser}`, job, training })),
);

/** Of all steps of all trainings, one after the other. */
function readGradients(): Float32Array {
  const bytes = readFileSync(new URL('../../../../fixtures/golden/jobs.f32', import.meta.url));
  return new Float32Array(Uint8Array.from(bytes).buffer);
}

function countWeights({ weights }: GoldenJob): number {
  return Object.values(weights).reduce((sum, values) => sum + values.length, 0);
}

function findGradients(index: number): Float32Array {
  const sizeOf = ({ job, training }: (typeof cases)[number]) => countWeights(job) * training.losses.length;
  const start = cases.slice(0, index).reduce((sum, each) => sum + sizeOf(each), 0);
  return gradients.subarray(start, start + sizeOf(cases[index]!));
}

const plain = {
  learningRate: 0.001,
  weightDecay: 0,
  momentum: 0.9,
  nesterov: false,
  l1: 0,
  l2: 0,
  clipNorm: 0,
  clipValue: 0,
};

/** What each step gave, with the gradients in the order of the golden weights. */
function train(job: GoldenJob, { settings, losses }: GoldenTraining) {
  const model = openGoldenModel(job, job.outputs);
  const loss = createLoss({ loss: job.loss, huberDelta: 1, focalGamma: 2 });
  const optimiser = createOptimiser(model.parameters, settings.optimiser!);
  const [inputs, targets] = [Float32Array.from(job.inputs), Float32Array.from(job.targets)];
  const rows = inputs.length / model.inputs;
  const steps = losses.map((_loss, step) => {
    const chosen = Uint32Array.from(
      { length: job.batchSize },
      (_item, index) => (step * job.batchSize + index) % rows,
    );
    return tf.tidy(() => {
      const batch = {
        inputs: gatherRows(inputs, chosen, model.inputs),
        targets: gatherRows(targets, chosen, job.outputs),
      };
      const result = runPart(model, batch, loss, createRandomStream(1, 'dropout'));
      const byName = new Map(
        model.parameters.map(({ name }, index) => [name, result.tensors[index]!.dataSync<'float32'>()]),
      );
      optimiser.step(result.tensors, { ...plain, ...settings });
      return {
        loss: result.loss,
        gradient: Object.keys(job.weights).flatMap((name) => [...byName.get(name)!]),
      };
    });
  });
  optimiser.dispose();
  disposeModel(model);
  return steps;
}

const lengthOf = (values: readonly number[]) => Math.hypot(...values);

beforeAll(() => startBackend());

describe('each of 100 steps has the loss and the gradient of PyTorch', () => {
  it.each(cases.map((each, index) => ({ ...each, index })))('$name', ({ job, training, index }) => {
    const expected = findGradients(index);
    const weights = countWeights(job);
    const differences = train(job, training).map(({ loss, gradient }, step) => {
      const right = [...expected.subarray(step * weights, (step + 1) * weights)];
      return {
        step,
        ofLoss: Math.abs(loss - training.losses[step]!) / training.losses[step]!,
        ofGradient: lengthOf(gradient.map((value, place) => value - right[place]!)) / lengthOf(right),
      };
    });
    expect(differences).toHaveLength(100);
    // Not a number is in no order to the tolerance.
    expect(
      differences.filter(({ ofLoss, ofGradient }) => !(ofLoss <= tolerance && ofGradient <= tolerance)),
    ).toEqual([]);
  });

  it('of all gradients that there are', () => {
    expect(findGradients(cases.length - 1).at(-1)).toBe(gradients.at(-1));
    expect(gradients).toHaveLength(cases.reduce((sum, { job }) => sum + 100 * countWeights(job), 0));
  });
});
