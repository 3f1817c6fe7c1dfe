import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  hashJson,
  ObjectStore,
  readStatus,
  recordTaskRun,
  type Repository,
  type TaskRunDraft,
} from '../../../../../src/store/index.ts';
import { identifyThisProcess } from '../../../../../src/store/files/process-identity.ts';
import { takeLock } from '../../../../../src/store/files/lock.ts';
import { fileSystem, replaceFileSystem } from '../../../../../src/store/files/file-system.ts';
import { verifyPack } from '../../../../../src/store/packs/pack-check.ts';
import { collectGarbage, type GcOptions, type GcResult } from '../../../../../src/store/repository/gc/gc.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

const silent = { update: () => undefined, finish: () => undefined };
let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

const store = (...parts: string[]) => join(workspace.folder, '.kstore', ...parts);
const listPacks = () => readdirSync(store('packs')).sort();
/** Bytes without an order that a compressor could use; the same for the same seed. */
function noise(bytes: number, seed: number): Buffer {
  let state = seed + 1;
  return Buffer.from(
    Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    }),
  );
}
const writeNoise = (path: string, bytes: number, seed: number) =>
  workspace.write(path, noise(bytes, seed).toString('base64'));

function gc(options: Partial<GcOptions> & { now?: string } = {}): Promise<GcResult> {
  const { now, ...rest } = options;
  const repository = workspace.reopen();
  const surroundings = {
    ...repository.surroundings,
    ...(now === undefined ? {} : { now: () => new Date(now) }),
  };
  return collectGarbage({ ...repository, surroundings }, { dryRun: false, graceSeconds: 0, ...rest }, silent);
}

/** Every file of every version, as text. */
async function readEverything(): Promise<Record<string, string>> {
  const repository = workspace.reopen();
  const { versions } = await repository.ledger.readStateFromGit();
  const contents: Record<string, string> = {};
  for (const { kind, name, version, manifest } of versions) {
    for (const entry of repository.objects.walkTree(manifest.tree)) {
      if (entry.mode === 'd') continue;
      const bytes = Buffer.from(repository.objects.readFile(entry.file));
      contents[`${kind}/${name}_v${version}/${entry.path}`] = bytes.toString('base64');
    }
  }
  return contents;
}

async function commitNoise(path: string, bytes: number, seed: number): Promise<void> {
  writeNoise(path, bytes, seed);
  await workspace.add(path);
  await workspace.commit();
}

