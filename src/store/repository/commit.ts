import { KstoreError } from '../errors/kstore-error.ts';
import type { Kind } from '../model/kind.ts';
import { formatVersion } from '../model/name.ts';
import type { CommitId, VersionId } from '../model/object-id.ts';
import { encodeVersion, versionPath } from '../ledger/ledger-records.ts';
import type { LedgerState, Manifest, Version } from '../ledger/ledger-state.ts';
import { withLock, type Repository } from './repository.ts';
import { readStage, writeStage } from './stage.ts';

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
}

/**
 * Makes versions of everything that is staged, in one commit.
 *
 * @throws KSTORE_NOTHING_STAGED
 */
export async function commitStage(repository: Repository, message: string): Promise<CommitResult> {
  return withLock(repository, async (lock) => {
    const state = await repository.ledger.readState();
    const numbering = new VersionNumbering(state);
    for (const staged of readStage(repository.directory))
      numbering.give(staged.kind, staged.name, staged.id, staged.manifest);
    if (numbering.added.length === 0) {
      writeStage(repository.directory, []);
      throw new KstoreError('KSTORE_NOTHING_STAGED', 'nothing to commit: nothing new has been added');
    }
    checkLock(lock);
    const next = await repository.ledger.commit(
      state,
      numbering.listFiles(),
      commitOptions(repository, message),
    );
    writeStage(repository.directory, []);
    return { commit: next.head!, versions: numbering.added.map(toCommitted) };
  });
}

/** Who commits, and when. */
export function commitOptions(repository: Repository, message: string) {
  const { findAuthor, now } = repository.surroundings;
  return { message, author: findAuthor(), timeSeconds: Math.floor(now().getTime() / 1000) };
}

/** @throws KSTORE_LOCKED when somebody took the lock away while this command was stopped. */
export function checkLock(lock: { stillHeld(): boolean }): void {
  if (lock.stillHeld()) return;
  throw new KstoreError(
    'KSTORE_LOCKED',
    'another command took over the lock of this one; nothing was committed',
    {
      hints: ['run the command again'],
    },
  );
}

type NewVersion = Omit<Version, 'commit'>;

/** Gives version numbers: in order per name, and none to content that has one. */
export class VersionNumbering {
  readonly #known: (NewVersion | Version)[];
  readonly added: NewVersion[] = [];

  constructor(state: LedgerState) {
    this.#known = [...state.versions];
  }

  give(kind: Kind, name: string, id: VersionId, manifest: Manifest): NewVersion {
    const versions = this.#known.filter((version) => version.kind === kind && version.name === name);
    const same = versions.find((version) => version.id === id);
    if (same !== undefined) return same;
    const number = versions.reduce((highest, version) => Math.max(highest, version.version), 0) + 1;
    const added = { kind, name, version: number, id, manifest };
    this.added.push(added);
    this.#known.push(added);
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

export function toCommitted({ kind, name, version, id }: NewVersion): CommittedVersion {
  return { ref: formatVersion(name, version), kind, name, version, id };
}
