// What the stress proofs share: a program of their own, real processes, chance that can be repeated.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

const environment = {
  ...process.env,
  KSTORE_AUTHOR_NAME: 'Hana',
  KSTORE_AUTHOR_EMAIL: 'hana@example.org',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A proof failed: what was promised does not hold. */
export class Broken extends Error {}

/** @param {boolean} holds @param {string} message */
export function demand(holds, message) {
  if (!holds) throw new Broken(message);
}

/** A folder with a copy of the built program, so that a build meanwhile changes nothing; and room for workspaces. */
export function openSite() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kstore-stress-')));
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(projectFolder, part), join(folder, 'program', part), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'program/dist/oclif.manifest.json'), 'utf8'));
  return {
    folder,
    program: join(folder, 'program/bin/kstore.js'),
    commands: new Set(Object.keys(manifest.commands)),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/**
 * Starts a process that may be stopped or killed.
 *
 * @returns the child, and a promise of how it ended.
 */
export function startProcess(folder, words, options = {}) {
  const startMs = performance.now();
  const child = spawn(words[0], words.slice(1), {
    cwd: folder,
    env: { ...environment, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => (output[name] += text));
  const end = new Promise((resolve, reject) => {
    child.on('error', reject);
    // Not `close`: a child of a killed process may keep the pipe open for a while.
    child.on('exit', (exitCode, signal) => {
      const finish = () =>
        resolve({ ...output, words, exitCode, signal, durationMs: performance.now() - startMs });
      if (signal === null) child.on('close', finish);
      else finish();
    });
  });
  return { child, end };
}

/** Stock git on the ledger of a workspace; throws what it complains about. */
export function askGit(workspace, ...words) {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['--git-dir', join(workspace, '.kstore/git'), ...words],
    {
      env: environment,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  demand(status === 0, `git ${words.join(' ')}: ${stderr.trim()}`);
  return `${stdout}${stderr}`;
}

/** What the ledger holds, as stock git reads it: `kind/name_vN` to the version's id. */
export function readVersionsByGit(workspace) {
  const records = readRecordsByGit(workspace, /\/v\d+\.json$/);
  return new Map(records.map(([, { kind, name, version, id }]) => [`${kind}/${name}_v${version}`, id]));
}

/** The records of the ledger whose paths match, as stock git reads them: path and record. */
export function readRecordsByGit(workspace, pattern) {
  const listed = spawnSync('git', [
    '--git-dir',
    join(workspace, '.kstore/git'),
    'rev-parse',
    '-q',
    '--verify',
    'main',
  ]);
  if (listed.status !== 0) return [];
  const lines = askGit(workspace, 'ls-tree', '-r', '--format=%(objectname) %(path)', 'main')
    .trim()
    .split('\n');
  const files = lines.map((line) => line.split(' ')).filter(([, path]) => pattern.test(path));
  const { stdout } = spawnSync('git', ['--git-dir', join(workspace, '.kstore/git'), 'cat-file', '--batch'], {
    input: files.map(([blob]) => `${blob}\n`).join(''),
    maxBuffer: 256 * 1024 * 1024,
    encoding: 'utf8',
  });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line, index) => [files[index][1], JSON.parse(line)]);
}

/** Mulberry32 of Tommy Ettinger: the same seed, the same rounds. */
export function createChance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    between: (low, high) => low + next() * (high - low),
    pick: (items) => items[Math.floor(next() * items.length)],
  };
}

/** Bytes that follow from a label; part of them repeats from label to label, so that content is shared. */
export function makeBytes(label, sizeBytes) {
  const chance = createChance(
    [...label].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) | 0, 7),
  );
  const bytes = Buffer.alloc(sizeBytes, 'shared by all of them\n');
  for (let index = 0; index < sizeBytes / 2; index++) bytes[index] = chance.below(256);
  bytes.write(`${label}\n`);
  return bytes;
}

/** Counts that are printed at the end. */
export class Tally {
  #counts = new Map();

  add(name, count = 1) {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  get(name) {
    return this.#counts.get(name) ?? 0;
  }

  toString() {
    return [...this.#counts]
      .sort()
      .map(([name, count]) => `  ${String(count).padStart(6)}  ${name}`)
      .join('\n');
  }
}

/** `--rounds 20` as a number. */
export function readNumber(name, fallback) {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? fallback : Number(process.argv[place + 1]);
}

/** Runs a proof, prints what it found, and sets the exit code. */
export async function prove(name, run) {
  const startMs = performance.now();
  const tally = new Tally();
  const site = openSite();
  try {
    await run(site, tally);
    console.log(`${tally}\n${name}: holds, in ${Math.round((performance.now() - startMs) / 1000)} s`);
    site.remove();
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    console.log(`${tally}\n${name}: BROKEN: ${error.message}\nleft for a look: ${site.folder}`);
    process.exitCode = 1;
  }
}
