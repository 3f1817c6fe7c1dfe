// Runs a few commands of the built program and keeps the code that V8 compiled for them beside the program.
'use strict';
const { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const distFolder = process.argv[2];
/** What people type most; their code need not be compiled again at each start. */
const commonCommands = [
  ['init'],
  ['add', '.'],
  ['commit', '--message', 'first'],
  ['status'],
  ['log'],
  ['list'],
  ['no-such-command'],
];
const { loadCached, listLoaded } = require(join(distFolder, 'load-cached.cjs'));

warmUp().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

async function warmUp() {
  const workspace = mkdtempSync(join(tmpdir(), 'kstore-build-'));
  const folder = process.cwd();
  process.chdir(workspace);
  const write = { out: process.stdout.write, err: process.stderr.write };
  process.stdout.write = process.stderr.write = () => true;
  try {
    mkdirSync('datasets/example', { recursive: true });
    writeFileSync('datasets/example/file.bin', 'bytes');
    const { run } = loadCached(join(distFolder, 'kstore.cjs'));
    for (const words of commonCommands) await run(words);
    for (const file of readdirSync(join(distFolder, 'lib'))) loadCached(join(distFolder, 'lib', file));
  } finally {
    process.stdout.write = write.out;
    process.stderr.write = write.err;
    process.chdir(folder);
    rmSync(workspace, { recursive: true, force: true });
  }
  for (const { cachePath, script } of listLoaded()) writeFileSync(cachePath, script.createCachedData());
  process.exitCode = 0;
}
