import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSystem, replaceFileSystem } from '../../../../../src/store/files/file-system.ts';
import { checkoutVersion, readStatus, resolveReference } from '../../../../../src/store/index.ts';
import { CheckoutWorkspace } from '../../../../support/checkout-workspace.ts';
import type { TestWorkspace } from '../../../../support/repository.ts';

let given: CheckoutWorkspace;
let workspace: TestWorkspace;

beforeEach(async () => {
  given = await CheckoutWorkspace.create();
  workspace = given.workspace;
});
afterEach(() => workspace.remove());

const path = (name: string) => given.path(name);
const read = (name: string) => given.read(name);
const save = (files: Record<string, string>) => given.save(files);
const list = (folder: string) => given.list(folder);
const checkout = (reference: string, to?: string, force = false) => given.checkout(reference, to, force);
const refused = (reference: string, to?: string, force = false) =>
  expect(checkout(reference, to, force)).rejects;

const isClean = async () => (await readStatus(workspace.reopen())).changes.length === 0;

describe('what is in no version', () => {
  beforeEach(() => save({ 'paint/a.txt': 'a1', 'paint/b.txt': 'b1' }));

  it.each([
    ['a changed file', () => writeFileSync(path('datasets/paint/a.txt'), 'unsaved')],
    ['a file of the same size', () => writeFileSync(path('datasets/paint/a.txt'), 'zz')],
    ['a new file', () => writeFileSync(path('datasets/paint/new.txt'), 'unsaved')],
    ['a link in the place of a file', () => replaceBy('a.txt', (file) => symlinkSync('b.txt', file))],
    ['an executable bit', () => chmodSync(path('datasets/paint/a.txt'), 0o755)],
    [
      'a folder in the place of a file',
      () =>
        replaceBy('a.txt', (file) => {
          mkdirSync(file);
          writeFileSync(join(file, 'x'), 'unsaved');
        }),
    ],
  ])('%s is not overwritten', async (_what, change) => {
    await save({ 'paint/a.txt': 'a2', 'paint/b.txt': 'b2' });
    await checkout('paint_v1');
    change();
    const before = list('datasets');
    await refused('paint_v2').toMatchObject({ code: 'KSTORE_CHECKOUT_EXISTS' });
    expect(list('datasets')).toEqual(before);
  });

  it('is named', async () => {
    for (const name of ['a', 'c', 'd', 'e', 'f']) workspace.write(`datasets/paint/${name}.txt`, 'unsaved');
    await refused('paint_v1').toMatchObject({
      message:
        '"datasets/paint/a.txt", "datasets/paint/c.txt", "datasets/paint/d.txt" and 2 more have changes that are in no version',
    });
  });

  it('counts when it is staged only: the next add takes its place', async () => {
    await save({ 'd/x': 'one' });
    await save({ 'd/x': 'two' });
    workspace.write('datasets/d/x', 'precious');
    await workspace.add();
    await refused('d_v1').toThrow(/"datasets\/d\/x" has changes that are in no version/);
    expect(read('datasets/d/x')).toBe('precious');
    await workspace.commit();
    await checkout('d_v1');
    expect(read('datasets/d/x')).toBe('one');
  });

  it('counts when it is ignored now, and the version has a file there', async () => {
    await save({ 'd/x': 'one', 'd/s.tmp': 'saved', 'd/raw/a': 'saved' });
    workspace.write('.kstoreignore', '*.tmp\nraw/\n');
    await workspace.add();
    await workspace.commit();
    workspace.write('datasets/d/s.tmp', 'unsaved');
    await refused('d_v1').toThrow(/"datasets\/d\/s.tmp" has changes that are in no version/);
    workspace.write('datasets/d/s.tmp', 'saved');
    workspace.write('datasets/d/raw/a', 'unsaved');
    await refused('d_v1').toThrow(/"datasets\/d\/raw\/a" has changes that are in no version/);
    expect(read('datasets/d/raw/a')).toBe('unsaved');
    await checkout('d_v1', undefined, true);
    expect([read('datasets/d/s.tmp'), read('datasets/d/raw/a')]).toEqual(['saved', 'saved']);
  });

  it('a pipe is refused, not read', async () => {
    unlinkSync(path('datasets/paint/a.txt'));
    execFileSync('mkfifo', [path('datasets/paint/a.txt')]);
    await refused('paint_v1').toMatchObject({ code: 'KSTORE_PATH_UNSAFE' });
    await checkout('paint_v1', undefined, true);
    expect(list('datasets')).toEqual({ 'paint/a.txt': 'a1', 'paint/b.txt': 'b1' });
  });

  it('is overwritten by force, file by file; what the version does not have stays', async () => {
    workspace.write('datasets/paint/a.txt', 'unsaved');
    workspace.write('datasets/paint/mine.txt', 'mine');
    await checkout('paint_v1', undefined, true);
    expect(list('datasets')).toEqual({ 'paint/a.txt': 'a1', 'paint/b.txt': 'b1', 'paint/mine.txt': 'mine' });
  });

  it('a folder with files of its own is not replaced by a file, even by force', async () => {
    replaceBy('a.txt', (file) => {
      mkdirSync(file);
      writeFileSync(join(file, 'x'), 'unsaved');
    });
    await refused('paint_v1', undefined, true).toMatchObject({ code: 'KSTORE_CHECKOUT_EXISTS' });
    expect(read('datasets/paint/a.txt/x')).toBe('unsaved');
  });

  it.each([false, true])(
    'a folder without files gives way, also when it is left out; force: %s',
    async (force) => {
      rmSync(path('datasets/paint/a.txt'));
      mkdirSync(path('datasets/paint/a.txt/e/f'), { recursive: true });
      mkdirSync(path('datasets/paint/a.txt/g'));
      workspace.write('.kstoreignore', '/datasets/paint/a.txt\n');
      await checkout('paint_v1', undefined, force);
      expect(list('datasets')).toEqual({ 'paint/a.txt': 'a1', 'paint/b.txt': 'b1' });
    },
  );

  const replaceBy = (name: string, make: (file: string) => void) => {
    rmSync(path(`datasets/paint/${name}`));
    make(path(`datasets/paint/${name}`));
  };
});

