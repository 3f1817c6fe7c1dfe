import { basename } from 'node:path';
import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';
import { idBytes } from './id-table.ts';
import { openPacks, type PackOfSet, type PackSetOptions } from './open-packs.ts';
import { trailerBytes } from './pack-format.ts';
import { chunkEntryBytes } from './pack-index.ts';
import type { PackReader } from './pack-reader.ts';

const bucketCount = 65_536;
const maximumOpenFiles = 64;

/** Some packs of a store at one moment, with a number for every object in them; some 5 bytes an object on top of the indexes. */
export class PackSet {
  readonly packs: readonly PackOfSet[];
  /** Packs whose index cannot be used: path to reason. */
  readonly damaged: ReadonlyMap<string, KstoreError>;
  /** Object numbers are below this; an object in several packs has one number and leaves the next ones unused. */
  readonly limit: number;
  /** For each pack the number of entries in the packs before it. */
  readonly #starts: number[] = [];
  /** Entries of all packs, sorted by id. */
  readonly #order: Uint32Array;
  /** Where in `#order` the ids begin whose first two bytes are the bucket's number. */
  readonly #buckets = new Uint32Array(bucketCount + 1);
  readonly #storedRatios = new Map<PackReader, Float64Array>();
  readonly #openFiles = new Set<PackReader>();
  readonly #id = Buffer.alloc(idBytes);

  /**
   * @param paths pack files; one that vanished meanwhile is left out.
   * @throws KSTORE_SYSTEM for one that the system does not let be read, unless `onUnreadable` goes on without it.
   */
  constructor(paths: readonly string[], options: PackSetOptions = {}) {
    const damaged = new Map<string, KstoreError>();
    this.packs = openPacks(paths, damaged, options);
    this.damaged = damaged;
    this.limit = 0;
    for (const { reader } of this.packs) {
      this.#starts.push(this.limit);
      this.limit += reader.index.chunkCount;
    }
    this.#order = this.#sort();
  }

  #sort(): Uint32Array {
    const fill = new Uint32Array(bucketCount + 1);
    for (const { reader } of this.packs) {
      const { index } = reader;
      for (let entry = 0; entry < index.chunkCount; entry++)
        fill[index.bytes.readUInt16BE(index.idOffset(entry)) + 1]!++;
    }
    for (let bucket = 0; bucket < bucketCount; bucket++) fill[bucket + 1]! += fill[bucket]!;
    this.#buckets.set(fill);
    const order = new Uint32Array(this.limit);
    this.packs.forEach(({ reader: { index } }, pack) => {
      for (let entry = 0; entry < index.chunkCount; entry++) {
        const bucket = index.bytes.readUInt16BE(index.idOffset(entry));
        order[fill[bucket]!++] = this.#starts[pack]! + entry;
      }
    });
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      const part = order.subarray(this.#buckets[bucket], this.#buckets[bucket + 1]);
      if (part.length > 1) part.sort((left, right) => this.#compareEntries(left, right) || left - right);
    }
    return order;
  }

