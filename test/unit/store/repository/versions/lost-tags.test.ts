import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  checkRepository,
  createTag,
  hashJson,
  removeTag,
  repairRepository,
} from '../../../../../src/store/index.ts';
import { pullFrom } from '../../../../../src/store/repository/receive/pull.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

const silent = { update: () => undefined, finish: () => undefined };
let workspace: TestWorkspace;
let copy: string;
let commits: readonly string[];

/** Two commits with a tag each; both tags are files of their own. */
beforeEach(async () => {
  workspace = await createTestWorkspace();
  for (const [rows, tag] of [
    ['1,2', 'v1.0'],
    ['3,4', 'v2.0'],
  ] as const) {
    workspace.write('datasets/a/a.csv', `x,y\n${rows}\n`);
    await workspace.add();
    await workspace.commit();
    await createTag(workspace.repository, tag);
  }
  commits = (await workspace.repository.ledger.readState()).commits.map(({ id }) => id);
  copy = mkdtempSync(join(tmpdir(), 'kstore-copy-'));
});
afterEach(() => {
  workspace.remove();
  rmSync(copy, { recursive: true, force: true });
});

const store = (...parts: string[]) => join(workspace.folder, '.kstore', ...parts);
const tagFile = (name: string) => store('git/refs/tags', name);
const packedPath = () => store('git/packed-refs');
const packTags = () => execFileSync('git', ['-C', store('git'), 'pack-refs', '--all']);
const readTags = async () => (await workspace.reopen().ledger.readState()).tags;
const readProblems = async () => (await checkRepository(workspace.reopen(), silent)).problems;
const repair = (from: string | null = null, dryRun = false) =>
  repairRepository(workspace.reopen(), { from, dryRun }, silent);
/** What an early kstore left. */
const removeRecord = () => rmSync(store('tags.json'));
const keepCopy = () => cpSync(store(), join(copy, '.kstore'), { recursive: true });
const listGitTags = () =>
  execFileSync('git', ['-C', store('git'), 'tag'], { encoding: 'utf8' })
    .trim()
    .split('\n');

describe('a tag that git has lost', () => {
  it('is told, still holds, and comes back', async () => {
    rmSync(tagFile('v1.0'));
    expect(await readProblems()).toMatchObject([
      {
        subject: 'tag v1.0',
        code: 'KSTORE_OBJECT_MISSING',
        advice: expect.stringContaining('`kstore repair`'),
      },
    ]);
    expect(await readTags()).toEqual({ 'v1.0': commits[0], 'v2.0': commits[1] });
    expect(await repair()).toMatchObject({ ok: true, files: ['git/refs/tags/v1.0'] });
    expect(listGitTags()).toEqual(['v1.0', 'v2.0']);
    expect(await readProblems()).toEqual([]);
  });

  it('comes back when it is set again, on its commit only', async () => {
    rmSync(tagFile('v1.0'));
    await expect(createTag(workspace.reopen(), 'v1.0')).rejects.toMatchObject({ code: 'KSTORE_TAG_EXISTS' });
    await createTag(workspace.reopen(), 'v1.0', commits[0]);
    expect(await readProblems()).toEqual([]);
  });

  it('may be given up', async () => {
    rmSync(tagFile('v1.0'));
    await removeTag(workspace.reopen(), 'v1.0');
    expect(await readProblems()).toEqual([]);
    expect(await readTags()).toEqual({ 'v2.0': commits[1] });
  });

  it.each([
    ['deleted', () => rmSync(packedPath())],
    ['emptied', () => writeFileSync(packedPath(), '')],
    ['garbage', () => writeFileSync(packedPath(), 'nonsense\nand more\n')],
  ])('comes back with the branch when packed-refs is %s', async (_, wreck) => {
    packTags();
    wreck();
    const subjects = (await readProblems()).map(({ subject }) => subject);
    expect(subjects).toEqual(expect.arrayContaining(['tag v1.0', 'tag v2.0']));
    expect(await repair()).toMatchObject({ ok: true });
    expect(await readTags()).toEqual({ 'v1.0': commits[0], 'v2.0': commits[1] });
    expect(await readProblems()).toEqual([]);
    expect(listGitTags()).toEqual(['v1.0', 'v2.0']);
  });

  it('leaves no false tag behind when a bit of its name was flipped', async () => {
    renameSync(tagFile('v2.0'), tagFile('v3.0'));
    expect(await readTags()).toEqual({ 'v1.0': commits[0], 'v2.0': commits[1] });
    expect((await readProblems()).map(({ subject }) => subject)).toEqual(['tag v2.0', 'tag v3.0']);
    await repair();
    expect(listGitTags()).toEqual(['v1.0', 'v2.0']);
    expect(await readProblems()).toEqual([]);
  });

  it('leaves no false tag behind when the bit was one of packed-refs', async () => {
    packTags();
    writeFileSync(packedPath(), readFileSync(packedPath(), 'utf8').replace('tags/v2.0', 'tags/v3.0'));
    expect(await readTags()).toEqual({ 'v1.0': commits[0], 'v2.0': commits[1] });
    const dry = await repair(null, true);
    expect(dry.files).toEqual(['git/refs/tags/v2.0', 'git/packed-refs']);
    expect((await repair()).files).toEqual(dry.files);
    expect(listGitTags()).toEqual(['v1.0', 'v2.0']);
    expect(await readProblems()).toEqual([]);
  });

  it('keeps its commit when a digit of it was flipped', async () => {
    writeFileSync(tagFile('v2.0'), `${commits[0]}\n`);
    expect(await readTags()).toMatchObject({ 'v2.0': commits[1] });
    expect((await readProblems()).map(({ subject }) => subject)).toEqual(['tag v2.0']);
    await repair();
    expect(readFileSync(tagFile('v2.0'), 'utf8')).toBe(`${commits[1]}\n`);
  });

  it('comes from the other store in one that has no record', async () => {
    keepCopy();
    removeRecord();
    rmSync(tagFile('v1.0'));
    expect(await repair(copy)).toMatchObject({ ok: true, files: ['git/refs/tags/v1.0', 'tags.json'] });
    expect(await readTags()).toEqual({ 'v1.0': commits[0], 'v2.0': commits[1] });
  });

  it('comes from another store only when its commit is ours', async () => {
    const other = await createTestWorkspace();
    try {
      await pullFrom(other.repository, workspace.folder, silent);
      other.write('datasets/a/a.csv', 'x,y\n5,6\n');
      await other.add();
      await other.commit();
      await createTag(other.repository, 'later');
      removeRecord();
      rmSync(tagFile('v1.0'));
      await repair(other.folder);
      expect(await readTags()).toEqual({ 'v1.0': commits[0], 'v2.0': commits[1] });
    } finally {
      other.remove();
    }
  });

  it('is pulled from a store that has lost it', async () => {
    rmSync(tagFile('v1.0'));
    renameSync(tagFile('v2.0'), tagFile('v3.0'));
    const other = await createTestWorkspace();
    try {
      await pullFrom(other.repository, workspace.folder, silent);
      expect((await other.repository.ledger.readState()).tags).toEqual({
        'v1.0': commits[0],
        'v2.0': commits[1],
      });
      expect((await checkRepository(other.repository, silent)).problems).toEqual([]);
      rmSync(join(other.folder, '.kstore/git/refs/tags/v1.0'));
      expect((await checkRepository(other.repository, silent)).ok).toBe(false);
    } finally {
      other.remove();
    }
  });
});

