import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFileSystem } from '../../../../../src/store/files/file-system.ts';
import { checkRepository } from '../../../../../src/store/repository/fsck/fsck.ts';
import { repairLedger } from '../../../../../src/store/repository/repair/repair-ledger.ts';
import { repairRepository, type RepairResult } from '../../../../../src/store/repository/repair/repair.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

const silent = { update: () => undefined, finish: () => undefined };
let workspace: TestWorkspace;
let backup: string;
beforeEach(async () => {
  workspace = await createTestWorkspace();
  backup = mkdtempSync(join(tmpdir(), 'kstore-backup-'));
});
afterEach(() => {
  workspace.remove();
  rmSync(backup, { recursive: true, force: true });
});

const store = (...parts: string[]) => join(workspace.folder, '.kstore', ...parts);
const listPacks = () => readdirSync(store('packs')).sort();
const working = () => join(workspace.folder, 'datasets/a/a.txt');

/** Lines that differ, so that the file has many chunks. */
function makeText(lines: number, seed: number): string {
  return Array.from(
    { length: lines },
    (_, line) => `${seed} ${line} ${Math.imul(line + seed, 2654435761)}\n`,
  ).join('');
}

async function commitText(lines: number, seed: number): Promise<void> {
  workspace.write('datasets/a/a.txt', makeText(lines, seed));
  await workspace.add();
  await workspace.commit();
}

function repair(options: { from?: string; dryRun?: boolean } = {}): Promise<RepairResult> {
  const { from = null, dryRun = false } = options;
  return repairRepository(workspace.reopen(), { from, dryRun }, silent);
}

const problems = async () => (await checkRepository(workspace.reopen(), silent)).problems;
const keepBackup = () => cpSync(store(), join(backup, '.kstore'), { recursive: true });

/** Flips a bit in the middle of the first block of a pack, which holds chunks of files. */
function flip(pack: string, offset = 5000): void {
  flipByte(store('packs', pack), offset);
}

function flipByte(path: string, offset: number): void {
  const bytes = readFileSync(path);
  bytes[offset]! ^= 4;
  writeFileSync(path, bytes);
}

/** The packs of the ledger's git repository, without their indexes. */
function gitPacks(): string[] {
  const folder = store('git/objects/pack');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pack'))
    .sort()
    .map((name) => join(folder, name));
}

