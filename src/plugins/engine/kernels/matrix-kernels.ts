import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import type { Heap } from './heap.ts';
import { multiplyInto, type ProductOptions } from './matrix-product.ts';
import {
  input,
  readWasmKernel,
  replaceWasmKernel,
  type Attributes,
  type WasmBackend,
} from './wasm-kernel.ts';

/**
 * Replaces the products of matrices by {@link multiplyInto}: the stock kernel takes a slow path when it is asked
 * to transpose, as every gradient of a dense layer does.
 */
export function installMatrixKernels(heap: Heap): void {
  const stockProduct = readWasmKernel('BatchMatMul');
  const stockFused = readWasmKernel('_FusedMatMul');

  replaceWasmKernel('BatchMatMul', (inputs, attributes, backend) => {
    const [a, b] = [input(inputs, 'a'), input(inputs, 'b')];
    return multiplyBatches(heap, backend, { a, b, attributes }) ?? stockProduct(inputs, attributes, backend);
  });

  replaceWasmKernel('_FusedMatMul', (inputs, attributes, backend) => {
    const [a, b, bias] = [input(inputs, 'a'), input(inputs, 'b'), inputs['bias']];
    const columns = b.shape.at(attributes['transposeB'] ? -2 : -1);
    const activation = attributes['activation'];
    const isOurs =
      (activation === 'linear' || activation === 'relu') &&
      (bias === undefined || util.sizeFromShape(bias.shape) === columns);
    const options = {
      bias: bias === undefined ? null : heap.addressOf(bias),
      rectify: activation === 'relu',
    };
    const product = isOurs ? multiplyBatches(heap, backend, { a, b, attributes }, options) : null;
    return product ?? stockFused(inputs, attributes, backend);
  });
}

interface Operands {
  readonly a: TensorInfo;
  readonly b: TensorInfo;
  readonly attributes: Attributes;
}

/** The products of each matrix of a batch; null for what is left to the stock kernel. */
function multiplyBatches(
  heap: Heap,
  backend: WasmBackend,
  { a, b, attributes }: Operands,
  options?: ProductOptions,
): TensorInfo | null {
  const [batchA, batchB] = [a.shape.slice(0, -2), b.shape.slice(0, -2)];
  const [countA, countB] = [util.sizeFromShape(batchA), util.sizeFromShape(batchB)];
  const isEven = countA === 1 || countB === 1 || batchA.join() === batchB.join();
  if (!isEven || a.dtype !== 'float32' || b.dtype !== 'float32') return null;
  const [rowsA, columnsA, rowsB, columnsB] = [...a.shape.slice(-2), ...b.shape.slice(-2)] as [
    number,
    number,
    number,
    number,
  ];
  const [transposeA, transposeB] = [attributes['transposeA'] === true, attributes['transposeB'] === true];
  const rows = transposeA ? columnsA : rowsA;
  const columns = transposeB ? rowsB : columnsB;
  const batch = batchA.length >= batchB.length && countA >= countB ? batchA : batchB;
  const output = backend.makeOutput([...batch, rows, columns], 'float32');
  const matrices = util.sizeFromShape(batch);
  for (let index = 0; index < matrices; index++) {
    const place = (tensor: TensorInfo, count: number, size: number): number =>
      heap.addressOf(tensor) + (count === 1 ? 0 : 4 * index * size);
    multiplyInto(
      heap,
      {
        address: place(a, countA, rowsA * columnsA),
        rows: rowsA,
        columns: columnsA,
        isTransposed: transposeA,
      },
      {
        address: place(b, countB, rowsB * columnsB),
        rows: rowsB,
        columns: columnsB,
        isTransposed: transposeB,
      },
      heap.addressOf(output) + 4 * index * rows * columns,
      options,
    );
  }
  return output;
}
