// Runs one of the proofs of docs/proofs.md: `node scripts/proof.mjs <name> [--short] [--only=OPERATION]`.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { bundleModules } from '../test/support/bundle-modules.mjs';

const modules = await bundleModules({ main: 'test/proofs/main.ts', child: 'test/proofs/child.ts' });
try {
  const words = [modules.path('main'), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
} finally {
  modules.remove();
}
