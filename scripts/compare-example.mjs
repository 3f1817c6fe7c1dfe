// node scripts/compare-example.mjs EXAMPLE [SEEDS] [FOLDER]
//
// Runs an example of examples/ that has steps `with` and `without` for each seed, and prints the accuracy of both and the
// interval of their difference. In FOLDER the workspace stays, to be looked at; without it, it is removed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What kstore said. */
class Failure extends Error {}

/** Student's t of 95 % (two sides) by degrees of freedom. */
const studentT = [NaN, 12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262];
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const [example = '', seeds = '5', folder, ...others] = process.argv.slice(2);
const source = fromRoot(`examples/${example}`);
const experiment = join(source, 'experiments', `${example}.yaml`);
if (!/^[a-z-]+$/.test(example) || !existsSync(experiment) || others.length > 0)
  fail('name an example: transfer, domain-adaptation, representation or hierarchical-features');
if (!(Number(seeds) >= 2 && Number(seeds) <= studentT.length)) fail(`take 2 to ${studentT.length} seeds`);
if (folder !== undefined && existsSync(folder)) fail(`${folder} exists already`);

const workspace = folder ?? mkdtempSync(join(tmpdir(), 'kstore-example-'));
try {
  cpSync(source, workspace, { recursive: true });
  const list = Array.from({ length: Number(seeds) }, (_item, index) => index + 1).join(', ');
  const own = join(workspace, 'experiments', `${example}.yaml`);
  writeFileSync(own, readFileSync(own, 'utf8').replace(/^ {2}seed: \[.*\]$/m, `  seed: [${list}]`));
  run(fromRoot('scripts/make-example-digits.mjs'), example, join(workspace, 'datasets'));
  const program = fromRoot('bin/kstore.js');
  for (const words of [['init'], ['add', '.'], ['commit', '-m', example]]) run(program, ...words);
  printComparison(JSON.parse(run(program, 'run', example, '--json')).steps);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`compare-example: ${error.message}`);
  process.exitCode = 1;
} finally {
  if (folder === undefined) rmSync(workspace, { recursive: true, force: true });
}

function printComparison(steps) {
  const read = (name) =>
    steps
      .filter(({ step }) => step === name)
      .toSorted((left, right) => left.point.seed - right.point.seed)
      .map(({ metrics }) => metrics.accuracy);
  const [left, right] = [read('with'), read('without')];
  const differences = left.map((value, index) => value - right[index]);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const centre = mean(differences);
  const variance =
    differences.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (differences.length - 1);
  const half = studentT[differences.length - 1] * Math.sqrt(variance / differences.length);
  const line = (name, values) =>
    console.log(
      `${name.padEnd(8)} ${values.map((value) => value.toFixed(3)).join('  ')}   mean ${mean(values).toFixed(3)}`,
    );
  console.log(`accuracy of ${example}, seeds 1 to ${differences.length}`);
  line('with', left);
  line('without', right);
  console.log(
    `difference ${centre.toFixed(3)}, interval of 95 % (t of pairs) ${(centre - half).toFixed(3)} to ${(centre + half).toFixed(3)}`,
  );
}

/** @returns what it writes. */
function run(program, ...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: workspace,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return stdout;
  throw new Failure(`kstore ${words.join(' ')} failed:\n${stderr}${stdout}`);
}

function fail(message) {
  console.error(`compare-example: ${message}`);
  process.exit(2);
}
