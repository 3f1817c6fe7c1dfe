import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import {
  discardFile,
  makeFolder,
  makeFolderInside,
  syncFolder,
  temporaryPath,
  writeNewFile,
} from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import type { GitObject } from './git-object.ts';

/** Numbers of the types in a git pack (gitformat-pack(5)). */
export const packTypes = { commit: 1, tree: 2, blob: 3, tag: 4 } as const;
/** Large trees are ids, which hardly shrink: little effort for them. */
const fastAboveBytes = 16 * 1024;

/** An object as it stands in a pack: its header and its compressed content. */
export interface PackEntry {
  readonly id: string;
  readonly bytes: Buffer;
}

export function makePackEntry(id: string, { type, content }: GitObject): PackEntry {
  const level = content.length > fastAboveBytes ? 1 : 6;
  return {
    id,
    bytes: Buffer.concat([encodeEntryHeader(type, content.length), deflateSync(content, { level })]),
  };
}

function encodeEntryHeader(type: GitObject['type'], size: number): Buffer {
  const bytes = [(packTypes[type] << 4) | (size & 15)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1]! |= 0x80;
    bytes.push(rest & 127);
  }
  return Buffer.from(bytes);
}

/** A pack that is written and synchronised under temporary names. */
export interface PreparedPack {
  /** `pack-<checksum>`, without ending. */
  readonly name: string;
  readonly packPath: string;
  readonly indexPath: string;
}

/** Writes entries as a git pack and its index (version 2), still invisible. @throws KSTORE_SYSTEM */
export function preparePack(entries: readonly PackEntry[], temporaryFolder: string): PreparedPack {
  const pack = encodePack(entries);
  const checksum = pack.subarray(-20);
  const packPath = temporaryPath(temporaryFolder, 'git-pack');
  const indexPath = temporaryPath(temporaryFolder, 'git-index');
  makeFolderInside(temporaryFolder);
  try {
    attempt('write', packPath, () => writeNewFile(packPath, pack));
    attempt('write', indexPath, () => writeNewFile(indexPath, encodeIndex(entries, checksum)));
  } catch (error) {
    discardPack({ packPath, indexPath });
    throw error;
  }
  return { name: `pack-${checksum.toString('hex')}`, packPath, indexPath };
}

/** Makes packs durable and visible in a folder `objects/pack/`. @throws KSTORE_SYSTEM */
export function publishPacks(packs: readonly PreparedPack[], folder: string): void {
  makeFolder(folder);
  try {
    for (const { name, packPath, indexPath } of packs) {
      const [pack, index] = [join(folder, `${name}.pack`), join(folder, `${name}.idx`)];
      // Git looks for a pack where it sees an index, so the index comes last.
      attempt('write', pack, () => fileSystem.renameSync(packPath, pack));
      attempt('write', index, () => fileSystem.renameSync(indexPath, index));
    }
  } catch (error) {
    packs.forEach(discardPack);
    throw error;
  }
  syncFolder(folder);
}

export function discardPack({ packPath, indexPath }: Omit<PreparedPack, 'name'>): void {
  discardFile(packPath);
  discardFile(indexPath);
}

function encodePack(entries: readonly PackEntry[]): Buffer {
  const header = Buffer.alloc(12);
  header.write('PACK', 'latin1');
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(entries.length, 8);
  const content = Buffer.concat([header, ...entries.map((entry) => entry.bytes)]);
  return Buffer.concat([content, sha1(content)]);
}

function encodeIndex(entries: readonly PackEntry[], packChecksum: Buffer): Buffer {
  let offset = 12;
  const placed = entries.map(({ id, bytes }) => {
    const place = { id: Buffer.from(id, 'hex'), crc: crc32(bytes), offset };
    offset += bytes.length;
    return place;
  });
  if (offset >= 2 ** 31) throw new Error('a git pack of this size is not written');
  placed.sort((left, right) => Buffer.compare(left.id, right.id));
  const fanOut = new Uint32Array(256);
  for (const { id } of placed) fanOut[id[0]!]!++;
  for (let first = 1; first < 256; first++) fanOut[first]! += fanOut[first - 1]!;
  const content = Buffer.concat([
    numbers([0xff744f63, 2, ...fanOut]),
    ...placed.map(({ id }) => id),
    numbers(placed.map(({ crc }) => crc)),
    numbers(placed.map((place) => place.offset)),
    packChecksum,
  ]);
  return Buffer.concat([content, sha1(content)]);
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
}

function sha1(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest();
}
