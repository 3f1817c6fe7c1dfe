// Excel sheets with the same bytes on every run.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import exceljs from 'exceljs';

/** All that a workbook says of its making; no clock, so that its bytes are always the same. */
const madeAt = new Date('2000-01-01T00:00:00Z');

/** Writes a workbook with one sheet, whose first line is a header. Returns whether it was not there with these bytes. */
export async function writeSheet(path, title, lines) {
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, { created: madeAt, modified: madeAt, creator: 'kstore', lastModifiedBy: 'kstore' });
  const sheet = workbook.addWorksheet(title);
  sheet.addRows(lines);
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
export function writeWhole(path, bytes) {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return false;
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.tmp`);
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
  return true;
}
