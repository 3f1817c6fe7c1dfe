import { join } from 'node:path';
import { KstoreError } from '../errors/kstore-error.ts';
import { hashBytes } from '../codec/hash.ts';
import { compareUtf8 } from '../files/compare-utf8.ts';
import { modeOf } from '../files/file-state.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt, systemCode } from '../files/system-error.ts';
import type { LedgerState } from '../ledger/ledger-state.ts';
import type { FileId, NodeId } from '../model/object-id.ts';
import type { ObjectStore, TreeEntry } from '../objects/object-store.ts';
import type { PlaceChanges } from './checkout-apply.ts';
import type { Repository } from './repository.ts';
import { contentOf, hashEntry, hashFileAt, readLink, scanArtifact, type Scan } from './scan.ts';
import { readStage } from './stage.ts';
import type { StatCache } from './stat-cache.ts';
import type { WorkspaceArtifact } from './workspace-artifacts.ts';

/** With more entries than this, going through a whole tree costs less than looking for each of them. */
const searchedEntries = 100;
const namedFiles = 3;

/** What stands at a path of an artifact. */
export interface PresentEntry {
  readonly path: string;
  readonly mode: TreeEntry['mode'];
  /** Null for an empty folder. */
  readonly id: FileId | null;
}

/** A path that is not as the version has it. */
export interface Difference {
  readonly present: PresentEntry | null;
  readonly wanted: TreeEntry | null;
}

/** The trees of the versions of an artifact, the newest first. What is in one of them is saved. */
export function listVersionTrees(state: LedgerState, { kind, name }: WorkspaceArtifact): NodeId[] {
  const versions = state.versions.filter((version) => version.kind === kind && version.name === name);
  return versions.reverse().map(({ manifest }) => manifest.tree);
}

/** Those, and what is staged: the next `add` takes its place, so it is in the store, and not saved. */
export function listKnownTrees(
  repository: Repository,
  state: LedgerState,
  artifact: WorkspaceArtifact,
): NodeId[] {
  const staged = readStage(repository.directory).filter(
    ({ kind, name }) => kind === artifact.kind && name === artifact.name,
  );
  return [...listVersionTrees(state, artifact), ...staged.map(({ manifest }) => manifest.tree)];
}

/**
 * How an artifact in the workspace differs from a tree, in the order of the paths.
 *
 * @param wanted null when all of it differs.
 * @param only the file, or the folder, that is compared; null for all. Other files are not read.
 */
export async function compareWithTree(
  repository: Repository,
  artifact: WorkspaceArtifact,
  wanted: NodeId | null,
  knownTrees: readonly NodeId[],
  cache: StatCache,
  only: string | null = null,
): Promise<Difference[]> {
  const { objects } = repository;
  const scan = await scanArtifact(repository, artifact, cache.get(artifact.path));
  if (scan.tree !== null && scan.tree === wanted) return [];
  if (scan.tree !== null && wanted !== null && knownTrees.includes(scan.tree)) {
    const differences = Array.from(objects.diffTrees(scan.tree, wanted), ({ before, after }) => ({
      present: before === null ? null : describePresent(before),
      wanted: after,
    }));
    const within = differences.filter(({ present, wanted: after }) =>
      isWithin((present ?? after)!.path, only),
    );
    return withIgnored(repository, artifact, within);
  }
  const differences = merge(listPresent(scan, only), wanted === null ? [] : objects.walkTree(wanted, only));
  return withIgnored(repository, artifact, [...differences]);
}

/** A file that is never added, since `.kstoreignore` names it, stands in no listing; it would be overwritten all the same. */
function withIgnored(
  { workspace }: Repository,
  artifact: WorkspaceArtifact,
  differences: readonly Difference[],
): Difference[] {
  return differences.flatMap(({ present, wanted }) => {
    if (present !== null || wanted === null || !artifact.isFolder) return [{ present, wanted }];
    const ignored = readPresent(join(workspace, artifact.path, wanted.path), wanted.path);
    return ignored !== null && isSame(ignored, wanted) ? [] : [{ present: ignored, wanted }];
  });
}

/** Null when no file and no link is there. */
function readPresent(absolutePath: string, path: string): PresentEntry | null {
  const stat = attempt('read', absolutePath, () => {
    try {
      return fileSystem.lstatSync(absolutePath, { throwIfNoEntry: false });
    } catch (error) {
      if (systemCode(error) === 'ENOTDIR') return undefined;
      throw error;
    }
  });
  const mode = stat === undefined ? null : modeOf(stat);
  if (mode === null || mode === 'd') return null;
  const id = mode === 'l' ? hashBytes<'file'>(readLink(absolutePath)) : hashFileAt(absolutePath, stat!.size);
  return { path, mode, id };
}

