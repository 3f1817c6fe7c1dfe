import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashBytes } from '../../../../../src/store/codec/hash.ts';
import { cloneFrom, openRepository, pullFrom } from '../../../../../src/store/index.ts';
import { findTokens, isListed } from '../../../../../src/store/objects/file-content.ts';
import { encodeNode } from '../../../../../src/store/objects/node-json.ts';
import { PackSession } from '../../../../../src/store/packs/pack-session.ts';
import { PackSet } from '../../../../../src/store/packs/pack-set.ts';
import { ContentCheck } from '../../../../../src/store/repository/fsck/fsck-content.ts';
import { checkRepository } from '../../../../../src/store/repository/fsck/fsck.ts';
import { collectGarbage } from '../../../../../src/store/repository/gc/gc.ts';
import { repairRepository } from '../../../../../src/store/repository/repair/repair.ts';
import type { Repository } from '../../../../../src/store/repository/repository.ts';
import { measureVersionStorage } from '../../../../../src/store/repository/disk-usage/storage.ts';
import { encodeZip } from '../../../../hostile/zip-writer.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';
import { makeSheet } from '../../../../support/sheet-xml.ts';

const silent = { update: () => undefined, finish: () => undefined };
let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

const makeWorkbook = (version: number) =>
  encodeZip([
    { name: 'xl/worksheets/sheet1.xml', content: makeSheet(15_000, 3, new Map([[7000, version]])) },
  ]);

const bookPath = () => join(workspace.folder, 'datasets/book/book.zip');

async function commitWorkbook(version: number): Promise<void> {
  mkdirSync(join(workspace.folder, 'datasets/book'), { recursive: true });
  writeFileSync(bookPath(), makeWorkbook(version));
  await workspace.add();
  await workspace.commit();
}

/** The workbook of each version as the store gives it back, and how it is kept. */
async function readBack(repository: Repository) {
  const state = await repository.ledger.readState();
  return state.versions.map((version) => {
    const entry = repository.objects.findTreeEntry(version.manifest.tree, 'book.zip');
    if (entry === null || entry.mode === 'd') throw new Error('no workbook');
    const { largest } = measureVersionStorage(repository, state, version, 5);
    return { id: hashBytes(repository.objects.readFile(entry.file)), keptAs: largest[0]!.keptAs };
  });
}

const expected = (versions: readonly number[], keptAs: string) =>
  versions.map((version) => ({ id: hashBytes(makeWorkbook(version)), keptAs }));
const problems = async (repository = workspace.reopen()) =>
  (await checkRepository(repository, silent)).problems;
const storePath = (...parts: string[]) => join(workspace.folder, '.kstore', ...parts);

function openClone(folder: string): Repository {
  return openRepository(folder, { ...workspace.repository.surroundings });
}

