import type { Stats } from 'node:fs';
import { KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from './file-system.ts';
import { entryModes, type EntryMode, type ListingColumns } from './listing.ts';
import { attempt } from './system-error.ts';

export type FileColumns = Pick<ListingColumns, 'sizeBytes' | 'mtimeMs' | 'ctimeMs' | 'inode' | 'flags'>;

/**
 * Asks the system for the state of files in a folder and writes it into columns.
 *
 * @param names those that end in `/` stand for folders with entries, whose own state does not matter.
 * @returns false when a file is no longer there.
 * @throws KSTORE_PATH_UNSAFE for a device, a socket or a pipe. KSTORE_SYSTEM.
 */
export function readFileStates(
  folder: string,
  names: readonly string[],
  columns: FileColumns,
  first: number,
): boolean {
  let entry = first;
  for (const name of names) {
    if (name.endsWith('/')) columns.flags[entry] = folderCode;
    else if (!readFileState(`${folder}/${name}`, columns, entry)) return false;
    entry++;
  }
  return true;
}

const folderCode = entryModes.indexOf('folder');

function readFileState(absolutePath: string, columns: FileColumns, entry: number): boolean {
  const stat = attempt('read', absolutePath, () =>
    fileSystem.lstatSync(absolutePath, { throwIfNoEntry: false }),
  );
  if (stat === undefined) return false;
  const mode = modeOf(stat);
  if (mode === null) {
    throw new KstoreError(
      'KSTORE_PATH_UNSAFE',
      `"${absolutePath}" is a device, a socket or a pipe, not a file`,
      { data: { path: absolutePath }, hints: ['remove it, or name it in .kstoreignore'] },
    );
  }
  columns.sizeBytes[entry] = mode === 'd' ? 0 : stat.size;
  columns.mtimeMs[entry] = stat.mtimeMs;
  columns.ctimeMs[entry] = stat.ctimeMs;
  columns.inode[entry] = stat.ino;
  columns.flags[entry] = entryModes.indexOf(mode);
  return true;
}

export function modeOf(stat: Stats): Exclude<EntryMode, 'folder'> | null {
  if (stat.isFile()) return (stat.mode & 0o100) === 0 ? 'f' : 'x';
  if (stat.isSymbolicLink()) return 'l';
  return stat.isDirectory() ? 'd' : null;
}
