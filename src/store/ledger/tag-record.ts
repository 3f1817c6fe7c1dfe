import { join } from 'node:path';
import { canonicalJson } from '../codec/canonical-json.ts';
import { hashJson } from '../codec/hash.ts';
import { parseJson } from '../codec/parse-json.ts';
import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { parseName } from '../model/name.ts';
import type { CommitId } from '../model/object-id.ts';
import { isGitId } from './git-object.ts';

/** Tag to commit, by name. */
export type RecordedTags = ReadonlyMap<string, CommitId>;

export const tagRecordName = 'tags.json';
const type = 'kstore.tags.v1';
const maximumRecordBytes = 64 * 1024 * 1024;

/**
 * The tags that were set, beside git's own references, which have no checksum: docs/format.md, "Tags".
 *
 * @param directory the `.kstore` folder.
 * @returns null for a store that has no record yet.
 * @throws KSTORE_REPOSITORY_DAMAGED when it is not what kstore wrote, KSTORE_SYSTEM
 */
export function readTagRecord(directory: string): RecordedTags | null {
  const path = join(directory, tagRecordName);
  if (!fileSystem.existsSync(path)) return null;
  try {
    return decodeTagRecord(readRegularFile(path, maximumRecordBytes).toString('utf8'));
  } catch (error) {
    if (isKstoreError(error, 'KSTORE_SYSTEM')) throw error;
    throw new KstoreError('KSTORE_REPOSITORY_DAMAGED', `"${path}" is damaged`, {
      hints: ['run `kstore repair`, which makes it anew from the tags in .kstore/git'],
      cause: error,
    });
  }
}

/** As `readTagRecord`, for those who go by git's references alone when the record cannot be read. */
export function readTagRecordOrNull(directory: string): RecordedTags | null {
  try {
    return readTagRecord(directory);
  } catch (error) {
    if (isKstoreError(error)) return null;
    throw error;
  }
}

function decodeTagRecord(text: string): RecordedTags {
  const record = parseJson(text) as { type: unknown; tags: Record<string, unknown>; checksum: unknown };
  // Whole, so that no byte of the file can be another one unnoticed.
  const expected = encodeTagRecord(new Map(Object.entries(record.tags) as [string, CommitId][]));
  if (text !== expected) throw new Error('wrong checksum or form');
  const tags = Object.entries(record.tags).map(([name, id]): [string, CommitId] => {
    if (!isRecordable(name) || typeof id !== 'string' || !isGitId(id)) throw new Error('wrong name or id');
    return [name, id as CommitId];
  });
  return new Map(tags);
}

/** False for a tag of stock git whose name kstore would not have given: the name becomes a path. */
export function isRecordable(name: string): boolean {
  try {
    return parseName(name) === name;
  } catch {
    return false;
  }
}

/** Replaces the record, durable when this returns. @throws KSTORE_SYSTEM */
export function writeTagRecord(directory: string, tags: RecordedTags): void {
  writeFileAtomically(join(directory, tagRecordName), encodeTagRecord(tags), join(directory, 'tmp'));
}

function encodeTagRecord(map: RecordedTags): string {
  const tags = Object.fromEntries(map);
  return `${canonicalJson({ checksum: hashJson(tags), tags, type })}\n`;
}

export function isSameRecord(left: RecordedTags, right: RecordedTags): boolean {
  return encodeTagRecord(left) === encodeTagRecord(right);
}
