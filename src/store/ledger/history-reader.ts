import { KstoreError } from '../errors/kstore-error.ts';
import type { CommitId } from '../model/object-id.ts';
import type { GitCommit } from './git-object.ts';
import type { GitRepository } from './git-repository.ts';
import { makeStep, type HistoryStep, type StoredRecord } from './history.ts';
import { aliasesPath, checkRecordSize, decodeRecord, type LedgerRecord } from './ledger-records.ts';

/** One commit of kstore's has as many files as there were versions to give, never as many as this. */
const maximumChanges = 1_000_000;

/** Reads commits of the ledger from git and checks every record, since history may come from a stranger. */
export class HistoryReader {
  readonly #git: GitRepository;

  constructor(git: GitRepository) {
    this.#git = git;
  }

  /**
   * Commits from the one after `known` to `head`, the oldest first, along first parents.
   *
   * @param known null for all of them.
   * @returns null when `known` is not among them.
   */
  listCommits(head: CommitId, known: CommitId | null): GitCommit[] | null {
    const commits: GitCommit[] = [];
    for (let id: CommitId | undefined = head; id !== undefined; ) {
      if (id === known) return commits.reverse();
      const commit: GitCommit = this.#git.readCommit(id);
      commits.push(commit);
      id = commit.parents[0];
    }
    return known === null ? commits.reverse() : null;
  }

  /**
   * What each commit brought.
   *
   * @param base the commit before the first one.
   * @throws KSTORE_REPOSITORY_DAMAGED, KSTORE_OBJECT_INVALID
   */
  *readSteps(commits: readonly GitCommit[], base: CommitId | null): Generator<HistoryStep> {
    let before = base === null ? null : this.#git.readCommit(base).tree;
    for (const commit of commits) {
      yield makeStep(commit, this.#readRecords(commit, before));
      before = commit.tree;
    }
  }

  /**
   * The record at a path as of a commit; null when there is none.
   *
   * @throws KSTORE_REPOSITORY_DAMAGED, KSTORE_OBJECT_INVALID
   */
  readRecord(commit: CommitId, path: string): LedgerRecord | null {
    let id: string | undefined = this.#git.readCommit(commit).tree;
    for (const name of path.split('/')) {
      id = this.#git.readTree(id).get(name)?.id;
      if (id === undefined) return null;
    }
    return decodeRecord(path, this.#git.readBlob(id).toString('utf8'));
  }

  #readRecords(commit: GitCommit, before: string | null): StoredRecord[] {
    const records: StoredRecord[] = [];
    let changes = 0;
    for (const { path, blob, replaces } of this.#git.listChanges(before, commit.tree)) {
      if (++changes > maximumChanges) throw damaged(commit, `has more than ${maximumChanges} files`);
      if (blob === null) throw damaged(commit, `removes ${path}, which is published`);
      if (replaces && path !== aliasesPath) throw damaged(commit, `changes ${path}, which is published`);
      const content = this.#git.readBlob(blob);
      checkRecordSize(path, content.length);
      const record = decodeRecord(path, content.toString('utf8'));
      if (record !== null) records.push({ blob, record });
    }
    return records;
  }
}

function damaged(commit: GitCommit, problem: string): KstoreError {
  return new KstoreError('KSTORE_REPOSITORY_DAMAGED', `commit ${commit.id} ${problem}`);
}
