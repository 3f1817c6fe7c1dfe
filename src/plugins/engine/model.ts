import * as tf from '@tensorflow/tfjs-core';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { RandomStream } from '../api/task.ts';
import { initialise } from './initialise.ts';
import {
  countElements,
  type Layer,
  type ParameterSpec,
  type Shape,
  type TrainingMode,
} from './layers/layer.ts';
import {
  countParameterValues,
  listAllParameters,
  outputOf,
  planModel,
  type PlannedLayer,
} from './layers/plan-model.ts';
import { runLayers } from './layers/run-layers.ts';
import type { WeightTensor } from './safetensors.ts';

export interface Parameter {
  /** `dense1/kernel`, `output/bias`. */
  readonly name: string;
  readonly variable: tf.Variable;
  /** Whether weight decay holds for it: for kernels, not for biases. */
  readonly decays: boolean;
  /** Of a statistic: the share that a batch has in its new value. */
  readonly momentum?: number;
}

/** A stack of layers with its weights. {@link disposeModel} frees them. */
export interface Model {
  readonly layers: readonly Layer[];
  readonly planned: readonly PlannedLayer[];
  /** Of one row. */
  readonly inputShape: Shape;
  /** Values of one row. */
  readonly inputs: number;
  readonly outputs: number;
  /** What is learnt. */
  readonly parameters: readonly Parameter[];
  /** What is measured while training, as running means. */
  readonly statistics: readonly Parameter[];
  /** Both, by name, of frozen layers too. */
  readonly byName: ReadonlyMap<string, Parameter>;
  /** So many first layers work as when they predict and learn nothing. */
  readonly frozenLayers: number;
}

/** WebAssembly has 4 GB of memory, and training keeps about six copies of the weights, two of them there. */
const maximumParameters = 100_000_000;

/**
 * Makes a model with fresh weights. Each kernel is drawn from the stream's fork named after its layer, so that
 * another layer does not shift it; a second kernel of a layer from one named after itself.
 *
 * @param input shape of a row; a number for that many values.
 * @throws KSTORE_TASK_INPUT when a layer does not fit, or there are too many parameters.
 */
export function createModel(layers: readonly Layer[], input: Shape | number, random: RandomStream): Model {
  return buildModel(layers, input, (parameter, path) => {
    const label = parameter.name === `${path}/kernel` ? path : parameter.name;
    return initialise(parameter, random.fork(label));
  });
}

/**
 * Makes a model with given weights.
 *
 * @throws KSTORE_TASK_INPUT when a tensor is missing, unknown or of another shape.
 */
export function restoreModel(
  layers: readonly Layer[],
  input: Shape | number,
  weights: ReadonlyMap<string, WeightTensor>,
): Model {
  const left = new Set(weights.keys());
  const model = buildModel(layers, input, ({ name, shape }) => {
    const tensor = weights.get(name);
    left.delete(name);
    if (tensor !== undefined && tensor.shape.join() === shape.join()) return tensor.values;
    const found = tensor === undefined ? 'is missing' : `has the shape [${tensor.shape.join()}]`;
    throw new KstoreError('KSTORE_TASK_INPUT', `the weights "${name}" of shape [${shape.join()}]: ${found}`);
  });
  const [unknown] = left;
  if (unknown !== undefined) {
    disposeModel(model);
    throw new KstoreError('KSTORE_TASK_INPUT', `the model has no weights "${unknown}"`);
  }
  return model;
}

type Begin = (parameter: ParameterSpec, path: string) => Float32Array;

