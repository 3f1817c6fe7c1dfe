import { assembleModule, type WasmFunction } from './assemble-module.ts';
import { elementFunctions } from './element-functions.ts';
import { matrixFunctions } from './matrix-functions.ts';
import { packingFunctions } from './packing-functions.ts';
import { updateFunctions } from './update-functions.ts';

const functions: readonly WasmFunction[] = [
  ...matrixFunctions,
  ...packingFunctions,
  ...elementFunctions,
  ...updateFunctions,
];

type NativeName =
  | 'multiplyMatrices'
  | 'writeOffsets'
  | 'packRows'
  | 'packColumns'
  | 'copyBlocks'
  | 'addInto'
  | 'rectifierGradient'
  | 'spreadToLargest'
  | 'sumRows'
  | 'updateAdam'
  | 'updateMomentum'
  | 'updateRmsProp';

/** Our functions in WebAssembly, by name; operands are in the order of their definition. */
export type NativeKernels = Readonly<Record<NativeName, (...operands: readonly number[]) => void>>;

/** What the memory of a WebAssembly module is to others. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

/** The part that we use; the types of Node leave it out. */
interface WasmGlobal {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** Compiles our functions on a memory that they share with the tensors. */
export function loadNativeKernels(memory: WasmMemory): NativeKernels {
  const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: WasmGlobal }).WebAssembly;
  const module = new Module(assembleModule(functions));
  return new Instance(module, { environment: { memory } }).exports as NativeKernels;
}
