import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isKstoreError } from '../../../../src/store/errors/kstore-error.ts';
import type { FileId } from '../../../../src/store/model/object-id.ts';
import { hashBytes } from '../../../../src/store/codec/hash.ts';
import { ObjectStore, type FileRef } from '../../../../src/store/objects/object-store.ts';
import { encodeZip } from '../../../hostile/zip-writer.ts';
import { makeNoise, makeSheet } from '../../../support/sheet-xml.ts';

let root: string;
let store: ObjectStore;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-archive-'));
  mkdirSync(join(root, 'store'));
  store = ObjectStore.open(join(root, 'store'));
});
afterEach(() => {
  store.close();
  rmSync(root, { recursive: true });
});

const makeWorkbook = (edited?: ReadonlyMap<number, number>) =>
  encodeZip([
    { name: 'docProps/core.xml', content: `<core>${edited?.size ?? 0}</core>` },
    { name: 'xl/worksheets/sheet1.xml', content: makeSheet(20_000, 3, edited) },
  ]);

function add(bytes: Uint8Array, to: ObjectStore = store): FileRef {
  const path = join(root, 'book.xlsx');
  writeFileSync(path, bytes);
  const writer = to.createWriter();
  const file = writer.addFile(path);
  writer.finish();
  return file;
}

const isKeptAsTokens = ({ list }: FileRef, of: ObjectStore = store) =>
  Buffer.from(of.readChunk(list!)).includes('kstore.tokens.v1');

function codeOf(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    if (!isKstoreError(error)) throw error;
    return error.code;
  }
}

describe('an archive', () => {
  it('keeps its id, and comes back in memory and on the disk', () => {
    const bytes = makeWorkbook();
    const file = add(bytes);
    expect(isKeptAsTokens(file)).toBe(true);
    expect([file.id, file.sizeBytes]).toEqual([hashBytes(bytes), bytes.length]);
    expect(Buffer.from(store.readFile(file)).equals(bytes)).toBe(true);
    let written = 0;
    const onBytes = (count: number) => (written += count);
    store.restoreFile(file, join(root, 'again'), { executable: false, onBytes });
    expect(readFileSync(join(root, 'again')).equals(bytes)).toBe(true);
    expect(written).toBe(bytes.length);
  });

  it('costs little in another version', () => {
    const before = makeWorkbook();
    add(before);
    const { length } = before;
    const packBytes = () =>
      readdirSync(join(root, 'store/packs')).reduce(
        (sum, name) => sum + readFileSync(join(root, 'store/packs', name)).length,
        0,
      );
    expect(packBytes()).toBeLessThan(length * 1.1);
    const first = packBytes();
    add(makeWorkbook(new Map([[10_000, 4]])));
    expect(packBytes() - first).toBeLessThan(length * 0.15);
  });

  it('stays as it is in a store that keeps archives whole', () => {
    const whole = ObjectStore.open(join(root, 'store'), { archives: 'whole' });
    const bytes = makeWorkbook();
    const file = add(bytes, whole);
    expect(isKeptAsTokens(file, whole)).toBe(false);
    expect(Buffer.from(whole.readFile(file)).equals(bytes)).toBe(true);
    whole.close();
  });

  it.each([
    ['a picture', makeNoise(300_000, 4)],
    ['an archive of pictures', encodeZip([{ name: 'a', content: makeNoise(300_000, 4), method: 0 }])],
    ['a damaged workbook', Buffer.concat([makeWorkbook().subarray(0, 2000), makeNoise(300_000, 4)])],
  ])('is not %s', (_, bytes) => {
    const file = add(bytes);
    expect(isKeptAsTokens(file)).toBe(false);
    expect(Buffer.from(store.readFile(file)).equals(bytes)).toBe(true);
  });

  it('is complete only with all its chunks, which the tree reaches', () => {
    const writer = store.createWriter();
    writeFileSync(join(root, 'book.xlsx'), makeWorkbook());
    const file = writer.addFile(join(root, 'book.xlsx'));
    const { root: tree } = writer.addTree([{ path: 'book.xlsx', mode: 'f', file }]);
    writer.finish();
    const reached = [...store.listReachable(tree)];
    expect(new Set(reached).size).toBeGreaterThan(20);
    for (const id of reached) expect(store.has(id as FileId)).toBe(true);
    expect([store.hasFile(file), store.hasTree(tree)]).toEqual([true, true]);
    mkdirSync(join(root, 'part'));
    const part = ObjectStore.open(join(root, 'part'));
    expect(part.hasFile(file)).toBe(false);
    part.close();
  });

  it('is not handed out when its tokens are those of another one, and leaves no file', () => {
    const [one, other] = [add(makeWorkbook()), add(makeWorkbook(new Map([[5, 5]])))];
    const wrong = { ...one, list: other.list! };
    expect(codeOf(() => store.readFile(wrong))).toMatch(/KSTORE_OBJECT_(DAMAGED|INVALID)/);
    const target = join(root, 'wrong');
    expect(codeOf(() => store.restoreFile(wrong, target, { executable: false }))).toMatch(/KSTORE_OBJECT_/);
    expect(readdirSync(root)).not.toContain('wrong');
    const short = { ...one, sizeBytes: one.sizeBytes - 1 };
    expect(codeOf(() => store.readFile(short))).toBe('KSTORE_OBJECT_INVALID');
  });
});
