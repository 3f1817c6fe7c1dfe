import { diffListings } from '../../files/listing-diff.ts';
import type { NodeId } from '../../model/object-id.ts';
import type { ObjectStore, TreeMaker } from '../../objects/object-store.ts';
import { treeEntryOf, type Scan } from './scan.ts';

/** With more changes than one file in so many, a tree is written anew. */
const filesPerChange = 8;

export interface ScanTree {
  readonly root: NodeId;
  /** Files and links; empty folders are not counted. */
  readonly files: number;
  readonly sizeBytes: number;
}

/**
 * Writes the tree of a scan whose contents are all known; of one that has changed little since its last tree, only
 * what changed.
 *
 * @param isFormerStored whether all of its last tree is surely in the store: that its root is there does not say so.
 * @throws KSTORE_PATH_UNSAFE for a path that cannot be kept.
 */
export function writeScanTree(
  objects: ObjectStore,
  writer: TreeMaker,
  scan: Scan,
  isFormerStored: boolean,
): ScanTree {
  const updated = isFormerStored ? updateFormerTree(objects, writer, scan) : null;
  return updated ?? writer.addTree(listTreeEntries(scan));
}

function* listTreeEntries({ listing }: Scan) {
  for (const { path, entry } of listing.entries()) yield treeEntryOf(listing, entry, path);
}

function updateFormerTree(objects: ObjectStore, writer: TreeMaker, scan: Scan): ScanTree | null {
  const { former, listing } = scan;
  const tree = former?.tree ?? null;
  if (former === undefined || tree === null || !objects.has(tree)) return null;
  const changes = diffListings(former.listing, listing, listing.count / filesPerChange);
  if (changes === null) return null;
  const edits = changes.map(({ path, entry }) => ({
    path,
    entry: entry < 0 ? null : treeEntryOf(listing, entry, path),
  }));
  return { root: writer.updateTree(tree, edits), ...sumUp(scan) };
}

function sumUp({ listing }: Scan): { files: number; sizeBytes: number } {
  let files = 0;
  let sizeBytes = 0;
  for (let entry = 0; entry < listing.count; entry++) {
    const mode = listing.mode(entry);
    if (mode === 'd' || mode === 'folder') continue;
    files++;
    sizeBytes += listing.sizeBytes(entry);
  }
  return { files, sizeBytes };
}
