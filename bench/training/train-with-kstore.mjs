// Trains one model with kstore's engine: as a process that prints what it took, and as the threads of that process.
// Bundled by bench/training.mjs.
import * as tf from '@tensorflow/tfjs-core';
import { isMainThread } from 'node:worker_threads';
import { startBackend } from '../../src/plugins/engine/backend.ts';
import { crossEntropyOnTensors } from '../../src/plugins/engine/cross-entropy.ts';
import { fusedConvolution, fusedDense } from '../../src/plugins/engine/kernels/fused-operations.ts';
import { updateByAdam } from '../../src/plugins/engine/kernels/optimiser-updates.ts';
import { defineBatchGradients } from '../../src/plugins/engine/parallel/batch-gradients.ts';
import { createRandomStream } from '../../src/plugins/runner/seeded-random.ts';
import { createData, listShapes, models, warmUpSteps } from './models.mjs';

const startBatchGradients = defineBatchGradients(import.meta.url, (name) => createStep(models[name]));

function createStep(model) {
  const variables = listShapes(model).map((shape) => tf.variable(tf.zeros(shape)));
  const outputs = model.layers.at(-1).dense;
  return {
    variables,
    run({ inputs, targets, rows }) {
      const x = tf.tensor(inputs, [rows, ...model.input]);
      const y = tf.tensor2d(targets, [rows, outputs]);
      const { value, grads } = tf.variableGrads(() => {
        const predictions = runLayers(model, variables, x);
        return model.loss === 'crossEntropy'
          ? crossEntropyOnTensors(predictions, y)
          : tf.mean(tf.square(tf.sub(predictions, y)));
      }, variables);
      const tensors = variables.map((variable) => grads[variable.name]);
      return { loss: value.dataSync()[0], correctRows: 0, tensors };
    },
  };
}

function runLayers({ layers }, variables, x) {
  let values = x;
  let next = 0;
  for (const { dense, relu, filters, pool } of layers) {
    if (pool !== undefined) values = tf.maxPool(values, pool, pool, 'valid');
    else {
      const [kernel, bias] = [variables[next++], variables[next++]];
      if (filters !== undefined)
        values = fusedConvolution(
          tf,
          { x: values, weights: kernel, bias, activation: 'relu' },
          { strides: [1, 1], pad: 'same' },
        );
      if (dense !== undefined) {
        const flat = values.shape.length === 2 ? values : tf.reshape(values, [values.shape[0], -1]);
        values = fusedDense(tf, { x: flat, weights: kernel, bias, activation: relu ? 'relu' : 'linear' });
      }
    }
  }
  return values;
}

/** Rows of a step, in order and starting again at the end, as every engine takes them. */
function takeBatch({ inputs, targets }, { rows, batchSize }, step) {
  const count = Math.min(batchSize, rows);
  const gather = (values) => {
    const width = values.length / rows;
    const batch = new Float32Array(count * width);
    for (let row = 0; row < count; row++) {
      const from = ((step * batchSize + row) % rows) * width;
      batch.set(values.subarray(from, from + width), row * width);
    }
    return batch;
  };
  return { inputs: gather(inputs), targets: gather(targets), rows: count };
}

async function train(name, threads, parts, steps) {
  const model = models[name];
  const data = createData(model);
  const local = createStep(model);
  local.variables.forEach((variable, index) =>
    tf.tidy(() => variable.assign(tf.tensor(data.weights[index], variable.shape))),
  );
  const moments = local.variables.map(({ shape }) => ({ first: tf.zeros(shape), second: tf.zeros(shape) }));
  const gradients = await startBatchGradients({ description: name, local, parts, threads });
  const random = createRandomStream(1, 'dropout');
  const losses = [];
  let [beta1Power, beta2Power] = [1, 1];
  let [wallStart, cpuStart] = [0, process.cpuUsage()];
  for (let step = 0; step < warmUpSteps + steps; step++) {
    if (step === warmUpSteps) [wallStart, cpuStart] = [performance.now(), process.cpuUsage()];
    const { loss, tensors } = await gradients.compute(takeBatch(data, model, step), random);
    losses.push(loss);
    beta1Power *= 0.9;
    beta2Power *= 0.999;
    local.variables.forEach((variable, index) =>
      updateByAdam(variable, tensors[index], moments[index], {
        learningRate: 0.001,
        decay: 0,
        shrinkage: 0,
        beta1: 0.9,
        beta2: 0.999,
        epsilon: 1e-8,
        beta1Power,
        beta2Power,
      }),
    );
    tf.dispose([...tensors]);
  }
  const wallSeconds = (performance.now() - wallStart) / 1000;
  const { user, system } = process.cpuUsage(cpuStart);
  await gradients.close();
  return {
    wallSeconds,
    cpuSeconds: (user + system) / 1e6,
    memoryBytes: process.resourceUsage().maxRSS * 1024,
    losses: losses.slice(0, 100),
  };
}

if (isMainThread) {
  const [name, ...numbers] = process.argv.slice(2);
  await startBackend();
  process.stdout.write(JSON.stringify(await train(name, ...numbers.map(Number))));
}
