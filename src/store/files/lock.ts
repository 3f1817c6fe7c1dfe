import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { KstoreError } from '../errors/kstore-error.ts';
import { discardFile, makeFolder, temporaryPath, writeFully } from './atomic-write.ts';
import { fileSystem } from './file-system.ts';
import { hasEnded, identifyThisProcess, type ProcessIdentity } from './process-identity.ts';
import { attempt, systemCode } from './system-error.ts';

const pollMs = 50;
const reportEveryMs = 1000;
/** A lock without readable content older than this was left by a process that died while it wrote it. */
const unreadableLockAgeMs = 10_000;

export interface LockHolder extends ProcessIdentity {
  /** What the person ran, for example `kstore commit`. */
  readonly command: string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
}

export interface LockOptions {
  readonly command: string;
  /** False: fail at once when another command holds the lock. */
  readonly wait?: boolean;
  /** Gives up after this long; waits without end when absent. */
  readonly timeoutMs?: number;
  /** Called every second while waiting; the holder is null when its name cannot be read. */
  readonly onWait?: (holder: LockHolder | null, waitedMs: number) => void;
  readonly signal?: AbortSignal;
}

interface LockFile {
  readonly text: string;
  readonly inode: bigint;
  readonly modifiedMs: number;
}

/** The right to change a store, held through the file `.kstore/lock`. */
export class StoreLock {
  readonly path: string;
  readonly holder: LockHolder;
  readonly #inode: bigint;

  constructor(path: string, holder: LockHolder, inode: bigint) {
    this.path = path;
    this.holder = holder;
    this.#inode = inode;
  }

  /** Asked just before the commit point: false when somebody removed or replaced the lock file. */
  stillHeld(): boolean {
    const file = readLock(this.path);
    return file !== null && file.inode === this.#inode && file.text === formatHolder(this.holder);
  }

  /** Removes the lock file when it is still ours; safe to call twice. */
  release(): void {
    if (this.stillHeld()) attempt('remove', this.path, () => fileSystem.rmSync(this.path, { force: true }));
  }
}

/**
 * Takes the lock of a store, waiting for other commands unless told not to.
 *
 * A lock whose process ended without releasing it is taken over.
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
  for (;;) {
    const taken = createLock(path, command);
    if (taken !== null) return taken;
    const file = readLock(path);
    if (file === null) continue;
    const holder = parseHolder(file.text);
    const stale = holder === null ? Date.now() - file.modifiedMs > unreadableLockAgeMs : hasEnded(holder);
    if (!stale) return holder;
    removeStaleLock(storeDirectory, path, file);
  }
}

function createLock(path: string, command: string): StoreLock | null {
  const holder: LockHolder = { ...identifyThisProcess(), command, takenAt: new Date().toISOString() };
  return attempt('write', path, () => {
    let descriptor: number;
    try {
      descriptor = fileSystem.openSync(path, 'wx', 0o666);
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return null;
      throw error;
    }
    try {
      writeFully(descriptor, Buffer.from(formatHolder(holder)));
      return new StoreLock(path, holder, fileSystem.fstatSync(descriptor, { bigint: true }).ino);
    } catch (error) {
      discardFile(path);
      throw error;
    } finally {
      fileSystem.closeSync(descriptor);
    }
  });
}

function readLock(path: string): LockFile | null {
  return attempt('read', path, () => {
    let descriptor: number;
    try {
      descriptor = fileSystem.openSync(path, 'r');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
    try {
      const text = fileSystem.readFileSync(descriptor, 'utf8');
      const stat = fileSystem.fstatSync(descriptor, { bigint: true });
      return { text, inode: stat.ino, modifiedMs: Number(stat.mtimeMs) };
    } finally {
      fileSystem.closeSync(descriptor);
    }
  });
}

/** Renaming first means that of several processes that saw the same dead lock, one alone removes it. */
function removeStaleLock(storeDirectory: string, path: string, stale: LockFile): void {
  const folder = join(storeDirectory, 'tmp');
  makeFolder(folder);
  const away = temporaryPath(folder, 'lock');
  try {
    fileSystem.renameSync(path, away);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    attempt('remove', path, () => {
      throw error;
    });
  }
  const moved = readLock(away);
  if (moved !== null && (moved.inode !== stale.inode || moved.text !== stale.text)) putBack(away, path);
  discardFile(away);
}

/** A fresh lock came between looking and renaming; its owner notices by `stillHeld` if the place is taken. */
function putBack(away: string, path: string): void {
  try {
    fileSystem.linkSync(away, path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return;
    attempt('write', path, () => fileSystem.renameSync(away, path));
  }
}

function formatHolder(holder: LockHolder): string {
  const { pid, host, processStartedAt, command, takenAt } = holder;
  return `${JSON.stringify({ pid, host, processStartedAt, command, takenAt })}\n`;
}

function parseHolder(text: string): LockHolder | null {
  try {
    const value = JSON.parse(text) as Partial<LockHolder> | null;
    const complete =
      Number.isSafeInteger(value?.pid) &&
      value!.pid! > 0 &&
      typeof value?.host === 'string' &&
      (value.processStartedAt === null || typeof value.processStartedAt === 'string') &&
      typeof value.command === 'string' &&
      typeof value.takenAt === 'string';
    return complete ? (value as LockHolder) : null;
  } catch {
    return null;
  }
}

function lockedError(storeDirectory: string, holder: LockHolder | null): KstoreError {
  const path = join(storeDirectory, 'lock');
  const by =
    holder === null ? 'another command' : `\`${holder.command}\` (process ${holder.pid} on ${holder.host})`;
  const since = holder === null ? '' : ` since ${holder.takenAt}`;
  const hints = ['wait for the other command to end, then try again'];
  if (holder !== null && holder.host !== identifyThisProcess().host) {
    hints.push(`if that computer no longer runs it, remove "${path}"`);
  }
  return new KstoreError('KSTORE_LOCKED', `the store is locked by ${by}${since}`, {
    data: { path, holder },
    hints,
  });
}
