import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isKstoreError } from '../../../../src/store/errors/kstore-error.ts';
import { compareUtf8 } from '../../../../src/store/files/compare-utf8.ts';
import {
  checkPath,
  checkPaths,
  joinInside,
  makeParentFolders,
} from '../../../../src/store/files/safe-path.ts';

function problemOf(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    if (isKstoreError(error, 'KSTORE_PATH_UNSAFE')) return error.message;
    throw error;
  }
}

describe('checkPath', () => {
  it.each([
    'a',
    'input/sample_1.xlsx',
    '배합/시료 1.xlsx',
    '.gitignore',
    '.gitattributes',
    '.hidden/x',
    'a..b',
    '...a',
    'console.txt',
    'com10',
    'git~x',
    'nul_values.csv',
    'm²/what?.csv',
    'a~1',
  ])('takes %j', (path) => expect(problemOf(() => checkPath(path))).toBeNull());

  it.each([
    ['', 'is empty'],
    ['/etc/passwd', 'is absolute'],
    ['a//b', 'has an empty part'],
    ['a/', 'has an empty part'],
    ['.', 'has the part "."'],
    ['../x', 'has the part ".."'],
    ['a/../../x', 'has the part ".."'],
    ['a\\b', 'has a backslash'],
    ['C:/x', 'has a colon'],
    ['a.txt::$DATA', 'has a colon'],
    ['.git::$INDEX_ALLOCATION/x', 'has a colon'],
    ['a\0b', 'has a control character'],
    ['a\nb', 'has a control character'],
    ['a\u0085', 'has a control character'],
    ['a\ud800', 'is not valid Unicode'],
    ['.git', 'take for .git or .kstore'],
    ['x/.GiT/config', 'take for .git or .kstore'],
    ['.git /x', 'ends in a full stop or a space'],
    ['.kstore', 'take for .git or .kstore'],
    ['.\u212astore', 'take for .git or .kstore'],
    ['.k\u017ftore', 'take for .git or .kstore'],
    ['.g\u200cit', 'take for .git or .kstore'],
    ['\ufeff.git', 'take for .git or .kstore'],
    ['.kst\u202eore', 'take for .git or .kstore'],
    ['git~1', 'take for .git or .kstore'],
    ['a/GIT~12', 'take for .git or .kstore'],
    ['kstore~1', 'take for .git or .kstore'],
    ['a.', 'ends in a full stop or a space'],
    ['a /b', 'ends in a full stop or a space'],
    ['con', 'a device name'],
    ['NUL.txt', 'a device name'],
    ['aux .csv', 'a device name'],
    ['x/Com1', 'a device name'],
    ['lpt².log', 'a device name'],
    ['CONIN$', 'a device name'],
    ['가'.repeat(90), 'has a part longer than 255 bytes'],
    ['abcdefg/'.repeat(600) + 'x', 'is longer than 4096 bytes'],
  ])('refuses %j', (path, reason) => expect(problemOf(() => checkPath(path))).toContain(reason));
});

describe('checkPaths', () => {
  it.each([
    [['a', 'a'], 'comes twice'],
    [['A', 'a'], 'differs from another one only in case'],
    [['A/x', 'a/y'], 'differs from another one only in case'],
    [['x/caf\u0065\u0301', 'x/caf\u00e9'], 'differs from another one only in case or Unicode form'],
    [['a', 'a.txt', 'a/b'], 'as a file and as a folder'],
    [['K', '\u212a'], 'differs from another one only in case'],
  ])('refuses %j', (paths, reason) => expect(problemOf(() => checkPaths(paths))).toContain(reason));

  it('takes paths that differ enough', () => {
    const paths = ['Masse', 'Maße', 'a.txt', 'a/B', 'a/b2', 'b/B', 'm2', 'm²'].sort(compareUtf8);
    expect(problemOf(() => checkPaths(paths))).toBeNull();
  });

  it('calls unsorted paths a mistake of the program', () => {
    expect(() => checkPaths(['b', 'a'])).toThrow('not sorted');
  });
});

describe('compareUtf8', () => {
  it('orders as the bytes do', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        expect(Math.sign(compareUtf8(left, right))).toBe(
          Buffer.compare(Buffer.from(left), Buffer.from(right)),
        );
      }),
      { numRuns: 2000 },
    );
    expect(compareUtf8('\u{10000}', '\uffff')).toBeGreaterThan(0);
  });
});

describe('folders', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kstore-path-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('joins inside only', () => {
    expect(joinInside(root, 'a/b')).toBe(`${root}${sep}a${sep}b`);
    expect(problemOf(() => joinInside(root, '../b'))).toContain('".."');
  });

  it('makes the folders above a file', () => {
    const known = new Set<string>();
    expect(makeParentFolders(root, 'a/b/c.txt', known)).toBe(join(root, 'a/b/c.txt'));
    expect(makeParentFolders(root, 'a/b/d.txt', known)).toBe(join(root, 'a/b/d.txt'));
    expect(statSync(join(root, 'a/b')).isDirectory()).toBe(true);
    expect(known.size).toBe(2);
  });

  it('goes through no link and no file', () => {
    mkdirSync(join(root, 'real'));
    symlinkSync(join(root, 'real'), join(root, 'link'));
    writeFileSync(join(root, 'file'), '');
    expect(problemOf(() => makeParentFolders(root, 'link/x/y'))).toContain('symbolic link');
    expect(problemOf(() => makeParentFolders(root, 'file/x'))).toContain('which is a file');
  });
});
