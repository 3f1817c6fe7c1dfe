import { version_cpu } from '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths, version_wasm } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
// In Node the gradients of the operations are registered by this package only.
import { version_layers } from '@tensorflow/tfjs-layers';
import { join } from 'node:path';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { findWasmFolder, tfjsVersion, wasmFileName } from './engine-identity.ts';
import { installKernelPack } from './kernels/install.ts';

let started: Promise<void> | null = null;

/**
 * Starts tfjs on WebAssembly with SIMD, one thread and the kernel pack. Safe to call again: the first call
 * decides on the folder.
 *
 * @param wasmFolder folder of the `.wasm` files.
 * @throws KSTORE_TASK_FAILED when exactly that engine cannot be had. Another backend is never taken instead:
 * it would give other bits.
 */
export async function startBackend(wasmFolder: string = findWasmFolder()): Promise<void> {
  started ??= start(wasmFolder);
  await started;
}

async function start(wasmFolder: string): Promise<void> {
  const versions = [tf.version_core, version_layers, version_wasm, version_cpu];
  const other = versions.find((version) => version !== tfjsVersion);
  if (other !== undefined) throw cannotStart(`a part of tfjs is ${other}, not ${tfjsVersion}`);
  tf.env().set('PROD', true);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (!(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT')))
    throw cannotStart('this machine has no SIMD for WebAssembly');
  setWasmPaths({
    'tfjs-backend-wasm.wasm': join(wasmFolder, 'tfjs-backend-wasm.wasm'),
    'tfjs-backend-wasm-simd.wasm': join(wasmFolder, wasmFileName),
    'tfjs-backend-wasm-threaded-simd.wasm': join(wasmFolder, 'tfjs-backend-wasm-threaded-simd.wasm'),
  });
  const accepted = await keepProcessHandlers(() => tf.setBackend('wasm'));
  if (!accepted || tf.getBackend() !== 'wasm')
    throw cannotStart(`${join(wasmFolder, wasmFileName)} does not load`);
  installKernelPack();
}

function cannotStart(reason: string): KstoreError {
  return new KstoreError('KSTORE_TASK_FAILED', `the training engine cannot start: ${reason}`);
}

/**
 * Takes away the handlers that Emscripten adds to the process: they throw an uncaught error again, which ends the
 * process before its owner can report it.
 */
async function keepProcessHandlers<Result>(work: () => Promise<Result>): Promise<Result> {
  const events = ['uncaughtException', 'unhandledRejection'];
  const before = new Set(events.flatMap((event) => process.rawListeners(event)));
  const result = await work();
  for (const event of events) {
    for (const listener of process.rawListeners(event)) {
      if (!before.has(listener)) process.removeListener(event, listener as () => void);
    }
  }
  return result;
}
