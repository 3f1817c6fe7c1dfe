import { hash } from 'node:crypto';
import { takeApart } from '../../codec/archive/take-apart.ts';
import { chunkBytes as cutIntoChunks, type ChunkClass } from '../../codec/chunker.ts';
import { createFileHash } from '../../codec/hash.ts';
import { KstoreError } from '../../errors/kstore-error.ts';
import { readFully } from '../../files/atomic-write.ts';
import { fileConstants, fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';
import type { FileId } from '../../model/object-id.ts';
import { tokenChunkClass, type ArchiveStorage } from '../archive-content.ts';
import type { FileRef } from '../tree.ts';

/** A file to be read, with its state when it was listed. */
export interface FileToAdd {
  readonly absolutePath: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/** Chunks that lie one after the other. */
export interface HashedChunks {
  readonly chunkBytes: Uint32Array;
  /** 32 bytes a chunk. */
  readonly chunkIds: Uint8Array;
}

export interface HashedFiles extends HashedChunks {
  /** 32 bytes a file. */
  readonly fileIds: Uint8Array;
  /** Chunks of each file; of an archive that is kept as tokens, those of the tokens. */
  readonly chunkCounts: Uint32Array;
  /** By their place, the files that are kept as tokens. */
  readonly archives: ReadonlyMap<number, HashedTokens>;
}

/** The chunks of the frame come first. */
export interface HashedTokens {
  readonly frame: Pick<FileRef, 'id' | 'sizeBytes'>;
  readonly symbols: Pick<FileRef, 'id' | 'sizeBytes'>;
  readonly frameChunks: number;
}

/** What a batch of files is made of. */
export interface FileBatch {
  readonly hashed: HashedFiles;
  /** The bytes of all chunks; none lies in two of the pieces. */
  readonly pieces: readonly Uint8Array[];
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
 * @param buffer at least as long as all files together, or else the files are one that gets a buffer of its own; the
 * chunks lie in it afterwards, but for those of archives.
 * @throws KSTORE_FILE_CHANGED, KSTORE_SYSTEM.
 */
export function readFileBatch(
  files: readonly FileToAdd[],
  buffer: Uint8Array,
  archives: ArchiveStorage,
): FileBatch {
  const fileIds = Buffer.alloc(files.length * idBytes);
  const chunkCounts = new Uint32Array(files.length);
  const archivesAt = new Map<number, HashedTokens>();
  const chunks = new ChunkHasher();
  let end = 0;
  files.forEach((file, index) => {
    const { sizeBytes } = file;
    const bytes =
      sizeBytes > buffer.length ? new Uint8Array(sizeBytes) : buffer.subarray(end, end + sizeBytes);
    end += sizeBytes;
    readWhole(file, bytes);
    const tokens = archives === 'tokens' ? takeApart(bytes) : null;
    if (tokens === null) {
      const { id, chunkCount } = chunks.add(bytes);
      id.copy(fileIds, index * idBytes);
      chunkCounts[index] = chunkCount;
      return;
    }
    const [frame, symbols] = [tokens.frame, tokens.symbols].map((part) => chunks.add(part, tokenChunkClass));
    hash('sha256', bytes, 'buffer').copy(fileIds, index * idBytes);
    chunkCounts[index] = frame!.chunkCount + symbols!.chunkCount;
    archivesAt.set(index, {
      frame: toPart(frame!, tokens.frame),
      symbols: toPart(symbols!, tokens.symbols),
      frameChunks: frame!.chunkCount,
    });
  });
  return {
    hashed: { ...chunks.finish(), fileIds, chunkCounts, archives: archivesAt },
    pieces: chunks.pieces,
  };
}

function toPart({ id }: HashedContent, { length }: Uint8Array): Pick<FileRef, 'id' | 'sizeBytes'> {
  return { id: id.toString('hex') as FileId, sizeBytes: length };
}

interface HashedContent {
  readonly id: Buffer;
  readonly chunkCount: number;
}

/** Cuts contents into chunks and hashes both. */
class ChunkHasher {
  readonly pieces: Uint8Array[] = [];
  readonly #chunkBytes: number[] = [];
  readonly #chunkIds: Buffer[] = [];

  add(bytes: Uint8Array, chunkClass?: ChunkClass): HashedContent {
    this.pieces.push(bytes);
    const lengths = cutIntoChunks(bytes, chunkClass);
    let start = 0;
    for (const length of lengths) {
      this.#chunkBytes.push(length);
      this.#chunkIds.push(hash('sha256', bytes.subarray(start, start + length), 'buffer'));
      start += length;
    }
    const chunkCount = lengths.length;
    const id = chunkCount === 1 ? this.#chunkIds.at(-1)! : createFileHash().update(bytes).digest();
    return { id, chunkCount };
  }

  finish(): HashedChunks {
    return { chunkBytes: Uint32Array.from(this.#chunkBytes), chunkIds: Buffer.concat(this.#chunkIds) };
  }
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
