import * as tf from '@tensorflow/tfjs-core';
import type { WasmMemory } from './native/native-kernels.ts';

/** What the kernels need of the wasm backend's own interface. */
export interface WasmBackend extends tf.KernelBackend {
  readonly wasm: WasmModule;
  makeOutput(shape: readonly number[], dtype: tf.DataType): tf.TensorInfo;
  typedArrayFromHeap(tensor: tf.TensorInfo): Float32Array;
  getMemoryOffset(dataId: tf.DataId): number;
  move(
    dataId: tf.DataId,
    values: tf.BackendValues,
    shape: number[],
    dtype: tf.DataType,
    refCount: number,
  ): void;
}

/** The module that Emscripten made of tfjs' C++. */
interface WasmModule {
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  readonly asm: { readonly memory: WasmMemory };
  _malloc(sizeBytes: number): number;
  _free(address: number): void;
}

export type Inputs = Readonly<Record<string, tf.TensorInfo>>;
export type Attributes = Readonly<Record<string, unknown>>;
export type Kernel = (
  inputs: Inputs,
  attributes: Attributes,
  backend: WasmBackend,
) => tf.TensorInfo | tf.TensorInfo[];

/** The kernel that is registered now, for a replacement to build on. */
export function readWasmKernel(kernelName: string): Kernel {
  const config = tf.getKernel(kernelName, 'wasm');
  if (config === undefined) throw new Error(`the wasm backend has no kernel ${kernelName}`);
  return (inputs, attributes, backend) =>
    config.kernelFunc({ inputs: inputs, attrs: attributes as tf.NamedAttrMap, backend });
}

/** Puts a kernel in the place of the registered one, if there is one. */
export function replaceWasmKernel(kernelName: string, kernel: Kernel): void {
  if (tf.getKernel(kernelName, 'wasm') !== undefined) tf.unregisterKernel(kernelName, 'wasm');
  tf.registerKernel({
    kernelName,
    backendName: 'wasm',
    kernelFunc: ({ inputs, attrs, backend }) =>
      kernel(inputs as Record<string, tf.TensorInfo>, attrs ?? {}, backend as WasmBackend),
  });
}

/** An input that the kernel was called with; kernels are called by tfjs, which checks names and ranks. */
export function input(inputs: Inputs, name: string): tf.TensorInfo {
  const tensor = inputs[name];
  if (tensor === undefined) throw new Error(`a kernel was called without its input ${name}`);
  return tensor;
}
