import { setTimeout as sleep } from 'node:timers/promises';
import { compareUtf8 } from '../../files/compare-utf8.ts';
import type { Listing } from '../../files/listing.ts';
import type { NodeId } from '../../model/object-id.ts';
import type { TreeEntry } from '../../objects/object-store.ts';
import type { Repository } from '../repository.ts';
import { scanArtifact } from '../add/scan.ts';
import { readStatCache, writeStatCache } from '../add/stat-cache.ts';
import type { WorkspaceArtifact } from '../add/workspace-artifacts.ts';

/** Longer than the time after a change in which a file's times vouch for nothing. */
const ripeAfterMs = 60;

export interface WrittenArtifact {
  readonly artifact: WorkspaceArtifact;
  /** The tree that its files were written from. */
  readonly tree: NodeId;
  /** The file system's time when the last one had been written; a file with a later time is somebody else's. */
  readonly writtenBeforeMs: number;
  /** The same before the files that were there were compared; one that was touched later may be another one. */
  readonly plannedAtMs: number;
  /** Whether an entry of the tree was written; else it was there already. */
  readonly isWritten: (path: string) => boolean;
}

/** Puts files that have just been written into the stat cache, so that the next status need not read them. */
export async function rememberWritten(
  repository: Repository,
  written: readonly WrittenArtifact[],
): Promise<void> {
  await sleep(ripeAfterMs);
  const { directory, objects } = repository;
  const cache = readStatCache(directory);
  for (const { artifact, tree, writtenBeforeMs, plannedAtMs, isWritten } of written) {
    const { listing } = await scanArtifact(repository, artifact, cache.get(artifact.path));
    const oursUntilMs = (path: string) => (isWritten(path) ? writtenBeforeMs : plannedAtMs);
    const isWhole = fillContents(listing, objects.walkTree(tree), oursUntilMs);
    cache.set(artifact.path, { listing, tree: isWhole ? tree : null, isStored: false });
  }
  writeStatCache(directory, cache);
}

/** True when the listing has the entries of the tree and no others. */
function fillContents(
  listing: Listing,
  tree: Iterable<TreeEntry>,
  oursUntilMs: (path: string) => number,
): boolean {
  const rest = listing.entries();
  let isWhole = true;
  let next = rest.next();
  for (const wanted of tree) {
    // Both come in the order of the paths; entries that the tree has not are passed over.
    while (next.done !== true && compareUtf8(next.value.path, wanted.path) < 0) {
      isWhole = false;
      next = rest.next();
    }
    if (next.done === true || next.value.path !== wanted.path) {
      isWhole = false;
      continue;
    }
    if (!fillContent(listing, next.value.entry, wanted, oursUntilMs(wanted.path))) isWhole = false;
    next = rest.next();
  }
  return isWhole && next.done === true;
}

/** True when the entry surely is the wanted one. */
function fillContent(listing: Listing, entry: number, wanted: TreeEntry, oursUntilMs: number): boolean {
  if (listing.mode(entry) !== wanted.mode) return false;
  if (wanted.mode === 'd') return true;
  const { id, sizeBytes, list } = wanted.file;
  if (listing.hasContent(entry)) return listing.contentId(entry) === id;
  const isOurs = listing.sizeBytes(entry) === sizeBytes && listing.columns.mtimeMs[entry]! <= oursUntilMs;
  if (isOurs) listing.setContent(entry, Buffer.from(id, 'hex'), 0, list);
  return isOurs;
}
