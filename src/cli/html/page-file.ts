import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { KstoreError, writeFileAtomically } from '../../store/index.ts';
import { usageError } from '../usage-error.ts';

/**
 * Finds the file that a page is to be written to, before the work for it begins.
 *
 * @throws KSTORE_USAGE when its name does not say that it is a page, so that no data is overwritten by mistake;
 * KSTORE_PATH_NOT_FOUND when it would be in no folder.
 */
export function resolvePageFile(path: string, ending: '.html' | '.pdf'): string {
  if (!path.toLowerCase().endsWith(ending))
    throw usageError(`"${path}" does not end in ${ending}`, [`name a file such as page${ending}`]);
  return resolveFileInFolder(path);
}

/** A folder that is not there is a slip of the pen rather than a wish. @throws KSTORE_PATH_NOT_FOUND */
function resolveFileInFolder(path: string): string {
  const folder = dirname(resolve(path));
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new KstoreError('KSTORE_PATH_NOT_FOUND', `there is no folder "${dirname(path)}" to write to`, {
      hints: ['make it, or name a file in another one'],
    });
  return resolve(path);
}

/**
 * Finds a file that is to be edited by a person, who may have done so already.
 *
 * @throws KSTORE_USAGE when it is there, or has another ending; KSTORE_PATH_NOT_FOUND when it would be in no folder.
 */
export function resolveNewFile(path: string, ending: string): string {
  if (!path.endsWith(ending))
    throw usageError(`"${path}" does not end in ${ending}`, [`name a file such as tuned${ending}`]);
  const file = resolveFileInFolder(path);
  if (existsSync(file)) throw usageError(`"${path}" is there already`, ['remove it, or name another file']);
  return file;
}

/** Replaces the page that was there. @throws KSTORE_SYSTEM */
export function writePageFile(path: string, page: string | Uint8Array): void {
  writeFileAtomically(path, page, dirname(path));
}
