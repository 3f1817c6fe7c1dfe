import type { LedgerState, Version } from '../ledger/ledger-state.ts';
import { findTokens, isListed } from '../objects/file-content.ts';
import { linkToFile, listLinks, type ObjectLink } from '../objects/object-graph.ts';
import { walkTree } from '../objects/tree-walk.ts';
import type { FileRef } from '../objects/tree.ts';
import { PackSet } from '../packs/pack-set.ts';
import { ContentOwners } from './content-owners.ts';
import type { Repository } from './repository.ts';
import { readStage } from './stage.ts';
import { listStorageRoots } from './storage-roots.ts';

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
    const owners = new ContentOwners(set, roots, () => undefined);
    const own = roots.find((root) => root.version === version);
    if (own === undefined) throw new Error('the version is not of this ledger');
    const sharing = new Sharing(set);
    const sums = sharing.mark(own.links, (number) => owners.isUnique(number));
    const sharedWith = roots.flatMap((root) => {
      const { chunks, storedBytes } = root === own ? none : sharing.measure(root.links);
      return storedBytes === 0
        ? []
        : [{ subject: root.subject, chunks, storedBytes: Math.round(storedBytes) }];
    });
    sharedWith.sort((left, right) => right.storedBytes - left.storedBytes);
    return {
      logicalBytes: version.manifest.sizeBytes,
      ...sums,
      sharedWith,
      largest: findLargest(set, owners, version, fileLimit),
    };
  } finally {
    set.close();
  }
}

const none = { chunks: 0, storedBytes: 0 };

/** What a version and other roots have in common. */
class Sharing {
  readonly #set: PackSet;
  readonly #isMarked: Uint8Array;
  /** For each node what of the marked content is in it and below; NaN when that is not known yet. */
  readonly #chunks: Float64Array;
  readonly #bytes: Float64Array;

  constructor(set: PackSet) {
    this.#set = set;
    this.#isMarked = new Uint8Array(set.limit);
    this.#chunks = new Float64Array(set.limit).fill(Number.NaN);
    this.#bytes = new Float64Array(set.limit);
  }

  /** Marks everything below the links and sums it up. */
  mark(links: readonly ObjectLink[], isUnique: (number: number) => boolean) {
    const sums = { rawBytes: 0, storedBytes: 0, uniqueBytes: 0, chunks: 0, uniqueChunks: 0, nodes: 0 };
    const visit = (link: ObjectLink): void => {
      const number = this.#set.find(link.id);
      if (number < 0) this.#set.read(link.id);
      if (this.#isMarked[number] === 1) return;
      this.#isMarked[number] = 1;
      const stored = this.#set.storedBytesOf(number);
      const unique = isUnique(number);
      sums.rawBytes += this.#set.rawBytesOf(number);
      sums.storedBytes += stored;
      if (unique) sums.uniqueBytes += stored;
      if (link.role === 'chunk') {
        sums.chunks++;
        if (unique) sums.uniqueChunks++;
      } else sums.nodes++;
      for (const below of listLinks(this.#set, link)) visit(below);
    };
    for (const link of links) visit(link);
    return { ...sums, storedBytes: Math.round(sums.storedBytes), uniqueBytes: Math.round(sums.uniqueBytes) };
  }

  /** Every node is read once, however many roots have it. */
  measure(links: readonly ObjectLink[]): { readonly chunks: number; readonly storedBytes: number } {
    let chunks = 0;
    let storedBytes = 0;
    for (const link of links) {
      const number = this.#visit(link);
      if (number < 0) continue;
      chunks += this.#chunks[number]!;
      storedBytes += this.#bytes[number]!;
    }
    return { chunks, storedBytes };
  }

  #visit(link: ObjectLink): number {
    const number = this.#set.find(link.id);
    if (number < 0 || !Number.isNaN(this.#chunks[number]!)) return number;
    const isMarked = this.#isMarked[number] === 1;
    let chunks = isMarked && link.role === 'chunk' ? 1 : 0;
    let bytes = isMarked ? this.#set.storedBytesOf(number) : 0;
    for (const below of listLinks(this.#set, link)) {
      const inside = this.#visit(below);
      if (inside < 0) continue;
      chunks += this.#chunks[inside]!;
      bytes += this.#bytes[inside]!;
    }
    this.#chunks[number] = chunks;
    this.#bytes[number] = bytes;
    return number;
  }
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
