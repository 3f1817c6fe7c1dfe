// The mixtures of fixtures/concrete.csv as pairs of Excel sheets: the same bytes on every run.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { writeSheet } from '../sheets/write-sheet.mjs';

const sourceFile = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'fixtures', 'concrete.csv');

/**
 * Sample N is row N · 637 mod 1030 of the table. 637/1030 is near the golden ratio and shares no factor, so any
 * number of samples, counted from 0, is spread evenly over the table, and no row is taken twice.
 */
const stride = 637;
const units = { age: 'day', compressive_strength: 'MPa' };
const targetName = 'compressive_strength';

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
  const list = (values) =>
    Object.entries(values).map(([name, value]) => [name, value, units[name] ?? 'kg/m³']);
  const sheets = [
    ['input', '배합', [['성분', '함량', '단위'], ...list(mixture)]],
    ['output', '물성', [['물성', '값', '단위'], ...list({ [targetName]: strength })]],
  ];
  let writtenCount = 0;
  for (const [side, title, lines] of sheets)
    writtenCount += (await writeSheet(join(target, side, `${name}.xlsx`), title, lines)) ? 1 : 0;
  return writtenCount;
}
