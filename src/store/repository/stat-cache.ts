import { join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../files/cache-file.ts';
import type { WalkEntry } from '../files/walk.ts';
import type { NodeId } from '../model/object-id.ts';
import type { FileRef } from '../objects/object-store.ts';

const magic = 'kstore index 1\n';
const idBytes = 32;
const bytesPerEntry = 8 + 8 + 8 + 8 + 1 + idBytes + idBytes;

const modeCodes = { f: 0, x: 1, l: 2, d: 3 } as const;
const modes = ['f', 'x', 'l', 'd'] as const;
export type FileMode = (typeof modes)[number];
const listFlag = 4;
/** The file was so young when it was read that a later change may have left its times as they are. */
const racyFlag = 8;

export function modeOf(entry: WalkEntry): FileMode {
  return ({ file: 'f', executable: 'x', link: 'l', 'empty directory': 'd' } as const)[entry.kind];
}

/** What was known of an artifact's files when they were last read, in the order of the walk. */
export class CachedArtifact {
  readonly tree: NodeId | null;
  readonly paths: readonly string[];
  readonly #bytes: Buffer;

  constructor(tree: NodeId | null, paths: readonly string[], bytes: Buffer) {
    this.tree = tree;
    this.paths = paths;
    this.#bytes = bytes;
  }

  get bytes(): Buffer {
    return this.#bytes;
  }

  /** True when size, times, inode and mode say that the file has not been touched since it was read. */
  isUntouched(index: number, entry: WalkEntry): boolean {
    const offset = index * bytesPerEntry;
    const flags = this.#bytes[offset + 32]!;
    return (
      (flags & racyFlag) === 0 &&
      modes[flags & 3] === modeOf(entry) &&
      this.#bytes.readBigInt64LE(offset) === entry.mtimeNs &&
      this.#bytes.readBigInt64LE(offset + 8) === entry.ctimeNs &&
      this.#bytes.readBigUInt64LE(offset + 16) === entry.inode &&
      this.#bytes.readDoubleLE(offset + 24) === entry.sizeBytes
    );
  }

  modeAt(index: number): FileMode {
    return modes[this.#bytes[index * bytesPerEntry + 32]! & 3]!;
  }

  /** The content at the time of reading; meaningless for an empty folder. */
  fileAt(index: number): FileRef {
    const offset = index * bytesPerEntry;
    const sizeBytes = this.#bytes.readDoubleLE(offset + 24);
    const id = this.#bytes.toString('hex', offset + 33, offset + 33 + idBytes) as FileRef['id'];
    if ((this.#bytes[offset + 32]! & listFlag) === 0) return { id, sizeBytes };
    const list = this.#bytes.toString('hex', offset + 33 + idBytes, offset + 33 + 2 * idBytes) as NodeId;
    return { id, sizeBytes, list };
  }
}

/** Collects what is known of an artifact's files while they are walked. */
export class CachedArtifactBuilder {
  readonly #paths: string[] = [];
  readonly #youngestNs: bigint;
  #bytes = Buffer.alloc(64 * bytesPerEntry);

  /** @param startedNs the file system's own time when the walk began; files as young as that are racy. */
  constructor(startedNs: bigint) {
    this.#youngestNs = startedNs - clockGranularityNs;
  }

  add(entry: WalkEntry, file: FileRef | null): void {
    const offset = this.#paths.length * bytesPerEntry;
    if (offset + bytesPerEntry > this.#bytes.length) {
      const larger = Buffer.alloc(this.#bytes.length * 2);
      this.#bytes.copy(larger);
      this.#bytes = larger;
    }
    const isRacy = entry.mtimeNs >= this.#youngestNs || entry.ctimeNs >= this.#youngestNs;
    this.#bytes.writeBigInt64LE(entry.mtimeNs, offset);
    this.#bytes.writeBigInt64LE(entry.ctimeNs, offset + 8);
    this.#bytes.writeBigUInt64LE(entry.inode, offset + 16);
    this.#bytes.writeDoubleLE(entry.sizeBytes, offset + 24);
    const listBit = file?.list === undefined ? 0 : listFlag;
    this.#bytes[offset + 32] = modeCodes[modeOf(entry)] | listBit | (isRacy ? racyFlag : 0);
    if (file !== null) {
      this.#bytes.write(file.id, offset + 33, 'hex');
      if (file.list !== undefined) this.#bytes.write(file.list, offset + 33 + idBytes, 'hex');
    }
    this.#paths.push(entry.path);
  }

  build(tree: NodeId | null): CachedArtifact {
    return new CachedArtifact(tree, this.#paths, this.#bytes.subarray(0, this.#paths.length * bytesPerEntry));
  }
}

/** Kernels stamp files with a clock that ticks every few milliseconds; this is well above any tick. */
const clockGranularityNs = 50_000_000n;

/**
 * The stat cache of the workspace: path of the artifact to what is known of its files.
 *
 * @remarks Like git's index it saves reading files that have not been touched. Disposable: without it everything
 * is read again, with the same answers.
 */
export type StatCache = Map<string, CachedArtifact>;

interface Header {
  readonly artifacts: readonly { path: string; tree: NodeId | null; count: number; pathBytes: number }[];
}

export function readStatCache(directory: string): StatCache {
  const content = readCacheFile(join(directory, 'index'));
  if (content === null || content.toString('latin1', 0, magic.length) !== magic) return new Map();
  const headerBytes = content.readUInt32LE(magic.length);
  let offset = magic.length + 4;
  const header = JSON.parse(content.toString('utf8', offset, offset + headerBytes)) as Header;
  offset += headerBytes;
  const cache: StatCache = new Map();
  for (const { path, tree, count, pathBytes } of header.artifacts) {
    const paths = count === 0 ? [] : content.toString('utf8', offset, offset + pathBytes).split('\n');
    offset += pathBytes;
    cache.set(
      path,
      new CachedArtifact(tree, paths, content.subarray(offset, offset + count * bytesPerEntry)),
    );
    offset += count * bytesPerEntry;
  }
  return cache;
}

export function writeStatCache(directory: string, cache: StatCache): void {
  const parts: Buffer[] = [];
  const artifacts = [...cache].map(([path, cached]) => {
    const paths = Buffer.from(cached.paths.join('\n'));
    parts.push(paths, cached.bytes);
    return { path, tree: cached.tree, count: cached.paths.length, pathBytes: paths.length };
  });
  const header = Buffer.from(JSON.stringify({ artifacts } satisfies Header));
  const headerLength = Buffer.alloc(4);
  headerLength.writeUInt32LE(header.length);
  const content = Buffer.concat([Buffer.from(magic), headerLength, header, ...parts]);
  writeCacheFile(join(directory, 'index'), content, join(directory, 'tmp'));
}