  #locate(global: number): { readonly pack: number; readonly entry: number } {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! <= global) low = middle;
      else high = middle;
    }
    return { pack: low, entry: global - this.#starts[low]! };
  }

  #compareEntries(left: number, right: number): number {
    const { pack, entry } = this.#locate(right);
    const { index } = this.packs[pack]!.reader;
    const offset = index.idOffset(entry);
    return this.#compareTo(left, index.bytes, offset);
  }

  #compareTo(global: number, bytes: Buffer, offset: number): number {
    const { pack, entry } = this.#locate(global);
    const { index } = this.packs[pack]!.reader;
    const own = index.idOffset(entry);
    return index.bytes.compare(bytes, offset, offset + idBytes, own, own + idBytes);
  }

  /** The number of an object, or -1 when no pack of the set has it. */
  find(id: string): number {
    if (this.#id.write(id, 'hex') !== idBytes) throw new Error(`"${id}" is not an id`);
    return this.#find(this.#id, 0);
  }

  #find(bytes: Buffer, offset: number): number {
    const bucket = bytes.readUInt16BE(offset);
    let low = this.#buckets[bucket]!;
    const end = this.#buckets[bucket + 1]!;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compareTo(this.#order[middle]!, bytes, offset) < 0) low = middle + 1;
      else high = middle;
    }
    return low < end && this.#compareTo(this.#order[low]!, bytes, offset) === 0 ? low : -1;
  }

  /** The number of an entry of a pack. */
  numberOf(pack: PackOfSet, entry: number): number {
    const { index } = pack.reader;
    return this.#find(index.bytes, index.idOffset(entry));
  }

  idOf(number: number): string {
    const { pack, entry } = this.#locate(this.#order[number]!);
    return this.packs[pack]!.reader.index.idAt(entry);
  }

  /** Where an object lies: the number of the pack in `packs` and the entry; several when there are copies. */
  *listCopies(number: number): Generator<{ readonly pack: number; readonly entry: number }> {
    const first = this.#order[number]!;
    yield this.#locate(first);
    for (let next = number + 1; next < this.limit; next++) {
      if (this.#compareEntries(this.#order[next]!, first) !== 0) return;
      yield this.#locate(this.#order[next]!);
    }
  }

  has(id: string): boolean {
    return this.find(id) >= 0;
  }

  /** Objects, those in several packs counted once. */
  countObjects(): number {
    let count = 0;
    for (let number = 0; number < this.limit; number++) {
      if (number === 0 || this.#compareEntries(this.#order[number - 1]!, this.#order[number]!) !== 0) count++;
    }
    return count;
  }

  /** Bytes of an object before compression. */
  rawBytesOf(number: number): number {
    const { pack, entry } = this.#locate(this.#order[number]!);
    return this.packs[pack]!.reader.index.placeAt(entry).bytes;
  }

  /** Bytes that an object takes on the disk: its share of its block, and its place in the index. */
  storedBytesOf(number: number): number {
    const { pack, entry } = this.#locate(this.#order[number]!);
    return this.storedBytesAt(pack, entry);
  }

  storedBytesAt(pack: number, entry: number): number {
    const { reader, sizeBytes } = this.packs[pack]!;
    let ratios = this.#storedRatios.get(reader);
    if (ratios === undefined) {
      ratios = measureBlocks(reader, sizeBytes);
      this.#storedRatios.set(reader, ratios);
    }
    const { block, bytes } = reader.index.placeAt(entry);
    return (ratios[block] ?? 0) * bytes + chunkEntryBytes;
  }

  /**
   * The verified bytes of an object, from whichever pack of the set has it whole.
   *
   * @throws KSTORE_OBJECT_MISSING, KSTORE_OBJECT_DAMAGED.
   */
  read(id: string): Uint8Array {
    const number = this.find(id);
    if (number < 0)
      throw new KstoreError('KSTORE_OBJECT_MISSING', `object ${id} is missing`, { data: { id } });
    let failure: unknown;
    for (const { pack, entry } of this.listCopies(number)) {
      try {
        return this.#readFrom(this.packs[pack]!.reader, entry);
      } catch (error) {
        if (!isKstoreError(error, 'KSTORE_OBJECT_DAMAGED')) throw error;
        failure ??= error;
      }
    }
    throw failure;
  }

  #readFrom(reader: PackReader, entry: number): Uint8Array {
    if (!this.#openFiles.has(reader)) {
      const [oldest] = this.#openFiles;
      if (this.#openFiles.size >= maximumOpenFiles) {
        oldest!.closeFile();
        this.#openFiles.delete(oldest!);
      }
      this.#openFiles.add(reader);
    }
    return reader.read(entry);
  }

  close(): void {
    for (const reader of this.#openFiles) reader.closeFile();
    this.#openFiles.clear();
  }
}

/** For each block of a pack the bytes on the disk for each byte in it. */
function measureBlocks({ index }: PackReader, sizeBytes: number): Float64Array {
  const ratios = new Float64Array(index.blockCount);
  for (let entry = 0; entry < index.chunkCount; entry++) {
    const { block, bytes } = index.placeAt(entry);
    if (block < ratios.length) ratios[block]! += bytes;
  }
  const indexOffset = sizeBytes - trailerBytes - index.bytes.length;
  ratios.forEach((rawBytes, block) => {
    const end = block + 1 < index.blockCount ? index.blockOffset(block + 1) : indexOffset;
    ratios[block] = rawBytes === 0 ? 0 : (end - index.blockOffset(block)) / rawBytes;
  });
  return ratios;
}

/** `<pack id>` of a pack file. */
export function packIdOf(path: string): string {
  return basename(path, '.pack');
}
