import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import fastGlob from 'fast-glob';
import { distFolder, projectFolder } from './settings.mjs';

const sources = [
  'src/**',
  'helpers/**',
  'schemas/**',
  'scripts/build/**',
  'scripts/build.mjs',
  'package.json',
];

/** Builds dist/ when it is missing, unfinished or older than what it is made from. */
export function ensureBuilt() {
  if (!isStale()) return;
  console.log('building kstore');
  const { status, signal } = spawnSync(process.execPath, [join(projectFolder, 'scripts/build.mjs')], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`the build failed with ${signal ?? `exit code ${status}`}`);
}

/** The licences are written last, so without them the build was cut short. */
function isStale() {
  const built = statSync(join(distFolder, 'third-party-licenses.txt'), { throwIfNoEntry: false });
  if (built === undefined) return true;
  const entries = fastGlob.sync(sources, { cwd: projectFolder, stats: true });
  return entries.some(({ stats }) => stats.mtimeMs > built.mtimeMs);
}
