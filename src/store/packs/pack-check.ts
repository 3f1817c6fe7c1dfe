import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { decompress } from '../codec/compression.ts';
import { hashBytes } from '../codec/hash.ts';
import { isKstoreError } from '../errors/kstore-error.ts';
import { fileSystem, openForReading } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import {
  blockPrefixBytes,
  checkPackHeader,
  damagedPack,
  decodeBlock,
  isBlockStart,
  packHeaderBytes,
  readBlockSizes,
} from './pack-format.ts';
import { PackIndex, PackIndexBuilder } from './pack-index.ts';
import { measurePack, readAt, readBlockBytes, readPackIndex } from './pack-reader.ts';

export interface PackProblem {
  readonly pack: string;
  /** Byte in the pack where the trouble begins; null when it concerns the pack as a whole. */
  readonly offset: number | null;
  readonly message: string;
  /** Ids of the chunks and nodes that this pack can no longer give. */
  readonly lostIds: readonly string[];
}

/**
 * Checks every byte of a pack: all blocks, all chunks, the index against one that is made anew from the blocks,
 * and the name.
 *
 * @returns what is wrong; empty when the pack is sound. @throws KSTORE_SYSTEM when it cannot be read.
 */
export function verifyPack(path: string): PackProblem[] {
  return withDescriptor(path, (descriptor) => {
    const opened = catchDamage(path, () => readPackIndex(descriptor, path));
    if ('problem' in opened) return [opened.problem, ...describeRebuild(path, opened.problem.message)];
    const { index, trailer } = opened.value;
    return verifyBlocks(descriptor, path, index, trailer.indexOffset);
  });
}

function verifyBlocks(
  descriptor: number,
  path: string,
  index: PackIndex,
  indexOffset: number,
): PackProblem[] {
  const problems: PackProblem[] = [];
  const rebuilt = new PackIndexBuilder();
  const entriesOf = groupEntries(index);
  if (
    indexOffset !== packHeaderBytes &&
    (index.blockCount === 0 || index.blockOffset(0) !== packHeaderBytes)
  ) {
    problems.push(problem(path, 'there are foreign bytes before the first block', packHeaderBytes));
  }
  for (let number = 0; number < index.blockCount; number++) {
    const offset = index.blockOffset(number);
    const end = number + 1 < index.blockCount ? index.blockOffset(number + 1) : indexOffset;
    const result = catchDamage(path, () => {
      const bytes = readBlockBytes(descriptor, path, offset, end);
      addToIndex(rebuilt, path, bytes, offset);
      if (crc32(bytes) !== index.blockCrc(number)) throw damagedPack(path, 'the block has changed', offset);
    });
    if ('problem' in result)
      problems.push({
        ...result.problem,
        lostIds: findLost(descriptor, path, index, number, end, entriesOf(number)),
      });
  }
  if (problems.length === 0 && !rebuilt.build().equals(index.bytes)) {
    problems.push(problem(path, 'its index does not describe its blocks', indexOffset));
  }
  for (let entry = 1; entry < index.chunkCount; entry++) {
    if (index.idAt(entry) !== index.idAt(entry - 1)) continue;
    problems.push(problem(path, `its index has chunk ${index.idAt(entry)} twice`, indexOffset));
  }
  return problems;
}

/** The entries of each block; made when the first damaged one asks, as there may be as many of them as entries. */
function groupEntries(index: PackIndex): (block: number) => readonly number[] {
  let groups: Map<number, number[]> | null = null;
  return (block) => {
    if (groups === null) {
      groups = new Map();
      for (let entry = 0; entry < index.chunkCount; entry++) {
        const { block: place } = index.placeAt(entry);
        const group = groups.get(place);
        if (group === undefined) groups.set(place, [entry]);
        else group.push(entry);
      }
    }
    return groups.get(block) ?? [];
  };
}

