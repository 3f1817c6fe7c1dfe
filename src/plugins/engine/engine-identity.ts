import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashBytes } from '../../store/codec/hash.ts';
import { randomGeneratorName } from '../runner/seeded-random.ts';
import { kernelPackVersion } from './kernels/version.ts';

/** The version that is installed; {@link startBackend} refuses another one. */
export const tfjsVersion = '4.22.0';

export const wasmFileName = 'tfjs-backend-wasm-simd.wasm';

/**
 * Finds the folder with the WebAssembly files: `wasm/` beside this module, as in the built program, else the
 * installed package.
 */
export function findWasmFolder(): string {
  const beside = fileURLToPath(new URL('./wasm/', import.meta.url));
  if (existsSync(join(beside, wasmFileName))) return beside;
  const entry = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  return join(dirname(entry), '/');
}

/**
 * Everything about the numeric engine that decides over bits, as kept in a spec. Does not load the engine, so
 * that a run can be looked up in the cache without it.
 */
export function readEngineIdentity(wasmFolder: string = findWasmFolder()): Record<string, string> {
  return {
    name: 'tfjs',
    version: tfjsVersion,
    backend: 'wasm',
    wasm: hashBytes(readFileSync(join(wasmFolder, wasmFileName))),
    simd: 'true',
    threads: '1',
    kernels: String(kernelPackVersion),
    random: randomGeneratorName,
  };
}
