import { hash } from 'node:crypto';
import { chunkBytes as cutIntoChunks } from '../../codec/chunker.ts';
import { createFileHash } from '../../codec/hash.ts';
import { KstoreError } from '../../errors/kstore-error.ts';
import { readFully } from '../../files/atomic-write.ts';
import { fileConstants, fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';

/** A file to be read, with its state when it was listed. */
export interface FileToAdd {
  readonly absolutePath: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/** Chunks that lie one after the other in a buffer. */
export interface HashedChunks {
  readonly chunkBytes: Uint32Array;
  /** 32 bytes a chunk. */
  readonly chunkIds: Uint8Array;
}

export interface HashedFiles extends HashedChunks {
  /** 32 bytes a file. */
  readonly fileIds: Uint8Array;
  /** Chunks of each file. */
  readonly chunkCounts: Uint32Array;
}

const idBytes = 32;

// A link is not followed and a pipe does not block; both are refused below. Windows knows neither flag.
const openFlags = fileConstants.O_RDONLY | (fileConstants.O_NOFOLLOW ?? 0) | (fileConstants.O_NONBLOCK ?? 0);

export function openToRead(path: string): number {
  return attempt('read', path, () => fileSystem.openSync(path, openFlags));
}

/** @throws KSTORE_FILE_CHANGED when an open file is not what was listed. KSTORE_PATH_UNSAFE when it is no file. */
export function checkAsListed(file: FileToAdd, descriptor: number): void {
  const path = file.absolutePath;
  const stat = attempt('read', path, () => fileSystem.fstatSync(descriptor));
  if (!stat.isFile())
    throw new KstoreError('KSTORE_PATH_UNSAFE', `"${path}" is not a file`, { data: { path } });
  const { size, mtimeMs, ctimeMs } = stat;
  if (size !== file.sizeBytes || mtimeMs !== file.mtimeMs || ctimeMs !== file.ctimeMs)
    throw fileChanged(path);
}

export function fileChanged(path: string): KstoreError {
  return new KstoreError('KSTORE_FILE_CHANGED', `"${path}" changed while it was read`, { data: { path } });
}

/**
 * Reads files one after the other into a buffer, cuts them into chunks and hashes them.
 *
 * @param buffer at least as long as all files together; the chunks lie in it afterwards.
 * @throws KSTORE_FILE_CHANGED, KSTORE_SYSTEM.
 */
export function readFileBatch(files: readonly FileToAdd[], buffer: Uint8Array): HashedFiles {
  const fileIds = Buffer.alloc(files.length * idBytes);
  const chunkCounts = new Uint32Array(files.length);
  const chunkBytes: number[] = [];
  const chunkIds: Buffer[] = [];
  let end = 0;
  files.forEach((file, index) => {
    const bytes = buffer.subarray(end, end + file.sizeBytes);
    end += file.sizeBytes;
    readWhole(file, bytes);
    const lengths = cutIntoChunks(bytes);
    chunkCounts[index] = lengths.length;
    let start = 0;
    for (const length of lengths) {
      chunkBytes.push(length);
      chunkIds.push(hash('sha256', bytes.subarray(start, start + length), 'buffer'));
      start += length;
    }
    const fileId = lengths.length === 1 ? chunkIds.at(-1)! : createFileHash().update(bytes).digest();
    fileId.copy(fileIds, index * idBytes);
  });
  return {
    fileIds,
    chunkCounts,
    chunkBytes: Uint32Array.from(chunkBytes),
    chunkIds: Buffer.concat(chunkIds),
  };
}

function readWhole(file: FileToAdd, target: Uint8Array): void {
  const descriptor = openToRead(file.absolutePath);
  try {
    const count = attempt('read', file.absolutePath, () => readFully(descriptor, target, 0));
    if (count !== target.length) throw fileChanged(file.absolutePath);
    checkAsListed(file, descriptor);
  } finally {
    fileSystem.closeSync(descriptor);
  }
}

/** Hashes chunks that were cut already. */
export function hashChunks(buffer: Uint8Array, chunkBytes: Uint32Array): HashedChunks {
  const chunkIds = Buffer.alloc(chunkBytes.length * idBytes);
  let start = 0;
  chunkBytes.forEach((length, index) => {
    hash('sha256', buffer.subarray(start, start + length), 'buffer').copy(chunkIds, index * idBytes);
    start += length;
  });
  return { chunkBytes, chunkIds };
}
