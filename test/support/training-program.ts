import { createHash } from 'node:crypto';
import { isMainThread } from 'node:worker_threads';
import { startBackend } from '../../src/plugins/engine/backend.ts';
import { parseLayers } from '../../src/plugins/engine/layers/parse-layers.ts';
import { createModel, disposeModel, readWeights, restoreModel } from '../../src/plugins/engine/model.ts';
import { encodeSafetensors } from '../../src/plugins/engine/safetensors.ts';
import { gatherRows } from '../../src/plugins/engine/samples.ts';
import { trainModel } from '../../src/plugins/engine/training-loop.ts';
import type { TrainingSettings } from '../../src/plugins/engine/training-settings.ts';
import type { TrainingState } from '../../src/plugins/engine/training-state.ts';
import { createRandomStream } from '../../src/plugins/runner/seeded-random.ts';

/** A program that trains a model in parts: as a process, and as the threads of that process. */
const settings: TrainingSettings = {
  epochs: 2,
  batchSize: 11,
  parts: 4,
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
  loss: 'crossEntropy',
  huberDelta: 1,
  focalGamma: 2,
  schedule: [],
  reportSteps: 0,
};
const [shape, inputs, outputs] = [[6, 6, 1], 36, 3];
const layers = parseLayers(
  {
    layers: [
      { conv2d: { filters: 4, kernel: 3, activation: 'relu' } },
      { batchNorm: {} },
      { maxPool: {} },
      { flatten: {} },
      { dropout: { rate: 0.3 } },
    ],
  },
  outputs,
);

/** Rows of which the last batch has fewer than there are parts. */
const rows = 24;
const data = createRandomStream(1, 'data');
const samples = {
  inputs: Float32Array.from({ length: rows * inputs }, () => data.normal()),
  targets: Float32Array.from({ length: rows * outputs }, (_item, index) =>
    index % outputs === Math.floor(index / outputs) % outputs ? 1 : 0,
  ),
};

async function train(threads: number, parts = 4, state: TrainingState | null = null) {
  const model =
    state === null
      ? createModel(layers, shape, createRandomStream(1, 'weights'))
      : restoreModel(layers, shape, state.weights);
  const states: TrainingState[] = [];
  const losses: number[] = [];
  await trainModel({
    model,
    training: {
      rows,
      read: (chosen) => ({
        inputs: gatherRows(samples.inputs, chosen, inputs),
        targets: gatherRows(samples.targets, chosen, outputs),
      }),
    },
    validation: null,
    optimiser: 'adam',
    threads,
    settingsAt: () => ({ ...settings, parts }),
    state,
    saveState: (_epoch, collect) => void states.push(structuredClone(collect())),
    random: (stream) => createRandomStream(1, stream),
    signal: new AbortController().signal,
    onEpoch: ({ loss }) => void losses.push(loss),
  });
  const hash = createHash('sha256')
    .update(encodeSafetensors(readWeights(model)))
    .digest('hex');
  disposeModel(model);
  return { hash, losses, states };
}

if (isMainThread) {
  await startBackend();
  const results = [];
  for (const threads of [1, 2, 4]) {
    const { hash, losses } = await train(threads);
    results.push({ hash, losses });
  }
  const whole = await train(1);
  const resumed = await train(2, 4, whole.states[0] ?? null);
  const other = await train(1, 2);
  process.stdout.write(JSON.stringify({ results, resumed: resumed.hash, other: other.hash }));
}
