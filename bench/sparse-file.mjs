// A file that is mostly holes, with 1 MiB of data in nearly each 64 MiB: seconds and memory of add and checkout.
// Usage: node bench/sparse-file.mjs [--gibibytes 20] [--cache FOLDER]
import { closeSync, ftruncateSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from './harness/machine.mjs';
import { measure, shell } from './harness/measure.mjs';
import { Results } from './harness/results.mjs';
import { command, environment } from './tools/kstore.mjs';
import { byteStream, randomNumbers } from './workloads/random.mjs';

const { values: options } = parseArgs({
  options: {
    gibibytes: { type: 'string', default: '20' },
    cache: { type: 'string', default: join(tmpdir(), 'kstore-bench') },
  },
});
const MiB = 2 ** 20;
const sizeBytes = Math.round(Number(options.gibibytes) * 1024) * MiB;
const scratch = join(options.cache, 'scratch', 'sparse');
const folder = join(scratch, 'work/datasets/data');
const variables = { WORK: join(scratch, 'work'), TARGET: join(scratch, 'target') };

rmSync(scratch, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const results = new Results(options.cache, 'sparse');
results.begin({ machine: describeMachine(scratch) });
try {
  makeFile(join(folder, 'sparse.bin'));
  shell(`${environment}; ${command} init`, variables);
  step('add', `${command} add .`);
  step('commit', `${command} commit -m one`);
  step('status', `${command} status`);
  step('checkout', `${command} checkout data_v1 --to "$TARGET"`);
  shell('cmp "$WORK/datasets/data/sparse.bin" "$TARGET/sparse.bin"', variables);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function makeFile(path) {
  const [bytes, random] = [byteStream('sparse'), randomNumbers('sparse')];
  const file = openSync(path, 'w');
  ftruncateSync(file, sizeBytes);
  for (let start = 0; start + 64 * MiB <= sizeBytes; start += 64 * MiB)
    writeSync(file, bytes(MiB), 0, MiB, start + random.integer(63 * MiB));
  closeSync(file);
}

function step(name, text) {
  const row = measure(text, { environment, variables, scratch });
  results.emit({ type: 'step', sizeBytes, step: name, ...row });
  console.log(`${name.padEnd(10)} ${row.seconds.toFixed(3)} s ${row.memoryMiB.toFixed(0)} MiB`);
  if (row.exitCode !== 0) throw new Error(`${name} ended with ${row.exitCode}: ${row.complaint}`);
}
