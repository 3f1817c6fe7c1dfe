import { hash } from 'node:crypto';
import { chunkBytes, chunkSource, type ByteSource } from '../codec/chunker.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import type { NodeId, ObjectId } from '../model/object-id.ts';
import { IdTable } from '../packs/id-table.ts';
import type { BlockRole } from '../packs/pack-format.ts';
import type { PackSession } from '../packs/pack-session.ts';
import type { PackStore } from '../packs/pack-store.ts';
import type { ArchiveStorage } from './archive-content.ts';
import { FileContentWriter } from './file-content.ts';
import { addInThreads, type OnAdded } from './ingest/add-in-threads.ts';
import { addArchive } from './ingest/archive-file.ts';
import { checkAsListed, fileChanged, openToRead, type FileToAdd } from './ingest/file-batch.ts';
import type { IngestThreads } from './ingest/ingest-threads.ts';
import type { ObjectSink } from './source.ts';
import { writeTree, type FileRef, type TreeEntry, type TreeSummary } from './tree.ts';
import { updateTree, type TreeEdit } from './tree-update.ts';

export type { FileToAdd } from './ingest/file-batch.ts';

const readBufferBytes = 4 * 1024 * 1024;
/** With more packs than this, looking through each of them for every chunk costs more than one table of all ids. */
const packsWithoutTable = 8;
const lookupsWithoutTable = 1000;

/** Starts threads for much content; null keeps to the program's own. */
export type StartThreads = () => IngestThreads | null;

export interface ObjectWriterOptions {
  readonly startThreads: StartThreads;
  readonly onFinish: () => void;
  readonly archives: ArchiveStorage;
}

/** What takes the chunks and nodes that the store does not have yet. */
type WriterSession = Pick<PackSession, 'append' | 'adopt' | 'finish' | 'abort'>;

/** Adds content to a store. Nothing is visible before `finish`; made by `ObjectStore.createWriter`. */
export class ObjectWriter {
  readonly #packs: PackStore;
  readonly #session: WriterSession;
  readonly #startThreads: StartThreads;
  readonly #onFinish: () => void;
  readonly #archives: ArchiveStorage;
  readonly #sink: ObjectSink = { write: (role, bytes) => this.#write(role, bytes) };
  /** The ids that need not be written: those of this session, and of the store once that pays. */
  readonly #known = new IdTable();
  readonly #id = Buffer.alloc(32);
  #readBuffer: Uint8Array | null = null;
  #lookups = 0;
  #isOpen = true;

  constructor(packs: PackStore, session: WriterSession, options: ObjectWriterOptions) {
    this.#packs = packs;
    this.#session = session;
    this.#startThreads = options.startThreads;
    this.#onFinish = options.onFinish;
    this.#archives = options.archives;
    packs.refresh();
  }

