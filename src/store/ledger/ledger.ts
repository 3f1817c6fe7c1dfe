import { join } from 'node:path';
import { KstoreError } from '../errors/kstore-error.ts';
import type { CommitId } from '../model/object-id.ts';
import { GitRepository, type Author, type GitCommit } from './git-repository.ts';
import { readStateCache, writeStateCache } from './state-cache.ts';
import { aliasesPath, decodeRecord, type LedgerRecord } from './ledger-records.ts';
import { emptyLedgerState, type LedgerState, type Run, type Version } from './ledger-state.ts';

export interface LedgerCommitOptions {
  readonly message: string;
  readonly author: Author;
  readonly timeSeconds: number;
}

/**
 * The history of all versions and runs.
 *
 * @remarks `readState` answers from a cache that is keyed by the newest commit; when the cache is missing, wrong
 * or behind, the state is read from git again, as far back as needed.
 */
export class Ledger {
  readonly #git: GitRepository;
  readonly #cacheFolder: string;
  readonly #temporaryFolder: string;

  constructor(storeDirectory: string) {
    this.#temporaryFolder = join(storeDirectory, 'tmp');
    this.#cacheFolder = join(storeDirectory, 'cache');
    this.#git = new GitRepository(join(storeDirectory, 'git'), this.#temporaryFolder);
  }

  init(): Promise<void> {
    return this.#git.init();
  }

  async readState(): Promise<LedgerState> {
    const head = await this.#git.readHead();
    if (head === null) return emptyLedgerState;
    const cached = readStateCache(this.#cacheFolder);
    if (cached?.head === head) return cached;
    const state = await this.#readFromGit(head, cached ?? emptyLedgerState);
    writeStateCache(this.#cacheFolder, this.#temporaryFolder, state);
    return state;
  }

  /** Reads the whole history from git and checks every record, whatever the cache says. */
  async readStateFromGit(): Promise<LedgerState> {
    const head = await this.#git.readHead();
    return head === null ? emptyLedgerState : this.#readFromGit(head, emptyLedgerState);
  }

  /**
   * Publishes files in one commit. The caller holds the store's lock.
   *
   * @param files path in the ledger to content.
   * @throws KSTORE_REF_MOVED when the ledger has moved since `base` was read.
   */
  async commit(
    base: LedgerState,
    files: ReadonlyMap<string, string>,
    options: LedgerCommitOptions,
  ): Promise<LedgerState> {
    const id = await this.#git.commit(files, { parent: base.head, ...options });
    const { message, author, timeSeconds } = options;
    const records = [...files].map(([path, text]) => decodeRecord(path, text));
    const state = extendState(base, { id, message, author, timeSeconds, parents: [], tree: '' }, records);
    writeStateCache(this.#cacheFolder, this.#temporaryFolder, state);
    return state;
  }

  async #readFromGit(head: CommitId, known: LedgerState): Promise<LedgerState> {
    const { commits, base } = await this.#listCommitsSince(head, known);
    let state = base;
    let previousTree: string | null =
      base.head === null ? null : (await this.#git.readCommit(base.head)).tree;
    for (const commit of commits) {
      const records: (LedgerRecord | null)[] = [];
      for await (const change of this.#git.listChanges(previousTree, commit.tree)) {
        if (change.blob === null || (change.replaces && change.path !== aliasesPath)) {
          const verb = change.blob === null ? 'removes' : 'changes';
          throw new KstoreError(
            'KSTORE_REPOSITORY_DAMAGED',
            `commit ${commit.id} ${verb} ${change.path}, which is published`,
          );
        }
        const text = new TextDecoder().decode(await this.#git.readBlob(change.blob));
        records.push(decodeRecord(change.path, text));
      }
      state = extendState(state, commit, records);
      previousTree = commit.tree;
    }
    return state;
  }

  /** Commits from the oldest unknown one to `head`, along first parents. */
  async #listCommitsSince(
    head: CommitId,
    known: LedgerState,
  ): Promise<{ commits: GitCommit[]; base: LedgerState }> {
    const commits: GitCommit[] = [];
    for (let id: CommitId | undefined = head; id !== undefined; ) {
      if (id === known.head) return { commits: commits.reverse(), base: known };
      const commit: GitCommit = await this.#git.readCommit(id);
      commits.push(commit);
      id = commit.parents[0];
    }
    return { commits: commits.reverse(), base: emptyLedgerState };
  }
}

function extendState(
  state: LedgerState,
  commit: GitCommit,
  records: readonly (LedgerRecord | null)[],
): LedgerState {
  const versions: Version[] = [];
  const runs: Run[] = [];
  let aliases = state.aliases;
  for (const record of records) {
    if (record?.type === 'version') versions.push({ ...record.version, commit: commit.id });
    if (record?.type === 'run') runs.push({ ...record.run, commit: commit.id });
    if (record?.type === 'aliases') aliases = record.aliases;
  }
  const { id, message, author, timeSeconds } = commit;
  return {
    head: id,
    commits: [...state.commits, { id, message, author, timeSeconds }],
    versions: [...state.versions, ...versions],
    runs: [...state.runs, ...runs],
    aliases,
  };
}
