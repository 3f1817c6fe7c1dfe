import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStatus, restorePaths, type RestoreResult } from '../../../../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

const silent = { update: () => undefined, finish: () => undefined };
let workspace: TestWorkspace;

beforeEach(async () => {
  workspace = await createTestWorkspace();
  workspace.write('datasets/paint/in/one.txt', 'one');
  workspace.write('datasets/paint/in/two.txt', 'two');
  workspace.write('datasets/paint/gone.txt', 'gone');
  workspace.write('training/slow.yaml', 'epochs: 5\n');
  await workspace.add();
  await workspace.commit();
  workspace.write('datasets/paint/in/two.txt', 'TWO');
  workspace.write('datasets/paint/in/three.txt', 'three');
  unlinkSync(path('datasets/paint/gone.txt'));
  await workspace.add();
  await workspace.commit();
});
afterEach(() => workspace.remove());

const path = (name: string) => join(workspace.folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');

function restore(paths: string[], from?: string, dryRun = false): Promise<RestoreResult> {
  return restorePaths(workspace.reopen(), workspace.folder, paths, { from, dryRun, progress: silent });
}

async function changesOf(paths: string[], from?: string, dryRun = false): Promise<string[]> {
  const { restored } = await restore(paths, from, dryRun);
  return restored.map((file) => `${file.change} ${file.path} ${file.from}`);
}

const refused = (paths: string[], from?: string) => expect(restore(paths, from)).rejects;

describe('restore', () => {
  it('takes back the changes of one file, and of that one alone', async () => {
    workspace.write('datasets/paint/in/one.txt', 'changed');
    workspace.write('datasets/paint/in/two.txt', 'changed');
    expect(await changesOf(['datasets/paint/in/two.txt'])).toEqual([
      'overwritten datasets/paint/in/two.txt dataset/paint_v2',
    ]);
    expect([read('datasets/paint/in/one.txt'), read('datasets/paint/in/two.txt')]).toEqual([
      'changed',
      'TWO',
    ]);
    expect((await readStatus(workspace.reopen())).changes.map(({ state }) => state)).toEqual(['modified']);
    expect(await changesOf(['datasets/paint/in/two.txt'])).toEqual([]);
  });

  it('brings back what was deleted: a file, a folder, a whole artifact', async () => {
    unlinkSync(path('datasets/paint/in/one.txt'));
    expect(await changesOf(['datasets/paint/in'])).toEqual([
      'created datasets/paint/in/one.txt dataset/paint_v2',
    ]);
    rmSync(path('datasets'), { recursive: true });
    rmSync(path('training'), { recursive: true });
    expect(await changesOf(['datasets/paint', 'training/slow.yaml'])).toHaveLength(4);
    expect((await readStatus(workspace.reopen())).changes).toEqual([]);
  });

  it('leaves added files, and what no path names', async () => {
    workspace.write('datasets/paint/in/added.txt', 'added');
    workspace.write('datasets/paint/in/one.txt', 'changed');
    workspace.write('training/slow.yaml', 'epochs: 9\n');
    await restore(['datasets/paint/in']);
    expect(read('datasets/paint/in/added.txt')).toBe('added');
    expect(read('training/slow.yaml')).toBe('epochs: 9\n');
  });

  it('takes files from an older version, and removes what only the newest one has', async () => {
    workspace.write('datasets/paint/in/added.txt', 'added');
    expect(await changesOf(['datasets/paint'], 'paint_v1')).toEqual([
      'created datasets/paint/gone.txt dataset/paint_v1',
      'removed datasets/paint/in/three.txt dataset/paint_v1',
      'overwritten datasets/paint/in/two.txt dataset/paint_v1',
    ]);
    expect(readdirSync(path('datasets/paint/in')).sort()).toEqual(['added.txt', 'one.txt', 'two.txt']);
    expect(read('datasets/paint/in/two.txt')).toBe('two');
  });

  it('removes a file that is named and that only the newest version has', async () => {
    expect(await changesOf(['datasets/paint/in/three.txt'], 'paint_v1')).toEqual([
      'removed datasets/paint/in/three.txt dataset/paint_v1',
    ]);
    expect(existsSync(path('datasets/paint/in/three.txt'))).toBe(false);
  });

  it('takes files as they were at a commit', async () => {
    const { commits } = await workspace.reopen().ledger.readState();
    workspace.write('training/slow.yaml', 'epochs: 9\n');
    expect(await changesOf(['datasets', 'training'], commits[0]!.id)).toEqual([
      'created datasets/paint/gone.txt dataset/paint_v1',
      'removed datasets/paint/in/three.txt dataset/paint_v1',
      'overwritten datasets/paint/in/two.txt dataset/paint_v1',
      'overwritten training/slow.yaml training/slow_v1',
    ]);
  });

  it('changes nothing in a dry run', async () => {
    workspace.write('datasets/paint/in/one.txt', 'changed');
    const wanted = ['overwritten datasets/paint/in/one.txt dataset/paint_v2'];
    expect(await changesOf(['datasets/paint'], undefined, true)).toEqual(wanted);
    expect(read('datasets/paint/in/one.txt')).toBe('changed');
    expect(readdirSync(path('datasets'))).toEqual(['paint']);
    expect(await changesOf(['.'])).toEqual(wanted);
  });

  it('names a file once that two paths name', async () => {
    workspace.write('datasets/paint/in/one.txt', 'changed');
    expect(await changesOf(['datasets/paint', 'datasets/paint/in/one.txt'])).toHaveLength(1);
    expect(read('datasets/paint/in/one.txt')).toBe('one');
  });

  it('refuses paths that no version has, that are outside, and versions of something else', async () => {
    workspace.write('datasets/paint/added.txt', 'added');
    for (const unknown of ['datasets/paint/added.txt', 'datasets/wood', 'nowhere', 'datasets/paint/i'])
      await refused([unknown]).toMatchObject({ code: 'KSTORE_PATH_NOT_FOUND' });
    await refused(['datasets/paint/in'], 'slow_v1').toMatchObject({ code: 'KSTORE_PATH_NOT_FOUND' });
    await refused(['../x']).toMatchObject({ code: 'KSTORE_PATH_OUTSIDE' });
    await refused(['.kstore/packs']).toMatchObject({ code: 'KSTORE_PATH_OUTSIDE' });
    await refused(['datasets/paint'], 'nothing').toMatchObject({ code: 'KSTORE_REFERENCE_NOT_FOUND' });
  });

  it('writes nothing through a link that stands for a folder', async () => {
    mkdirSync(path('elsewhere'));
    rmSync(path('datasets/paint/in'), { recursive: true });
    symlinkSync(path('elsewhere'), path('datasets/paint/in'));
    await refused(['datasets/paint/in/one.txt']).toMatchObject({ code: 'KSTORE_CHECKOUT_EXISTS' });
    expect(readdirSync(path('elsewhere'))).toEqual([]);
    await restore(['datasets/paint']).catch(() => undefined);
    expect(readdirSync(path('elsewhere'))).toEqual([]);
  });

  it('does not remove files that were not named to make room', async () => {
    unlinkSync(path('datasets/paint/in/one.txt'));
    workspace.write('datasets/paint/in/one.txt/mine', 'mine');
    await refused(['datasets/paint/in/one.txt']).toMatchObject({ code: 'KSTORE_CHECKOUT_EXISTS' });
    expect(read('datasets/paint/in/one.txt/mine')).toBe('mine');
    expect(existsSync(path('datasets/paint/in/two.txt'))).toBe(true);
  });
});
