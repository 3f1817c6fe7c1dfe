import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { checkpoints } from './checkpoints.mjs';
import { largeFile } from './large-file.mjs';
import { smallCommits } from './small-commits.mjs';
import { smallFiles } from './small-files.mjs';
import { table } from './table.mjs';
import { book, workbooks } from './workbooks.mjs';

/** Share of the full size; tiny is for trying whether everything works. */
export const scales = {
  full: { share: 1, mostVersions: Infinity },
  tenth: { share: 0.1, mostVersions: Infinity },
  tiny: { share: 0.002, mostVersions: 3 },
};

/** W6 (status) and W7 (restore) are steps of the others. */
export const workloads = [largeFile, smallFiles, checkpoints, table, workbooks, smallCommits, book];

/**
 * Makes the data of a workload where it is not there yet: `v1`, `v2`, …, each with the files that differ from the
 * version before, and `about.json`, which comes last and so vouches for the rest.
 */
export function prepare(workload, scale, cache) {
  const folder = join(cache, 'data', scale, workload.id);
  const about = join(folder, 'about.json');
  if (!existsSync(about)) {
    rmSync(folder, { recursive: true, force: true });
    const figures = workload.generate(scales[scale], { write: (...words) => writeParts(folder, ...words) });
    writeFileSync(about, JSON.stringify({ workload: workload.id, scale, ...figures }));
  }
  return { folder, ...JSON.parse(readFileSync(about, 'utf8')) };
}

/** Returns the length of the file. */
function writeParts(folder, version, path, parts) {
  const target = join(folder, `v${version}`, path);
  mkdirSync(dirname(target), { recursive: true });
  const file = openSync(target, 'w');
  let sizeBytes = 0;
  for (const part of parts) sizeBytes += writeSync(file, part);
  closeSync(file);
  return sizeBytes;
}
