import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isKstoreError } from '../../../../../src/store/errors/kstore-error.ts';
import { hashBytes, hashJson } from '../../../../../src/store/codec/hash.ts';
import type { Manifest } from '../../../../../src/store/ledger/ledger-state.ts';
import { encodeNode } from '../../../../../src/store/objects/node-json.ts';
import { PackSession } from '../../../../../src/store/packs/pack-session.ts';
import { PackSet } from '../../../../../src/store/packs/pack-set.ts';
import { ContentCheck } from '../../../../../src/store/repository/fsck/fsck-content.ts';
import { checkRepository, type FsckResult } from '../../../../../src/store/repository/fsck/fsck.ts';
import { readStage, writeStage } from '../../../../../src/store/repository/add/stage.ts';
import { createSweep } from '../../../../../src/store/repository/add/sweep-file.ts';
import { trustVersion } from '../../../../../src/store/repository/trust.ts';
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
const check = (): Promise<FsckResult> => checkRepository(workspace.reopen(), silent);

async function prepareStore(): Promise<void> {
  workspace.write(
    'datasets/a/a.txt',
    Array.from({ length: 2000 }, (_, line) => `line ${line * line}\n`).join(''),
  );
  workspace.write('datasets/a/b.txt', 'short\n');
  await workspace.add();
  await workspace.commit();
  workspace.write('datasets/a/b.txt', 'other\n');
  await workspace.add();
  await workspace.commit();
  workspace.write('datasets/a/b.txt', 'staged\n');
  await workspace.add();
  cpSync(store(), backup, { recursive: true });
}