describe('repair', () => {
  it('finds nothing to do in a sound store', async () => {
    await commitText(3000, 1);
    const before = listPacks();
    expect(await repair()).toEqual({
      dryRun: false,
      ok: true,
      damagedPacks: [],
      restored: [],
      files: [],
      lost: [],
      setAside: [],
      cleared: [],
    });
    expect(listPacks()).toEqual(before);
  });

  it('brings back a flipped bit from the working file', async () => {
    await commitText(3000, 1);
    flip(listPacks()[0]!);
    expect(await problems()).not.toEqual([]);
    const { ok, damagedPacks, restored, setAside } = await repair();
    expect(ok).toBe(true);
    expect(damagedPacks).toHaveLength(1);
    expect(restored.map(({ from }) => from)).toContain('working files');
    expect(await problems()).toEqual([]);
    const again = await repair();
    expect(again.cleared).toEqual(setAside);
    expect({ ...again, cleared: [] }).toMatchObject({ ok: true, damagedPacks: [], setAside: [] });
  });

  it('brings back a flipped bit from a second pack that has the chunk', async () => {
    await commitText(3000, 1);
    const [first] = listPacks();
    renameSync(store('packs', first!), join(backup, first!));
    workspace.write('datasets/b/b.txt', `${makeText(3000, 1)}and more\n`);
    await workspace.add('datasets/b');
    cpSync(join(backup, first!), store('packs', first!));
    await workspace.commit();
    rmSync(join(workspace.folder, 'datasets'), { recursive: true });
    flip(first!);
    const { ok, restored } = await repair();
    expect(ok).toBe(true);
    expect(restored.map(({ from }) => from)).toEqual(['damaged pack']);
    expect(await problems()).toEqual([]);
  });

  it('says what it could not bring back, and a later add of the same file heals it', async () => {
    await commitText(3000, 1);
    unlinkSync(working());
    flip(listPacks()[0]!);
    const { ok, lost, damagedPacks } = await repair();
    expect(ok).toBe(false);
    expect(lost[0]!.subject).toBe('dataset/a_v1');
    expect(damagedPacks[0]!.salvaged).toBeGreaterThan(0);
    expect(readdirSync(store('damaged'))).toHaveLength(1);
    workspace.write('datasets/a/a.txt', makeText(3000, 1));
    await workspace.add();
    expect(await problems()).toEqual([]);
    const healed = await repair();
    expect(healed.ok).toBe(true);
    expect(healed.cleared).toHaveLength(1);
    expect(readdirSync(store('damaged'))).toEqual([]);
  });

  it('saves what is left of a pack that was cut off, and the rest from another store', async () => {
    await commitText(30_000, 1);
    keepBackup();
    unlinkSync(working());
    const path = store('packs', listPacks()[0]!);
    truncateSync(path, Math.floor(readFileSync(path).length * 0.7));
    expect((await repair({ dryRun: true })).ok).toBe(false);
    const { ok, restored } = await repair({ from: backup });
    expect(ok).toBe(true);
    expect(restored.map(({ from }) => from).sort()).toEqual(['damaged pack', 'other store']);
    expect(await problems()).toEqual([]);
  });

  it('reads the blocks of a pack whose index is damaged, without any other copy', async () => {
    await commitText(6000, 1);
    unlinkSync(working());
    const [pack] = listPacks();
    flip(pack!, readFileSync(store('packs', pack!)).length - 100);
    const { ok, lost } = await repair();
    expect({ ok, lost }).toEqual({ ok: true, lost: [] });
    expect(await problems()).toEqual([]);
  });

  it('fetches a deleted pack from another store, nodes and all, and from working files', async () => {
    await commitText(3000, 1);
    keepBackup();
    unlinkSync(store('packs', listPacks()[0]!));
    cpSync(store(), join(backup, 'again'), { recursive: true });
    expect((await repair({ from: join(backup, '.kstore') })).ok).toBe(true);
    expect(await problems()).toEqual([]);
    rmSync(store(), { recursive: true });
    cpSync(join(backup, 'again'), store(), { recursive: true });
    const { ok, restored } = await repair();
    expect(ok).toBe(true);
    expect(restored.map(({ from }) => from)).toEqual(['working files']);
    expect(await problems()).toEqual([]);
  });

  it('fetches deleted and damaged objects of the ledger from another store', async () => {
    for (let seed = 1; seed < 5; seed++) await commitText(10 * seed, seed);
    keepBackup();
    gitPacks().forEach((path, index) => {
      if (index % 2 === 0) unlinkSync(path);
      else flipByte(path, 60);
    });
    rmSync(store('cache'), { recursive: true });
    expect((await problems()).length).toBeGreaterThan(3);
    expect((await repair({ dryRun: true })).ok).toBe(false);
    const { ok, restored } = await repair({ from: backup });
    expect(ok).toBe(true);
    expect(restored).toContainEqual(expect.objectContaining({ from: 'other store', of: 'ledger' }));
    expect(await problems()).toEqual([]);
    expect((await workspace.reopen().ledger.readStateFromGit()).versions).toHaveLength(4);
    expect((await repair()).cleared.length).toBeGreaterThan(0);
  });

  it('saves what is whole of a damaged git pack, and makes version records again from the cache', async () => {
    await commitText(10, 1);
    const [path] = gitPacks();
    const sound = readFileSync(path!);
    cpSync(workspace.folder, join(backup, 'workspace'), { recursive: true });
    let healed = 0;
    for (let offset = 0; offset < sound.length; offset += 23) {
      rmSync(store(), { recursive: true });
      cpSync(join(backup, 'workspace/.kstore'), store(), { recursive: true });
      flipByte(path!, offset);
      expect(await problems(), `byte ${offset}`).not.toEqual([]);
      const { ok } = await repair();
      expect((await problems()).length === 0, `byte ${offset}`).toBe(ok);
      if (ok) healed++;
    }
    // Header and trailer, and the record of the version; folders and the commit have no second copy.
    expect(healed).toBeGreaterThan(sound.length / 23 / 4);
  });

  it.each([
    ['the indexes of two packs', '.idx', '.idx', 1],
    ['two packs', '.pack', '.pack', 1],
    ['a pack and its index', '.pack', '.idx', 0],
    ['a pack and the index of another', '.pack', '.idx', 1],
  ])('puts the ledger right when %s were exchanged', async (_what, ending, otherEnding, distance) => {
    for (let seed = 1; seed < 4; seed++) await commitText(10 * seed, seed);
    keepBackup();
    const place = (pack: string, end: string) => pack.replace(/\.pack$/, end);
    const [first, second] = [place(gitPacks()[0]!, ending), place(gitPacks()[distance]!, otherEnding)];
    const exchange = () => {
      const bytes = readFileSync(first);
      writeFileSync(first, readFileSync(second));
      writeFileSync(second, bytes);
    };
    for (const options of [{}, { from: backup }]) {
      exchange();
      expect(await problems()).not.toEqual([]);
      const { ok, files } = await repair(options);
      expect(ok).toBe(true);
      expect(files).toHaveLength(1 + distance);
      expect(await problems()).toEqual([]);
      expect((await workspace.reopen().ledger.readStateFromGit()).versions).toHaveLength(3);
      rmSync(store(), { recursive: true });
      cpSync(join(backup, '.kstore'), store(), { recursive: true });
    }
  });

  it('clears away a foreign folder among the objects of the ledger', async () => {
    await commitText(10, 1);
    mkdirSync(store('git/objects/ab/foreign'), { recursive: true });
    expect((await repair()).files).toEqual(['git/objects/ab/foreign']);
    expect((await repair()).setAside).toEqual([]);
    expect(readdirSync(store('damaged'))).toEqual([]);
  });

  it('writes nothing to the ledger without the lock', async () => {
    await commitText(10, 1);
    const cached = workspace.reopen().ledger.readCachedState();
    rmSync(store('git/refs'), { recursive: true });
    const repairWithoutLock = () =>
      repairLedger(store(), { other: null, cached, dryRun: false }, () => {
        throw new Error('the lock is gone');
      });
    expect(repairWithoutLock).toThrow('the lock is gone');
    expect(existsSync(store('git/refs'))).toBe(false);
  });

  it('writes HEAD and the branch again when it is clear what they were', async () => {
    await commitText(10, 1);
    await commitText(20, 2);
    writeFileSync(store('git/HEAD'), 'nonsense');
    writeFileSync(store('git/refs/heads/main'), 'nonsense');
    const { ok, files } = await repair();
    expect({ ok, files }).toEqual({ ok: true, files: ['git/HEAD', 'git/refs/heads/main'] });
    expect(await problems()).toEqual([]);
  });

  it('changes nothing in a dry run and says the same', async () => {
    await commitText(3000, 1);
    flip(listPacks()[0]!);
    const before = listPacks();
    const dry = await repair({ dryRun: true });
    expect(listPacks()).toEqual(before);
    expect(existsSync(store('damaged'))).toBe(false);
    expect(readdirSync(store('tmp'))).toEqual([]);
    const real = await repair();
    expect({ ...real, dryRun: true, setAside: [] }).toEqual(dry);
  });

  it('looks without the lock in a dry run, and writes nothing', async () => {
    await commitText(3000, 1);
    flip(listPacks()[0]!);
    const refuse = () => {
      throw Object.assign(new Error('not yours'), { code: 'EACCES', syscall: 'open' });
    };
    const restore = replaceFileSystem({ writeSync: refuse, mkdirSync: refuse, renameSync: refuse });
    try {
      expect(await repair({ dryRun: true })).toMatchObject({ ok: true, damagedPacks: [{}] });
    } finally {
      restore();
    }
  });

  it('never makes it worse: every bit of the pack in turn', async () => {
    await commitText(40, 1);
    const [pack] = listPacks();
    const sound = readFileSync(store('packs', pack!));
    keepBackup();
    unlinkSync(working());
    for (let bit = 0; bit < sound.length * 8; bit += 37) {
      const bytes = Buffer.from(sound);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      for (const name of listPacks()) unlinkSync(store('packs', name));
      writeFileSync(store('packs', pack!), bytes);
      const { ok } = await repair({ from: backup });
      expect(ok, `bit ${bit}`).toBe(true);
      const { versions } = await workspace.repository.ledger.readState();
      const { objects } = workspace.reopen();
      for (const entry of objects.walkTree(versions[0]!.manifest.tree)) {
        if (entry.mode !== 'd')
          expect(Buffer.from(objects.readFile(entry.file)).toString()).toBe(makeText(40, 1));
      }
      rmSync(store('damaged'), { recursive: true, force: true });
    }
  });
});
