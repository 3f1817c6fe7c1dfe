import type { LedgerState, Version } from '../../ledger/ledger-state.ts';
import { findTokens, isListed } from '../../objects/file-content.ts';
import { linkToFile, listLinks, type ObjectLink } from '../../objects/object-graph.ts';
import { walkTree } from '../../objects/tree-walk.ts';
import type { FileRef } from '../../objects/tree.ts';
import { PackSet } from '../../packs/pack-set.ts';
import { ContentGraph } from './content-graph.ts';
import { ContentOwners } from './content-owners.ts';
import { ContentSums } from './content-sums.ts';
import type { Repository } from '../repository.ts';
import { readStage } from '../add/stage.ts';
import { listStorageRoots, type StorageRoot } from './storage-roots.ts';

export interface FileStorage {
  readonly path: string;
  /** `tokens`: an archive that was taken apart; `bytes`: as it is. */
  readonly keptAs: 'bytes' | 'tokens';
  readonly logicalBytes: number;
  readonly storedBytes: number;
  readonly uniqueBytes: number;
  readonly chunks: number;
}

export interface VersionStorage {
  /** Bytes of its files as they would be checked out. */
  readonly logicalBytes: number;
  /** Bytes of its different chunks and nodes before compression. */
  readonly rawBytes: number;
  /** The same on the disk. */
  readonly storedBytes: number;
  /** Of these, what nothing else needs. */
  readonly uniqueBytes: number;
  /** Different chunks. */
  readonly chunks: number;
  /** Chunks that nothing else needs. */
  readonly uniqueChunks: number;
  /** Different nodes of its tree and chunk lists. */
  readonly nodes: number;
  /** Who else needs some of it, those with most of it first. */
  readonly sharedWith: readonly {
    readonly subject: string;
    readonly chunks: number;
    readonly storedBytes: number;
  }[];
  /** The files that take most on the disk. */
  readonly largest: readonly FileStorage[];
}

/**
 * What a version takes on the disk, and with whom it shares it.
 *
 * @param fileLimit how many files to name.
 * @throws KSTORE_OBJECT_MISSING, KSTORE_OBJECT_DAMAGED, KSTORE_OBJECT_INVALID
 */
export function measureVersionStorage(
  repository: Repository,
  state: LedgerState,
  version: Version,
  fileLimit: number,
): VersionStorage {
  const set = new PackSet(repository.objects.listPacks());
  try {
    const roots = listStorageRoots(state, readStage(repository.directory));
    const own = roots.find((root) => root.version === version);
    if (own === undefined) throw new Error('the version is not of this ledger');
    const graph = new ContentGraph(set, roots, () => undefined);
    const owners = new ContentOwners(graph);
    const { sums, isOwn } = sumUp(set, own.links, (object) => owners.isUnique(object));
    return {
      logicalBytes: version.manifest.sizeBytes,
      ...sums,
      sharedWith: findSharers(graph, own, isOwn),
      largest: findLargest(set, owners, version, fileLimit),
    };
  } finally {
    set.close();
  }
}

/** Sums up everything below the links, every object once. */
function sumUp(set: PackSet, links: readonly ObjectLink[], isUnique: (object: number) => boolean) {
  const sums = { rawBytes: 0, storedBytes: 0, uniqueBytes: 0, chunks: 0, uniqueChunks: 0, nodes: 0 };
  const isOwn = new Uint8Array(set.limit);
  const visit = (link: ObjectLink): void => {
    const number = set.find(link.id);
    // Says what is missing.
    if (number < 0) set.read(link.id);
    if (isOwn[number] === 1) return;
    isOwn[number] = 1;
    const stored = set.storedBytesOf(number);
    const unique = isUnique(number);
    sums.rawBytes += set.rawBytesOf(number);
    sums.storedBytes += stored;
    if (unique) sums.uniqueBytes += stored;
    if (link.role === 'chunk') {
      sums.chunks++;
      if (unique) sums.uniqueChunks++;
    } else sums.nodes++;
    for (const below of listLinks(set, link)) visit(below);
  };
  for (const link of links) visit(link);
  const [storedBytes, uniqueBytes] = [Math.round(sums.storedBytes), Math.round(sums.uniqueBytes)];
  return { isOwn, sums: { ...sums, storedBytes, uniqueBytes } };
}

/** What other roots need of it. */
function findSharers(graph: ContentGraph, own: StorageRoot, isOwn: Uint8Array): VersionStorage['sharedWith'] {
  const shared = new ContentSums(graph, (object) => isOwn[object] === 1);
  return graph.roots
    .flatMap((root, index) => {
      if (root === own) return [];
      const { chunks, storedBytes } = shared.sumOf(index);
      return storedBytes === 0
        ? []
        : [{ subject: root.subject, chunks, storedBytes: Math.round(storedBytes) }];
    })
    .sort((left, right) => right.storedBytes - left.storedBytes);
}

function findLargest(set: PackSet, owners: ContentOwners, version: Version, limit: number): FileStorage[] {
  const largest: FileStorage[] = [];
  for (const entry of walkTree(set, version.manifest.tree)) {
    if (entry.mode === 'd') continue;
    const file = measureFile(set, owners, entry.path, entry.file);
    if (largest.length >= limit && file.storedBytes <= (largest.at(-1)?.storedBytes ?? 0)) continue;
    const place = largest.findIndex(({ storedBytes }) => storedBytes < file.storedBytes);
    largest.splice(place < 0 ? largest.length : place, 0, file);
    if (largest.length > limit) largest.pop();
  }
  return largest.map((file) => ({
    ...file,
    storedBytes: Math.round(file.storedBytes),
    uniqueBytes: Math.round(file.uniqueBytes),
  }));
}

function measureFile(set: PackSet, owners: ContentOwners, path: string, file: FileRef): FileStorage {
  const seen = new Set<number>();
  let storedBytes = 0;
  let uniqueBytes = 0;
  let chunks = 0;
  const visit = (link: ObjectLink): void => {
    const number = set.find(link.id);
    if (number < 0 || seen.has(number)) return;
    seen.add(number);
    const stored = set.storedBytesOf(number);
    storedBytes += stored;
    if (owners.isUnique(number)) uniqueBytes += stored;
    if (link.role === 'chunk') chunks++;
    for (const below of listLinks(set, link)) visit(below);
  };
  visit(linkToFile(file));
  const keptAs = isListed(file) && findTokens(set, file) !== null ? 'tokens' : 'bytes';
  return { path, keptAs, logicalBytes: file.sizeBytes, storedBytes, uniqueBytes, chunks };
}
