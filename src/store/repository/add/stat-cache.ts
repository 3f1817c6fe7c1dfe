import { join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../../files/cache-file.ts';
import { allocateColumns, Listing, type ListedFolder, type ListingColumns } from '../../files/listing.ts';
import { isObjectId, type NodeId } from '../../model/object-id.ts';
import { areStillThere } from './known-packs.ts';

const magic = 'kstore index 3\n\0';
const alignBytes = 8;

/** What was known of an artifact's files when they were last read. */
export interface CachedArtifact {
  readonly listing: Listing;
  /** The tree that they make; null when it is not known. */
  readonly tree: NodeId | null;
  /** True when all of it was seen in the packs that the cache names, or was put there. */
  readonly isStored: boolean;
}

/**
 * The stat cache of the workspace: path of the artifact to what is known of its files.
 *
 * @remarks Like git's index it saves reading files that have not been touched. Disposable: without it everything
 * is read again, with the same answers.
 */
export class StatCache extends Map<string, CachedArtifact> {
  /** File names of the packs that held what is stored of it. */
  packs: readonly string[] = [];

  /**
   * A pack does not change, so what was in it is there as long as the pack is; when one has gone, by `kstore gc` or by
   * an accident, each artifact must be looked up in the store again.
   *
   * @param readable file names of the packs that can be used now.
   */
  doubtUnlessThere(readable: readonly string[]): void {
    if (!areStillThere(this.packs, readable))
      for (const [path, artifact] of this) this.set(path, { ...artifact, isStored: false });
    this.packs = readable;
  }
}

interface Header {
  readonly packs: readonly string[];
  readonly artifacts: readonly HeaderArtifact[];
}

interface HeaderArtifact {
  readonly path: string;
  readonly tree: NodeId | null;
  readonly isStored: boolean;
  readonly count: number;
  readonly folders: readonly (readonly [path: string, count: number, namesBytes: number])[];
  readonly lists: readonly (readonly [entry: number, list: string])[];
}

/** The columns in their order in the file. */
const columnNames = [
  'sizeBytes',
  'mtimeMs',
  'ctimeMs',
  'inode',
  'ids',
  'flags',
] as const satisfies readonly (keyof ListingColumns)[];

/** Answers an empty cache when there is none or it is damaged. */
export function readStatCache(directory: string): StatCache {
  const content = readCacheFile(join(directory, 'index'));
  if (content === null || content.toString('latin1', 0, magic.length) !== magic) return new StatCache();
  try {
    return decodeCache(content);
  } catch {
    // Made by another program: like a damaged one it is made anew.
    return new StatCache();
  }
}

function decodeCache(content: Buffer): StatCache {
  const headerBytes = content.readUInt32LE(magic.length);
  let offset = magic.length + alignBytes;
  const header = JSON.parse(content.toString('utf8', offset, offset + headerBytes)) as Header;
  offset = align(offset + headerBytes);
  const cache = new StatCache();
  cache.packs = header.packs.map(String);
  for (const artifact of header.artifacts) {
    const { listing, end } = decodeListing(artifact, content, offset);
    cache.set(artifact.path, { listing, tree: artifact.tree, isStored: artifact.isStored });
    offset = end;
  }
  return cache;
}

function decodeListing(
  artifact: HeaderArtifact,
  content: Buffer,
  start: number,
): { listing: Listing; end: number } {
  const columns = allocateColumns(0) as { -readonly [Name in keyof ListingColumns]: ListingColumns[Name] };
  let offset = start;
  const take = (bytes: number): [ArrayBufferLike, number] => {
    const place = content.byteOffset + offset;
    offset += bytes;
    return [content.buffer, place];
  };
  const { count } = artifact;
  for (const name of ['sizeBytes', 'mtimeMs', 'ctimeMs', 'inode'] as const)
    columns[name] = new Float64Array(...take(count * 8), count);
  columns.ids = new Uint8Array(...take(count * 32), count * 32);
  columns.flags = new Uint8Array(...take(count), count);
  const folders: ListedFolder[] = [];
  checkHeader(artifact);
  let first = 0;
  for (const [path, folderCount, namesBytes] of artifact.folders) {
    folders.push({
      path,
      names: content.toString('utf8', offset, offset + namesBytes),
      first,
      count: folderCount,
    });
    offset += namesBytes;
    first += folderCount;
  }
  return { listing: new Listing(folders, count, columns, new Map(artifact.lists)), end: align(offset) };
}

/** A cache is made by anybody who can write there: ids that are none would be taken for content further on. */
function checkHeader({ tree, isStored, count, folders, lists }: HeaderArtifact): void {
  const isRight =
    typeof isStored === 'boolean' &&
    (tree === null || isObjectId(tree)) &&
    folders.every(
      ([path, entries, bytes]) => typeof path === 'string' && isCount(entries) && isCount(bytes),
    ) &&
    folders.reduce((sum, [, entries]) => sum + entries, 0) === count &&
    lists.every(([entry, list]) => isCount(entry) && entry < count && isObjectId(list));
  if (!isRight) throw new Error('a wrong header');
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function writeStatCache(directory: string, cache: StatCache): void {
  const artifacts: HeaderArtifact[] = [];
  const parts: Uint8Array[] = [];
  for (const [path, { listing, tree, isStored }] of cache) {
    const names = listing.folders.map((folder) => Buffer.from(folder.names));
    const folders = listing.folders.map(
      (folder, index) => [folder.path, folder.count, names[index]!.length] as const,
    );
    artifacts.push({ path, tree, isStored, count: listing.count, folders, lists: [...listing.lists] });
    const own = [...columnNames.map((name) => columnBytes(listing, name)), ...names];
    parts.push(...own, padding(own.reduce((sum, part) => sum + part.length, 0)));
  }
  const headerText = Buffer.from(JSON.stringify({ packs: cache.packs, artifacts } satisfies Header));
  const headerLength = Buffer.alloc(alignBytes);
  headerLength.writeUInt32LE(headerText.length);
  const content = [
    Buffer.from(magic, 'latin1'),
    headerLength,
    headerText,
    padding(headerText.length),
    ...parts,
  ];
  writeCacheFile(join(directory, 'index'), content, join(directory, 'tmp'));
}

function columnBytes(listing: Listing, name: keyof ListingColumns): Uint8Array {
  const column = listing.columns[name];
  const bytes = (column.byteLength / column.length) * listing.count * (name === 'ids' ? 32 : 1);
  return new Uint8Array(column.buffer, column.byteOffset, listing.count === 0 ? 0 : bytes);
}

function align(offset: number): number {
  return Math.ceil(offset / alignBytes) * alignBytes;
}

function padding(bytes: number): Buffer {
  return Buffer.alloc(align(bytes) - bytes);
}
