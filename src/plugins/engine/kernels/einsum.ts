import * as tf from '@tensorflow/tfjs-core';
import { replaceWasmKernel } from './wasm-kernel.ts';

/** Runs Einsum, which the wasm backend lacks, on the cpu backend: copies inputs out and the output back. */
export function installEinsum(): void {
  const config = tf.getKernel('Einsum', 'cpu');
  if (config === undefined) throw new Error('the cpu backend has no kernel Einsum');
  replaceWasmKernel('Einsum', (inputs, attributes, backend) => {
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
