import { copyIntoPadded, measurePadded, type Geometry, type PaddedImage } from './convolution-geometry.ts';
import type { Heap } from './heap.ts';
import { measurePacked, multiplyPacked, zeroStart, type Start } from './matrix-product.ts';
import { panelColumns } from './native/matrix-functions.ts';

/** Images under a window of `windowHeight` × `windowWidth` pixels that moves by whole strides. */
interface Windows {
  readonly images: PaddedImage;
  readonly windowHeight: number;
  readonly windowWidth: number;
  readonly strideHeight: number;
  readonly strideWidth: number;
  /** How many places the window takes. */
  readonly outHeight: number;
  readonly outWidth: number;
}

/** The filters of a convolution, packed by {@link packFilters}. */
interface PackedFilters {
  readonly address: number;
  readonly count: number;
}

/**
 * y = bias + x ∗ filter. Every element is summed over the rows, columns and channels of the window, in this order.
 * The padded image itself is the matrix: a window of it is `windowHeight` runs of neighbouring elements.
 *
 * @param addresses of the images, the filter `[height, width, in, out]`, the bias or null, and the result.
 */
export function convolve(
  heap: Heap,
  geometry: Geometry,
  addresses: {
    readonly x: number;
    readonly filter: number;
    readonly bias: number | null;
    readonly y: number;
  },
  rectify: boolean,
): void {
  const { inHeight, inWidth, inChannels, outChannels, batchSize } = geometry;
  const windows = describeForward(geometry);
  const inner = windows.windowHeight * windows.windowWidth * inChannels;
  const [packed, padded, offsets] = heap.reserve(
    measurePacked(inner, outChannels),
    measurePadded(windows.images),
    4 * windows.outHeight * windows.outWidth,
  );
  const panelBytes = 4 * inner * panelColumns;
  heap.native.packRows(addresses.filter, 4 * outChannels, inner, outChannels, packed, panelBytes);
  slideOver(heap, windows, {
    images: { address: addresses.x, height: inHeight, width: inWidth, count: batchSize },
    filters: { address: packed, count: outChannels },
    room: { padded, offsets },
    result: addresses.y,
    start:
      addresses.bias === null
        ? zeroStart(heap)
        : { address: addresses.bias, rowBytes: 0, panelBytes: 4 * panelColumns },
    rectify,
  });
}

/**
 * The gradient of the images: the gradient of the output, its pixels a stride apart, convolved with the filter turned by
 * half a turn and its channels exchanged.
 *
 * @see Dumoulin and Visin, "A guide to convolution arithmetic for deep learning" (2016), section 4.
 */
export function convolveBack(
  heap: Heap,
  geometry: Geometry,
  addresses: { readonly dy: number; readonly filter: number; readonly dx: number },
): void {
  const { inHeight, inWidth, inChannels, outChannels, outHeight, outWidth, batchSize } = geometry;
  const { filterHeight, filterWidth, padInfo, strideHeight, strideWidth } = geometry;
  // What lies in the border of the images gets no gradient: the window starts behind it.
  const forward = padImages(geometry);
  const images: PaddedImage = {
    height: forward.height + filterHeight - 1,
    width: forward.width + filterWidth - 1,
    channels: outChannels,
    top: filterHeight - 1,
    left: filterWidth - 1,
    strideHeight,
    strideWidth,
  };
  const taps = filterHeight * filterWidth;
  const [packed, padded, offsets] = heap.reserve(
    measurePacked(taps * outChannels, inChannels),
    measurePadded(images),
    4 * inHeight * inWidth,
  );
  const panelBytes = 4 * taps * outChannels * panelColumns;
  for (let tap = 0; tap < taps; tap++) {
    const from = addresses.filter + 4 * (taps - 1 - tap) * inChannels * outChannels;
    const to = packed + 4 * tap * outChannels * panelColumns;
    heap.native.packColumns(from, 4 * outChannels, outChannels, inChannels, to, panelBytes);
  }
  const skipped = 4 * outChannels * (padInfo.top * images.width + padInfo.left);
  slideOver(
    heap,
    {
      images,
      windowHeight: filterHeight,
      windowWidth: filterWidth,
      strideHeight: 1,
      strideWidth: 1,
      outHeight: inHeight,
      outWidth: inWidth,
    },
    {
      images: { address: addresses.dy, height: outHeight, width: outWidth, count: batchSize },
      filters: { address: packed, count: inChannels },
      room: { padded, offsets },
      result: addresses.dx,
      start: zeroStart(heap),
      rectify: false,
      skipped,
    },
  );
}

