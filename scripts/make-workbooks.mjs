// node scripts/make-workbooks.mjs
//
// Writes the table of fixtures/workbooks/table.json and the same with its edits, by each of five writers:
// fixtures/workbooks/<writer>-before.xlsx and -after.xlsx. Needs python3 with openpyxl, LibreOffice (soffice) and R with
// openxlsx; a writer that is not there is left out, and its files stay as they are. PYTHON names another python3.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import { writeOpenxlsxProgram } from './workbooks/openxlsx.mjs';
import { writeStrictWorkbook } from './workbooks/strict.mjs';

const scripts = fileURLToPath(new URL('.', import.meta.url));
const folder = join(scripts, '../fixtures/workbooks');
const description = JSON.parse(readFileSync(join(folder, 'table.json'), 'utf8'));
/** All that a workbook says of its making; no clock. */
const madeAt = new Date('2000-01-01T00:00:00Z');
const python = process.env.PYTHON ?? 'python3';
/** Rows above the first one with values: the title and the names. */
const headRows = 2;

for (const state of ['before', 'after']) {
  const sheet = describeSheet(description, state === 'after');
  await writeWithExceljs(sheet, join(folder, `exceljs-${state}.xlsx`));
  writeFileSync(join(folder, `strict-${state}.xlsx`), writeStrictWorkbook(sheet));
  convertWithLibreOffice(`exceljs-${state}.xlsx`, `libreoffice-${state}.xlsx`);
  writeWithOpenpyxl(sheet, `openpyxl-${state}.xlsx`);
  writeWithOpenxlsx(sheet, `openxlsx-${state}.xlsx`);
}

/** What a sheet holds, row by row: cells with value, formula, format and comment. */
function describeSheet(description, isEdited) {
  const { sheet, columns, formats, rows, formula, comments, edits } = description;
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
      const row = index + 1 + headRows;
      const [key] = record;
      const text = (isEdited && edits.formulas[key]) || formula.text;
      const cell = { value, isDate: columns[column] === '측정일', format: formats[column] };
      if (column === formula.column && value !== null) cell.formula = text.replaceAll('{row}', String(row));
      const [noted, comment] = comments[key] ?? [];
      if (noted === names[column]) cell.comment = comment;
      if (isEdited) {
        const [formatColumn, format] = edits.formats[key] ?? [];
        if (formatColumn === names[column]) cell.format = format;
        const [commentColumn, note] = edits.comments[key] ?? [];
        if (commentColumn === names[column]) cell.comment = note;
      }
      return cell;
    }),
  );
  const { title, hidden } = isEdited ? edits : description;
  const hiddenRows = hidden.map((key) => records.findIndex((record) => record[0] === key) + 1 + headRows);
  return {
    name: sheet,
    title,
    columns,
    cells,
    hiddenRows,
    other: describeOther(description.other, isEdited ? edits.other : null),
  };
}

/** The second sheet, and what it became. */
function describeOther({ name, rows, mergedTo }, edits) {
  const cells = rows.map((row) => [...row]);
  if (edits === null) return { name, rows: cells, mergedTo, isHidden: false };
  const [row, column, value] = edits.cell;
  cells[row][column] = value;
  // What a larger merged cell covers is gone.
  for (let covered = mergedTo; covered < edits.mergedTo; covered++) cells[covered][0] = null;
  return { name, rows: cells, mergedTo: edits.mergedTo, isHidden: edits.isHidden };
}

function find(records, key) {
  return records.find(([candidate]) => candidate === key);
}

async function writeWithExceljs({ name, title, columns, cells, hiddenRows, other }, path) {
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, { created: madeAt, modified: madeAt, creator: 'kstore', lastModifiedBy: 'kstore' });
  const sheet = workbook.addWorksheet(name);
  sheet.addRow([title]);
  sheet.addRow(columns);
  cells.forEach((row, index) => {
    row.forEach(({ value, isDate, formula, format, comment }, column) => {
      const cell = sheet.getCell(index + 1 + headRows, column + 1);
      const plain = isDate && value !== null ? new Date(`${value}T00:00:00Z`) : value;
      if (plain !== null) cell.value = formula === undefined ? plain : { formula, result: plain };
      if (format !== 'General') cell.numFmt = format;
      if (comment !== undefined) cell.note = comment;
    });
  });
  sheet.mergeCells(1, 1, 1, columns.length);
  for (const row of hiddenRows) sheet.getRow(row).hidden = true;
  const second = workbook.addWorksheet(other.name, { state: other.isHidden ? 'hidden' : 'visible' });
  second.addRows(other.rows);
  second.mergeCells(2, 1, other.mergedTo, 1);
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
  if (spawnSync(python, ['-c', 'import openpyxl']).status !== 0) {
    console.error(`${to}: left as it is, since python3 has no openpyxl`);
    return;
  }
  const input = JSON.stringify({ ...sheet, path: join(folder, to) });
  execFileSync(python, [join(scripts, 'workbooks/openpyxl_writer.py')], {
    input,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
}

function writeWithOpenxlsx(sheet, to) {
  const program = writeOpenxlsxProgram(sheet, join(folder, to));
  const result = spawnSync('Rscript', ['-'], { input: program, encoding: 'utf8' });
  if (result.status !== 0)
    console.error(`${to}: left as it is, since R has no openxlsx: ${result.stderr ?? ''}`);
}
