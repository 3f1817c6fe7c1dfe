// Time and memory of the built-in test tasks. `npm run bench:tasks`, after `npm run build`.
// Usage: node bench/tasks.mjs [--rows 1000,100000] [--tasks regression,drift] [--write]
// Each measurement is a process of its own. Seconds are those of the processor in all threads (user and system), which
// other programs on the machine hardly change; memory is the largest resident size, data and checkpoint included.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deserialize, serialize } from 'node:v8';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000,100000' },
    tasks: { type: 'string', default: 'regression,classification,explain,interpret,compare,drift,audit' },
    /** Keeps the table in TASKS.md. */
    write: { type: 'boolean', default: false },
    /** What a measuring process is asked for. */
    measure: { type: 'string' },
    checkpoint: { type: 'string' },
  },
});
const dist = (path) => new URL(`../dist/${path}`, import.meta.url);
const trainedRows = 1000;

if (values.measure === undefined) await main();
else await measure(values.measure, Number(values.rows), values.checkpoint);

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'kstore-bench-tasks-'));
  try {
    const checkpoints = { number: join(folder, 'number'), class: join(folder, 'class') };
    for (const [kind, path] of Object.entries(checkpoints)) writeFileSync(path, serialize(await learn(kind)));
    const lines = [];
    for (const rows of values.rows.split(','))
      for (const task of values.tasks.split(',')) {
        const line = start(task, rows, checkpoints[task === 'classification' ? 'class' : 'number']);
        console.log(line);
        lines.push(line);
        if (values.write) writeFileSync(new URL('TASKS.md', import.meta.url), describe(lines));
      }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(task, rows, checkpoint) {
  const words = ['--max-old-space-size=12000', fileURLToPath(import.meta.url)];
  const asked = ['--measure', task, '--rows', rows, '--checkpoint', checkpoint];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...words, ...asked], { encoding: 'utf8' });
  const shownRows = Number(rows).toLocaleString('en');
  if (status !== 0) return `| ${task} | ${shownRows} | failed: ${stderr.trim().split('\n').at(-1)} | |`;
  const { seconds, mebibytes } = JSON.parse(stdout);
  return `| ${task} | ${shownRows} | ${seconds.toFixed(1)} | ${Math.round(mebibytes)} |`;
}

function describe(lines) {
  const [{ model }] = cpus();
  return [
    '# Test tasks: time and memory',
    '',
    `\`npm run bench:tasks\` on ${cpus().length} cores of ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}; load of the machine meanwhile ${loadavg()[0].toFixed(0)}.`,
    '',
    'Six columns of numbers, one of text, one of dates; a network of 32 units trained on 1,000 other rows. Seconds of the processor in all threads; MiB of the whole process, the table in it.',
    '',
    '| task | rows | processor s | MiB |',
    '| ---- | ---: | ----------: | --: |',
    ...lines,
    '',
  ].join('\n');
}

/** A checkpoint as the tester gives it: the task that learns runs in this process. */
async function learn(kind) {
  const { testTask } = await import(dist('testkit.mjs'));
  const name = kind === 'class' ? 'classification' : 'regression';
  const { default: task } = await import(dist(`tasks/learning-${name}.mjs`));
  const steps = [
    { select: { inputs: ['x1', 'x2', 'x3', 'x4', 'x5', 'x6'], targets: ['y'] } },
    { split: { train: 0.7, validation: 0.15, test: 0.15 } },
    { standardise: { targets: kind === 'number' } },
  ];
  const model = { task: name, layers: [{ dense: { units: 32, activation: 'relu' } }] };
  const { outputs } = await testTask(task, {
    inputs: {
      dataset: { kind: 'dataset', table: createTable(trainedRows, kind, 'trained') },
      preprocessing: { kind: 'preprocessing', meta: { value: { steps } } },
      model: { kind: 'model', meta: { value: model } },
    },
    settings: { epochs: 5, patience: 0 },
  });
  return { kind: 'checkpoint', files: outputs.checkpoint.files };
}

async function measure(name, rows, checkpointFile) {
  const { testTask } = await import(dist('testkit.mjs'));
  const { default: task } = await import(dist(`tasks/test-${name}.mjs`));
  const kind = name === 'classification' ? 'class' : 'number';
  const dataset = { kind: 'dataset', table: createTable(rows, kind, 'tested') };
  const checkpoint = deserialize(readFileSync(checkpointFile));
  const inputs = {
    compare: { checkpoint, checkpoint2: checkpoint, dataset },
    drift: { dataset: { kind: 'dataset', table: createTable(rows, kind, 'then') }, newer: dataset },
  }[name] ?? { checkpoint, dataset };
  const settings = { audit: { groupBy: ['plant'], time: 'day' } }[name] ?? {};
  const before = process.cpuUsage();
  await testTask(task, { inputs, settings });
  const { user, system } = process.cpuUsage(before);
  const mebibytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, mebibytes }));
}

/** Numbers from a linear congruential generator: the same rows everywhere. */
function createTable(count, kind, prefix) {
  let state = prefix.length;
  const draw = () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
  const columns = [
    ...[1, 2, 3, 4, 5, 6].map((place) => ({ name: `x${place}`, type: 'number', role: 'input' })),
    { name: 'plant', type: 'text' },
    { name: 'day', type: 'date' },
    { name: 'y', type: kind === 'class' ? 'text' : 'number', role: 'target' },
  ];
  const rows = Array.from({ length: count }, (_row, row) => {
    const x = Array.from({ length: 6 }, draw);
    const y = 3 * x[0] + Math.sin(6 * x[1]) - x[2] * x[3] + 0.3 * draw();
    const day = `2026-${String(1 + (row % 12)).padStart(2, '0')}-01`;
    const target = kind === 'class' ? (y > 1.8 ? 'high' : 'low') : y;
    return { id: `${prefix}${row}`, cells: [...x, row % 3 ? 'Seoul' : 'Busan', day, target] };
  });
  return { columns, rows };
}
