// The mixtures of fixtures/concrete.csv as pairs of Excel sheets: the same bytes on every run.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';

const sourceFile = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'fixtures', 'concrete.csv');

/**
 * Sample N is row N · 637 mod 1030 of the table. 637/1030 is near the golden ratio and shares no factor, so any
 * number of samples, counted from 0, is spread evenly over the table, and no row is taken twice.
 */
const stride = 637;
const units = { age: 'day', compressive_strength: 'MPa' };
const targetName = 'compressive_strength';

/** All that a workbook says of its making; no clock, so that its bytes are always the same. */
const madeAt = new Date('2000-01-01T00:00:00Z');

/** All mixtures in the order of their samples. */
export function readMixtures() {
  const rows = parse(readFileSync(sourceFile, 'utf8'), { columns: true, cast: true });
  return rows.map((_row, sample) => rows[(sample * stride) % rows.length]);
}

/**
 * Writes TARGET/input/NAME.xlsx with a mixture and TARGET/output/NAME.xlsx with its measured strength. Returns how many of
 * the two files were not there with these bytes.
 */
export async function writeSample(target, name, { [targetName]: strength, ...mixture }) {
  const written = [
    await writeSheet(join(target, 'input', `${name}.xlsx`), '배합', ['성분', '함량', '단위'], mixture),
    await writeSheet(join(target, 'output', `${name}.xlsx`), '물성', ['물성', '값', '단위'], {
      [targetName]: strength,
    }),
  ];
  return written.filter(Boolean).length;
}

async function writeSheet(path, sheetName, header, values) {
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, { created: madeAt, modified: madeAt, creator: 'kstore', lastModifiedBy: 'kstore' });
  const sheet = workbook.addWorksheet(sheetName);
  sheet.addRow(header);
  for (const [name, value] of Object.entries(values)) sheet.addRow([name, value, units[name] ?? 'kg/m³']);
  sheet.getRow(1).font = { bold: true };
  sheet.getColumn(1).width = 24;
  return writeWhole(path, clearTimes(await workbook.xlsx.writeBuffer()));
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

/** A file is there whole or not at all: the name that counts is given last. Returns whether it had to be written. */
function writeWhole(path, bytes) {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return false;
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.tmp`);
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
  return true;
}
