import { createFileHash } from '../../codec/hash.ts';
import { findFirstDifference } from '../../diff/bytes/first-difference.ts';
import { compareUtf8 } from '../../files/compare-utf8.ts';
import type { FileId } from '../../model/object-id.ts';
import { newFileChange, type FileChange } from './diff.ts';
import type { DiffSide, SideFile } from './diff-side.ts';

/**
 * The files that differ between two sides of which one at least is no version: those that both have are read up to
 * where they differ. A file alone is compared with the only file of the other side, whatever its name.
 */
export function listSideChanges(before: DiffSide, after: DiffSide): FileChange[] {
  const pair = findLonePair(before, after);
  if (pair !== null) {
    const [old, current] = pair;
    return isSameFile(old, current) ? [] : [{ ...describeChange(old, current), change: 'changed' }];
  }
  const changes: FileChange[] = [];
  const removed: SideFile[] = [];
  const added: SideFile[] = [];
  for (const [old, current] of joinByPath(before.files(), after.files())) {
    if (old === null) added.push(current!);
    else if (current === null) removed.push(old);
    else if (!isSameFile(old, current)) changes.push(describeChange(old, current));
  }
  const sources = findSources(removed, added);
  const moved = new Set(sources.values());
  changes.push(
    ...added.map((current) => {
      const source = sources.get(current);
      return source === undefined ? describeChange(null, current) : describeChange(source, current);
    }),
    ...removed.filter((old) => !moved.has(old)).map((old) => describeChange(old, null)),
  );
  return changes.sort((left, right) => compareUtf8(left.path, right.path));
}

function findLonePair(before: DiffSide, after: DiffSide): [SideFile, SideFile] | null {
  if (before.kind !== 'file' && after.kind !== 'file') return null;
  const [old, current] = [findOnly(before), findOnly(after)];
  return old === null || current === null ? null : [old, current];
}

function findOnly(side: DiffSide): SideFile | null {
  let only: SideFile | null = null;
  for (const file of side.files()) {
    if (only !== null) return null;
    only = file;
  }
  return only;
}

function* joinByPath(
  before: Iterable<SideFile>,
  after: Iterable<SideFile>,
): Generator<[SideFile | null, SideFile | null]> {
  const [left, right] = [before[Symbol.iterator](), after[Symbol.iterator]()];
  let [old, current] = [take(left), take(right)];
  while (old !== null || current !== null) {
    const order = old === null ? 1 : current === null ? -1 : compareUtf8(old.path, current.path);
    yield [order <= 0 ? old : null, order >= 0 ? current : null];
    if (order <= 0) old = take(left);
    if (order >= 0) current = take(right);
  }
}

function take(files: Iterator<SideFile>): SideFile | null {
  const next = files.next();
  return next.done === true ? null : next.value;
}

function describeChange(old: SideFile | null, current: SideFile | null): FileChange {
  const isRenamed = old !== null && current !== null && old.path !== current.path;
  const change = old === null ? 'added' : current === null ? 'removed' : isRenamed ? 'renamed' : 'changed';
  return newFileChange({
    path: (current ?? old!).path,
    pathBefore: isRenamed ? old.path : null,
    change,
    beforeBytes: old?.sizeBytes ?? null,
    afterBytes: current?.sizeBytes ?? null,
  });
}

function isSameFile(before: SideFile, after: SideFile): boolean {
  return before.mode === after.mode && isSameContent(before, after);
}

function isSameContent(before: SideFile, after: SideFile): boolean {
  if (before.sizeBytes !== after.sizeBytes) return false;
  if (before.id === null && after.id === null)
    return findFirstDifference(before.readParts(), after.readParts()) === null;
  return identify(before) === identify(after);
}

function identify(file: SideFile): FileId {
  if (file.id !== null) return file.id;
  const hash = createFileHash();
  for (const part of file.readParts()) hash.update(part);
  return hash.digest('hex') as FileId;
}

/** For each added file, the removed one with the same content; empty files are not told apart and left alone. */
function findSources(removed: readonly SideFile[], added: readonly SideFile[]): Map<SideFile, SideFile> {
  const sizes = new Set(added.map(({ sizeBytes }) => sizeBytes));
  const known = new Map<string, SideFile>();
  for (const old of removed) if (old.sizeBytes > 0 && sizes.has(old.sizeBytes)) known.set(identify(old), old);
  const knownSizes = new Set([...known.values()].map(({ sizeBytes }) => sizeBytes));
  const sources = new Map<SideFile, SideFile>();
  for (const current of added) {
    if (!knownSizes.has(current.sizeBytes)) continue;
    const id = identify(current);
    const source = known.get(id);
    if (source === undefined) continue;
    known.delete(id);
    sources.set(current, source);
  }
  return sources;
}
