import * as tf from '@tensorflow/tfjs-core';
import { createHash } from 'node:crypto';
import { isMainThread } from 'node:worker_threads';
import { KstoreError } from '../../src/store/errors/kstore-error.ts';
import { startBackend } from '../../src/plugins/engine/backend.ts';
import { fusedConvolution, fusedDense } from '../../src/plugins/engine/kernels/fused-operations.ts';
import { defineBatchGradients } from '../../src/plugins/engine/parallel/batch-gradients.ts';
import type { Part, PartResult, PartStep } from '../../src/plugins/engine/parallel/part-step.ts';
import { createRandomStream } from '../../src/plugins/runner/seeded-random.ts';

/** A program that trains a small network in parts: as a process, and as the threads of that process. */
interface Description {
  /** Rows of a part at which the step fails; 0 for never. */
  readonly failsAtRows: number;
}

const side = 6;
const classes = 3;
const batchRows = 11;

const startBatchGradients = defineBatchGradients(import.meta.url, createStep);

function createStep({ failsAtRows }: Description): PartStep {
  const shapes = [[3, 3, 1, 4], [4], [side * side * 4, classes], [classes]];
  const variables = shapes.map((shape) => tf.variable(tf.zeros(shape)));
  return {
    variables,
    run(part) {
      if (!isMainThread && part.rows === failsAtRows)
        throw new KstoreError('KSTORE_TASK_INPUT', 'planted', { hints: ['what to do'] });
      return runPart(variables, part);
    },
  };
}

/** With dropout and a statistic of the part, as batch normalisation has. */
function runPart(variables: readonly tf.Variable[], part: Part): PartResult {
  const [filter, bias1, kernel, bias2] = variables as [tf.Tensor4D, tf.Tensor1D, tf.Tensor2D, tf.Tensor1D] &
    readonly tf.Variable[];
  const random = createRandomStream(part.seed, 'dropout');
  const x = tf.tensor4d(part.inputs, [part.rows, side, side, 1]);
  const y = tf.tensor2d(part.targets, [part.rows, classes]);
  const { value, grads } = tf.variableGrads(() => {
    const images = tf.reshape(
      fusedConvolution(
        tf,
        { x, weights: filter, bias: bias1, activation: 'relu' },
        { strides: [1, 1], pad: 'same' },
      ),
      [part.rows, -1],
    );
    const mask = Float32Array.from({ length: images.size }, () => (random.next() < 0.25 ? 0 : 1));
    const kept = tf.mul<tf.Tensor2D>(images, tf.tensor(mask, images.shape));
    return tf.mean<tf.Scalar>(
      tf.square(tf.sub(fusedDense(tf, { x: kept, weights: kernel, bias: bias2, activation: 'linear' }), y)),
    );
  }, [...variables]);
  const gradients = variables.map(({ name }) => grads[name]!);
  return {
    loss: value.dataSync()[0]!,
    correctRows: part.rows,
    tensors: [...gradients, tf.mean(x, [0, 1, 2])],
  };
}

async function train(threads: number, parts: number): Promise<object> {
  const description = { failsAtRows: 0 };
  const local = createStep(description);
  const start = createRandomStream(1, 'weights');
  for (const variable of local.variables) {
    const values = Float32Array.from({ length: variable.size }, () => 0.2 * start.normal());
    variable.assign(tf.tensor(values, variable.shape));
  }
  const gradients = await startBatchGradients({ description, local, parts, threads });
  const [data, dropout] = [createRandomStream(1, 'data'), createRandomStream(1, 'dropout')];
  const hash = createHash('sha256');
  let tensorsOfSecondStep = 0;
  for (let step = 0; step < 12; step++) {
    // The last batches have fewer rows than parts.
    const rows = step < 8 ? batchRows : 12 - step;
    const draw = (count: number) => Float32Array.from({ length: rows * count }, () => data.normal());
    const batch = { inputs: draw(side * side), targets: draw(classes), rows };
    const { loss, correctRows, tensors } = await gradients.compute(batch, dropout);
    if (correctRows !== rows) throw new Error(`${correctRows} rows of ${rows}`);
    tf.tidy(() => {
      local.variables.forEach((variable, index) =>
        variable.assign(tf.sub(variable, tf.mul(tensors[index]!, 0.05))),
      );
    });
    hash.update(`${loss}`).update(tensors.at(-1)!.dataSync<'float32'>());
    tf.dispose([...tensors]);
    if (step === 1) tensorsOfSecondStep = tf.memory().numTensors;
  }
  await gradients.close();
  for (const variable of local.variables) hash.update(variable.dataSync<'float32'>());
  return {
    hash: hash.digest('hex'),
    position: dropout.position(),
    left: tf.memory().numTensors - tensorsOfSecondStep,
  };
}

async function failInThread(): Promise<object> {
  const description = { failsAtRows: 5 };
  const local = createStep(description);
  const gradients = await startBatchGradients({ description, local, parts: 2, threads: 2 });
  const batch = { inputs: new Float32Array(11 * 36), targets: new Float32Array(11 * 3), rows: 11 };
  const error: unknown = await gradients
    .compute(batch, createRandomStream(1, 'dropout'))
    .catch((e: unknown) => e);
  await gradients.close();
  const { code, message, hints } = error as KstoreError;
  return { isOurs: error instanceof KstoreError, code, message, hints };
}

if (isMainThread) {
  await startBackend();
  const results = [];
  for (const threads of [1, 2, 4]) results.push(await train(threads, 4));
  const other = await train(1, 2);
  process.stdout.write(JSON.stringify({ results, other, failure: await failInThread() }));
}
