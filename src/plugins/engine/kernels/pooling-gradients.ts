import { backend_util } from '@tensorflow/tfjs-core';
import type { Geometry } from './convolution-geometry.ts';
import { input, replaceWasmKernel, type Attributes } from './wasm-kernel.ts';

/**
 * Replaces the gradients of pooling. The largest value of a window gets its gradient, of equal ones the first; an
 * average gives each value that it was made of the same share, and zeros of the border count as no value, as they do
 * in the forward kernel.
 */
export function installPoolingGradients(): void {
  replaceWasmKernel('MaxPoolGrad', (inputs, attributes, backend) => {
    const [dy, x] = [input(inputs, 'dy'), input(inputs, 'input')];
    const geometry = readPooling(x.shape, attributes);
    const dx = backend.makeOutput(x.shape, 'float32');
    const [slopes, values, result] = [dy, x, dx].map((tensor) => backend.typedArrayFromHeap(tensor)) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    result.fill(0);
    const { inChannels: channels } = geometry;
    eachWindow(geometry, (window, output) => {
      for (let channel = 0; channel < channels; channel++) {
        let largest = -1;
        let largestValue = 0;
        for (let row = window.top; row < window.bottom; row++) {
          const rowStart = window.image + channels * row * geometry.inWidth + channel;
          for (let column = window.left; column < window.right; column++) {
            const place = rowStart + channels * column;
            const value = values[place] as number;
            if (largest !== -1 && !(value > largestValue)) continue;
            largest = place;
            largestValue = value;
          }
        }
        if (largest !== -1)
          result[largest] = (result[largest] as number) + (slopes[output + channel] as number);
      }
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
    const { inChannels: channels } = geometry;
    eachWindow(geometry, (window, output) => {
      const count = (window.bottom - window.top) * (window.right - window.left);
      for (let row = window.top; row < window.bottom; row++) {
        const rowStart = window.image + channels * row * geometry.inWidth;
        for (let column = window.left; column < window.right; column++) {
          for (let channel = 0; channel < channels; channel++) {
            const place = rowStart + channels * column + channel;
            result[place] = (result[place] as number) + (slopes[output + channel] as number) / count;
          }
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

/** Rows and columns of a window that lie in the image, from the first to behind the last. */
interface Window {
  /** Where the image begins in its tensor. */
  readonly image: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function eachWindow(geometry: Geometry, visit: (window: Window, output: number) => void): void {
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, padInfo } = geometry;
  let output = 0;
  for (let image = 0; image < batchSize; image++) {
    for (let row = 0; row < outHeight; row++) {
      const top = row * geometry.strideHeight - padInfo.top;
      for (let column = 0; column < outWidth; column++, output += inChannels) {
        const left = column * geometry.strideWidth - padInfo.left;
        const window = {
          image: image * inHeight * inWidth * inChannels,
          top: Math.max(0, top),
          bottom: Math.min(inHeight, top + geometry.filterHeight),
          left: Math.max(0, left),
          right: Math.min(inWidth, left + geometry.filterWidth),
        };
        visit(window, output);
      }
    }
  }
}
