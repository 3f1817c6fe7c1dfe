import { join } from 'node:path';
import { makeFolder, writeFileAtomically } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import type { StoreLock } from '../files/lock.ts';
import type { CommitId } from '../model/object-id.ts';
import {
  decodeCommit,
  decodeTree,
  encodeCommit,
  encodeTree,
  fileMode,
  folderMode,
  gitObjectId,
  refuseGitObject,
  type GitCommit,
  type GitObject,
  type GitTreeEntry,
} from './git-object.ts';
import { compareTags, findTaggedCommit, type ComparedTags } from './compare-tags.ts';
import { GitObjects } from './git-objects.ts';
import { removeRef, replaceFileUnderGitLock } from './git-ref.ts';
import { branchRef, readRef, readTagRefs, tagsPrefix } from './read-refs.ts';
import type { RecordedTags } from './tag-record.ts';

export interface ChangedFile {
  readonly path: string;
  /** Id of the new content; null when the file was removed. */
  readonly blob: string | null;
  /** True when the file had other content before. */
  readonly replaces: boolean;
}

/** What a commit is to hold. */
export interface CommitDraft extends Pick<GitCommit, 'message' | 'author' | 'timeSeconds'> {
  /** Path in the repository to content. */
  readonly files: ReadonlyMap<string, string>;
}

/** Commits whose objects are not written yet. */
interface DraftedCommits {
  readonly commits: readonly GitCommit[];
  readonly objects: ReadonlyMap<string, GitObject>;
}

/** As `git init --bare` writes it. */
const gitConfig = '[core]\n\trepositoryformatversion = 0\n\tfilemode = false\n\tbare = true\n';
/** Records are at most two folders deep; a stranger's tree may have no end. */
const maximumDepth = 8;

/** The bare git repository of the ledger: small JSON files, history, one branch, tags. */
export class GitRepository {
  readonly #folder: string;
  readonly #temporaryFolder: string;
  readonly objects: GitObjects;

  /** @param onRead called for each object that is read from the disk. */
  constructor(folder: string, temporaryFolder: string, onRead?: (id: string, object: GitObject) => void) {
    this.#folder = folder;
    this.#temporaryFolder = temporaryFolder;
    this.objects = new GitObjects(folder, onRead);
  }

