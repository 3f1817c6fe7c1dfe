import { join } from 'node:path';
import { fileSystem } from '../../files/file-system.ts';
import { kinds, livesInWorkspace, type Kind } from '../../model/kind.ts';
import { formatVersion } from '../../model/name.ts';
import type { NodeId } from '../../model/object-id.ts';
import { isMadeByRun, type LedgerState, type Version } from '../../ledger/ledger-state.ts';
import type { FileRef } from '../../objects/object-store.ts';
import type { Repository } from '../repository.ts';
import { contentOf, hashEntry, isWithoutFiles, scanArtifact, type Scan } from './scan.ts';
import { writeScanTree } from './scan-tree.ts';
import { readStage, type StagedVersion } from './stage.ts';
import { readStatCache, writeStatCache, type StatCache } from './stat-cache.ts';
import {
  listPresentArtifacts,
  listWorkspaceArtifacts,
  type WorkspaceArtifact,
} from './workspace-artifacts.ts';

export type ChangeState =
  /** Never added. */
  | 'untracked'
  /** Staged, and the first version of its name. */
  | 'new'
  /** Staged, and a next version of its name. */
  | 'staged'
  /** Differs from what is staged, else from every version. */
  | 'modified'
  /** Has versions or is staged, and is no longer in the workspace. */
  | 'missing';

export interface StatusChange {
  readonly kind: Kind;
  readonly name: string;
  readonly path: string;
  readonly state: ChangeState;
}

export interface StatusResult {
  readonly changes: readonly StatusChange[];
  /** Artifacts whose content is that of a version before the newest one. */
  readonly older: readonly {
    readonly kind: Kind;
    readonly name: string;
    readonly path: string;
    readonly version: string;
    readonly newest: string;
  }[];
}

/** At most so many versions of an artifact are searched for a file's content when the stat cache is gone. */
const searchedVersions = 8;

/**
 * Compares the workspace with what is staged and committed.
 *
 * @remarks Reads no file that has not been touched since it was last read.
 */
export async function readStatus(repository: Repository): Promise<StatusResult> {
  const state = await repository.ledger.readState();
  const staged = new Map(
    readStage(repository.directory).map((entry) => [`${entry.kind}/${entry.name}`, entry]),
  );
  const cache = readStatCache(repository.directory);
  const artifacts = listWorkspaceArtifacts(repository.workspace);
  const changes: StatusChange[] = [];
  const older: StatusResult['older'][number][] = [];
  let isCacheStale = false;
  for (const artifact of artifacts) {
    const { kind, name, path } = artifact;
    const versions = state.versions.filter((version) => version.kind === kind && version.name === name);
    const entry = findUnpublished(staged.get(`${kind}/${name}`), versions);
    staged.delete(`${kind}/${name}`);
    if (entry === undefined && versions.length === 0) {
      // As add passes over it.
      if (isWithoutFiles(repository.workspace, artifact)) continue;
      changes.push({ kind, name, path, state: 'untracked' });
      continue;
    }
    if (entry !== undefined)
      changes.push({ kind, name, path, state: versions.length === 0 ? 'new' : 'staged' });
    const found = await findTree(repository, artifact, versions, entry, cache);
    isCacheStale ||= found.isCacheStale;
    const expected =
      entry === undefined ? versions.map((version) => version.manifest.tree) : [entry.manifest.tree];
    if (found.tree === null || !expected.includes(found.tree)) {
      changes.push({ kind, name, path, state: 'modified' });
    } else if (entry === undefined && versions.at(-1)!.manifest.tree !== found.tree) {
      const version = versions.findLast((candidate) => candidate.manifest.tree === found.tree)!;
      older.push({
        kind,
        name,
        path,
        version: formatVersion(name, version.version),
        newest: formatVersion(name, versions.at(-1)!.version),
      });
    }
  }
  for (const { kind, name, path } of staged.values()) {
    const isHere = fileSystem.existsSync(join(repository.workspace, path));
    const isNew = !state.versions.some((version) => version.kind === kind && version.name === name);
    changes.push({ kind, name, path, state: isHere ? (isNew ? 'new' : 'staged') : 'missing' });
  }
  changes.push(...listMissing(state, listPresentArtifacts(repository.workspace)));
  if (isCacheStale) writeStatCache(repository.directory, cache);
  return { changes, older };
}

/** What was staged may have come as a version meanwhile, with a pull. */
function findUnpublished(
  entry: StagedVersion | undefined,
  versions: readonly Version[],
): StagedVersion | undefined {
  return versions.some(({ id }) => id === entry?.id) ? undefined : entry;
}

function listMissing(state: LedgerState, present: readonly WorkspaceArtifact[]): StatusChange[] {
  const known = new Set(present.map((artifact) => `${artifact.kind}/${artifact.name}`));
  const missing = new Map<string, StatusChange>();
  for (const { kind, name, commit } of state.versions) {
    const key = `${kind}/${name}`;
    if (livesInWorkspace(kind, name) && !known.has(key) && !isMadeByRun(state, { commit })) {
      missing.set(key, { kind, name, path: `${kinds[kind].folder}/${name}`, state: 'missing' });
    }
  }
  return [...missing.values()];
}

/** The tree that the artifact's files would make; null when some content is in no version. */
async function findTree(
  repository: Repository,
  artifact: WorkspaceArtifact,
  versions: readonly Version[],
  staged: StagedVersion | undefined,
  cache: StatCache,
): Promise<{ tree: NodeId | null; isCacheStale: boolean }> {
  const scan = await scanArtifact(repository, artifact, cache.get(artifact.path));
  if (scan.tree !== null) return { tree: scan.tree, isCacheStale: false };
  const trees = [
    ...(staged === undefined ? [] : [staged.manifest.tree]),
    ...versions.map((version) => version.manifest.tree).reverse(),
  ];
  if (!identifyFiles(repository, scan, trees.slice(0, searchedVersions)))
    return { tree: null, isCacheStale: false };
  const isFormerStored = trees.some((tree) => tree === scan.former?.tree);
  const hasher = repository.objects.createTreeHasher();
  const tree = writeScanTree(repository.objects, hasher, scan, isFormerStored).root;
  // What it was compared with may have lost something; the next add looks.
  cache.set(artifact.path, { listing: scan.listing, tree, isStored: false });
  return { tree, isCacheStale: true };
}

/** Finds the content of every file in the store; false when one is not in it. */
function identifyFiles(repository: Repository, scan: Scan, trees: readonly NodeId[]): boolean {
  const { listing } = scan;
  for (const { path, entry } of listing.entries()) {
    if (listing.mode(entry) === 'd' || listing.hasContent(entry)) continue;
    const content = identifyFile(repository, scan, entry, path, trees);
    if (content === null) return false;
    listing.setContent(entry, Buffer.from(content.id, 'hex'), 0, content.list);
  }
  return true;
}

/** Matches a touched file with a content that the store knows at this path. */
function identifyFile(
  repository: Repository,
  scan: Scan,
  entry: number,
  path: string,
  trees: readonly NodeId[],
): FileRef | null {
  const id = hashEntry(scan, entry, path);
  const former = scan.former?.listing;
  const formerEntry = former?.findEntry(path) ?? -1;
  if (formerEntry >= 0 && former!.hasContent(formerEntry) && former!.contentId(formerEntry) === id)
    return contentOf(former!, formerEntry);
  for (const tree of trees) {
    const known = repository.objects.findTreeEntry(tree, path);
    if (
      known !== null &&
      known.mode !== 'd' &&
      known.mode === scan.listing.mode(entry) &&
      known.file.id === id
    )
      return known.file;
  }
  return null;
}
