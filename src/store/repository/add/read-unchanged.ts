import { createFileHash } from '../../codec/hash.ts';
import { readFully } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';
import { KstoreError } from '../../errors/kstore-error.ts';
import { openToRead } from '../../objects/ingest/file-batch.ts';
import type { FileRef } from '../../objects/object-store.ts';

/** With longer ones, more of what a part is split into outlives a collection of young garbage. */
const partBytes = 128 * 1024;

/**
 * The bytes of a file of the workspace as they were stored, part by part, so that a meaning derived from them belongs
 * to them.
 *
 * @throws KSTORE_FILE_CHANGED when they are others, which may be known at the end only. KSTORE_SYSTEM.
 */
export function* readUnchanged(absolutePath: string, { id, sizeBytes }: FileRef): Generator<Uint8Array> {
  const descriptor = openToRead(absolutePath);
  try {
    const hash = createFileHash();
    let position = 0;
    while (position < sizeBytes) {
      const part = Buffer.allocUnsafeSlow(Math.min(partBytes, sizeBytes - position));
      const count = attempt('read', absolutePath, () => readFully(descriptor, part, position));
      if (count < part.length) break;
      hash.update(part);
      position += count;
      yield part;
    }
    const { size } = attempt('read', absolutePath, () => fileSystem.fstatSync(descriptor));
    if (size === position && hash.digest('hex') === id) return;
    throw new KstoreError('KSTORE_FILE_CHANGED', `"${absolutePath}" was changed while it was read`);
  } finally {
    fileSystem.closeSync(descriptor);
  }
}
