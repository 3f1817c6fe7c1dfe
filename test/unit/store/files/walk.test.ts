import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFileSystem } from '../../../../src/store/files/file-system.ts';
import { walk } from '../../../../src/store/files/walk.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-walk-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content = 'x'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const list = (options = {}) => [...walk(root, options)].map(({ path, kind }) => `${path} ${kind}`);

describe('walk', () => {
  it('lists files, links and empty folders with their state', () => {
    write('run.sh', 'echo');
    chmodSync(join(root, 'run.sh'), 0o755);
    write('data/한글.csv', '1,2');
    symlinkSync('data', join(root, 'link'));
    mkdirSync(join(root, 'empty/inner'), { recursive: true });
    expect(list()).toEqual([
      'data/한글.csv file',
      'empty/inner empty directory',
      'link link',
      'run.sh executable',
    ]);
    const [file] = walk(root);
    expect(file!.sizeBytes).toBe(3);
    expect(file!.mtimeNs).toBeGreaterThan(10n ** 18n);
    expect(file!.inode).toBeGreaterThan(0n);
  });

  it('leaves out .kstore, .git and what is ignored', () => {
    for (const path of [
      '.kstore/x',
      'sub/.git/x',
      '.gitignore',
      'logs/a.log',
      'logs/b.txt',
      'skip/a',
      'only/a.log',
    ]) {
      write(path);
    }
    const ignore = (path: string, isDirectory: boolean) =>
      isDirectory ? path === 'skip' : path.endsWith('.log');
    expect(list({ ignore })).toEqual([
      '.gitignore file',
      'logs/b.txt file',
      'only empty directory',
      'sub empty directory',
    ]);
  });

  it('sorts by the bytes of the whole path', () => {
    for (const path of ['a/b', 'a.txt', 'a-b', 'a0', 'b.txt', '\uffff', '\u{10000}']) write(path);
    mkdirSync(join(root, 'b'));
    const paths = [...walk(root)].map(({ path }) => path);
    expect(paths).toEqual(['a-b', 'a.txt', 'a/b', 'a0', 'b', 'b.txt', '\uffff', '\u{10000}']);
  });

  it('sorts any names', () => {
    const part = fc.string({
      unit: fc.constantFrom('a', 'b', '.', '-', '0', '!'),
      minLength: 1,
      maxLength: 3,
    });
    const usable = part.filter((name) => !/^\.+$/.test(name));
    const paths = fc.array(fc.tuple(fc.array(usable, { minLength: 1, maxLength: 3 }), fc.boolean()), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(paths, (made) => {
        rmSync(root, { recursive: true });
        mkdirSync(root);
        for (const [parts, isFolder] of made) {
          try {
            if (isFolder) mkdirSync(join(root, ...parts), { recursive: true });
            else write(parts.join('/'));
          } catch {
            // A name that is a file and a folder.
          }
        }
        const found = [...walk(root)].map(({ path }) => path);
        expect(found).toEqual(
          [...found].sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.skipIf(process.platform === 'win32')('refuses a pipe by its name', () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(() => list()).toThrow(/pipe" is a device, a socket or a pipe/);
    expect(list({ ignore: (path: string) => path === 'pipe' })).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')('refuses a name that is not UTF-8', () => {
    writeFileSync(Buffer.concat([Buffer.from(`${root}/a`), Buffer.from([0xff])]), '');
    expect(() => list()).toThrow(/a name that is not UTF-8: "aÿ"/);
  });

  it('names the folder that the system refuses', () => {
    const refuse = () => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'scandir' });
    };
    expect(() => withFileSystem({ readdirSync: refuse }, () => list())).toThrow(
      `cannot read the folder "${root}": permission denied`,
    );
  });
});
