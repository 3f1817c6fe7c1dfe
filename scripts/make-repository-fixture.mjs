// Makes fixtures/repos/<name>: a store with all that the format has, and expected.json, which says what is in it.
// Usage: node scripts/make-repository-fixture.mjs [name] [--replace]   (after npm run build)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeWorkbook } from '../bench/workloads/workbook.mjs';

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const target = fromRoot(`fixtures/repos/${words[0] ?? 'format-2'}`);
const isReplacing = process.argv.includes('--replace');
/** What kstore makes again by itself. */
const disposable = new Set(['index', 'cache', 'tmp', 'lock', 'stage.json']);

if (existsSync(target) && !isReplacing) {
  throw new Error(
    `${target} is there; a repository that was published stays as it is (--replace before that)`,
  );
}
const workspace = mkdtempSync(join(tmpdir(), 'kstore-fixture-'));
try {
  makeHistory();
  const expected = describe();
  rmSync(target, { recursive: true, force: true });
  cpSync(join(workspace, '.kstore'), join(target, 'store'), {
    recursive: true,
    filter: (path) => !disposable.has(path.slice(join(workspace, '.kstore').length + 1)),
  });
  removeEmptyFolders(join(target, 'store'));
  writeFileSync(join(target, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`);
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

/** Git keeps no empty folders, and a store must open without them. */
function removeEmptyFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Text, data and bulk files of several chunks, an archive in two versions, a tree of two levels, links, an empty folder, tables, an alias, a tag. A run is in format-1: it publishes the built-in tasks, which are long. */
function makeHistory() {
  cpSync(fromRoot('fixtures/example'), workspace, { recursive: true });
  const model = readFileSync(join(workspace, 'models/mlp.yaml'), 'utf8');
  write('models/mlp.yaml', model.replaceAll(/units: \d+/g, 'units: 8'));
  for (const side of ['input', 'output'])
    for (const sample of [0, 1, 2]) {
      const file = `${side}/sample_${sample}.xlsx`;
      write(`datasets/pairs/${file}`, readFileSync(fromRoot(`fixtures/kolmar/${file}`)));
    }
  const rows = readFileSync(fromRoot('fixtures/concrete.csv'), 'utf8').split('\n').slice(0, 41);
  write('datasets/concrete/concrete.csv', `${rows.join('\n')}\n`);
  write('datasets/concrete/dataset.yaml', 'targets: [compressive_strength]\n');
  makeFiles();
  write('datasets/book/book.xlsx', makeBook(900));
  write('reports/first.md', '# First\n\nWhat was seen.\n');
  kstore('init');
  commit('everything');
  kstore('tag', 'v1.0');
  write('datasets/data/text.txt', `in front\n${textStream('text', 17_000)}`);
  rmSync(join(workspace, 'datasets/data/many/300.txt'));
  write('datasets/book/book.xlsx', makeBook(901));
  commit('data: another text, one file less; book: another cell');
  write('datasets/concrete/concrete.csv', `${rows.slice(0, 40).join('\n')}\n`);
  commit('concrete: without the last row');
  kstore('alias', 'mlp_v1', 'best');
}

function makeFiles() {
  for (let number = 0; number < 600; number++) write(`datasets/data/many/${number}.txt`, `${number % 7}\n`);
  write('datasets/data/text.txt', textStream('text', 17_000));
  write(
    'datasets/data/numbers.bin',
    stream('data', 40_000).map((byte) => byte & 15),
  );
  // Its first 64 KiB make it bulk; the rest needs little room.
  write(
    'datasets/data/bulk.bin',
    Buffer.concat([stream('bulk', 65_536), Buffer.alloc(1_200_000, 'kstore ')]),
  );
  write('datasets/data/빈 파일', '');
  write('datasets/data/run.sh', '#!/bin/sh\n');
  chmodSync(join(workspace, 'datasets/data/run.sh'), 0o755);
  symlinkSync('many/7.txt', join(workspace, 'datasets/data/seven'));
  mkdirSync(join(workspace, 'datasets/data/empty folder'));
}

/** Long enough to be kept as tokens. */
function makeBook(cell) {
  const rows = Array.from({ length: 3500 }, (_, row) => {
    const digits = sha256(`book ${row}`);
    return [row + 1, digits.slice(0, 9), row === 1700 ? cell : Number.parseInt(digits.slice(9, 14), 16)];
  });
  return makeWorkbook([['number', 'name', 'value'], ...rows], '2026-01-02T03:04:05Z');
}

function commit(message) {
  kstore('add', '.');
  kstore('commit', '-m', message);
}

function write(path, content) {
  mkdirSync(join(workspace, dirname(path)), { recursive: true });
  writeFileSync(join(workspace, path), content);
}

/** As in the vectors: SHA-256("<seed> 0"), SHA-256("<seed> 1"), … */
function stream(seed, length) {
  const parts = [];
  for (let counter = 0; counter * 32 < length; counter++)
    parts.push(Buffer.from(sha256(`${seed} ${counter}`), 'hex'));
  return Buffer.concat(parts).subarray(0, length);
}

function textStream(seed, length) {
  return stream(seed, length).toString('hex').replace(/.{64}/g, '$&\n').slice(0, length);
}

function kstore(...commandWords) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [process.env.KSTORE_LAUNCHER ?? fromRoot('bin/kstore.js'), ...commandWords, '--json'],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: { ...process.env, KSTORE_AUTHOR_NAME: 'Hana', KSTORE_AUTHOR_EMAIL: 'hana@example.org' },
    },
  );
  if (status !== 0)
    throw new Error(`kstore ${commandWords.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return JSON.parse(stdout);
}

/** Each version with its id, and the hash of a listing of what a checkout writes. */
function describe() {
  const { artifacts } = kstore('list');
  const versions = artifacts.flatMap(({ kind, name, versions: count }) =>
    Array.from({ length: count }, (_, index) => describeVersion(kind, `${name}_v${index + 1}`)),
  );
  const names = Object.fromEntries(['mlp@best', 'v1.0:concrete'].map((name) => [name, idOf(name)]));
  return { versions, names, runs: kstore('runs').runs.map(({ run }) => run) };
}

function describeVersion(kind, name) {
  const reference = `${kind}/${name}`;
  const folder = join(workspace, 'out');
  kstore('checkout', reference, '--to', folder);
  const paths = readdirSync(folder, { recursive: true }).sort();
  const listing = paths.map((path) => `${path}: ${describePath(join(folder, path))}\n`).join('');
  rmSync(folder, { recursive: true });
  return { reference, kind, id: idOf(reference), paths: paths.length, listing: sha256(listing) };
}

function idOf(reference) {
  return kstore('show', reference).matches[0].id;
}

function describePath(path) {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  if (stat.isDirectory()) return 'folder';
  return `${(stat.mode & 0o100) === 0 ? 'file' : 'executable'} ${sha256(readFileSync(path))}`;
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
