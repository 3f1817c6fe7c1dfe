// What a person would do by hand between two commands. Each edit sets a fixed value and leaves a file that has it
// as it is, so that a repeated quickstart changes nothing further.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import exceljs from 'exceljs';

export const editedSheet = 'datasets/concrete/input/sample_0.xlsx';
export const editedSettings = 'training/default.yaml';
export const report = 'reports/baseline.md';
const newWater = 190;
const newLearningRate = 0.003;
const observation =
  'The network explains most of the variance of held-out strengths; predicting the mean explains none.';

/** Sets the water of the first mixture; returns what was done, in words. */
export async function editCell(folder) {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(join(folder, editedSheet));
  const cell = findValueCell(workbook.worksheets[0], 'water');
  const before = cell.value;
  if (before === newWater) return `${editedSheet}: water is ${newWater} already`;
  cell.value = newWater;
  replaceFile(folder, editedSheet, Buffer.from(await workbook.xlsx.writeBuffer()));
  return `${editedSheet}: water ${before} → ${newWater}`;
}

/** The value stands beside its name. */
function findValueCell(sheet, name) {
  for (let row = 1; row <= sheet.rowCount; row++) {
    if (sheet.getCell(row, 1).value === name) return sheet.getCell(row, 2);
  }
  throw new Error(`${editedSheet} has no row "${name}"`);
}

export function editLearningRate(folder) {
  const before = readFileSync(join(folder, editedSettings), 'utf8');
  const after = before.replace(/^learningRate:.*$/m, `learningRate: ${newLearningRate}`);
  if (after === before) return `${editedSettings}: learningRate is ${newLearningRate} already`;
  replaceFile(folder, editedSettings, after);
  return `${editedSettings}: learningRate ${/^learningRate: *(.*)$/m.exec(before)[1]} → ${newLearningRate}`;
}

export function writeObservation(folder) {
  const before = readFileSync(join(folder, report), 'utf8');
  if (!before.includes(observation)) {
    const heading = /^## What we saw\n+/m;
    const after = heading.test(before)
      ? before.replace(heading, `## What we saw\n\n${observation}\n\n`)
      : `${before}\n${observation}\n`;
    replaceFile(folder, report, after);
  }
  return `${report}: “${observation}”`;
}

/** Old or new, never half: the new bytes get the file's name when all of them are written. */
export function replaceFile(folder, path, content) {
  const temporary = join(folder, `.${basename(path)}.part`);
  writeFileSync(temporary, content);
  renameSync(temporary, join(folder, path));
}
