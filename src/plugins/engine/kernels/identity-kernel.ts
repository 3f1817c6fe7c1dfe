import type { TensorInfo } from '@tensorflow/tfjs-core';
import { input, readWasmKernel, replaceWasmKernel } from './wasm-kernel.ts';

/**
 * Replaces Identity, which copies all values on wasm, by a second name for the same ones, as on the other backends. What
 * a gradient needs is kept as such a clone: of each layer its input, weights and output, in every step. Tensors do not
 * change once they are made, apart from moments of optimisers, of which no clone is made.
 */
export function installIdentityKernel(): void {
  const stockIdentity = readWasmKernel('Identity');

  replaceWasmKernel('Identity', (inputs, attributes, backend): TensorInfo | TensorInfo[] => {
    const { dataId, shape, dtype } = input(inputs, 'x');
    if (dtype === 'string') return stockIdentity(inputs, attributes, backend);
    backend.incRef(dataId);
    return { dataId, shape, dtype };
  });
}