  init(): void {
    for (const folder of ['objects/pack', 'objects/info', 'refs/heads', 'refs/tags'])
      makeFolder(join(this.#folder, folder));
    const config = join(this.#folder, 'config');
    if (!fileSystem.existsSync(config)) writeFileAtomically(config, gitConfig, this.#temporaryFolder);
    // Last: git takes the folder for a repository when it is there.
    writeFileAtomically(join(this.#folder, 'HEAD'), `ref: ${branchRef}\n`, this.#temporaryFolder);
  }

  /** The newest commit, or null before the first one. @throws KSTORE_REPOSITORY_DAMAGED */
  readHead(): CommitId | null {
    return readRef(this.#folder, branchRef) as CommitId | null;
  }

  readCommit(id: CommitId): GitCommit {
    return decodeCommit(id, this.objects.read(id));
  }

  readBlob(id: string): Buffer {
    const { type, content } = this.objects.read(id);
    if (type !== 'blob') refuseGitObject(id, `is a ${type}, not a file`);
    return content;
  }

  readTree(id: string | null): Map<string, GitTreeEntry> {
    const entries = id === null ? [] : decodeTree(id, this.objects.read(id));
    return new Map(entries.map((entry) => [entry.name, entry]));
  }

  /** Files that differ between two trees; equal folders are not opened. */
  *listChanges(before: string | null, after: string | null, prefix = ''): Generator<ChangedFile> {
    if (before === after) return;
    if (prefix.split('/').length > maximumDepth)
      refuseGitObject(after ?? before!, `nests folders in ${prefix}`);
    const [old, current] = [this.readTree(before), this.readTree(after)];
    for (const name of new Set([...old.keys(), ...current.keys()])) {
      const [a, b] = [old.get(name), current.get(name)];
      if (a?.id === b?.id && a?.mode === b?.mode) continue;
      const [oldFolder, newFolder] = [a, b].map((entry) => (entry?.mode === folderMode ? entry.id : null));
      if (oldFolder !== newFolder) yield* this.listChanges(oldFolder!, newFolder!, `${prefix}${name}/`);
      const [wasFile, isFile] = [a, b].map((entry) => entry !== undefined && entry.mode !== folderMode);
      if (isFile) yield { path: prefix + name, blob: b!.id, replaces: wasFile! };
      else if (wasFile) yield { path: prefix + name, blob: null, replaces: true };
    }
  }

  /** Makes the objects of commits, each on top of the one before, the first one on `parent`; writes nothing. */
  draft(parent: CommitId | null, drafts: readonly CommitDraft[]): DraftedCommits {
    const objects = new Map<string, GitObject>();
    const put = (object: GitObject) => {
      const id = gitObjectId(object);
      objects.set(id, object);
      return id;
    };
    const commits = this.objects.withDrafts(objects, () => {
      let [id, tree] = [parent, parent === null ? null : this.readCommit(parent).tree];
      return drafts.map(({ files, message, author, timeSeconds }) => {
        tree = this.#draftTree(tree, files, put);
        const commit = encodeCommit({ message, author, timeSeconds, tree, parents: id === null ? [] : [id] });
        id = put(commit) as CommitId;
        return decodeCommit(id, commit);
      });
    });
    return { commits, objects };
  }

  #draftTree(
    base: string | null,
    files: ReadonlyMap<string, string>,
    put: (object: GitObject) => string,
  ): string {
    const entries = this.readTree(base);
    const folders = new Map<string, Map<string, string>>();
    for (const [path, content] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) {
        const id = put({ type: 'blob', content: Buffer.from(content) });
        entries.set(path, { mode: fileMode, name: path, id });
      } else {
        const folder = path.slice(0, slash);
        const inside = folders.get(folder) ?? new Map<string, string>();
        folders.set(folder, inside.set(path.slice(slash + 1), content));
      }
    }
    for (const [name, inside] of folders) {
      const existing = entries.get(name);
      const id = this.#draftTree(existing?.mode === folderMode ? existing.id : null, inside, put);
      entries.set(name, { mode: folderMode, name, id });
    }
    return put(encodeTree(entries.values()));
  }

  /** Makes objects durable; nothing refers to them yet. */
  writeObjects(objects: ReadonlyMap<string, GitObject>): void {
    this.objects.write(objects, this.#temporaryFolder);
  }

  /** Moves the branch. @throws KSTORE_REF_MOVED when it is not at `expected`. */
  moveBranch(expected: CommitId | null, next: CommitId, lock: StoreLock): Promise<void> {
    return this.#setRef(branchRef, expected, next, lock);
  }

  #setRef(ref: string, expected: CommitId | null, next: CommitId, lock: StoreLock): Promise<void> {
    const readCurrent = () => readRef(this.#folder, ref);
    const move = { expected, next, readCurrent, lock };
    return replaceFileUnderGitLock(join(this.#folder, ref), this.#temporaryFolder, move);
  }

  /** Merges small packs; a failure costs time only. */
  tidy(): void {
    this.objects.mergePacks(this.#temporaryFolder);
  }

  /** Tags of stock git that stand for no commit are left out. */
  compareTags(recorded: RecordedTags | null): ComparedTags {
    return compareTags(recorded, readTagRefs(this.#folder), (id) => findTaggedCommit(this.objects, id));
  }

  /** Nothing happens when the tag is on that commit. @throws KSTORE_REF_MOVED when it is on another one. */
  async createTag(name: string, commit: CommitId, lock: StoreLock): Promise<void> {
    const current = readRef(this.#folder, tagsPrefix + name);
    if (current !== null && findTaggedCommit(this.objects, current) === commit) return;
    await this.#setRef(tagsPrefix + name, null, commit, lock);
  }

  removeTag(name: string, lock: StoreLock): Promise<void> {
    return removeRef(this.#folder, tagsPrefix + name, this.#temporaryFolder, lock);
  }
}