function isWithin(path: string, only: string | null): boolean {
  return only === null || path === only || path.startsWith(`${only}/`);
}

function describePresent(entry: TreeEntry): PresentEntry {
  return { path: entry.path, mode: entry.mode, id: entry.mode === 'd' ? null : entry.file.id };
}

function* listPresent(scan: Scan, only: string | null): Generator<PresentEntry> {
  for (const { path, entry } of scan.listing.entries()) {
    const mode = scan.listing.mode(entry);
    if (mode === 'folder' || !isWithin(path, only)) continue;
    const id = mode === 'd' ? null : (contentOf(scan.listing, entry)?.id ?? hashEntry(scan, entry, path));
    yield { path, mode, id };
  }
}

function* merge(present: Iterable<PresentEntry>, wanted: Iterable<TreeEntry>): Generator<Difference> {
  const rest = wanted[Symbol.iterator]();
  let next = rest.next();
  for (const entry of present) {
    while (next.done !== true && compareUtf8(next.value.path, entry.path) < 0) {
      yield { present: null, wanted: next.value };
      next = rest.next();
    }
    if (next.done === true || next.value.path !== entry.path) {
      yield { present: entry, wanted: null };
      continue;
    }
    if (!isSame(entry, next.value)) yield { present: entry, wanted: next.value };
    next = rest.next();
  }
  for (; next.done !== true; next = rest.next()) yield { present: null, wanted: next.value };
}

function isSame(present: PresentEntry, entry: TreeEntry): boolean {
  return present.mode === entry.mode && (entry.mode === 'd' || present.id === entry.file.id);
}

/**
 * @param savedTrees the trees of versions.
 * @throws KSTORE_CHECKOUT_EXISTS when something that would be overwritten or removed is in none of them.
 */
export function refuseUnsaved(
  objects: ObjectStore,
  artifact: WorkspaceArtifact,
  differences: readonly Difference[],
  savedTrees: readonly NodeId[],
): void {
  const unsaved = new Map<string, PresentEntry>();
  for (const { present } of differences)
    if (present !== null && present.mode !== 'd') unsaved.set(present.path, present);
  for (const tree of savedTrees) {
    if (unsaved.size === 0) return;
    dropSaved(objects, tree, unsaved);
  }
  if (unsaved.size === 0) return;
  const paths = [...unsaved.keys()].map((path) =>
    artifact.isFolder ? `${artifact.path}/${path}` : artifact.path,
  );
  const more = paths.length > namedFiles ? ` and ${paths.length - namedFiles} more` : '';
  const named = paths.slice(0, namedFiles).map((path) => `"${path}"`);
  const has = paths.length === 1 ? 'has' : 'have';
  throw new KstoreError(
    'KSTORE_CHECKOUT_EXISTS',
    `${named.join(', ')}${more} ${has} changes that are in no version`,
    {
      data: { paths: paths.slice(0, 100) },
      hints: ['run `kstore add` and `kstore commit` to keep them, or use --force to overwrite them'],
    },
  );
}

function dropSaved(objects: ObjectStore, tree: NodeId, unsaved: Map<string, PresentEntry>): void {
  if (unsaved.size <= searchedEntries) {
    for (const entry of unsaved.values()) {
      const saved = objects.findTreeEntry(tree, entry.path);
      if (saved !== null && isSame(entry, saved)) unsaved.delete(entry.path);
    }
    return;
  }
  for (const saved of objects.walkTree(tree)) {
    const entry = unsaved.get(saved.path);
    if (entry !== undefined && isSame(entry, saved)) unsaved.delete(entry.path);
  }
}

/** @param toPath where a path inside the version is, from the root of the place. */
export function toChanges(
  differences: readonly Difference[],
  toPath: (path: string) => string,
): PlaceChanges {
  const writes: TreeEntry[] = [];
  const removals: string[] = [];
  for (const { present, wanted } of differences) {
    if (wanted !== null) writes.push(wanted);
    // A file is replaced by a rename; a folder cannot be.
    if (present !== null && (wanted === null || (present.mode === 'd') !== (wanted.mode === 'd')))
      removals.push(toPath(present.path));
  }
  return { writes, removals };
}
