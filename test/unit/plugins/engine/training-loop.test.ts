import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/plugins/api/task.ts';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import { parseLayers } from '../../../../src/plugins/engine/layers/parse-layers.ts';
import {
  createModel,
  disposeModel,
  readWeights,
  restoreModel,
} from '../../../../src/plugins/engine/model.ts';
import { encodeSafetensors } from '../../../../src/plugins/engine/safetensors.ts';
import { trainModel } from '../../../../src/plugins/engine/training-loop.ts';
import type { StepReport } from '../../../../src/plugins/engine/training-job.ts';
import type { TrainingSettings } from '../../../../src/plugins/engine/training-settings.ts';
import type { EpochReport } from '../../../../src/plugins/engine/training-state.ts';
import { gatherRows, type SampleReader, type Samples } from '../../../../src/plugins/engine/samples.ts';
import {
  decodeTrainingState,
  encodeTrainingState,
  type TrainingState,
} from '../../../../src/plugins/engine/training-state.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

beforeAll(() => startBackend());

const settings: TrainingSettings = {
  epochs: 8,
  batchSize: 16,
  parts: 1,
  learningRate: 0.01,
  optimiser: 'adam',
  weightDecay: 0,
  momentum: 0.9,
  nesterov: false,
  l1: 0,
  l2: 0,
  clipNorm: 0,
  clipValue: 0,
  patience: 0,
  loss: 'meanSquaredError',
  huberDelta: 1,
  focalGamma: 2,
  schedule: [],
  reportSteps: 0,
};
const description: Json = {
  layers: [
    { dense: { units: 16, activation: 'relu' } },
    { batchNorm: {} },
    { dropout: { rate: 0.2 } },
    { dense: { units: 8, activation: 'tanh' } },
  ],
};

/** y = x₁ · x₂ - x₃, 50 rows, so that the last batch is a partial one. */
function createSamples(name: string, rows = 50): Samples {
  const random = createRandomStream(1, name);
  const inputs = Float32Array.from({ length: rows * 3 }, () => random.normal());
  return {
    inputs,
    targets: Float32Array.from(
      { length: rows },
      (_item, row) => inputs[row * 3]! * inputs[row * 3 + 1]! - inputs[row * 3 + 2]!,
    ),
  };
}

function readFromMemory({ inputs, targets }: Samples): SampleReader {
  return {
    rows: targets.length,
    read: (rows) => ({ inputs: gatherRows(inputs, rows, 3), targets: gatherRows(targets, rows, 1) }),
  };
}

interface Options {
  readonly seed?: number;
  readonly changes?: Partial<TrainingSettings>;
  readonly signal?: AbortSignal;
  readonly training?: Samples;
  readonly validation?: Samples | null;
  readonly onEpoch?: (report: EpochReport) => void;
  readonly onStep?: (report: StepReport) => void;
  readonly onNotice?: (message: string) => void;
  readonly settingsAt?: (epoch: number) => Partial<TrainingSettings>;
  readonly frozenLayersAt?: (epoch: number) => number;
  readonly state?: TrainingState;
  readonly saveState?: (epoch: number, collect: () => TrainingState) => void;
}

async function train({
  seed = 1,
  changes = {},
  signal = new AbortController().signal,
  training,
  validation,
  onEpoch,
  onStep = () => undefined,
  onNotice = () => undefined,
  settingsAt,
  frozenLayersAt,
  state,
  saveState,
}: Options = {}) {
  const layers = parseLayers(description, 1);
  const model =
    state === undefined
      ? createModel(layers, 3, createRandomStream(seed, 'weights'))
      : restoreModel(layers, 3, state.weights);
  const reports: EpochReport[] = [];
  const rates: number[] = [];
  try {
    const outcome = await trainModel({
      model,
      training: readFromMemory(training ?? createSamples('training')),
      validation: validation === null ? null : readFromMemory(validation ?? createSamples('validation', 20)),
      optimiser: changes.optimiser ?? settings.optimiser,
      settingsAt: (epoch) => ({ ...settings, ...changes, ...settingsAt?.(epoch) }),
      state: state ?? null,
      ...(frozenLayersAt !== undefined && { frozenLayersAt }),
      saveState: saveState ?? (() => undefined),
      random: (stream) => createRandomStream(seed, stream),
      signal,
      onEpoch(report, _settings, learningRate) {
        reports.push(report);
        rates.push(learningRate);
        onEpoch?.(report);
      },
      onStep,
      onNotice,
    });
    return { outcome, reports, rates, last: readWeights(model) };
  } finally {
    disposeModel(model);
  }
}

