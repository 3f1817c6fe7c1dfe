import { createRequire } from 'node:module';
import type Sharp from 'sharp';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import { maximumPixels, pictureError, type Picture } from './picture.ts';

let loaded: typeof Sharp | null = null;

/** A native library: not part of the bundle, and loaded when the first JPEG comes. */
export function loadSharp(): typeof Sharp {
  if (loaded !== null) return loaded;
  try {
    loaded = createRequire(import.meta.url)('sharp') as typeof Sharp;
  } catch (cause) {
    throw new KstoreError(
      'KSTORE_TASK_INPUT',
      'JPEG pictures need the package sharp, which cannot be loaded',
      {
        hints: ['install kstore again with its optional packages, or save the pictures as PNG'],
        cause,
      },
    );
  }
  loaded.cache(false);
  loaded.concurrency(1);
  return loaded;
}

/** What decodes JPEG: other versions may give other pixels. */
export function identifyJpegDecoder(): string {
  const { sharp, vips } = loadSharp().versions as { readonly sharp: string; readonly vips: string };
  return `sharp ${sharp}, libvips ${vips}`;
}

/**
 * Decodes a JPEG as it is to be seen, turned by its EXIF orientation.
 *
 * @throws KSTORE_TASK_INPUT naming the file when it is cut off, damaged or too large.
 */
export async function decodeJpeg(path: string, bytes: Uint8Array): Promise<Picture> {
  const sharp = loadSharp();
  try {
    const image = sharp(bytes, { failOn: 'warning', limitInputPixels: maximumPixels });
    const isGrey = (await image.metadata()).channels === 1;
    const { data, info } = await image
      .autoOrient()
      .toColourspace(isGrey ? 'b-w' : 'srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { height, width, channels } = info;
    if (channels === 1 || channels === 3) return { height, width, channels, pixels: data };
    throw new Error(`${channels} channels`);
  } catch (error) {
    const reason = (error as Error).message.split('\n', 1)[0]!;
    throw pictureError(
      path,
      `the JPEG is cut off, damaged or too large (${reason})`,
      'replace the file, or remove it',
    );
  }
}
