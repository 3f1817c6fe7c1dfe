import { readFully } from './atomic-write.ts';
import { fileSystem } from './file-system.ts';
import { openRegularFile } from './regular-file.ts';
import { attempt } from './system-error.ts';

const partBytes = 1024 * 1024;

/**
 * The bytes of a file part by part, each in a buffer of its own; a link is not followed.
 *
 * @throws KSTORE_SYSTEM, KSTORE_REPOSITORY_DAMAGED when it is no file.
 */
export function* readDiskFileParts(path: string): Generator<Uint8Array> {
  const { descriptor } = openRegularFile(path);
  try {
    for (let position = 0; ; position += partBytes) {
      const part = Buffer.allocUnsafe(partBytes);
      const count = attempt('read', path, () => readFully(descriptor, part, position));
      if (count > 0) yield part.subarray(0, count);
      if (count < partBytes) return;
    }
  } finally {
    fileSystem.closeSync(descriptor);
  }
}