function buildModel(layers: readonly Layer[], input: Shape | number, begin: Begin): Model {
  const inputShape = typeof input === 'number' ? [input] : input;
  const planned = planModel(layers, inputShape);
  const count = countParameterValues(planned);
  if (count > maximumParameters) {
    throw new KstoreError(
      'KSTORE_TASK_INPUT',
      `the model has ${count} parameters, more than ${maximumParameters}`,
    );
  }
  const specs = listAllParameters(planned);
  // All values first: what does not fit then leaves no tensor behind.
  const values = specs.map((spec) => begin(spec, spec.name.slice(0, spec.name.lastIndexOf('/'))));
  const all = specs.map(({ name, shape, role, momentum }, index) => {
    const variable = tf.tidy(() =>
      tf.variable(tf.tensor(values[index] as Float32Array, [...shape], 'float32'), role !== 'statistic'),
    );
    const parameter: Parameter = { name, variable, decays: role === 'weight' };
    return { role, parameter: momentum === undefined ? parameter : { ...parameter, momentum } };
  });
  return {
    layers,
    planned,
    inputShape,
    inputs: countElements(inputShape),
    outputs: countElements(outputOf(planned, inputShape)),
    parameters: all.filter(({ role }) => role !== 'statistic').map(({ parameter }) => parameter),
    statistics: all.filter(({ role }) => role === 'statistic').map(({ parameter }) => parameter),
    byName: new Map(all.map(({ parameter }) => [parameter.name, parameter])),
    frozenLayers: 0,
  };
}

/** The same model, over the same weights, of which the first `count` layers learn nothing. */
export function freezeLayers(model: Model, count: number): Model {
  const names = new Set(listAllParameters(model.planned.slice(count)).map(({ name }) => name));
  const all = [...model.byName.values()].filter(({ name }) => names.has(name));
  const isStatistic = ({ momentum }: Parameter) => momentum !== undefined;
  return {
    ...model,
    parameters: all.filter((parameter) => !isStatistic(parameter)),
    statistics: all.filter(isStatistic),
    frozenLayers: count,
  };
}

/**
 * The model's output `[rows, outputs]` for `x` `[rows, inputs]`.
 *
 * @param training null to predict.
 */
export function runModel(model: Model, x: tf.Tensor2D, training: TrainingMode | null): tf.Tensor2D {
  const rows = x.shape[0];
  const shaped = model.inputShape.length === 1 ? x : tf.reshape(x, [rows, ...model.inputShape]);
  const parameter = (name: string) => (model.byName.get(name) as Parameter).variable;
  const [frozen, learning] = [
    model.planned.slice(0, model.frozenLayers),
    model.planned.slice(model.frozenLayers),
  ];
  const known = runLayers(frozen, shaped, { tf, parameter, training: null });
  const output = runLayers(learning, known, { tf, parameter, training });
  return (output.rank === 2 ? output : tf.reshape(output, [rows, model.outputs])) as tf.Tensor2D;
}

/** Gives a parameter other values. A new tensor each time: kernels keep packed copies of weights by tensor. */
export function assignValues({ variable }: Parameter, values: Float32Array): void {
  const updated = tf.tensor(values, variable.shape, 'float32');
  variable.assign(updated);
  updated.dispose();
}

/** Values that the largest layer may give at once while predicting: 256 MiB. */
const maximumValuesAtOnce = 64 * 1024 * 1024;
const maximumRowsAtOnce = 1024;

/** Predictions `[rows, outputs]` for inputs `[rows, features]`, both row by row in one array. */
export function predict(model: Model, inputs: Float32Array): Float32Array {
  const rows = inputs.length / model.inputs;
  if (!Number.isInteger(rows))
    throw new Error(`${inputs.length} values are no rows of ${model.inputs} features`);
  const predictions = new Float32Array(rows * model.outputs);
  const rowsAtOnce = Math.max(
    1,
    Math.min(maximumRowsAtOnce, Math.floor(maximumValuesAtOnce / findWidest(model))),
  );
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

/** Values of the largest row between two layers. */
function findWidest({ planned, inputs }: Model): number {
  const widths = (list: readonly PlannedLayer[]): number[] =>
    list.flatMap(({ output, inside }) => [countElements(output), ...widths(inside)]);
  return widths(planned).reduce((widest, width) => Math.max(widest, width), inputs);
}

/** Of what is learnt. */
export function countParameters({ parameters }: Model): number {
  return parameters.reduce((sum, { variable }) => sum + variable.size, 0);
}

/** Copies the weights and statistics out of the engine. */
export function readWeights(model: Model): ReadonlyMap<string, WeightTensor> {
  return new Map(
    Array.from(model.byName.values(), ({ name, variable }) => [
      name,
      { shape: [...variable.shape], values: variable.dataSync<'float32'>() },
    ]),
  );
}

export function disposeModel(model: Model): void {
  for (const { variable } of model.byName.values()) variable.dispose();
}
