import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';
import {
  createOwnedFile,
  readOwnedFile,
  removeIfEnded,
  removeOwnedFile,
  type FileOwner,
  type OwnedFile,
} from './owned-file.ts';
import { isWithinSight } from './process-identity.ts';

const pollMs = 50;
const reportEveryMs = 1000;
const fullDiskCodes = ['ENOSPC', 'EDQUOT'];

export type LockHolder = FileOwner;

export interface LockOptions {
  /** What others see while they wait, for example `commit`. */
  readonly command: string;
  /** False: fail at once when another command holds the lock. */
  readonly wait?: boolean;
  /** Gives up after this long; waits without end when absent. */
  readonly timeoutMs?: number;
  /** Called every second while waiting; the holder is null when its name cannot be read. */
  readonly onWait?: (holder: LockHolder | null, waitedMs: number) => void;
  readonly signal?: AbortSignal;
}

/** The right to change a store, held through the file `.kstore/lock`; see docs/locking.md. */
export class StoreLock {
  readonly path: string;
  readonly holder: LockHolder;
  readonly #file: OwnedFile;

  constructor(path: string, file: OwnedFile) {
    this.path = path;
    this.holder = file.owner!;
    this.#file = file;
  }

  /** False when somebody removed or replaced the lock file, which nobody may do while this process lives. */
  stillHeld(): boolean {
    return readOwnedFile(this.path)?.text === this.#file.text;
  }

  /**
   * Asked just before each step that others build on.
   *
   * @throws KSTORE_LOCKED when the lock is no longer ours.
   */
  assertHeld(): void {
    if (this.stillHeld()) return;
    throw new KstoreError(
      'KSTORE_LOCKED',
      `the lock "${this.path}" was taken from this command while it worked; it stopped and published nothing more`,
      { hints: ['run the command again; leave the lock file alone while its command runs'] },
    );
  }

  /** Removes the lock file when it is still ours; safe to call twice. */
  release(): void {
    removeOwnedFile(this.path, this.#file);
  }
}

/**
 * Takes the lock of a store, waiting for other commands unless told not to.
 *
 * A lock whose process surely ended is taken over. One of another computer or container is not: nothing here can
 * tell that its process ended.
 *
 * @param storeDirectory the `.kstore` folder.
 * @throws KSTORE_LOCKED with the holder, when it is not free and waiting is off or over.
 */
export async function takeLock(storeDirectory: string, options: LockOptions): Promise<StoreLock> {
  const startMs = performance.now();
  let reports = 0;
  for (;;) {
    const lock = tryTakeLock(storeDirectory, options.command);
    if (lock instanceof StoreLock) return lock;
    const waitedMs = performance.now() - startMs;
    if (options.wait === false || waitedMs >= (options.timeoutMs ?? Infinity))
      throw lockedError(storeDirectory, lock);
    if (waitedMs >= (reports + 1) * reportEveryMs) {
      reports = Math.floor(waitedMs / reportEveryMs);
      options.onWait?.(lock, waitedMs);
    }
    await pause(options.signal);
  }
}

async function pause(signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(pollMs, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    throw new KstoreError('KSTORE_ABORTED', 'stopped while waiting for the lock', { cause: error });
  }
}

/** Takes the lock, or names who holds it (null when that cannot be read). */
function tryTakeLock(storeDirectory: string, command: string): StoreLock | LockHolder | null {
  const path = join(storeDirectory, 'lock');
  const temporaryFolder = join(storeDirectory, 'tmp');
  for (;;) {
    const file = readOwnedFile(path);
    if (file === null) {
      const taken = makeLockFile(path, command, temporaryFolder);
      if (taken !== null) return new StoreLock(path, taken);
    } else if (!removeIfEnded(path, file, temporaryFolder)) {
      return file.owner;
    }
  }
}

/** On a full disk not even gc can run, so the usual advice to free some space has to say how. */
function makeLockFile(path: string, command: string, temporaryFolder: string): OwnedFile | null {
  try {
    return createOwnedFile(path, command, temporaryFolder);
  } catch (error) {
    if (!isKstoreError(error) || !fullDiskCodes.includes(String(error.data['systemCode']))) throw error;
    throw new KstoreError('KSTORE_SYSTEM', error.message, {
      data: error.data,
      hints: [
        `free some space first: every command that changes the store needs a little, \`kstore gc\` too; "${join(dirname(path), 'cache')}" may be deleted, since it is made anew`,
      ],
      cause: error,
    });
  }
}

/** `` `kstore commit` (process 12 on box) `` */
export function describeHolder(holder: LockHolder | null): string {
  return holder === null
    ? 'another command'
    : `\`kstore ${holder.command}\` (process ${holder.pid} on ${holder.host})`;
}

/** What a person can do about a lock that nobody may take over by himself; null when waiting is enough. */
export function adviseOnHolder(holder: LockHolder | null, path: string): string | null {
  if (holder !== null && isWithinSight(holder)) return null;
  return `it runs on another computer or in another container; if it does not run there any more, remove "${path}"`;
}

function lockedError(storeDirectory: string, holder: LockHolder | null): KstoreError {
  const path = join(storeDirectory, 'lock');
  const since = holder === null ? '' : ` since ${holder.takenAt}`;
  const advice = adviseOnHolder(holder, path);
  return new KstoreError('KSTORE_LOCKED', `the store is locked by ${describeHolder(holder)}${since}`, {
    data: { path, holder },
    hints: [
      'wait for the other command to end, then try again',
      ...(holder === null || advice === null ? [] : [advice]),
    ],
  });
}
