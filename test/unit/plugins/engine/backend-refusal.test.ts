import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startBackend } from '../../../../src/plugins/engine/backend.ts';

// A file of its own: a process can start the engine only once.
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'kstore-wasm-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('takes no other backend when wasm does not load', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  await expect(startBackend(folder)).rejects.toMatchObject({
    code: 'KSTORE_TASK_FAILED',
    message: expect.stringContaining('tfjs-backend-wasm-simd.wasm'),
  });
  await expect(startBackend()).rejects.toMatchObject({ code: 'KSTORE_TASK_FAILED' });
});
