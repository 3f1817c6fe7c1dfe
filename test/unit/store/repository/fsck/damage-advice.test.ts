import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  checkRepository,
  openRepository,
  repairRepository,
  type FsckResult,
  type Repository,
} from '../../../../../src/store/index.ts';
import { fileSystem, replaceFileSystem } from '../../../../../src/store/files/file-system.ts';
import { damageAdvice } from '../../../../../src/store/repository/fsck/damage-advice.ts';
import { writeGarbageMarks } from '../../../../../src/store/repository/gc/gc-marks.ts';
import { listSideFiles } from '../../../../../src/store/repository/fsck/side-files.ts';
import { createSweep } from '../../../../../src/store/repository/add/sweep-file.ts';
import { createTag } from '../../../../../src/store/repository/versions/tag.ts';
import { trustVersion } from '../../../../../src/store/repository/trust.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

const silent = { update: () => undefined, finish: () => undefined };
/** A store with a file of every kind, and a copy of it. */
let workspace: TestWorkspace;
let copy: string;

beforeAll(async () => {
  workspace = await createTestWorkspace();
  workspace.write('datasets/a/a.csv', `x,y\n${'1,2\n'.repeat(20)}`);
  await workspace.add();
  await workspace.commit();
  workspace.write('datasets/a/a.csv', `x,y\n${'3,4\n'.repeat(20)}`);
  await workspace.add();
  await workspace.commit();
  const { repository } = workspace;
  const [version] = (await repository.ledger.readState()).versions;
  await createTag(repository, 'first');
  await trustVersion(repository, version!);
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
  writeGarbageMarks(store(), new Map([['b'.repeat(64), 0]]));
  workspace.write('datasets/staged/b.csv', 'x,y\n5,6\n');
  await workspace.add();
  copy = mkdtempSync(join(tmpdir(), 'kstore-copy-'));
  cpSync(workspace.folder, copy, { recursive: true });
});
afterAll(() => {
  workspace.remove();
  rmSync(copy, { recursive: true, force: true });
});
beforeEach(() => {
  rmSync(store(), { recursive: true, force: true });
  cpSync(join(copy, '.kstore'), store(), { recursive: true });
});

const store = (...parts: string[]) => join(workspace.folder, '.kstore', ...parts);
const open = (): Repository =>
  openRepository(workspace.folder, workspace.repository.surroundings, { ignoresWrongConfig: true });
const check = (): Promise<FsckResult> => checkRepository(open(), silent);
const repair = (from: string | null, dryRun = false) => repairRepository(open(), { from, dryRun }, silent);

/** What a person does who is told this, and has nothing else to go by. */
async function follow(advice: string): Promise<string[]> {
  if (advice.includes('`kstore repair --from FOLDER`')) await repair(copy);
  else if (advice.includes('`kstore repair`')) return (await repair(null)).lost.map((lost) => lost.advice);
  if (advice.includes('`kstore add .`')) await workspace.add();
  if (advice.includes('delete it')) rmSync(store('config.json'), { recursive: true, force: true });
  return [];
}

async function followAll(result: FsckResult): Promise<void> {
  const open = new Set(result.problems.map(({ advice }) => advice));
  for (const advice of open) for (const next of await follow(advice)) open.add(next);
}

const wrecks: readonly (readonly [string, (path: string) => void])[] = [
  ['is cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, statSync(path).size >> 1))],
  ['is empty', (path) => writeFileSync(path, '')],
  ['holds something else', (path) => writeFileSync(path, 'nonsense\n')],
  ['is a folder', (path) => (rmSync(path), mkdirSync(path))],
];

/** One for each kind of file: paths as patterns, since some are named by their content. */
const files: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['config.json', /^config\.json$/],
  ['stage.json', /^stage\.json$/],
  ['garbage.json', /^garbage\.json$/],
  ['tags.json', /^tags\.json$/],
  ['trust.json', /^trust\.json$/],
  ['the queue of a sweep', /^sweeps\/.*\.json$/],
  ['a pack', /^packs\/.*\.pack$/],
  ['HEAD', /^git\/HEAD$/],
  ['the branch', /^git\/refs\/heads\/main$/],
  ['a tag', /^git\/refs\/tags\/first$/],
  ['a git pack', /^git\/objects\/pack\/.*\.pack$/],
  ['the index of a git pack', /^git\/objects\/pack\/.*\.idx$/],
  ['the stat cache', /^index$/],
  ['the cache of the ledger', /^cache\/ledger$/],
];

function findFile(pattern: RegExp): string {
  const path = readdirSync(store(), { recursive: true, encoding: 'utf8' }).find((name) => pattern.test(name));
  if (path === undefined) throw new Error(`the store has no ${pattern.source}`);
  return path;
}

