import { realpathSync } from 'node:fs';
import { listFiles } from '../../store/files/list-files.ts';
import type { EntryMode } from '../../store/files/listing.ts';
import { isKstoreError, type KstoreError } from '../../store/errors/kstore-error.ts';
import type { JsonObject } from '../api/task.ts';
import { checkOutputPaths, createContractError, type TaskPromise } from './task-contract.ts';

/** The files that a task gave for one output slot. */
export interface CollectedOutput {
  /** Absolute path of the folder with exactly these files. */
  readonly folder: string;
  /** Below the folder, with `/` between folders, sorted by their UTF-8 bytes. */
  readonly files: readonly string[];
  readonly meta: JsonObject;
}

/**
 * Lists what is in the folder of an output. A task can write there by itself, so nothing is taken for granted.
 *
 * @param folder absolute, without symbolic links.
 * @throws KSTORE_TASK_CONTRACT on a link, an empty folder, anything that is no file, or a path that cannot be kept.
 */
export function collectOutput(
  task: TaskPromise,
  slot: string,
  folder: string,
  meta: JsonObject,
): CollectedOutput {
  const refuse = (what: string): KstoreError =>
    createContractError(task, `gives a wrong file in its output "${slot}": ${what}`);
  if (findRealPath(folder) !== folder) throw refuse('its folder is gone or a link');
  const entries = listEntries(folder, refuse);
  const odd = entries.find((entry) => entry.mode !== 'f');
  if (odd !== undefined) throw refuse(`"${odd.path}" is no plain file but ${names[odd.mode]}`);
  const files = checkOutputPaths(
    task,
    slot,
    entries.map((entry) => entry.path),
  );
  return { folder, files, meta };
}

const names = {
  f: 'a file',
  x: 'an executable one',
  l: 'a symbolic link',
  d: 'an empty folder',
  folder: 'a folder',
} as const satisfies Record<EntryMode, string>;

interface OutputEntry {
  readonly path: string;
  readonly mode: EntryMode;
}

function listEntries(folder: string, refuse: (what: string) => KstoreError): OutputEntry[] {
  try {
    const listing = listFiles(folder);
    return Array.from(listing.entries(), ({ path, entry }) => ({ path, mode: listing.mode(entry) }));
  } catch (error) {
    if (isKstoreError(error, 'KSTORE_PATH_UNSAFE')) throw refuse(error.message);
    throw error;
  }
}

function findRealPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
