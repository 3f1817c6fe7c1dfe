import * as tf from '@tensorflow/tfjs-core';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { Json, JsonObject } from '../api/task.ts';

type Apply = (x: tf.Tensor2D) => tf.Tensor2D;

/** Element by element; the constants are those of tfjs. */
export const activations = {
  linear: (x) => x,
  relu: (x) => tf.relu(x),
  leakyRelu: (x) => tf.leakyRelu(x, 0.2),
  elu: (x) => tf.elu(x),
  selu: (x) => tf.selu(x),
  tanh: (x) => tf.tanh(x),
  sigmoid: (x) => tf.sigmoid(x),
  swish: (x) => tf.mul(x, tf.sigmoid(x)),
} as const satisfies Record<string, Apply>;

export type ActivationName = keyof typeof activations;
export type InitialiserName = 'he' | 'xavier';

export interface DenseLayer {
  readonly type: 'dense';
  /** Unique in its model; also the name of the stream that its weights are drawn from. */
  readonly name: string;
  readonly units: number;
  readonly activation: ActivationName;
  readonly initialiser: InitialiserName;
}

export interface DropoutLayer {
  readonly type: 'dropout';
  readonly name: string;
  /** Share of the values that are dropped, from 0 to below 1. */
  readonly rate: number;
}

export interface ActivationLayer {
  readonly type: 'activation';
  readonly name: string;
  readonly activation: ActivationName;
}

export type Layer = DenseLayer | DropoutLayer | ActivationLayer;

const rectifiers: readonly ActivationName[] = ['relu', 'leakyRelu', 'elu', 'swish'];

/**
 * Reads the hidden layers of a model and adds the linear output layer.
 *
 * @param value settings of the model as in `schemas/artifact/model.schema.json`.
 * @param outputs number of values that are predicted.
 * @throws KSTORE_TASK_INPUT naming the layer that makes no sense.
 */
export function parseLayers(value: Json, outputs: number): readonly Layer[] {
  const described = (value as JsonObject | null)?.['layers'] ?? [];
  if (!Array.isArray(described)) throw invalidLayer('layers', 'is not a list');
  const counts = new Map<string, number>();
  const layers = (described as readonly Json[]).map((item, index): Layer => {
    const [[type, settings] = ['', null], ...others] = Object.entries((item ?? {}) as JsonObject);
    const place = `layers[${index}]`;
    if (others.length > 0) throw invalidLayer(place, 'describes more than one layer');
    counts.set(type, (counts.get(type) ?? 0) + 1);
    return parseLayer(type, `${type}${counts.get(type)}`, settings, place);
  });
  return [
    ...layers,
    { type: 'dense', name: 'output', units: outputs, activation: 'linear', initialiser: 'xavier' },
  ];
}

function parseLayer(type: string, name: string, settings: Json, place: string): Layer {
  if (type === 'activation') return { type, name, activation: parseActivation(settings, place) };
  const fields = (settings ?? {}) as JsonObject;
  if (type === 'dropout') {
    const rate = fields['rate'] ?? 0.5;
    if (typeof rate !== 'number' || !(rate >= 0 && rate < 1))
      throw invalidLayer(place, `has the dropout rate ${JSON.stringify(rate)}`);
    return { type, name, rate };
  }
  if (type !== 'dense') throw invalidLayer(place, `is of the unknown type "${type}"`);
  const units = fields['units'];
  if (typeof units !== 'number' || !Number.isInteger(units) || units < 1)
    throw invalidLayer(place, 'has no units');
  const activation = parseActivation(fields['activation'] ?? 'linear', place);
  const initialiser = (fields['initialiser'] ??
    (rectifiers.includes(activation) ? 'he' : 'xavier')) as InitialiserName;
  return { type, name, units, activation, initialiser };
}

function parseActivation(value: Json, place: string): ActivationName {
  if (typeof value === 'string' && Object.hasOwn(activations, value)) return value as ActivationName;
  throw invalidLayer(place, `has the unknown activation ${JSON.stringify(value)}`);
}

function invalidLayer(place: string, problem: string): KstoreError {
  return new KstoreError('KSTORE_TASK_INPUT', `the model cannot be built: ${place} ${problem}`, {
    data: { place },
  });
}
