// How long `kstore diff` takes on two versions of a table or a checkpoint, and how much memory, beside `git diff
// --word-diff` and daff.
// Usage: node bench/diff.mjs [--rows 1000000] [--excel-rows 5000] [--checkpoint-mb 200] [--only NAME,…]
//   [--repetitions 3] [--daff] [--cache FOLDER] [--json] [--write]
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCheckpoint } from './diff/made-checkpoints.mjs';
import {
  csvRows,
  editedEvery,
  editedEveryOfWorkbook,
  excelRows,
  insertedRows,
  writeLines,
  writeWorkbook,
} from './diff/made-tables.mjs';
import { measure, round, shell } from './harness/measure.mjs';
import { command, environment } from './tools/kstore.mjs';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    'excel-rows': { type: 'string', default: '5000' },
    'checkpoint-mb': { type: 'string', default: '200' },
    only: { type: 'string' },
    repetitions: { type: 'string', default: '3' },
    daff: { type: 'boolean', default: false },
    cache: { type: 'string', default: tmpdir() },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const results = fileURLToPath(new URL('DIFF.md', import.meta.url));
const peerSeconds = 600;
mkdirSync(options.cache, { recursive: true });
const scratch = mkdtempSync(join(options.cache, 'kstore-diff-'));
const work = join(scratch, 'work');
const variables = { WORK: work };

