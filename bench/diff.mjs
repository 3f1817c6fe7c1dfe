// How long `kstore diff` takes on two versions of a table, and how much memory, beside `git diff --word-diff`.
// Usage: node bench/diff.mjs [--rows 1000000] [--excel-rows 5000] [--repetitions 3] [--cache FOLDER] [--json]
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import exceljs from 'exceljs';
import { measure, round, shell } from './harness/measure.mjs';
import { command, environment } from './tools/kstore.mjs';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    'excel-rows': { type: 'string', default: '5000' },
    repetitions: { type: 'string', default: '3' },
    cache: { type: 'string', default: tmpdir() },
    json: { type: 'boolean', default: false },
  },
});
const insertedRows = 100;
const editedEvery = 1000;
const excelColumns = 30;
mkdirSync(options.cache, { recursive: true });
const scratch = mkdtempSync(join(options.cache, 'kstore-diff-'));
const work = join(scratch, 'work');
const variables = { WORK: work };

try {
  mkdirSync(work);
  shell(`cd "$WORK"; ${environment}; ${command} init`, variables);
  const csvRows = Number(options.rows);
  const cases = [
    await addCase('keyed', 'csv', csvRows, { goalSeconds: 8, goalMiB: 400, key: 'code' }),
    await addCase('plain', 'csv', csvRows, { goalSeconds: 8, goalMiB: 400 }),
    await addCase('sheet', 'xlsx', Number(options['excel-rows']), { goalSeconds: 1, goalMiB: 400 }),
  ];
  report(cases.map(measureCase));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Two committed versions of a table: every thousandth row has an edited cell, some rows are inserted. */
async function addCase(name, form, rows, { key, ...goals }) {
  const folder = join(work, 'datasets', name);
  mkdirSync(folder, { recursive: true });
  if (key !== undefined) writeFileSync(join(folder, 'dataset.yaml'), `key: ${key}\n`);
  const made = { name, form, rows, ...goals, copies: [] };
  for (const isEdited of [false, true]) {
    const path = join(folder, `rows.${form}`);
    const lines = form === 'csv' ? csvRows(rows, isEdited, key !== undefined) : excelRows(rows, isEdited);
    if (form === 'csv') writeLines(path, lines);
    else await writeWorkbook(path, lines);
    const copy = join(scratch, `${name}-${isEdited ? 'after' : 'before'}.${form}`);
    shell(`cp "${path}" "${copy}"; cd "$WORK"; ${environment}; ${command} add .; ${command} commit -m "${name}"`, variables); // prettier-ignore
    made.copies.push(copy);
  }
  return { ...made, sizeBytes: statSync(made.copies[0]).size };
}

/** Numbers that follow from row and column alone. */
function draw(row, column) {
  let mixed = Math.imul(row + 1, 0x85ebca6b) ^ Math.imul(column + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) / 4294967296;
}

function* csvRows(count, isEdited, hasKey) {
  yield [
    ...(hasKey ? ['code'] : []),
    'batch',
    ...'abcdefgh'.split('').map((letter) => `amount ${letter} (g)`),
  ];
  for (let row = 0; row < count; row++) {
    const inserts = isEdited && row % Math.ceil(count / insertedRows) === 5;
    for (const source of inserts ? [count + row, row] : [row]) {
      const cells = Array.from({ length: 8 }, (_item, column) => (draw(source, column) * 1e6).toFixed(4));
      if (isEdited && source === row && row % editedEvery === 0)
        cells[3] = (draw(row, 3) * 1e6 + 1).toFixed(4);
      yield [...(hasKey ? [`S-${source}`] : []), `batch ${source % 977}`, ...cells];
    }
  }
}

function* excelRows(count, isEdited) {
  yield Array.from({ length: excelColumns }, (_item, column) => `column ${column + 1}`);
  for (let row = 0; row < count; row++) {
    if (isEdited && row === 1234)
      yield Array.from({ length: excelColumns }, (_item, column) => draw(count, column));
    const cells = Array.from({ length: excelColumns }, (_item, column) => draw(row, column));
    if (isEdited && row % 500 === 0) cells[7] += 1;
    yield cells;
  }
}

function writeLines(path, rows) {
  const file = openSync(path, 'w');
  let lines = [];
  for (const cells of rows) {
    lines.push(cells.join(','));
    if (lines.length < 10000) continue;
    writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  }
  writeSync(file, `${lines.join('\n')}\n`);
  closeSync(file);
}

async function writeWorkbook(path, rows) {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('rows');
  for (const cells of rows) sheet.addRow(cells);
  await workbook.xlsx.writeFile(path);
}

/** The best of some repetitions, in turn with git; and what was found. */
function measureCase({ name, form, copies, rows, ...rest }) {
  const [before, after] = copies;
  const run = (text) => measure(text, { environment: `cd "$WORK"; ${environment}`, variables, scratch });
  const kstore = [];
  const git = [];
  for (let repetition = 0; repetition < Number(options.repetitions); repetition++) {
    kstore.push(run(`${command} diff ${name}_v1 ${name}_v2`));
    // git takes a workbook for bytes and says that they differ.
    if (form === 'csv')
      git.push(run(`git diff --no-index --word-diff=porcelain "${before}" "${after}" || test $? = 1`));
  }
  const failed = [...kstore, ...git].find(({ exitCode }) => exitCode !== 0);
  if (failed !== undefined) throw new Error(`${name}: ended with ${failed.exitCode}: ${failed.complaint}`);
  const found = JSON.parse(
    shell(`cd "$WORK"; ${environment}; ${command} diff ${name}_v1 ${name}_v2 --json --rows 0`, variables),
  );
  const { rowsAdded, rowsRemoved, cells } = found.summary;
  const expected =
    form === 'csv' ? [insertedRows, 0, Math.ceil(rows / editedEvery)] : [1, 0, Math.ceil(rows / 500)];
  const isExact = JSON.stringify([rowsAdded, rowsRemoved, cells]) === JSON.stringify(expected);
  return { name, form, rows, ...rest, isExact, kstore: best(kstore), git: best(git) };
}

function best(runs) {
  if (runs.length === 0) return null;
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    cpuSeconds: Math.min(...runs.map(({ cpuSeconds }) => cpuSeconds)),
    memoryMiB: Math.min(...runs.map(({ memoryMiB }) => memoryMiB)),
  };
}

function report(results) {
  const rows = results.map(
    ({ name, form, rows: count, sizeBytes, goalSeconds, goalMiB, isExact, kstore, git }) => ({
      table: `${name}.${form}`,
      rows: count,
      MB: round(sizeBytes / 1e6, 1),
      seconds: kstore.seconds,
      'CPU s': kstore.cpuSeconds,
      'goal s': goalSeconds,
      MiB: Math.round(kstore.memoryMiB),
      'goal MiB': goalMiB,
      'time / git': git === null ? null : round(kstore.seconds / git.seconds, 2),
      'memory / git': git === null ? null : round(kstore.memoryMiB / git.memoryMiB, 2),
      exact: isExact,
    }),
  );
  if (options.json) console.log(JSON.stringify({ node: process.version, rows }));
  else console.table(rows);
  if (results.some(({ isExact }) => !isExact)) process.exitCode = 1;
}
