import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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

/** Who may read everything takes the part of somebody else for a moment. */
function asSomebodyElse<Result>(action: () => Result): Result {
  if (process.geteuid!() !== 0) return action();
  process.seteuid!(65534);
  try {
    return action();
  } finally {
    process.seteuid!(0);
  }
}

it.skipIf(process.platform === 'win32')('does not take a store that may not be read for none', () => {
  mkdirSync(join(folder, '.kstore'));
  writeFileSync(join(folder, '.kstore', 'format'), 'kstore 1\n');
  mkdirSync(join(folder, 'datasets'));
  chmodSync(folder, 0o755);
  chmodSync(join(folder, '.kstore'), process.geteuid!() === 0 ? 0o700 : 0);
  for (const start of [folder, join(folder, 'datasets')])
    expect(() => asSomebodyElse(() => findWorkspace(start))).toThrow(
      `cannot read "${join(folder, '.kstore')}": permission denied`,
    );
  chmodSync(join(folder, '.kstore'), 0o700);
});
