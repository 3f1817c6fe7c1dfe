import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/plugins/api/task.ts';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import { forbidMathRandom } from '../../../../src/plugins/engine/forbid-math-random.ts';
import { parseLayers } from '../../../../src/plugins/engine/layers.ts';
import {
  countParameters,
  createModel,
  disposeModel,
  predict,
  readWeights,
  restoreModel,
  runModel,
} from '../../../../src/plugins/engine/model.ts';
import { createOptimiser } from '../../../../src/plugins/engine/optimiser.ts';
import { encodeSafetensors } from '../../../../src/plugins/engine/safetensors.ts';
import {
  trainModel,
  type EpochReport,
  type TrainingSettings,
} from '../../../../src/plugins/engine/training-loop.ts';
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
  learningRate: 0.01,
  optimiser: 'adam',
  weightDecay: 0,
  momentum: 0.9,
  patience: 0,
  loss: 'meanSquaredError',
};
const description: Json = {
  layers: [
    { dense: { units: 16, activation: 'relu' } },
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
  readonly settingsAt?: (epoch: number) => Partial<TrainingSettings>;
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
  settingsAt,
  state,
  saveState,
}: Options = {}) {
  const layers = parseLayers(description, 1);
  const model =
    state === undefined
      ? createModel(layers, 3, createRandomStream(seed, 'weights'))
      : restoreModel(layers, 3, state.weights);
  const reports: EpochReport[] = [];
  try {
    const outcome = await trainModel({
      model,
      training: readFromMemory(training ?? createSamples('training')),
      validation: validation === null ? null : readFromMemory(validation ?? createSamples('validation', 20)),
      optimiser: changes.optimiser ?? settings.optimiser,
      settingsAt: (epoch) => ({ ...settings, ...changes, ...settingsAt?.(epoch) }),
      state: state ?? null,
      saveState: saveState ?? (() => undefined),
      random: (stream) => createRandomStream(seed, stream),
      signal,
      onEpoch(report) {
        reports.push(report);
        onEpoch?.(report);
      },
    });
    return { outcome, reports, last: readWeights(model) };
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

  it.each(['adam', 'adamw', 'sgd'] as const)('learns with %s', async (optimiser) => {
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

  it.each(['adam', 'adamw', 'sgd'] as const)(
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
});

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
      tf.tidy(() => runModel(model, tf.tensor2d(ones, [1, 1000]), stream).dataSync()[0]!);
    expect(run(dropout)).not.toBe(run(dropout));
    expect(run(null)).toBe(predict(model, ones)[0]);
    disposeModel(model);
  });

  it('predicts the same however many rows come at once', () => {
    const model = createModel(layers, 3, createRandomStream(1, 'weights'));
    const { inputs } = createSamples('many', 2500);
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

  it.each([
    [{ layers: [{ dense: {} }] }, 'layers[0] has no units'],
    [
      { layers: [{ dense: { units: 4, activation: 'relo' } }] },
      'layers[0] has the unknown activation "relo"',
    ],
    [{ layers: [{ dropout: { rate: 1 } }] }, 'layers[0] has the dropout rate 1'],
    [
      { layers: [{ dense: { units: 4 } }, { convolution: {} }] },
      'layers[1] is of the unknown type "convolution"',
    ],
    [{ layers: [{ dense: { units: 4 }, dropout: {} }] }, 'layers[0] describes more than one layer'],
  ] as const)('refuses %j', (value, message) => {
    expect(() => parseLayers(value as Json, 1)).toThrow(message);
  });
});

describe('createOptimiser', () => {
  /** Two steps on the weight 1 (a kernel) with the gradients 0.5 and -0.25. */
  function takeTwoSteps(changes: Partial<TrainingSettings>, name = 'kernel'): number {
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
});

describe('forbidMathRandom', () => {
  it('lets nobody draw unseen, and puts things back', () => {
    const original = Math.random;
    expect(() => forbidMathRandom(() => Math.random())).toThrow(/named stream/);
    expect(Math.random).toBe(original);
    expect(forbidMathRandom(() => 3)).toBe(3);
  });
});
