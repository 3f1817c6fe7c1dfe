import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findWorkspace } from '../../../src/cli/workspace.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kstore-test-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('finds the nearest folder above that has a store', () => {
  mkdirSync(join(folder, '.kstore'));
  writeFileSync(join(folder, '.kstore', 'format'), 'kstore 1\n');
  mkdirSync(join(folder, 'datasets', 'formula'), { recursive: true });
  expect(findWorkspace(join(folder, 'datasets', 'formula'))).toBe(folder);
});

it('does not take a folder that is only called so', () => {
  mkdirSync(join(folder, '.kstore'));
  expect(() => findWorkspace(folder)).toThrow(/no kstore workspace in/);
});