function listFiles(): string[] {
  return readdirSync(store(), { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(store(path)).isFile())
    .sort();
}

/** Files that are made anew, or that only people and stock git read. */
const isDisposable = (path: string) => /^(index|cache\/|git\/(config|description|info\/|hooks\/))/.test(path);

/** Whether damage is told: by fsck, or by everything when the store cannot even be opened. */
async function isFound(): Promise<boolean> {
  try {
    return !(await check()).ok;
  } catch (error) {
    if (isKstoreError(error)) return true;
    throw error;
  }
}

describe('fsck', () => {
  it('finds a flipped bit in any file, and any file that is gone or cut off', async () => {
    await prepareStore();
    expect(await check()).toMatchObject({ ok: true, problems: [], notices: [] });
    const restore = (path: string) => cpSync(join(backup, path), store(path));
    let seed = 7;
    for (const path of listFiles()) {
      if (isDisposable(path)) continue;
      const sound = readFileSync(store(path));
      for (let round = 0; round < 6; round++) {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        const bytes = Buffer.from(sound);
        bytes[seed % bytes.length]! ^= 1 << (seed >>> 29);
        writeFileSync(store(path), bytes);
        expect(await isFound(), `${path}, byte ${seed % bytes.length}`).toBe(true);
      }
      writeFileSync(store(path), sound.subarray(0, sound.length >> 1));
      expect(await isFound(), `${path} cut off`).toBe(true);
      // Without a stage nothing is staged, without settings the defaults hold.
      if (!['stage.json', 'config.json'].includes(path) && !path.startsWith('stage')) {
        rmSync(store(path));
        expect(await isFound(), `${path} gone`).toBe(true);
      }
      restore(path);
    }
    expect(await check()).toMatchObject({ ok: true });
  });

  it('is not troubled by caches that are wrong or gone', async () => {
    await prepareStore();
    for (const path of listFiles().filter((name) => /^(index|cache\/)/.test(name))) {
      writeFileSync(store(path), readFileSync(store(path)).reverse());
      expect((await check()).ok).toBe(true);
      rmSync(store(path), { force: true });
      expect((await check()).ok).toBe(true);
    }
  });

  it('goes on after the first unreadable object of the ledger', async () => {
    await prepareStore();
    for (const name of readdirSync(store('git/objects/pack'))) rmSync(store('git/objects/pack', name));
    cpSync(join(backup, 'git/objects/pack'), store('git/objects/pack'), { recursive: true });
    const packs = readdirSync(store('git/objects/pack')).filter((name) => name.endsWith('.pack'));
    for (const name of packs) {
      const bytes = readFileSync(store('git/objects/pack', name));
      bytes[bytes.length >> 1]! ^= 1;
      writeFileSync(store('git/objects/pack', name), bytes);
    }
    const { problems } = await check();
    const told = problems.filter(({ message }) => /has changed/.test(message));
    expect(told).toHaveLength(packs.length);
    expect(packs.length).toBeGreaterThan(1);
  });

  it('tells what lasts, and not what only seemed wrong while others changed the store', async () => {
    await prepareStore();
    const [staged] = readStage(store());
    let looks = 0;
    // Each look meets something staged whose pack came after the packs were listed.
    const progress = {
      update: ({ label, done }: { label: string; done?: number }) => {
        if (label !== 'fsck packs' || done !== 0) return;
        const tree = hashBytes(Buffer.from(`tree ${looks++}`));
        const manifest = { ...staged!.manifest, tree } as Manifest;
        writeStage(store(), { versions: [{ ...staged!, id: hashJson(manifest), manifest }], packs: null });
      },
      finish: () => undefined,
    };
    const { ok, problems } = await checkRepository(workspace.reopen(), progress);
    expect({ ok, problems }).toEqual({ ok: true, problems: [] });
    expect(looks).toBe(5);
    writeFileSync(store('garbage.json'), '{}');
    const result = await checkRepository(workspace.reopen(), progress);
    expect(result.ok).toBe(false);
    expect(result.problems.map(({ subject }) => subject)).toEqual(['garbage.json']);
  });

  it('tells a file that is no pack, and a garbage file that is damaged', async () => {
    await prepareStore();
    writeFileSync(store('packs/note.txt'), 'hello');
    expect((await check()).notices).toEqual(['packs/note.txt is no pack; nothing reads it']);
    writeFileSync(store('garbage.json'), '{}');
    expect((await check()).problems.map(({ subject }) => subject)).toEqual(['garbage.json']);
  });

  it('finds damage in the queues of sweeps, and in what is trusted', async () => {
    await prepareStore();
    const { repository } = workspace;
    await createSweep(repository, 'baseline', (id) => ({
      type: 'kstore.sweep.v1',
      id,
      experiment: { name: 'baseline', version: 1, id: 'a'.repeat(64) },
      createdAt: '2026-01-01T00:00:00.000Z',
      declaration: {},
      inputs: {},
      objective: { metric: 'loss', step: 'learn', better: 'lower', onTestData: false },
      trialLimit: 0,
      stop: 'no',
      trials: [],
    }));
    const [version] = (await repository.ledger.readState()).versions;
    await trustVersion(repository, version!);
    expect((await check()).ok).toBe(true);
    for (const path of ['sweeps/baseline-1.json', 'trust.json']) {
      const bytes = readFileSync(store(path));
      writeFileSync(store(path), bytes.subarray(0, bytes.length / 2));
    }
    const { problems } = await check();
    expect(problems.map(({ subject, code }) => `${subject} ${code}`)).toEqual([
      'trust.json KSTORE_CONFIG_INVALID',
      'sweeps/baseline-1.json KSTORE_REPOSITORY_DAMAGED',
    ]);
  });
});

describe('the check of content', () => {
  it('finds a tree that is right in itself and cut otherwise than the format says', () => {
    const session = new PackSession(backup);
    const write = (role: 0 | 1, bytes: Buffer) => {
      const id = hashBytes(bytes);
      session.append(role, Buffer.from(id, 'hex'), bytes);
      return id;
    };
    const file = write(0, Buffer.from('x'));
    const entries = ['a', 'b'].map((path) => [path, 'f', 1, file]);
    const leaves = entries.map((entry) => write(1, encodeNode('kstore.tree.v1', 0, [entry])));
    const root = write(
      1,
      encodeNode('kstore.tree.v1', 1, [
        ['a', leaves[0], 1],
        ['b', leaves[1], 1],
      ]),
    );
    const packs = session.finish().map((pack) => join(backup, 'packs', `${pack}.pack`));
    const problems: string[] = [];
    const content = new ContentCheck(new PackSet(packs), true, (_, error) => {
      problems.push((error as Error).message);
    });
    content.checkTree('x', { tree: root, files: 2, sizeBytes: 2 } as unknown as Manifest);
    expect(problems).toEqual([`object ${root} is a tree that is not cut as the format says`]);
  });
});
