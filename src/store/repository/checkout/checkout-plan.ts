import { join } from 'node:path';
import { hashBytes } from '../../codec/hash.ts';
import { compareUtf8 } from '../../files/compare-utf8.ts';
import { modeOf } from '../../files/file-state.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt, systemCode } from '../../files/system-error.ts';
import type { LedgerState } from '../../ledger/ledger-state.ts';
import type { FileId, NodeId } from '../../model/object-id.ts';
import type { TreeEntry } from '../../objects/object-store.ts';
import type { PlaceChanges } from './checkout-apply.ts';
import { seenInListing, seenNow, type SeenFile } from './checkout-seen.ts';
import { Pauses } from './pauses.ts';
import type { Repository } from '../repository.ts';
import { contentOf, hashEntry, hashFileAt, readLink, scanArtifact, type Scan } from '../add/scan.ts';
import { readStage } from '../add/stage.ts';
import type { StatCache } from '../add/stat-cache.ts';
import type { WorkspaceArtifact } from '../add/workspace-artifacts.ts';

/** What stands at a path of an artifact. */
export interface PresentEntry {
  readonly path: string;
  readonly mode: TreeEntry['mode'];
  /** Null for an empty folder. */
  readonly id: FileId | null;
  /** Null for an empty folder. */
  readonly seen: SeenFile | null;
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
    const changes = [...objects.diffTrees(scan.tree, wanted)].filter(({ before, after }) =>
      isWithin((before ?? after)!.path, only),
    );
    const paths = changes.flatMap(({ before }) => (before === null ? [] : [before.path]));
    const entries = scan.listing.findEntries(paths);
    const differences = changes.map(({ before, after }) => ({
      present: before === null ? null : describePresent(scan, before, entries.get(before.path)!),
      wanted: after,
    }));
    return withIgnored(repository, artifact, differences);
  }
  const pauses = new Pauses(repository.surroundings.interruption);
  const differences: Difference[] = [];
  for (const found of merge(listPresent(scan, only), wanted === null ? [] : objects.walkTree(wanted, only))) {
    if (found !== null) differences.push(found);
    if (pauses.isDue) await pauses.take();
  }
  return withIgnored(repository, artifact, differences);
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
  return { path, mode, id, seen: seenNow(stat!) };
}

function isWithin(path: string, only: string | null): boolean {
  return only === null || path === only || path.startsWith(`${only}/`);
}

/** @param number of the entry in the listing. */
function describePresent({ listing }: Scan, entry: TreeEntry, number: number): PresentEntry {
  const { path, mode } = entry;
  if (mode === 'd') return { path, mode, id: null, seen: null };
  return { path, mode, id: entry.file.id, seen: seenInListing(listing, number) };
}

function* listPresent(scan: Scan, only: string | null): Generator<PresentEntry> {
  for (const { path, entry } of scan.listing.entries()) {
    const mode = scan.listing.mode(entry);
    if (mode === 'folder' || !isWithin(path, only)) continue;
    if (mode === 'd') {
      yield { path, mode, id: null, seen: null };
      continue;
    }
    const id = contentOf(scan.listing, entry)?.id ?? hashEntry(scan, entry, path);
    yield { path, mode, id, seen: seenInListing(scan.listing, entry) };
  }
}

/** Null stands for a path that is as the version has it. */
function* merge(present: Iterable<PresentEntry>, wanted: Iterable<TreeEntry>): Generator<Difference | null> {
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
    yield isSame(entry, next.value) ? null : { present: entry, wanted: next.value };
    next = rest.next();
  }
  for (; next.done !== true; next = rest.next()) yield { present: null, wanted: next.value };
}

/** @param entry of a tree, at the same path. */
export function isSame(present: PresentEntry, entry: TreeEntry): boolean {
  return present.mode === entry.mode && (entry.mode === 'd' || present.id === entry.file.id);
}

/** @param toPath where a path inside the version is, from the root of the place. */
export function toChanges(
  differences: readonly Difference[],
  toPath: (path: string) => string,
): PlaceChanges {
  const writes: TreeEntry[] = [];
  const removals: string[] = [];
  const seen = new Map<string, SeenFile>();
  for (const { present, wanted } of differences) {
    if (present !== null && present.seen !== null) seen.set(toPath(present.path), present.seen);
    if (wanted !== null) writes.push(wanted);
    // A file is replaced by a rename; a folder cannot be.
    if (present !== null && (wanted === null || (present.mode === 'd') !== (wanted.mode === 'd')))
      removals.push(toPath(present.path));
  }
  return { writes, removals, seen, replacesUnseen: false };
}