/** The ids that the index puts into a damaged block and that do not come out of it. */
function findLost(
  descriptor: number,
  path: string,
  index: PackIndex,
  number: number,
  end: number,
  entries: readonly number[],
): string[] {
  const raw = catchDamage(path, () => {
    const offset = index.blockOffset(number);
    const block = decodeBlock(readBlockBytes(descriptor, path, offset, end), path, offset);
    return decompress(block.codec, block.payload, block.rawBytes);
  });
  const lost: string[] = [];
  for (const entry of entries) {
    const place = index.placeAt(entry);
    const bytes = 'value' in raw ? raw.value?.subarray(place.offset, place.offset + place.bytes) : undefined;
    if (bytes === undefined || hashBytes(bytes) !== index.idAt(entry)) lost.push(index.idAt(entry));
  }
  return lost;
}

/** With a damaged end the index cannot say where blocks begin; they are read one after the other instead. */
function describeRebuild(path: string, told: string): PackProblem[] {
  const rebuilt = catchDamage(path, () => rebuildPackIndex(path));
  if ('problem' in rebuilt) return rebuilt.problem.message === told ? [] : [rebuilt.problem];
  if (basename(path) === `${rebuilt.value.packId}.pack`) return [];
  return [problem(path, 'its blocks do not give its name', null)];
}

export interface RebuiltIndex {
  /** The bytes of the index. */
  readonly index: Buffer;
  /** SHA-256 of the index: the name that the pack should have. */
  readonly packId: string;
  /** Where the blocks end and the index belongs. */
  readonly indexOffset: number;
}

/**
 * Makes the index of a pack from its blocks alone.
 *
 * @throws KSTORE_OBJECT_DAMAGED when a block is damaged. KSTORE_SYSTEM.
 */
export function rebuildPackIndex(path: string): RebuiltIndex {
  return withDescriptor(path, (descriptor) => {
    const fileBytes = measurePack(descriptor, path);
    checkPackHeader(readAt(descriptor, path, 0, Math.min(packHeaderBytes, fileBytes)), path);
    const builder = new PackIndexBuilder();
    let offset = packHeaderBytes;
    for (;;) {
      const prefix = readAt(descriptor, path, offset, Math.min(blockPrefixBytes, fileBytes - offset));
      if (!isBlockStart(prefix)) break;
      const { totalBytes } = readBlockSizes(prefix, fileBytes - offset, path, offset);
      addToIndex(builder, path, readAt(descriptor, path, offset, totalBytes), offset);
      offset += totalBytes;
    }
    const index = builder.build();
    return { index, packId: hashBytes(index), indexOffset: offset };
  });
}

function addToIndex(builder: PackIndexBuilder, path: string, bytes: Buffer, blockOffset: number): void {
  const block = decodeBlock(bytes, path, blockOffset);
  const raw = decompress(block.codec, block.payload, block.rawBytes);
  if (raw === null) throw damagedPack(path, 'the block cannot be decompressed', blockOffset);
  const number = builder.addBlock(blockOffset, crc32(bytes));
  let offset = 0;
  for (const length of block.chunkBytes) {
    const id = Buffer.from(hashBytes(raw.subarray(offset, offset + length)), 'hex');
    builder.addChunk(id, 0, { block: number, offset, bytes: length });
    offset += length;
  }
}

function withDescriptor<Result>(path: string, action: (descriptor: number) => Result): Result {
  const descriptor = attempt('read', path, () => fileSystem.openSync(path, openForReading));
  try {
    return action(descriptor);
  } finally {
    fileSystem.closeSync(descriptor);
  }
}

function catchDamage<Value>(path: string, action: () => Value): { value: Value } | { problem: PackProblem } {
  try {
    return { value: action() };
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_OBJECT_DAMAGED')) throw error;
    const offset = error.data['offset'];
    return { problem: problem(path, error.message, typeof offset === 'number' ? offset : null) };
  }
}

function problem(path: string, message: string, offset: number | null): PackProblem {
  return { pack: path, offset, message, lostIds: [] };
}
