import * as tf from '@tensorflow/tfjs-core';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';
import {
  findWasmFolder,
  readEngineIdentity,
  wasmFileName,
} from '../../../../src/plugins/engine/engine-identity.ts';

describe('readEngineIdentity', () => {
  it('names everything that decides over bits', () => {
    const wasm = createHash('sha256')
      .update(readFileSync(join(findWasmFolder(), wasmFileName)))
      .digest('hex');
    expect(readEngineIdentity()).toEqual({
      name: 'tfjs',
      version: '4.22.0',
      backend: 'wasm',
      wasm,
      simd: 'true',
      threads: '1',
      kernels: '2',
      random: 'sha256-sfc32-1',
    });
  });
});

describe('startBackend', () => {
  it('starts wasm, also when called twice, and leaves the process alone', async () => {
    const listeners = process.rawListeners('uncaughtException');
    await Promise.all([startBackend(), startBackend()]);
    expect(tf.getBackend()).toBe('wasm');
    expect(process.rawListeners('uncaughtException')).toEqual(listeners);
    expect(tf.env().getBool('WASM_HAS_SIMD_SUPPORT')).toBe(true);
  });
});