const bytesOf = ({ outcome }: Awaited<ReturnType<typeof train>>) =>
  Buffer.from(encodeSafetensors(outcome!.weights)).toString('hex');

describe('trainModel', () => {
  it('gives the same bits for the same seed and others for another', async () => {
    const [first, second, other] = [await train(), await train(), await train({ seed: 2 })];
    expect(bytesOf(second)).toBe(bytesOf(first));
    expect(second.reports).toEqual(first.reports);
    expect(bytesOf(other)).not.toBe(bytesOf(first));
  });

  it.each(['adam', 'adamw', 'sgd', 'rmsprop'] as const)('learns with %s', async (optimiser) => {
    const { reports } = await train({ changes: { optimiser, epochs: 40, weightDecay: 0.001 } });
    expect(reports.at(-1)!.loss).toBeLessThan(reports[0]!.loss / 2);
    expect(reports.at(-1)!.validationLoss).toBeLessThan(reports[0]!.validationLoss!);
  });

  it('leaves no tensor behind', async () => {
    await train();
    const before = tf.memory().numTensors;
    await train();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('keeps the weights of the epoch with the lowest validation loss', async () => {
    const { outcome, reports } = await train({ changes: { epochs: 60, learningRate: 0.05 } });
    const lowest = Math.min(...reports.map(({ validationLoss }) => validationLoss!));
    expect(outcome!.best.validationLoss).toBe(lowest);
    expect(outcome!.best.epoch).toBeLessThan(60);
    const short = await train({ changes: { epochs: outcome!.best.epoch, learningRate: 0.05 } });
    expect(short.last).toEqual(outcome!.weights);
  });

  it('stops when the validation loss has not improved for long enough', async () => {
    const { outcome, reports } = await train({ changes: { epochs: 500, learningRate: 0.05, patience: 5 } });
    expect(outcome).toMatchObject({ end: 'patience', epochs: outcome!.best.epoch + 5 });
    expect(reports).toHaveLength(outcome!.epochs);
  });

  it('keeps the last weights when nothing is validated, and refuses patience then', async () => {
    const { outcome, last } = await train({ validation: null });
    expect(outcome).toMatchObject({ best: { epoch: 8, validationLoss: null }, weights: last });
    await expect(train({ validation: null, changes: { patience: 3 } })).rejects.toMatchObject({
      code: 'KSTORE_TASK_INPUT',
    });
  });

  it('stops on abort with the best weights so far', async () => {
    const controller = new AbortController();
    const { outcome } = await train({
      signal: controller.signal,
      onEpoch: ({ epoch }) => void (epoch === 3 && controller.abort()),
    });
    expect(outcome).toMatchObject({ end: 'aborted', epochs: 3 });
    expect((await train({ signal: AbortSignal.abort() })).outcome).toBeNull();
  });

  /** Through the files, as between two processes. */
  function copyState(state: TrainingState): TrainingState {
    const files = encodeTrainingState(state);
    return decodeTrainingState({
      step: state.epoch,
      listFiles: () => Object.keys(files),
      readFile: (path) => Uint8Array.from(Buffer.from(files[path] as string)),
    });
  }

  it.each(['adam', 'adamw', 'sgd', 'rmsprop'] as const)(
    'goes on with %s from any state with the same bits',
    async (optimiser) => {
      const states: TrainingState[] = [];
      const options = {
        changes: { optimiser, batchSize: 2, epochs: 3, weightDecay: 0.01 },
        training: createSamples('training', 200),
      };
      const whole = await train({
        ...options,
        saveState: (_epoch, collect) => void states.push(copyState(collect())),
      });
      expect(states.filter(({ rowsDone }) => rowsDone > 0).length).toBeGreaterThan(2);
      expect(states.at(-1)!.epoch).toBe(3);
      for (const state of states.filter((_, index) => index % 3 === 0)) {
        const rest = await train({ ...options, state: copyState(state) });
        expect(bytesOf(rest)).toBe(bytesOf(whole));
        expect(rest.reports).toEqual(whole.reports.slice(state.epoch));
      }
    },
  );

  it('saves where it was aborted, and ends by patience where it would have without', async () => {
    const changes = { epochs: 500, learningRate: 0.05, patience: 5 };
    const whole = await train({ changes });
    const controller = new AbortController();
    let saved: TrainingState | undefined;
    await train({
      changes,
      signal: controller.signal,
      onEpoch: ({ epoch }) => void (epoch === whole.outcome!.epochs - 1 && controller.abort()),
      saveState: (_epoch, collect) => void (saved = copyState(collect())),
    });
    expect(saved!.epoch).toBe(whole.outcome!.epochs - 1);
    const rest = await train({ changes, state: saved! });
    expect(rest.outcome).toEqual(whole.outcome);
  });

  it('goes on from where an abort between two epochs was heard', async () => {
    const whole = await train();
    const controller = new AbortController();
    let saved: TrainingState | undefined;
    await train({
      signal: controller.signal,
      settingsAt: (epoch) => (epoch === 3 && controller.abort(), {}),
      saveState: (_epoch, collect) => void (saved = copyState(collect())),
    });
    expect(saved).toMatchObject({ epoch: 2, rowsDone: 0 });
    expect(bytesOf(await train({ state: saved! }))).toBe(bytesOf(whole));
  });

  it('takes other settings from an epoch on', async () => {
    const plain = await train();
    const changed = await train({
      settingsAt: (epoch) => (epoch < 5 ? {} : { learningRate: 0.1, epochs: 6 }),
    });
    expect(changed.reports.slice(0, 4)).toEqual(plain.reports.slice(0, 4));
    expect(changed.reports[4]).not.toEqual(plain.reports[4]);
    expect(changed.outcome!.epochs).toBe(6);
  });

  it('lets an abort in during an epoch', async () => {
    const controller = new AbortController();
    setImmediate(() => controller.abort());
    const { outcome, reports } = await train({
      signal: controller.signal,
      training: createSamples('many', 4000),
    });
    expect([outcome, reports]).toEqual([null, []]);
  });

  it('says why the loss stopped being a number', async () => {
    await expect(train({ changes: { optimiser: 'sgd', learningRate: 1e9 } })).rejects.toMatchObject({
      code: 'KSTORE_TASK_FAILED',
      message: expect.stringMatching(
        /^the loss of step \d+ \(epoch 1\) is not a number: the learning rate 1000000000 /,
      ),
    });
    const large = createSamples('training');
    large.targets.forEach((value, index) => (large.targets[index] = value * 1e25));
    await expect(train({ training: large })).rejects.toThrow(/inputs or targets are not scaled/);
  });

  it('names missing values', async () => {
    const missing = createSamples('training');
    missing.targets[4] = NaN;
    await expect(train({ training: missing })).rejects.toThrow(/the targets hold values that are no numbers/);
  });

  it('changes the learning rate by its schedule', async () => {
    const schedule = [{ warmUp: { length: 2, from: 0.5 } }, { exponential: { factor: 0.5 } }];
    const { rates } = await train({ changes: { epochs: 5, learningRate: 0.01, schedule } });
    expect(rates).toEqual([0.005, 0.0075, 0.01, 0.005, 0.0025]);
  });

  it('goes on in the midst of a schedule with the same bits', async () => {
    const states: TrainingState[] = [];
    const schedule = [{ warmUp: { length: 150, unit: 'step' as const } }, { plateau: { patience: 0 } }];
    const options = {
      changes: { batchSize: 2, epochs: 3, schedule, clipNorm: 0.5, l1: 1e-3, optimiser: 'rmsprop' as const },
      training: createSamples('training', 200),
    };
    const whole = await train({
      ...options,
      saveState: (_epoch, collect) => void states.push(copyState(collect())),
    });
    expect(new Set(whole.rates).size).toBeGreaterThan(1);
    for (const state of states.filter((_, index) => index % 3 === 2)) {
      const rest = await train({ ...options, state: copyState(state) });
      expect(bytesOf(rest)).toBe(bytesOf(whole));
      expect(rest.rates).toEqual(whole.rates.slice(state.epoch));
      expect(rest.outcome).toEqual(whole.outcome);
    }
  });

  it('freezes layers with their statistics and lets them learn, and goes on with the same bits', async () => {
    const states: TrainingState[] = [];
    const frozenLayersAt = (epoch: number) => [3, 3, 1, 0][epoch - 1]!;
    const options = {
      frozenLayersAt,
      changes: { batchSize: 2, epochs: 4, weightDecay: 0.01 },
      training: createSamples('training', 200),
    };
    const whole = await train({
      ...options,
      saveState: (_epoch, collect) => void states.push(copyState(collect())),
    });
    const frozen = await train({ ...options, changes: { ...options.changes, epochs: 2 } });
    const fresh = createModel(parseLayers(description, 1), 3, createRandomStream(1, 'weights'));
    const begin = readWeights(fresh);
    disposeModel(fresh);
    const changed = ({ last }: typeof whole) =>
      [...begin.keys()].filter((name) => begin.get(name)!.values.join() !== last.get(name)!.values.join());
    expect(changed(frozen)).toEqual(['dense2/kernel', 'dense2/bias', 'output/kernel', 'output/bias']);
    expect(changed(whole)).toEqual([...begin.keys()]);
    for (const state of states.filter((_, index) => index % 2 === 0)) {
      const rest = await train({ ...options, state: copyState(state) });
      expect(bytesOf(rest)).toBe(bytesOf(whole));
    }
  });

  it('tells the loss of steps when asked', async () => {
    const steps: StepReport[] = [];
    await train({ changes: { epochs: 3, reportSteps: 5 }, onStep: (report) => void steps.push(report) });
    // Four steps of at most 16 of 50 rows an epoch.
    expect(steps.map(({ step }) => step)).toEqual([5, 10]);
    expect(steps.every(({ loss, learningRate }) => loss > 0 && learningRate === 0.01)).toBe(true);
  });

  it('says once that the validation loss has turned', async () => {
    const notices: string[] = [];
    const { outcome } = await train({
      training: createSamples('training', 12),
      changes: { epochs: 150, learningRate: 0.05 },
      onNotice: (message) => void notices.push(message),
    });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/^signs of overfitting since epoch \d+: the validation loss rose from /);
    expect(outcome!.last.epoch).toBe(150);
    expect(outcome!.last.validationLoss).toBeGreaterThan(outcome!.best.validationLoss!);
  });

  it.each<[string, Partial<TrainingSettings>, number]>([
    ['batchSize 1 is one row at a time', { batchSize: 1 }, 20],
    ['batchSize 4 in 4 parts is one row at a time', { batchSize: 4, parts: 4 }, 20],
    ['there is one row to train on', {}, 1],
  ])('refuses batchNorm after a dense layer where %s', async (reason, changes, rows) => {
    const training = train({ training: createSamples('training', rows), changes });
    await expect(training).rejects.toThrow(
      `the layer batchNorm1 scales by the mean and variance of a batch, and ${reason}`,
    );
  });

  it('refuses stages that never come', async () => {
    const schedule = [{ warmUp: { length: 3 } }, { cosine: {} }, { constant: {} }];
    await expect(train({ changes: { schedule } })).rejects.toThrow(
      'schedule[1] (cosine) goes on to the end of the training, so the stages after it never come',
    );
  });

  it('bears a last batch of one row in batchNorm', async () => {
    const { outcome, last } = await train({ training: createSamples('training', 33) });
    expect(outcome!.end).toBe('finished');
    const variance = last.get('batchNorm1/runningVariance')!.values;
    expect([...variance].every((value) => value > 0 && Number.isFinite(value))).toBe(true);
    expect([...last.get('batchNorm1/runningMean')!.values].some((value) => value !== 0)).toBe(true);
  });
});
