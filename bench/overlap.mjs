// How long `kstore overlap` takes on two tables, what it finds of planted leaks, and what it finds on clean data.
// Usage: node bench/overlap.mjs [--rows 1000000] [--columns 8] [--cache FOLDER] [--json]
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    columns: { type: 'string', default: '8' },
    cache: { type: 'string', default: tmpdir() },
    json: { type: 'boolean', default: false },
  },
});
const launcher = process.env.KSTORE_LAUNCHER ?? fileURLToPath(new URL('../bin/kstore.js', import.meta.url));
const rowCount = Number(values.rows);
const columnCount = Number(values.columns);
const plantedOfKind = Math.max(1, Math.round(rowCount / 1000));
const goalSeconds = 10;
mkdirSync(values.cache, { recursive: true });
const workspace = mkdtempSync(join(values.cache, 'kstore-overlap-'));

try {
  run(['init']);
  for (const [name, write] of Object.entries({
    training: (row) => makeRow(1, row),
    clean: (row) => makeRow(2, row),
    leaky: (row) => plant(row),
  }))
    writeTable(name, write);
  writeOtherForm('written-otherwise');
  run(['add', '.']);
  run(['commit', '-m', 'tables']);
  const cases = [
    { name: 'clean', expected: { exact: 0, normalised: 0, key: 0, sameInputs: 0 } },
    {
      name: 'leaky',
      expected: {
        exact: plantedOfKind,
        normalised: plantedOfKind,
        key: plantedOfKind,
        sameInputs: plantedOfKind,
      },
    },
    {
      name: 'written-otherwise',
      expected: { exact: 0, normalised: plantedOfKind, key: 0, sameInputs: 0 },
    },
  ];
  report(cases.map(measure));
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

/** Numbers that follow from table, row and column alone. */
function draw(table, row, column) {
  let mixed = Math.imul(table * 0x9e3779b1 + row, 0x85ebca6b) ^ Math.imul(column + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function makeRow(table, row) {
  const numbers = Array.from({ length: columnCount - 3 }, (_item, column) =>
    (draw(table, row, column) / 4294967.296).toFixed(3),
  );
  return [
    `T${table}-${row}`,
    `Batch ${draw(table, row, 90) % 1000} line ${row % 7}`,
    ...numbers,
    (draw(table, row, 91) % 100000) / 100,
  ];
}

/** The leaky table: the first rows are those of the training table, told apart by their kind. */
function plant(row) {
  const kind = Math.floor(row / plantedOfKind);
  if (kind > 3) return makeRow(4, row);
  const [, batch, ...rest] = makeRow(1, (row * 7919) % rowCount);
  const key = `L-${row}`;
  if (kind === 0) return [key, batch, ...rest];
  if (kind === 1) return [key, ` ${batch.toUpperCase().replaceAll(' ', '  ')}`, ...rest];
  if (kind === 2) return [`t1-${(row * 7919) % rowCount}`, ...makeRow(4, row).slice(1)];
  return [key, batch, ...rest.slice(0, -1), rest.at(-1) + 1];
}

function names() {
  return [
    'code',
    'batch',
    ...Array.from({ length: columnCount - 3 }, (_item, column) => `amount ${column} (g)`),
    'strength',
  ];
}

function writeTable(name, makeCells, header = names()) {
  const folder = join(workspace, 'datasets', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'dataset.yaml'), 'key: code\ntargets: [strength]\n');
  const file = openSync(join(folder, 'rows.csv'), 'w');
  let lines = [header.join(',')];
  for (let row = 0; row < rowCount; row++) {
    lines.push(makeCells(row).join(','));
    if (lines.length < 10000) continue;
    writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  }
  writeSync(file, `${lines.join('\n')}\n`);
  closeSync(file);
}

/** Columns in another order, one of them in kilograms: every row is written in another way. */
function writeOtherForm(name) {
  const reorder = ([code, batch, first, ...rest]) => [...rest.reverse(), first, code, batch];
  const header = reorder(names().with(2, 'amount 0 (kg)'));
  writeTable(
    name,
    (row) => {
      const isPlanted = row < plantedOfKind;
      const cells = isPlanted ? makeRow(1, (row * 104729) % rowCount) : makeRow(5, row);
      const key = isPlanted ? `O-${row}` : cells[0];
      return reorder([key, cells[1], `${Number(cells[2])}e-3`, ...cells.slice(3)]);
    },
    header,
  );
}

function run(words) {
  const { status, stderr } = spawnSync(process.execPath, [launcher, ...words], {
    cwd: workspace,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`kstore ${words.join(' ')} ended with ${status}: ${stderr}`);
}

/** The whole command, the cache empty, then once more from the cache. */
function measure({ name, expected }) {
  const words = [launcher, 'overlap', 'training', name, '--json'];
  const costFile = join(workspace, 'cost.txt');
  rmSync(join(workspace, '.kstore/cache/overlap'), { recursive: true, force: true });
  const time = (program, list) => {
    const start = performance.now();
    const result = spawnSync(program, list, { cwd: workspace, encoding: 'utf8', maxBuffer: 1 << 28 });
    return { ...result, seconds: (performance.now() - start) / 1000 };
  };
  const first = time('/usr/bin/time', ['-f', '%M %U %S', '-o', costFile, process.execPath, ...words]);
  const again = time(process.execPath, words);
  if (first.status !== 0 && first.status !== 3)
    throw new Error(`kstore overlap ended with ${first.status}: ${first.stderr}`);
  const { counts } = JSON.parse(first.stdout).findings[0];
  const cost = readFileSync(costFile, 'utf8').trim().split('\n').at(-1);
  const [memoryKiB, userSeconds, systemSeconds] = cost.split(' ').map(Number);
  const kinds = Object.keys(expected);
  const found = kinds.reduce((sum, kind) => sum + Math.min(counts[kind], expected[kind]), 0);
  const planted = kinds.reduce((sum, kind) => sum + expected[kind], 0);
  const all = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  return {
    name,
    seconds: first.seconds,
    secondsFromCache: again.seconds,
    processorSeconds: userSeconds + systemSeconds,
    memoryMiB: memoryKiB / 1024,
    planted,
    found,
    falseAlarms: all - found,
    counts,
  };
}

function report(results) {
  if (values.json) {
    console.log(JSON.stringify({ rows: rowCount, columns: columnCount, goalSeconds, results }));
  } else {
    console.log(
      `${rowCount} rows against ${rowCount} rows, ${columnCount} columns; goal ${goalSeconds} s, all planted, no other`,
    );
    for (const {
      name,
      seconds,
      processorSeconds,
      secondsFromCache,
      memoryMiB,
      planted,
      found,
      falseAlarms,
    } of results)
      console.log(
        `${name.padEnd(18)} ${seconds.toFixed(2)} s, ${processorSeconds.toFixed(2)} s of processor (from the cache ${secondsFromCache.toFixed(2)} s), ` +
          `${Math.round(memoryMiB)} MiB, found ${found} of ${planted}, ${falseAlarms} false alarms`,
      );
  }
  if (results.some(({ planted, found, falseAlarms }) => found !== planted || falseAlarms > 0))
    process.exitCode = 1;
}
