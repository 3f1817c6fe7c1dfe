import { realpathSync, statfsSync } from 'node:fs';
import { listFiles } from '../../store/files/list-files.ts';
import type { EntryMode } from '../../store/files/listing.ts';
import { isKstoreError, KstoreError } from '../../store/errors/kstore-error.ts';
import { formatBytes } from '../../store/model/format-bytes.ts';
import type { JsonObject } from '../api/task.ts';
import { labelTask } from '../registry/task-definition.ts';
import { checkOutputPaths, createContractError, type TaskPromise } from './task-contract.ts';

/** The files that a task gave for one output slot. */
export interface CollectedOutput {
  /** Absolute path of the folder with exactly these files. */
  readonly folder: string;
  /** Below the folder, with `/` between folders, sorted by their UTF-8 bytes. */
  readonly files: readonly string[];
  /** Of all files together. */
  readonly sizeBytes: number;
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
  // That a file may be run is nothing that an output keeps.
  const odd = entries.find((entry) => entry.mode !== 'f' && entry.mode !== 'x');
  if (odd !== undefined) throw refuse(`"${odd.path}" is no plain file but ${names[odd.mode]}`);
  const files = checkOutputPaths(
    task,
    slot,
    entries.map((entry) => entry.path),
  );
  const sizeBytes = entries.reduce((sum, entry) => sum + entry.sizeBytes, 0);
  return { folder, files, sizeBytes, meta };
}

/**
 * Checks that what a task gives can be stored, before it is.
 *
 * @param folder on the disk of the store.
 * @param limitBytes most bytes of all outputs together; absent means what is free on the disk.
 * @throws KSTORE_TASK_FAILED.
 */
export function checkOutputSize(
  task: TaskPromise,
  outputs: Readonly<Record<string, CollectedOutput>>,
  folder: string,
  limitBytes: number | undefined,
): void {
  const sizeBytes = Object.values(outputs).reduce((sum, output) => sum + output.sizeBytes, 0);
  const { bavail, bsize } = statfsSync(folder);
  const [limit, reason] =
    limitBytes === undefined ? [bavail * bsize, 'free on the disk'] : [limitBytes, 'allowed'];
  if (sizeBytes <= limit) return;
  const what = `gives ${formatBytes(sizeBytes)} of outputs, more than the ${formatBytes(limit)} that are ${reason}`;
  throw new KstoreError('KSTORE_TASK_FAILED', `the ${labelTask(task)} ${what}`, {
    data: { task: task.name, sizeBytes, limitBytes: limit },
    hints: ['free some space, or let the task keep less'],
  });
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
  readonly sizeBytes: number;
}

function listEntries(folder: string, refuse: (what: string) => KstoreError): OutputEntry[] {
  try {
    const listing = listFiles(folder);
    return Array.from(listing.entries(), ({ path, entry }) => ({
      path,
      mode: listing.mode(entry),
      sizeBytes: listing.sizeBytes(entry),
    }));
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
