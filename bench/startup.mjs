// How long a command takes to start, as a ratio to `node -e 0` measured in turn with it.
// Usage: node bench/startup.mjs [rounds] [--json]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../bin/kstore.js', import.meta.url));
const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 25);
const goals = { '--version': 1.3, status: 2, log: 2 };
const cases = [
  { name: 'node -e 0', words: ['-e', '0'] },
  ...['--version', 'status', 'log', '--help'].map((name) => ({ name, words: [launcher, name] })),
];

const workspace = makeWorkspace();
try {
  report(measure());
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

/** A small workspace with something committed. */
function makeWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'kstore-startup-'));
  mkdirSync(join(folder, 'reports'));
  run(folder, [launcher, 'init']);
  for (const number of [1, 2, 3]) {
    writeFileSync(join(folder, 'reports', `note${number}.md`), `# Note ${number}\n`);
    run(folder, [launcher, 'add', '.']);
    run(folder, [launcher, 'commit', '-m', `note ${number}`]);
  }
  return folder;
}

function run(folder, words) {
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`kstore ${words.slice(1).join(' ')} ended with ${status}: ${stderr}`);
}

/** Each round runs every case once, so that a slow moment of the machine meets them all. */
function measure() {
  const times = cases.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    cases.forEach(({ words }, index) => {
      const start = performance.now();
      run(workspace, words);
      // The first round only fills the disk cache.
      if (round > 0) times[index].push(performance.now() - start);
    });
  }
  return times;
}

function report(times) {
  const bare = summarise(times[0]);
  const rows = cases.map(({ name }, index) => {
    const { minimum, median } = summarise(times[index]);
    return {
      name,
      minimumMs: round(minimum, 1),
      medianMs: round(median, 1),
      minimumRatio: round(minimum / bare.minimum, 2),
      medianRatio: round(median / bare.median, 2),
      goal: goals[name] ?? null,
    };
  });
  if (process.argv.includes('--json')) console.log(JSON.stringify({ node: process.version, rounds, rows }));
  else console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
}

function summarise(values) {
  const sorted = values.toSorted((left, right) => left - right);
  return { minimum: sorted[0], median: sorted[Math.floor(sorted.length / 2)] };
}

function round(value, digits) {
  return Number(value.toFixed(digits));
}
