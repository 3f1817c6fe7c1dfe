import type { Stats } from 'node:fs';
import type { Listing } from '../../files/listing.ts';

/** What tells a file that was touched from one that was not. */
export interface SeenFile {
  readonly sizeBytes: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly inode: number;
}

/** The files and links that stood at paths when a checkout was planned; at other paths there was nothing. */
export type SeenFiles = ReadonlyMap<string, SeenFile>;

export function seenInListing({ columns }: Listing, entry: number): SeenFile {
  return {
    sizeBytes: columns.sizeBytes[entry]!,
    mtimeMs: columns.mtimeMs[entry]!,
    ctimeMs: columns.ctimeMs[entry]!,
    inode: columns.inode[entry]!,
  };
}

export function seenNow(stat: Stats): SeenFile {
  return { sizeBytes: stat.size, mtimeMs: stat.mtimeMs, ctimeMs: stat.ctimeMs, inode: stat.ino };
}

/** @param stat what is at the path now; null for nothing. */
export function isAsSeen(stat: Stats | null, seen: SeenFile | undefined): boolean {
  if (stat === null || seen === undefined) return stat === null && seen === undefined;
  return (
    !stat.isDirectory() &&
    stat.size === seen.sizeBytes &&
    stat.mtimeMs === seen.mtimeMs &&
    stat.ctimeMs === seen.ctimeMs &&
    stat.ino === seen.inode
  );
}
