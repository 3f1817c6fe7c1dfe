import type { StoreLock } from '../files/lock.ts';
import { GitRepository } from './git-repository.ts';
import {
  isRecordable,
  isSameRecord,
  readTagRecord,
  readTagRecordOrNull,
  writeTagRecord,
  type RecordedTags,
} from './tag-record.ts';

/** The names of commits: in git, and in a record beside it that tells what was lost. */
export class LedgerTags {
  readonly #directory: string;
  readonly #git: GitRepository;

  constructor(storeDirectory: string, git: GitRepository) {
    this.#directory = storeDirectory;
    this.#git = git;
  }

  /** The commit of each tag; what cannot be read is left out. */
  read(): RecordedTags {
    return this.#git.compareTags(readTagRecordOrNull(this.#directory)).tags;
  }

  /** Makes the record where there is none yet: a store of an early kstore. The caller holds the lock. */
  recordFirst(lock: StoreLock): void {
    if (readTagRecord(this.#directory) === null) this.record(lock);
  }

  /**
   * Names commits for ever; also brings a lost tag back, on the same commit. The caller holds the lock.
   *
   * @throws KSTORE_REF_MOVED when a name has been given meanwhile, KSTORE_REPOSITORY_DAMAGED when the record of tags
   * cannot be read.
   */
  async create(tags: RecordedTags, lock: StoreLock): Promise<void> {
    readTagRecord(this.#directory);
    for (const [name, commit] of tags) await this.#git.createTag(name, commit, lock);
    // Recorded last, and removed first: what is recorded and not in git is lost, never half made.
    this.#change((record) => new Map([...record, ...tags]), lock);
  }

  /** @throws KSTORE_REPOSITORY_DAMAGED when the record of tags cannot be read. */
  async remove(name: string, lock: StoreLock): Promise<void> {
    this.#change((record) => new Map([...record].filter(([other]) => other !== name)), lock);
    await this.#git.removeTag(name, lock);
  }

  /**
   * Records the tags that git has; those that were recorded stay. The caller holds the lock.
   *
   * @returns false when there was nothing to do.
   * @throws KSTORE_REPOSITORY_DAMAGED when the record cannot be read.
   */
  record(lock: StoreLock | null): boolean {
    return this.#change((record) => record, lock);
  }

  #change(change: (tags: RecordedTags) => RecordedTags, lock: StoreLock | null): boolean {
    const recorded = readTagRecord(this.#directory);
    const { tags } = this.#git.compareTags(recorded);
    const next = change(new Map([...tags].filter(([name]) => isRecordable(name))));
    if (isSameRecord(recorded ?? new Map(), next)) return false;
    if (lock !== null) {
      lock.assertHeld();
      writeTagRecord(this.#directory, next);
    }
    return true;
  }
}
