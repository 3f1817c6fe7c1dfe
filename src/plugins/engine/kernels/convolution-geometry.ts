import { backend_util } from '@tensorflow/tfjs-core';
import type { Heap } from './heap.ts';
import type { Attributes } from './wasm-kernel.ts';

type Shape4 = [number, number, number, number];

/** Sizes of a convolution or pooling of images `[batch, height, width, channels]`. */
export type Geometry = backend_util.Conv2DInfo;

export function readGeometry(
  imageShape: readonly number[],
  filterShape: readonly number[],
  attributes: Attributes,
  isDepthwise = false,
): Geometry {
  return backend_util.computeConv2DInfo(
    imageShape as Shape4,
    filterShape as Shape4,
    attributes['strides'] as [number, number],
    (attributes['dilations'] ?? 1) as number | [number, number],
    attributes['pad'] as 'same' | 'valid' | number,
    attributes['dimRoundingMode'] as 'floor' | 'round' | 'ceil',
    isDepthwise,
    'channelsLast',
  );
}

/** What our convolutions take: neighbouring elements under the filter, channels last. */
export function isPlain(geometry: Geometry, attributes: Attributes): boolean {
  const format = attributes['dataFormat'] ?? 'NHWC';
  return geometry.dilationHeight === 1 && geometry.dilationWidth === 1 && format === 'NHWC';
}

/** An image with a border of zeros; sizes in elements, `channels` of them a pixel. */
export interface PaddedImage {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** Where the image begins in it, and how far apart its pixels are put: zeros come between. */
  readonly top: number;
  readonly left: number;
  readonly strideHeight: number;
  readonly strideWidth: number;
}

export function measurePadded({ height, width, channels }: PaddedImage): number {
  return 4 * height * width * channels;
}

/** Copies an image into its place; the zeros around are there already and stay. */
export function copyIntoPadded(
  heap: Heap,
  padded: PaddedImage,
  to: number,
  image: { readonly address: number; readonly height: number; readonly width: number },
): void {
  const pixelBytes = 4 * padded.channels;
  const begin = to + pixelBytes * (padded.top * padded.width + padded.left);
  const rowBytes = pixelBytes * image.width;
  const paddedRowBytes = pixelBytes * padded.width * padded.strideHeight;
  if (padded.strideWidth === 1) {
    heap.native.copyBlocks(image.address, rowBytes, begin, paddedRowBytes, rowBytes, image.height);
    return;
  }
  for (let row = 0; row < image.height; row++) {
    const from = image.address + row * rowBytes;
    const stride = pixelBytes * padded.strideWidth;
    heap.native.copyBlocks(from, pixelBytes, begin + row * paddedRowBytes, stride, pixelBytes, image.width);
  }
}
