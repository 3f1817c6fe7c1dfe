import type { Json } from '../api/task.ts';
import { countElements, formatShape, type Layer, type Shape } from './layers/layer.ts';
import {
  createOutputLayer,
  parseHiddenLayers,
  readDeclaredInput,
  readInputShape,
} from './layers/parse-layers.ts';
import { planModel, type PlannedLayer } from './layers/plan-model.ts';

export interface LayerSummary {
  /** Unique in the model: `residual1/dense2`. */
  readonly name: string;
  readonly type: string;
  /** Its settings in words, without those that are usual: `units 64, relu`. */
  readonly settings: string;
  /** Sizes of what it gives for one row. */
  readonly output: readonly number[];
  /** Numbers that it learns itself. */
  readonly parameters: number;
}

export interface ModelSummary {
  readonly input: readonly number[];
  readonly layers: readonly LayerSummary[];
  /** Numbers that are learnt. */
  readonly parameters: number;
  /** Numbers that are measured while training. */
  readonly statistics: number;
  /** Of both, as float32. */
  readonly sizeBytes: number;
}

/** What a training told about the data of a model. */
export interface KnownSizes {
  /** Sizes of an input row. */
  readonly sample: Shape;
  readonly outputs: number;
}

const bytesOfNumber = 4;

/**
 * The layers of a described model with what each gives and learns. Needs no engine.
 *
 * @param value settings of the model.
 * @param known null for a model that has not been trained yet: without the output layer, which the task adds.
 * @returns null when the description does not say what a row is, and nobody else does.
 * @throws KSTORE_TASK_INPUT when the layers do not fit.
 */
export function summariseModel(value: Json, known: KnownSizes | null): ModelSummary | null {
  const hidden = parseHiddenLayers(value);
  const input = known === null ? readDeclaredInput(value) : readInputShape(value, hidden, known.sample);
  if (input === null) return null;
  const planned = planModel(known === null ? hidden : [...hidden, createOutputLayer(known.outputs)], input);
  const layers = listLayers(planned);
  const counts = layers.map(({ counts: count }) => count);
  const parameters = counts.reduce((sum, { learnt }) => sum + learnt, 0);
  const statistics = counts.reduce((sum, { measured }) => sum + measured, 0);
  return {
    input,
    layers: layers.map(({ summary }) => summary),
    parameters,
    statistics,
    sizeBytes: (parameters + statistics) * bytesOfNumber,
  };
}

interface CountedLayer {
  readonly summary: LayerSummary;
  readonly counts: { readonly learnt: number; readonly measured: number };
}

/** Layers inside another one come after it. */
function listLayers(planned: readonly PlannedLayer[]): readonly CountedLayer[] {
  return planned.flatMap((place) => [summariseLayer(place), ...listLayers(place.inside)]);
}

function summariseLayer({ layer, path, input, output, parameters }: PlannedLayer): CountedLayer {
  const count = (isMeasured: boolean) =>
    parameters
      .filter(({ role }) => (role === 'statistic') === isMeasured)
      .reduce((sum, { shape }) => sum + countElements(shape), 0);
  const counts = { learnt: count(false), measured: count(true) };
  const summary = {
    name: path,
    type: layer.type,
    settings: describeSettings(layer, input.length - 1),
    output: [...output],
    parameters: counts.learnt,
  };
  return { summary, counts };
}

/** Settings that go without saying. */
const usualSettings: Readonly<Record<string, readonly string[]>> = {
  activation: ['linear'],
  epsilon: ['0.00001'],
  initialiser: ['he', 'xavier'],
  momentum: ['0.1'],
  multiplier: ['1'],
  padding: ['valid'],
  returns: ['last'],
  shortcut: ['identity'],
  stride: ['1', '1×1'],
};

/** @param axes of the rows beside their channels; more numbers than these were one for all. */
function describeSettings(
  { type: _type, name: _name, layers: _layers, ...settings }: Layer,
  axes: number,
): string {
  return Object.entries(settings)
    .map(([name, value]) => {
      const text = Array.isArray(value)
        ? formatShape((value as Shape).slice(0, Math.max(1, axes)))
        : JSON.stringify(value).replaceAll('"', '');
      return { name, text };
    })
    .filter(({ name, text }) => !usualSettings[name]?.includes(text))
    .map(({ name, text }) => (name === 'activation' ? text : `${name} ${text}`))
    .join(', ');
}
