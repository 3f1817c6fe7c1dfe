import * as tf from '@tensorflow/tfjs-core';
import { replaceWasmKernel } from './wasm-kernel.ts';

/** Kernels that training needs and wasm lacks, or has wrong, where the plain JavaScript kernel is fast enough. */
const fallbackKernels = [
  'DepthwiseConv2dNativeBackpropFilter',
  'DepthwiseConv2dNativeBackpropInput',
  'UnsortedSegmentSum',
  'Einsum',
  // The one that wasm has adds to memory that it has not cleared.
  'MaxPoolGrad',
];

/** Runs kernels that the wasm backend lacks on the cpu backend: copies inputs out and the output back. */
export function installCpuFallbacks(): void {
  for (const kernelName of fallbackKernels) {
    installCpuFallback(kernelName);
  }
}

function installCpuFallback(kernelName: string): void {
  const config = tf.getKernel(kernelName, 'cpu');
  if (config === undefined) throw new Error(`the cpu backend has no kernel ${kernelName}`);
  replaceWasmKernel(kernelName, (inputs, attributes, backend) => {
    const cpu = tf.findBackend('cpu');
    const copies = Object.entries(inputs).map(([name, tensor]): [string, tf.TensorInfo] => {
      const dataId = cpu.write(backend.readSync(tensor.dataId), tensor.shape, tensor.dtype);
      return [name, { dataId, shape: tensor.shape, dtype: tensor.dtype }];
    });
    const result = config.kernelFunc({
      inputs: Object.fromEntries(copies),
      attrs: attributes as tf.NamedAttrMap,
      backend: cpu,
    }) as tf.TensorInfo;
    const output = backend.makeOutput(result.shape, result.dtype);
    backend.typedArrayFromHeap(output).set(cpu.readSync(result.dataId) as Float32Array);
    cpu.disposeData(result.dataId);
    for (const [, tensor] of copies) cpu.disposeData(tensor.dataId);
    return output;
  });
}
