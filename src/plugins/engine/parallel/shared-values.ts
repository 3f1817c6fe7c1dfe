import * as tf from '@tensorflow/tfjs-core';

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
    values.set(tensor.dataSync<'float32'>(), start);
    start += tensor.size;
  }
}

/** New tensors with the values as they are now. */
export function readSharedValues({ shapes, values }: SharedValues): tf.Tensor[] {
  let start = 0;
  return shapes.map((shape) => {
    const size = shape.reduce((product, length) => product * length, 1);
    // Copied, since tfjs wants an array over unshared memory.
    const tensor = tf.tensor(values.slice(start, start + size), [...shape], 'float32');
    start += size;
    return tensor;
  });
}
