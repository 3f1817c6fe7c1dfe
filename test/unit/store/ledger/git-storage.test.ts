import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../../../src/store/files/lock.ts';
import { createTag, hashJson, removeTag, type LedgerState } from '../../../../src/store/index.ts';
import { encodeVersion, versionPath } from '../../../../src/store/ledger/ledger-records.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../support/repository.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

const gitFolder = () => join(workspace.folder, '.kstore/git');
const runGit = (...words: string[]) =>
  execFileSync('git', ['--git-dir', gitFolder(), ...words], { encoding: 'utf8' }).trim();

function draft(number: number) {
  const manifest = {
    type: 'kstore.manifest.v1' as const,
    kind: 'report' as const,
    tree: hashJson<'node'>({ type: 'kstore.tree.v1', level: 0, entries: [] }),
    files: 0,
    sizeBytes: 0,
    meta: { number },
  };
  const name = `note-${number % 7}`;
  const version = {
    kind: 'report' as const,
    name,
    version: Math.floor(number / 7) + 1,
    id: hashJson<'version'>(manifest),
    manifest,
  };
  const files = new Map([[versionPath('report', name, version.version), encodeVersion(version)]]);
  return {
    files,
    message: `number ${number}`,
    author: { name: '한나', email: 'h@example.org' },
    timeSeconds: 1_700_000_000 + number,
  };
}

async function commitAll(first: number, count: number): Promise<LedgerState> {
  const { ledger, directory } = workspace.repository;
  const lock = await takeLock(directory, { command: 'commit' });
  try {
    const drafts = Array.from({ length: count }, (_, index) => draft(first + index));
    return await ledger.commitAll(await ledger.readState(), drafts, lock);
  } finally {
    lock.release();
  }
}

describe('git objects', () => {
  it('are what stock git and another library read, one by one and many at once', async () => {
    await commitAll(0, 1);
    await commitAll(1, 30);
    const state = await commitAll(31, 1);
    expect(runGit('fsck', '--strict', '--full')).toBe('');
    expect(runGit('rev-list', '--count', 'main')).toBe('32');
    const log = await git.log({ fs, gitdir: gitFolder(), ref: 'main' });
    expect(log.map(({ oid }) => oid)).toEqual(state.commits.map(({ id }) => id as string).reverse());
    expect(log[0]!.commit).toMatchObject({
      message: 'number 31\n',
      author: { name: '한나', timestamp: 1_700_000_031 },
    });
    expect(await workspace.reopen().ledger.readState()).toEqual(
      await workspace.reopen().ledger.readStateFromGit(),
    );
  });

  it('end up in few packs, and are all there', async () => {
    for (let number = 0; number < 70; number++) await commitAll(number, 1);
    const packs = readdirSync(join(gitFolder(), 'objects/pack')).filter((name) => name.endsWith('.pack'));
    expect(packs.length).toBeLessThanOrEqual(33);
    expect(runGit('fsck', '--strict', '--full')).toBe('');
    expect((await workspace.reopen().ledger.readStateFromGit()).versions).toHaveLength(70);
  });

  it('are read from deltas too', async () => {
    await commitAll(0, 200);
    runGit('repack', '-a', '-d', '-f', '--depth=50', '--window=50', '--quiet');
    expect(
      runGit(
        'verify-pack',
        '-v',
        ...readdirSync(join(gitFolder(), 'objects/pack'))
          .filter((name) => name.endsWith('.idx'))
          .map((name) => join(gitFolder(), 'objects/pack', name)),
      ),
    ).toMatch(/chain length = [2-9]/);
    expect((await workspace.reopen().ledger.readStateFromGit()).versions).toHaveLength(200);
  });

  it('are refused when a bit of a pack has flipped', async () => {
    await commitAll(0, 1);
    const folder = join(gitFolder(), 'objects/pack');
    const path = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack'))!);
    const bytes = readFileSync(path);
    bytes[20]! ^= 4;
    writeFileSync(path, bytes);
    await expect(workspace.reopen().ledger.readStateFromGit()).rejects.toMatchObject({
      code: 'KSTORE_REPOSITORY_DAMAGED',
    });
  });
});

describe('the cache of the history', () => {
  const path = () => join(workspace.folder, '.kstore/cache/ledger');
  const read = () => workspace.reopen().ledger.readState();

  it('grows by a line a commit, and gives the same when it is gone, cut off, flipped or behind', async () => {
    const state = await commitAll(0, 3);
    const older = readFileSync(path());
    await commitAll(3, 1);
    const newest = readFileSync(path());
    expect(newest.subarray(0, older.length)).toEqual(older);
    const expected = await workspace.reopen().ledger.readStateFromGit();
    expect(await read()).toEqual(expected);
    expect(expected.versions.slice(0, 3)).toEqual(state.versions);
    const flipped = Buffer.from(newest);
    flipped[200]! ^= 1;
    for (const bytes of [older, newest.subarray(0, -20), flipped, Buffer.alloc(0)]) {
      writeFileSync(path(), bytes);
      expect(await read()).toEqual(expected);
      expect(readFileSync(path())).toEqual(newest);
    }
    rmSync(path());
    expect(await read()).toEqual(expected);
    appendFileSync(path(), 'x');
    expect(await read()).toEqual(expected);
  });
});

describe('tags', () => {
  it('are refs of git, stay where they are, and can be deleted when git has packed them', async () => {
    await commitAll(0, 2);
    const { commits } = await workspace.reopen().ledger.readState();
    await createTag(workspace.repository, 'v1.0', commits[0]!.id.slice(0, 8));
    expect(runGit('rev-parse', 'v1.0^{commit}')).toBe(commits[0]!.id);
    await expect(createTag(workspace.repository, 'v1.0')).rejects.toMatchObject({
      code: 'KSTORE_TAG_EXISTS',
    });
    expect(await createTag(workspace.repository, 'v1.0', 'v1.0')).toMatchObject({ before: commits[0]!.id });
    runGit('pack-refs', '--all');
    expect((await workspace.reopen().ledger.readState()).tags).toEqual({ 'v1.0': commits[0]!.id });
    await removeTag(workspace.repository, 'v1.0');
    expect(runGit('tag')).toBe('');
    expect((await workspace.reopen().ledger.readState()).head).toBe(commits[1]!.id);
    await expect(removeTag(workspace.repository, 'v1.0')).rejects.toMatchObject({
      code: 'KSTORE_REFERENCE_NOT_FOUND',
    });
  });

  it.each(['../x', 'a/b', 'abcdef', 'v1..2', 'x.lock', '-x', 'a b'])('cannot be called %s', async (name) => {
    await commitAll(0, 1);
    await expect(createTag(workspace.repository, name)).rejects.toMatchObject({
      code: 'KSTORE_NAME_INVALID',
    });
  });
});
