import { join } from 'node:path';
import { fileSystem } from '../../files/file-system.ts';
import { readOwnedFile } from '../../files/owned-file.ts';
import { exists as isRunning, hasEnded } from '../../files/process-identity.ts';
import { attempt, systemCode } from '../../files/system-error.ts';

/** Something that its process left behind, or code that was put in place and is not run any more. */
export interface LeftoverFile {
  /** In `tmp/`; elsewhere with the folder before it, as in `live/3fa9c1d2`. */
  readonly name: string;
  readonly sizeBytes: number;
}

/** The number of a process of another computer or container says nothing here, so what is fresh may be in use. */
const elsewhereMs = 60 * 60 * 1000;
/** How long `kstore resume` can go on with a run whose runner died, and code stays that nobody runs. */
const keptMs = 14 * 24 * 60 * 60 * 1000;
/** Where folders are owned by a process, by their `owner`. */
const ownedPlaces = ['executions', 'live'] as const;
const ownedPattern = /^[0-9a-f]{8}$/;
const codePlace = 'cache/code';
const codePattern = /^[0-9a-f]{64}$/;
/** `<purpose>-<pid>-<chance>`, see `temporaryPath`. */
const namePattern = /-(\d+)-[0-9a-f]{8,}$/;

/**
 * What processes that ended left in `tmp/`, what runs that ended did in `live/` and `executions/`, and code in the
 * cache that was not used for long; sorted by name.
 *
 * @param graceMs what was touched later than this stays, at least what was touched in the last hour.
 */
export function listLeftovers(directory: string, nowMs: number, graceMs: number): LeftoverFile[] {
  const leftovers = [
    ...listTemporary(directory, nowMs, graceMs),
    ...ownedPlaces.flatMap((place) => listDeadRuns(directory, place, nowMs, graceMs)),
    ...listUnusedCode(directory, nowMs, graceMs),
  ];
  return leftovers.sort((left, right) => (left.name < right.name ? -1 : 1));
}

function listTemporary(directory: string, nowMs: number, graceMs: number): LeftoverFile[] {
  const folder = join(directory, 'tmp');
  return listNames(folder).flatMap((name): LeftoverFile[] => {
    const pid = Number(namePattern.exec(name)?.[1] ?? 0);
    if (pid === 0 || isRunning(pid)) return [];
    const touchedMs = findTouched(join(folder, name));
    if (touchedMs === null || nowMs - touchedMs < Math.max(graceMs, elsewhereMs)) return [];
    return [{ name, sizeBytes: measure(join(folder, name)) }];
  });
}

/** Those whose runner surely ended; runs with something to go on from stay longer. */
function listDeadRuns(directory: string, place: string, nowMs: number, graceMs: number): LeftoverFile[] {
  return listFolders(join(directory, place), ownedPattern).flatMap((id): LeftoverFile[] => {
    const folder = join(directory, place, id);
    const owner = readOwnedFile(join(folder, 'owner'))?.owner ?? null;
    const touchedMs = findTouched(folder);
    if (touchedMs === null || (owner !== null && !hasEnded(owner))) return [];
    const isResumable = fileSystem.existsSync(join(folder, 'state.json'));
    const leastMs = Math.max(graceMs, isResumable ? keptMs : elsewhereMs);
    if (nowMs - touchedMs < leastMs) return [];
    return [{ name: `${place}/${id}`, sizeBytes: measure(folder) }];
  });
}

/**
 * Code is put in place again from the store whenever a run of it is repeated; its folder is touched each time. What
 * belongs to a run in `live/` stays.
 */
function listUnusedCode(directory: string, nowMs: number, graceMs: number): LeftoverFile[] {
  const live = listFolders(join(directory, 'live'), ownedPattern).map((id) => readCodeOf(directory, id));
  return listFolders(join(directory, codePlace), codePattern).flatMap((id): LeftoverFile[] => {
    const folder = join(directory, codePlace, id);
    const touchedMs = findTouched(folder);
    const isNeeded = touchedMs === null || nowMs - touchedMs < Math.max(graceMs, keptMs) || live.includes(id);
    return isNeeded ? [] : [{ name: `${codePlace}/${id}`, sizeBytes: measure(folder) }];
  });
}

/** Null when the description of the run is not whole. */
function readCodeOf(directory: string, id: string): string | null {
  try {
    const text = fileSystem.readFileSync(join(directory, 'live', id, 'run.json'), 'utf8');
    const run = JSON.parse(text) as { specification?: { task?: { code?: string } } } | null;
    return run?.specification?.task?.code ?? null;
  } catch {
    return null;
  }
}

/** Names of the folders that look like this; nothing else is removed. */
function listFolders(folder: string, pattern: RegExp): string[] {
  return listNames(folder).filter(
    (name) =>
      pattern.test(name) &&
      fileSystem.lstatSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() === true,
  );
}

/** Milliseconds since 1970; null when it is gone. */
function findTouched(path: string): number | null {
  return fileSystem.lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
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
  const path = name.includes('/') ? join(directory, name) : join(directory, 'tmp', name);
  attempt('remove', path, () => fileSystem.rmSync(path, { recursive: true, force: true }));
}
