import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { hashBytes } from '../codec/hash.ts';
import { KstoreError } from '../errors/kstore-error.ts';

/** The layout of docs/format.md, "Packs". All numbers are little-endian. */
export const packMagic = Buffer.from('KSTOREPK');
export const packVersion = 1;
export const packHeaderBytes = 12;
export const trailerBytes = 56;
const blockMagic = Buffer.from('BLK1');
const blockHeaderBytes = 20;

/** A block closes before it would exceed this; a longer chunk has a block to itself. */
export const blockRawBytes = 128 * 1024;
/** The longest block a reader takes: no chunk of a file and no node comes near it. */
export const maximumBlockRawBytes = 8 * 1024 * 1024;

/** 0: chunks of files. 1: nodes. */
export type BlockRole = 0 | 1;

export interface Block {
  readonly codec: number;
  readonly role: BlockRole;
  readonly rawBytes: number;
  /** Bytes of each chunk, in the order of the payload. */
  readonly chunkBytes: Uint32Array;
  readonly payload: Buffer;
}

/** The error for a pack that does not hold what it should. */
export function damagedPack(path: string, problem: string, offset?: number): KstoreError {
  const place = offset === undefined ? '' : ` at byte ${offset}`;
  return new KstoreError('KSTORE_OBJECT_DAMAGED', `pack ${basename(path)}${place}: ${problem}`, {
    data: { pack: path, ...(offset === undefined ? {} : { offset }) },
  });
}

export function encodePackHeader(): Buffer {
  const header = Buffer.alloc(packHeaderBytes);
  packMagic.copy(header);
  header.writeUInt32LE(packVersion, 8);
  return header;
}

/** @throws KSTORE_OBJECT_DAMAGED */
export function checkPackHeader(bytes: Buffer, path: string): void {
  if (!bytes.equals(encodePackHeader())) throw damagedPack(path, 'it does not begin like a pack', 0);
}

/** The bytes of a block before its payload, and the CRC-32 of the whole block. */
export function encodeBlockHeader(
  role: BlockRole,
  codec: number,
  chunkBytes: readonly number[],
  payload: Uint8Array,
): { readonly header: Buffer; readonly crc: number } {
  const header = Buffer.alloc(blockHeaderBytes + 4 * chunkBytes.length);
  blockMagic.copy(header);
  header.writeUInt8(codec, 4);
  header.writeUInt8(role, 5);
  header.writeUInt32LE(chunkBytes.length, 8);
  let rawBytes = 0;
  chunkBytes.forEach((bytes, index) => {
    rawBytes += bytes;
    header.writeUInt32LE(bytes, blockHeaderBytes + 4 * index);
  });
  header.writeUInt32LE(rawBytes, 12);
  header.writeUInt32LE(payload.length, 16);
  return { header, crc: crc32(payload, crc32(header)) };
}

export interface BlockSizes {
  readonly chunkCount: number;
  readonly rawBytes: number;
  readonly storedBytes: number;
  readonly totalBytes: number;
}

/** True when a block, rather than the index, begins here. */
export function isBlockStart(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.compare(blockMagic, 0, 4, 0, 4) === 0;
}

/**
 * The sizes in the first 20 bytes of a block, checked against what is left of the file.
 *
 * @param available bytes from the block's start to the latest place where it can end.
 * @throws KSTORE_OBJECT_DAMAGED
 */
export function readBlockSizes(bytes: Buffer, available: number, path: string, offset: number): BlockSizes {
  if (bytes.length < blockHeaderBytes || !isBlockStart(bytes))
    throw damagedPack(path, 'no block begins here', offset);
  const chunkCount = bytes.readUInt32LE(8);
  const rawBytes = bytes.readUInt32LE(12);
  const storedBytes = bytes.readUInt32LE(16);
  const totalBytes = blockHeaderBytes + 4 * chunkCount + storedBytes;
  if (bytes[4]! > 1 || bytes[5]! > 1 || bytes.readUInt16LE(6) !== 0 || chunkCount === 0) {
    throw damagedPack(path, 'the header of the block is damaged', offset);
  }
  // One chunk may be empty, since an id comes once; a block that is longer than usual has one chunk.
  const maximumChunks = rawBytes > blockRawBytes ? 1 : rawBytes + 1;
  if (chunkCount > maximumChunks)
    throw damagedPack(path, 'the block has more chunks than it can have', offset);
  if (rawBytes > maximumBlockRawBytes || storedBytes > rawBytes || totalBytes > available) {
    throw damagedPack(path, 'the block is longer than it can be', offset);
  }
  return { chunkCount, rawBytes, storedBytes, totalBytes };
}

export const blockPrefixBytes = blockHeaderBytes;

/**
 * Splits the bytes of exactly one block.
 *
 * @throws KSTORE_OBJECT_DAMAGED when they are anything else.
 */
export function decodeBlock(bytes: Buffer, path: string, offset: number): Block {
  const { chunkCount, rawBytes, totalBytes } = readBlockSizes(bytes, bytes.length, path, offset);
  if (totalBytes !== bytes.length) throw damagedPack(path, 'there are foreign bytes after the block', offset);
  const chunkBytes = new Uint32Array(chunkCount);
  let sum = 0;
  for (let index = 0; index < chunkCount; index++) {
    chunkBytes[index] = bytes.readUInt32LE(blockHeaderBytes + 4 * index);
    sum += chunkBytes[index]!;
  }
  if (sum !== rawBytes) throw damagedPack(path, 'the chunks of the block do not fill it', offset);
  const payload = bytes.subarray(blockHeaderBytes + 4 * chunkCount);
  return { codec: bytes[4]!, role: bytes[5] as BlockRole, rawBytes, chunkBytes, payload };
}

export interface Trailer {
  readonly indexOffset: number;
  readonly indexBytes: number;
  /** SHA-256 of the index, hexadecimal: the pack's id. */
  readonly packId: string;
}

export function encodeTrailer(indexOffset: number, index: Uint8Array): Buffer {
  const trailer = Buffer.alloc(trailerBytes);
  trailer.writeBigUInt64LE(BigInt(indexOffset), 0);
  trailer.writeBigUInt64LE(BigInt(index.length), 8);
  trailer.write(hashBytes(index), 16, 'hex');
  packMagic.copy(trailer, 48);
  return trailer;
}

/** @throws KSTORE_OBJECT_DAMAGED when the index would not lie between the blocks and the trailer. */
export function decodeTrailer(trailer: Buffer, fileBytes: number, path: string): Trailer {
  const place = fileBytes - trailerBytes;
  if (trailer.length !== trailerBytes || trailer.compare(packMagic, 0, 8, 48, 56) !== 0) {
    throw damagedPack(path, 'it does not end like a pack');
  }
  const indexOffset = Number(trailer.readBigUInt64LE(0));
  const indexBytes = Number(trailer.readBigUInt64LE(8));
  if (indexOffset < packHeaderBytes || indexOffset + indexBytes !== place) {
    throw damagedPack(path, 'the trailer does not fit the length of the file', place);
  }
  return { indexOffset, indexBytes, packId: trailer.toString('hex', 16, 48) };
}
