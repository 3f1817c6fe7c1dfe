import { join } from 'node:path';
import { hashBytes, hashJson } from '../codec/hash.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import type { Kind } from '../model/kind.ts';
import { formatVersion } from '../model/name.ts';
import type { ProgressReporter } from '../model/progress.ts';
import type { LedgerState, Manifest, Version } from '../ledger/ledger-state.ts';
import type { FileRef, ObjectWriter } from '../objects/object-store.ts';
import { describeContent, findTableSummary, makeManifest, type DescribedFile } from './describe.ts';
import { withLock, type Repository } from './repository.ts';
import {
  rememberScan,
  scanArtifact,
  storeScannedFile,
  toTreeEntry,
  type Scan,
  type ScannedFile,
} from './scan.ts';
import { readStage, writeStage, type StagedVersion } from './stage.ts';
import { readStatCache, writeStatCache, type StatCache } from './stat-cache.ts';
import { findArtifacts, type KindAndName, type WorkspaceArtifact } from './workspace-artifacts.ts';

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

export interface AddResult {
  readonly added: readonly AddedArtifact[];
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
  given: KindAndName,
  progress: ProgressReporter,
): Promise<AddResult> {
  const artifacts = findArtifacts(repository.workspace, currentFolder, paths, given);
  return withLock(repository, async () => {
    const state = await repository.ledger.readState();
    const staged = new Map(
      readStage(repository.directory).map((entry) => [`${entry.kind}/${entry.name}`, entry]),
    );
    dropVanished(repository, staged);
    const cache = readStatCache(repository.directory);
    const writer = repository.objects.createWriter();
    const added: AddedArtifact[] = [];
    try {
      for (const artifact of artifacts) {
        const manifest = await storeArtifact(repository, state, artifact, cache, writer, progress);
        added.push(stageManifest(state, staged, artifact, manifest));
      }
      writer.finish();
    } catch (error) {
      writer.abort();
      throw error;
    } finally {
      progress.finish();
    }
    writeStage(repository.directory, [...staged.values()]);
    writeStatCache(repository.directory, cache);
    return { added };
  });
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
  repository: Repository,
  state: LedgerState,
  artifact: WorkspaceArtifact,
  cache: StatCache,
  writer: ObjectWriter,
  progress: ProgressReporter,
): Promise<Manifest> {
  const scan = scanArtifact(repository.workspace, repository.directory, artifact, cache.get(artifact.path));
  const known = scan.tree === null ? null : findVersionWithTree(state, artifact, scan.tree);
  if (known !== null) return known.manifest;
  const contents = storeFiles(repository, artifact, scan, writer, progress);
  const tree = writer.addTree(scan.files.map((file, index) => toTreeEntry(file, contents[index] ?? null)));
  cache.set(artifact.path, rememberScan(scan, contents, tree.root));
  const sameTree = findVersionWithTree(state, artifact, tree.root);
  if (sameTree !== null) return sameTree.manifest;
  return makeManifest(
    artifact.kind,
    tree,
    await describeContent(artifact, listDescribed(scan, contents), writer),
  );
}

function findVersionWithTree(state: LedgerState, artifact: WorkspaceArtifact, tree: string): Version | null {
  const matches = (version: Version) =>
    version.kind === artifact.kind && version.name === artifact.name && version.manifest.tree === tree;
  return state.versions.findLast(matches) ?? null;
}

function storeFiles(
  repository: Repository,
  artifact: WorkspaceArtifact,
  scan: Scan,
  writer: ObjectWriter,
  progress: ProgressReporter,
): (FileRef | null)[] {
  return scan.files.map((file, index) => {
    progress.update({ label: `add ${artifact.path}`, done: index, total: scan.files.length, unit: 'file' });
    if (file.entry.kind === 'empty directory') return null;
    const { cached } = file;
    const isStored = cached !== null && repository.objects.has(cached.list ?? cached.id);
    return isStored ? cached : storeScannedFile(writer, file);
  });
}

function listDescribed(scan: Scan, contents: readonly (FileRef | null)[]): DescribedFile[] {
  return scan.files.flatMap((file, index) => {
    const content = contents[index];
    if (content === null || content === undefined || file.entry.kind === 'link') return [];
    return [{ path: file.entry.path, content, read: () => readUnchanged(file, content) }];
  });
}

/** The bytes that were stored, so that the meaning derived from them belongs to them. */
function readUnchanged(file: ScannedFile, content: FileRef): Uint8Array {
  const bytes = file.readBytes();
  if (hashBytes(bytes) === content.id) return bytes;
  throw new KstoreError('KSTORE_FILE_CHANGED', `"${file.absolutePath}" was changed while it was read`);
}
