import { spawnSync } from 'node:child_process';
import { backupTools } from './backup.mjs';
import { gitTools } from './git.mjs';
import { kstoreTools } from './kstore.mjs';
import { limits } from './limit.mjs';

/**
 * A tool is an object of bash text: `check` (ends with 0 when it is installed, and prints the version), `environment`,
 * `init`, `add(version)`, `status`, `restore(version)`, `log`, `diff(before, after)`, `pack`, and what is not timed:
 * `beforeRestore`, `beforeDiff(before, after)`. What it lacks is left out. `storedIn` are the folders whose size
 * counts, `inside` where in the work tree the files belong, `only` and `without` the workloads it runs, `mostCommits`
 * how many commits W8 makes with it. In the environment: `WORK` (the files), `REPOSITORY`, `TARGET` (restore here; not
 * there yet), `HOME_FOLDER`.
 */
const tools = [...limits, ...kstoreTools, ...gitTools, ...backupTools];

/** The tools that are installed, with their versions; `names` are those wanted, or all. */
export function findTools(names) {
  const unknown = (names ?? []).filter((name) => !tools.some((tool) => tool.name === name));
  if (unknown.length > 0)
    throw new Error(`no tool ${unknown.join(', ')}; there are ${tools.map((tool) => tool.name).join(', ')}`);
  return tools
    .filter((tool) => names === undefined || names.includes(tool.name))
    .map((tool) => ({ ...tool, version: readVersion(tool) }))
    .filter((tool) => tool.version !== null);
}

function readVersion(tool) {
  const { status, stdout } = spawnSync('bash', ['-c', tool.check], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split('\n')[0] : null;
}
