import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addToStage, checkRepository, commitStage, readStatus } from '../../../../../src/store/index.ts';
import { collectGarbage } from '../../../../../src/store/repository/gc/gc.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

const silent = { update: () => undefined, finish: () => undefined };
let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

const packsFolder = () => join(workspace.folder, '.kstore/packs');
const listPacks = () => readdirSync(packsFolder());
/** What was written is older than the time in which the stat cache vouches for nothing. */
const ripen = () => new Promise((done) => setTimeout(done, 80));
const loseAllPacks = () => listPacks().forEach((name) => rmSync(join(packsFolder(), name)));
const loseNewPacks = (before: readonly string[]) =>
  listPacks()
    .filter((name) => !before.includes(name))
    .forEach((name) => rmSync(join(packsFolder(), name)));
const damageIndexes = () =>
  listPacks().forEach((name) => {
    const path = join(packsFolder(), name);
    const bytes = readFileSync(path);
    bytes[bytes.length - 100]! ^= 1;
    writeFileSync(path, bytes);
  });

/** As by a new process each time. */
const add = (...paths: string[]) =>
  addToStage(workspace.reopen(), workspace.folder, paths.length === 0 ? ['.'] : paths, {}, silent);
const commit = () => commitStage(workspace.reopen(), 'a commit');
const findProblems = async () => (await checkRepository(workspace.reopen(), silent)).problems;

async function commitTwoDatasets(): Promise<void> {
  for (let file = 0; file < 40; file++) workspace.write(`datasets/many/${file}.txt`, `file ${file}\n`);
  workspace.write('datasets/table/a.csv', `x,y\n${'1,2\n'.repeat(50)}`);
  await ripen();
  await add();
  await commit();
  await ripen();
}

describe('a store that lost packs', () => {
  it.each([
    ['were removed', loseAllPacks],
    ['cannot be used', damageIndexes],
  ])('gets everything back by adding when they %s', async (_, lose) => {
    await commitTwoDatasets();
    lose();
    const { added } = await add();
    expect(added.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
    const problems = await findProblems();
    expect(problems.filter(({ subject }) => !subject.startsWith('pack '))).toEqual([]);
  });

  it('publishes only versions that are whole after a file was changed', async () => {
    await commitTwoDatasets();
    loseAllPacks();
    workspace.write('datasets/many/7.txt', 'changed\n');
    workspace.write('datasets/table/a.csv', 'x,y\n3,4\n');
    await ripen();
    await add();
    await commit();
    const problems = await findProblems();
    expect(problems.filter(({ subject }) => subject.includes('_v2'))).toEqual([]);
    expect((await readStatus(workspace.reopen())).changes).toEqual([]);
  });

  it('refuses to commit what was staged and lost, and adding it again brings it back', async () => {
    await commitTwoDatasets();
    const before = listPacks();
    workspace.write('datasets/many/7.txt', 'changed\n');
    workspace.write('datasets/other/b.bin', 'other');
    await ripen();
    await add();
    await ripen();
    loseNewPacks(before);
    await expect(commit()).rejects.toMatchObject({ code: 'KSTORE_OBJECT_MISSING' });
    await add('datasets/many');
    // The other one is still lost: what is staged beside it does not vouch for it.
    await expect(commit()).rejects.toMatchObject({ data: { path: 'datasets/other' } });
    await add('datasets/other');
    expect((await commit()).versions.map(({ ref }) => ref)).toEqual(['many_v2', 'other_v1']);
    expect(await findProblems()).toEqual([]);
  });

  it('is told in one line for each staged artifact', async () => {
    await commitTwoDatasets();
    for (let file = 0; file < 40; file++) workspace.write(`datasets/many/${file}.txt`, `changed ${file}\n`);
    workspace.write('datasets/other/b.bin', 'other');
    const before = listPacks();
    await add();
    loseNewPacks(before);
    expect((await findProblems()).map(({ message }) => message.replace(/[0-9a-f]{64}/, '…'))).toEqual([
      'the staged dataset "many" lacks object …',
      'the staged dataset "other" lacks object …',
    ]);
    for (const name of before) rmSync(join(packsFolder(), name));
    await add();
    const staged = listPacks();
    workspace.write('datasets/third/a.txt', 'third');
    await add('datasets/third');
    for (const name of staged) rmSync(join(packsFolder(), name));
    expect((await findProblems()).filter(({ subject }) => subject === 'stage')).toHaveLength(2);
  });

  it('refuses to commit when only a part of what was staged is lost', async () => {
    await commitTwoDatasets();
    const before = listPacks();
    workspace.write('datasets/many/7.txt', 'changed\n');
    await ripen();
    await add();
    // The root of the staged tree is in the new pack, the files that it shares with v1 are in the old ones.
    before.forEach((name) => rmSync(join(packsFolder(), name)));
    await expect(commit()).rejects.toMatchObject({ code: 'KSTORE_OBJECT_MISSING' });
  });

  it('believes what was staged and cached after gc wrote all packs anew', async () => {
    await commitTwoDatasets();
    workspace.write('datasets/many/7.txt', 'changed\n');
    await ripen();
    await add();
    await ripen();
    const before = listPacks();
    for (let file = 0; file < 4; file++) {
      workspace.write(`datasets/small${file}/a.csv`, `x,y\n${file},4\n`);
      await add(`datasets/small${file}`);
    }
    await collectGarbage(workspace.reopen(), { dryRun: false, graceSeconds: 0 }, silent);
    expect(before.filter((name) => listPacks().includes(name))).toEqual([]);
    const packs = listPacks();
    await add('datasets/many');
    expect(listPacks()).toEqual(packs);
    expect((await commit()).versions).toHaveLength(5);
    expect(await findProblems()).toEqual([]);
  });
});
