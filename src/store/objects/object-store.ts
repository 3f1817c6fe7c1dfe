import { join } from 'node:path';
import { hashBytes } from '../codec/hash.ts';
import type { ThreadOptions } from '../files/thread-program.ts';
import type { NodeId, ObjectId } from '../model/object-id.ts';
import { PackSession } from '../packs/pack-session.ts';
import { PackStore } from '../packs/pack-store.ts';
import type { ArchiveStorage } from './archive-content.ts';
import { findTokens, isListed, listChunks, readFileChunks, readFileParts } from './file-content.ts';
import { isComplete, linkToFile, type ObjectLink } from './object-graph.ts';
import { IngestThreads } from './ingest/ingest-threads.ts';
import { ObjectWriter } from './object-writer.ts';
import { hashHere, type ContentHash } from './hashing/content-hash.ts';
import { ThreadedHash, threadedHashBytes } from './hashing/threaded-hash.ts';
import { restoreFile, type RestoreOptions } from './restore-file.ts';
import type { ObjectSink } from './source.ts';
import { diffTrees, type TreeChange } from './tree-diff.ts';
import { updateTree } from './tree-update.ts';
import { findTreeEntry, listReachable, walkTree } from './tree-walk.ts';
import { writeTree, type FileRef, type TreeEntry } from './tree.ts';

export { ObjectWriter, type FileToAdd } from './object-writer.ts';
export type { FileRef, TreeEntry } from './tree.ts';
export type { TreeChange } from './tree-diff.ts';

/** A chunk of a file: its id and its length. */
export interface StoredChunk {
  readonly id: string;
  readonly bytes: number;
}

/** Makes trees of files whose content is known. */
export type TreeMaker = Pick<ObjectWriter, 'addTree' | 'updateTree'>;

export interface ObjectStoreOptions {
  /** A pack is closed when it is at least this long. */
  readonly packTargetBytes?: number;
  /** Threads for adding many or long files; absent keeps to the program's own. */
  readonly threads?: ThreadOptions | undefined;
  /** How archives are added; default `tokens`. Reading takes both. */
  readonly archives?: ArchiveStorage;
}

/**
 * The content of a store: files and trees of files, in packs (docs/format.md).
 *
 * Reading needs no lock. Whatever is handed out has been hashed and compared with its id.
 */
export class ObjectStore {
  readonly #directory: string;
  readonly #packs: PackStore;
  readonly #options: ObjectStoreOptions;
  #hash: ThreadedHash | null = null;

  private constructor(directory: string, options: ObjectStoreOptions) {
    this.#directory = directory;
    this.#options = options;
    this.#packs = new PackStore(join(directory, 'packs'));
  }

  /** @param storeDirectory the `.kstore` folder; `packs/` and `tmp/` are made by the first writer that needs them. */
  static open(storeDirectory: string, options: ObjectStoreOptions = {}): ObjectStore {
    return new ObjectStore(storeDirectory, options);
  }

