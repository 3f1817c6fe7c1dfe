import type { Sharp } from 'sharp';
import { isKstoreError } from '../../../store/errors/kstore-error.ts';
import { loadSharp } from './decode-jpeg.ts';
import { isJpeg } from './decode-picture.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** How the pixels of two pictures of one size differ; values are from 0 to 255. */
export interface PixelDifference {
  readonly pixels: number;
  /** Pixels with another value in any channel. */
  readonly changed: number;
  /** Of a channel of a pixel. */
  readonly largest: number;
  /** Over all channels of all pixels. */
  readonly mean: number;
}

export interface PictureDifference {
  readonly before: PictureSize;
  readonly after: PictureSize;
  /** Null when they are of different sizes. */
  readonly values: PixelDifference | null;
}

/** Small PNG pictures for a page. */
export interface PictureViews {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Pixels that stayed pale, those that changed red by how much; null for pictures of different sizes. */
  readonly difference: Uint8Array | null;
}

export interface ComparedPictures extends PictureDifference {
  readonly views: PictureViews | null;
}

/** The file of a picture, as far as it is read. */
interface PictureFile {
  readonly sizeBytes: number;
  read(): Uint8Array;
}

/** Two of them with four channels are in memory, and their difference. */
const maximumPixels = 25_000_000;
const maximumBytes = 64 * 1024 * 1024;
const channels = 4;
const viewPixels = 640;
const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * Compares two PNG or JPEG pictures as they are seen: colours as sRGB with 8 bits, turned by their EXIF orientation.
 *
 * @param withViews whether small pictures of both and of their difference are made.
 * @returns why they cannot be compared, when they are no such pictures, damaged, or of more than 25 million pixels.
 */
export async function comparePictures(
  before: PictureFile,
  after: PictureFile,
  withViews: boolean,
): Promise<ComparedPictures | string> {
  try {
    const [old, current] = [await decode(before), await decode(after)];
    const isSameSize = old.width === current.width && old.height === current.height;
    const difference = isSameSize ? Buffer.alloc(withViews ? old.data.length : 0) : null;
    const values = difference === null ? null : comparePixels(old.data, current.data, difference);
    return {
      before: { width: old.width, height: old.height },
      after: { width: current.width, height: current.height },
      values,
      views: withViews ? await makeViews(old, current, difference) : null,
    };
  } catch (error) {
    if (isKstoreError(error)) {
      const [reason] = error.message.split('\n', 1);
      return reason!;
    }
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

class Refusal extends Error {}

interface Decoded extends PictureSize {
  /** Red, green, blue and opacity of each pixel. */
  readonly data: Uint8Array;
}

async function decode(file: PictureFile): Promise<Decoded> {
  if (file.sizeBytes > maximumBytes)
    throw new Refusal(`the picture is longer than ${maximumBytes / 1024 / 1024} MiB`);
  const bytes = file.read();
  // The library would also open what only says that it is one: SVG, PDF.
  if (!isJpeg(bytes) && !pngSignature.equals(bytes.subarray(0, pngSignature.length)))
    throw new Refusal('the file holds neither a PNG nor a JPEG');
  const sharp = loadSharp();
  try {
    const image = sharp(bytes, { failOn: 'error', limitInputPixels: maximumPixels });
    const { data, info } = await image
      .autoOrient()
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    if (info.channels !== channels) throw new Error(`${info.channels} channels`);
    return { width: info.width, height: info.height, data };
  } catch (error) {
    const [reason] = (error as Error).message.split('\n', 1);
    const isTooLarge = /pixel limit/i.test(reason!);
    throw new Refusal(
      isTooLarge
        ? `the picture has more than ${maximumPixels / 1_000_000} million pixels`
        : `the picture is cut off or damaged (${reason})`,
    );
  }
}

/** @param difference filled with a picture of it, unless it is empty. */
function comparePixels(before: Uint8Array, after: Uint8Array, difference: Uint8Array): PixelDifference {
  const pixels = before.length / channels;
  let [changed, largest, total] = [0, 0, 0];
  for (let start = 0; start < before.length; start += channels) {
    const isUnseen = before[start + 3] === 0 && after[start + 3] === 0;
    let greatest = 0;
    for (let channel = start; !isUnseen && channel < start + channels; channel++) {
      const distance = Math.abs(before[channel]! - after[channel]!);
      if (distance > greatest) greatest = distance;
      total += distance;
    }
    if (greatest > 0) changed++;
    if (greatest > largest) largest = greatest;
    if (difference.length > 0) paint(difference, start, greatest, after);
  }
  return { pixels, changed, largest, mean: pixels === 0 ? 0 : total / (pixels * channels) };
}

function paint(target: Uint8Array, start: number, distance: number, after: Uint8Array): void {
  const grey = 0.3 * after[start]! + 0.59 * after[start + 1]! + 0.11 * after[start + 2]!;
  const pale = 205 + grey / 6;
  // Also the smallest change is to be seen.
  const strength = distance === 0 ? 0 : 0.35 + (0.65 * distance) / 255;
  target[start] = pale + (200 - pale) * strength;
  target[start + 1] = pale * (1 - strength);
  target[start + 2] = pale * (1 - strength);
  target[start + 3] = 255;
}

async function makeViews(
  before: Decoded,
  after: Decoded,
  difference: Uint8Array | null,
): Promise<PictureViews> {
  return {
    before: await shrink(before, before.data),
    after: await shrink(after, after.data),
    difference: difference === null ? null : await shrink(before, difference),
  };
}

function shrink({ width, height }: PictureSize, data: Uint8Array): Promise<Uint8Array> {
  const image: Sharp = loadSharp()(data, { raw: { width, height, channels } });
  const isLarge = width > viewPixels || height > viewPixels;
  const resized = isLarge ? image.resize(viewPixels, viewPixels, { fit: 'inside' }) : image;
  return resized.png({ compressionLevel: 9 }).toBuffer();
}
