import type { Json } from '../codec/canonical-json.ts';
import { parseJson } from '../codec/parse-json.ts';
import { diffSettings, type SettingsChange } from '../diff/settings-diff.ts';
import { diffTensors, type TensorFile } from '../diff/tensors/diff-tensors.ts';
import { isKstoreError } from '../errors/kstore-error.ts';
import type { Version } from '../ledger/ledger-state.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import type { FileRef } from '../objects/tree.ts';
import { isTableFile } from '../tables/layout.ts';
import type { FileChange, VersionDiff } from './diff.ts';

/** So many files are read up to where they differ. */
const maximumFiles = 1000;
const maximumJsonBytes = 1024 * 1024;

/**
 * Compares changed files that are no tables: tensors of safetensors files one by one, streaming; members of JSON files;
 * of others, where they begin to differ. A version of settings is told by its settings.
 *
 * @returns the diff with `tensors`, `members`, `firstDifference` or `note` in its files.
 */
export function diffContents(
  objects: ObjectStore,
  before: Version,
  after: Version,
  diff: VersionDiff,
): VersionDiff {
  if (diff.isEqual || diff.settings !== null) return diff;
  let count = 0;
  const files = diff.files.map((file) => {
    if (file.change !== 'changed' || file.table !== null || file.note !== null || isTableFile(file))
      return file;
    if (++count > maximumFiles) return file;
    const refs = [findFile(objects, before, file.path), findFile(objects, after, file.path)];
    const [old, current] = refs;
    return old === null || old === undefined || current === null || current === undefined
      ? file
      : compareContents(objects, file, old, current);
  });
  return { ...diff, files };
}

function findFile(objects: ObjectStore, version: Version, path: string): FileRef | null {
  const entry = objects.findTreeEntry(version.manifest.tree, path);
  return entry === null || entry.mode === 'd' ? null : entry.file;
}

function compareContents(
  objects: ObjectStore,
  file: FileChange,
  before: FileRef,
  after: FileRef,
): FileChange {
  const [old, current] = [before, after].map((ref) => ({
    sizeBytes: ref.sizeBytes,
    parts: () => objects.readFileParts(ref),
  }));
  const members = diffJson(file.path, old!, current!);
  if (members !== null) return { ...file, members };
  if (!/\.safetensors$/i.test(file.path))
    return { ...file, firstDifference: findFirstDifference(old!.parts(), current!.parts()) };
  try {
    return { ...file, tensors: diffTensors(old!, current!) };
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_OBJECT_INVALID')) throw error;
    return { ...file, note: error.message };
  }
}

/** Null when one of the two is no JSON file, or too long to be read by people. */
function diffJson(path: string, before: TensorFile, after: TensorFile): SettingsChange[] | null {
  const isLong = Math.max(before.sizeBytes, after.sizeBytes) > maximumJsonBytes;
  if (!/\.json$/i.test(path) || isLong) return null;
  try {
    const [old, current] = [before, after].map(
      (file) => parseJson(Buffer.concat([...file.parts()]).toString()) as Json,
    );
    return diffSettings(old!, current!);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError || isKstoreError(error)) return null;
    throw error;
  }
}

/** Null when both hold the same bytes. */
function findFirstDifference(before: Iterable<Uint8Array>, after: Iterable<Uint8Array>): number | null {
  const sides = [before, after].map((parts) => ({
    parts: parts[Symbol.iterator](),
    rest: new Uint8Array(0),
  }));
  for (let offset = 0; ; ) {
    for (const side of sides) {
      while (side.rest.length === 0) {
        const next = side.parts.next();
        if (next.done === true) break;
        side.rest = next.value as Uint8Array<ArrayBuffer>;
      }
    }
    const [left, right] = sides.map(({ rest }) => rest) as [Uint8Array, Uint8Array];
    const length = Math.min(left.length, right.length);
    if (length === 0) return left.length === right.length ? null : offset;
    const isEqual = Buffer.compare(left.subarray(0, length), right.subarray(0, length)) === 0;
    if (!isEqual) return offset + left.subarray(0, length).findIndex((byte, at) => byte !== right[at]);
    for (const side of sides) side.rest = side.rest.subarray(length);
    offset += length;
  }
}