  createWriter(): ObjectWriter {
    const session = new PackSession(this.#directory, { targetBytes: this.#options.packTargetBytes });
    const { threads, packTargetBytes, archives = 'tokens' } = this.#options;
    const startThreads = () =>
      threads === undefined
        ? null
        : new IngestThreads(threads, { storeDirectory: this.#directory, packTargetBytes, archives });
    return new ObjectWriter(this.#packs, session, {
      startThreads,
      onFinish: () => this.#packs.refresh(),
      archives,
    });
  }

  /** A writer that gives what is added its ids and keeps nothing, so that a store can be asked that may only be read. */
  createHasher(): ObjectWriter {
    const session = { append: () => {}, adopt: () => {}, finish: () => [], abort: () => {} };
    const { archives = 'tokens' } = this.#options;
    return new ObjectWriter(this.#packs, session, { startThreads: () => null, onFinish: () => {}, archives });
  }

  /** Gives trees their ids and writes nothing, so that a store can be asked that may only be read. */
  createTreeHasher(): TreeMaker {
    const sink: ObjectSink = { write: (_role, bytes) => hashBytes(bytes) };
    return {
      addTree: (entries) => writeTree(sink, entries),
      updateTree: (root, edits) => updateTree(this.#packs, sink, root, edits),
    };
  }

  /** Absolute paths of the pack files, for checking them one by one with `verifyPack`. */
  listPacks(): string[] {
    return this.#packs.listPacks();
  }

  /** File names of the packs that are there at this moment and whose index is sound, sorted. */
  listReadablePacks(): string[] {
    this.#packs.refresh();
    return this.#packs.listReadable();
  }

  has(id: ObjectId): boolean {
    return this.#packs.has(id);
  }

  /** Whether every object of a file is there; that its list is there does not say so of what the list names. */
  hasFile(file: FileRef): boolean {
    return isComplete(this.#packs, linkToFile(file));
  }

  /** Whether every object of a tree is there. */
  hasTree(root: NodeId): boolean {
    return this.hasAll([{ id: root, role: 'tree' }]);
  }

  /** Whether everything that these name is there, down to the last chunk. */
  hasAll(links: readonly ObjectLink[]): boolean {
    return links.every((link) => isComplete(this.#packs, link));
  }

  /** Notices what other commands have written and removed since the last look. */
  refresh(): void {
    this.#packs.refresh();
  }

  /**
   * A chunk or node.
   *
   * @throws KSTORE_OBJECT_MISSING, KSTORE_OBJECT_DAMAGED.
   */
  readChunk(id: ObjectId): Uint8Array {
    return Uint8Array.from(this.#packs.read(id));
  }

  /** A whole file in memory. @throws KSTORE_OBJECT_MISSING, KSTORE_OBJECT_DAMAGED, KSTORE_OBJECT_INVALID. */
  readFile(ref: FileRef): Uint8Array {
    return Buffer.concat([...readFileParts(this.#packs, ref)]);
  }

  /**
   * A file part by part, in bounded memory; the file's id is checked after the last part.
   *
   * @returns views that must not be changed.
   * @throws KSTORE_OBJECT_MISSING, KSTORE_OBJECT_DAMAGED, KSTORE_OBJECT_INVALID.
   */
  readFileParts(ref: FileRef): Generator<Uint8Array> {
    return readFileParts(this.#packs, ref);
  }

  /** The same, chunk by chunk verified, for what is compared and not handed out. */
  readFileChunks(ref: FileRef): Generator<Uint8Array> {
    return readFileChunks(this.#packs, ref);
  }

  /** The chunks that make up a file, in their order; null when it is stored otherwise, as an archive is. */
  listStoredChunks(ref: FileRef): Iterable<StoredChunk> | null {
    if (!isListed(ref)) return [{ id: ref.id, bytes: ref.sizeBytes }];
    return findTokens(this.#packs, ref) === null ? listChunks(this.#packs, ref) : null;
  }

  /** Writes a file where none is; see `restoreFile`. */
  restoreFile(ref: FileRef, absolutePath: string, options: RestoreOptions): void {
    const steps = this.restoreFileInSteps(ref, absolutePath, options);
    while (steps.next().done !== true);
  }

  /** The same for a caller that may have to stop in the midst of a long file. */
  *restoreFileInSteps(ref: FileRef, absolutePath: string, options: RestoreOptions): Generator<void> {
    let isWhole = false;
    try {
      yield* restoreFile(this.#packs, ref, absolutePath, options, (sizeBytes) => this.#startHash(sizeBytes));
      isWhole = true;
    } finally {
      // It holds the start of a file that nobody ends.
      if (!isWhole) this.#endHash();
    }
  }

  #startHash(sizeBytes: number): ContentHash {
    const { threads } = this.#options;
    if (threads === undefined || sizeBytes < threadedHashBytes) return hashHere();
    return (this.#hash ??= new ThreadedHash(threads));
  }

  /** All entries in the order of their paths. @throws KSTORE_OBJECT_INVALID and those of `readChunk`. */
  walkTree(root: NodeId, path: string | null = null): Generator<TreeEntry> {
    return walkTree(this.#packs, root, path);
  }

  /** Reads one node a level. */
  findTreeEntry(root: NodeId, path: string): TreeEntry | null {
    return findTreeEntry(this.#packs, root, path);
  }

  /** What differs, in the order of the paths; nodes that both trees have are not read. */
  diffTrees(before: NodeId, after: NodeId): Generator<TreeChange> {
    return diffTrees(this.#packs, before, after);
  }

  /**
   * The ids of all nodes and chunks that a tree needs; an id may come twice.
   *
   * @param isKnown asked for a node before it is read: true leaves out the node and what is under it.
   */
  listReachable(root: NodeId, isKnown?: (id: NodeId) => boolean): Generator<ObjectId> {
    return listReachable(this.#packs, root, isKnown) as Generator<ObjectId>;
  }

  /** Closes the pack files. */
  close(): void {
    this.#endHash();
    this.#packs.close();
  }

  #endHash(): void {
    this.#hash?.end();
    this.#hash = null;
  }
}
