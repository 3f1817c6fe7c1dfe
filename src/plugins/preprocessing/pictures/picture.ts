import { inputError } from '../input-error.ts';

/** A decoded picture; `pixels` holds `[height, width, channels]`, each from 0 to 255. */
export interface Picture {
  readonly height: number;
  readonly width: number;
  /** 1 is grey, 3 is red, green, blue. */
  readonly channels: 1 | 3;
  readonly pixels: Uint8Array;
}

/** What a picture is before its pixels are decoded. */
export type PictureHeader = Omit<Picture, 'pixels'>;

export type PictureShape = readonly [height: number, width: number, channels: number];

/** More is hardly a picture to learn from, and decoding it would fill the memory. */
export const maximumPixels = 100_000_000;

/** An error about a picture; the file is named. */
export function pictureError(path: string, problem: string, hint?: string) {
  return inputError(`${path}: ${problem}`, { row: path }, hint);
}

export function checkPixels(path: string, height: number, width: number): void {
  if (height < 1 || width < 1)
    throw pictureError(path, `the picture has a size of ${height} × ${width} pixels`);
  if (height * width > maximumPixels)
    throw pictureError(path, `the picture has ${height} × ${width} pixels, more than ${maximumPixels}`);
}

/** `28 × 28, grey` as messages say it: height first. */
export function describeShape([height, width, channels]: PictureShape): string {
  return `${height} × ${width}, ${channels === 1 ? 'grey' : 'colour'}`;
}
