// node scripts/make-workbooks.mjs
//
// Writes the table of fixtures/workbooks/table.json and the same with its edits, by each of four writers:
// fixtures/workbooks/<writer>-before.xlsx and -after.xlsx. Needs python3 with openpyxl, and LibreOffice (soffice); a
// writer that is not there is left out, and its files stay as they are.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import { writeStrictWorkbook } from './workbooks/strict.mjs';

const scripts = fileURLToPath(new URL('.', import.meta.url));
const folder = join(scripts, '../fixtures/workbooks');
const description = JSON.parse(readFileSync(join(folder, 'table.json'), 'utf8'));
/** All that a workbook says of its making; no clock. */
const madeAt = new Date('2000-01-01T00:00:00Z');

for (const state of ['before', 'after']) {
  const sheet = describeSheet(description, state === 'after');
  await writeWithExceljs(sheet, join(folder, `exceljs-${state}.xlsx`));
  writeFileSync(join(folder, `strict-${state}.xlsx`), writeStrictWorkbook(sheet));
  convertWithLibreOffice(`exceljs-${state}.xlsx`, `libreoffice-${state}.xlsx`);
  writeWithOpenpyxl(sheet, `openpyxl-${state}.xlsx`);
}

/** What a sheet holds, row by row: cells with value, formula, format and comment. */
function describeSheet({ sheet, columns, formats, rows, formula, comments, edits }, isEdited) {
  const names = columns.map((column) => column.replace(/ [([].*$/, ''));
  let records = rows.map((row) => [...row]);
  if (isEdited) {
    for (const [key, name, value] of edits.cells) find(records, key)[names.indexOf(name)] = value;
    records = records.filter(([key]) => !edits.removed.includes(key));
    const position = records.findIndex(([key]) => key === edits.added.after) + 1;
    records.splice(position, 0, edits.added.row);
  }
  const cells = records.map((record, index) =>
    record.map((value, column) => {
      const row = index + 2;
      const [key] = record;
      const text = (isEdited && edits.formulas[key]) || formula.text;
      const cell = { value, isDate: columns[column] === '측정일', format: formats[column] };
      if (column === formula.column && value !== null) cell.formula = text.replaceAll('{row}', String(row));
      const comment = comments[`${String.fromCharCode(65 + column)}${row}`];
      if (comment !== undefined) cell.comment = comment;
      if (isEdited) {
        const [formatColumn, format] = edits.formats[key] ?? [];
        if (formatColumn === names[column]) cell.format = format;
        const [commentColumn, note] = edits.comments[key] ?? [];
        if (commentColumn === names[column]) cell.comment = note;
      }
      return cell;
    }),
  );
  return { name: sheet, columns, cells };
}

function find(records, key) {
  return records.find(([candidate]) => candidate === key);
}

async function writeWithExceljs({ name, columns, cells }, path) {
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, { created: madeAt, modified: madeAt, creator: 'kstore', lastModifiedBy: 'kstore' });
  const sheet = workbook.addWorksheet(name);
  sheet.addRow(columns);
  cells.forEach((row, index) => {
    row.forEach(({ value, isDate, formula, format, comment }, column) => {
      const cell = sheet.getCell(index + 2, column + 1);
      const plain = isDate && value !== null ? new Date(`${value}T00:00:00Z`) : value;
      if (plain !== null) cell.value = formula === undefined ? plain : { formula, result: plain };
      if (format !== 'General') cell.numFmt = format;
      if (comment !== undefined) cell.note = comment;
    });
  });
  await workbook.xlsx.writeFile(path);
}

/** LibreOffice opens what exceljs wrote, computes its formulas, and writes all of it anew. */
function convertWithLibreOffice(from, to) {
  const output = mkdtempSync(join(tmpdir(), 'kstore-corpus-'));
  const profile = `-env:UserInstallation=file://${output}/profile`;
  const words = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', output];
  const result = spawnSync('soffice', [...words, join(folder, from)], { encoding: 'utf8' });
  if (result.error === undefined && result.status === 0) renameSync(join(output, from), join(folder, to));
  else console.error(`${to}: left as it is, since soffice cannot be run`);
  rmSync(output, { recursive: true, force: true });
}

function writeWithOpenpyxl(sheet, to) {
  if (spawnSync('python3', ['-c', 'import openpyxl']).status !== 0) {
    console.error(`${to}: left as it is, since python3 has no openpyxl`);
    return;
  }
  const input = JSON.stringify({ ...sheet, path: join(folder, to) });
  execFileSync('python3', [join(scripts, 'workbooks/openpyxl_writer.py')], {
    input,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
}
