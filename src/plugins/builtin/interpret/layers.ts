import { readActivations, type Activations } from '../../engine/read-activations.ts';
import type { Model } from '../../engine/model.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import type { Picture } from '../../preprocessing/pictures/picture.ts';
import { findBounds } from '../figures/axis.ts';
import { drawPictureGrid, type GridItem } from '../figures/picture-grid.ts';

/** What a layer gives over all rows that were looked at. */
export interface LayerReport {
  readonly layer: string;
  readonly shape: readonly number[];
  readonly mean: number;
  readonly deviation: number;
  /** Share of values that are 0. */
  readonly zeroShare: number;
  /** Units, or channels of pictures and series, that are 0 for every row: they have nothing to say. */
  readonly silentUnits: number;
}

/** Path of the layer whose values stand for rows: the one before the output, or the one that is asked for. */
export function findLayer(network: Model, asked: string): string | null {
  const paths = network.planned.map(({ path }) => path);
  if (asked === '') {
    const output = network.planned.findLastIndex(({ layer }) => layer.type === 'dense');
    return paths[output - 1] ?? null;
  }
  if (paths.includes(asked)) return asked;
  throw inputError(
    `the network has no layer "${asked}", which the setting \`layer\` names`,
    {},
    `its layers are ${paths.join(', ')}`,
  );
}

const rowsAtOnce = 256;

/** Values of one layer, `[rows, size]`, and what all layers give. @param inputs `[rows, inputs of the network]`. */
export function examineLayers(
  network: Model,
  inputs: Float32Array,
  path: string | null,
): { readonly layers: readonly LayerReport[]; readonly values: Float64Array; readonly size: number } {
  const rows = inputs.length / network.inputs;
  const tallies = network.planned.map(() => createTally());
  const parts: Float32Array[] = [];
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const part = inputs.subarray(start * network.inputs, (start + rowsAtOnce) * network.inputs);
    const activations = readActivations(network, part);
    activations.forEach((one, index) => tallies[index]!.add(one));
    parts.push(path === null ? part : activations.find((one) => one.path === path)!.values);
  }
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const values = new Float64Array(length);
  let place = 0;
  for (const part of parts) {
    values.set(part, place);
    place += part.length;
  }
  return { layers: tallies.map((tally) => tally.report()), values, size: length / rows };
}

function createTally() {
  let [layer, shape] = ['', [] as readonly number[]];
  let [count, sum, squares, zeros] = [0, 0, 0, 0];
  let speaks = new Uint8Array();
  return {
    add(activations: Activations) {
      layer = activations.path;
      shape = activations.shape;
      const units = shape.at(-1) ?? 1;
      if (speaks.length === 0) speaks = new Uint8Array(units);
      activations.values.forEach((value, place) => {
        sum += value;
        squares += value * value;
        if (value === 0) zeros++;
        else speaks[place % units] = 1;
      });
      count += activations.values.length;
    },
    report: (): LayerReport => ({
      layer,
      shape,
      mean: sum / count,
      deviation: Math.sqrt(Math.max(0, squares / count - (sum / count) * (sum / count))),
      zeroShare: zeros / count,
      silentUnits: speaks.reduce((silent, spoke) => silent + (1 - spoke), 0),
    }),
  };
}

const [shownFilters, shownChannels] = [48, 6];

/** The filters of the first layer that looks at pictures; null without such a layer. */
export function drawFilters(network: Model): string | null {
  const place = network.planned.find(({ layer }) => layer.type === 'conv2d');
  const kernel = place && network.byName.get(`${place.path}/kernel`)?.variable;
  if (!kernel) return null;
  const [height, width, inputs, filters] = kernel.shape as [number, number, number, number];
  const values = kernel.dataSync<'float32'>();
  const items = Array.from({ length: Math.min(filters, shownFilters) }, (_item, filter): GridItem => {
    const own = Float64Array.from({ length: height * width }, (_value, pixel) => {
      let sum = 0;
      for (let input = 0; input < inputs; input++)
        sum += values[(pixel * inputs + input) * filters + filter] as number;
      return sum / inputs;
    });
    return { pictures: [showGrey(own, height, width)], lines: [`filter ${filter + 1}`] };
  });
  return drawPictureGrid(`filters of ${place.path}, mean over what they take`, items);
}

/** What each layer that gives pictures makes of one row; null without such a layer. */
export function drawActivations(network: Model, row: Float32Array, name: string): string | null {
  const items = readActivations(network, row).flatMap(({ path, shape, values }): GridItem[] => {
    if (shape.length !== 3) return [];
    const [height, width, channels] = shape as [number, number, number];
    return Array.from({ length: Math.min(channels, shownChannels) }, (_item, channel) => {
      const own = Float64Array.from(
        { length: height * width },
        (_value, pixel) => values[pixel * channels + channel] as number,
      );
      return { pictures: [showGrey(own, height, width)], lines: [`${path}, channel ${channel + 1}`] };
    });
  });
  return items.length === 0 ? null : drawPictureGrid(name, items);
}

/** Black is the least, white the largest value. */
function showGrey(values: Float64Array, height: number, width: number): Picture {
  const [low, high] = findBounds(values);
  const pixels = Uint8Array.from(values, (value) =>
    high > low ? Math.round((255 * (value - low)) / (high - low)) : 0,
  );
  return { height, width, channels: 1, pixels };
}
