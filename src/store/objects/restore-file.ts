import { discardFile, writeFully } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import { findTokens, isListed, listChunks, readFileParts } from './file-content.ts';
import type { ContentHash } from './hashing/content-hash.ts';
import { SparseWriter } from './sparse-writer.ts';
import type { ObjectSource } from './source.ts';
import type { FileRef } from './tree.ts';

/** A source that also lends bytes that are not verified yet. */
export interface LendingSource extends ObjectSource {
  /** A view that is valid until the next call. */
  borrow(id: string): Uint8Array;
}

export interface RestoreOptions {
  readonly executable: boolean;
  /** Called with the number of bytes written since the last call. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Writes a file where none is, part by part; the caller may stop in between. It shows the file to nobody before the end:
 * it writes into a folder of its own.
 *
 * @remarks The whole is hashed once while it is written. Only when that is not the file's id are its chunks verified
 * one by one, which finds the damaged one, or an undamaged copy of it. The file is not synchronised: the store has it.
 * @throws KSTORE_OBJECT_DAMAGED, KSTORE_OBJECT_MISSING, KSTORE_OBJECT_INVALID, KSTORE_SYSTEM; there is no file then.
 */
export function* restoreFile(
  source: LendingSource,
  file: FileRef,
  absolutePath: string,
  options: RestoreOptions,
  startHash: (sizeBytes: number) => ContentHash,
): Generator<void> {
  const descriptor = attempt('write', absolutePath, () =>
    fileSystem.openSync(absolutePath, 'wx', options.executable ? 0o777 : 0o666),
  );
  let isWhole = false;
  try {
    try {
      const writing = { descriptor, path: absolutePath, onBytes: options.onBytes ?? (() => undefined) };
      yield* writeContent(source, file, writing, startHash);
    } finally {
      attempt('write', absolutePath, () => fileSystem.closeSync(descriptor));
    }
    isWhole = true;
  } finally {
    if (!isWhole) discardFile(absolutePath);
  }
}

interface Writing {
  readonly descriptor: number;
  readonly path: string;
  readonly onBytes: (bytes: number) => void;
}

function* writeContent(
  source: LendingSource,
  file: FileRef,
  { descriptor, path, onBytes }: Writing,
  startHash: (sizeBytes: number) => ContentHash,
): Generator<void> {
  if (!isListed(file) || findTokens(source, file) !== null) {
    for (const bytes of readFileParts(source, file)) {
      attempt('write', path, () => writeFully(descriptor, bytes));
      onBytes(bytes.length);
      yield;
    }
    return;
  }
  const hash = startHash(file.sizeBytes);
  const writer = new SparseWriter(descriptor, path, (bytes) => hash.update(bytes));
  for (const { id, bytes } of listChunks(source, file)) {
    writer.add(source.borrow(id));
    onBytes(bytes);
    yield;
  }
  writer.finish();
  if (hash.digest() !== file.id) rewriteVerified(source, file, descriptor, path);
}

function rewriteVerified(source: LendingSource, file: FileRef, descriptor: number, path: string): void {
  attempt('write', path, () => fileSystem.ftruncateSync(descriptor, 0));
  const writer = new SparseWriter(descriptor, path, () => undefined);
  for (const bytes of readFileParts(source, file)) writer.add(bytes);
  writer.finish();
}
