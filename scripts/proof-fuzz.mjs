// Fuzzes every parser: `node scripts/proof-fuzz.mjs [--seconds-per-parser 10] [--seed 1] [--only <parser>]`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundleModules } from '../test/support/bundle-modules.mjs';

const corpus = join(fileURLToPath(new URL('..', import.meta.url)), 'test/fuzz/corpus');
const modules = await bundleModules({ main: 'test/fuzz/main.ts', child: 'test/fuzz/child.ts' });
try {
  const words = [modules.path('main'), '--corpus', corpus, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
} finally {
  modules.remove();
}
