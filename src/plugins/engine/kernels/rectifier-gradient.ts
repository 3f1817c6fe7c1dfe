import * as tf from '@tensorflow/tfjs-core';
import type { Heap } from './heap.ts';
import { input, replaceWasmKernel } from './wasm-kernel.ts';

const kernelName = 'KstoreRectifierGradient';

/** Makes the gradient of relu one pass instead of a step function and a product. */
export function installRectifierGradient(heap: Heap): void {
  replaceWasmKernel(kernelName, (inputs, _attributes, backend) => {
    const [output, gradient] = [input(inputs, 'output'), input(inputs, 'gradient')];
    const result = backend.makeOutput(gradient.shape, 'float32');
    const [from, slopes, to] = [output, gradient, result].map((tensor) => heap.addressOf(tensor));
    heap.native.rectifierGradient(from!, slopes!, to!, tf.util.sizeFromShape(gradient.shape));
    return result;
  });

  const stock = tf.getGradient('Relu');
  tf.unregisterGradient('Relu');
  tf.registerGradient({
    ...stock,
    gradFunc(slope, saved, attributes) {
      if (tf.getBackend() !== 'wasm') return stock.gradFunc(slope, saved, attributes);
      return { x: () => rectifyGradient(saved[0]!, slope as tf.Tensor) };
    },
  });
}

/** The gradient where `output` is above zero, and zero elsewhere; the input of a relu does as well as its output. */
export function rectifyGradient(output: tf.Tensor, gradient: tf.Tensor): tf.Tensor {
  return tf.engine().runKernel(kernelName, { output, gradient });
}
