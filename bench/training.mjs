// Training beside PyTorch: the same models, data, order and initial weights. `npm run bench:training -- --quick`.
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { models, warmUpSteps } from './training/models.mjs';
import { printHeader, printRow, printScaling } from './training/report.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    /** Two steps of each: whether it works at all. */
    trial: { type: 'boolean', default: false },
    repetitions: { type: 'string', default: '3' },
    models: { type: 'string', default: Object.keys(models).join() },
    /** A Python that has PyTorch; Debian's is `python3-torch`. */
    python: { type: 'string', default: '/usr/bin/python3' },
  },
});
const names = options.models.split(',');
const unknown = names.find((name) => !Object.hasOwn(models, name));
if (unknown !== undefined) {
  console.error(`training: no model "${unknown}", there are ${Object.keys(models).join(', ')}`);
  process.exit(2);
}
const length = options.trial ? 'trial' : options.quick ? 'quick' : 'full';
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const cacheFolder = here('../node_modules/.cache');
mkdirSync(cacheFolder, { recursive: true });
// Inside the project, so that the libraries are found.
const programFolder = mkdtempSync(join(cacheFolder, 'kstore-bench-'));
const dataFolders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'kstore-bench-')));
const program = join(programFolder, 'train.mjs');

try {
  await build({
    entryPoints: [here('training/train-with-kstore.mjs')],
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  const hasTorch = canImportTorch();
  if (!hasTorch) console.log(`${options.python} has no PyTorch: kstore alone is measured`);
  for (const name of names) await measureModel(name, hasTorch);
} finally {
  for (const folder of [programFolder, ...dataFolders]) rmSync(folder, { recursive: true });
}

function canImportTorch() {
  try {
    execFileSync(options.python, ['-c', 'import torch, numpy'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function measureModel(name, hasTorch) {
  const model = models[name];
  console.log(`\n${model.title}, batches of ${model.batchSize}, ${model.steps[length]} steps`);
  printHeader();
  const whole = await measure(name, { threads: 1, parts: 1 }, hasTorch);
  printRow('kstore', { threads: 1, parts: 1 }, whole.kstore, whole.torch);
  if (whole.torch) printRow('PyTorch', { threads: 1 }, whole.torch);
  if (model.parts === 1 || availableParallelism() === 1) return;

  const { parts } = model;
  const one = await measure(name, { threads: 1, parts }, false);
  const two = await measure(name, { threads: 2, parts }, hasTorch);
  const pair = await measure(name, { threads: 1, parts, processes: 2 }, false);
  printRow('kstore', { threads: 1, parts }, one.kstore, whole.torch);
  printRow('kstore', { threads: 2, parts }, two.kstore, two.torch);
  printRow('kstore', { threads: '1 + 1', parts }, pair.kstore);
  if (two.torch) printRow('PyTorch', { threads: 2 }, two.torch);
  printScaling({
    ours: two.kstore.wall / one.kstore.wall,
    ceiling: pair.kstore.wall / one.kstore.wall,
    torch: two.torch ? two.torch.wall / whole.torch.wall : null,
  });
}

/** The fastest repetition by each clock, of each engine in turn, so that a slow moment of the machine meets both. */
async function measure(name, { threads, parts, processes = 1 }, hasTorch) {
  const runs = { kstore: [], torch: [] };
  const model = models[name];
  for (let repetition = 0; repetition < Number(options.repetitions); repetition++) {
    const started = dataFolders.slice(0, processes).map((folder) => {
      const task = { name, folder, threads, parts, steps: model.steps[length] };
      return run(process.execPath, [program, JSON.stringify(task)]);
    });
    runs.kstore.push(addUp((await Promise.all(started)).map(speedOf)));
    if (!hasTorch) continue;
    const task = JSON.stringify([dataFolders[0], model, threads, warmUpSteps]);
    runs.torch.push(speedOf(await run(options.python, [here('training/train_with_torch.py'), task])));
  }
  return { kstore: fastest(runs.kstore), torch: hasTorch ? fastest(runs.torch) : null };
}

async function run(command, words) {
  const { stdout } = await promisify(execFile)(command, words, { encoding: 'utf8' });
  return JSON.parse(stdout);
}

/** Samples per second. */
function speedOf({ samples, wallSeconds, cpuSeconds, memoryBytes, losses }) {
  return { wall: samples / wallSeconds, cpu: samples / cpuSeconds, memoryBytes, losses };
}

/** Of processes side by side: what they do together, and that of a second of all their processor time. */
function addUp(speeds) {
  const sum = (field) => speeds.reduce((total, speed) => total + speed[field], 0);
  return {
    ...speeds[0],
    wall: sum('wall'),
    cpu: sum('cpu') / speeds.length,
    memoryBytes: sum('memoryBytes'),
  };
}

function fastest(speeds) {
  const most = (field) => Math.max(...speeds.map((speed) => speed[field]));
  const memoryBytes = Math.min(...speeds.map((speed) => speed.memoryBytes));
  return { wall: most('wall'), cpu: most('cpu'), memoryBytes, losses: speeds[0].losses };
}
