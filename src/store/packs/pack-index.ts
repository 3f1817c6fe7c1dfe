import { idBytes } from './id-table.ts';
import { damagedPack } from './pack-format.ts';

const magic = Buffer.from('IDX1');
const headerBytes = 12;
const blockEntryBytes = 12;
/** What an object takes in the index of a pack. */
export const chunkEntryBytes = idBytes + 12;

export interface ChunkPlace {
  readonly block: number;
  /** Offset in the raw block. */
  readonly offset: number;
  readonly bytes: number;
}

/** The index of a pack, used as the bytes that are on the disk. */
export class PackIndex {
  readonly bytes: Buffer;
  readonly blockCount: number;
  readonly chunkCount: number;
  readonly #path: string;
  readonly #chunksAt: number;

  /** @throws KSTORE_OBJECT_DAMAGED when the bytes cannot be an index. */
  constructor(bytes: Buffer, path: string) {
    if (bytes.length < headerBytes || bytes.compare(magic, 0, 4, 0, 4) !== 0) {
      throw damagedPack(path, 'its index does not begin like one');
    }
    this.bytes = bytes;
    this.blockCount = bytes.readUInt32LE(4);
    this.chunkCount = bytes.readUInt32LE(8);
    this.#path = path;
    this.#chunksAt = headerBytes + blockEntryBytes * this.blockCount;
    if (this.#chunksAt + chunkEntryBytes * this.chunkCount !== bytes.length) {
      throw damagedPack(path, 'the length of its index is wrong');
    }
  }

  /** Offset of a block in the pack. */
  blockOffset(block: number): number {
    this.#checkBlock(block);
    return Number(this.bytes.readBigUInt64LE(headerBytes + blockEntryBytes * block));
  }

  blockCrc(block: number): number {
    this.#checkBlock(block);
    return this.bytes.readUInt32LE(headerBytes + blockEntryBytes * block + 8);
  }

  #checkBlock(block: number): void {
    if (block >= this.blockCount)
      throw damagedPack(this.#path, `its index names block ${block}, which it has not`);
  }

  /** Offset in `bytes` of the id of an entry. */
  idOffset(entry: number): number {
    return this.#chunksAt + chunkEntryBytes * entry;
  }

  idAt(entry: number): string {
    const offset = this.idOffset(entry);
    return this.bytes.toString('hex', offset, offset + idBytes);
  }

  placeAt(entry: number): ChunkPlace {
    const offset = this.idOffset(entry) + idBytes;
    return {
      block: this.bytes.readUInt32LE(offset),
      offset: this.bytes.readUInt32LE(offset + 4),
      bytes: this.bytes.readUInt32LE(offset + 8),
    };
  }

  /** The entry of an id given as 32 bytes, or -1. */
  find(id: Buffer): number {
    const first = id.readUInt32BE(0);
    let low = 0;
    let high = this.chunkCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compareAt(middle, id, first) < 0) low = middle + 1;
      else high = middle;
    }
    return low < this.chunkCount && this.#compareAt(low, id, first) === 0 ? low : -1;
  }

  #compareAt(entry: number, id: Buffer, first: number): number {
    const offset = this.idOffset(entry);
    const difference = this.bytes.readUInt32BE(offset) - first;
    return difference === 0 ? this.bytes.compare(id, 0, idBytes, offset, offset + idBytes) : difference;
  }
}

/** Collects what a pack holds and writes its index. */
export class PackIndexBuilder {
  #blocks: Buffer = Buffer.alloc(64 * blockEntryBytes);
  #blockCount = 0;
  #chunks: Buffer = Buffer.alloc(256 * chunkEntryBytes);
  #chunkCount = 0;

  get chunkCount(): number {
    return this.#chunkCount;
  }

  /** Adds the next block and returns its number. */
  addBlock(offset: number, crc: number): number {
    const place = this.#blockCount * blockEntryBytes;
    this.#blocks = ensure(this.#blocks, place + blockEntryBytes);
    this.#blocks.writeBigUInt64LE(BigInt(offset), place);
    this.#blocks.writeUInt32LE(crc, place + 8);
    return this.#blockCount++;
  }

  /** @param ids a buffer with the 32 bytes of the id at `idOffset`. */
  addChunk(ids: Buffer, idOffset: number, { block, offset, bytes }: ChunkPlace): void {
    const place = this.#chunkCount * chunkEntryBytes;
    this.#chunks = ensure(this.#chunks, place + chunkEntryBytes);
    ids.copy(this.#chunks, place, idOffset, idOffset + idBytes);
    this.#chunks.writeUInt32LE(block, place + 32);
    this.#chunks.writeUInt32LE(offset, place + 36);
    this.#chunks.writeUInt32LE(bytes, place + 40);
    this.#chunkCount++;
  }

  build(): Buffer {
    const blockBytes = this.#blockCount * blockEntryBytes;
    const index = Buffer.allocUnsafe(headerBytes + blockBytes + this.#chunkCount * chunkEntryBytes);
    magic.copy(index);
    index.writeUInt32LE(this.#blockCount, 4);
    index.writeUInt32LE(this.#chunkCount, 8);
    this.#blocks.copy(index, headerBytes, 0, blockBytes);
    this.#copySorted(index, headerBytes + blockBytes);
    return index;
  }

  #copySorted(target: Buffer, start: number): void {
    const chunks = this.#chunks;
    const order = Uint32Array.from({ length: this.#chunkCount }, (_, entry) => entry * chunkEntryBytes);
    order.sort((left, right) => {
      const difference = chunks.readUInt32BE(left) - chunks.readUInt32BE(right);
      return (
        difference || chunks.compare(chunks, right, right + chunkEntryBytes, left, left + chunkEntryBytes)
      );
    });
    order.forEach((place, index) => {
      chunks.copy(target, start + index * chunkEntryBytes, place, place + chunkEntryBytes);
    });
  }
}

function ensure(buffer: Buffer, bytes: number): Buffer {
  if (bytes <= buffer.length) return buffer;
  const larger = Buffer.alloc(Math.max(bytes, buffer.length * 2));
  buffer.copy(larger);
  return larger;
}
