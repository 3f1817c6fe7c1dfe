// Tries the hostile corpus of test/hostile: `node scripts/proof-hostile.mjs [--only <text>] [--verbose]`.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { bundleModules } from '../test/support/bundle-modules.mjs';

const modules = await bundleModules({ main: 'test/hostile/main.ts', worker: 'test/hostile/worker.ts' });
try {
  const words = [modules.path('main'), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
} finally {
  modules.remove();
}
