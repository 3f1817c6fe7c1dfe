import { createRequire } from 'node:module';
import type Sharp from 'sharp';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import { checkPixels, maximumPixels, pictureError, type Picture, type PictureHeader } from './picture.ts';

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
    const image = sharp(bytes, options);
    const isGrey = (await image.metadata()).channels === 1;
    const { data, info } = await image
      .autoOrient()
      .toColourspace(isGrey ? 'b-w' : 'srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { height, width, channels } = info;
    if (channels === 1 || channels === 3) return { height, width, channels, pixels: data };
    throw new Error(`${channels} channels`);
  } catch {
    throw damaged(path);
  }
}

/**
 * What a JPEG is, turned by its EXIF orientation, without decoding it.
 *
 * @throws KSTORE_TASK_INPUT naming the file when its header is damaged, it has no end, or it is too large.
 */
export async function inspectJpeg(path: string, bytes: Uint8Array): Promise<PictureHeader> {
  const metadata = await loadSharp()(bytes, options)
    .metadata()
    .catch(() => null);
  if (metadata === null || !hasEnd(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)))
    throw damaged(path);
  const { height, width, channels, orientation = 1 } = metadata;
  checkPixels(path, height, width);
  const isTurned = orientation >= 5;
  return {
    height: isTurned ? width : height,
    width: isTurned ? height : width,
    channels: channels === 1 ? 1 : 3,
  };
}

const options = { failOn: 'warning', limitInputPixels: maximumPixels } as const;
const startOfScan = 0xda;
const endOfImage = Buffer.from([0xff, 0xd9]);

/** Segments before the first scan are passed over, for they may hold a small picture with an end of its own. */
function hasEnd(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    if (bytes[at + 1] === startOfScan) return bytes.indexOf(endOfImage, at) >= 0;
    // A marker may be filled up with more bytes of 255.
    at += bytes[at + 1] === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

function damaged(path: string) {
  return pictureError(path, 'the JPEG is cut off, damaged or too large', 'replace the file, or remove it');
}
