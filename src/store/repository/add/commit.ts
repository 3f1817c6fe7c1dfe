import { KstoreError } from '../../errors/kstore-error.ts';
import type { Kind } from '../../model/kind.ts';
import type { StoreLock } from '../../files/lock.ts';
import { formatVersion, parseName } from '../../model/name.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import type { CommitId, VersionId } from '../../model/object-id.ts';
import { encodeVersion, versionPath } from '../../ledger/ledger-records.ts';
import type { LedgerCommitOptions } from '../../ledger/ledger.ts';
import type { LedgerState, Manifest, Version } from '../../ledger/ledger-state.ts';
import { storeArtifacts, type SkippedArtifact } from './add.ts';
import { areStillThere } from './known-packs.ts';
import { withLock, type Repository } from '../repository.ts';
import { readWholeStage, writeStage, type Stage, type StagedVersion } from './stage.ts';
import { listManifestLinks } from '../disk-usage/storage-roots.ts';
import { findArtifacts } from './workspace-artifacts.ts';

export interface CommittedVersion {
  /** `formula_v1`. */
  readonly ref: string;
  readonly kind: Kind;
  readonly name: string;
  readonly version: number;
  readonly id: VersionId;
}

export interface CommitResult {
  readonly commit: CommitId;
  readonly versions: readonly CommittedVersion[];
  /** Folders without files, of which nothing was added. */
  readonly skipped: readonly SkippedArtifact[];
}

/**
 * Makes versions of everything that is staged, in one commit.
 *
 * @throws KSTORE_NOTHING_STAGED
 */
export async function commitStage(repository: Repository, message: string): Promise<CommitResult> {
  return withLock(repository, async (lock) => {
    const stage = readWholeStage(repository.directory);
    return commitStaged(repository, await repository.ledger.readState(), stage, message, lock);
  });
}

/**
 * Adds everything in the workspace and makes versions of it, in one go: nothing is staged in between.
 *
 * @throws KSTORE_NOTHING_STAGED and what `addToStage` throws.
 */
export async function commitWorkspace(
  repository: Repository,
  message: string,
  progress: ProgressReporter,
): Promise<CommitResult> {
  const { workspace } = repository;
  const artifacts = findArtifacts(workspace, workspace, ['.'], {});
  return withLock(repository, async (lock) => {
    const state = await repository.ledger.readState();
    const { stage, skipped } = await storeArtifacts(repository, state, artifacts, {}, progress);
    return { ...(await commitStaged(repository, state, stage, message, lock)), skipped };
  });
}

/**
 * Adds the named artifacts and makes versions of them alone; what else is staged stays so.
 *
 * @throws KSTORE_NOTHING_STAGED when the newest content of all of them has a version, and what `addToStage` throws.
 */
export async function commitArtifacts(
  repository: Repository,
  paths: readonly string[],
  message: string,
  progress: ProgressReporter,
): Promise<CommitResult> {
  const { workspace } = repository;
  const artifacts = findArtifacts(workspace, workspace, paths, {});
  const isNamed = ({ kind, name }: StagedVersion) =>
    artifacts.some((artifact) => artifact.kind === kind && artifact.name === name);
  return withLock(repository, async (lock) => {
    const state = await repository.ledger.readState();
    const { stage } = await storeArtifacts(repository, state, artifacts, {}, progress);
    const others = stage.versions.filter((entry) => !isNamed(entry));
    const named = { ...stage, versions: stage.versions.filter(isNamed) };
    return commitStaged(repository, state, named, message, lock, others);
  });
}

/** @param stillStaged what the stage holds afterwards. */
async function commitStaged(
  repository: Repository,
  state: LedgerState,
  { versions, packs }: Stage,
  message: string,
  lock: StoreLock,
  stillStaged: readonly StagedVersion[] = [],
): Promise<CommitResult> {
  const numbering = new VersionNumbering(state);
  const isSurelyStored = packs !== null && areStillThere(packs, repository.objects.listReadablePacks());
  for (const version of versions) {
    checkStored(repository, version, isSurelyStored);
    numbering.give(version.kind, version.name, version.id, version.manifest);
  }
  if (numbering.added.length === 0) {
    lock.assertHeld();
    writeStage(repository.directory, { versions: stillStaged, packs });
    throw new KstoreError('KSTORE_NOTHING_STAGED', 'nothing to commit: nothing new has been added');
  }
  const next = await repository.ledger.commit(
    state,
    numbering.listFiles(),
    commitOptions(repository, message, lock),
  );
  // Another command may have staged something since, if a person removed our lock.
  if (lock.stillHeld()) writeStage(repository.directory, { versions: stillStaged, packs });
  return { commit: next.head!, versions: numbering.added.map(toCommitted), skipped: [] };
}

/** A version must not name what is not there: packs may have gone since it was staged. */
function checkStored(
  { objects }: Repository,
  { path, manifest }: StagedVersion,
  isSurelyStored: boolean,
): void {
  const { links } = listManifestLinks(manifest);
  if (isSurelyStored ? objects.has(manifest.tree) : objects.hasAll(links)) return;
  throw new KstoreError('KSTORE_OBJECT_MISSING', `the content of the staged "${path}" is missing`, {
    data: { id: manifest.tree, path },
    hints: [`run \`kstore add ${path}\` again`],
  });
}

/** Who commits, when, and under which lock. */
export function commitOptions(repository: Repository, message: string, lock: StoreLock): LedgerCommitOptions {
  const { findAuthor, now } = repository.surroundings;
  const timeSeconds = Math.floor(now().getTime() / 1000);
  return { message, author: findAuthor(), timeSeconds, lock };
}

type NewVersion = Omit<Version, 'commit'>;

/** Gives version numbers: in order per name, and none to content that has one. */
export class VersionNumbering {
  readonly #known: Map<string, NewVersion[]>;
  readonly added: NewVersion[] = [];

  constructor(state: LedgerState) {
    this.#known = groupByName(state.versions);
  }

  /** @throws KSTORE_NAME_INVALID: a name becomes a folder of the ledger. */
  give(kind: Kind, name: string, id: VersionId, manifest: Manifest): NewVersion {
    if (parseName(name) !== name)
      throw new KstoreError('KSTORE_NAME_INVALID', `the name "${name}" is not in Unicode NFC`);
    const key = `${kind}/${name}`;
    const versions = this.#known.get(key) ?? [];
    const same = versions.find((version) => version.id === id);
    if (same !== undefined) return same;
    const number = versions.reduce((highest, version) => Math.max(highest, version.version), 0) + 1;
    const added = { kind, name, version: number, id, manifest };
    this.added.push(added);
    this.#known.set(key, [...versions, added]);
    return added;
  }

  /** Ledger files of the versions that were added. */
  listFiles(): Map<string, string> {
    return new Map(
      this.added.map((version) => [
        versionPath(version.kind, version.name, version.version),
        encodeVersion(version),
      ]),
    );
  }
}

function groupByName(versions: readonly Version[]): Map<string, NewVersion[]> {
  const groups = new Map<string, NewVersion[]>();
  for (const version of versions) {
    const key = `${version.kind}/${version.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [version]);
    else group.push(version);
  }
  return groups;
}

export function toCommitted({ kind, name, version, id }: NewVersion): CommittedVersion {
  return { ref: formatVersion(name, version), kind, name, version, id };
}
