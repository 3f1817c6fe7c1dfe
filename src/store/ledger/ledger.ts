import { join } from 'node:path';
import { KstoreError } from '../errors/kstore-error.ts';
import type { StoreLock } from '../files/lock.ts';
import type { CommitId } from '../model/object-id.ts';
import type { Author } from './git-object.ts';
import { GitRepository, type CommitDraft } from './git-repository.ts';
import { HistoryCache } from './history-cache.ts';
import {
  blobId,
  emptyHistory,
  extendHistory,
  makeStep,
  type History,
  type HistoryStep,
  type StoredRecord,
} from './history.ts';
import { HistoryReader } from './history-reader.ts';
import { checkRecordSize, decodeRecord, type LedgerRecord } from './ledger-records.ts';
import { emptyLedgerState, type LedgerState } from './ledger-state.ts';
import { LedgerTags } from './ledger-tags.ts';
import { StoredRecords } from './stored-records.ts';

export interface LedgerCommitOptions {
  readonly message: string;
  readonly author: Author;
  readonly timeSeconds: number;
  /** The lock of the store, asked once more when the branch is about to move. */
  readonly lock: StoreLock;
}

/**
 * The history of all versions and runs.
 *
 * @remarks `readState` answers from a cache; when the cache is missing, wrong or behind, the history is read from git
 * again, as far back as needed. Records themselves are read from git when they are looked at.
 */
export class Ledger {
  readonly tags: LedgerTags;
  readonly #git: GitRepository;
  readonly #reader: HistoryReader;
  readonly #records: StoredRecords;
  readonly #cache: HistoryCache;
  #history: History = emptyHistory;

