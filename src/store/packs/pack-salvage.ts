import { decompress } from '../codec/compression.ts';
import { hashBytes } from '../codec/hash.ts';
import { isKstoreError } from '../errors/kstore-error.ts';
import { fileSystem, openForReading } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import {
  blockPrefixBytes,
  decodeBlock,
  packHeaderBytes,
  readBlockSizes,
  type Block,
  type BlockRole,
} from './pack-format.ts';
import { readAt, readPackIndex } from './pack-reader.ts';

/** A chunk or node that came whole out of a damaged pack. */
export interface SalvagedObject {
  readonly id: string;
  readonly role: BlockRole;
  readonly bytes: Uint8Array;
}

const blockStart = Buffer.from('BLK1');
const searchBytes = 1024 * 1024;

/**
 * What can still be read of a damaged pack, from its blocks alone: each chunk's id is the hash of its bytes. Behind a
 * damaged block the search goes on for the next one.
 *
 * @remarks When the index is sound, only ids that it names are given; else a changed chunk would come out as another
 * one, which nothing names. @throws KSTORE_SYSTEM
 */
export function* salvagePack(path: string): Generator<SalvagedObject> {
  const descriptor = attempt('read', path, () => fileSystem.openSync(path, openForReading));
  try {
    const stat = attempt('read', path, () => fileSystem.fstatSync(descriptor));
    const fileBytes = stat.isFile() ? stat.size : 0;
    const isNamed = readNames(descriptor, path);
    for (let offset = packHeaderBytes; offset < fileBytes; ) {
      const found = readBlock(descriptor, path, offset, fileBytes);
      if (found !== null) yield* listObjects(found.block, isNamed);
      const next = offset + (found === null ? 1 : found.totalBytes);
      offset = found === null ? findBlockStart(descriptor, path, next, fileBytes) : next;
    }
  } finally {
    fileSystem.closeSync(descriptor);
  }
}

function readNames(descriptor: number, path: string): (id: Buffer) => boolean {
  try {
    const { index } = readPackIndex(descriptor, path);
    return (id) => index.find(id) >= 0;
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_OBJECT_DAMAGED')) throw error;
    return () => true;
  }
}

/** Null when no whole block begins there. */
function readBlock(
  descriptor: number,
  path: string,
  offset: number,
  fileBytes: number,
): { readonly block: Block; readonly totalBytes: number } | null {
  try {
    const prefix = readAt(descriptor, path, offset, Math.min(blockPrefixBytes, fileBytes - offset));
    const { totalBytes } = readBlockSizes(prefix, fileBytes - offset, path, offset);
    return { block: decodeBlock(readAt(descriptor, path, offset, totalBytes), path, offset), totalBytes };
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_OBJECT_DAMAGED')) throw error;
    return null;
  }
}

function* listObjects(block: Block, isNamed: (id: Buffer) => boolean): Generator<SalvagedObject> {
  const raw = decompress(block.codec, block.payload, block.rawBytes);
  if (raw === null) return;
  let offset = 0;
  for (const length of block.chunkBytes) {
    const bytes = raw.subarray(offset, offset + length);
    const id = hashBytes(bytes);
    if (isNamed(Buffer.from(id, 'hex'))) yield { id, role: block.role, bytes };
    offset += length;
  }
}

function findBlockStart(descriptor: number, path: string, from: number, fileBytes: number): number {
  for (let offset = from; offset < fileBytes; offset += searchBytes) {
    // One part reaches three bytes into the next, so that a start between them is found.
    const bytes = readAt(descriptor, path, offset, Math.min(searchBytes + 3, fileBytes - offset));
    const place = bytes.indexOf(blockStart);
    if (place >= 0) return offset + place;
  }
  return fileBytes;
}
