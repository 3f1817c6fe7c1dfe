import { join } from 'node:path';
import { fileSystem } from '../files/file-system.ts';
import { exists as isRunning } from '../files/process-identity.ts';
import { attempt, systemCode } from '../files/system-error.ts';

/** Something in `.kstore/tmp` that its process left behind. */
export interface LeftoverFile {
  readonly name: string;
  readonly sizeBytes: number;
}

/** The number of a process of another computer or container says nothing here, so what is fresh may be in use. */
const elsewhereMs = 60 * 60 * 1000;
/** `<purpose>-<pid>-<chance>`, see `temporaryPath`. */
const namePattern = /-(\d+)-[0-9a-f]{8,}$/;

/**
 * What processes that ended left in `tmp/`, sorted by name.
 *
 * @param graceMs what was touched later than this stays, at least what was touched in the last hour.
 */
export function listLeftovers(directory: string, nowMs: number, graceMs: number): LeftoverFile[] {
  const folder = join(directory, 'tmp');
  const leftovers: LeftoverFile[] = [];
  for (const name of listNames(folder)) {
    const pid = Number(namePattern.exec(name)?.[1] ?? 0);
    if (pid === 0 || isRunning(pid)) continue;
    const stat = fileSystem.lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (stat === undefined || nowMs - stat.mtimeMs < Math.max(graceMs, elsewhereMs)) continue;
    leftovers.push({ name, sizeBytes: measure(join(folder, name)) });
  }
  return leftovers.sort((left, right) => (left.name < right.name ? -1 : 1));
}

function listNames(folder: string): string[] {
  return attempt('read the folder', folder, () => {
    try {
      return fileSystem.readdirSync(folder);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    }
  });
}

function measure(path: string): number {
  const stat = fileSystem.lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.size;
  return listNames(path).reduce((sum, name) => sum + measure(join(path, name)), 0);
}

export function removeLeftover(directory: string, { name }: LeftoverFile): void {
  const path = join(directory, 'tmp', name);
  attempt('remove', path, () => fileSystem.rmSync(path, { recursive: true, force: true }));
}
