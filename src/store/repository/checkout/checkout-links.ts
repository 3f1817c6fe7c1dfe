import { isKstoreError } from '../../errors/kstore-error.ts';
import { checkLinkTarget } from '../../files/link-target.ts';
import { maximumPathBytes } from '../../files/safe-path.ts';
import type { Version } from '../../ledger/ledger-state.ts';
import type { FileRef, ObjectStore } from '../../objects/object-store.ts';
import { formatFullReference } from '../versions/resolve.ts';

/**
 * The target of a link, byte for byte: an earlier kstore took some that are not UTF-8. A link may point to files of its
 * own version only: anything else would let a version reach outside its folder.
 *
 * @throws KSTORE_PATH_UNSAFE
 */
export function readLinkTarget(
  objects: ObjectStore,
  version: Version,
  file: FileRef,
  linkPath: string,
): Buffer {
  const isLong = file.sizeBytes > maximumPathBytes;
  const target = isLong ? Buffer.alloc(0) : Buffer.from(objects.readFile(file));
  checkLinkTarget(target.toString('utf8'), linkPath, formatFullReference(version));
  return target;
}

/** Why a version cannot be written: the first of its links that leads out of it; null when none does. */
export function findUnsafeLink(objects: ObjectStore, version: Version): string | null {
  try {
    for (const entry of objects.walkTree(version.manifest.tree))
      if (entry.mode === 'l') readLinkTarget(objects, version, entry.file, entry.path);
    return null;
  } catch (error) {
    if (isKstoreError(error, 'KSTORE_PATH_UNSAFE')) return error.message;
    throw error;
  }
}
