import { padImages } from './convolution.ts';
import { copyIntoPadded, measurePadded, type Geometry } from './convolution-geometry.ts';
import type { Heap } from './heap.ts';
import { measurePacked, multiplyPacked, zeroStart } from './matrix-product.ts';
import { panelColumns } from './native/matrix-functions.ts';

/** Pixels of output that are summed up before their sum is added to the others: short sums round less. */
const pixelsOfPart = 512;

/**
 * The gradient of the filter: for each element the sum over images and pixels of image element times output gradient. As
 * many images as have about 512 pixels of output are summed in order, and these sums are added in order.
 */
export function convolveFilter(
  heap: Heap,
  geometry: Geometry,
  addresses: { readonly x: number; readonly dy: number; readonly filter: number },
): void {
  const { inHeight, inWidth, inChannels, outChannels, outHeight, outWidth, batchSize } = geometry;
  const { filterHeight, filterWidth, strideHeight, strideWidth } = geometry;
  const images = padImages(geometry);
  const pixelBytes = 4 * inChannels;
  const rowBytes = pixelBytes * images.width;
  const pixels = outHeight * outWidth;
  const rows = filterHeight * filterWidth * inChannels;
  const [packed, padded, offsets, part] = heap.reserve(
    measurePacked(pixels, outChannels),
    measurePadded(images),
    4 * rows,
    4 * rows * outChannels,
  );
  const table = heap.words(offsets, rows);
  for (let row = 0; row < rows; row++) {
    const inRun = row % (filterWidth * inChannels);
    table[row] = rowBytes * ((row - inRun) / (filterWidth * inChannels)) + 4 * inRun;
  }
  heap.clear(padded, measurePadded(images));
  heap.clear(addresses.filter, 4 * rows * outChannels);
  const fromPart = { address: part, rowBytes: 4 * outChannels, panelBytes: 4 * panelColumns };
  const imagesOfPart = Math.max(1, Math.floor(pixelsOfPart / pixels));
  const step = pixelBytes * strideWidth;
  for (let image = 0; image < batchSize; image++) {
    copyIntoPadded(heap, images, padded, {
      address: addresses.x + image * inHeight * inWidth * pixelBytes,
      height: inHeight,
      width: inWidth,
    });
    const dy = addresses.dy + 4 * image * pixels * outChannels;
    heap.native.packRows(dy, 4 * outChannels, pixels, outChannels, packed, 4 * pixels * panelColumns);
    multiplyPacked(heap, {
      a: padded,
      offsets,
      step,
      segments: outHeight,
      length: outWidth,
      jump: rowBytes * strideHeight - outWidth * step,
      packed,
      result: part,
      rows,
      columns: outChannels,
      start: image % imagesOfPart === 0 ? zeroStart(heap) : fromPart,
      rectify: false,
    });
    if ((image + 1) % imagesOfPart === 0 || image === batchSize - 1)
      heap.native.addInto(addresses.filter, part, rows * outChannels);
  }
}
