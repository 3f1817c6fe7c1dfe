import type { Picture } from './picture.ts';

/** What one target pixel takes of the source: neighbouring pixels with weights that add up to 1. */
interface Taps {
  readonly first: number;
  readonly weights: Float64Array;
}

/**
 * Changes the size with a triangle filter that grows with the reduction, rows first, in float64 with the four basic
 * operations only: the same pixels on every machine. Values are rounded half up.
 *
 * @see P. Heckbert, "Filtered image resampling" (zoom), 1989; the same filter as "bilinear" in Pillow.
 */
export function resizePicture(picture: Picture, height: number, width: number): Picture {
  if (picture.height === height && picture.width === width) return picture;
  const { channels } = picture;
  const across = listTaps(picture.width, width);
  const down = listTaps(picture.height, height);
  const narrowed = new Float64Array(picture.height * width * channels);
  for (let row = 0; row < picture.height; row++)
    across.forEach(({ first, weights }, column) => {
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0;
        for (let tap = 0; tap < weights.length; tap++)
          sum +=
            (weights[tap] as number) *
            (picture.pixels[(row * picture.width + first + tap) * channels + channel] as number);
        narrowed[(row * width + column) * channels + channel] = sum;
      }
    });
  const pixels = new Uint8Array(height * width * channels);
  const rowLength = width * channels;
  down.forEach(({ first, weights }, row) => {
    for (let place = 0; place < rowLength; place++) {
      let sum = 0;
      for (let tap = 0; tap < weights.length; tap++)
        sum += (weights[tap] as number) * (narrowed[(first + tap) * rowLength + place] as number);
      pixels[row * rowLength + place] = Math.floor(sum + 0.5);
    }
  });
  return { height, width, channels, pixels };
}

function listTaps(from: number, to: number): readonly Taps[] {
  const scale = from / to;
  const reach = Math.max(1, scale);
  return Array.from({ length: to }, (_item, index) => {
    const centre = (index + 0.5) * scale;
    const first = Math.max(0, Math.floor(centre - reach));
    const last = Math.min(from, Math.ceil(centre + reach));
    const weights = Float64Array.from({ length: last - first }, (_weight, tap) =>
      Math.max(0, 1 - Math.abs(first + tap + 0.5 - centre) / reach),
    );
    let sum = 0;
    for (const weight of weights) sum += weight;
    return { first, weights: weights.map((weight) => weight / sum) };
  });
}
