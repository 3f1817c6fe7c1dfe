import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashBytes, hashJson } from '../../store/codec/hash.ts';
import { compareUtf8 } from '../../store/files/compare-utf8.ts';
import type { ObjectId } from '../../store/model/object-id.ts';

/**
 * The identity of code: the hash of the list of its files, each as path and SHA-256 of the bytes that are on
 * the disk now. The order in which the files are named does not matter.
 *
 * @param files paths relative to the folder, with `/` between folders.
 */
export function fingerprintCode(folder: string, files: readonly string[]): ObjectId<'code'> {
  return fingerprintHashes(new Map(files.map((path) => [path, hashBytes(readFileSync(join(folder, path)))])));
}

/** The same of files whose hashes are known: path to SHA-256. */
export function fingerprintHashes(hashes: ReadonlyMap<string, string>): ObjectId<'code'> {
  const sorted = [...hashes].sort(([left], [right]) => compareUtf8(left, right));
  return hashJson({ type: 'kstore.code.v1', files: sorted });
}
