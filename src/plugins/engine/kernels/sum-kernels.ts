import { backend_util, util, type TensorInfo } from '@tensorflow/tfjs-core';
import type { Heap } from './heap.ts';
import { input, readWasmKernel, replaceWasmKernel, type WasmBackend } from './wasm-kernel.ts';

/**
 * Replaces Sum where all axes but the last are summed, the gradient of a bias: rows are added in order in float64. Adds
 * UnsortedSegmentSum, the gradient of an embedding, which the wasm backend lacks: rows are added in order in float32.
 */
export function installSumKernels(heap: Heap): void {
  const stockSum = readWasmKernel('Sum');

  replaceWasmKernel('Sum', (inputs, attributes, backend) => {
    const x = input(inputs, 'x');
    const axes = util
      .parseAxisParam((attributes['axis'] ?? null) as number | number[], x.shape)
      .sort((a, b) => a - b);
    const sumsAllButLast =
      x.dtype === 'float32' &&
      x.shape.length > 1 &&
      axes.length === x.shape.length - 1 &&
      axes.every((axis, i) => axis === i);
    if (!sumsAllButLast) return stockSum(inputs, attributes, backend);
    const columns = x.shape.at(-1) ?? 0;
    const shape = attributes['keepDims'] ? backend_util.expandShapeToKeepDim([columns], axes) : [columns];
    return sumRows(heap, backend, x, shape);
  });

  replaceWasmKernel('UnsortedSegmentSum', (inputs, attributes, backend) => {
    const [x, segmentIds] = [input(inputs, 'x'), input(inputs, 'segmentIds')];
    const segments = attributes['numSegments'] as number;
    const output = backend.makeOutput([segments, ...x.shape.slice(segmentIds.shape.length)], x.dtype);
    const [values, ids, sums] = [x, segmentIds, output].map((tensor) =>
      backend.typedArrayFromHeap(tensor),
    ) as [Float32Array, Float32Array, Float32Array];
    sums.fill(0);
    const columns = ids.length === 0 ? 0 : values.length / ids.length;
    for (let row = 0; row < ids.length; row++) {
      const segment = ids[row] as number;
      // As in tfjs: rows of no segment are left out.
      if (segment < 0 || segment >= segments) continue;
      for (let column = 0; column < columns; column++) {
        const place = segment * columns + column;
        sums[place] = (sums[place] as number) + (values[row * columns + column] as number);
      }
    }
    return output;
  });
}

/** Sums of the columns of all rows that the last axis of `x` makes. */
function sumRows(heap: Heap, backend: WasmBackend, x: TensorInfo, shape: readonly number[]): TensorInfo {
  const columns = x.shape.at(-1) ?? 0;
  const output = backend.makeOutput(shape, 'float32');
  const [sums] = heap.reserve(8 * columns + 16);
  const rows = columns === 0 ? 0 : util.sizeFromShape(x.shape) / columns;
  heap.native.sumRows(heap.addressOf(x), rows, columns, sums, heap.addressOf(output));
  return output;
}
