// How cost grows with the number of files in one dataset: seconds and memory of each command.
// Usage: node bench/scale.mjs [--files 10000,100000,1000000] [--repetitions 1] [--cache FOLDER]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from './harness/machine.mjs';
import { measure, shell } from './harness/measure.mjs';
import { Results } from './harness/results.mjs';
import { command, environment } from './tools/kstore.mjs';

const { values: options } = parseArgs({
  options: {
    files: { type: 'string', default: '10000,100000,1000000' },
    repetitions: { type: 'string', default: '1' },
    cache: { type: 'string', default: join(tmpdir(), 'kstore-bench') },
  },
});
const filesInFolder = 1000;
const scratch = join(options.cache, 'scratch', 'scale');
const work = join(scratch, 'work');
const variables = { WORK: work, TARGET: join(scratch, 'target') };

mkdirSync(scratch, { recursive: true });
const results = new Results(options.cache, 'scale');
results.begin({ machine: describeMachine(scratch) });
try {
  for (let repetition = 1; repetition <= Number(options.repetitions); repetition++)
    for (const count of options.files.split(',').map(Number)) measureCount(count);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function measureCount(count) {
  rmSync(scratch, { recursive: true, force: true });
  const step = (name, text) => runStep(count, name, text);
  makeFiles(count);
  shell(`${environment}; ${command} init`, variables);
  step('add', `${command} add .`);
  step('commit', `${command} commit -m one`);
  step('status', `${command} status`);
  step('status again', `${command} status`);
  writeFileSync(nameFile(count >> 1), 'changed\n');
  step('status one changed', `${command} status`);
  step('add one changed', `${command} add .`);
  step('commit one changed', `${command} commit -m two`);
  step('diff', `${command} diff data_v1 data_v2`);
  step('checkout', `${command} checkout data_v2 --to "$TARGET"`);
  shell('diff -rq "$WORK/datasets/data" "$TARGET"', variables);
}

function makeFiles(count) {
  for (let file = 0; file < count; file++) {
    if (file % filesInFolder === 0) mkdirSync(join(nameFile(file), '..'), { recursive: true });
    writeFileSync(nameFile(file), `sample ${file}\n${(file * 2654435761) % 2 ** 32}\n`);
  }
  shell(`sync -f "${scratch}"`);
}

function nameFile(file) {
  const folder = String(Math.floor(file / filesInFolder)).padStart(4, '0');
  return join(work, 'datasets/data', folder, `${String(file % filesInFolder).padStart(3, '0')}.txt`);
}

function runStep(files, step, text) {
  const row = measure(text, { environment, variables, scratch });
  results.emit({ type: 'step', files, step, ...row });
  console.log(`${files} ${step.padEnd(20)} ${row.seconds.toFixed(3)} s ${row.memoryMiB.toFixed(0)} MiB`);
  if (row.exitCode !== 0)
    throw new Error(`${step} with ${files} files ended with ${row.exitCode}: ${row.complaint}`);
  shell(`sync -f "${scratch}"`);
}