describe('files that are in a version', () => {
  it('are replaced, removed and left alone as the version wants, and status is clean without reading', async () => {
    await save({ 'paint/a.txt': 'a1', 'paint/same.txt': 's', 'paint/old/deep/x.txt': 'x' });
    await save({ 'paint/a.txt': 'a2', 'paint/same.txt': 's', 'paint/new/y.txt': 'y' });
    const inode = lstatSync(path('datasets/paint/same.txt')).ino;
    // A file that was written a moment ago is read again in any case.
    await sleep(100);
    const { versions } = await checkout('paint_v1');
    expect(list('datasets')).toEqual({
      'paint/a.txt': 'a1',
      'paint/same.txt': 's',
      'paint/old/deep/x.txt': 'x',
    });
    expect(existsSync(path('datasets/paint/new'))).toBe(false);
    expect(versions).toMatchObject([{ ref: 'dataset/paint_v1', files: 3, written: 2, removed: 1 }]);
    expect(lstatSync(path('datasets/paint/same.txt')).ino).toBe(inode);
    const opened: string[] = [];
    const { openSync } = fileSystem;
    const putBack = replaceFileSystem({
      openSync: (...args) => {
        opened.push(String(args[0]));
        return openSync(...args);
      },
    });
    try {
      expect((await readStatus(workspace.reopen())).changes).toEqual([]);
    } finally {
      putBack();
    }
    expect(opened.filter((file) => file.includes('datasets'))).toEqual([]);
  });

  it('may swap their places with folders', async () => {
    await save({ 'paint/a': 'file', 'paint/b/x': 'x', 'paint/b/y': 'y' });
    await save({ 'paint/a/x': 'x', 'paint/b': 'file' });
    await checkout('paint_v1');
    expect(list('datasets')).toEqual({ 'paint/a': 'file', 'paint/b/x': 'x', 'paint/b/y': 'y' });
    await checkout('paint_v2');
    expect(list('datasets')).toEqual({ 'paint/a/x': 'x', 'paint/b': 'file' });
    expect(await isClean()).toBe(true);
  });

  it('may be a single file in one version and a folder in the other', async () => {
    await save({ 'paint.csv': 'water,oil\n1,2\n' });
    await save({ 'paint/a.txt': 'a' });
    await checkout('paint_v1');
    expect(list('datasets')).toEqual({ 'paint.csv': 'water,oil\n1,2\n' });
    await checkout('paint_v2');
    expect(list('datasets')).toEqual({ 'paint/a.txt': 'a' });
    expect(await isClean()).toBe(true);
  });

  it('leave ignored files where they are', async () => {
    await save({ 'paint/a.txt': 'a1', 'paint/in/b.txt': 'b', 'paint/old/c.txt': 'c' });
    await save({ 'paint/a.txt': 'a2', 'paint/in/b.txt': 'b' });
    workspace.write('datasets/paint/in/.DS_Store', 'system');
    await checkout('paint_v1');
    expect(await isClean()).toBe(true);
    workspace.write('datasets/paint/old/.DS_Store', 'system');
    await checkout('paint_v2');
    expect(list('datasets')).toEqual({
      'paint/a.txt': 'a2',
      'paint/in/.DS_Store': 'system',
      'paint/in/b.txt': 'b',
      'paint/old/.DS_Store': 'system',
    });
  });

  it('are not written through when they are hard links', async () => {
    await save({ 'paint/a.txt': 'a1' });
    await save({ 'paint/a.txt': 'a2' });
    linkSync(path('datasets/paint/a.txt'), path('twin'));
    await checkout('paint_v1');
    expect(read('datasets/paint/a.txt')).toBe('a1');
    expect(read('twin')).toBe('a2');
  });
});

