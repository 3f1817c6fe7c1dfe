import { dirname } from 'node:path';
import { createHash, hash } from 'node:crypto';
import { discardFile, temporaryPath, writeFully } from './atomic-write.ts';
import { fileSystem } from './file-system.ts';
import { readRegularFile } from './regular-file.ts';

const checksumBytes = 32;
const maximumCacheBytes = 1024 * 1024 * 1024;

/** The content of a cache file, or null when it is missing or its checksum is wrong: then it is made anew. */
export function readCacheFile(path: string): Buffer | null {
  let bytes: Buffer;
  try {
    bytes = readRegularFile(path, maximumCacheBytes);
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
export function writeCacheFile(
  path: string,
  content: Uint8Array | readonly Uint8Array[],
  temporaryFolder: string,
): void {
  const parts = content instanceof Uint8Array ? [content] : content;
  const temporary = temporaryPath(temporaryFolder, 'cache');
  try {
    fileSystem.mkdirSync(dirname(path), { recursive: true });
    const descriptor = fileSystem.openSync(temporary, 'wx');
    try {
      writeFully(descriptor, hashParts(parts));
      for (const part of parts) writeFully(descriptor, part);
    } finally {
      fileSystem.closeSync(descriptor);
    }
    fileSystem.renameSync(temporary, path);
  } catch {
    discardFile(temporary);
  }
}

function hashParts(parts: readonly Uint8Array[]): Buffer {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
}
