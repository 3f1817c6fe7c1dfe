// Trains one model as the learning tasks do, with the engine's own loop: as a process that prints what it took, and as
// the threads of that process. Leaves in a folder what PyTorch needs to train the same. Bundled by bench/training.mjs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { startBackend } from '../../src/plugins/engine/backend.ts';
import { parseLayers } from '../../src/plugins/engine/layers/parse-layers.ts';
import { createModel, readWeights } from '../../src/plugins/engine/model.ts';
import { gatherRows } from '../../src/plugins/engine/samples.ts';
import { trainModel } from '../../src/plugins/engine/training-loop.ts';
import { createRandomStream } from '../../src/plugins/runner/seeded-random.ts';
import { createData, models, warmUpSteps } from './models.mjs';

async function train({ name, folder, threads, parts, steps }) {
  const description = models[name];
  const { input, outputs, rows } = description;
  const data = createData(description);
  const layers = parseLayers({ layers: description.layers }, outputs);
  const model = createModel(layers, input, createRandomStream(1, 'weights'));
  writeNumbers(folder, 'inputs', data.inputs);
  writeNumbers(folder, 'targets', data.targets);
  for (const [path, { values }] of readWeights(model))
    writeNumbers(folder, path.replaceAll('/', '-'), values);

  const order = [];
  const losses = [];
  const signal = { aborted: false };
  let [wallStart, cpuStart] = [0, process.cpuUsage()];
  let taken = null;
  await trainModel({
    model,
    training: {
      rows,
      read(chosen) {
        order.push([...chosen]);
        return {
          inputs: gatherRows(data.inputs, chosen, model.inputs),
          targets: gatherRows(data.targets, chosen, outputs),
        };
      },
    },
    validation: null,
    optimiser: 'adam',
    threads,
    settingsAt: () => ({ ...settings, loss: description.loss, batchSize: description.batchSize, parts }),
    state: null,
    saveState: () => {},
    random: (stream) => createRandomStream(1, stream),
    signal,
    onEpoch: () => {},
    onStep({ step, loss }) {
      losses.push(loss);
      if (step === warmUpSteps) [wallStart, cpuStart] = [performance.now(), process.cpuUsage()];
      if (step < warmUpSteps + steps) return;
      taken ??= measureSince(wallStart, cpuStart);
      signal.aborted = true;
    },
  });
  const stepsDone = order.slice(0, warmUpSteps + steps);
  writeFileSync(join(folder, 'order.json'), JSON.stringify(stepsDone));
  const samples = stepsDone.slice(warmUpSteps).reduce((sum, chosen) => sum + chosen.length, 0);
  return { ...taken, samples, losses };
}

function measureSince(wallStart, cpuStart) {
  const wallSeconds = (performance.now() - wallStart) / 1000;
  const { user, system } = process.cpuUsage(cpuStart);
  return {
    wallSeconds,
    cpuSeconds: (user + system) / 1e6,
    memoryBytes: process.resourceUsage().maxRSS * 1024,
  };
}

const settings = {
  epochs: 1_000_000,
  learningRate: 0.001,
  optimiser: 'adam',
  weightDecay: 0,
  momentum: 0.9,
  nesterov: false,
  l1: 0,
  l2: 0,
  clipNorm: 0,
  clipValue: 0,
  patience: 0,
  huberDelta: 1,
  focalGamma: 2,
  schedule: [],
  reportSteps: 1,
};

function writeNumbers(folder, name, values) {
  writeFileSync(
    join(folder, `${name}.f32`),
    new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  );
}

if (isMainThread) {
  await startBackend();
  process.stdout.write(JSON.stringify(await train(JSON.parse(process.argv[2]))));
}
