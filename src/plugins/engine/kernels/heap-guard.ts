import * as tf from '@tensorflow/tfjs-core';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import type { WasmBackend } from './wasm-kernel.ts';

/**
 * Bytes that tensors may have together. WebAssembly ends at 4 GB, where tfjs takes the address 0 of a failed
 * allocation for a good one and overwrites whatever lies there; what kernels need beside tensors keeps the rest.
 */
export const heapLimitBytes = 3_000_000_000;

/** Smaller tensors are let through: together they do not reach what lies between the limit and the end. */
const unguardedBytes = 65_536;

/** Refuses tensors beyond {@link heapLimitBytes}, with an error that says which. */
export function installHeapGuard(backend: WasmBackend): void {
  const move = backend.move.bind(backend);
  backend.move = (dataId, values, shape, dtype, refCount) => {
    const sizeBytes = dtype === 'string' ? 0 : tf.util.sizeFromShape(shape) * tf.util.bytesPerElement(dtype);
    if (sizeBytes > unguardedBytes)
      refuseBeyondHeap(sizeBytes, `a tensor of the shape [${shape.join(', ')}]`);
    move(dataId, values, shape, dtype, refCount);
  };
}

/**
 * Refuses what would not fit beside the tensors that there are.
 *
 * @param what is to be allocated, as in "the weights of layer dense1 (50000 × 20000)".
 * @throws KSTORE_TASK_INPUT
 */
export function refuseBeyondHeap(sizeBytes: number, what: string): void {
  const usedBytes = tf.memory().numBytes;
  if (usedBytes + sizeBytes <= heapLimitBytes) return;
  throw new KstoreError(
    'KSTORE_TASK_INPUT',
    `${what} needs ${inMegabytes(sizeBytes)}; with the ${inMegabytes(usedBytes)} in use that is more than the ` +
      `${inMegabytes(heapLimitBytes)} that the training engine can hold`,
    { hints: ['take a smaller `batchSize`, fewer units, filters or layers, or smaller pictures'] },
  );
}

function inMegabytes(sizeBytes: number): string {
  return `${Math.ceil(sizeBytes / 1_000_000)} MB`;
}