describe('a tag that was deleted', () => {
  it('does not come back from another store', async () => {
    keepCopy();
    await removeTag(workspace.reopen(), 'v1.0');
    await repair(copy);
    expect(await readTags()).toEqual({ 'v2.0': commits[1] });
    expect(await readProblems()).toEqual([]);
  });
});

describe('the record of tags', () => {
  it.each([
    [
      'a commit',
      async () => {
        workspace.write('datasets/a/a.csv', 'x,y\n7,8\n');
        await workspace.add();
        await workspace.commit();
      },
    ],
    ['a tag', () => createTag(workspace.reopen(), 'third')],
    ['a deleted tag', () => removeTag(workspace.reopen(), 'v2.0')],
    ['repair', () => repair()],
  ])('is made by %s in a store without it', async (_, change) => {
    removeRecord();
    expect(await readProblems()).toEqual([]);
    await change();
    rmSync(tagFile('v1.0'));
    expect((await readProblems()).map(({ subject }) => subject)).toEqual(['tag v1.0']);
  });

  it('takes up what stock git set, with the next tag', async () => {
    execFileSync('git', ['-C', store('git'), 'tag', 'by-git', commits[0]!]);
    expect(await readProblems()).toEqual([]);
    await createTag(workspace.reopen(), 'third');
    rmSync(tagFile('by-git'));
    expect((await readProblems()).map(({ subject }) => subject)).toEqual(['tag by-git']);
  });

  it.each([
    ['torn', () => writeFileSync(store('tags.json'), readFileSync(store('tags.json')).subarray(0, 50))],
    [
      'changed in one digit',
      () =>
        writeFileSync(store('tags.json'), readFileSync(store('tags.json'), 'utf8').replace('v1.0', 'v3.0')),
    ],
    [
      'not in canonical form',
      () => writeFileSync(store('tags.json'), ` ${readFileSync(store('tags.json'), 'utf8')}`),
    ],
  ])('is made anew from git when it is %s', async (_, wreck) => {
    wreck();
    expect(await readTags()).toEqual({ 'v1.0': commits[0], 'v2.0': commits[1] });
    expect(await readProblems()).toMatchObject([{ subject: 'tags.json' }]);
    await expect(createTag(workspace.reopen(), 'third')).rejects.toMatchObject({
      code: 'KSTORE_REPOSITORY_DAMAGED',
    });
    expect(existsSync(tagFile('third'))).toBe(false);
    expect((await repair(null, true)).files).toEqual(['tags.json']);
    expect(await repair()).toMatchObject({ ok: true, files: ['tags.json'] });
    expect(await readProblems()).toEqual([]);
    rmSync(tagFile('v1.0'));
    expect(await readProblems()).toHaveLength(1);
  });

  it('names no file outside the tags', async () => {
    const tags = { '../../../../evil': commits[0]! };
    const checksum = hashJson(tags);
    writeFileSync(store('tags.json'), `${JSON.stringify({ checksum, tags, type: 'kstore.tags.v1' })}\n`);
    expect(await readProblems()).toMatchObject([{ subject: 'tags.json' }]);
    await repair();
    expect(existsSync(join(workspace.folder, 'evil'))).toBe(false);
    expect(await readTags()).toEqual({ 'v1.0': commits[0], 'v2.0': commits[1] });
  });
});
