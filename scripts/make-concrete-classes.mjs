// node scripts/make-concrete-classes.mjs TARGET
//
// Writes fixtures/concrete.csv as TARGET/strength.csv, in which a class stands in the place of the strength: low,
// medium or high, by the thirds of all mixtures. The same bytes on every run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const sourceFile = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'concrete.csv');
const targetName = 'compressive_strength';
const classNames = ['low', 'medium', 'high'];

const [target, ...others] = process.argv.slice(2);
if (target === undefined || others.length > 0) {
  console.error('make-concrete-classes: name one folder to write to');
  process.exit(2);
}
const rows = parse(readFileSync(sourceFile, 'utf8'), { columns: true, cast: true });
const strengths = rows.map((row) => row[targetName]).sort((left, right) => left - right);
const limits = [1, 2].map((third) => strengths[Math.floor((third * strengths.length) / classNames.length)]);
const lines = rows.map(({ [targetName]: strength, ...mixture }) => [
  ...Object.values(mixture),
  classNames[limits.filter((limit) => strength >= limit).length],
]);
const header = Object.keys(rows[0]).map((name) => (name === targetName ? 'strength_class' : name));
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'strength.csv'), [header, ...lines].map((cells) => `${cells.join()}\n`).join(''));
console.log(`${target}: ${lines.length} mixtures, ${limits.join(' and ')} MPa divide low, medium and high`);
