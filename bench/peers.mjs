// Runs the workloads with kstore and the tools that are installed, in turn, and writes what it measured.
// Usage: node bench/peers.mjs [--scale full|tenth|tiny] [--workloads W1,W2] [--tools kstore,git] [--repetitions 3]
//                             [--cache FOLDER] [--out FILE] [--report-only]
import { writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeMachine } from './harness/machine.mjs';
import { renderResults } from './harness/report.mjs';
import { Results } from './harness/results.mjs';
import { renderScale } from './harness/scale-report.mjs';
import { Session } from './harness/session.mjs';
import { summarise } from './harness/summary.mjs';
import { findTools } from './tools/index.mjs';
import { prepare, scales, workloads } from './workloads/index.mjs';

const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: 'full' },
    workloads: { type: 'string' },
    tools: { type: 'string' },
    repetitions: { type: 'string' },
    cache: { type: 'string', default: join(tmpdir(), 'kstore-bench') },
    out: { type: 'string' },
    'report-only': { type: 'boolean', default: false },
  },
});
if (!Object.hasOwn(scales, options.scale))
  throw new Error(`--scale is one of ${Object.keys(scales).join(', ')}`);

const isTiny = options.scale === 'tiny';
/** Enough to see each kind of tool at work in a minute. */
const quickTools = ['limit', 'bare-node', 'kstore', 'kstore-no-table', 'git', 'casync', 'borg-zstd'];
const repetitions = Number(options.repetitions ?? (isTiny ? 1 : 3));

const results = new Results(options.cache, options.scale);
if (!options['report-only']) process.exitCode = runAll() ? 0 : 1;
writeReport();

/** Returns whether kstore did everything, and right; that a peer fails is told in the results. */
function runAll() {
  const ids = options.workloads?.split(',');
  const unknown = (ids ?? []).filter((id) => !workloads.some((workload) => workload.id === id));
  if (unknown.length > 0) throw new Error(`no workload ${unknown.join(', ')}`);
  const chosen = workloads.filter(({ id }) => ids === undefined || ids.includes(id));
  const tools = findTools(options.tools?.split(',') ?? (isTiny ? quickTools : undefined));
  const data = chosen.map((workload) => prepare(workload, options.scale, options.cache));
  const scratch = join(options.cache, 'scratch');
  mkdirSync(scratch, { recursive: true });
  results.begin({
    machine: describeMachine(scratch),
    tools: Object.fromEntries(tools.map(({ name, version }) => [name, version])),
    data: Object.fromEntries(data.map((about) => [about.workload, about])),
  });
  return data.map((about) => runWorkload(about, tools, scratch)).every(Boolean);
}

/** Each repetition begins with another tool, so that a slow moment of the machine meets them all. */
function runWorkload(data, tools, scratch) {
  const isFor = (tool) =>
    !tool.without?.includes(data.workload) && (tool.only?.includes(data.workload) ?? true);
  const suited = tools.filter(isFor);
  const failed = new Set();
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    suited.forEach((_, index) => {
      const tool = suited[(index + repetition - 1) % suited.length];
      if (!failed.has(tool.name) && !runSession(tool, data, scratch, repetition)) failed.add(tool.name);
    });
  }
  return ![...failed].some((name) => name.startsWith('kstore'));
}

function runSession(tool, data, scratch, repetition) {
  let isRight = true;
  const emit = (row) => {
    results.emit({ workload: data.workload, tool: tool.name, repetition, ...row });
    isRight &&= row.isRight !== false;
    if (row.type === 'step' && !(row.version > 1)) announce(tool, data, repetition, row);
  };
  try {
    new Session(tool, data, scratch, emit, isTiny).run(repetition === 1);
  } catch (error) {
    console.error(`${data.workload} ${tool.name}: ${error.message}`);
    return false;
  }
  if (!isRight) console.error(`${data.workload} ${tool.name}: restored other bytes`);
  return isRight;
}

function announce(tool, data, repetition, { step, seconds, memoryMiB }) {
  const words = [data.workload, repetition, tool.name.padEnd(16), step.padEnd(18)];
  console.log(...words, `${seconds.toFixed(3).padStart(9)} s`, `${memoryMiB.toFixed(0).padStart(6)} MiB`);
}

/** Full size is what the project shows; the smaller ones are for trying. */
function writeReport() {
  const summary = summarise(results.readRuns(), workloads);
  const isFull = options.scale === 'full';
  const projectFile = fileURLToPath(new URL('RESULTS.md', import.meta.url));
  const file = options.out ?? (isFull ? projectFile : join(options.cache, 'results', `${options.scale}.md`));
  const text = renderResults(summary, options.scale, isFull ? renderScale(options.cache) : '');
  writeFileSync(file, text);
  console.log(`${isFull ? '' : text}\nwritten: ${file}`);
}