interface Slide {
  readonly images: {
    readonly address: number;
    readonly height: number;
    readonly width: number;
    readonly count: number;
  };
  readonly filters: PackedFilters;
  readonly room: { readonly padded: number; readonly offsets: number };
  readonly result: number;
  readonly start: Start;
  readonly rectify: boolean;
  /** Bytes of the padded image before the first window. */
  readonly skipped?: number;
}

function slideOver(heap: Heap, windows: Windows, slide: Slide): void {
  const { images, windowHeight, windowWidth, outHeight, outWidth } = windows;
  const { filters, room } = slide;
  const pixelBytes = 4 * images.channels;
  const rowBytes = pixelBytes * images.width;
  writeWindowOffsets(heap, windows, room.offsets);
  heap.clear(room.padded, measurePadded(images));
  for (let image = 0; image < slide.images.count; image++) {
    const { height, width } = slide.images;
    copyIntoPadded(heap, images, room.padded, {
      address: slide.images.address + image * height * width * pixelBytes,
      height,
      width,
    });
    multiplyPacked(heap, {
      a: room.padded + (slide.skipped ?? 0),
      offsets: room.offsets,
      step: 4,
      segments: windowHeight,
      length: windowWidth * images.channels,
      jump: rowBytes - windowWidth * pixelBytes,
      packed: filters.address,
      result: slide.result + 4 * image * outHeight * outWidth * filters.count,
      rows: outHeight * outWidth,
      columns: filters.count,
      start: slide.start,
      rectify: slide.rectify,
    });
  }
}

function writeWindowOffsets(heap: Heap, windows: Windows, address: number): void {
  const { images, outHeight, outWidth, strideHeight, strideWidth } = windows;
  const pixelBytes = 4 * images.channels;
  const offsets = heap.words(address, outHeight * outWidth);
  for (let row = 0; row < outHeight; row++)
    for (let column = 0; column < outWidth; column++)
      offsets[row * outWidth + column] =
        pixelBytes * (row * strideHeight * images.width + column * strideWidth);
}

function describeForward(geometry: Geometry): Windows {
  const { strideHeight, strideWidth, outHeight, outWidth, filterHeight, filterWidth } = geometry;
  return {
    images: padImages(geometry),
    windowHeight: filterHeight,
    windowWidth: filterWidth,
    strideHeight,
    strideWidth,
    outHeight,
    outWidth,
  };
}

/** The images with the border that a convolution asks for. */
export function padImages(geometry: Geometry): PaddedImage {
  const { padInfo, inHeight, inWidth, inChannels, outHeight, outWidth } = geometry;
  // With rounding up the last window reaches beyond the border that was asked for.
  const reach = {
    height: (outHeight - 1) * geometry.strideHeight + geometry.filterHeight,
    width: (outWidth - 1) * geometry.strideWidth + geometry.filterWidth,
  };
  return {
    height: Math.max(inHeight + padInfo.top + padInfo.bottom, reach.height),
    width: Math.max(inWidth + padInfo.left + padInfo.right, reach.width),
    channels: inChannels,
    top: padInfo.top,
    left: padInfo.left,
    strideHeight: 1,
    strideWidth: 1,
  };
}