  addBytes(bytes: Uint8Array): FileRef {
    const content = new FileContentWriter(this.#sink, bytes.length);
    let start = 0;
    for (const length of chunkBytes(bytes)) {
      content.add(bytes.subarray(start, start + length));
      start += length;
    }
    return content.finish();
  }

  /** Adds bytes that come in parts and are never held as a whole; what makes the parts may throw. */
  addParts(parts: Iterable<Uint8Array>): FileRef {
    const content = new FileContentWriter(this.#sink, null);
    chunkSource(readParts(parts), this.#takeReadBuffer(), (chunk) => content.add(chunk));
    return content.finish();
  }

  /**
   * Adds a file through one buffer, however long it is.
   *
   * @param onBytes called with the number of bytes read since the last call.
   * @throws KSTORE_FILE_CHANGED when it is written to meanwhile. KSTORE_PATH_UNSAFE when it is no file. KSTORE_SYSTEM.
   */
  addFile(absolutePath: string, onBytes: (bytes: number) => void = () => {}): FileRef {
    const descriptor = openToRead(absolutePath);
    try {
      const stat = attempt('read', absolutePath, () => fileSystem.fstatSync(descriptor));
      const { size: sizeBytes, mtimeMs, ctimeMs } = stat;
      if (!stat.isFile()) {
        throw new KstoreError('KSTORE_PATH_UNSAFE', `"${absolutePath}" is not a file`, {
          data: { path: absolutePath },
        });
      }
      return this.#addOpenFile({ absolutePath, sizeBytes, mtimeMs, ctimeMs }, descriptor, onBytes);
    } finally {
      fileSystem.closeSync(descriptor);
    }
  }

  #addOpenFile(file: FileToAdd, descriptor: number, onBytes: (bytes: number) => void): FileRef {
    const { absolutePath: path, sizeBytes } = file;
    const archive = this.#archives === 'tokens' ? addArchive(this.#sink, file, descriptor) : null;
    if (archive !== null) {
      onBytes(sizeBytes);
      return archive;
    }
    const content = new FileContentWriter(this.#sink, sizeBytes);
    let position = 0;
    const source = (target: Uint8Array): number => {
      const wanted = Math.min(target.length, sizeBytes - position);
      if (wanted === 0) return 0;
      const count = attempt('read', path, () => fileSystem.readSync(descriptor, target, 0, wanted, position));
      if (count === 0) throw fileChanged(path);
      position += count;
      onBytes(count);
      return count;
    };
    chunkSource(source, this.#takeReadBuffer(), (chunk) => content.add(chunk));
    checkAsListed(file, descriptor);
    return content.finish();
  }

  #takeReadBuffer(): Uint8Array {
    return (this.#readBuffer ??= Buffer.allocUnsafeSlow(readBufferBytes));
  }

  /**
   * Adds files that were listed before, on several threads when they are many or long.
   *
   * @param onAdded called for each file, in any order.
   * @param options.onBytes called with the number of bytes read since the last call.
   * @throws KSTORE_FILE_CHANGED when a file is not as it was listed. KSTORE_PATH_UNSAFE, KSTORE_SYSTEM.
   */
  async addFiles<File extends FileToAdd>(
    files: Iterable<File>,
    onAdded: OnAdded<File>,
    { useThreads, onBytes }: { readonly useThreads: boolean; readonly onBytes: (bytes: number) => void },
  ): Promise<void> {
    const threads = useThreads ? this.#startThreads() : null;
    if (threads === null) {
      for (const file of files) this.#addListedFile(file, onAdded, onBytes);
      return;
    }
    try {
      const target = { sink: this.#sink, claim: (ids: Buffer, offset: number) => this.#claim(ids, offset) };
      await addInThreads(target, threads, files, { onAdded, onBytes });
      this.#session.adopt(await threads.finish());
    } catch (error) {
      await threads.abort();
      throw error;
    }
  }

  #addListedFile<File extends FileToAdd>(
    file: File,
    onAdded: OnAdded<File>,
    onBytes: (bytes: number) => void,
  ): void {
    const descriptor = openToRead(file.absolutePath);
    try {
      checkAsListed(file, descriptor);
      const { id, list } = this.#addOpenFile(file, descriptor, onBytes);
      onAdded(file, Buffer.from(id, 'hex'), 0, list);
    } finally {
      fileSystem.closeSync(descriptor);
    }
  }

  /**
   * Adds a tree of files whose content was added before.
   *
   * @param entries sorted by the UTF-8 bytes of their paths (`compareUtf8`).
   * @throws KSTORE_PATH_UNSAFE for a path that cannot be kept. Error when the entries are not sorted.
   */
  addTree(entries: Iterable<TreeEntry>): TreeSummary {
    return writeTree(this.#sink, entries);
  }

  /**
   * Adds a tree that differs from another one in some entries, reading and writing only the nodes concerned.
   *
   * @param edits sorted by the UTF-8 bytes of their paths.
   * @returns the same root as `addTree` gives for the entries that result.
   * @throws KSTORE_PATH_UNSAFE as `addTree`, except for names that clash with one another: the caller has checked them.
   */
  updateTree(root: NodeId, edits: readonly TreeEdit[]): NodeId {
    return updateTree(this.#packs, this.#sink, root, edits);
  }

  #write(role: BlockRole, bytes: Uint8Array): ObjectId {
    if (!this.#isOpen) throw new Error('the writer is finished');
    const id = hash('sha256', bytes, 'hex');
    this.#id.write(id, 'hex');
    if (this.#claim(this.#id, 0)) this.#session.append(role, this.#id, bytes);
    return id as ObjectId;
  }

  /** Whether an id is new to the store and this session; from then on it is not. */
  #claim(ids: Buffer, offset: number): boolean {
    return this.#known.add(ids, offset) && !this.#isInStore(ids, offset);
  }

  #isInStore(ids: Buffer, offset: number): boolean {
    if (this.#lookups > lookupsWithoutTable) return false;
    if (this.#packs.hasKnown(ids.subarray(offset, offset + 32))) return true;
    if (this.#packs.packCount > packsWithoutTable && ++this.#lookups > lookupsWithoutTable) {
      this.#packs.collectIds(this.#known);
    }
    return false;
  }

  /** Makes everything that was added durable and visible. Writes no pack when the store had it all. */
  finish(): void {
    if (!this.#isOpen) throw new Error('the writer is finished');
    this.#session.finish();
    this.#isOpen = false;
    this.#onFinish();
  }

  /** Drops what was added; does nothing after `finish`. */
  abort(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#session.abort();
  }
}

function readParts(parts: Iterable<Uint8Array>): ByteSource {
  const iterator = parts[Symbol.iterator]();
  let rest: Uint8Array = new Uint8Array();
  return (target) => {
    while (rest.length === 0) {
      const next = iterator.next();
      if (next.done === true) return 0;
      rest = next.value;
    }
    const count = Math.min(target.length, rest.length);
    target.set(rest.subarray(0, count));
    rest = rest.subarray(count);
    return count;
  };
}
