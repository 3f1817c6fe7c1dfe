import { KstoreError } from '../../../store/errors/kstore-error.ts';
import type { Json, JsonObject } from '../../api/task.ts';
import { countElements, formatShape, type Layer, type Shape } from './layer.ts';
import { layerTable } from './layer-table.ts';
import { invalidLayer, SettingsReader } from './settings-reader.ts';

/** Layers that hold layers. */
export const containerNames = ['residual', 'sequential'] as const;

export interface Container extends Layer {
  readonly layers: readonly Layer[];
}

export interface Residual extends Container {
  readonly type: 'residual';
  /** `identity`: the input itself is added; `projection`: the input times a learnt kernel, to fit another shape. */
  readonly shortcut: 'identity' | 'projection';
}

export function isContainer(layer: Layer): layer is Container {
  return (containerNames as readonly string[]).includes(layer.type);
}

export function isResidual(layer: Layer): layer is Residual {
  return layer.type === 'residual';
}

/** Of a whole model, containers and repeats counted: more would be planned and drawn for minutes before anyone is told. */
const maximumLayers = 1000;
const maximumDepth = 100;

/**
 * Reads the hidden layers of a model and adds the linear output layer.
 *
 * @param value settings of the model as in `schemas/artifact/model.schema.json`.
 * @param outputs number of values that are predicted.
 * @throws KSTORE_TASK_INPUT naming the layer that makes no sense.
 */
export function parseLayers(value: Json, outputs: number): readonly Layer[] {
  return [...parseHiddenLayers(value), createOutputLayer(outputs)];
}

/** The layers that a person described. @throws KSTORE_TASK_INPUT */
export function parseHiddenLayers(value: Json): readonly Layer[] {
  const described = (value as JsonObject | null)?.['layers'] ?? [];
  countLayers(described, 'layers', 0);
  return parseList(described, 'layers', 0);
}

/** The layer that a task adds: one linear unit a predicted value. */
export function createOutputLayer(units: number): Layer {
  return { type: 'dense', name: 'output', units, activation: 'linear', initialiser: 'xavier' };
}

/**
 * What one row of a model's input is: its setting `input`, else the sample as the dataset gives it, and for layers
 * that begin with a dense one the numbers of the sample in a row.
 *
 * @param sample sizes of what the dataset gives.
 * @throws KSTORE_TASK_INPUT when the dataset does not give as many numbers as it says.
 */
export function readInputShape(value: Json, layers: readonly Layer[], sample: Shape): Shape {
  const features = countElements(sample);
  const shape = readDeclaredInput(value) ?? (takesRow(layers) ? [features] : sample);
  if (countElements(shape) === features) return shape;
  throw new KstoreError(
    'KSTORE_TASK_INPUT',
    `the model takes ${formatShape(shape)} = ${countElements(shape)} values a row, and a row of the dataset gives ${features}`,
    { hints: ['change `input` in the model, or the preprocessing steps that make the values'] },
  );
}

/** Whether dense layers are the first that ask for a shape. */
function takesRow(layers: readonly Layer[]): boolean {
  const first = layers.find(({ type }) => type !== 'activation' && type !== 'dropout');
  if (first !== undefined && isContainer(first)) return takesRow(first.layers);
  return first === undefined || first.type === 'dense';
}

/** Null when the description does not say. */
export function readDeclaredInput(value: Json): Shape | null {
  const shape = (value as JsonObject | null)?.['input'];
  if (shape === undefined || shape === null) return null;
  if (Array.isArray(shape) && shape.length > 0)
    return new SettingsReader({ shape }, 'input').counts('shape', shape.length);
  throw invalidLayer('input', `is ${JSON.stringify(shape)}, no list of sizes`);
}

/**
 * Reads layers as {@link parseLayers} gave them, as a checkpoint keeps them; it may be a stranger's.
 *
 * @throws KSTORE_TASK_INPUT
 */
