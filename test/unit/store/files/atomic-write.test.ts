import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isKstoreError } from '../../../../src/store/errors/kstore-error.ts';
import { writeFileAtomically } from '../../../../src/store/files/atomic-write.ts';
import { fileSystem, withFileSystem } from '../../../../src/store/files/file-system.ts';
import { systemError } from '../../../../src/store/files/system-error.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-atomic-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (text: string) => writeFileAtomically(join(root, 'file'), text, join(root, 'tmp'));
const read = () => readFileSync(join(root, 'file'), 'utf8');

function failing(code: string): never {
  throw Object.assign(new Error(`${code}: the system says no`), { code, syscall: 'call' });
}

describe('writeFileAtomically', () => {
  it('writes and replaces, and leaves nothing behind', () => {
    write('one');
    write('두 번째');
    expect(read()).toBe('두 번째');
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
  });

  it.each(['writeSync', 'fsyncSync', 'renameSync', 'openSync'] as const)(
    'keeps the old file when %s fails',
    (call) => {
      write('old');
      let error: unknown;
      try {
        withFileSystem({ [call]: () => failing('ENOSPC') }, () => write('new'));
      } catch (thrown) {
        error = thrown;
      }
      if (!isKstoreError(error, 'KSTORE_SYSTEM')) throw error;
      expect(error.message).toBe(`cannot write "${join(root, 'file')}": no space left on the disk`);
      expect(error.hints).toEqual(['free some space, then try again']);
      expect(read()).toBe('old');
      expect(readdirSync(join(root, 'tmp'))).toEqual([]);
    },
  );

  it('goes on after a short write', () => {
    const { writeSync } = fileSystem;
    const short = ((descriptor: number, bytes: Uint8Array, offset: number, length: number) =>
      writeSync(descriptor, bytes, offset, Math.min(length, 3))) as typeof writeSync;
    withFileSystem({ writeSync: short }, () => write('a longer text'));
    expect(read()).toBe('a longer text');
  });

  it('synchronises the file before the rename and the folder after it', () => {
    const calls: string[] = [];
    const { fsyncSync, renameSync } = fileSystem;
    writeFileSync(join(root, 'file'), '');
    write('once, so that tmp/ is there');
    withFileSystem(
      {
        fsyncSync: (descriptor) => {
          calls.push(fileSystem.fstatSync(descriptor).isDirectory() ? 'fsync folder' : 'fsync file');
          fsyncSync(descriptor);
        },
        renameSync: (from, to) => {
          calls.push('rename');
          renameSync(from, to);
        },
      },
      () => write('x'),
    );
    expect(calls).toEqual(['fsync file', 'rename', 'fsync folder']);
  });
});

describe('systemError', () => {
  it('hands back what the system did not cause', () => {
    const mistake = new TypeError('x');
    expect(systemError(mistake, 'read', 'p')).toBe(mistake);
  });
});