describe('links', () => {
  it('in the place of the folder are not followed', async () => {
    await save({ 'paint/a.txt': 'a1' });
    await save({ 'paint/a.txt': 'a2' });
    renameSync(path('datasets/paint'), path('elsewhere'));
    symlinkSync(path('elsewhere'), path('datasets/paint'));
    await refused('paint_v1').toMatchObject({ code: 'KSTORE_PATH_UNSAFE' });
    expect(read('elsewhere/a.txt')).toBe('a2');
    await checkout('paint_v1', undefined, true);
    expect(lstatSync(path('datasets/paint')).isSymbolicLink()).toBe(false);
    expect(read('datasets/paint/a.txt')).toBe('a1');
    expect(read('elsewhere/a.txt')).toBe('a2');
  });

  it('in the place of the folder of the kind are not followed', async () => {
    await save({ 'paint/a.txt': 'a1' });
    renameSync(path('datasets'), path('elsewhere'));
    symlinkSync(path('elsewhere'), path('datasets'));
    await refused('paint_v1').toMatchObject({ code: 'KSTORE_PATH_UNSAFE' });
    await refused('paint_v1', undefined, true).toMatchObject({ code: 'KSTORE_PATH_UNSAFE' });
  });

  it('in the place of the target are not followed', async () => {
    await save({ 'paint/a.txt': 'a1' });
    mkdirSync(path('elsewhere'));
    symlinkSync(path('elsewhere'), path('link'));
    await refused('paint_v1', 'link', true).toMatchObject({ code: 'KSTORE_CHECKOUT_EXISTS' });
    symlinkSync(path('elsewhere'), path('elsewhere/old'));
    expect(readdirSync(path('elsewhere'))).toEqual(['old']);
  });

  it('in the place of a folder below it are replaced by force', async () => {
    await save({ 'paint/in/a.txt': 'a1' });
    mkdirSync(path('elsewhere'));
    mkdirSync(path('target'));
    symlinkSync(path('elsewhere'), path('target/in'));
    await checkout('paint_v1', 'target', true);
    expect(readdirSync(path('elsewhere'))).toEqual([]);
    expect(list('target')).toEqual({ 'in/a.txt': 'a1' });
  });

  it('and modes, empty folders and names come out as they went in', async () => {
    const decomposed = '한글.txt'.normalize('NFD');
    await save({ [`paint/${decomposed}`]: 'k', 'paint/run.sh': '#!' });
    chmodSync(path('datasets/paint/run.sh'), 0o755);
    symlinkSync(decomposed, path('datasets/paint/link'));
    mkdirSync(path('datasets/paint/empty/inside'), { recursive: true });
    await workspace.add();
    await workspace.commit();
    const before = list('datasets/paint');
    await checkout('paint_v2', 'target');
    expect(list('target')).toEqual(before);
    expect(readdirSync(path('target')).includes(decomposed)).toBe(true);
    expect(lstatSync(path('target/run.sh')).mode & 0o100).toBe(0o100);
    rmSync(path('datasets/paint'), { recursive: true });
    await checkout('paint_v2');
    expect(list('datasets/paint')).toEqual(before);
    expect(await isClean()).toBe(true);
  });
});

