import { join } from 'node:path';
import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt, systemCode } from '../files/system-error.ts';
import { BlockCache } from './block-cache.ts';
import type { IdTable } from './id-table.ts';
import { PackReader } from './pack-reader.ts';

const packName = /^[0-9a-f]{64}\.pack$/;
const maximumOpenFiles = 64;

/** All packs of a store. */
export class PackStore {
  readonly #folder: string;
  readonly #cache = new BlockCache();
  readonly #openFiles = new Set<PackReader>();
  #packs = new Map<string, PackReader>();
  /** Packs whose index cannot be used, with the reason. */
  #damaged = new Map<string, KstoreError>();
  readonly #scratch = Buffer.alloc(32);
  /** What is read next is most often in the pack of what was read last. */
  #latest: PackReader | null = null;

  /** @param folder the folder `packs/`; it may be missing. Nothing is read before it is needed. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  get packCount(): number {
    return this.#packs.size;
  }

  /** The number of chunks and nodes, those in two packs counted twice. */
  get chunkCount(): number {
    let count = 0;
    for (const pack of this.#packs.values()) count += pack.index.chunkCount;
    return count;
  }

  /** Absolute paths of all pack files, sorted; damaged ones too. */
  listPacks(): string[] {
    return this.#listNames().map((name) => join(this.#folder, name));
  }

  /** File names of the packs whose content could be found at the last look, sorted. */
  listReadable(): string[] {
    return [...this.#packs.keys()];
  }

  /** Notices packs that came and went since the last look. */
  refresh(): void {
    const packs = new Map<string, PackReader>();
    const damaged = new Map<string, KstoreError>();
    for (const name of this.#listNames()) {
      try {
        packs.set(name, this.#packs.get(name) ?? new PackReader(join(this.#folder, name), this.#cache));
      } catch (error) {
        if (isVanished(error)) continue;
        if (!isKstoreError(error, 'KSTORE_OBJECT_DAMAGED')) throw error;
        damaged.set(name, error);
      }
    }
    for (const [name, pack] of this.#packs) if (!packs.has(name)) this.#closeFile(pack);
    this.#packs = packs;
    this.#damaged = damaged;
  }

  #listNames(): string[] {
    return attempt('read the folder', this.#folder, () => {
      try {
        return fileSystem
          .readdirSync(this.#folder)
          .filter((name) => packName.test(name))
          .sort();
      } catch (error) {
        if (systemCode(error) === 'ENOENT') return [];
        throw error;
      }
    });
  }

  /** Looks in the packs known so far only. @param id 32 bytes. */
  hasKnown(id: Buffer): boolean {
    for (const pack of this.#packs.values()) if (pack.index.find(id) >= 0) return true;
    return false;
  }

  has(id: string): boolean {
    if (this.hasKnown(this.#parse(id))) return true;
    this.refresh();
    return this.hasKnown(this.#parse(id));
  }

  /** Adds every id to a table. */
  collectIds(table: IdTable): void {
    for (const { index } of this.#packs.values()) {
      for (let entry = 0; entry < index.chunkCount; entry++) table.add(index.bytes, index.idOffset(entry));
    }
  }

  /**
   * The verified bytes of a chunk or node.
   *
   * @returns a view that may be shared with a cache: do not change it.
   * @throws KSTORE_OBJECT_MISSING, KSTORE_OBJECT_DAMAGED with the id.
   */
  read(id: string): Uint8Array {
    return (
      this.#readLatest(id, (pack, entry) => pack.read(entry)) ??
      this.#readKnown(id) ??
      this.#readAfterRefresh(id)
    );
  }

  /**
   * The bytes of a chunk, not hashed: for a caller that hashes the whole of which they are a part, and hands out
   * none of it before.
   *
   * @returns a view that is valid until the next call: do not change it.
   * @throws KSTORE_OBJECT_MISSING, KSTORE_OBJECT_DAMAGED with the id.
   */
  borrow(id: string): Uint8Array {
    return this.#readLatest(id, (pack, entry) => pack.borrow(entry)) ?? this.read(id);
  }

  /** Null when the pack of the last reading has not got it, or has it damaged. */
  #readLatest(id: string, read: (pack: PackReader, entry: number) => Uint8Array): Uint8Array | null {
    const pack = this.#latest;
    const entry = pack?.index.find(this.#parse(id)) ?? -1;
    if (pack === null || entry < 0) return null;
    try {
      return read(pack, entry);
    } catch {
      // Another pack may have it; else the reading that follows says what is wrong.
      return null;
    }
  }

  #readAfterRefresh(id: string): Uint8Array {
    this.refresh();
    const bytes = this.#readKnown(id);
    if (bytes !== null) return bytes;
    const [pack, cause] = this.#damaged.entries().next().value ?? [];
    if (pack !== undefined) {
      throw new KstoreError(
        'KSTORE_OBJECT_DAMAGED',
        `object ${id} is in no readable pack, and pack ${pack} is damaged`,
        {
          data: { id, pack },
          cause,
        },
      );
    }
    throw new KstoreError('KSTORE_OBJECT_MISSING', `object ${id} is missing`, { data: { id } });
  }

  /** The bytes of an id, valid until the next call. */
  #parse(id: string): Buffer {
    if (id.length !== 64 || this.#scratch.write(id, 'hex') !== 32) throw new Error(`"${id}" is not an id`);
    return this.#scratch;
  }

  /** Null when no known pack has the id; tries every pack that has it before it gives up. */
  #readKnown(id: string): Uint8Array | null {
    const idBytes = this.#parse(id);
    let failure: KstoreError | null = null;
    for (const [name, pack] of this.#packs) {
      const entry = pack.index.find(idBytes);
      if (entry < 0) continue;
      try {
        return this.#readFrom(pack, entry);
      } catch (error) {
        if (isVanished(error)) this.#forget(name, pack);
        else if (isKstoreError(error, 'KSTORE_OBJECT_DAMAGED')) failure ??= withId(error, id);
        else throw error;
      }
    }
    if (failure !== null) throw failure;
    return null;
  }

  #readFrom(pack: PackReader, entry: number): Uint8Array {
    const bytes = pack.read(entry);
    this.#latest = pack;
    if (pack.isFileOpen && !this.#openFiles.has(pack)) {
      const [oldest] = this.#openFiles;
      if (this.#openFiles.size >= maximumOpenFiles) this.#closeFile(oldest!);
      this.#openFiles.add(pack);
    }
    return bytes;
  }

  #forget(name: string, pack: PackReader): void {
    this.#packs.delete(name);
    this.#closeFile(pack);
  }

  #closeFile(pack: PackReader): void {
    this.#openFiles.delete(pack);
    if (this.#latest === pack) this.#latest = null;
    pack.closeFile();
  }

  close(): void {
    for (const pack of [...this.#packs.values()]) this.#closeFile(pack);
    this.#cache.clear();
  }
}

/** Another command may have merged or removed packs meanwhile. */
function isVanished(error: unknown): boolean {
  return isKstoreError(error, 'KSTORE_SYSTEM') && error.data['systemCode'] === 'ENOENT';
}

function withId(error: KstoreError, id: string): KstoreError {
  return new KstoreError(error.code, `object ${id} is damaged: ${error.message}`, {
    data: { ...error.data, id },
    cause: error,
  });
}
