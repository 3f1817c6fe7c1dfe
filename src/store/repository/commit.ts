import { KstoreError } from '../errors/kstore-error.ts';
import type { Kind } from '../model/kind.ts';
import type { StoreLock } from '../files/lock.ts';
import { formatVersion } from '../model/name.ts';
import type { ProgressReporter } from '../model/progress.ts';
import type { CommitId, VersionId } from '../model/object-id.ts';
import { encodeVersion, versionPath } from '../ledger/ledger-records.ts';
import type { LedgerCommitOptions } from '../ledger/ledger.ts';
import type { LedgerState, Manifest, Version } from '../ledger/ledger-state.ts';
import { storeArtifacts, type SkippedArtifact } from './add.ts';
import { withLock, type Repository } from './repository.ts';
import { readStage, writeStage, type StagedVersion } from './stage.ts';
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
    const staged = readStage(repository.directory);
    return commitStaged(repository, await repository.ledger.readState(), staged, message, lock);
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
    const { staged, skipped } = await storeArtifacts(repository, state, artifacts, {}, progress);
    return { ...(await commitStaged(repository, state, staged, message, lock)), skipped };
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
    const { staged } = await storeArtifacts(repository, state, artifacts, {}, progress);
    const others = staged.filter((entry) => !isNamed(entry));
    return commitStaged(repository, state, staged.filter(isNamed), message, lock, others);
  });
}

/** @param stillStaged what the stage holds afterwards. */
async function commitStaged(
  repository: Repository,
  state: LedgerState,
  staged: readonly StagedVersion[],
  message: string,
  lock: StoreLock,
  stillStaged: readonly StagedVersion[] = [],
): Promise<CommitResult> {
  const numbering = new VersionNumbering(state);
  for (const version of staged) {
    checkStored(repository, version);
    numbering.give(version.kind, version.name, version.id, version.manifest);
  }
  if (numbering.added.length === 0) {
    lock.assertHeld();
    writeStage(repository.directory, stillStaged);
    throw new KstoreError('KSTORE_NOTHING_STAGED', 'nothing to commit: nothing new has been added');
  }
  const next = await repository.ledger.commit(
    state,
    numbering.listFiles(),
    commitOptions(repository, message, lock),
  );
  // Another command may have staged something since, if a person removed our lock.
  if (lock.stillHeld()) writeStage(repository.directory, stillStaged);
  return { commit: next.head!, versions: numbering.added.map(toCommitted), skipped: [] };
}

/** The stage is a file that anybody may have edited, and a version must not name what is not there. */
function checkStored({ objects }: Repository, { path, manifest }: StagedVersion): void {
  if (objects.has(manifest.tree)) return;
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

  give(kind: Kind, name: string, id: VersionId, manifest: Manifest): NewVersion {
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
