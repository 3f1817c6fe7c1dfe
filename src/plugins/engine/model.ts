import * as tf from '@tensorflow/tfjs-core';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { RandomStream } from '../api/task.ts';
import { activations, type DenseLayer, type Layer } from './layers.ts';
import type { WeightTensor } from './safetensors.ts';

export interface Parameter {
  /** `dense1/kernel`, `output/bias`. */
  readonly name: string;
  readonly variable: tf.Variable;
  /** Whether weight decay holds for it: for kernels, not for biases. */
  readonly decays: boolean;
}

/** A stack of layers with its weights. {@link disposeModel} frees them. */
export interface Model {
  readonly layers: readonly Layer[];
  readonly inputs: number;
  readonly outputs: number;
  readonly parameters: readonly Parameter[];
}

/** WebAssembly has 4 GB of memory, and training keeps about six copies of the weights, two of them there. */
const maximumParameters = 100_000_000;

/**
 * Makes a model with fresh weights: kernels uniform, biases zero. Each kernel is drawn from the stream's fork
 * named after its layer, so that another layer does not shift it.
 *
 * @see He et al., ICCV 2015, limit √(6 / inputs); Glorot and Bengio, AISTATS 2010, limit √(6 / (inputs + units)).
 * @throws KSTORE_TASK_INPUT when it has too many parameters.
 */
export function createModel(layers: readonly Layer[], inputs: number, random: RandomStream): Model {
  return buildModel(layers, inputs, (name, shape, layer) =>
    name.endsWith('/bias')
      ? new Float32Array(shape[0] as number)
      : drawKernel(layer, shape as [number, number], random),
  );
}

/**
 * Makes a model with given weights.
 *
 * @throws KSTORE_TASK_INPUT when a tensor is missing, unknown or of another shape.
 */
export function restoreModel(
  layers: readonly Layer[],
  inputs: number,
  weights: ReadonlyMap<string, WeightTensor>,
): Model {
  const left = new Set(weights.keys());
  const model = buildModel(layers, inputs, (name, shape) => {
    const tensor = weights.get(name);
    left.delete(name);
    if (tensor !== undefined && tensor.shape.join() === shape.join()) return tensor.values;
    const found = tensor === undefined ? 'is missing' : `has the shape [${tensor.shape.join()}]`;
    throw new KstoreError('KSTORE_TASK_INPUT', `the weights "${name}" of shape [${shape.join()}]: ${found}`);
  });
  const [unknown] = left;
  if (unknown !== undefined)
    throw new KstoreError('KSTORE_TASK_INPUT', `the model has no weights "${unknown}"`);
  return model;
}

type Initialise = (name: string, shape: readonly number[], layer: DenseLayer) => Float32Array;

function buildModel(layers: readonly Layer[], inputs: number, initialise: Initialise): Model {
  const shapes = listShapes(layers, inputs);
  const count = countElements(shapes.map(({ shape }) => shape));
  if (count > maximumParameters) {
    throw new KstoreError(
      'KSTORE_TASK_INPUT',
      `the model has ${count} parameters, more than ${maximumParameters}`,
    );
  }
  const values = shapes.map(({ name, shape, layer }) => initialise(name, shape, layer));
  const parameters = shapes.map(({ name, shape }, index): Parameter => {
    const variable = tf.tidy(() =>
      tf.variable(tf.tensor(values[index] as Float32Array, [...shape], 'float32')),
    );
    return { name, variable, decays: name.endsWith('/kernel') };
  });
  const outputs = shapes.at(-1)?.shape[0] ?? inputs;
  return { layers, inputs, outputs, parameters };
}

function listShapes(layers: readonly Layer[], inputs: number) {
  let width = inputs;
  return layers
    .filter((layer) => layer.type === 'dense')
    .flatMap((layer) => {
      const kernel = {
        name: `${layer.name}/kernel`,
        shape: [width, layer.units] as readonly number[],
        layer,
      };
      width = layer.units;
      return [kernel, { name: `${layer.name}/bias`, shape: [layer.units] as readonly number[], layer }];
    });
}

function drawKernel(
  layer: DenseLayer,
  [inputs, units]: readonly [number, number],
  random: RandomStream,
): Float32Array {
  const stream = random.fork(layer.name);
  const limit = Math.sqrt(6 / (layer.initialiser === 'he' ? inputs : inputs + units));
  return Float32Array.from({ length: inputs * units }, () => (2 * stream.next() - 1) * limit);
}

/**
 * The model's output `[rows, outputs]` for `x` `[rows, inputs]`.
 *
 * @param dropout stream of fresh masks while training; null to predict.
 */
export function runModel(model: Model, x: tf.Tensor2D, dropout: RandomStream | null): tf.Tensor2D {
  let values = x;
  let next = 0;
  for (const layer of model.layers) {
    if (layer.type === 'dense') {
      const [kernel, bias] = [model.parameters[next], model.parameters[next + 1]] as [Parameter, Parameter];
      next += 2;
      const sums = tf.fused.matMul({ a: values, b: kernel.variable, bias: bias.variable });
      values = activations[layer.activation](sums as tf.Tensor2D);
    } else if (layer.type === 'activation') {
      values = activations[layer.activation](values);
    } else if (dropout !== null && layer.rate > 0) {
      values = tf.mul(values, drawMask(values.shape, layer.rate, dropout));
    }
  }
  return values;
}

/** Zero with the probability `rate`, else 1 / (1 - rate), so that the expected sum stays. */
function drawMask(shape: [number, number], rate: number, random: RandomStream): tf.Tensor2D {
  const kept = 1 / (1 - rate);
  const mask = Float32Array.from({ length: shape[0] * shape[1] }, () => (random.next() < rate ? 0 : kept));
  return tf.tensor2d(mask, shape);
}

/** Predictions `[rows, outputs]` for inputs `[rows, features]`, both row by row in one array. */
export function predict(model: Model, inputs: Float32Array): Float32Array {
  const rows = inputs.length / model.inputs;
  if (!Number.isInteger(rows))
    throw new Error(`${inputs.length} values are no rows of ${model.inputs} features`);
  const predictions = new Float32Array(rows * model.outputs);
  const rowsAtOnce = 1024;
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const part = inputs.subarray(start * model.inputs, (start + rowsAtOnce) * model.inputs);
    const output = tf.tidy(() => {
      const x = tf.tensor2d(part, [part.length / model.inputs, model.inputs]);
      return runModel(model, x, null).dataSync();
    });
    predictions.set(output, start * model.outputs);
  }
  return predictions;
}

export function countParameters(model: Model): number {
  return countElements(model.parameters.map(({ variable }) => variable.shape));
}

function countElements(shapes: readonly (readonly number[])[]): number {
  return shapes.reduce((sum, shape) => sum + shape.reduce((product, size) => product * size, 1), 0);
}

/** Copies the weights out of the engine. */
export function readWeights(model: Model): ReadonlyMap<string, WeightTensor> {
  return new Map(
    model.parameters.map(({ name, variable }) => [
      name,
      { shape: [...variable.shape], values: variable.dataSync<'float32'>() },
    ]),
  );
}

export function disposeModel(model: Model): void {
  for (const { variable } of model.parameters) variable.dispose();
}
