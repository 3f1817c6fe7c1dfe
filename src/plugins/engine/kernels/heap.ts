import type * as tf from '@tensorflow/tfjs-core';
import { loadNativeKernels, type NativeKernels } from './native/native-kernels.ts';
import type { WasmBackend } from './wasm-kernel.ts';

const alignmentBytes = 64;
/** As many zeros as a row of a tile, and a whole tile for those at an edge. */
const fixedBytes = 256;

/**
 * The memory in which tensors lie, with our functions on it, and room for what they need meanwhile. Addresses are
 * byte offsets.
 */
export class Heap {
  readonly native: NativeKernels;
  /** 32 bytes of zeros. */
  readonly zeros: number;
  /** 128 bytes that a product may overwrite. */
  readonly edge: number;
  readonly #backend: WasmBackend;
  #room = 0;
  #roomBytes = 0;

  constructor(backend: WasmBackend) {
    this.#backend = backend;
    this.native = loadNativeKernels(backend.wasm.asm.memory);
    this.zeros = this.#allocate(fixedBytes);
    backend.wasm.HEAPU8.fill(0, this.zeros, this.zeros + fixedBytes);
    this.edge = this.zeros + alignmentBytes;
  }

  addressOf(tensor: tf.TensorInfo): number {
    return this.#backend.getMemoryOffset(tensor.dataId);
  }

  /** Addresses of rooms of these sizes, in bytes, with any content; they are valid until the next call. */
  reserve<Sizes extends readonly number[]>(...sizes: Sizes): { readonly [Index in keyof Sizes]: number } {
    const rounded = sizes.map((size) => Math.ceil(size / alignmentBytes) * alignmentBytes);
    const total = rounded.reduce((sum, size) => sum + size, alignmentBytes);
    if (total > this.#roomBytes) {
      if (this.#room !== 0) this.#backend.wasm._free(this.#room);
      this.#roomBytes = 0;
      this.#room = this.#allocate(total);
      this.#roomBytes = total;
    }
    let next = Math.ceil(this.#room / alignmentBytes) * alignmentBytes;
    return rounded.map((size) => (next += size) - size) as unknown as {
      readonly [Index in keyof Sizes]: number;
    };
  }

  clear(address: number, sizeBytes: number): void {
    this.#backend.wasm.HEAPU8.fill(0, address, address + sizeBytes);
  }

  /** A view that growing the memory detaches: to be used before anything is allocated. */
  words(address: number, count: number): Int32Array {
    return new Int32Array(this.#backend.wasm.HEAPU8.buffer, address, count);
  }

  #allocate(sizeBytes: number): number {
    // Above 2 GB the address comes as a negative number.
    const address = this.#backend.wasm._malloc(sizeBytes) >>> 0;
    if (address === 0) throw new Error(`no memory for ${sizeBytes} bytes`);
    return address;
  }
}
