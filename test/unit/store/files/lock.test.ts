import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isKstoreError } from '../../../../src/store/errors/kstore-error.ts';
import { fileSystem, replaceFileSystem } from '../../../../src/store/files/file-system.ts';
import { takeLock, type LockHolder } from '../../../../src/store/files/lock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-lock-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const path = () => join(root, 'lock');
const take = () => takeLock(root, { command: 'kstore commit', wait: false });

function writeHolder(change: Partial<LockHolder>): void {
  const holder = {
    pid: process.pid,
    host: hostname(),
    processStartedAt: null,
    command: 'kstore add',
    takenAt: 'x',
  };
  writeFileSync(path(), JSON.stringify({ ...holder, ...change }));
}

/** The number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['-e', '0']).pid;

async function failure(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!isKstoreError(error)) throw new Error('it should have failed', { cause: error });
  return error;
}

describe('takeLock', () => {
  it('writes who holds it and removes it on release', async () => {
    const lock = await take();
    const holder = JSON.parse(readFileSync(path(), 'utf8')) as LockHolder;
    expect(holder).toEqual(lock.holder);
    expect(holder).toMatchObject({ pid: process.pid, host: hostname(), command: 'kstore commit' });
    expect(lock.stillHeld()).toBe(true);
    lock.release();
    lock.release();
    expect(existsSync(path())).toBe(false);
  });

  it('fails at once with the holder when told not to wait', async () => {
    const lock = await take();
    const error = await failure(take());
    expect(error.code).toBe('KSTORE_LOCKED');
    expect(error.message).toContain(`\`kstore commit\` (process ${process.pid} on ${hostname()})`);
    lock.release();
  });

  it('waits and names the holder every second', async () => {
    const first = await take();
    const waits: (string | undefined)[] = [];
    const second = takeLock(root, {
      command: 'kstore gc',
      onWait: (holder) => {
        waits.push(holder?.command);
        first.release();
      },
    });
    expect((await second).holder.command).toBe('kstore gc');
    expect(waits).toEqual(['kstore commit']);
  });

  it('gives up after the time and when stopped', async () => {
    const lock = await take();
    expect((await failure(takeLock(root, { command: 'x', timeoutMs: 60 }))).code).toBe('KSTORE_LOCKED');
    const stopped = takeLock(root, { command: 'x', signal: AbortSignal.timeout(20) });
    expect((await failure(stopped)).code).toBe('KSTORE_ABORTED');
    lock.release();
  });

  it('takes over the lock of a dead process', async () => {
    writeHolder({ pid: deadPid() });
    const lock = await take();
    expect(lock.stillHeld()).toBe(true);
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')(
    'takes over when the number belongs to another process now',
    async () => {
      writeHolder({ processStartedAt: 'another boot 1' });
      expect((await take()).stillHeld()).toBe(true);
    },
  );

  it('leaves the lock of a living process and of another computer', async () => {
    writeHolder({});
    expect((await failure(take())).code).toBe('KSTORE_LOCKED');
    writeHolder({ pid: deadPid(), host: 'another-computer' });
    const error = await failure(take());
    expect(error.code).toBe('KSTORE_LOCKED');
    expect(error.hints.join()).toContain('if that computer no longer runs it, remove');
  });

  it('takes an unreadable lock over only when it is old', async () => {
    writeFileSync(path(), '');
    expect((await failure(take())).message).toContain('locked by another command');
    utimesSync(path(), new Date(0), new Date(0));
    expect((await take()).stillHeld()).toBe(true);
  });

  it('puts back a fresh lock that came in between', async () => {
    writeHolder({ pid: deadPid() });
    const { renameSync } = fileSystem;
    const fresh = JSON.stringify({
      pid: process.pid,
      host: hostname(),
      processStartedAt: null,
      command: 'f',
      takenAt: 'x',
    });
    const restore = replaceFileSystem({
      renameSync: (from, to) => {
        rmSync(path());
        writeFileSync(path(), fresh);
        renameSync(from, to);
      },
    });
    try {
      expect((await failure(take())).data['holder']).toMatchObject({ command: 'f' });
      expect(readFileSync(path(), 'utf8')).toBe(fresh);
    } finally {
      restore();
    }
  });

  it('never removes a lock that is not its own any more', async () => {
    const lock = await take();
    rmSync(path());
    writeHolder({ command: 'other' });
    expect(lock.stillHeld()).toBe(false);
    lock.release();
    expect(existsSync(path())).toBe(true);
  });
});
