import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { isKstoreError } from '../errors/kstore-error.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { refuseGitObject, type GitObject, type GitObjectType } from './git-object.ts';
import { maximumObjectBytes } from './git-pack-reader.ts';

const looseHeader = /^(commit|tree|blob|tag) (\d{1,10})$/;

/**
 * The object in a file of its own; its id is the caller's to check.
 *
 * @param objectsFolder the folder `objects/` of a git repository.
 * @returns null when there is no such file.
 * @throws KSTORE_REPOSITORY_DAMAGED, KSTORE_SYSTEM
 */
export function readLooseObject(objectsFolder: string, id: string): GitObject | null {
  const stored = readIfThere(join(objectsFolder, id.slice(0, 2), id.slice(2)));
  if (stored === null) return null;
  const inflated = inflateFirst(stored);
  if (inflated === null) refuseGitObject(id, 'cannot be decompressed');
  // Inflating does not mind what follows the compressed stream; git does.
  if (inflated.usedBytes !== stored.length) refuseGitObject(id, 'has bytes after its end');
  const bytes = inflated.content;
  const headerBytes = bytes.subarray(0, 32).indexOf(0);
  const header = looseHeader.exec(bytes.toString('latin1', 0, Math.max(headerBytes, 0)));
  const content = bytes.subarray(headerBytes + 1);
  if (header === null || String(content.length) !== header[2]) refuseGitObject(id, 'has a wrong header');
  return { type: header[1] as GitObjectType, content };
}

/** Git may pack an object, and remove its file, at any time. */
function readIfThere(path: string): Buffer | null {
  try {
    return readRegularFile(path, maximumObjectBytes);
  } catch (error) {
    if (
      isKstoreError(error, 'KSTORE_SYSTEM') &&
      ['ENOENT', 'ENOTDIR'].includes(String(error.data['systemCode']))
    )
      return null;
    throw error;
  }
}

/** The compressed stream that bytes begin with, and its length; null when there is none, or a longer one than any object. */
export function inflateFirst(bytes: Buffer): { readonly content: Buffer; readonly usedBytes: number } | null {
  try {
    const options = { maxOutputLength: maximumObjectBytes, info: true };
    const { buffer, engine } = inflateSync(bytes, options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { content: buffer, usedBytes: engine.bytesWritten };
  } catch {
    return null;
  }
}