describe('workbooks as tokens', () => {
  it('come back after gc, and cost what was edited', async () => {
    for (const version of [1, 2, 3]) await commitWorkbook(version);
    expect(await readBack(workspace.reopen())).toEqual(expected([1, 2, 3], 'tokens'));
    await collectGarbage(workspace.reopen(), { dryRun: false, graceSeconds: 0 }, silent);
    expect(await readBack(workspace.reopen())).toEqual(expected([1, 2, 3], 'tokens'));
    expect(await problems()).toEqual([]);
    const packBytes = readdirSync(storePath('packs')).reduce(
      (sum, name) => sum + readFileSync(storePath('packs', name)).length,
      0,
    );
    expect(packBytes).toBeLessThan(makeWorkbook(1).length * 1.5);
  });

  it('are no new version when they are read again without the stat cache', async () => {
    await commitWorkbook(1);
    rmSync(storePath('index'));
    expect(await workspace.add()).toMatchObject({ added: [{ state: 'unchanged' }] });
  });

  it('are repaired from the working files', async () => {
    await commitWorkbook(1);
    const [pack] = readdirSync(storePath('packs'));
    const bytes = readFileSync(storePath('packs', pack!));
    bytes[50_000]! ^= 1;
    writeFileSync(storePath('packs', pack!), bytes);
    expect(await problems()).not.toEqual([]);
    const { ok, restored } = await repairRepository(
      workspace.reopen(),
      { from: null, dryRun: false },
      silent,
    );
    expect([ok, restored.map(({ from }) => from)]).toEqual([true, expect.arrayContaining(['working files'])]);
    expect(await problems()).toEqual([]);
    expect(await readBack(workspace.reopen())).toEqual(expected([1], 'tokens'));
  });

  it('have a list that is cut as the format says', async () => {
    await commitWorkbook(1);
    const { objects, ledger } = workspace.reopen();
    const [version] = (await ledger.readState()).versions;
    const entry = objects.findTreeEntry(version!.manifest.tree, 'book.zip');
    if (entry?.mode !== 'f' || !isListed(entry.file)) throw new Error('no workbook');
    const set = new PackSet(objects.listPacks());
    const { frame, symbols } = findTokens(set, entry.file)!;
    set.close();
    // The same chunks under a root that has one node more than it should.
    const root = encodeNode('kstore.chunks.v1', 1, [
      [symbols.list!, symbols.sizeBytes - 1],
      [symbols.list!, 1],
    ]);
    const node = encodeNode('kstore.tokens.v1', 0, [
      [frame.id, frame.sizeBytes],
      [symbols.id, symbols.sizeBytes, hashBytes(root)],
    ]);
    const session = new PackSession(storePath());
    for (const bytes of [root, node]) session.append(1, Buffer.from(hashBytes(bytes), 'hex'), bytes);
    session.finish();
    const found: unknown[] = [];
    const again = new PackSet(workspace.reopen().objects.listPacks());
    new ContentCheck(again, true, (subject) => found.push(subject)).checkFile('book', {
      ...entry.file,
      list: hashBytes(node),
    });
    again.close();
    expect(found).toEqual(['book']);
  });
});

describe('a store of format 1', () => {
  it('goes on with workbooks as they are, and so do its clones', async () => {
    workspace.remove();
    workspace = await createTestWorkspace(1);
    await commitWorkbook(1);
    const clone = join(workspace.folder, 'clone');
    await cloneFrom(workspace.folder, clone, openClone, silent);
    expect(readFileSync(join(clone, '.kstore/format'), 'utf8')).toBe('kstore 1\n');
    for (const repository of [workspace.reopen(), openClone(clone)]) {
      expect(await readBack(repository)).toEqual(expected([1], 'bytes'));
      expect(await problems(repository)).toEqual([]);
    }
  });

  it('is not pulled into one of format 2', async () => {
    const other = await createTestWorkspace(1);
    try {
      await expect(pullFrom(workspace.repository, other.folder, silent)).rejects.toMatchObject({
        code: 'KSTORE_SOURCE_REFUSED',
        message: expect.stringContaining('it has format 1, and this store has format 2') as string,
      });
    } finally {
      other.remove();
    }
  });
});

it('are brought back from a store of another format through files, as repair says', async () => {
  const other = await createTestWorkspace(1);
  mkdirSync(join(other.folder, 'datasets/book'), { recursive: true });
  writeFileSync(join(other.folder, 'datasets/book/book.zip'), makeWorkbook(1));
  await other.add();
  await other.commit();
  await commitWorkbook(1);
  rmSync(join(workspace.folder, '.kstore/packs'), { recursive: true });
  rmSync(join(workspace.folder, 'datasets'), { recursive: true });
  const repair = () => repairRepository(workspace.reopen(), { from: other.folder, dryRun: false }, silent);
  const { ok, lost } = await repair();
  expect(ok).toBe(false);
  expect(lost[0]!.advice).toContain('kstore checkout VERSION --to FOLDER');
  mkdirSync(join(workspace.folder, 'taken/book'), { recursive: true });
  writeFileSync(join(workspace.folder, 'taken/book/book.zip'), makeWorkbook(1));
  expect(await repair()).toMatchObject({ ok: true });
  other.remove();
});
