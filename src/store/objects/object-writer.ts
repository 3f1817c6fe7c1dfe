import { hash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { chunkBytes, chunkSource } from '../codec/chunker.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import { fileConstants, fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import type { ObjectId } from '../model/object-id.ts';
import { IdTable } from '../packs/id-table.ts';
import type { BlockRole } from '../packs/pack-format.ts';
import { PackSession } from '../packs/pack-session.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { FileContentWriter } from './file-content.ts';
import type { ObjectSink } from './source.ts';
import { writeTree, type FileRef, type TreeEntry, type TreeSummary } from './tree.ts';

const readBufferBytes = 4 * 1024 * 1024;
/** With more packs than this, looking through each of them for every chunk costs more than one table of all ids. */
const packsWithoutTable = 8;
const lookupsWithoutTable = 1000;

// A link is not followed and a pipe does not block; both are refused below. Windows knows neither flag.
const openFlags = fileConstants.O_RDONLY | (fileConstants.O_NOFOLLOW ?? 0) | (fileConstants.O_NONBLOCK ?? 0);

/** Adds content to a store. Nothing is visible before `finish`; made by `ObjectStore.createWriter`. */
export class ObjectWriter {
  readonly #packs: PackStore;
  readonly #session: PackSession;
  readonly #onFinish: () => void;
  readonly #sink: ObjectSink = { write: (role, bytes) => this.#write(role, bytes) };
  /** The ids that need not be written: those of this session, and of the store once that pays. */
  readonly #known = new IdTable();
  readonly #id = Buffer.alloc(32);
  #readBuffer: Uint8Array | null = null;
  #lookups = 0;
  #isOpen = true;

  constructor(packs: PackStore, session: PackSession, onFinish: () => void) {
    this.#packs = packs;
    this.#session = session;
    this.#onFinish = onFinish;
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

  /**
   * Adds a file through one buffer, however long it is.
   *
   * @param onBytes called with the number of bytes read since the last call.
   * @throws KSTORE_FILE_CHANGED when it is written to meanwhile. KSTORE_PATH_UNSAFE when it is no file. KSTORE_SYSTEM.
   */
  addFile(absolutePath: string, onBytes: (bytes: number) => void = () => {}): FileRef {
    const descriptor = attempt('read', absolutePath, () => fileSystem.openSync(absolutePath, openFlags));
    try {
      return this.#addOpenFile(descriptor, absolutePath, onBytes);
    } finally {
      fileSystem.closeSync(descriptor);
    }
  }

  #addOpenFile(descriptor: number, path: string, onBytes: (bytes: number) => void): FileRef {
    const stat = () => attempt('read', path, () => fileSystem.fstatSync(descriptor, { bigint: true }));
    const before = stat();
    if (!before.isFile())
      throw new KstoreError('KSTORE_PATH_UNSAFE', `"${path}" is not a file`, { data: { path } });
    const sizeBytes = Number(before.size);
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
    this.#readBuffer ??= Buffer.allocUnsafeSlow(readBufferBytes);
    chunkSource(source, this.#readBuffer, (chunk) => content.add(chunk));
    if (!isSameState(before, stat())) throw fileChanged(path);
    return content.finish();
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

  #write(role: BlockRole, bytes: Uint8Array): ObjectId {
    if (!this.#isOpen) throw new Error('the writer is finished');
    const id = hash('sha256', bytes, 'hex');
    this.#id.write(id, 'hex');
    if (this.#known.add(this.#id) && !this.#isInStore()) this.#session.append(role, this.#id, bytes);
    return id as ObjectId;
  }

  #isInStore(): boolean {
    if (this.#lookups > lookupsWithoutTable) return false;
    if (this.#packs.hasKnown(this.#id)) return true;
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

function isSameState(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
}

function fileChanged(path: string): KstoreError {
  return new KstoreError('KSTORE_FILE_CHANGED', `"${path}" changed while it was read`, { data: { path } });
}
