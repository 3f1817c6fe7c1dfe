import { dirname, join } from 'node:path';
import { makeFolderInside, syncFolder } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt, systemCode } from '../../files/system-error.ts';

const folderName = 'damaged';

/** Moves a damaged file to `.kstore/damaged/`, where nothing reads it and everything in it can still be looked at. */
export function setAside(directory: string, path: string, name: string): void {
  const folder = join(directory, folderName);
  makeFolderInside(folder);
  attempt('move', path, () => fileSystem.renameSync(path, join(folder, name)));
  syncFolder(folder);
  syncFolder(dirname(path));
}

/** Names of the files that were set aside. */
export function listSetAside(directory: string): string[] {
  const folder = join(directory, folderName);
  return attempt('read the folder', folder, () => {
    try {
      return fileSystem.readdirSync(folder).sort();
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    }
  });
}

/** For a store that is whole again: what it needs, it has elsewhere. */
export function removeSetAside(directory: string, names: readonly string[]): void {
  for (const name of names) {
    const path = join(directory, folderName, name);
    attempt('remove', path, () => fileSystem.rmSync(path, { force: true, recursive: true }));
  }
}
