import { basename } from 'node:path';
import { decompress } from '../codec/compression.ts';
import { hashBytes } from '../codec/hash.ts';
import { readFully } from '../files/atomic-write.ts';
import { fileSystem, openForReading } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import { BlockCache } from './block-cache.ts';
import {
  blockRawBytes,
  checkPackHeader,
  damagedPack,
  decodeBlock,
  decodeTrailer,
  maximumBlockRawBytes,
  packHeaderBytes,
  trailerBytes,
  type Trailer,
} from './pack-format.ts';
import { PackIndex } from './pack-index.ts';

/** Header, lengths and payload of a block of the usual size, with room for some two thousand small chunks. */
const longestCachedBlockBytes = blockRawBytes + 8 * 1024;
/** An index longer than this belongs to no pack that kstore writes. */
const maximumIndexBytes = 512 * 1024 * 1024;

let packsOpened = 0;

/** A pack open for reading, with its index in memory. */
export class PackReader {
  readonly path: string;
  readonly packId: string;
  readonly index: PackIndex;
  readonly #indexOffset: number;
  readonly #cache: BlockCache;
  readonly #cacheKey: number;
  #descriptor: number | null = null;

  /**
   * Reads and checks the index.
   *
   * @throws KSTORE_OBJECT_DAMAGED when index, trailer or name do not agree. KSTORE_SYSTEM.
   */
  constructor(path: string, cache = new BlockCache()) {
    this.path = path;
    this.#cache = cache;
    this.#cacheKey = packsOpened++ * 2 ** 32;
    try {
      const { index, trailer } = readPackIndex(this.#open(), path);
      this.index = index;
      this.packId = trailer.packId;
      this.#indexOffset = trailer.indexOffset;
    } finally {
      this.closeFile();
    }
  }

  get isFileOpen(): boolean {
    return this.#descriptor !== null;
  }

  /**
   * The bytes of an entry, hashed and compared before they are handed out.
   *
   * @returns a view that may be shared with the block cache: do not change it.
   * @throws KSTORE_OBJECT_DAMAGED
   */
  read(entry: number): Uint8Array {
    const chunk = this.#readChunk(entry, (bytes) => Buffer.allocUnsafeSlow(bytes));
    const id = this.index.idAt(entry);
    if (hashBytes(chunk) !== id) {
      const { block } = this.index.placeAt(entry);
      throw damagedPack(this.path, `the bytes of chunk ${id} have changed`, this.index.blockOffset(block));
    }
    return chunk;
  }

  /**
   * The bytes of an entry, not hashed: for a caller that hashes the whole of which they are a part, and hands out
   * none of it before.
   *
   * @returns a view that is valid until the next call on a pack with the same cache: do not change it.
   * @throws KSTORE_OBJECT_DAMAGED
   */
  borrow(entry: number): Uint8Array {
    return this.#readChunk(entry, (bytes) => this.#cache.borrowScratch(bytes));
  }

  #readChunk(entry: number, allocateLong: (bytes: number) => Buffer): Uint8Array {
    const { block, offset, bytes } = this.index.placeAt(entry);
    const raw = this.#readBlock(block, allocateLong);
    if (offset + bytes > raw.length)
      throw damagedPack(this.path, `chunk ${this.index.idAt(entry)} lies outside its block`);
    return raw.subarray(offset, offset + bytes);
  }

  /** @param allocateLong gives the memory of a block that is too long for the cache. */
  #readBlock(number: number, allocateLong: (bytes: number) => Buffer): Uint8Array {
    const key = this.#cacheKey + number;
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    const offset = this.index.blockOffset(number);
    const end = this.#blockEnd(number);
    const isLong = end - offset > longestCachedBlockBytes;
    const stored = readBlockBytes(this.#open(), this.path, offset, end, isLong ? allocateLong : undefined);
    const block = decodeBlock(stored, this.path, offset);
    const raw = decompress(block.codec, block.payload, block.rawBytes);
    if (raw === null) throw damagedPack(this.path, 'the block cannot be decompressed', offset);
    // A longer block has one chunk, which is seldom read twice, unless it is small on the disk, as of zeros.
    if (!isLong) this.#cache.set(key, raw);
    return raw;
  }

  #blockEnd(number: number): number {
    return number + 1 < this.index.blockCount ? this.index.blockOffset(number + 1) : this.#indexOffset;
  }

  #open(): number {
    this.#descriptor ??= attempt('read', this.path, () => fileSystem.openSync(this.path, openForReading));
    return this.#descriptor;
  }

  /** Gives the file back to the system; the next read opens it again. */
  closeFile(): void {
    if (this.#descriptor === null) return;
    const descriptor = this.#descriptor;
    this.#descriptor = null;
    attempt('read', this.path, () => fileSystem.closeSync(descriptor));
  }
}

/** The length of a pack. @throws KSTORE_OBJECT_DAMAGED when it is no file. */
export function measurePack(descriptor: number, path: string): number {
  const stat = attempt('read', path, () => fileSystem.fstatSync(descriptor));
  if (!stat.isFile()) throw damagedPack(path, 'it is not a file');
  return stat.size;
}

/** The end of block `number` by its index. @throws KSTORE_OBJECT_DAMAGED when no block can lie there. */
export function readBlockBytes(
  descriptor: number,
  path: string,
  offset: number,
  end: number,
  allocate?: (bytes: number) => Buffer,
): Buffer {
  const bytes = end - offset;
  // Header, one length for each of at most `maximumBlockRawBytes` chunks, and the payload.
  if (
    offset < packHeaderBytes ||
    !Number.isSafeInteger(end) ||
    bytes <= 0 ||
    bytes > 5 * maximumBlockRawBytes
  ) {
    throw damagedPack(path, 'its index names a place where no block can be', offset);
  }
  return readAt(descriptor, path, offset, bytes, allocate);
}

/** @throws KSTORE_OBJECT_DAMAGED when the file ends before. */
export function readAt(
  descriptor: number,
  path: string,
  offset: number,
  bytes: number,
  allocate: (bytes: number) => Buffer = (size) => Buffer.allocUnsafeSlow(size),
): Buffer {
  const buffer = allocate(bytes);
  const count = attempt('read', path, () => readFully(descriptor, buffer, offset));
  if (count !== bytes) throw damagedPack(path, 'the file ends too early', offset + count);
  return buffer;
}

/**
 * The index of an open pack: hashed, compared with the trailer and the file's name.
 *
 * @throws KSTORE_OBJECT_DAMAGED
 */
export function readPackIndex(descriptor: number, path: string): { index: PackIndex; trailer: Trailer } {
  const fileBytes = measurePack(descriptor, path);
  if (fileBytes < packHeaderBytes + trailerBytes)
    throw damagedPack(path, 'the file is shorter than a pack can be');
  checkPackHeader(readAt(descriptor, path, 0, packHeaderBytes), path);
  const trailer = decodeTrailer(
    readAt(descriptor, path, fileBytes - trailerBytes, trailerBytes),
    fileBytes,
    path,
  );
  if (trailer.indexBytes > maximumIndexBytes) throw damagedPack(path, 'its index is longer than one can be');
  const bytes = readAt(descriptor, path, trailer.indexOffset, trailer.indexBytes);
  if (hashBytes(bytes) !== trailer.packId)
    throw damagedPack(path, 'its index has changed', trailer.indexOffset);
  if (basename(path) !== `${trailer.packId}.pack`)
    throw damagedPack(path, 'its name is not the hash of its index');
  return { index: new PackIndex(bytes, path), trailer };
}
