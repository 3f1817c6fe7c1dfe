import { isKstoreError, type KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import { BlockCache } from './block-cache.ts';
import { PackReader } from './pack-reader.ts';

/** Enough for reading in turn from many places of many packs. */
const cacheBytes = 32 * 1024 * 1024;

/** One of the packs of a set. */
export interface PackOfSet {
  readonly reader: PackReader;
  /** Length of the file. */
  readonly sizeBytes: number;
}

export interface PackSetOptions {
  readonly onUnreadable?: (path: string, error: KstoreError) => void;
}

/**
 * Opens packs for reading, with one cache of blocks.
 *
 * @param damaged gets those whose index cannot be used.
 * @throws KSTORE_SYSTEM
 */
export function openPacks(
  paths: readonly string[],
  damaged: Map<string, KstoreError>,
  { onUnreadable }: PackSetOptions,
): PackOfSet[] {
  const cache = new BlockCache(cacheBytes);
  return paths.flatMap((path) => {
    try {
      const reader = new PackReader(path, cache);
      const sizeBytes = attempt('read', path, () => fileSystem.statSync(path)).size;
      return reader.index.chunkCount === 0 ? [] : [{ reader, sizeBytes }];
    } catch (error) {
      if (isKstoreError(error, 'KSTORE_SYSTEM') && error.data['systemCode'] === 'ENOENT') return [];
      if (isKstoreError(error, 'KSTORE_OBJECT_DAMAGED')) damaged.set(path, error);
      else if (isKstoreError(error, 'KSTORE_SYSTEM') && onUnreadable !== undefined) onUnreadable(path, error);
      else throw error;
      return [];
    }
  });
}
