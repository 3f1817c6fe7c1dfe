import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isKstoreError } from '../../../../src/store/errors/kstore-error.ts';
import { withFileSystem } from '../../../../src/store/files/file-system.ts';
import { ObjectStore, type FileRef } from '../../../../src/store/objects/object-store.ts';

const KiB = 1024;
let root: string;
let store: ObjectStore;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-restore-'));
  mkdirSync(join(root, '.kstore'));
  store = ObjectStore.open(join(root, '.kstore'));
});
afterEach(() => {
  store.close();
  rmSync(root, { recursive: true });
});

function add(bytes: Uint8Array): FileRef {
  const writer = store.createWriter();
  const ref = writer.addBytes(bytes);
  writer.finish();
  return ref;
}

function codeOf(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    if (!isKstoreError(error)) throw error;
    return error.code;
  }
}

function flip(path: string, offset: number): void {
  const bytes = readFileSync(path);
  bytes[offset]! ^= 1;
  writeFileSync(path, bytes);
}

const restore = (ref: FileRef, name = 'place') =>
  store.restoreFile(ref, join(root, name), { executable: false });

describe('restoring a file', () => {
  it('writes nothing over a file, nor through a link, that is there', () => {
    const ref = add(Buffer.from('new'));
    writeFileSync(join(root, 'place'), 'old');
    symlinkSync(join(root, 'elsewhere'), join(root, 'link'));
    expect(codeOf(() => restore(ref))).toBe('KSTORE_SYSTEM');
    expect(codeOf(() => restore(ref, 'link'))).toBe('KSTORE_SYSTEM');
    expect(readFileSync(join(root, 'place'), 'utf8')).toBe('old');
    expect(existsSync(join(root, 'elsewhere'))).toBe(false);
  });

  it('leaves no file when its bytes are damaged, and names the chunk', () => {
    const ref = add(randomBytes(3_000_000));
    flip(store.listPacks()[0]!, 2_000_000);
    expect(codeOf(() => restore(ref))).toBe('KSTORE_OBJECT_DAMAGED');
    expect(readdirSync(root)).toEqual(['.kstore']);
  });

  it('takes an undamaged copy of a chunk from another pack', () => {
    const bytes = randomBytes(3_000_000);
    const ref = add(bytes);
    mkdirSync(join(root, 'other'));
    const other = ObjectStore.open(join(root, 'other'));
    const writer = other.createWriter();
    writer.addBytes(Buffer.concat([Buffer.from('something else'), bytes]));
    writer.finish();
    flip(store.listPacks()[0]!, 2_000_000);
    for (const pack of other.listPacks())
      writeFileSync(join(root, '.kstore/packs', pack.slice(pack.lastIndexOf('/') + 1)), readFileSync(pack));
    other.close();
    store.refresh();
    restore(ref);
    expect(readFileSync(join(root, 'place')).equals(bytes)).toBe(true);
  });

  it('refuses a list of chunks that is another file', () => {
    const one = add(randomBytes(3_000_000));
    const two = add(randomBytes(3_000_000));
    expect(codeOf(() => restore({ ...one, list: two.list! }))).toBe('KSTORE_OBJECT_DAMAGED');
    expect(existsSync(join(root, 'place'))).toBe(false);
  });

  it('tells the bytes of the whole file', () => {
    let seen = 0;
    const onBytes = (bytes: number) => (seen += bytes);
    store.restoreFile(add(randomBytes(700_000)), join(root, 'a'), { executable: false, onBytes });
    store.restoreFile(add(randomBytes(300)), join(root, 'b'), { executable: false, onBytes });
    expect(seen).toBe(700_300);
  });
});

describe('long runs of zeros', () => {
  const zeros = Buffer.alloc(4000 * KiB);
  it.each([
    ['in the middle', Buffer.concat([randomBytes(300 * KiB), zeros, randomBytes(200 * KiB)])],
    ['at the end', Buffer.concat([randomBytes(300 * KiB), zeros])],
    ['at the start', Buffer.concat([zeros, randomBytes(5)])],
    ['all over', zeros],
  ])('%s become holes, and the bytes stay the same', (_where, bytes) => {
    restore(add(bytes));
    const path = join(root, 'place');
    expect(readFileSync(path).equals(bytes)).toBe(true);
    const written: number[] = [];
    const { writeSync } = process.getBuiltinModule('node:fs');
    withFileSystem(
      {
        writeSync: ((...args: Parameters<typeof writeSync>) => {
          const count = writeSync(...args);
          written.push(count);
          return count;
        }) as typeof writeSync,
      },
      () => restore(add(bytes), 'again'),
    );
    const writtenBytes = written.reduce((sum, count) => sum + count, 0);
    expect(writtenBytes).toBeLessThan(bytes.length - zeros.length + 400 * KiB);
    expect(statSync(join(root, 'again')).size).toBe(bytes.length);
  });

  it('are written where they are short', () => {
    const bytes = Buffer.concat([randomBytes(100 * KiB), Buffer.alloc(10 * KiB), randomBytes(100 * KiB)]);
    restore(add(bytes));
    expect(readFileSync(join(root, 'place')).equals(bytes)).toBe(true);
  });
});

it('walks one folder or one file of a tree, and reads little else', () => {
  const writer = store.createWriter();
  const file = writer.addBytes(Buffer.from('x'));
  const paths = [
    'a',
    'b-c',
    'b.txt',
    ...Array.from({ length: 3000 }, (_, n) => `b/${String(n).padStart(4, '0')}`),
    'b0',
    'c',
  ];
  const tree = writer.addTree(paths.map((path) => ({ path, mode: 'f' as const, file }))).root;
  writer.finish();
  const walk = (path: string) => Array.from(store.walkTree(tree, path), (entry) => entry.path);
  expect(walk('b')).toEqual(paths.filter((path) => path.startsWith('b/')));
  expect(walk('b/0042')).toEqual(['b/0042']);
  expect(walk('b.txt')).toEqual(['b.txt']);
  expect(walk('b/004')).toEqual([]);
  expect(walk('d')).toEqual([]);
});
