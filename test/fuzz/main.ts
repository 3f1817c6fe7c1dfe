import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FuzzOrder } from './child.ts';
import { saveInput, type FuzzResult } from './run-fuzzer.ts';
import { targets } from './targets.ts';

/**
 * `npm run proof:fuzz [-- --seconds-per-parser 10] [--seed 1] [--only <parser>] [--keep-examples]`: every parser, with
 * its counts. Failing inputs are saved into the corpus.
 */
const words = process.argv.slice(2);
const option = (name: string, fallback: string) =>
  words.includes(name) ? words[words.indexOf(name) + 1]! : fallback;
const corpusFolder = option('--corpus', 'test/fuzz/corpus');
const childModule = fileURLToPath(new URL('./child.mjs', import.meta.url));
const silenceMs = 30_000;
const memoryLimitBytes = 400 * 1024 * 1024;

interface Report {
  readonly inputs?: number;
  readonly result?: FuzzResult;
  readonly seconds?: number;
  readonly peakBytes?: number;
}

/** The last report of a child; without a result when it hung or died. */
function runChild(order: FuzzOrder): Promise<Report> {
  return new Promise((resolve) => {
    const child = fork(childModule, { execArgv: ['--max-old-space-size=300'], serialization: 'advanced' });
    let last: Report = {};
    let timer: NodeJS.Timeout;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), silenceMs);
    };
    child.on('message', (report: Report) => {
      last = { ...last, ...report };
      wait();
    });
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(last);
    });
    wait();
    child.send(order);
  });
}

/** Does the same again, writing down each input, to get the one that hangs. */
async function findHang(order: FuzzOrder, from: number): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kstore-fuzz-trace-'));
  try {
    const path = join(folder, 'input');
    await runChild({ ...order, seconds: order.seconds * 4, trace: { from, path } });
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const seed = Number(option('--seed', '1'));
const seconds = Number(option('--seconds-per-parser', '10'));
let total = 0;
let problems = 0;
for (const { name } of targets) {
  if (!name.includes(option('--only', ''))) continue;
  const order = { name, seconds, seed, corpusFolder };
  const report = await runChild(order);
  if (report.result === undefined) {
    problems++;
    const path = saveInput(corpusFolder, name, await findHang(order, report.inputs ?? 0));
    console.log(`${name}: hangs or dies after ${report.inputs ?? 0} inputs; the input is ${path}`);
    continue;
  }
  const { inputs, saved, outcomes, accepted, failures, examples } = report.result;
  total += inputs;
  problems += failures.length;
  const peakBytes = report.peakBytes ?? 0;
  console.log(
    `${name}: ${inputs} inputs (${saved} of the corpus), ${accepted} accepted, ${outcomes} outcomes, ${failures.length} failures, ${Math.round(peakBytes / 2 ** 20)} MiB, ${report.seconds!.toFixed(1)} s`,
  );
  if (peakBytes > memoryLimitBytes) {
    problems++;
    console.log(`  takes more than ${memoryLimitBytes / 2 ** 20} MiB`);
  }
  for (const { input, problem } of failures)
    console.log(`  ${saveInput(corpusFolder, name, input)}: ${problem.split('\n').slice(0, 4).join(' | ')}`);
  if (words.includes('--keep-examples'))
    for (const input of examples.slice(0, 12)) saveInput(corpusFolder, name, input);
}
console.log(`fuzz: ${total} inputs with seed ${seed}, ${problems} problems`);
if (problems > 0) process.exitCode = 1;
