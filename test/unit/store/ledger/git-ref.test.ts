import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSystem, replaceFileSystem, type FileSystem } from '../../../../src/store/files/file-system.ts';
import { createOwnedFile, readOwnedFile, removeIfEnded } from '../../../../src/store/files/owned-file.ts';
import { identifyThisProcess } from '../../../../src/store/files/process-identity.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../support/repository.ts';

let workspace: TestWorkspace;
let restore = () => {};
beforeEach(async () => {
  workspace = await createTestWorkspace();
  workspace.write('training/slow.yaml', 'epochs: 1\n');
  await workspace.add();
  await workspace.commit('first');
  workspace.write('training/slow.yaml', 'epochs: 2\n');
  await workspace.add();
});
afterEach(() => {
  restore();
  restore = () => {};
  workspace.remove();
});

const inStore = (path: string) => join(workspace.folder, '.kstore', path);
const branch = () => inStore('git/refs/heads/main');
const gitLock = () => `${branch()}.lock`;

const listMessages = async () =>
  (await workspace.reopen().ledger.readStateFromGit()).commits.map(({ message }) => message);

const writeOwner = (change: object) =>
  writeFileSync(
    gitLock(),
    JSON.stringify({ ...identifyThisProcess(), command: 'commit', takenAt: 'x', token: 'y', ...change }),
  );

/** Does something once, when a call of the file system is about to happen, as if the process had been stopped there. */
function stopAt<Name extends keyof FileSystem>(
  name: Name,
  isPlace: (...parts: unknown[]) => boolean,
  meanwhile: () => void,
): void {
  const call = fileSystem[name] as (...parts: unknown[]) => unknown;
  const stopped = (...parts: unknown[]) => {
    if (isPlace(...parts)) {
      restore();
      meanwhile();
    }
    return call(...parts);
  };
  restore = replaceFileSystem({ [name]: stopped });
}

const takeAwayLock = () => rmSync(inStore('lock'));

describe('the move of the branch', () => {
  it('does not happen when the lock was lost before git’s lock was taken', async () => {
    stopAt('linkSync', (_, to) => to === gitLock(), takeAwayLock);
    await expect(workspace.commit('late')).rejects.toMatchObject({ code: 'KSTORE_LOCKED' });
    expect(await listMessages()).toEqual(['first']);
    expect(existsSync(gitLock())).toBe(false);
    expect((await workspace.commit('again')).versions).toHaveLength(1);
  });

  it('keeps all others out between the last look and the rename', async () => {
    let taken: unknown = 'not tried';
    stopAt(
      'renameSync',
      (_, to) => to === branch(),
      () => {
        takeAwayLock();
        // As another command would, which holds the store's lock by now.
        const held = readOwnedFile(gitLock())!;
        taken = [
          removeIfEnded(gitLock(), held, inStore('tmp')),
          createOwnedFile(gitLock(), 'gc', inStore('tmp')),
        ];
      },
    );
    const late = await workspace.commit('late');
    expect(taken).toEqual([false, null]);
    expect(late.versions.map(({ ref }) => ref)).toEqual(['slow_v2']);
    expect(await listMessages()).toEqual(['first', 'late']);
  });

  it('refuses while another process that holds git’s lock lives or is out of sight', async () => {
    for (const change of [{}, { host: 'elsewhere', pid: spawnSync('true').pid }]) {
      writeOwner(change);
      await expect(workspace.commit('late')).rejects.toMatchObject({
        code: 'KSTORE_LOCKED',
        message: expect.stringContaining('`kstore commit` (process') as string,
      });
    }
    expect(await listMessages()).toEqual(['first']);
  });

  it('takes over git’s lock from a kstore that died', async () => {
    writeOwner({ pid: spawnSync('true').pid });
    await workspace.commit('second');
    expect(await listMessages()).toEqual(['first', 'second']);
    expect(existsSync(gitLock())).toBe(false);
  });

  it('leaves the lock of a git process, however old, and goes on when it is gone', async () => {
    writeFileSync(gitLock(), '');
    utimesSync(gitLock(), new Date(0), new Date(0));
    await expect(workspace.commit('late')).rejects.toMatchObject({
      message: expect.stringContaining('a git process holds') as string,
    });
    expect(readFileSync(gitLock(), 'utf8')).toBe('');
    const waiting = workspace.commit('late');
    setTimeout(() => rmSync(gitLock()), 100);
    await waiting;
    expect(await listMessages()).toEqual(['first', 'late']);
  });
});