describe('gc', () => {
  it('leaves a store alone in which everything is needed', async () => {
    await commitNoise('datasets/a/a.bin', 30_000, 1);
    const before = listPacks();
    const { packs, objects } = await gc();
    expect(packs.map(({ fate }) => fate)).toEqual(['keep']);
    expect(objects.unneeded).toBe(0);
    expect(listPacks()).toEqual(before);
  });

  it('removes what an add left that was staged over, and keeps what is staged', async () => {
    await commitNoise('datasets/a/a.bin', 30_000, 1);
    writeNoise('datasets/a/a.bin', 300_000, 2);
    await workspace.add();
    writeNoise('datasets/a/a.bin', 200_000, 3);
    await workspace.add();
    const result = await gc();
    expect(result.packs.filter(({ fate }) => fate === 'remove')).toHaveLength(1);
    expect(result.removedBytes).toBeGreaterThan(200_000);
    expect(result.objects.unneeded).toBeGreaterThan(0);
    await workspace.commit();
    const contents = await readEverything();
    expect(Object.keys(contents)).toEqual(['dataset/a_v1/a.bin', 'dataset/a_v2/a.bin']);
    expect((await gc()).objects.unneeded).toBe(0);
  });

  it('does what its dry run says, and a dry run changes nothing', async () => {
    for (let seed = 0; seed < 6; seed++) await commitNoise('datasets/a/a.bin', 40_000, seed);
    writeNoise('datasets/a/a.bin', 300_000, 99);
    await workspace.add();
    writeNoise('datasets/a/a.bin', 1000, 98);
    await workspace.add();
    const before = listPacks();
    const dry = await gc({ dryRun: true });
    expect(listPacks()).toEqual(before);
    expect(existsSync(store('garbage.json'))).toBe(false);
    const real = await gc();
    expect(real.packs).toEqual(dry.packs);
    expect(real.removedBytes).toBe(dry.removedBytes);
    expect(real.objects).toEqual(dry.objects);
  });

  it('tells what is gained in the end, and never that more is needed of a pack than it has', async () => {
    for (let seed = 0; seed < 6; seed++) {
      for (let file = 0; file < 200; file++) workspace.write(`datasets/a/${file}.txt`, `${seed} ${file}`);
      await workspace.add();
      await workspace.commit();
    }
    const measurePacks = () =>
      listPacks().reduce((sum, name) => sum + statSync(store('packs', name)).size, 0);
    const before = measurePacks();
    const dry = await gc({ dryRun: true });
    for (const { neededBytes, sizeBytes } of dry.packs) expect(neededBytes).toBeLessThanOrEqual(sizeBytes);
    expect(dry.freedBytes).toBe(dry.removedBytes - dry.writtenBytes);
    const marked = await gc({ graceSeconds: 1000 });
    expect(marked.freedBytes).toBe(before - measurePacks());
    expect(marked.freedBytes).toBeLessThan(0);
    const { freedBytes, sizeBytes } = await gc();
    expect(sizeBytes - freedBytes).toBe(measurePacks());
    expect(measurePacks()).toBeLessThan(before);
  });

  it('puts 50 packs together, and every version stays byte for byte', async () => {
    for (let seed = 0; seed < 50; seed++) await commitNoise('datasets/a/a.bin', 6000 + seed, seed);
    expect(listPacks()).toHaveLength(50);
    const before = await readEverything();
    await gc();
    expect(listPacks()).toHaveLength(1);
    expect(verifyPack(store('packs', listPacks()[0]!))).toEqual([]);
    expect(await readEverything()).toEqual(before);
    expect(Object.keys(before)).toHaveLength(50);
    const again = await gc();
    expect(again.packs.map(({ fate }) => fate)).toEqual(['keep']);
  });

  it('is not misled by a file with the bytes of a node', async () => {
    await commitNoise('datasets/b/b.bin', 100_000, 1);
    const { versions } = await workspace.repository.ledger.readState();
    const tree = workspace.reopen().objects.readChunk(versions[0]!.manifest.tree);
    workspace.write('datasets/a/a.bin', Buffer.from(tree).toString());
    await workspace.add();
    await workspace.commit();
    for (let seed = 0; seed < 4; seed++) await commitNoise('datasets/c/c.bin', 100, seed);
    const before = await readEverything();
    await gc();
    expect(listPacks()).toHaveLength(1);
    expect(await readEverything()).toEqual(before);
  });

  it('waits for the grace time before it removes', async () => {
    for (let seed = 0; seed < 5; seed++) await commitNoise('datasets/a/a.bin', 6000, seed);
    const day = { graceSeconds: 86_400 };
    const first = await gc({ ...day, now: '2026-02-01T00:00:00Z' });
    expect(first.packs.map(({ fate }) => fate)).toEqual(Array(5).fill('wait'));
    expect(first.packs[0]!.removableAt).toBe('2026-02-02T00:00:00.000Z');
    expect(listPacks()).toHaveLength(6);
    await gc({ ...day, now: '2026-02-01T23:59:59Z' });
    expect(listPacks()).toHaveLength(6);
    const last = await gc({ ...day, now: '2026-02-02T00:00:00Z' });
    expect(last.removedBytes).toBe(first.waitingBytes);
    expect(listPacks()).toHaveLength(1);
    expect(Object.keys(await readEverything())).toHaveLength(5);
  });

  it('begins the grace time anew when the mark comes from the future', async () => {
    for (let seed = 0; seed < 5; seed++) await commitNoise('datasets/a/a.bin', 6000, seed);
    await gc({ graceSeconds: 60, now: '2030-01-01T00:00:00Z' });
    const back = await gc({ graceSeconds: 60, now: '2026-01-01T00:00:00Z' });
    expect(back.packs.filter(({ fate }) => fate === 'wait')[0]!.removableAt).toBe('2026-01-01T00:01:00.000Z');
  });

  it('keeps a marked pack whose content is needed again', async () => {
    writeNoise('datasets/a/a.bin', 300_000, 1);
    await workspace.add();
    writeNoise('datasets/a/a.bin', 1000, 2);
    await workspace.add();
    await workspace.commit();
    const marked = await gc({ graceSeconds: 86_400, now: '2026-02-01T00:00:00Z' });
    expect(marked.packs.filter(({ fate }) => fate === 'wait')).toHaveLength(1);
    writeNoise('datasets/a/a.bin', 300_000, 1);
    await workspace.add();
    await workspace.commit();
    expect(listPacks()).toHaveLength(2);
    await gc({ graceSeconds: 86_400, now: '2026-03-01T00:00:00Z' });
    expect(Object.keys(await readEverything())).toHaveLength(2);
    expect(JSON.parse(readFileSync(store('garbage.json'), 'utf8'))).toMatchObject({ packs: {} });
  });

  it('stores a file again whose content it removed, although the stat cache knows the file', async () => {
    await commitNoise('datasets/b/b.bin', 1000, 5);
    writeNoise('datasets/a/a.bin', 300_000, 1);
    const content = readFileSync(join(workspace.folder, 'datasets/a/a.bin'));
    await workspace.add();
    rmSync(store('stage.json'));
    await gc();
    await workspace.add();
    await workspace.commit();
    const contents = await readEverything();
    expect(contents['dataset/a_v1/a.bin']).toBe(content.toString('base64'));
  });

  it('lets add make a whole tree again of which it removed a part', async () => {
    const file = (index: number) => `datasets/a/file-${String(index).padStart(4, '0')}.txt`;
    for (let index = 0; index < 1500; index++) workspace.write(file(index), `content ${index}`);
    await workspace.add();
    // The second pack has the new root and what is needed; the other nodes of the tree are in the first one.
    workspace.write(file(700), 'changed');
    writeNoise('datasets/b/b.bin', 300_000, 1);
    await workspace.add();
    renameSync(join(workspace.folder, 'datasets/a'), join(workspace.folder, 'away'));
    await workspace.add('datasets/b');
    await workspace.commit();
    const { packs } = await gc();
    expect(packs.map(({ fate }) => fate).sort()).toEqual(['keep', 'remove']);
    renameSync(join(workspace.folder, 'away'), join(workspace.folder, 'datasets/a'));
    workspace.write(file(3), 'changed too');
    const fresh = workspace.reopen();
    await readStatus(fresh);
    await workspace.add();
    await workspace.commit();
    expect(Object.keys(await readEverything())).toHaveLength(1501);
  });

  it('changes nothing when content is missing', async () => {
    for (let seed = 0; seed < 5; seed++) await commitNoise('datasets/a/a.bin', 6000, seed);
    const [first] = listPacks();
    const bytes = readFileSync(store('packs', first!));
    bytes[bytes.length - 20]! ^= 1;
    writeFileSync(store('packs', first!), bytes);
    const before = listPacks();
    await expect(gc()).rejects.toMatchObject({ code: 'KSTORE_OBJECT_DAMAGED' });
    expect(listPacks()).toEqual(before);
  });

  it('removes the folders of dead runs, those with a state only after two weeks', async () => {
    const hourMs = 60 * 60 * 1000;
    const make = (id: string, owner: object, ageMs: number, hasState: boolean) => {
      mkdirSync(store('live', id), { recursive: true });
      writeFileSync(store('live', id, 'owner'), JSON.stringify(owner));
      if (hasState) writeFileSync(store('live', id, 'state.json'), '{}');
      const time = new Date(Date.now() - ageMs);
      utimesSync(store('live', id), time, time);
    };
    const mine = { ...identifyThisProcess(), command: 'run', takenAt: '', token: '' };
    const dead = { ...mine, pid: 2 ** 22 - 7 };
    make('aaaaaaa1', mine, 1000 * hourMs, true);
    make('aaaaaaa2', dead, 2 * hourMs, false);
    make('aaaaaaa3', dead, 24 * hourMs, true);
    make('aaaaaaa4', dead, 15 * 24 * hourMs, true);
    make('aaaaaaa5', dead, 0, false);
    writeFileSync(store('live', 'note.txt'), 'of a person');
    const { temporary } = await collectGarbage(
      workspace.repository,
      { dryRun: false, graceSeconds: 0 },
      silent,
    );
    expect(temporary.map(({ name }) => name)).toEqual(['live/aaaaaaa2', 'live/aaaaaaa4']);
    expect(readdirSync(store('live')).sort()).toEqual(['aaaaaaa1', 'aaaaaaa3', 'aaaaaaa5', 'note.txt']);
  });

  it('removes dead executions, and code that was not used for two weeks and no run is at', async () => {
    const dayMs = 24 * 60 * 60 * 1000;
    const age = (path: string, days: number) => {
      const time = new Date(Date.now() - days * dayMs);
      utimesSync(path, time, time);
    };
    const dead = { ...identifyThisProcess(), command: 'run', takenAt: '', token: '', pid: 2 ** 22 - 7 };
    mkdirSync(store('executions/aaaaaaa1'), { recursive: true });
    writeFileSync(store('executions/aaaaaaa1/owner'), JSON.stringify(dead));
    age(store('executions/aaaaaaa1'), 1);
    const [old, used, recent] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];
    for (const id of [old, used, recent, 'notes']) {
      mkdirSync(store('cache/code', id), { recursive: true });
      writeFileSync(store('cache/code', id, 'task.mjs'), 'export {};\n');
      age(store('cache/code', id), id === recent ? 13 : 15);
    }
    mkdirSync(store('live/aaaaaaa2'), { recursive: true });
    const description = { specification: { task: { code: used } } };
    writeFileSync(store('live/aaaaaaa2/run.json'), JSON.stringify(description));
    writeFileSync(store('live/aaaaaaa2/state.json'), '{}');
    const { temporary } = await collectGarbage(
      workspace.repository,
      { dryRun: false, graceSeconds: 0 },
      silent,
    );
    expect(temporary.map(({ name }) => name)).toEqual([`cache/code/${old}`, 'executions/aaaaaaa1']);
    expect(readdirSync(store('cache/code')).sort()).toEqual([used, recent, 'notes']);
    expect(readdirSync(store('executions'))).toEqual([]);
  });

  it('removes what killed checkouts left in the workspace, and nothing that is alive or not theirs', async () => {
    const leftBy = (parent: string, pid: number) => {
      const folder = join(workspace.folder, parent, `.kstore-checkout-${pid}-0123456789abcdef`);
      mkdirSync(join(folder, 'content'), { recursive: true });
      writeFileSync(join(folder, 'owner'), JSON.stringify({ ...identifyThisProcess(), pid }));
      return folder;
    };
    const dead = [leftBy('', 4194305), leftBy('datasets', 4194305)];
    const alive = [leftBy('datasets', process.pid), leftBy('mine', 4194305)];
    await gc({ dryRun: true });
    expect(dead.every((folder) => existsSync(folder))).toBe(true);
    await gc();
    expect(dead.some((folder) => existsSync(folder))).toBe(false);
    expect(alive.every((folder) => existsSync(folder))).toBe(true);
  });

  it('removes what processes that ended left in tmp, and leaves the files of others', async () => {
    const ended = 'pack-4194305-0123456789abcdef';
    writeFileSync(store('tmp', ended), 'x'.repeat(100));
    expect((await gc()).temporary).toEqual([]);
    const twoHoursAgo = new Date(Date.now() - 2 * 3600 * 1000);
    utimesSync(store('tmp', ended), twoHoursAgo, twoHoursAgo);
    writeFileSync(store('tmp', `pack-${process.pid}-0123456789abcdef`), 'mine');
    writeFileSync(store('tmp', 'note.txt'), 'of a person');
    expect((await gc({ graceSeconds: 3 * 3600 })).temporary).toEqual([]);
    const { temporary, removedBytes } = await gc();
    expect(temporary).toEqual([{ name: ended, sizeBytes: 100 }]);
    expect(removedBytes).toBe(100);
    expect(readdirSync(store('tmp')).sort()).toEqual(['note.txt', `pack-${process.pid}-0123456789abcdef`]);
  });

  it('lets a reader that looked before go on', async () => {
    for (let seed = 0; seed < 5; seed++) await commitNoise('datasets/a/a.bin', 6000, seed);
    const reader = ObjectStore.open(store());
    const { versions } = await workspace.repository.ledger.readState();
    await gc();
    for (const { manifest } of versions) expect([...reader.walkTree(manifest.tree)]).toHaveLength(1);
    reader.close();
  });

  it('may take what a run has stored and not published yet: the run stores it again', async () => {
    await commitNoise('datasets/a/a.bin', 6000, 1);
    const before = listPacks();
    workspace.write('made/weights.bin', noise(50_000, 2).toString('base64'));
    const lock = await takeLock(store(), { command: 'other' });
    const recording = recordRun(workspace.reopen());
    const added = listPacks().filter((name) => !before.includes(name));
    expect(added).toHaveLength(1);
    for (const name of added) rmSync(store('packs', name));
    lock.release();
    await recording;
    const contents = await readEverything();
    expect(contents['checkpoint/line_v1/weights.bin']).toBe(
      readFileSync(join(workspace.folder, 'made/weights.bin')).toString('base64'),
    );
  });

  it('leaves a whole store wherever it is cut off', async () => {
    for (let seed = 0; seed < 5; seed++) await commitNoise('datasets/a/a.bin', 6000, seed);
    writeNoise('datasets/a/a.bin', 50_000, 77);
    await workspace.add();
    writeNoise('datasets/a/a.bin', 100, 78);
    await workspace.add();
    const before = await readEverything();
    let cuts = 0;
    for (let limit = 0; ; limit++) {
      const outcome = await cutOff(limit, () => gc());
      expect(await readEverything()).toEqual(before);
      if (outcome === 'finished') break;
      cuts++;
    }
    expect(cuts).toBeGreaterThan(10);
    expect(listPacks().map((name) => verifyPack(store('packs', name)))).toEqual([[]]);
    expect(statSync(store('packs', listPacks()[0]!)).size).toBeLessThan(60_000);
  });
});

