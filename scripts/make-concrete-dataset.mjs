// node scripts/make-concrete-dataset.mjs TARGET [--samples 300]
//
// Writes fixtures/concrete.csv as a folder of Excel pairs: TARGET/input/sample_N.xlsx holds a mixture,
// TARGET/output/sample_N.xlsx its measured strength. The same bytes on every run; interrupted or repeated, it
// goes on where it was.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';

const sourceFile = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'concrete.csv');

/**
 * Sample N is row N · 637 mod 1030 of the table. 637/1030 is near the golden ratio and shares no factor, so any
 * number of samples, counted from 0, is spread evenly over the table, and no row is taken twice.
 */
const stride = 637;
const units = { age: 'day', compressive_strength: 'MPa' };
const targetName = 'compressive_strength';

/** All that a workbook says of its making; no clock, so that its bytes are always the same. */
const madeAt = new Date('2000-01-01T00:00:00Z');

const { target, sampleCount } = readArguments();
const rows = parse(readFileSync(sourceFile, 'utf8'), { columns: true, cast: true });
if (sampleCount > rows.length) fail(`--samples is at most ${rows.length}`);
let writtenCount = 0;
for (const side of ['input', 'output']) mkdirSync(join(target, side), { recursive: true });
for (let sample = 0; sample < sampleCount; sample++) {
  const { [targetName]: strength, ...mixture } = rows[(sample * stride) % rows.length];
  await writeSheet('input', sample, '배합', ['성분', '함량', '단위'], mixture);
  await writeSheet('output', sample, '물성', ['물성', '값', '단위'], { [targetName]: strength });
}
console.log(`${target}: ${sampleCount} samples, ${writtenCount} of ${2 * sampleCount} files written`);

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { samples: { type: 'string', default: '300' } },
    allowPositionals: true,
  });
  const sampleCount = Number(values.samples);
  if (positionals.length !== 1) fail('name one folder to write to');
  if (!Number.isInteger(sampleCount) || sampleCount < 1) fail('--samples is a whole number of at least 1');
  return { target: positionals[0], sampleCount };
}

function fail(message) {
  console.error(`make-concrete-dataset: ${message}`);
  process.exit(2);
}

async function writeSheet(side, sample, sheetName, header, values) {
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, { created: madeAt, modified: madeAt, creator: 'kstore', lastModifiedBy: 'kstore' });
  const sheet = workbook.addWorksheet(sheetName);
  sheet.addRow(header);
  for (const [name, value] of Object.entries(values)) sheet.addRow([name, value, units[name] ?? 'kg/m³']);
  sheet.getRow(1).font = { bold: true };
  sheet.getColumn(1).width = 24;
  writeWhole(join(target, side, `sample_${sample}.xlsx`), clearTimes(await workbook.xlsx.writeBuffer()));
}

/** Sets the DOS time of every member to the start of 1980 in both of its headers (PKWARE APPNOTE 4.3.7, 4.3.12). */
function clearTimes(content) {
  const bytes = Buffer.from(content);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let position = bytes.readUInt32LE(end + 16);
  for (let index = bytes.readUInt16LE(end + 10); index > 0; index--) {
    const january1980 = 0x0021_0000;
    bytes.writeUInt32LE(january1980, position + 12);
    bytes.writeUInt32LE(january1980, bytes.readUInt32LE(position + 42) + 10);
    const lengths = [28, 30, 32].map((field) => bytes.readUInt16LE(position + field));
    position += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}

/** A file is there whole or not at all: the name that counts is given last. */
function writeWhole(path, bytes) {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  const temporary = join(dirname(path), `.${basename(path)}.tmp`);
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
  writtenCount += 1;
}
