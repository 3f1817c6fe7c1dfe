import type * as tf from '@tensorflow/tfjs-core';
import { input, readWasmKernel, replaceWasmKernel, type WasmBackend } from './wasm-kernel.ts';

/**
 * Replaces BatchMatMul by one that transposes first: the stock kernel takes a slow path when it is asked to
 * transpose, as every gradient of a dense layer does.
 */
export function installBatchMatMul(): void {
  const multiply = readWasmKernel('BatchMatMul');
  const transpose = readWasmKernel('Transpose');

  function swapLastAxes(x: tf.TensorInfo, backend: WasmBackend): tf.TensorInfo {
    const axes = x.shape.map((_size, axis) => axis);
    axes.push(...axes.splice(-2).reverse());
    return transpose({ x }, { perm: axes }, backend);
  }

  replaceWasmKernel('BatchMatMul', (inputs, attributes, backend) => {
    const a = attributes['transposeA'] ? swapLastAxes(input(inputs, 'a'), backend) : input(inputs, 'a');
    const b = attributes['transposeB'] ? swapLastAxes(input(inputs, 'b'), backend) : input(inputs, 'b');
    const product = multiply({ a, b }, { transposeA: false, transposeB: false }, backend);
    if (attributes['transposeA']) backend.disposeData(a.dataId);
    if (attributes['transposeB']) backend.disposeData(b.dataId);
    return product;
  });
}
