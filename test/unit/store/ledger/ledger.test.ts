import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeRecord } from '../../../../src/store/ledger/ledger-records.ts';
import { takeLock } from '../../../../src/store/files/lock.ts';
import { setAlias, resolveVersion } from '../../../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../support/repository.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
  workspace.write('training/slow.yaml', 'epochs: 5\n');
  await workspace.add();
  await workspace.commit('첫 설정');
});
afterEach(() => workspace.remove());

const git = (...words: string[]) =>
  execFileSync('git', ['--git-dir', join(workspace.folder, '.kstore/git'), ...words], { encoding: 'utf8' });

describe('the ledger', () => {
  it('is a repository that stock git reads and finds in order', async () => {
    await setAlias(
      workspace.repository,
      resolveVersion(await workspace.repository.ledger.readState(), 'slow'),
      'best',
    );
    expect(git('fsck', '--strict', '--full')).toBe('');
    expect(git('log', '--format=%s').trim().split('\n')).toEqual(['alias slow@best is slow_v1', '첫 설정']);
    expect(git('ls-tree', '-r', '--name-only', 'main').trim().split('\n')).toEqual([
      'aliases.json',
      'training/slow/v1.json',
    ]);
  });

  it('reads the same state from git as from its cache, also when git packed its objects and refs', async () => {
    const cached = await workspace.repository.ledger.readState();
    expect(await workspace.repository.ledger.readStateFromGit()).toEqual(cached);
    git('gc', '--quiet');
    git('pack-refs', '--all');
    expect(await workspace.reopen().ledger.readStateFromGit()).toEqual(cached);
    expect(await workspace.reopen().ledger.readState()).toEqual(cached);
    workspace.write('training/slow.yaml', 'epochs: 6\n');
    await workspace.add();
    expect((await workspace.commit()).versions.map(({ ref }) => ref)).toEqual(['slow_v2']);
    expect(git('fsck', '--strict', '--full')).toBe('');
  });

  it('refuses a commit on a state that is no longer the newest', async () => {
    const { ledger } = workspace.repository;
    const old = await ledger.readState();
    workspace.write('training/slow.yaml', 'epochs: 7\n');
    await workspace.add();
    await workspace.commit();
    const lock = await takeLock(workspace.repository.directory, { command: 'commit' });
    const options = { message: 'late', author: { name: 'a', email: 'b' }, timeSeconds: 1, lock };
    await expect(ledger.commit(old, new Map(), options)).rejects.toMatchObject({ code: 'KSTORE_REF_MOVED' });
  });

  it('keeps every commit of many at once', async () => {
    const others = Array.from({ length: 6 }, () => workspace.reopen());
    await Promise.all(
      others.map(async (repository, index) => {
        const version = resolveVersion(await repository.ledger.readState(), 'slow');
        await setAlias(repository, version, `alias-${index}`);
      }),
    );
    const { aliases } = await workspace.repository.ledger.readState();
    expect(Object.keys(aliases['training/slow']!)).toHaveLength(6);
  });
});

describe('records from strangers', () => {
  const text = () => git('show', 'main:training/slow/v1.json');

  it.each([
    ['another version number', 'training/slow/v2.json', (record: string) => record],
    ['another kind', 'models/slow/v1.json', (record: string) => record],
    [
      'a changed manifest',
      'training/slow/v1.json',
      (record: string) => record.replace('"epochs":5', '"epochs":6'),
    ],
    ['a member too many', 'training/slow/v1.json', (record: string) => record.replace('{', '{"extra":1,')],
    ['half a file', 'training/slow/v1.json', (record: string) => record.slice(0, 40)],
    ['a run under the wrong id', `runs/00/${'0'.repeat(64)}.json`, () => '{"type":"kstore.run.v1"}'],
  ])('refuses %s', (_, path, change) => {
    expect(() => decodeRecord(path, change(text()))).toThrow(
      expect.objectContaining({ code: 'KSTORE_OBJECT_INVALID' }),
    );
  });

  it('leaves files alone that are none of its own', () => {
    expect(decodeRecord('README.md', 'hello')).toBeNull();
  });
});
