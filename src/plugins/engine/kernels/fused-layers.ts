import * as tf from '@tensorflow/tfjs-core';
import { convolutionName, denseName } from './fused-operations.ts';
import { convolve } from './convolution.ts';
import { readGeometry } from './convolution-geometry.ts';
import type { Heap } from './heap.ts';
import { multiplyInto } from './matrix-product.ts';
import { rectifyGradient } from './rectifier-gradient.ts';
import { input, replaceWasmKernel } from './wasm-kernel.ts';

/** Makes what `fusedDense` and `fusedConvolution` call known to the engine, with its gradients. */
export function installFusedLayers(heap: Heap): void {
  installDense(heap);
  installConvolution(heap);
}

function installDense(heap: Heap): void {
  replaceWasmKernel(denseName, (inputs, attributes, backend) => {
    const [x, kernel, bias] = [input(inputs, 'x'), input(inputs, 'kernel'), input(inputs, 'bias')];
    const y = backend.makeOutput([x.shape[0]!, kernel.shape[1]!], 'float32');
    const options = { bias: heap.addressOf(bias), rectify: attributes['rectify'] === true };
    multiplyInto(heap, matrix(heap, x), matrix(heap, kernel), heap.addressOf(y), options);
    return y;
  });

  tf.registerGradient({
    kernelName: denseName,
    inputsToSave: ['x', 'kernel'],
    outputsToSave: [true],
    gradFunc(gradient, saved, attributes) {
      const [x, kernel, y] = saved as [tf.Tensor, tf.Tensor, tf.Tensor];
      const slope = attributes['rectify']
        ? rectifyGradient(y, gradient as tf.Tensor)
        : (gradient as tf.Tensor);
      const multiply = (a: tf.Tensor, b: tf.Tensor, transposeA: boolean): tf.Tensor =>
        tf.engine().runKernel('BatchMatMul', { a, b }, { transposeA, transposeB: !transposeA });
      return {
        x: () => multiply(slope, kernel, false),
        kernel: () => multiply(x, slope, true),
        bias: () => sumAllButLast(slope),
      };
    },
  });
}

function matrix(heap: Heap, tensor: tf.TensorInfo) {
  const [rows, columns] = tensor.shape as [number, number];
  return { address: heap.addressOf(tensor), rows, columns, isTransposed: false };
}

function installConvolution(heap: Heap): void {
  replaceWasmKernel(convolutionName, (inputs, attributes, backend) => {
    const [x, filter, bias] = [input(inputs, 'x'), input(inputs, 'filter'), input(inputs, 'bias')];
    const geometry = readGeometry(x.shape, filter.shape, attributes);
    const y = backend.makeOutput(geometry.outShape, 'float32');
    const [images, weights, start, to] = [x, filter, bias, y].map((tensor) => heap.addressOf(tensor));
    const addresses = { x: images!, filter: weights!, bias: start!, y: to! };
    convolve(heap, geometry, addresses, attributes['rectify'] === true);
    return y;
  });

  tf.registerGradient({
    kernelName: convolutionName,
    inputsToSave: ['x', 'filter'],
    outputsToSave: [true],
    gradFunc(gradient, saved, attributes) {
      const [x, filter, y] = saved as [tf.Tensor, tf.Tensor, tf.Tensor];
      const dy = attributes['rectify'] ? rectifyGradient(y, gradient as tf.Tensor) : (gradient as tf.Tensor);
      const { strides, pad, dimRoundingMode } = attributes;
      const shared = { strides, pad, dimRoundingMode, dataFormat: 'NHWC' } as tf.NamedAttrMap;
      const run = (name: string, inputs: tf.NamedTensorMap, more: tf.NamedAttrMap): tf.Tensor =>
        tf.engine().runKernel(name, inputs, { ...shared, ...more });
      return {
        x: () => run('Conv2DBackpropInput', { dy, filter }, { inputShape: x.shape }),
        filter: () => run('Conv2DBackpropFilter', { x, dy }, { filterShape: filter.shape }),
        bias: () => sumAllButLast(dy),
      };
    },
  });
}

function sumAllButLast(x: tf.Tensor): tf.Tensor {
  const axis = Array.from({ length: x.rank - 1 }, (_item, index) => index);
  return tf.engine().runKernel('Sum', { x }, { axis, keepDims: false });
}
