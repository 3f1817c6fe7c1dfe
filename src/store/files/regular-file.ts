import { KstoreError } from '../errors/kstore-error.ts';
import { readFully } from './atomic-write.ts';
import { fileConstants, fileSystem } from './file-system.ts';
import { attempt } from './system-error.ts';

/** Zero where a system does not know the flag, as Windows. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fileConstants;

/**
 * Opens a file that is nothing else: no symbolic link, device or pipe, which in a stranger's folder may be a trap.
 *
 * @throws KSTORE_SYSTEM, KSTORE_REPOSITORY_DAMAGED when it is no file.
 */
export function openRegularFile(path: string): { readonly descriptor: number; readonly sizeBytes: number } {
  const descriptor = attempt('read', path, () =>
    fileSystem.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
  );
  try {
    const stat = attempt('read', path, () => fileSystem.fstatSync(descriptor));
    if (!stat.isFile()) throw new KstoreError('KSTORE_REPOSITORY_DAMAGED', `"${path}" is not a file`);
    return { descriptor, sizeBytes: stat.size };
  } catch (error) {
    fileSystem.closeSync(descriptor);
    throw error;
  }
}

/** The content of such a file. @throws as `openRegularFile`, and when it is longer than `maximumBytes`. */
export function readRegularFile(path: string, maximumBytes: number): Buffer {
  const { descriptor, sizeBytes } = openRegularFile(path);
  try {
    if (sizeBytes > maximumBytes) {
      throw new KstoreError('KSTORE_REPOSITORY_DAMAGED', `"${path}" is longer than ${maximumBytes} bytes`);
    }
    const bytes = Buffer.allocUnsafe(sizeBytes);
    return bytes.subarray(
      0,
      attempt('read', path, () => readFully(descriptor, bytes, 0)),
    );
  } finally {
    fileSystem.closeSync(descriptor);
  }
}