export function readStoredLayers(value: Json, place = 'layers', depth = 0): readonly Layer[] {
  return readList(value, place, depth).map((item, index) => {
    const { type, name, layers, ...settings } = (item ?? {}) as JsonObject;
    const at = `${place}[${index}]`;
    if (typeof type !== 'string' || typeof name !== 'string') throw invalidLayer(at, 'has no type and name');
    if (layers === undefined) return { type, name, ...parseSettings(type, settings, at) };
    const inside = readStoredLayers(layers, `${at}.${type}.layers`, depth + 1);
    return { type, name, ...parseContainer(type, settings, at), layers: inside };
  });
}

/** Of a list with all that is in its layers, before anything is repeated. @throws KSTORE_TASK_INPUT naming the layer that is one too many */
function countLayers(value: Json, place: string, depth: number): number {
  let total = 0;
  readList(value, place, depth).forEach((item, index) => {
    const [[type, settings] = ['', null]] = Object.entries((item ?? {}) as JsonObject);
    total += 1;
    if ((containerNames as readonly string[]).includes(type)) {
      const { layers = [], repeat = 1 } = (settings ?? {}) as JsonObject;
      const inside = countLayers(layers, `${place}[${index}].${type}.layers`, depth + 1);
      total += inside * (typeof repeat === 'number' && type === 'sequential' ? repeat : 1);
    }
    if (total <= maximumLayers) return;
    const hint = `a model has at most ${maximumLayers}, with all repeats: make \`repeat\` smaller`;
    throw invalidLayer(`${place}[${index}]`, `brings it to more than ${maximumLayers} layers`, hint);
  });
  return total;
}

function parseList(value: Json, place: string, depth: number, repeat = 1): readonly Layer[] {
  const described = readList(value, place, depth);
  const counts = new Map<string, number>();
  return Array.from({ length: repeat }, () => described)
    .flat()
    .map((item, index): Layer => {
      const [[type, settings] = ['', null], ...others] = Object.entries((item ?? {}) as JsonObject);
      const at = `${place}[${index % described.length}]`;
      if (others.length > 0) throw invalidLayer(at, 'describes more than one layer');
      const number = (counts.get(type) ?? 0) + 1;
      counts.set(type, number);
      return parseLayer(type, `${type}${number}`, settings, at, depth);
    });
}

function readList(value: Json, place: string, depth: number): readonly Json[] {
  if (!Array.isArray(value)) throw invalidLayer(place, 'is not a list');
  if (depth > maximumDepth) throw invalidLayer(place, 'lies too deep in other layers');
  return value as readonly Json[];
}

function parseLayer(type: string, name: string, settings: Json, place: string, depth: number): Layer {
  if (type === 'activation') return { type, name, ...parseSettings(type, { activation: settings }, place) };
  if (!(containerNames as readonly string[]).includes(type))
    return { type, name, ...parseSettings(type, settings ?? {}, place) };
  const { layers: inside = [], ...own } = (settings ?? {}) as JsonObject;
  const { repeat = 1, ...others } = own;
  const times = type === 'sequential' ? new SettingsReader({ repeat }, place).count('repeat') : 1;
  const layers = parseList(inside, `${place}.${type}.layers`, depth + 1, times);
  return { type, name, ...parseContainer(type, type === 'sequential' ? others : own, place), layers };
}

function parseContainer(type: string, settings: JsonObject, place: string): JsonObject {
  const reader = new SettingsReader(settings, place);
  if (type !== 'sequential' && type !== 'residual')
    throw invalidLayer(place, `is of the type "${type}", which holds no layers`);
  const parsed =
    type === 'sequential'
      ? {}
      : { shortcut: reader.choice('shortcut', ['identity', 'projection'], 'identity') };
  reader.refuseOthers();
  return parsed;
}

function parseSettings(type: string, settings: Json, place: string): JsonObject {
  const kind = Object.hasOwn(layerTable, type) ? layerTable[type] : undefined;
  if (kind === undefined) throw invalidLayer(place, `is of the unknown type "${type}"`);
  const reader = new SettingsReader(settings, place);
  const parsed = kind.parse(reader);
  reader.refuseOthers();
  return parsed;
}
