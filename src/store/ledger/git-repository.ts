import { join } from 'node:path';
import type { CommitId } from '../model/object-id.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import { replaceFileUnderGitLock } from './git-ref.ts';
import { createGitFileSystem, type GitFileSystem } from './git-file-system.ts';
import { fileSystem } from '../files/file-system.ts';

/** Loaded on first use: most commands answer from the ledger's cache and never need git. */
const loadGit = async () => (await import('isomorphic-git')).default;

export interface Author {
  readonly name: string;
  readonly email: string;
}

export interface GitCommit {
  readonly id: CommitId;
  readonly parents: readonly CommitId[];
  readonly tree: string;
  readonly message: string;
  readonly author: Author;
  /** Seconds since 1970, UTC. */
  readonly timeSeconds: number;
}

interface GitTreeEntry {
  readonly mode: string;
  readonly path: string;
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit';
}

export interface ChangedFile {
  readonly path: string;
  /** Id of the new content; null when the file was removed. */
  readonly blob: string | null;
  /** True when the file had other content before. */
  readonly replaces: boolean;
}

const branch = 'refs/heads/main';
const folderMode = '040000';
const fileMode = '100644';

/** The bare git repository of the ledger: small JSON files, history, one branch. */
export class GitRepository {
  readonly #folder: string;
  readonly #fs: GitFileSystem;
  readonly #temporaryFolder: string;

  constructor(folder: string, temporaryFolder: string) {
    this.#folder = folder;
    this.#temporaryFolder = temporaryFolder;
    this.#fs = createGitFileSystem(temporaryFolder);
  }

  get #common() {
    return { fs: this.#fs, gitdir: this.#folder };
  }

  async init(): Promise<void> {
    const git = await loadGit();
    await git.init({ ...this.#common, bare: true, defaultBranch: 'main' });
  }

  /** The newest commit, or null before the first one. */
  async readHead(): Promise<CommitId | null> {
    const loose = this.#readLooseHead();
    if (loose !== null) return loose;
    if (!fileSystem.existsSync(join(this.#folder, 'packed-refs'))) return null;
    const git = await loadGit();
    try {
      return (await git.resolveRef({ ...this.#common, ref: branch })) as CommitId;
    } catch (error) {
      if ((error as { code?: string }).code === 'NotFoundError') return null;
      throw error;
    }
  }

  #readLooseHead(): CommitId | null {
    const path = join(this.#folder, branch);
    if (!fileSystem.existsSync(path)) return null;
    const text = fileSystem.readFileSync(path, 'utf8').trim();
    if (!/^[0-9a-f]{40}$/.test(text)) {
      throw new KstoreError(
        'KSTORE_REPOSITORY_DAMAGED',
        `the ledger's branch file "${path}" holds no commit id`,
      );
    }
    return text as CommitId;
  }

  async readCommit(id: CommitId): Promise<GitCommit> {
    const git = await loadGit();
    const { commit } = await this.#guard(() => git.readCommit({ ...this.#common, oid: id }), id);
    return {
      id,
      parents: commit.parent as CommitId[],
      tree: commit.tree,
      message: commit.message.replace(/\n+$/, ''),
      author: { name: commit.author.name, email: commit.author.email },
      timeSeconds: commit.author.timestamp,
    };
  }

  async readBlob(oid: string): Promise<Uint8Array> {
    const git = await loadGit();
    return (await this.#guard(() => git.readBlob({ ...this.#common, oid }), oid)).blob;
  }

  /** Files that differ between two trees; equal folders are not opened. */
  async *listChanges(before: string | null, after: string | null, prefix = ''): AsyncGenerator<ChangedFile> {
    if (before === after) return;
    const [old, current] = [await this.#readTree(before), await this.#readTree(after)];
    for (const path of new Set([...old.keys(), ...current.keys()])) {
      const [a, b] = [old.get(path), current.get(path)];
      if (a?.oid === b?.oid && a?.type === b?.type) continue;
      const isFolder = (entry: GitTreeEntry | undefined) => entry?.type === 'tree';
      if (isFolder(a) || isFolder(b)) {
        yield* this.listChanges(
          isFolder(a) ? a!.oid : null,
          isFolder(b) ? b!.oid : null,
          `${prefix}${path}/`,
        );
      }
      if (b?.type === 'blob') yield { path: prefix + path, blob: b.oid, replaces: a?.type === 'blob' };
      else if (a?.type === 'blob') yield { path: prefix + path, blob: null, replaces: true };
    }
  }

  async #readTree(oid: string | null): Promise<Map<string, GitTreeEntry>> {
    if (oid === null) return new Map();
    const git = await loadGit();
    const { tree } = await this.#guard(() => git.readTree({ ...this.#common, oid }), oid);
    return new Map(tree.map((entry) => [entry.path, entry as GitTreeEntry]));
  }

  /**
   * Writes files and a commit on top of `parent`, then moves the branch.
   *
   * @throws KSTORE_REF_MOVED when the branch is no longer at `parent`; nothing is visible then.
   */
  async commit(
    files: ReadonlyMap<string, string>,
    options: { parent: CommitId | null; message: string; author: Author; timeSeconds: number },
  ): Promise<CommitId> {
    const git = await loadGit();
    const parentTree = options.parent === null ? null : (await this.readCommit(options.parent)).tree;
    const tree = await this.#writeTree(parentTree, files);
    const person = { ...options.author, timestamp: options.timeSeconds, timezoneOffset: 0 };
    const id = (await git.writeCommit({
      ...this.#common,
      commit: {
        tree,
        parent: options.parent === null ? [] : [options.parent],
        author: person,
        committer: person,
        message: `${options.message}\n`,
      },
    })) as CommitId;
    const packedHead = await this.readHead();
    const readCurrent = () => this.#readLooseHead() ?? packedHead;
    replaceFileUnderGitLock(
      join(this.#folder, branch),
      options.parent,
      id,
      this.#temporaryFolder,
      readCurrent,
    );
    return id;
  }

  async #writeTree(base: string | null, files: ReadonlyMap<string, string>): Promise<string> {
    const git = await loadGit();
    const entries = await this.#readTree(base);
    const folders = new Map<string, Map<string, string>>();
    for (const [path, content] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) {
        const oid = await git.writeBlob({ ...this.#common, blob: new TextEncoder().encode(content) });
        entries.set(path, { mode: fileMode, path, oid, type: 'blob' });
      } else {
        const folder = path.slice(0, slash);
        const inside = folders.get(folder) ?? new Map<string, string>();
        folders.set(folder, inside.set(path.slice(slash + 1), content));
      }
    }
    for (const [folder, inside] of folders) {
      const existing = entries.get(folder);
      const oid = await this.#writeTree(existing?.type === 'tree' ? existing.oid : null, inside);
      entries.set(folder, { mode: folderMode, path: folder, oid, type: 'tree' });
    }
    return git.writeTree({ ...this.#common, tree: [...entries.values()] });
  }

  async #guard<Result>(call: () => Promise<Result>, id: string): Promise<Result> {
    try {
      return await call();
    } catch (error) {
      throw new KstoreError(
        'KSTORE_REPOSITORY_DAMAGED',
        `the ledger's git object ${id} cannot be read: ${(error as Error).message}`,
        {
          cause: error,
          data: { object: id },
        },
      );
    }
  }
}
