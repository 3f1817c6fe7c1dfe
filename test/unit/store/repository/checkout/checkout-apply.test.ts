import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  checkoutVersion,
  openRepository,
  readStatus,
  resolveVersion,
  restorePaths,
} from '../../../../../src/store/index.ts';
import type { ProgressReporter } from '../../../../../src/store/model/progress.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

let workspace: TestWorkspace;
const path = (name: string) => join(workspace.folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');

async function save(files: Record<string, string>): Promise<void> {
  rmSync(path('datasets'), { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) workspace.write(`datasets/paint/${name}`, content);
  await workspace.add();
  await workspace.commit();
}

beforeEach(async () => {
  workspace = await createTestWorkspace();
  await save({ 'a.txt': 'a1', 'b.txt': 'b1', same: 's', swap: 'file', new: 'n' });
  await save({ 'a.txt': 'a2', 'b.txt': 'b2', same: 's', 'swap/in': 'folder', gone: 'g' });
});
afterEach(() => workspace.remove());

/** Does something when the version is being written beside its place. */
const duringTheWriting = (action: () => void): ProgressReporter => {
  let isDone = false;
  return {
    update: () => {
      if (!isDone) action();
      isDone = true;
    },
    finish: () => undefined,
  };
};

async function checkout(progress: ProgressReporter, force = false, target?: string): Promise<unknown> {
  const repository = workspace.reopen();
  const version = resolveVersion(await repository.ledger.readState(), 'paint_v1');
  return checkoutVersion(repository, version, { force, progress, target });
}

describe('a file that is edited while the version is being written', () => {
  it('stays as it is and is named; the rest is written', async () => {
    const edit = duringTheWriting(() => writeFileSync(path('datasets/paint/a.txt'), 'my edit'));
    await expect(checkout(edit)).rejects.toMatchObject({
      code: 'KSTORE_FILE_CHANGED',
      message: expect.stringContaining('"datasets/paint/a.txt" was changed during the checkout') as string,
      data: { paths: ['datasets/paint/a.txt'] },
    });
    expect(readdirSync(path('datasets/paint')).sort()).toEqual(['a.txt', 'b.txt', 'new', 'same', 'swap']);
    expect([read('datasets/paint/a.txt'), read('datasets/paint/b.txt')]).toEqual(['my edit', 'b1']);
    expect((await readStatus(workspace.reopen())).changes).toMatchObject([{ state: 'modified' }]);
  });

  it('is noticed by status also when it has the size and an older time than what was written', async () => {
    const edit = duringTheWriting(() => {
      writeFileSync(path('datasets/paint/a.txt'), 'zz');
      utimesSync(path('datasets/paint/a.txt'), 1, 1);
    });
    await expect(checkout(edit)).rejects.toMatchObject({ code: 'KSTORE_FILE_CHANGED' });
    expect((await readStatus(workspace.reopen())).changes).toMatchObject([{ state: 'modified' }]);
  });

  it('is noticed by status when the checkout does not touch it', async () => {
    // Without the stat cache the checkout itself reads the file, and remembers it.
    rmSync(path('.kstore/cache'), { recursive: true });
    await checkout(duringTheWriting(() => writeFileSync(path('datasets/paint/same'), 'S')));
    expect((await readStatus(workspace.reopen())).changes).toMatchObject([{ state: 'modified' }]);
  });

  it('stays when the version has it not, has a folder there, or when it has just come', async () => {
    const edit = duringTheWriting(() => {
      writeFileSync(path('datasets/paint/gone'), 'my gone');
      writeFileSync(path('datasets/paint/swap/in'), 'my in');
      writeFileSync(path('datasets/paint/new'), 'my new');
    });
    await expect(checkout(edit)).rejects.toMatchObject({
      data: {
        paths: ['datasets/paint/swap/in', 'datasets/paint/new', 'datasets/paint/swap', 'datasets/paint/gone'],
      },
    });
    for (const name of ['gone', 'swap/in', 'new'])
      expect(read(`datasets/paint/${name}`)).toBe(`my ${name.replace('swap/', '')}`);
    expect(read('datasets/paint/a.txt')).toBe('a1');
  });

  it('is overwritten by force', async () => {
    await save({ 'a.txt': 'a2' });
    await checkout(
      duringTheWriting(() => writeFileSync(path('datasets/paint/a.txt'), 'mine')),
      true,
    );
    expect(read('datasets/paint/a.txt')).toBe('a1');
  });

  it('stays when it is restored', async () => {
    writeFileSync(path('datasets/paint/a.txt'), 'to be discarded');
    writeFileSync(path('datasets/paint/b.txt'), 'to be discarded');
    const progress = duringTheWriting(() => writeFileSync(path('datasets/paint/a.txt'), 'my edit'));
    const options = { dryRun: false, progress };
    const restored = restorePaths(workspace.reopen(), workspace.folder, ['datasets'], options);
    await expect(restored).rejects.toMatchObject({ code: 'KSTORE_FILE_CHANGED' });
    expect([read('datasets/paint/a.txt'), read('datasets/paint/b.txt')]).toEqual(['my edit', 'b2']);
  });

  it('stays when it has come into an empty target', async () => {
    mkdirSync(path('target'));
    const edit = duringTheWriting(() => writeFileSync(path('target/a.txt'), 'mine'));
    await expect(checkout(edit, false, path('target'))).rejects.toMatchObject({
      code: 'KSTORE_CHECKOUT_EXISTS',
    });
    expect(read('target/a.txt')).toBe('mine');
  });
});

describe('a folder with unsaved files in the place of a file', () => {
  it('is not said to give way to force, as it does not', async () => {
    rmSync(path('datasets/paint/a.txt'));
    workspace.write('datasets/paint/a.txt/mine', 'mine');
    const silent = { update: () => undefined, finish: () => undefined };
    for (const force of [false, true]) {
      await expect(checkout(silent, force)).rejects.toMatchObject({
        code: 'KSTORE_CHECKOUT_EXISTS',
        message: expect.stringMatching(/datasets\/paint\/a\.txt" is a folder with .*files/) as string,
        hints: ['move it away'],
      });
    }
    expect(read('datasets/paint/a.txt/mine')).toBe('mine');
  });
});

describe('an interruption', () => {
  const interrupted = async (target?: string) => {
    const controller = new AbortController();
    const repository = openRepository(workspace.folder, {
      ...workspace.repository.surroundings,
      interruption: controller.signal,
    });
    const version = resolveVersion(await repository.ledger.readState(), 'paint_v1');
    const progress = duringTheWriting(() => {
      controller.abort(new Error('stop'));
      // A pause is due after that.
      const until = performance.now() + 60;
      while (performance.now() < until);
    });
    return checkoutVersion(repository, version, { target, force: false, progress });
  };

  it('leaves nothing behind', async () => {
    await expect(interrupted()).rejects.toThrow('stop');
    expect(readdirSync(path('datasets'))).toEqual(['paint']);
    expect(read('datasets/paint/a.txt')).toBe('a2');
    await expect(interrupted(path('target'))).rejects.toThrow('stop');
    expect(existsSync(path('target'))).toBe(false);
    expect(readdirSync(workspace.folder).filter((name) => name.startsWith('.kstore-'))).toEqual([]);
  });
});
