import { KstoreError } from '../../../store/errors/kstore-error.ts';
import type { PictureStep } from '../steps.ts';
import {
  describeShape,
  pictureError,
  type Picture,
  type PictureHeader,
  type PictureShape,
} from './picture.ts';
import { resizePicture } from './resize.ts';

/** How pictures become numbers, as it is kept with a checkpoint. */
export interface FittedPicture {
  /** Column of the table that stands for the picture. */
  readonly column: string;
  /** Of a sample: `[height, width, channels]`. */
  readonly shape: PictureShape;
  /** Whether another size is brought to this one. */
  readonly resizes: boolean;
  /** Whether colour is turned to grey, or grey to colour. */
  readonly converts: boolean;
  readonly range: readonly [low: number, high: number];
  /** What decoded the JPEG among the training pictures; null when there was none. */
  readonly jpegDecoder: string | null;
}

const defaultStep: PictureStep = { size: null, channels: null, range: [0, 1] };

/**
 * Learns the shape of the samples from the first training picture, as far as it is not given.
 *
 * @throws KSTORE_SETTINGS_INVALID when a sample would be too large to learn from.
 */
export function fitPicture(
  column: string,
  step: PictureStep | null,
  first: Picture,
  jpegDecoder: string | null,
): FittedPicture {
  const { size, channels, range } = step ?? defaultStep;
  const [height, width] = size ?? [first.height, first.width];
  const shape: PictureShape = [height, width, channels ?? first.channels];
  const values = shape.reduce((product, length) => product * length, 1);
  if (values > maximumValues) {
    throw new KstoreError(
      'KSTORE_SETTINGS_INVALID',
      `a picture of ${describeShape(shape)}, is ${values} numbers, more than ${maximumValues}`,
      { hints: ['bring the pictures to a smaller size: `picture: { height: 128, width: 128 }`'] },
    );
  }
  return { column, shape, resizes: size !== null, converts: channels !== null, range, jpegDecoder };
}

const maximumValues = 2 ** 22;

/** @throws KSTORE_TASK_INPUT naming the file when its size or colour is another one. */
export function checkShape(path: string, picture: PictureHeader, fitted: FittedPicture): void {
  const [height, width, channels] = fitted.shape;
  const isSize = picture.height === height && picture.width === width;
  if ((isSize || fitted.resizes) && (picture.channels === channels || fitted.converts)) return;
  const found = describeShape([picture.height, picture.width, picture.channels]);
  throw pictureError(
    path,
    `the picture is ${found}, and the first training picture is ${describeShape(fitted.shape)}`,
    isSize
      ? 'say `channels: grey` or `channels: colour` in a `picture` step'
      : 'bring all to one size by `height` and `width` in a `picture` step',
  );
}

/**
 * Brings a picture to the shape of the samples; its pixels stay from 0 to 255.
 *
 * Grey is (299 red + 587 green + 114 blue) / 1000, rounded (ITU-R BT.601).
 *
 * @throws KSTORE_TASK_INPUT naming the file when its size or colour is another one.
 */
export function shapePicture(path: string, picture: Picture, fitted: FittedPicture): Uint8Array {
  checkShape(path, picture, fitted);
  const [height, width, channels] = fitted.shape;
  const resized = resizePicture(picture, height, width);
  return resized.channels === channels ? resized.pixels : convert(resized);
}

function convert({ channels, pixels }: Picture): Uint8Array {
  if (channels === 1)
    return Uint8Array.from({ length: pixels.length * 3 }, (_item, at) => pixels[Math.floor(at / 3)]!);
  return Uint8Array.from({ length: pixels.length / 3 }, (_item, pixel) => {
    const [red, green, blue] = pixels.subarray(pixel * 3, pixel * 3 + 3) as unknown as [
      number,
      number,
      number,
    ];
    return Math.floor((299 * red + 587 * green + 114 * blue + 500) / 1000);
  });
}

/** What each of the 256 values of a pixel becomes. */
export function tabulateRange([low, high]: FittedPicture['range']): Float32Array {
  return Float32Array.from({ length: 256 }, (_item, value) => low + ((high - low) * value) / 255);
}
