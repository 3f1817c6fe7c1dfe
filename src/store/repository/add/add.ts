import { dirname, join } from 'node:path';
import { hashJson } from '../../codec/hash.ts';
import { checkSettingsSize } from '../../codec/settings-text.ts';
import { fileSystem } from '../../files/file-system.ts';
import { checkLinkToAdd } from '../../files/link-target.ts';
import { checkNewPath, namingPathsBelow } from '../../files/safe-path.ts';
import { kinds, type Kind } from '../../model/kind.ts';
import { formatVersion } from '../../model/name.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import type { LedgerState, Manifest, Version } from '../../ledger/ledger-state.ts';
import type { ObjectStore, ObjectWriter } from '../../objects/object-store.ts';
import { describeContent, findTableSummary, makeManifest, type DescribedFile } from '../versions/describe.ts';
import { readUnchanged } from './read-unchanged.ts';
import { areStillThere, unitePacks } from './known-packs.ts';
import { withLock, type Repository } from '../repository.ts';
import { absolutePathOf, contentOf, isWithoutFiles, readLink, scanArtifact, type Scan } from './scan.ts';
import { writeScanTree } from './scan-tree.ts';
import { storeFiles } from './store-files.ts';
import { readWholeStage, writeStage, type Stage, type StagedVersion } from './stage.ts';
import { readStatCache, writeStatCache, type CachedArtifact, type StatCache } from './stat-cache.ts';
import {
  findArtifacts,
  type FoundArtifact,
  type KindAndName,
  type WorkspaceArtifact,
} from './workspace-artifacts.ts';

export interface AddedArtifact {
  readonly kind: Kind;
  readonly name: string;
  readonly path: string;
  readonly id: string;
  /** `staged`: the next commit makes a version of it; `unchanged`: `version` has this content. */
  readonly state: 'staged' | 'unchanged';
  readonly version: string | null;
  readonly files: number;
  readonly sizeBytes: number;
  /** Rows of a dataset's table; null when its files are no table, and for other kinds. */
  readonly rows: number | null;
}

/** Something in the folder of a kind of which there is nothing to add. */
export interface SkippedArtifact {
  readonly kind: Kind;
  readonly name: string;
  readonly path: string;
}

export interface AddResult {
  readonly added: readonly AddedArtifact[];
  /** Folders without files, which nobody named. */
  readonly skipped: readonly SkippedArtifact[];
}

export interface AddOptions extends KindAndName {
  /** False stores the files of a dataset without reading them as a table. */
  readonly readTables?: boolean;
}

interface AddContext {
  readonly repository: Repository;
  readonly state: LedgerState;
  readonly cache: StatCache;
  readonly writer: ObjectWriter;
  readonly progress: ProgressReporter;
}

/**
 * Stores the content of files and folders and stages it for the next commit.
 *
 * Either all of them are staged, or, when one of them is refused, none.
 *
 * @param paths absolute, or relative to `currentFolder`.
 */
export async function addToStage(
  repository: Repository,
  currentFolder: string,
  paths: readonly string[],
  options: AddOptions,
  progress: ProgressReporter,
): Promise<AddResult> {
  const artifacts = findArtifacts(repository.workspace, currentFolder, paths, options);
  return withLock(repository, async (lock) => {
    const state = await repository.ledger.readState();
    const { stage, ...result } = await storeArtifacts(repository, state, artifacts, options, progress);
    lock.assertHeld();
    writeStage(repository.directory, stage);
    return result;
  });
}

export interface StoredArtifacts extends AddResult {
  /** What is to become versions, what was staged before included. */
  readonly stage: Stage;
}

/** Puts the content of artifacts into the store, under the lock; the stage is the caller's to write. */
export async function storeArtifacts(
  repository: Repository,
  state: LedgerState,
  artifacts: readonly FoundArtifact[],
  options: AddOptions,
  progress: ProgressReporter,
): Promise<StoredArtifacts> {
  const { objects, directory } = repository;
  const former = readWholeStage(directory);
  const staged = new Map(former.versions.map((entry) => [`${entry.kind}/${entry.name}`, entry]));
  dropVanished(repository, staged);
  const cache = readStatCache(directory);
  const readable = objects.listReadablePacks();
  cache.doubtUnlessThere(readable);
  const writer = objects.createWriter();
  const added: AddedArtifact[] = [];
  const skipped: SkippedArtifact[] = [];
  try {
    const context = { repository, state, cache, writer, progress };
    for (const artifact of artifacts) {
      if (!artifact.isNamed && isWithoutFiles(repository.workspace, artifact)) {
        skipped.push({ kind: artifact.kind, name: artifact.name, path: artifact.path });
        continue;
      }
      const manifest = await storeArtifact(context, artifact, options.readTables ?? true);
      added.push(stageManifest(state, staged, artifact, manifest));
    }
    writer.finish();
  } catch (error) {
    writer.abort();
    throw error;
  } finally {
    progress.finish();
  }
  // Both what content was found in and what it was written to.
  const packs = unitePacks(readable, objects.listReadablePacks());
  cache.packs = packs;
  writeStatCache(directory, cache);
  const isOthersStored = former.packs !== null && areStillThere(former.packs, readable);
  const areAllNamed = [...staged.values()].every((entry) => added.some(({ id }) => id === entry.id));
  return {
    added,
    skipped,
    stage: { versions: [...staged.values()], packs: isOthersStored || areAllNamed ? packs : null },
  };
}

