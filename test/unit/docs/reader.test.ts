import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorkspace, type TestWorkspace } from '../../support/repository.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const hasPython = has('python3');
const whyNot = hasPython ? '' : ' (skipped: needs python3)';

function python(script: string, ...words: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('python3', [fromRoot(`docs/reader/${script}`), ...words], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Every file, link and folder below a folder with what is in it. */
function describeFolder(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(paths.map((path) => [path, describePath(join(folder, path))]));
}

function describePath(path: string): string {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  if (stat.isDirectory()) return 'folder';
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  return `${(stat.mode & 0o100) === 0 ? 'file' : 'executable'} ${stat.size} ${hash}`;
}

function stream(seed: string, sizeBytes: number): Buffer {
  const parts = Array.from({ length: Math.ceil(sizeBytes / 32) }, (_, counter) =>
    createHash('sha256').update(`${seed} ${counter}`).digest(),
  );
  return Buffer.concat(parts).subarray(0, sizeBytes);
}

let workspace: TestWorkspace;
let scratch: string;
const states: Record<string, string>[] = [];

/** Text, data and bulk files of many chunks, a tree of several nodes, links, an empty folder; in two versions. */
async function makeVersions(): Promise<void> {
  const data = join(workspace.folder, 'datasets/data');
  mkdirSync(join(data, 'empty folder'), { recursive: true });
  mkdirSync(join(data, 'many'));
  for (let number = 0; number < 1200; number++)
    writeFileSync(join(data, 'many', `${number}.txt`), `${number}`);
  writeFileSync(join(data, 'table.txt'), stream('text', 100_000).toString('hex').replace(/.{64}/g, '$&\n'));
  writeFileSync(
    join(data, 'numbers.bin'),
    stream('data', 400_000).map((byte) => byte & 15),
  );
  writeFileSync(join(data, 'noise.bin'), stream('bulk', 2_500_000));
  writeFileSync(join(data, '빈 파일'), '');
  writeFileSync(join(data, 'run.sh'), '#!/bin/sh\n');
  chmodSync(join(data, 'run.sh'), 0o755);
  symlinkSync('many/7.txt', join(data, 'seven'));
  symlinkSync('nowhere', join(data, 'dangling'));
  workspace.write('datasets/table.csv', 'a,b\n1,2.5\n3,4e-7\n');
  workspace.write('training/default.yaml', 'epochs: 3\nlearningRate: 0.0001\n');
  await save();
  writeFileSync(join(data, 'noise.bin'), Buffer.concat([Buffer.from('in front'), stream('bulk', 2_500_000)]));
  rmSync(join(data, 'many', '700.txt'));
  await save();
}

async function save(): Promise<void> {
  await workspace.add();
  await workspace.commit();
  states.push(describeFolder(join(workspace.folder, 'datasets/data')));
}

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'kstore-reader-'));
  workspace = await createTestWorkspace();
  await makeVersions();
});
afterAll(() => {
  workspace.remove();
  rmSync(scratch, { recursive: true, force: true });
});

it.runIf(hasPython)(`the second reader passes the vectors${whyNot}`, () => {
  expect(python('check_vectors.py', fromRoot('fixtures/vectors'))).toEqual({
    status: 0,
    output: 'all vectors: all right\n',
  });
});

describe.runIf(hasPython)(`the second reader, from a store's bytes alone${whyNot}`, () => {
  it('restores each version byte for byte', () => {
    states.forEach((state, index) => {
      const target = join(scratch, `v${index + 1}`);
      const result = python('read_store.py', 'restore', workspace.folder, `data_v${index + 1}`, target);
      expect(result).toEqual({ status: 0, output: '' });
      expect(describeFolder(target)).toEqual(state);
    });
  });

  it('cuts all files and builds all trees as the store did', () => {
    const { output } = python('read_store.py', 'check', workspace.folder);
    expect(output).toBe('4 versions, 0 runs: all right\n');
  });

  it('refuses a version that is not there', () => {
    const result = python('read_store.py', 'restore', workspace.folder, 'data_v9', join(scratch, 'v9'));
    expect(result).toEqual({ status: 1, output: 'error: "data_v9" names 0 versions\n' });
  });

  it.runIf(has('git'))('reads a ledger that git has packed into deltas', () => {
    const copy = join(scratch, 'packed');
    cpSync(join(workspace.folder, '.kstore'), copy, { recursive: true });
    execFileSync('git', ['-C', join(copy, 'git'), 'gc', '--quiet', '--aggressive', '--prune=now']);
    expect(readdirSync(join(copy, 'git/objects')).sort()).toEqual(['info', 'pack']);
    expect(python('read_store.py', 'check', copy).output).toBe('4 versions, 0 runs: all right\n');
  });
});

describe.runIf(hasPython)(`the second reader, on damage${whyNot}`, () => {
  const damages: Record<string, (path: string, bytes: Buffer) => void> = {
    'a flipped bit in the middle': (path, bytes) => {
      bytes[Math.floor(bytes.length / 2)]! ^= 1;
      writeFileSync(path, bytes);
    },
    'a flipped bit in the last byte': (path, bytes) => {
      bytes[bytes.length - 1]! ^= 128;
      writeFileSync(path, bytes);
    },
    'a missing end': (path, bytes) => truncateSync(path, bytes.length - 1),
    'an empty file': (path) => truncateSync(path, 0),
    'no file': (path) => rmSync(path),
  };

  it.each(Object.keys(damages))('refuses a store with %s', (name) => {
    const copy = join(scratch, 'damaged');
    const original = join(workspace.folder, '.kstore');
    for (const path of findFilesToDamage(original)) {
      cpSync(original, copy, { recursive: true });
      damages[name]!(join(copy, path), readFileSync(join(copy, path)));
      const { status, output } = python('read_store.py', 'check', copy);
      expect({ path, status }).toEqual({ path, status: 1 });
      expect(output).toMatch(/^error: [^\n]+\n$/);
      rmSync(copy, { recursive: true });
    }
  });
});

/** The format file, a pack of content, and a pack of history with its index. */
function findFilesToDamage(store: string): string[] {
  const list = (folder: string, end: string): string[] =>
    readdirSync(join(store, folder))
      .filter((name) => name.endsWith(end))
      .map((name) => join(folder, name));
  const found = [
    list('packs', '.pack')[0],
    ...['.pack', '.idx'].map((end) => list('git/objects/pack', end)[0]),
  ];
  return ['format', ...found.map((path) => path!)];
}
