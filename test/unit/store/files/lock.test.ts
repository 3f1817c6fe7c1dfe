import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
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
import { fileSystem, withFileSystem } from '../../../../src/store/files/file-system.ts';
import { takeLock, type LockHolder } from '../../../../src/store/files/lock.ts';
import { identifyThisProcess } from '../../../../src/store/files/process-identity.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-lock-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const path = () => join(root, 'lock');
const take = () => takeLock(root, { command: 'commit', wait: false });

const makeHolder = (change: Partial<LockHolder>): LockHolder => ({
  ...identifyThisProcess(),
  command: 'add',
  takenAt: '2026-01-02T03:04:05.000Z',
  token: '0123456789abcdef',
  ...change,
});
const writeHolder = (change: Partial<LockHolder>) =>
  writeFileSync(path(), JSON.stringify(makeHolder(change)));

/** The number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['-e', '0']).pid;

it.each(['ENOSPC', 'EDQUOT'])('says how there is room for the lock again after %s', async (code) => {
  const full = () => {
    throw Object.assign(new Error(code), { code, syscall: 'write' });
  };
  const error = await failure(withFileSystem({ writeSync: full }, take));
  expect(error).toMatchObject({ code: 'KSTORE_SYSTEM', data: { systemCode: code } });
  expect(error.hints.join()).toMatch(/`kstore gc` too; ".*cache" may be deleted/);
  expect(existsSync(path())).toBe(false);
});

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
    expect(holder).toMatchObject({ pid: process.pid, host: hostname(), command: 'commit' });
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
      command: 'gc',
      onWait: (holder) => {
        waits.push(holder?.command);
        first.release();
      },
    });
    expect((await second).holder.command).toBe('gc');
    expect(waits).toEqual(['commit']);
  });

  it('gives up after the time and when stopped', async () => {
    const lock = await take();
    expect((await failure(takeLock(root, { command: 'x', timeoutMs: 60 }))).code).toBe('KSTORE_LOCKED');
    const stopped = takeLock(root, { command: 'x', signal: AbortSignal.timeout(20) });
    expect((await failure(stopped)).code).toBe('KSTORE_ABORTED');
    lock.release();
  });

  it('takes over the lock of a dead process and leaves nothing else', async () => {
    writeHolder({ pid: deadPid() });
    const lock = await take();
    expect(lock.stillHeld()).toBe(true);
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')(
    'takes over when the number belongs to another process now',
    async () => {
      const { processStartedAt } = identifyThisProcess();
      writeHolder({ processStartedAt: `${processStartedAt}1` });
      expect((await take()).stillHeld()).toBe(true);
    },
  );

  it('leaves the lock of a living process', async () => {
    writeHolder({});
    const error = await failure(take());
    expect(error.code).toBe('KSTORE_LOCKED');
    expect(error.hints.join()).not.toContain('remove');
  });

  it.each([
    ['on another computer', { host: 'another-computer' }],
    ['in another container of this computer', { namespace: 'pid:[1] time:[1]' }],
    ['on a computer of the same name', { processStartedAt: 'another-boot 5', machine: 'another' }],
  ])(
    'leaves the lock of a process %s, whose number says nothing here, and tells what to do',
    async (_, change) => {
      writeHolder({ pid: deadPid(), ...change });
      const error = await failure(take());
      expect(error.code).toBe('KSTORE_LOCKED');
      expect(error.hints.join()).toContain(`if it does not run there any more, remove "${path()}"`);
    },
  );

  it('takes an unreadable lock over only when it is old by the clock of the disk', async () => {
    writeFileSync(path(), '');
    expect((await failure(take())).message).toContain('locked by another command');
    utimesSync(path(), new Date(0), new Date(0));
    expect((await take()).stillHeld()).toBe(true);
  });

  it('leaves a fresh lock that came after it saw the dead one', async () => {
    writeHolder({ pid: deadPid() });
    const { linkSync } = fileSystem;
    let isFirst = true;
    // Stopped just before it claims the dead lock, while another process takes that over.
    const slowly = (from: string, to: string) => {
      if (isFirst && to.includes('claim-')) {
        isFirst = false;
        rmSync(path());
        writeHolder({ command: 'gc' });
      }
      linkSync(from, to);
    };
    const error = await withFileSystem({ linkSync: slowly as typeof linkSync }, () => failure(take()));
    expect(error.data['holder']).toMatchObject({ command: 'gc' });
    expect(isFirst).toBe(false);
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ command: 'gc' });
  });

  it('goes on where one died that was taking over', async () => {
    writeHolder({ pid: deadPid() });
    const dead = JSON.stringify(makeHolder({ pid: deadPid(), token: 'other' }));
    const { linkSync, renameSync } = fileSystem;
    let claimed = '';
    const dieBeforeRemoving = (from: string, to: string) => {
      linkSync(from, to);
      if (!to.includes('claim-')) return;
      claimed = to;
      throw new Error('dies');
    };
    await expect(
      withFileSystem({ linkSync: dieBeforeRemoving as typeof linkSync }, () => take()),
    ).rejects.toThrow('dies');
    writeFileSync(`${claimed}.new`, dead);
    renameSync(`${claimed}.new`, claimed);
    expect((await take()).stillHeld()).toBe(true);
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
  });

  it('waits for one that lives and is taking over', async () => {
    writeHolder({ pid: deadPid() });
    const { unlinkSync } = fileSystem;
    let second: ReturnType<typeof failure> | undefined;
    const stopBeforeRemoving = (file: Parameters<typeof unlinkSync>[0]) => {
      second ??= failure(take());
      unlinkSync(file);
    };
    const first = withFileSystem({ unlinkSync: stopBeforeRemoving }, () => take());
    expect(await second).toMatchObject({ code: 'KSTORE_LOCKED' });
    expect((await first).stillHeld()).toBe(true);
  });

  it('is as safe on a disk without hard links', async () => {
    const linkSync = () => {
      throw Object.assign(new Error('no links'), { code: 'EPERM', syscall: 'link' });
    };
    const [lock, error] = await withFileSystem({ linkSync }, async () => {
      const held = await take();
      return [held, await failure(take())] as const;
    });
    expect(error.code).toBe('KSTORE_LOCKED');
    expect(lock.stillHeld()).toBe(true);
    lock.release();
    writeHolder({ pid: deadPid() });
    expect((await withFileSystem({ linkSync }, () => take())).stillHeld()).toBe(true);
  });

  it('makes no folder in the place of a workspace that was removed', async () => {
    rmSync(root, { recursive: true });
    expect((await failure(take())).code).toBe('KSTORE_SYSTEM');
    expect(existsSync(root)).toBe(false);
    mkdirSync(root);
  });

  it('never removes a lock that is not its own any more', async () => {
    const lock = await take();
    rmSync(path());
    writeHolder({ command: 'other' });
    expect(lock.stillHeld()).toBe(false);
    expect(() => lock.assertHeld()).toThrow('was taken from this command');
    lock.release();
    expect(existsSync(path())).toBe(true);
  });
});