/** What was staged and has been deleted since is not to become a version. */
function dropVanished(repository: Repository, staged: Map<string, StagedVersion>): void {
  for (const [key, { path }] of staged) {
    if (!fileSystem.existsSync(join(repository.workspace, path))) staged.delete(key);
  }
}

function stageManifest(
  state: LedgerState,
  staged: Map<string, StagedVersion>,
  artifact: WorkspaceArtifact,
  manifest: Manifest,
): AddedArtifact {
  const { kind, name, path } = artifact;
  const id = hashJson<'version'>(manifest);
  const same = state.versions.find(
    (version) => version.kind === kind && version.name === name && version.id === id,
  );
  if (same === undefined) staged.set(`${kind}/${name}`, { kind, name, path, id, manifest });
  else staged.delete(`${kind}/${name}`);
  return {
    kind,
    name,
    path,
    id,
    state: same === undefined ? 'staged' : 'unchanged',
    version: same === undefined ? null : formatVersion(name, same.version),
    files: manifest.files,
    sizeBytes: manifest.sizeBytes,
    rows: findTableSummary(manifest)?.rows ?? null,
  };
}

async function storeArtifact(
  context: AddContext,
  artifact: WorkspaceArtifact,
  readTables: boolean,
): Promise<Manifest> {
  const { repository, state, cache, writer, progress } = context;
  const { objects } = repository;
  const scan = await scanArtifact(repository, artifact, cache.get(artifact.path));
  if (kinds[artifact.kind].form === 'settings') checkSettingsSize(scan.listing.sizeBytes(0), artifact.path);
  const isFormerStored = isStored(objects, scan.former);
  const known = scan.tree === null ? null : findVersionWithTree(state, artifact, scan.tree);
  if (known !== null && isFormerStored && hasTable(objects, known.manifest)) {
    cache.set(artifact.path, { listing: scan.listing, tree: scan.tree, isStored: true });
    return known.manifest;
  }
  checkLinks(scan, artifact);
  await storeFiles(objects, writer, scan, isFormerStored, `add ${artifact.path}`, progress);
  const folder = artifact.isFolder ? artifact.path : dirname(artifact.path);
  const tree = namingPathsBelow(folder, () => writeScanTree(objects, writer, scan, isFormerStored));
  cache.set(artifact.path, { listing: scan.listing, tree: tree.root, isStored: true });
  const sameTree = findVersionWithTree(state, artifact, tree.root);
  if (sameTree !== null && hasTable(objects, sameTree.manifest)) return sameTree.manifest;
  if (sameTree === null) namingPathsBelow(folder, () => checkNewPaths(scan));
  const files = {
    has: (path: string) => scan.listing.findEntry(path) >= 0,
    [Symbol.iterator]: () => listDescribed(scan),
  };
  // The table of a version that has lost it is stored again, whatever is wished for new ones.
  const meta = await describeContent(artifact, files, writer, readTables || sameTree !== null);
  return sameTree?.manifest ?? makeManifest(artifact.kind, tree, meta);
}

/** Whether everything that the stat cache vouches for is surely in the store. */
function isStored(objects: ObjectStore, former: CachedArtifact | undefined): boolean {
  if (former === undefined) return false;
  return former.isStored || (former.tree !== null && objects.hasTree(former.tree));
}

/** True for a version without a table too. */
function hasTable(objects: ObjectStore, manifest: Manifest): boolean {
  const table = findTableSummary(manifest);
  return table === null || objects.hasFile(table);
}

function findVersionWithTree(state: LedgerState, artifact: WorkspaceArtifact, tree: string): Version | null {
  const matches = (version: Version) =>
    version.kind === artifact.kind && version.name === artifact.name && version.manifest.tree === tree;
  return state.versions.findLast(matches) ?? null;
}

function* listDescribed(scan: Scan): Generator<DescribedFile> {
  const { listing } = scan;
  for (const { path, entry } of listing.entries()) {
    const content = listing.mode(entry) === 'l' ? null : contentOf(listing, entry);
    if (content === null) continue;
    const readParts = () => readUnchanged(absolutePathOf(scan, path), content);
    yield { path, content, readParts, read: () => Buffer.concat([...readParts()]) };
  }
}

function checkNewPaths({ listing }: Scan): void {
  for (const { path } of listing.entries()) checkNewPath(path);
}

/** All of them, also those that the stat cache vouches for: an earlier kstore took links that no checkout writes. */
function checkLinks(scan: Scan, { path: artifactPath }: WorkspaceArtifact): void {
  for (const { path, entry } of scan.listing.entries())
    if (scan.listing.mode(entry) === 'l')
      checkLinkToAdd(readLink(absolutePathOf(scan, path)), artifactPath, path);
}