function recordRun(repository: Repository): ReturnType<typeof recordTaskRun> {
  const specification: TaskRunDraft['specification'] = {
    type: 'kstore.spec.v1',
    task: { type: 'learning', name: 'line', version: '1.0.0', code: 'a'.repeat(64) },
    inputs: {},
    settings: {},
    seed: 1,
    engine: {},
  };
  const draft: TaskRunDraft = {
    spec: hashJson<'spec'>(specification),
    specification,
    status: 'succeeded',
    used: [],
    metrics: {},
    determinism: { level: 'bitwise' },
    environment: { kstore: '0', node: '20', platform: 'linux', arch: 'x64', cpu: 'a', host: 'b' },
    startedAt: '2026-01-02T03:04:05.000Z',
    durationMs: 1,
  };
  const folder = join(workspace.folder, 'made');
  const output = { slot: 'checkpoint', kind: 'checkpoint', name: 'line', meta: {} } as const;
  const log = join(workspace.folder, 'log');
  writeFileSync(log, 'log\n');
  const state = {
    step: 3,
    files: new Map([['session-1/states/1/weights.bin', join(folder, 'weights.bin')]]),
  };
  const outputs = [{ ...output, folder, files: ['weights.bin'] }];
  return recordTaskRun(repository, draft, { outputs, metricLogPath: log, stateFiles: state });
}

/** Runs an action during which the disk refuses every change after the first `limit` ones. */
async function cutOff(limit: number, action: () => Promise<unknown>): Promise<'finished' | 'cut'> {
  let changes = 0;
  const guard = <Call extends (...words: never[]) => unknown>(call: Call): Call =>
    ((...words: Parameters<Call>) => {
      if (changes++ >= limit) throw Object.assign(new Error('cut off'), { code: 'EIO', syscall: 'test' });
      return call(...words);
    }) as Call;
  const { writeSync, renameSync, rmSync: remove, fsyncSync } = fileSystem;
  const restore = replaceFileSystem({
    writeSync: guard(writeSync),
    renameSync: guard(renameSync),
    rmSync: guard(remove),
    fsyncSync: guard(fsyncSync),
  });
  try {
    await action();
    return 'finished';
  } catch {
    return 'cut';
  } finally {
    restore();
    rmSync(store('lock'), { force: true });
  }
}
