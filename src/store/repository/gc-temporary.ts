import { join } from 'node:path';
import { fileSystem } from '../files/file-system.ts';
import { readOwnedFile } from '../files/owned-file.ts';
import { exists as isRunning, hasEnded } from '../files/process-identity.ts';
import { attempt, systemCode } from '../files/system-error.ts';

/** Something in `.kstore/tmp` or `.kstore/live` that its process left behind. */
export interface LeftoverFile {
  /** In `tmp/`; with `live/` before it for the folder of a run. */
  readonly name: string;
  readonly sizeBytes: number;
}

/** The number of a process of another computer or container says nothing here, so what is fresh may be in use. */
const elsewhereMs = 60 * 60 * 1000;
/** How long `kstore resume` can go on with a run whose runner died. */
const resumableMs = 14 * 24 * 60 * 60 * 1000;
const livePrefix = 'live/';
const livePattern = /^[0-9a-f]{8}$/;
/** `<purpose>-<pid>-<chance>`, see `temporaryPath`. */
const namePattern = /-(\d+)-[0-9a-f]{8,}$/;

/**
 * What processes that ended left in `tmp/`, and what runs that ended did in `live/`, sorted by name.
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
  leftovers.push(...listDeadRuns(directory, nowMs, graceMs));
  return leftovers.sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** Runs whose runner surely ended; those with something to go on from stay longer. */
function listDeadRuns(directory: string, nowMs: number, graceMs: number): LeftoverFile[] {
  return listNames(join(directory, 'live')).flatMap((id): LeftoverFile[] => {
    const folder = join(directory, 'live', id);
    const stat = fileSystem.lstatSync(folder, { throwIfNoEntry: false });
    if (!livePattern.test(id) || stat === undefined || !stat.isDirectory()) return [];
    const owner = readOwnedFile(join(folder, 'owner'))?.owner ?? null;
    if (owner !== null && !hasEnded(owner)) return [];
    const isResumable = fileSystem.existsSync(join(folder, 'state.json'));
    const leastMs = Math.max(graceMs, isResumable ? resumableMs : elsewhereMs);
    if (nowMs - stat.mtimeMs < leastMs) return [];
    return [{ name: `${livePrefix}${id}`, sizeBytes: measure(folder) }];
  });
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
  const path = name.startsWith(livePrefix) ? join(directory, name) : join(directory, 'tmp', name);
  attempt('remove', path, () => fileSystem.rmSync(path, { recursive: true, force: true }));
}
