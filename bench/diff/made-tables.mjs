// The tables of `bench:diff`: two versions each, made from nothing but their positions.
import { closeSync, openSync, writeSync } from 'node:fs';
import exceljs from 'exceljs';

/** Rows that the later version of a CSV file has more. */
export const insertedRows = 100;
/** In a CSV file a cell of every thousandth row is edited. */
export const editedEvery = 1000;
/** In a workbook of every 500th. */
export const editedEveryOfWorkbook = 500;
const excelColumns = 30;

/** Numbers that follow from row and column alone. */
export function draw(row, column) {
  let mixed = Math.imul(row + 1, 0x85ebca6b) ^ Math.imul(column + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) / 4294967296;
}

export function* csvRows(count, isEdited, hasKey) {
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

export function* excelRows(count, isEdited) {
  yield Array.from({ length: excelColumns }, (_item, column) => `column ${column + 1}`);
  for (let row = 0; row < count; row++) {
    if (isEdited && row === 1234)
      yield Array.from({ length: excelColumns }, (_item, column) => draw(count, column));
    const cells = Array.from({ length: excelColumns }, (_item, column) => draw(row, column));
    if (isEdited && row % editedEveryOfWorkbook === 0) cells[7] += 1;
    yield cells;
  }
}

export function writeLines(path, rows) {
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

export async function writeWorkbook(path, rows) {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('rows');
  for (const cells of rows) sheet.addRow(cells);
  await workbook.xlsx.writeFile(path);
}
