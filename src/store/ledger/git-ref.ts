import { dirname } from 'node:path';
import { KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';

/**
 * Replaces a git branch file under git's own `<ref>.lock`, so that stock git beside kstore waits too.
 *
 * @param readCurrent what the branch is at, asked under the lock.
 * @throws KSTORE_REF_MOVED when it is not at `expected`, KSTORE_LOCKED when a git process holds the lock.
 */
export function replaceFileUnderGitLock(
  path: string,
  expected: string | null,
  next: string,
  temporaryFolder: string,
  readCurrent: () => string | null,
): void {
  const lockPath = `${path}.lock`;
  fileSystem.mkdirSync(dirname(path), { recursive: true });
  let descriptor: number;
  try {
    descriptor = fileSystem.openSync(lockPath, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new KstoreError('KSTORE_LOCKED', `a git process holds "${lockPath}"`, {
      hints: ['wait for it to end; if no git process runs, delete the file'],
    });
  }
  try {
    const current = readCurrent();
    if (current !== expected) {
      throw new KstoreError(
        'KSTORE_REF_MOVED',
        `the ledger is at ${current ?? 'no commit'}, not at ${expected ?? 'no commit'}`,
      );
    }
    writeFileAtomically(path, `${next}\n`, temporaryFolder);
  } finally {
    fileSystem.closeSync(descriptor);
    fileSystem.unlinkSync(lockPath);
  }
}
