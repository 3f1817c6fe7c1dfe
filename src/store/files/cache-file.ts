import { dirname } from 'node:path';
import { hash } from 'node:crypto';
import { discardFile, temporaryPath, writeFully } from './atomic-write.ts';
import { fileSystem } from './file-system.ts';

const checksumBytes = 32;

/** The content of a cache file, or null when it is missing or its checksum is wrong: then it is made anew. */
export function readCacheFile(path: string): Buffer | null {
  let bytes: Buffer;
  try {
    bytes = fileSystem.readFileSync(path);
  } catch {
    return null;
  }
  const content = bytes.subarray(checksumBytes);
  const expected = bytes.subarray(0, checksumBytes);
  return bytes.length >= checksumBytes && hash('sha256', content, 'buffer').equals(expected) ? content : null;
}

/**
 * Replaces a cache file: SHA-256 of the content, then the content. Not synchronised, since a torn cache fails its
 * checksum; a cache that cannot be written costs time and nothing else.
 */
export function writeCacheFile(path: string, content: Uint8Array, temporaryFolder: string): void {
  const temporary = temporaryPath(temporaryFolder, 'cache');
  try {
    fileSystem.mkdirSync(dirname(path), { recursive: true });
    const descriptor = fileSystem.openSync(temporary, 'wx');
    try {
      writeFully(descriptor, hash('sha256', content, 'buffer'));
      writeFully(descriptor, content);
    } finally {
      fileSystem.closeSync(descriptor);
    }
    fileSystem.renameSync(temporary, path);
  } catch {
    discardFile(temporary);
  }
}