  constructor(storeDirectory: string) {
    const temporaryFolder = join(storeDirectory, 'tmp');
    this.#git = new GitRepository(join(storeDirectory, 'git'), temporaryFolder);
    this.#reader = new HistoryReader(this.#git);
    this.#records = new StoredRecords(this.#git);
    this.tags = new LedgerTags(storeDirectory, this.#git);
    this.#cache = new HistoryCache(storeDirectory, temporaryFolder);
  }

  async init(): Promise<void> {
    this.#git.init();
  }

  /** The git repository, for taking over what another one has. */
  get git(): GitRepository {
    return this.#git;
  }

  async readState(): Promise<LedgerState> {
    const head = this.#readHead();
    if (head === null) return emptyLedgerState;
    if (this.#history.head !== head) this.#history = this.#readHistory(head);
    return this.#makeState(this.#history);
  }

  /**
   * The newest commit, or null before the first one.
   *
   * @throws KSTORE_REPOSITORY_DAMAGED when the branch is gone although the cache knows a commit that is there: an
   * empty history would be a wrong answer.
   */
  #readHead(): CommitId | null {
    const head = this.#git.readHead();
    if (head !== null) return head;
    const known = this.#cache.read(this.#records, () => emptyHistory)?.head ?? null;
    if (known === null || !this.#isCommit(known)) return null;
    // The first commit may have been made between the two looks.
    const now = this.#git.readHead();
    if (now !== null) return now;
    throw new KstoreError('KSTORE_REPOSITORY_DAMAGED', `the ledger's branch is missing; it was at ${known}`, {
      hints: ['run `kstore repair`'],
    });
  }

  #isCommit(id: CommitId): boolean {
    try {
      this.#git.readCommit(id);
      return true;
    } catch {
      return false;
    }
  }

  #readHistory(head: CommitId): History {
    const cached = this.#cache.read(this.#records, (wrong) => this.#rebuild(wrong));
    if (cached?.head === head) return cached;
    if (cached === null) return this.#rebuild(head);
    const missed = this.#reader.listCommits(head, cached.head);
    if (missed === null) return this.#rebuild(head);
    const steps = [...this.#reader.readSteps(missed, cached.head)];
    this.#cache.extend(steps);
    return extendHistory(cached, steps, this.#records);
  }

  /** Reads everything from git and writes the cache anew. */
  #rebuild(head: CommitId): History {
    const steps = this.#readAllSteps(head);
    this.#cache.write(steps);
    return extendHistory(emptyHistory, steps, this.#records);
  }

  #readAllSteps(head: CommitId): HistoryStep[] {
    return [...this.#reader.readSteps(this.#reader.listCommits(head, null)!, null)];
  }

  /** Reads the whole history from git and checks every record, whatever the cache says. */
  async readStateFromGit(): Promise<LedgerState> {
    const head = this.#readHead();
    if (head === null) return emptyLedgerState;
    return this.#makeState(extendHistory(emptyHistory, this.#readAllSteps(head), this.#records));
  }

  /** The record at a path of the newest commit, whatever the cache says; null when there is none. */
  readRecord({ head }: LedgerState, path: string): LedgerRecord | null {
    return head === null ? null : this.#reader.readRecord(head, path);
  }

  /**
   * What the cache knows, for when the history itself cannot be read; null when there is no cache.
   *
   * @remarks What of it stands in records that cannot be read is left out.
   */
  readCachedState(): LedgerState | null {
    const records = new StoredRecords(this.#git, { leaveOutUnreadable: true });
    const history = this.#cache.read(records, () => emptyHistory);
    return history === null ? null : this.#makeState(history, records);
  }

  #makeState(history: History, records = this.#records): LedgerState {
    const readTags = () => this.tags.read();
    let tags: LedgerState['tags'] | null = null;
    return {
      head: history.head,
      get commits() {
        return history.commits.items;
      },
      get versions() {
        return history.versions.items;
      },
      get runs() {
        return records.readRuns(history.runs.items);
      },
      get runSummaries() {
        return history.runs.items;
      },
      get verdicts() {
        return history.verdicts.items;
      },
      get aliases() {
        return history.readAliases();
      },
      get tags() {
        tags ??= Object.fromEntries(readTags());
        return tags;
      },
    };
  }

  /**
   * Publishes files in one commit, durable when this returns. The caller holds the store's lock.
   *
   * @param files path in the ledger to content.
   * @throws KSTORE_REF_MOVED when the ledger has moved since `base` was read.
   */
  commit(
    base: LedgerState,
    files: ReadonlyMap<string, string>,
    { lock, ...about }: LedgerCommitOptions,
  ): Promise<LedgerState> {
    return this.commitAll(base, [{ files, ...about }], lock);
  }

  /**
   * Publishes several commits at once: they become visible and durable together, when this returns, for the price of
   * one. The caller holds the store's lock.
   *
   * @throws KSTORE_REF_MOVED as `commit`.
   */
  async commitAll(base: LedgerState, drafts: readonly CommitDraft[], lock: StoreLock): Promise<LedgerState> {
    const records = drafts.map(({ files }) => [...files].flatMap(([path, text]) => readDraft(path, text)));
    const { commits, objects } = this.#git.draft(base.head, drafts);
    const head = commits.at(-1)?.id;
    if (head === undefined) return base;
    this.#git.writeObjects(objects);
    await this.#git.moveBranch(base.head, head, lock);
    const history = this.#history.head === base.head ? this.#history : this.#findHistory(base.head);
    const steps = commits.map((commit, index) => makeStep(commit, records[index]!));
    this.#history = extendHistory(history, steps, this.#records);
    this.#cache.append(base.head, steps);
    this.#tidy(lock);
    return this.#makeState(this.#history);
  }

  #findHistory(head: CommitId | null): History {
    return head === null ? emptyHistory : this.#readHistory(head);
  }

  /** The commit is made: what goes wrong from here on costs time only. */
  #tidy(lock: StoreLock): void {
    try {
      this.tags.recordFirst(lock);
      this.#git.tidy();
    } catch {
      // The next commit tries again.
    }
  }

  /**
   * Moves the branch to a later commit whose objects are there and checked. The caller holds the lock.
   *
   * @throws KSTORE_REF_MOVED when the ledger is not at `expected`.
   */
  fastForward(expected: CommitId | null, next: CommitId, lock: StoreLock): Promise<void> {
    return this.#git.moveBranch(expected, next, lock);
  }
}

function readDraft(path: string, text: string): StoredRecord[] {
  checkRecordSize(path, Buffer.byteLength(text));
  const record = decodeRecord(path, text);
  return record === null ? [] : [{ blob: blobId(text), record }];
}
