import { readFileSync, rmSync, statSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  checkoutVersion,
  checkRepository,
  commitWorkspace,
  diffVersions,
  readStatus,
  readVersionTable,
  resolveVersion,
} from '../../../../../src/store/index.ts';
import { replaceFileSystem } from '../../../../../src/store/files/file-system.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

const silent = { update: () => undefined, finish: () => undefined };
let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
  workspace.write('datasets/paint.csv', 'water,oil,gloss\n1,2,3\n4,5,6\n');
  workspace.write('training/slow.yaml', 'epochs: 5\n');
});
afterEach(() => workspace.remove());

const states = async () =>
  (await readStatus(workspace.repository)).changes.map(({ path, state }) => `${path} ${state}`);

describe('versions', () => {
  it('numbers them per name, and gives no number to content that has one', async () => {
    await workspace.add();
    const first = await workspace.commit();
    expect(first.versions.map(({ ref }) => ref)).toEqual(['paint_v1', 'slow_v1']);
    workspace.write('datasets/paint.csv', 'water,oil,gloss\n1,2,3\n4,5,7\n');
    await workspace.add();
    expect((await workspace.commit()).versions.map(({ ref }) => ref)).toEqual(['paint_v2']);
    workspace.write('datasets/paint.csv', 'water,oil,gloss\n1,2,3\n4,5,6\n');
    const { added } = await workspace.add();
    expect(added.map(({ state, version }) => `${state} ${version}`)).toEqual([
      'unchanged paint_v1',
      'unchanged slow_v1',
    ]);
    await expect(workspace.commit()).rejects.toMatchObject({ code: 'KSTORE_NOTHING_STAGED' });
  });

  it('adds and commits in one go, what was staged before included', async () => {
    const commitAll = () => commitWorkspace(workspace.repository, 'all', silent);
    await workspace.add('training');
    expect((await commitAll()).versions.map(({ ref }) => ref)).toEqual(['slow_v1', 'paint_v1']);
    expect(await states()).toEqual([]);
    await expect(commitAll()).rejects.toMatchObject({ code: 'KSTORE_NOTHING_STAGED' });
    workspace.write('datasets/paint.csv', 'water,oil,gloss\n1,2,4\n');
    workspace.write('training/slow.yaml', 'epochs: [\n');
    await expect(commitAll()).rejects.toMatchObject({ code: 'KSTORE_SETTINGS_SYNTAX' });
    workspace.write('training/slow.yaml', 'epochs: 5\n');
    expect((await commitAll()).versions.map(({ ref }) => ref)).toEqual(['paint_v2']);
    expect((await checkRepository(workspace.repository, silent)).problems).toEqual([]);
  });

  it('gives equal content an equal id in another workspace', async () => {
    const other = await createTestWorkspace();
    try {
      other.write('datasets/renamed.csv', 'water,oil,gloss\n1,2,3\n4,5,6\n');
      const [mine] = (await workspace.add('training')).added;
      other.write('training/other-name.yaml', 'epochs: 5\n');
      const [theirs] = (await other.add('training')).added;
      // The file's name inside the version differs, so only the same name gives the same id.
      expect(mine!.id).not.toBe(theirs!.id);
      other.write('training/slow.yaml', 'epochs: 5\n');
      rmSync(join(other.folder, 'training/other-name.yaml'));
      expect((await other.add('training')).added[0]!.id).toBe(mine!.id);
    } finally {
      other.remove();
    }
  });

  it('stages nothing when one artifact of several is refused', async () => {
    workspace.write('training/wrong.yaml', 'epochs: [\n');
    await expect(workspace.add()).rejects.toMatchObject({ code: 'KSTORE_SETTINGS_SYNTAX' });
    await expect(workspace.commit()).rejects.toMatchObject({ code: 'KSTORE_NOTHING_STAGED' });
  });

  it('keeps the table of a dataset beside its bytes, and shows one changed cell as one', async () => {
    await workspace.add();
    await workspace.commit();
    workspace.write('datasets/paint.csv', 'water,oil,gloss\n1,2,3\n4,50,6\n');
    await workspace.add();
    await workspace.commit();
    const state = await workspace.repository.ledger.readState();
    const [before, after] = [resolveVersion(state, 'paint_v1'), resolveVersion(state, 'paint_v2')];
    expect(readVersionTable(workspace.repository.objects, before)!.rows.map(({ cells }) => cells)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const { table } = diffVersions(workspace.repository.objects, before, after);
    expect(table!.rows).toMatchObject([
      { change: 'changed', cells: [{ column: 'oil', before: 5, after: 50 }] },
    ]);
    expect(table!.rows).toHaveLength(1);
  });
});

describe('status', () => {
  it('tells untracked, new, staged, modified, missing and older', async () => {
    expect(await states()).toEqual(['datasets/paint.csv untracked', 'training/slow.yaml untracked']);
    await workspace.add();
    expect(await states()).toEqual(['datasets/paint.csv new', 'training/slow.yaml new']);
    await workspace.commit();
    expect(await states()).toEqual([]);
    workspace.write('datasets/paint.csv', 'water,oil,gloss\n1,2,9\n4,5,6\n');
    expect(await states()).toEqual(['datasets/paint.csv modified']);
    await workspace.add('datasets');
    expect(await states()).toEqual(['datasets/paint.csv staged']);
    await workspace.commit();
    unlinkSync(join(workspace.folder, 'training/slow.yaml'));
    workspace.write('datasets/paint.csv', 'water,oil,gloss\n1,2,3\n4,5,6\n');
    const status = await readStatus(workspace.repository);
    expect(status.changes.map(({ name, state }) => `${name} ${state}`)).toEqual(['slow missing']);
    expect(status.older.map(({ version, newest }) => `${version} ${newest}`)).toEqual(['paint_v1 paint_v2']);
  });

  it('notices an edit of the same size right after the add, whatever its time stamp says', async () => {
    await workspace.add();
    await workspace.commit();
    const path = join(workspace.folder, 'datasets/paint.csv');
    const { atime, mtime } = statSync(path);
    writeFileSync(path, readFileSync(path, 'utf8').replace('6', '8'));
    utimesSync(path, atime, mtime);
    expect(await states()).toEqual(['datasets/paint.csv modified']);
  });

  it('gives the same answers without the stat cache and the ledger cache', async () => {
    await workspace.add();
    await workspace.commit();
    workspace.write('training/slow.yaml', 'epochs: 6\n');
    const warm = await states();
    rmSync(join(workspace.folder, '.kstore/index'), { force: true });
    rmSync(join(workspace.folder, '.kstore/cache'), { recursive: true, force: true });
    expect(await states()).toEqual(warm);
    writeFileSync(join(workspace.folder, '.kstore/index'), 'garbage');
    expect(await states()).toEqual(warm);
  });

  it('opens no file that was not touched', async () => {
    await workspace.add();
    await workspace.commit();
    // Old enough that the file system's clock has surely gone on since.
    const longAgo = new Date('2020-01-01T00:00:00Z');
    for (const path of ['datasets/paint.csv', 'training/slow.yaml'])
      utimesSync(join(workspace.folder, path), longAgo, longAgo);
    await new Promise((resolve) => setTimeout(resolve, 120));
    await states();
    const opened: string[] = [];
    const { openSync } = await import('node:fs');
    const restore = replaceFileSystem({
      openSync: (path, ...rest) => {
        opened.push(String(path));
        return openSync(path, ...rest);
      },
    });
    try {
      expect(await states()).toEqual([]);
    } finally {
      restore();
    }
    expect(opened.filter((path) => /datasets|training/.test(path))).toEqual([]);
  });
});

describe('checkout', () => {
  it('restores the bytes and refuses to overwrite what is in no version', async () => {
    await workspace.add();
    await workspace.commit();
    const version = resolveVersion(await workspace.repository.ledger.readState(), 'paint');
    const path = join(workspace.folder, 'datasets/paint.csv');
    writeFileSync(path, 'unsaved,work\n1,2\n');
    const options = { target: undefined, force: false, progress: silent };
    await expect(checkoutVersion(workspace.repository, version, options)).rejects.toMatchObject({
      code: 'KSTORE_CHECKOUT_EXISTS',
    });
    expect(readFileSync(path, 'utf8')).toBe('unsaved,work\n1,2\n');
    await checkoutVersion(workspace.repository, version, { ...options, force: true });
    expect(readFileSync(path, 'utf8')).toBe('water,oil,gloss\n1,2,3\n4,5,6\n');
    expect(await states()).toEqual([]);
    const target = join(workspace.folder, 'elsewhere');
    await checkoutVersion(workspace.repository, version, { ...options, target });
    expect(readFileSync(join(target, 'paint.csv'), 'utf8')).toBe('water,oil,gloss\n1,2,3\n4,5,6\n');
  });
});

describe('checkout with force', () => {
  it('never removes a file that the version does not have, and never writes into the store', async () => {
    await workspace.add();
    await workspace.commit();
    const version = resolveVersion(await workspace.repository.ledger.readState(), 'slow');
    const force = (target: string) =>
      checkoutVersion(workspace.repository, version, { target, force: true, progress: silent });
    await force(workspace.folder);
    expect(readFileSync(join(workspace.folder, 'slow.yaml'), 'utf8')).toBe('epochs: 5\n');
    expect(readFileSync(join(workspace.folder, 'datasets/paint.csv'), 'utf8')).toContain('gloss');
    expect((await checkRepository(workspace.reopen(), silent)).ok).toBe(true);
    for (const inside of ['.kstore', '.kstore/git', '.kstore/new/folder']) {
      await expect(force(join(workspace.folder, inside))).rejects.toMatchObject({
        code: 'KSTORE_PATH_OUTSIDE',
      });
    }
    symlinkSync(join(workspace.folder, '.kstore'), join(workspace.folder, 'link'));
    await expect(force(join(workspace.folder, 'link/x'))).rejects.toMatchObject({
      code: 'KSTORE_PATH_OUTSIDE',
    });
  });
});

describe('an artifact that is a symbolic link', () => {
  it('is refused by its path, for what it leads to may be anything on the computer', async () => {
    symlinkSync('/etc', join(workspace.folder, 'datasets/settings'));
    await expect(workspace.add()).rejects.toMatchObject({
      code: 'KSTORE_PATH_UNSAFE',
      message: '"datasets/settings" is a symbolic link, and kstore follows none',
    });
    unlinkSync(join(workspace.folder, 'datasets/settings'));
    rmSync(join(workspace.folder, 'training'), { recursive: true });
    symlinkSync('/etc', join(workspace.folder, 'training'));
    await expect(workspace.add()).rejects.toMatchObject({
      code: 'KSTORE_PATH_UNSAFE',
      message: '"training" is a symbolic link, and kstore follows none',
    });
  });
});

describe('what was staged and then deleted', () => {
  it('is told, and dropped by the next add', async () => {
    await workspace.add();
    unlinkSync(join(workspace.folder, 'training/slow.yaml'));
    expect(await states()).toEqual(['datasets/paint.csv new', 'training/slow.yaml missing']);
    await workspace.add();
    expect((await workspace.commit()).versions.map(({ ref }) => ref)).toEqual(['paint_v1']);
  });
});

describe('fsck', () => {
  it('notices that stock git could not open the ledger', async () => {
    await workspace.add();
    await workspace.commit();
    writeFileSync(join(workspace.folder, '.kstore/git/HEAD'), '');
    const { problems } = await checkRepository(workspace.repository, silent);
    expect(problems.map(({ subject }) => subject)).toEqual(['ledger']);
  });

  it('is content with a sound store and names what a lost pack takes away', async () => {
    await workspace.add();
    await workspace.commit();
    const sound = await checkRepository(workspace.repository, silent);
    expect(sound).toMatchObject({ ok: true, problems: [] });
    for (const pack of workspace.repository.objects.listPacks()) unlinkSync(pack);
    const damaged = await checkRepository(workspace.reopen(), silent);
    expect(damaged.ok).toBe(false);
    expect(damaged.problems.map(({ subject }) => subject)).toContain('dataset/paint_v1');
  });
});