describe('what fsck advises', () => {
  it('is tried for every file that a store has', () => {
    const known = (path: string) => files.some(([, pattern]) => pattern.test(path));
    const unread = /^(format|git\/(config|description)|tmp\/|cache\/)/;
    const paths = readdirSync(store(), { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(store(path)).isFile(),
    );
    expect(paths.filter((path) => !known(path) && !unread.test(path))).toEqual([]);
    for (const { path } of listSideFiles(open())) expect(known(path), path).toBe(true);
  });

  describe.each(files)('about %s', (_, pattern) => {
    it.each(wrecks)('brings the store back when it %s', async (_how, wreck) => {
      const path = findFile(pattern);
      wreck(store(path));
      const before = await check();
      await followAll(before);
      expect((await check()).problems).toEqual([]);
      // A cache is no problem; everything else is one.
      expect(before.ok).toBe(/^(index|cache)/.test(path));
      expect((await repair(null)).ok).toBe(true);
      expect(existsSync(store('damaged')) ? readdirSync(store('damaged')) : []).toEqual([]);
    });
  });

  it('is the same that repair says beforehand, which then changes nothing', async () => {
    for (const path of ['stage.json', 'trust.json', 'config.json', 'garbage.json'])
      writeFileSync(store(path), '');
    const dry = await repair(null, true);
    expect(dry.lost.map(({ subject }) => subject)).toEqual(['config.json', 'stage.json', 'trust.json']);
    expect(dry.files).toEqual(['garbage.json']);
    expect(existsSync(store('damaged'))).toBe(false);
    const { lost } = await repair(null);
    expect(lost.map(({ advice }) => advice)).toEqual(dry.lost.map(({ advice }) => advice));
    expect(readdirSync(store('damaged')).sort()).toEqual(['stage.json', 'trust.json']);
  });

  it('says how a tag comes back that neither the record nor another store has', async () => {
    rmSync(store('tags.json'));
    writeFileSync(store('git/refs/tags/first'), 'nonsense');
    const { problems } = await check();
    expect(problems.map(({ advice }) => advice)).toEqual([damageAdvice.reference]);
    rmSync(store('git/refs/tags/first'));
    await createTag(open(), 'first');
    expect((await check()).ok).toBe(true);
  });
});

describe('fsck', () => {
  let restore = () => undefined as void;
  afterEach(() => restore());

  function refuse(pattern: RegExp, code: 'EACCES' | 'EIO'): void {
    const { openSync } = fileSystem;
    restore = replaceFileSystem({
      openSync: (path, ...rest) => {
        if (!pattern.test(String(path))) return openSync(path, ...rest);
        throw Object.assign(new Error(code), { code, syscall: 'open' });
      },
    });
  }

  it.each(['EACCES', 'EIO'] as const)('goes on after packs that give %s and names each', async (code) => {
    const packs = readdirSync(store('packs')).sort();
    expect(packs.length).toBeGreaterThan(2);
    writeFileSync(store('packs', packs[2]!), 'nonsense');
    writeFileSync(store('garbage.json'), 'nonsense');
    refuse(new RegExp(`${packs[0]!}|${packs[1]!}`), code);
    const { problems } = await check();
    const told = problems.filter(({ code: name }) => name === 'KSTORE_SYSTEM');
    expect(told.map(({ subject }) => subject)).toEqual([`pack ${packs[0]!}`, `pack ${packs[1]!}`]);
    const subjects = problems.map(({ subject }) => subject);
    expect(subjects).toEqual(expect.arrayContaining([`pack ${packs[2]!}`, 'garbage.json', 'stage']));
    expect(subjects.some((subject) => subject.startsWith('dataset/a_v'))).toBe(true);
  });

  it('checks what the cache knows when git objects cannot be read', async () => {
    refuse(/objects\/pack\/.*\.pack$/, 'EACCES');
    const { problems, checked } = await check();
    expect(problems.map(({ subject, code }) => `${subject} ${code}`)).toEqual(['ledger KSTORE_SYSTEM']);
    expect(problems[0]!.advice).toContain('give yourself the right');
    expect(checked.packs).toBeGreaterThan(2);
  });

  it('leaves a pack where it is that may not be read now, and repair changes nothing', async () => {
    const [pack] = readdirSync(store('packs')).sort();
    refuse(new RegExp(pack!), 'EACCES');
    await expect(repair(null)).rejects.toMatchObject({ code: 'KSTORE_SYSTEM' });
    restore();
    expect(readdirSync(store('packs'))).toContain(pack!);
    expect((await check()).ok).toBe(true);
  });

  it('takes a pack for damaged that the disk fails to read twice', async () => {
    const pack = readdirSync(store('packs')).sort()[0]!;
    refuse(new RegExp(store('packs', pack)), 'EIO');
    expect((await repair(copy)).ok).toBe(true);
    restore();
    expect(existsSync(store('damaged', basename(pack)))).toBe(true);
    expect((await check()).problems).toEqual([]);
  });
});
