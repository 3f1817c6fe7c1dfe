import { integrateGradients } from '../../engine/input-gradients.ts';
import type { PictureSource } from '../../preprocessing/pictures/picture-source.ts';
import type { Picture } from '../../preprocessing/pictures/picture.ts';
import { drawPictureGrid } from '../figures/picture-grid.ts';
import type { OpenedDataset } from '../table-task/open-dataset.ts';
import { openSource } from '../table-task/read-samples.ts';
import { round } from '../table-task/report-text.ts';
import type { TestedModel } from '../table-task/tested-model.ts';
import type { ChooseOutputs } from './chosen-outputs.ts';

/** One picture, and what its pixels add to what is said of it. */
export interface ExplainedPicture {
  readonly row: string;
  readonly output: string;
  readonly predicted: number;
  /** What all pixels add together, of the output of the network. */
  readonly sum: number;
  /** The pixel that adds most. */
  readonly strongest: { readonly x: number; readonly y: number };
}

/** Where a network looks: integrated gradients of each pixel from black on, summed over colours. */
export async function explainPictures(
  model: TestedModel,
  dataset: OpenedDataset,
  rows: readonly number[],
  chooseOutputs: ChooseOutputs,
  steps: number,
): Promise<{ readonly pictures: readonly ExplainedPicture[]; readonly figure: string } | null> {
  const { network, preprocessing } = model;
  const { pictures } = openSource(dataset, preprocessing);
  if (network === null || pictures === null || preprocessing.picture === undefined) return null;
  const [height, width, channels] = preprocessing.picture.shape;
  const base = new Float32Array(network.inputs).fill(preprocessing.picture.range[0]);
  const samples = await pictures.read(rows);
  const found: ExplainedPicture[] = [];
  const items = [];
  for (const [index, row] of rows.entries()) {
    const sample = samples.subarray(index * network.inputs, (index + 1) * network.inputs);
    const predicted = await model.predict(dataset, [row]);
    for (const output of chooseOutputs(predicted)) {
      const parts = integrateGradients(network, sample, base, output, steps);
      const map = new Float64Array(height * width);
      parts.forEach((part, place) => {
        const pixel = Math.floor(place / channels);
        map[pixel] = (map[pixel] as number) + part;
      });
      const most = map.reduce(
        (best, value, pixel) => (Math.abs(value) > Math.abs(map[best]!) ? pixel : best),
        0,
      );
      const name = (dataset.pictures as PictureSource).nameOf(row);
      found.push({
        row: name,
        output: model.outputs[output] as string,
        predicted: predicted[output] as number,
        sum: parts.reduce((sum, part) => sum + part, 0),
        strongest: { x: most % width, y: Math.floor(most / width) },
      });
      items.push({
        pictures: [showSample(sample, preprocessing.picture), showMap(map, height, width)],
        lines: [`${model.outputs[output]}: ${round(predicted[output] as number)}`, name],
      });
    }
  }
  return { pictures: found, figure: drawPictureGrid('orange speaks for it, blue against it', items) };
}

function showSample(
  sample: Float32Array,
  {
    shape,
    range: [low, high],
  }: { readonly shape: readonly number[]; readonly range: readonly [number, number] },
): Picture {
  const [height, width, channels] = shape as [number, number, 1 | 3];
  const pixels = Uint8Array.from(sample, (value) => Math.round((255 * (value - low)) / (high - low)));
  return { height, width, channels, pixels };
}

/** White where nothing matters. */
function showMap(map: Float64Array, height: number, width: number): Picture {
  const largest = map.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const pixels = new Uint8Array(map.length * 3);
  map.forEach((value, pixel) => {
    const strength = Math.abs(value) / largest;
    const [red, green, blue] = value > 0 ? [213, 94, 0] : [0, 114, 178];
    [red, green, blue].forEach((full, channel) => {
      pixels[pixel * 3 + channel] = Math.round(255 - strength * (255 - full));
    });
  });
  return { height, width, channels: 3, pixels };
}
