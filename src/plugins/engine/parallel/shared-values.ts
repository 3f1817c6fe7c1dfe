import * as tf from '@tensorflow/tfjs-core';
import type { WasmBackend } from '../kernels/wasm-kernel.ts';

/** Values of several tensors in memory that threads share, one after the other. */
export interface SharedValues {
  readonly shapes: readonly (readonly number[])[];
  readonly values: Float32Array<SharedArrayBuffer>;
}

export function createSharedValues(tensors: readonly tf.Tensor[]): SharedValues {
  const count = tensors.reduce((sum, { size }) => sum + size, 0);
  const values = new Float32Array(new SharedArrayBuffer(4 * count));
  return { shapes: tensors.map(({ shape }) => shape), values };
}

/** Copies the values in; the tensors are those, or have the shapes, that it was created for. */
export function writeSharedValues({ values }: SharedValues, tensors: readonly tf.Tensor[]): void {
  let start = 0;
  for (const tensor of tensors) {
    values.set(viewValues(tensor), start);
    start += tensor.size;
  }
}

/** New tensors with the values as they are now. */
export function readSharedValues({ shapes, values }: SharedValues): tf.Tensor[] {
  let start = 0;
  return shapes.map((shape) => {
    const { dataId } = (tf.backend() as WasmBackend).makeOutput(shape, 'float32');
    const tensor = tf.engine().makeTensorFromDataId(dataId, [...shape], 'float32');
    viewValues(tensor).set(values.subarray(start, start + tensor.size));
    start += tensor.size;
    return tensor;
  });
}

/** Where they lie, without a copy as `dataSync` makes: megabytes in each step. Valid until something is allocated. */
function viewValues(tensor: tf.Tensor): Float32Array {
  return (tf.backend() as WasmBackend).typedArrayFromHeap(tensor);
}
