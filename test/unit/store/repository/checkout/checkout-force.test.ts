import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkoutVersion, resolveVersion } from '../../../../../src/store/index.ts';
import { CheckoutWorkspace } from '../../../../support/checkout-workspace.ts';
import type { TestWorkspace } from '../../../../support/repository.ts';

let given: CheckoutWorkspace;
let workspace: TestWorkspace;

beforeEach(async () => {
  given = await CheckoutWorkspace.create();
  workspace = given.workspace;
  await save({ 'paint/a.txt': 'a1', 'paint/b.txt': 'b1' });
});
afterEach(() => workspace.remove());

const path = (name: string) => given.path(name);
const read = (name: string) => given.read(name);
const save = (files: Record<string, string>) => given.save(files);
const list = (folder: string) => given.list(folder);
const checkout = (reference: string, force = false) => given.checkout(reference, undefined, force);
const refused = (reference: string) => expect(checkout(reference)).rejects;

it('is overwritten by force also where a folder of another version stands in the way', async () => {
  rmSync(path('datasets/paint'), { recursive: true });
  await save({ 'paint/b.txt': 'b1', 'paint/a.txt/in/y': 'y', 'paint/old.txt': 'old' });
  workspace.write('datasets/paint/b.txt', 'unsaved');
  workspace.write('datasets/paint/mine.txt', 'mine');
  await refused('paint_v1').toMatchObject({ hints: [expect.stringContaining('--force') as string] });
  await checkout('paint_v1', true);
  expect(list('datasets')).toEqual({ 'paint/a.txt': 'a1', 'paint/b.txt': 'b1', 'paint/mine.txt': 'mine' });
});

it('is not removed by force when it was edited during the checkout', async () => {
  rmSync(path('datasets/paint'), { recursive: true });
  await save({ 'paint/a.txt': 'a2', 'paint/b.txt': 'b1', 'paint/old.txt': 'old' });
  const version = resolveVersion(await workspace.reopen().ledger.readState(), 'paint_v1');
  let isEdited = false;
  const update = () => {
    if (!isEdited) workspace.write('datasets/paint/old.txt', 'edited');
    isEdited = true;
  };
  const progress = { update, finish: () => undefined };
  await expect(checkoutVersion(workspace.reopen(), version, { force: true, progress })).rejects.toMatchObject(
    { code: 'KSTORE_FILE_CHANGED' },
  );
  expect(read('datasets/paint/old.txt')).toBe('edited');
  expect(read('datasets/paint/a.txt')).toBe('a1');
});

it.each([false, true])(
  'a folder without files gives way, also when it is left out; force: %s',
  async (force) => {
    rmSync(path('datasets/paint/a.txt'));
    mkdirSync(path('datasets/paint/a.txt/e/f'), { recursive: true });
    mkdirSync(path('datasets/paint/a.txt/g'));
    workspace.write('.kstoreignore', '/datasets/paint/a.txt\n');
    await checkout('paint_v1', force);
    expect(list('datasets')).toEqual({ 'paint/a.txt': 'a1', 'paint/b.txt': 'b1' });
  },
);

it('a pipe that is left out is named', async () => {
  rmSync(path('datasets/paint/a.txt'));
  execFileSync('mkfifo', [path('datasets/paint/a.txt')]);
  workspace.write('.kstoreignore', '/datasets/paint/a.txt\n');
  await refused('paint_v1').toMatchObject({ code: 'KSTORE_CHECKOUT_EXISTS', hints: ['move it away'] });
});