try {
  mkdirSync(work);
  shell(`cd "$WORK"; ${environment}; ${command} init`, variables);
  const daff = options.daff ? fetchDaff() : null;
  const rows = Number(options.rows);
  const megabytes = Number(options['checkpoint-mb']);
  const limits = { goalSeconds: 8, goalMiB: 600 };
  const cases = [
    { name: 'keyed', form: 'csv', size: rows, key: 'code', ...limits },
    { name: 'plain', form: 'csv', size: rows, ...limits },
    { name: 'sheet', form: 'xlsx', size: Number(options['excel-rows']), goalSeconds: 1, goalMiB: 400 },
    // At least 500 MB of both files together in a second.
    { name: 'checkpoint', form: 'safetensors', size: megabytes, goalSeconds: megabytes / 250, goalMiB: 200 },
  ].filter(({ name }) => options.only === undefined || options.only.split(',').includes(name));
  const measured = [];
  for (const one of cases) measured.push(measureCase({ ...one, ...(await addCase(one)) }, daff));
  report(measured);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The other tool that compares tables; it stays out of what kstore depends on. */
function fetchDaff() {
  const folder = join(scratch, 'daff');
  shell(`npm install --prefix "$FOLDER" --no-audit --no-fund daff@1.4.2`, { FOLDER: folder });
  return `node "${join(folder, 'node_modules', 'daff', 'bin', 'daff.js')}"`;
}

/** Two committed versions: some rows or tensors are edited, some rows are inserted. */
async function addCase({ name, form, size, key }) {
  const folder = join(work, 'datasets', name);
  mkdirSync(folder, { recursive: true });
  if (key !== undefined) writeFileSync(join(folder, 'dataset.yaml'), `key: ${key}\n`);
  const copies = [];
  let parts = 0;
  for (const isEdited of [false, true]) {
    const path = join(folder, `data.${form}`);
    const copy = join(scratch, `${name}-${isEdited ? 'after' : 'before'}.${form}`);
    if (form === 'csv') writeLines(path, csvRows(size, isEdited, key !== undefined));
    else if (form === 'xlsx') await writeWorkbook(path, excelRows(size, isEdited));
    else parts = writeCheckpoint(path, size, isEdited);
    copyFileSync(path, copy);
    // daff reads no workbooks.
    if (form === 'xlsx') writeLines(`${copy}.csv`, excelRows(size, isEdited));
    shell(`cd "$WORK"; ${environment}; ${command} add .; ${command} commit -m "${name}"`, variables);
    copies.push(copy);
  }
  return { copies, parts, sizeBytes: statSync(copies[0]).size };
}

/** The best of some repetitions, in turn with the other tools; and what was found. */
function measureCase({ name, form, copies, parts, size, ...rest }, daff) {
  const [before, after] = copies;
  const context = { environment: `cd "$WORK"; ${environment}`, variables, scratch };
  const kstore = [];
  const peers = { git: [], daff: [] };
  for (let repetition = 0; repetition < Number(options.repetitions); repetition++) {
    kstore.push(measure(`${command} diff ${name}_v1 ${name}_v2`, context));
    const limited = { ...context, timeoutSeconds: peerSeconds };
    // git takes workbooks and checkpoints for bytes and says that they differ.
    if (form === 'csv' && !hasFailed(peers.git))
      peers.git.push(measure(`git diff --no-index --word-diff=porcelain "${before}" "${after}" || test $? = 1`, limited)); // prettier-ignore
    const end = form === 'xlsx' ? '.csv' : '';
    if (daff !== null && form !== 'safetensors' && !hasFailed(peers.daff))
      peers.daff.push(measure(`${daff} diff "${before}${end}" "${after}${end}"`, limited));
  }
  const failed = kstore.find(({ exitCode }) => exitCode !== 0);
  if (failed !== undefined) throw new Error(`${name}: ended with ${failed.exitCode}: ${failed.complaint}`);
  const isExact = findsExactly(name, form, size, parts);
  return { name, form, size, ...rest, isExact, kstore: best(kstore), git: best(peers.git), daff: best(peers.daff) }; // prettier-ignore
}

function hasFailed(runs) {
  return runs.some(({ exitCode }) => exitCode !== 0);
}

/** Whether what was planted is found, and nothing else. */
function findsExactly(name, form, size, parts) {
  const text = `cd "$WORK"; ${environment}; ${command} diff ${name}_v1 ${name}_v2 --json --rows 0`;
  const { summary, files } = JSON.parse(shell(text, variables));
  if (form === 'safetensors') {
    const { tensors, changes } = files[0].tensors;
    return tensors === parts && changes.length === Math.floor(parts / 2);
  }
  const found = [summary.rowsAdded, summary.rowsRemoved, summary.cells];
  const planted =
    form === 'csv'
      ? [insertedRows, 0, Math.ceil(size / editedEvery)]
      : [1, 0, Math.ceil(size / editedEveryOfWorkbook)];
  return JSON.stringify(found) === JSON.stringify(planted);
}

/** Null without runs; only a complaint when one failed. */
function best(runs) {
  if (runs.length === 0) return null;
  const failed = runs.find(({ exitCode }) => exitCode !== 0);
  if (failed !== undefined)
    return { failed: failed.exitCode === 124 ? `more than ${peerSeconds} s` : 'failed', memoryMiB: 0 };
  const least = (member) => Math.min(...runs.map((run) => run[member]));
  return {
    seconds: least('seconds'),
    cpuSeconds: least('cpuSeconds'),
    memoryMiB: least('memoryMiB'),
  };
}

function report(measured) {
  const rows = measured.map(
    ({ name, form, size, sizeBytes, goalSeconds, goalMiB, isExact, kstore, git, daff }) => ({
      data: `${name}.${form}`,
      rows: form === 'safetensors' ? '' : size,
      MB: round(sizeBytes / 1e6, 1),
      seconds: kstore.seconds,
      'CPU s': kstore.cpuSeconds,
      'goal s': goalSeconds,
      'MB/s of both': Math.round((2 * sizeBytes) / 1e6 / kstore.seconds),
      MiB: Math.round(kstore.memoryMiB),
      'goal MiB': goalMiB,
      ...compareWith('git', git, kstore),
      ...compareWith('daff', daff, kstore),
      exact: isExact,
    }),
  );
  if (options.json) console.log(JSON.stringify({ node: process.version, rows }));
  else console.table(rows);
  if (options.write) writeFileSync(results, describe(rows));
  if (rows.some(({ exact }) => !exact)) process.exitCode = 1;
}

function compareWith(name, peer, kstore) {
  const columns = [`${name} s`, `${name} MiB`, `time ÷ ${name}`];
  const figures =
    peer === null
      ? ['', '', '']
      : peer.failed !== undefined
        ? [peer.failed, '', '']
        : [peer.seconds, Math.round(peer.memoryMiB), round(kstore.seconds / peer.seconds, 2)];
  return Object.fromEntries(columns.map((column, index) => [column, figures[index]]));
}

function describe(rows) {
  const columns = Object.keys(rows[0]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return [
    '# Differences: time and memory',
    '',
    `\`npm run bench:diff -- --daff --write\` of kstore ${version} on ${cpus().length} cores of ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}; load of the machine meanwhile ${loadavg()[0].toFixed(0)}.`,
    '',
    'The least of the repetitions, each for itself, of whole processes. `time ÷ git` is the time of kstore in relation to `git diff --no-index --word-diff`; below 1 kstore is faster. daff gets the rows of the workbook as CSV. How it is measured: [README.md](README.md).',
    '',
    line(columns),
    line(columns.map((column) => (column === 'data' ? '---' : '--:'))),
    ...rows.map((row) => line(columns.map((column) => String(row[column])))),
    '',
  ].join('\n');
}
