import { hash } from 'node:crypto';
import { beginsAsArchive, hasLengthOfArchive, takeApart } from '../../codec/archive/take-apart.ts';
import { readFully } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';
import type { FileId } from '../../model/object-id.ts';
import { writeTokens } from '../archive-content.ts';
import type { ObjectSink } from '../source.ts';
import type { FileRef } from '../tree.ts';
import { checkAsListed, fileChanged, openToRead, type FileToAdd } from './file-batch.ts';

/** Whether a file may be an archive that is kept as tokens; reads its first bytes at most. */
export function looksLikeArchive(file: FileToAdd): boolean {
  if (!hasLengthOfArchive(file.sizeBytes)) return false;
  const descriptor = openToRead(file.absolutePath);
  try {
    return beginsLikeArchive(file, descriptor);
  } finally {
    fileSystem.closeSync(descriptor);
  }
}

function beginsLikeArchive({ absolutePath }: FileToAdd, descriptor: number): boolean {
  const start = new Uint8Array(4);
  attempt('read', absolutePath, () => readFully(descriptor, start, 0));
  return beginsAsArchive(start);
}

/**
 * Adds a file as the tokens of an archive.
 *
 * @returns null when it is no archive that is kept so; nothing was added then.
 * @throws KSTORE_FILE_CHANGED, KSTORE_SYSTEM.
 */
export function addArchive(sink: ObjectSink, file: FileToAdd, descriptor: number): FileRef | null {
  const { absolutePath, sizeBytes } = file;
  if (!hasLengthOfArchive(sizeBytes) || !beginsLikeArchive(file, descriptor)) return null;
  const bytes = new Uint8Array(sizeBytes);
  const count = attempt('read', absolutePath, () => readFully(descriptor, bytes, 0));
  if (count !== sizeBytes) throw fileChanged(absolutePath);
  checkAsListed(file, descriptor);
  const tokens = takeApart(bytes);
  if (tokens === null) return null;
  return { id: hash('sha256', bytes, 'hex') as FileId, sizeBytes, list: writeTokens(sink, tokens) };
}
