import { backend_util, util } from '@tensorflow/tfjs-core';
import type { Geometry } from './convolution-geometry.ts';
import type { Heap } from './heap.ts';
import { input, replaceWasmKernel, type Attributes } from './wasm-kernel.ts';

/**
 * Replaces the gradients of pooling. The largest value of a window gets its gradient, of equal ones the first; an
 * average gives each value that it was made of the same share, and zeros of the border count as no value, as they do
 * in the forward kernel.
 */
export function installPoolingGradients(heap: Heap): void {
  replaceWasmKernel('MaxPoolGrad', (inputs, attributes, backend) => {
    const [dy, x] = [input(inputs, 'dy'), input(inputs, 'input')];
    const geometry = readPooling(x.shape, attributes);
    const dx = backend.makeOutput(x.shape, 'float32');
    const [slopes, images, result] = [heap.addressOf(dy), heap.addressOf(x), heap.addressOf(dx)];
    const channels = geometry.inChannels;
    const [offsets] = heap.reserve(4 * geometry.filterHeight * geometry.filterWidth);
    heap.clear(result, 4 * util.sizeFromShape(x.shape));
    const words = heap.words(offsets, geometry.filterHeight * geometry.filterWidth);
    eachWindow(geometry, (pixels, count, output) => {
      for (let index = 0; index < count; index++) words[index] = 4 * (pixels[index] as number);
      heap.native.spreadToLargest(images, slopes + 4 * output, result, channels, offsets, count);
    });
    return dx;
  });

  replaceWasmKernel('AvgPoolGrad', (inputs, attributes, backend) => {
    const [dy, x] = [input(inputs, 'dy'), input(inputs, 'input')];
    const geometry = readPooling(x.shape, attributes);
    const dx = backend.makeOutput(x.shape, 'float32');
    const [slopes, result] = [dy, dx].map((tensor) => backend.typedArrayFromHeap(tensor)) as [
      Float32Array,
      Float32Array,
    ];
    result.fill(0);
    const channels = geometry.inChannels;
    eachWindow(geometry, (pixels, count, output) => {
      for (let index = 0; index < count; index++) {
        const pixel = pixels[index] as number;
        for (let channel = 0; channel < channels; channel++) {
          const place = pixel + channel;
          result[place] = (result[place] as number) + (slopes[output + channel] as number) / count;
        }
      }
    });
    return dx;
  });
}

function readPooling(shape: readonly number[], attributes: Attributes): Geometry {
  return backend_util.computePool2DInfo(
    shape as [number, number, number, number],
    attributes['filterSize'] as [number, number],
    attributes['strides'] as [number, number],
    1,
    attributes['pad'] as 'same' | 'valid' | number,
    attributes['dimRoundingMode'] as 'floor' | 'round' | 'ceil',
  );
}

/**
 * Visits the windows: where the pixels begin that a window has in its image, how many they are, at least one, and where
 * its output begins. The list is used again for the next window.
 */
function eachWindow(
  geometry: Geometry,
  visit: (pixels: Int32Array, count: number, output: number) => void,
): void {
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, padInfo } = geometry;
  const { filterHeight, filterWidth, strideHeight, strideWidth } = geometry;
  const pixels = new Int32Array(filterHeight * filterWidth);
  let output = 0;
  for (let image = 0; image < batchSize; image++)
    for (let outRow = 0; outRow < outHeight; outRow++) {
      const top = outRow * strideHeight - padInfo.top;
      const [firstRow, endRow] = [Math.max(0, top), Math.min(inHeight, top + filterHeight)];
      for (let outColumn = 0; outColumn < outWidth; outColumn++, output += inChannels) {
        const left = outColumn * strideWidth - padInfo.left;
        const [firstColumn, endColumn] = [Math.max(0, left), Math.min(inWidth, left + filterWidth)];
        let count = 0;
        for (let row = firstRow; row < endRow; row++)
          for (let column = firstColumn; column < endColumn; column++)
            pixels[count++] = inChannels * ((image * inHeight + row) * inWidth + column);
        if (count > 0) visit(pixels, count, output);
      }
    }
}
