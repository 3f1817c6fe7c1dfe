// Training beside PyTorch: the same models, data, order and initial weights. `npm run bench:training -- --quick`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { createData, models, warmUpSteps } from './training/models.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    repetitions: { type: 'string', default: '3' },
    models: { type: 'string', default: Object.keys(models).join() },
    /** A Python that has PyTorch; Debian's is `python3-torch`. */
    python: { type: 'string', default: '/usr/bin/python3' },
  },
});
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const cacheFolder = here('../node_modules/.cache');
mkdirSync(cacheFolder, { recursive: true });
// Inside the project, so that the libraries are found.
const programFolder = mkdtempSync(join(cacheFolder, 'kstore-bench-'));
const dataFolder = mkdtempSync(join(tmpdir(), 'kstore-bench-'));

try {
  const program = join(programFolder, 'train.mjs');
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
  for (const name of options.models.split(',')) measureModel(name, program, hasTorch);
} finally {
  rmSync(programFolder, { recursive: true });
  rmSync(dataFolder, { recursive: true });
}

function canImportTorch() {
  try {
    execFileSync(options.python, ['-c', 'import torch, numpy'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function measureModel(name, program, hasTorch) {
  const model = models[name];
  const steps = model.steps[options.quick ? 'quick' : 'full'];
  writeData(model);
  console.log(`\n${model.title}, batches of ${model.batchSize}, ${steps} steps`);
  console.log(
    'threads  parts  engine   samples/s: wall  of CPU  MB    of PyTorch: wall  CPU   loss differs by',
  );
  const speeds = new Map();
  for (const { threads, parts } of model.runs) {
    const runs = { kstore: [], torch: [] };
    // In turn, so that a slow moment of the machine meets both.
    for (let repetition = 0; repetition < Number(options.repetitions); repetition++) {
      runs.kstore.push(run(process.execPath, [program, name, threads, parts, steps].map(String)));
      if (hasTorch) {
        const task = JSON.stringify([dataFolder, model, threads, steps, warmUpSteps]);
        runs.torch.push(run(options.python, [here('training/train_with_torch.py'), task]));
      }
    }
    const kstore = summarise(runs.kstore, model, steps);
    const torch = hasTorch ? summarise(runs.torch, model, steps) : null;
    printRow([threads, parts, 'kstore'], kstore, torch);
    if (torch !== null) printRow([threads, '', 'PyTorch'], torch, null);
    const former = speeds.get(parts);
    speeds.set(parts, kstore.wall);
    if (former !== undefined)
      console.log(
        `         ${threads} threads: ${(kstore.wall / former).toFixed(2)} times the samples of one`,
      );
  }
}

function writeData(model) {
  const { weights, inputs, targets } = createData(model);
  const write = (name, values) => writeFileSync(join(dataFolder, `${name}.f32`), Buffer.from(values.buffer));
  weights.forEach((values, index) => write(index, values));
  write('inputs', inputs);
  write('targets', targets);
}

function run(command, words) {
  return JSON.parse(execFileSync(command, words, { encoding: 'utf8' }));
}

/** The fastest repetition by each clock. */
function summarise(runs, { batchSize, rows }, steps) {
  const samples = steps * Math.min(batchSize, rows);
  const least = (field) => Math.min(...runs.map((each) => each[field]));
  return {
    wall: samples / least('wallSeconds'),
    cpu: samples / least('cpuSeconds'),
    memoryBytes: least('memoryBytes'),
    losses: runs[0].losses,
  };
}

function printRow([threads, parts, engine], result, peer) {
  const columns = [
    String(threads).padEnd(7),
    String(parts).padEnd(5),
    engine.padEnd(7),
    result.wall.toFixed(0).padStart(15),
    result.cpu.toFixed(0).padStart(6),
    (result.memoryBytes / 1e6).toFixed(0).padStart(4),
  ];
  if (peer !== null) {
    const difference = Math.max(
      ...result.losses.map((loss, step) => Math.abs(loss - peer.losses[step]) / Math.abs(peer.losses[step])),
    );
    columns.push(
      (result.wall / peer.wall).toFixed(2).padStart(16),
      (result.cpu / peer.cpu).toFixed(2),
      difference.toExponential(1).padStart(16),
    );
  }
  console.log(columns.join('  '));
}
