import { dirname } from 'node:path';
import { discardFile, temporaryPath, writeFully } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import { readFileParts } from './file-content.ts';
import type { ObjectSource } from './source.ts';
import type { FileRef } from './tree.ts';

/**
 * Writes a file beside its place and renames it there once all of it is verified.
 *
 * The caller answers for the folder (`makeParentFolders`). The file is not synchronised: the store still has it.
 *
 * @throws KSTORE_OBJECT_DAMAGED, KSTORE_OBJECT_MISSING, KSTORE_OBJECT_INVALID, KSTORE_SYSTEM; the place is then untouched.
 */
export function restoreFile(
  source: ObjectSource,
  file: FileRef,
  absolutePath: string,
  executable: boolean,
): void {
  const temporary = temporaryPath(dirname(absolutePath), '.kstore-restore');
  const descriptor = attempt('write', absolutePath, () =>
    fileSystem.openSync(temporary, 'wx', executable ? 0o777 : 0o666),
  );
  try {
    writeParts(source, file, descriptor, absolutePath);
    attempt('write', absolutePath, () => fileSystem.renameSync(temporary, absolutePath));
  } catch (error) {
    discardFile(temporary);
    throw error;
  }
}

function writeParts(source: ObjectSource, file: FileRef, descriptor: number, path: string): void {
  try {
    for (const part of readFileParts(source, file))
      attempt('write', path, () => writeFully(descriptor, part));
  } finally {
    attempt('write', path, () => fileSystem.closeSync(descriptor));
  }
}
