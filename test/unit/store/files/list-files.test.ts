import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync as realLstat,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFileSystem } from '../../../../src/store/files/file-system.ts';
import { IgnoreRules } from '../../../../src/store/files/ignore.ts';
import { diffListings } from '../../../../src/store/files/listing-diff.ts';
import { listFiles, listFilesWith } from '../../../../src/store/files/list-files.ts';
import { reuseContents } from '../../../../src/store/files/listing-reuse.ts';
import { StateReader } from '../../../../src/store/files/read-states-in-threads.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-walk-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content = 'x'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function list(): string[] {
  const listing = listFiles(root, IgnoreRules.above(root, ''));
  return Array.from(listing.entries(), ({ path, entry }) => `${path} ${listing.mode(entry)}`);
}
const listPaths = () => Array.from(listFiles(root).entries(), ({ path }) => path);

describe('listFiles', () => {
  it('lists files, links and empty folders with their state', () => {
    write('run.sh', 'echo');
    chmodSync(join(root, 'run.sh'), 0o755);
    write('data/한글.csv', '1,2');
    symlinkSync('data', join(root, 'link'));
    mkdirSync(join(root, 'empty/inner'), { recursive: true });
    expect(list()).toEqual(['data/한글.csv f', 'empty/inner d', 'link l', 'run.sh x']);
    const listing = listFiles(root);
    const entry = listing.findEntry('data/한글.csv');
    expect(listing.sizeBytes(entry)).toBe(3);
    expect(listing.columns.mtimeMs[entry]).toBeGreaterThan(1e12);
    expect(listing.columns.inode[entry]).toBeGreaterThan(0);
    expect(listing.hasContent(entry)).toBe(false);
    expect(listing.findEntry('data')).toBe(-1);
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
    write('.kstoreignore', 'skip/\n*.log\n');
    write('~$book.xlsx');
    expect(list()).toEqual(['.gitignore f', '.kstoreignore f', 'logs/b.txt f', 'only d', 'sub d']);
  });

  it('follows .kstoreignore as git does .gitignore: the nearest file decides', () => {
    const rules = '*.tmp\n/top.txt\n!keep.tmp\nbuild/\n**/deep/*.bin\n# a comment\n';
    write('.kstoreignore', rules);
    write('in/.kstoreignore', '!a.tmp\nb.txt\n');
    const paths = ['a.tmp', 'keep.tmp', 'top.txt', 'in/top.txt', 'in/a.tmp', 'in/b.txt', 'in/c.tmp'];
    const more = ['build/x', 'in/build/y', 'in/more/b.txt', 'x/deep/1.bin', 'x/deep/1.txt', 'A.TMP'];
    for (const path of [...paths, ...more]) write(path);
    execFileSync('git', ['init', '-q'], { cwd: root });
    for (const folder of ['', 'in/'])
      write(`${folder}.gitignore`, readFileSync(join(root, folder, '.kstoreignore'), 'utf8'));
    const kept = execFileSync('git', ['ls-files', '-o', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    const found = list().flatMap((line) => (line.endsWith(' f') ? [line.slice(0, -2)] : []));
    expect(found).toEqual(kept.trim().split('\n').sort());
    expect(found).toContain('in/a.tmp');
    expect(found).not.toContain('in/more/b.txt');
  });

  it('takes the rules of the folders above', () => {
    write('.kstoreignore', 'datasets/**/*.bak\n');
    for (const path of ['datasets/data/a', 'datasets/data/a.bak', 'datasets/data/sub/b.bak']) write(path);
    const listing = listFiles(join(root, 'datasets/data'), IgnoreRules.above(root, 'datasets/data'));
    expect(Array.from(listing.entries(), ({ path }) => path)).toEqual(['a', 'sub']);
  });

  it('knows what was not touched since an earlier listing', () => {
    for (const path of ['a/1', 'a/2', 'b/3', 'c']) write(path);
    const first = listFiles(root);
    for (const { entry } of first.entries())
      first.setContent(entry, Buffer.alloc(32, entry + 1), 0, undefined);
    expect(reuseContents(listFiles(root), first)).toBe(true);
    rmSync(join(root, 'a/2'));
    write('a/new');
    write('c', 'longer');
    const listing = listFiles(root);
    expect(reuseContents(listing, first)).toBe(false);
    const known = Array.from(listing.entries(), ({ path, entry }) => `${path} ${listing.hasContent(entry)}`);
    expect(known).toEqual(['a/1 true', 'a/new false', 'b/3 true', 'c false']);
    expect(listing.contentId(listing.findEntry('b/3'))).toBe(first.contentId(first.findEntry('b/3')));
    expect(diffListings(first, listing, 9)).toEqual([
      { path: 'a/2', entry: -1 },
      { path: 'a/new', entry: listing.findEntry('a/new') },
      { path: 'c', entry: listing.findEntry('c') },
    ]);
    expect(diffListings(first, listing, 2)).toBeNull();
    rmSync(join(root, 'b'), { recursive: true });
    expect(reuseContents(listFiles(root), listing)).toBe(false);
  });

  it('reads many states on threads as on one', async () => {
    for (let index = 0; index < 700; index++) write(`folder${index % 7}/${index}`, 'x'.repeat(index % 50));
    mkdirSync(join(root, 'empty'));
    const threads = { folder: join(import.meta.dirname, '../../../../dist'), count: 2 };
    for (const expectedFiles of [0, 700]) {
      const states = new StateReader(threads, expectedFiles, 1);
      const list = () => listFilesWith(states, root, undefined);
      expect((await list()).columns).toEqual(listFiles(root).columns);
      expect((await list()).columns).toEqual(listFiles(root).columns);
      execFileSync('mkfifo', [join(root, 'folder3/pipe')]);
      await expect(list()).rejects.toThrow(/pipe" is a device, a socket or a pipe/);
      rmSync(join(root, 'folder3/pipe'));
      await states.end();
    }
  });

  it('looks again when a file vanishes meanwhile', () => {
    write('a');
    write('b');
    let left = 1;
    const lstatSync = ((path: string, options: object) => {
      if (path.endsWith('/b') && left-- > 0) return undefined;
      return realLstat(path, options);
    }) as typeof realLstat;
    expect(withFileSystem({ lstatSync }, () => list())).toEqual(['a f', 'b f']);
    left = Infinity;
    expect(() => withFileSystem({ lstatSync }, () => list())).toThrow(/vanish while they are listed/);
  });

  it('trusts no file that was young when it was listed', () => {
    write('a');
    const listing = listFiles(root);
    listing.setContent(0, Buffer.alloc(32, 1), 0, undefined);
    expect(reuseContents(listFiles(root), listing)).toBe(true);
    listing.markYoung(listing.columns.mtimeMs[0]!);
    expect(reuseContents(listFiles(root), listing)).toBe(false);
  });

  it('sorts by the bytes of the whole path', () => {
    for (const path of ['a/b', 'a.txt', 'a-b', 'a0', 'b.txt', '\uffff', '\u{10000}']) write(path);
    mkdirSync(join(root, 'b'));
    const paths = listPaths();
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
        const found = listPaths();
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
    write('.kstoreignore', 'pipe');
    expect(list()).toEqual(['.kstoreignore f']);
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
