import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { makeFolder, syncFolder, writeFileAtomically } from '../files/atomic-write.ts';
import { describeHolder, type StoreLock } from '../files/lock.ts';
import {
  createOwnedFile,
  readOwnedFile,
  removeIfEnded,
  removeOwnedFile,
  type OwnedFile,
} from '../files/owned-file.ts';
import { attempt } from '../files/system-error.ts';
import { withoutPackedRef } from './read-refs.ts';

/** As long as git itself waits for the lock of packed branches (`core.packedRefsTimeout`). */
const waitForGitMs = 1000;
const pollMs = 20;

/** How a branch is to move. */
export interface RefMove {
  readonly expected: string | null;
  readonly next: string;
  /** What the branch is at; asked when nobody else can move it. */
  readonly readCurrent: () => string | null;
  /** Asked when nobody else can move the branch: from then on a lost lock does no harm. */
  readonly lock: StoreLock;
}

/**
 * Replaces a git branch file under git's own `<ref>.lock`, so that stock git beside kstore waits too.
 *
 * Whoever stops between the last question and the rename still has `<ref>.lock`, so no other commit can come in
 * between; see docs/locking.md.
 *
 * @throws KSTORE_REF_MOVED when it is not at `expected`, KSTORE_LOCKED when another process holds `<ref>.lock` or
 * the lock of the store was lost.
 */
export async function replaceFileUnderGitLock(
  path: string,
  temporaryFolder: string,
  { expected, next, readCurrent, lock }: RefMove,
): Promise<void> {
  await withGitLock(path, temporaryFolder, lock, () => {
    const current = readCurrent();
    if (current !== expected) {
      throw new KstoreError(
        'KSTORE_REF_MOVED',
        `the ledger is at ${current ?? 'no commit'}, not at ${expected ?? 'no commit'}`,
      );
    }
    writeFileAtomically(path, `${next}\n`, temporaryFolder);
  });
}

/** Removes a tag, also from where git packs refs. Nothing happens when it is not there. */
export async function removeRef(
  gitFolder: string,
  ref: string,
  temporaryFolder: string,
  lock: StoreLock,
): Promise<void> {
  const packedPath = join(gitFolder, 'packed-refs');
  // Packed first: else a crash in between would bring the packed one back.
  await withGitLock(packedPath, temporaryFolder, lock, () => {
    const rest = withoutPackedRef(gitFolder, ref);
    if (rest !== null) writeFileAtomically(packedPath, rest, temporaryFolder);
  });
  const path = join(gitFolder, ref);
  await withGitLock(path, temporaryFolder, lock, () => {
    attempt('remove', path, () => fileSystem.rmSync(path, { force: true }));
    syncFolder(dirname(path));
  });
}

/** Runs a change of a file while this process has git's lock on it. */
async function withGitLock(
  path: string,
  temporaryFolder: string,
  lock: StoreLock,
  change: () => void,
): Promise<void> {
  const lockPath = `${path}.lock`;
  makeFolder(dirname(path));
  const held = await takeGitLock(lockPath, lock.holder.command, temporaryFolder);
  try {
    lock.assertHeld();
    change();
  } finally {
    removeOwnedFile(lockPath, held);
  }
}

async function takeGitLock(path: string, command: string, temporaryFolder: string): Promise<OwnedFile> {
  const startMs = performance.now();
  for (;;) {
    const held = createOwnedFile(path, command, temporaryFolder, true);
    if (held !== null) return held;
    const other = readOwnedFile(path);
    // A file that names nobody is one of git's, which may be older than any limit: that is never removed.
    if (other === null || (other.owner !== null && removeIfEnded(path, other, temporaryFolder))) continue;
    if (performance.now() - startMs >= waitForGitMs) throw gitLockedError(path, other);
    await sleep(pollMs);
  }
}

function gitLockedError(path: string, { owner }: OwnedFile): KstoreError {
  const by = owner === null ? 'a git process' : describeHolder(owner);
  return new KstoreError('KSTORE_LOCKED', `${by} holds "${path}"`, {
    data: { path, holder: owner },
    hints: ['wait for it to end; if it does not run any more, delete the file'],
  });
}
