import { fileSystem } from '../../files/file-system.ts';
import { join } from 'node:path';
import type { Kind } from '../../model/kind.ts';
import { formatVersion } from '../../model/name.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import { PackSet } from '../../packs/pack-set.ts';
import { ContentGraph } from './content-graph.ts';
import { ContentOwners } from './content-owners.ts';
import { ContentSums } from './content-sums.ts';
import type { Repository } from '../repository.ts';
import { readStage } from '../add/stage.ts';
import { listStorageRoots, type StorageRoot } from './storage-roots.ts';

export interface VersionUsage {
  /** `formula_v1`. */
  readonly ref: string;
  readonly kind: Kind;
  readonly name: string;
  readonly version: number;
  readonly id: string;
  /** Bytes of its files as they would be checked out. */
  readonly logicalBytes: number;
  /** Bytes on the disk that nothing else needs: what deleting it would free. */
  readonly uniqueBytes: number;
  /** Bytes on the disk that others need too. */
  readonly sharedBytes: number;
}

export interface DiskUsage {
  /** Those that would free most come first. */
  readonly versions: readonly VersionUsage[];
  readonly total: {
    /** The whole `.kstore/`. */
    readonly storeBytes: number;
    readonly packs: number;
    readonly packBytes: number;
    /** Bytes in packs that something needs; the rest is garbage, copies, or belongs to the packs themselves. */
    readonly neededBytes: number;
    /** Of these, what several versions, runs or staged files need. */
    readonly sharedBytes: number;
    /** What only runs need, such as their metric logs. */
    readonly runBytes: number;
    /** What only staged files need. */
    readonly stagedBytes: number;
    /** What nothing needs, and copies: `kstore gc` would free about this. */
    readonly garbageBytes: number;
    /** Bytes of all versions as they would be checked out. */
    readonly logicalBytes: number;
    /** Needed objects that are in no readable pack. */
    readonly missingObjects: number;
  };
}

/**
 * What each version takes on the disk; content that several have is read once or twice, however many they are.
 *
 * @throws KSTORE_OBJECT_DAMAGED when a node cannot be read.
 */
export async function measureDiskUsage(
  repository: Repository,
  progress: ProgressReporter,
): Promise<DiskUsage> {
  const state = await repository.ledger.readState();
  const set = new PackSet(repository.objects.listPacks());
  try {
    const roots = listStorageRoots(state, readStage(repository.directory));
    const graph = new ContentGraph(set, roots, (done) =>
      progress.update({ label: 'measure', done, total: roots.length, unit: '' }),
    );
    const owners = new ContentOwners(graph);
    const sums = new ContentSums(graph);
    const versions = roots.flatMap((root, index) =>
      describeVersion(root, sums.sumOf(index).storedBytes, owners.uniqueBytesOf(index)),
    );
    versions.sort((a, b) => b.uniqueBytes - a.uniqueBytes || b.logicalBytes - a.logicalBytes);
    return { versions, total: describeTotal(repository, graph, owners, versions) };
  } finally {
    set.close();
    progress.finish();
  }
}

function describeVersion({ version }: StorageRoot, storedBytes: number, ownBytes: number): VersionUsage[] {
  if (version === null) return [];
  const { kind, name, version: number, id, manifest } = version;
  const uniqueBytes = Math.max(0, Math.round(ownBytes));
  const sharedBytes = Math.max(0, Math.round(storedBytes) - uniqueBytes);
  const ref = formatVersion(name, number);
  return [
    { ref, kind, name, version: number, id, logicalBytes: manifest.sizeBytes, uniqueBytes, sharedBytes },
  ];
}

function describeTotal(
  repository: Repository,
  { set, missingObjects }: ContentGraph,
  owners: ContentOwners,
  versions: readonly VersionUsage[],
): DiskUsage['total'] {
  const packBytes = set.packs.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const neededBytes = Math.round(owners.neededBytes);
  return {
    storeBytes: measureFolder(repository.directory),
    packs: set.packs.length,
    packBytes,
    neededBytes,
    sharedBytes: Math.round(owners.sharedBytes),
    runBytes: Math.round(owners.uniqueBytesOfType('run')),
    stagedBytes: Math.round(owners.uniqueBytesOfType('staged')),
    garbageBytes: Math.max(0, Math.round(owners.storedBytes) - neededBytes),
    logicalBytes: versions.reduce((sum, { logicalBytes }) => sum + logicalBytes, 0),
    missingObjects,
  };
}

function measureFolder(folder: string): number {
  return fileSystem.readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + measureFolder(path);
    return sum + (fileSystem.lstatSync(path, { throwIfNoEntry: false })?.size ?? 0);
  }, 0);
}