describe('a whole state', () => {
  beforeEach(async () => {
    await save({ 'paint/a.txt': 'a1' });
    workspace.write('training/slow.yaml', 'epochs: 5\n');
    await save({ 'paint/a.txt': 'a2', 'glue/x.txt': 'x1' });
    workspace.write('training/slow.yaml', 'epochs: 6\n');
    await save({ 'paint/a.txt': 'a3', 'glue/x.txt': 'x1', 'wood/y.txt': 'y' });
  });

  const commitAt = async (index: number) => (await workspace.reopen().ledger.readState()).commits[index]!.id;

  it('is written to another folder as the workspace was', async () => {
    const { ref, files, versions } = await checkout(await commitAt(1), 'then');
    expect(list('then')).toEqual({
      'datasets/glue/x.txt': 'x1',
      'datasets/paint/a.txt': 'a2',
      'training/slow.yaml': 'epochs: 5\n',
    });
    expect(versions.map((version) => version.ref)).toEqual([
      'dataset/glue_v1',
      'dataset/paint_v2',
      'training/slow_v1',
    ]);
    expect([ref, files]).toEqual([(await commitAt(1)).slice(0, 8), 3]);
    mkdirSync(path('empty'));
    await checkout(await commitAt(1), 'empty');
    expect(list('empty')).toEqual(list('then'));
    await refused(await commitAt(0), 'then').toMatchObject({ code: 'KSTORE_CHECKOUT_EXISTS' });
    await checkout(await commitAt(0), 'then', true);
    expect(list('then')['datasets/paint/a.txt']).toBe('a1');
  });

  it('is written to the workspace; what came later stays', async () => {
    await checkout(await commitAt(1));
    expect(list('datasets')).toEqual({ 'glue/x.txt': 'x1', 'paint/a.txt': 'a2', 'wood/y.txt': 'y' });
    expect(read('training/slow.yaml')).toBe('epochs: 5\n');
    const { changes, older } = await readStatus(workspace.reopen());
    expect(changes).toEqual([]);
    expect(older.map(({ version }) => version)).toEqual(['paint_v2', 'slow_v1']);
  });

  it('is written all or not at all when something is unsaved', async () => {
    workspace.write('training/slow.yaml', 'epochs: 7\n');
    const before = list('datasets');
    await refused(await commitAt(1)).toMatchObject({ code: 'KSTORE_CHECKOUT_EXISTS' });
    expect(list('datasets')).toEqual(before);
    await checkout(await commitAt(1), undefined, true);
    expect(read('training/slow.yaml')).toBe('epochs: 5\n');
  });
});

it('tells files and bytes on the way', async () => {
  await save({ 'paint/a.txt': 'abc', 'paint/b.txt': 'defg' });
  const repository = workspace.reopen();
  const { version } = resolveReference(await repository.ledger.readState(), 'paint') as unknown as {
    version: never;
  };
  const seen: unknown[] = [];
  let finished = 0;
  const progress = { update: (update: unknown) => void seen.push(update), finish: () => void finished++ };
  await checkoutVersion(repository, version, { target: path('target'), force: false, progress });
  expect(seen.at(-1)).toEqual({
    label: 'checkout dataset/paint_v1',
    done: 2,
    total: 2,
    unit: 'file',
    bytes: { done: 7, total: 7 },
  });
  expect(finished).toBeGreaterThan(0);
});
