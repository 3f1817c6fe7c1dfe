import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileSystem } from './file-system.ts';
import { attempt, systemCode } from './system-error.ts';

/** A new name in a folder of temporary files. */
export function temporaryPath(folder: string, purpose: string): string {
  return join(folder, `${purpose}-${process.pid}-${randomBytes(8).toString('hex')}`);
}

/** Writes all bytes at the file's position, however many calls the system needs. */
export function writeFully(descriptor: number, bytes: Uint8Array): void {
  let offset = 0;
  while (offset < bytes.length) {
    offset += fileSystem.writeSync(descriptor, bytes, offset, bytes.length - offset);
  }
}

/** Reads until the target is full or the file ends; returns the bytes read. */
export function readFully(descriptor: number, target: Uint8Array, position: number): number {
  let offset = 0;
  while (offset < target.length) {
    const count = fileSystem.readSync(descriptor, target, offset, target.length - offset, position + offset);
    if (count === 0) break;
    offset += count;
  }
  return offset;
}

/** Makes the names in a folder durable. Does nothing where the system cannot synchronise folders. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  attempt('synchronise', folder, () => {
    const descriptor = fileSystem.openSync(folder, 'r');
    try {
      fileSystem.fsyncSync(descriptor);
    } catch (error) {
      // Some network and FUSE file systems know no fsync of a folder.
      if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(systemCode(error) ?? '')) throw error;
    } finally {
      fileSystem.closeSync(descriptor);
    }
  });
}

/**
 * Makes a folder in one that is there, durable; does nothing when it is there itself.
 *
 * @throws KSTORE_SYSTEM also when the folder above is gone: where a store was removed meanwhile, no half of one is made.
 */
export function makeFolderInside(folder: string): void {
  if (!isFolder(folder)) makeOneFolder(folder);
}

/** Makes a folder, and the folders above it, durable; does nothing when it is there. */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  makeFolder(dirname(folder));
  makeOneFolder(folder);
}

function makeOneFolder(folder: string): void {
  attempt('make the folder', folder, () => {
    try {
      fileSystem.mkdirSync(folder);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || !isFolder(folder)) throw error;
    }
  });
  syncFolder(dirname(folder));
}

function isFolder(path: string): boolean {
  return fileSystem.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Moves a finished file to its name and makes the name durable. */
export function renameIntoPlace(temporary: string, path: string): void {
  attempt('write', path, () => fileSystem.renameSync(temporary, path));
  syncFolder(dirname(path));
}

/**
 * Replaces a file as a whole: a reader sees the old bytes or the new ones, also after a power cut.
 *
 * @param temporaryFolder a folder on the same disk; made when missing.
 * @throws KSTORE_SYSTEM when the system refuses; the old file is then untouched.
 */
export function writeFileAtomically(
  path: string,
  content: Uint8Array | string,
  temporaryFolder: string,
): void {
  makeFolderInside(temporaryFolder);
  const temporary = temporaryPath(temporaryFolder, 'write');
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    attempt('write', path, () => writeNewFile(temporary, bytes));
    renameIntoPlace(temporary, path);
  } catch (error) {
    discardFile(temporary);
    throw error;
  }
}

/** Writes and synchronises a file that must not be there yet. */
export function writeNewFile(path: string, bytes: Uint8Array): void {
  const descriptor = fileSystem.openSync(path, 'wx', 0o666);
  try {
    writeFully(descriptor, bytes);
    fileSystem.fsyncSync(descriptor);
  } finally {
    fileSystem.closeSync(descriptor);
  }
}

/** Removes a temporary file while another error is on its way: a failure to remove must not hide that error. */
export function discardFile(path: string): void {
  try {
    fileSystem.rmSync(path, { force: true });
  } catch {
    // What stays in tmp/ is harmless: docs/format.md, ".kstore/".
  }
}
