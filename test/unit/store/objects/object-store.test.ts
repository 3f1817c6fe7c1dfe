import {
  mkdirSync,
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashBytes } from '../../../../src/store/codec/hash.ts';
import { isKstoreError } from '../../../../src/store/errors/kstore-error.ts';
import type { FileId, NodeId, ObjectId } from '../../../../src/store/model/object-id.ts';
import { PackSession } from '../../../../src/store/packs/pack-session.ts';
import { ObjectStore, type FileRef, type TreeEntry } from '../../../../src/store/objects/object-store.ts';

let root: string;
let store: ObjectStore;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-objects-'));
  mkdirSync(join(root, '.kstore'));
  store = ObjectStore.open(join(root, '.kstore'));
});
afterEach(() => {
  store.close();
  rmSync(root, { recursive: true });
});

function codeOf(action: () => unknown): string {
  try {
    action();
    return 'no error';
  } catch (error) {
    if (isKstoreError(error)) return error.code;
    throw error;
  }
}

function add(bytes: Uint8Array): FileRef {
  const writer = store.createWriter();
  const ref = writer.addBytes(bytes);
  writer.finish();
  return ref;
}

describe('files', () => {
  it.each([0, 1, 16_384, 16_385, 3_000_000, 9_000_000])('of %i bytes come back', (sizeBytes) => {
    const bytes = randomBytes(sizeBytes);
    const path = join(root, 'file');
    writeFileSync(path, bytes);
    let seen = 0;
    const writer = store.createWriter();
    const ref = writer.addFile(path, (count) => (seen += count));
    expect(writer.addBytes(bytes)).toEqual(ref);
    writer.finish();
    expect(seen).toBe(sizeBytes);
    expect(ref.id).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(ref.sizeBytes).toBe(sizeBytes);
    expect(Buffer.from(store.readFile(ref)).equals(bytes)).toBe(true);
    store.restoreFile(ref, join(root, 'restored'), { executable: true });
    expect(readFileSync(join(root, 'restored')).equals(bytes)).toBe(true);
    expect(statSync(join(root, 'restored')).mode & 0o100).toBe(0o100);
  });

  it.each([0, 1, 16_384, 16_385, 3_000_000])('of %i bytes that come in parts are the same', (sizeBytes) => {
    const bytes = randomBytes(sizeBytes);
    const third = Math.floor(sizeBytes / 3);
    const writer = store.createWriter();
    const ref = writer.addParts([bytes.subarray(0, third), Buffer.alloc(0), bytes.subarray(third)]);
    expect(ref).toEqual(writer.addBytes(bytes));
    writer.finish();
    expect(Buffer.from(store.readFile(ref)).equals(bytes)).toBe(true);
  });

  it('of equal content are kept once', () => {
    const bytes = randomBytes(2_000_000);
    add(bytes);
    const before = store.listPacks();
    add(bytes);
    expect(store.listPacks()).toEqual(before);
    add(Buffer.concat([Buffer.from('header'), bytes]));
    const added = store.listPacks().filter((path) => !before.includes(path));
    expect(statSync(added[0]!).size).toBeLessThan(1_100_000);
  });

  it('are known through many packs', () => {
    for (let number = 0; number < 12; number++) add(Buffer.from(`file ${number}`));
    const writer = store.createWriter();
    for (let number = 0; number < 1100; number++) writer.addBytes(Buffer.from(`new ${number}`));
    for (let number = 0; number < 12; number++) writer.addBytes(Buffer.from(`file ${number}`));
    writer.finish();
    expect(store.listPacks()).toHaveLength(13);
    for (let number = 0; number < 1100; number++) expect(store.has(hashBytes(`new ${number}`))).toBe(true);
  });

  it('are refused when they change while they are read', () => {
    const path = join(root, 'file');
    writeFileSync(path, randomBytes(5_000_000));
    const writer = store.createWriter();
    let calls = 0;
    const grow = () => {
      if (calls++ === 0) appendFileSync(path, 'x');
    };
    expect(codeOf(() => writer.addFile(path, grow))).toBe('KSTORE_FILE_CHANGED');
    const shrink = () => writeFileSync(path, '');
    expect(codeOf(() => writer.addFile(path, shrink))).toBe('KSTORE_FILE_CHANGED');
    writer.abort();
    expect(readdirSync(join(root, '.kstore', 'tmp'))).toEqual([]);
  });

  it('must be there and be files', () => {
    const writer = store.createWriter();
    expect(codeOf(() => writer.addFile(join(root, 'none')))).toBe('KSTORE_SYSTEM');
    expect(codeOf(() => writer.addFile(root))).toBe('KSTORE_PATH_UNSAFE');
    symlinkSync(join(root, 'none'), join(root, 'link'));
    expect(codeOf(() => writer.addFile(join(root, 'link')))).toBe('KSTORE_SYSTEM');
    writer.abort();
    writer.abort();
  });

  it('are refused when size, id or list are not theirs', () => {
    const small = add(Buffer.from('abc'));
    const large = add(randomBytes(3_000_000));
    const other = 'f'.repeat(64) as FileId;
    expect(codeOf(() => store.readFile({ ...small, sizeBytes: 4 }))).toBe('KSTORE_OBJECT_INVALID');
    expect(codeOf(() => store.readFile({ ...large, sizeBytes: 4 }))).toBe('KSTORE_OBJECT_INVALID');
    expect(codeOf(() => store.readFile({ ...large, id: other }))).toBe('KSTORE_OBJECT_DAMAGED');
    expect(codeOf(() => store.readFile({ ...large, list: small.id as unknown as NodeId }))).toBe(
      'KSTORE_OBJECT_INVALID',
    );
    expect(codeOf(() => store.readFile({ id: other, sizeBytes: 4 }))).toBe('KSTORE_OBJECT_MISSING');
  });
});

describe('a writer', () => {
  it('shows nothing before finish and cannot be used after it', () => {
    const writer = store.createWriter();
    const ref = writer.addBytes(Buffer.from('abc'));
    expect(store.has(ref.id)).toBe(false);
    writer.finish();
    expect(store.has(ref.id)).toBe(true);
    expect(Buffer.from(store.readChunk(ref.id)).toString()).toBe('abc');
    expect(() => writer.addBytes(Buffer.from('d'))).toThrow('finished');
    expect(() => writer.finish()).toThrow('finished');
  });

  it('that only hashes gives the same ids, and writes nothing', () => {
    const path = join(root, 'file');
    writeFileSync(path, randomBytes(300_000));
    const addTo = (writer: ReturnType<ObjectStore['createWriter']>) => {
      const file = writer.addFile(path);
      const { root: tree } = writer.addTree([{ path: 'deep/file', mode: 'f', file }]);
      writer.finish();
      return { file, tree };
    };
    const listAll = () => readdirSync(join(root, '.kstore'), { recursive: true });
    const before = listAll();
    const hashed = addTo(store.createHasher());
    expect(listAll()).toEqual(before);
    expect(store.has(hashed.tree)).toBe(false);
    expect(addTo(store.createWriter())).toEqual(hashed);
  });

  it('writes no pack when nothing is new', () => {
    store.createWriter().finish();
    expect(store.listPacks()).toEqual([]);
    expect(readdirSync(join(root, '.kstore'))).toEqual([]);
  });

  it('gives the same pack and ids whatever came before in other packs', () => {
    const files = ['a', 'b', 'c'].map((name) => Buffer.from(name.repeat(100)));
    const treeOf = (order: readonly number[]) => {
      const writer = store.createWriter();
      const refs = new Map(order.map((index) => [index, writer.addBytes(files[index]!)]));
      const entries = files.map(
        (_, index): TreeEntry => ({ path: `${index}`, mode: 'f', file: refs.get(index)! }),
      );
      const summary = writer.addTree(entries);
      writer.finish();
      return summary;
    };
    expect(treeOf([2, 0, 1])).toEqual(treeOf([0, 1, 2]));
  });
});

describe('listReachable', () => {
  it('names every object that is needed, and nothing else', () => {
    const writer = store.createWriter();
    const file = writer.addBytes(randomBytes(3_000_000));
    const small = writer.addBytes(Buffer.from('abc'));
    const entries = Array.from({ length: 3000 }, (_, number): TreeEntry => {
      const path = `f${String(number).padStart(4, '0')}`;
      return number === 5 ? { path, mode: 'd' } : { path, mode: 'f', file: number % 2 === 0 ? file : small };
    });
    const { root: tree, files } = writer.addTree(entries);
    writer.finish();
    expect(files).toBe(2999);
    const ids = new Set<ObjectId>(store.listReachable(tree));
    const lost = store.createWriter();
    lost.addBytes(Buffer.from('unreachable'));
    lost.finish();
    // Only what is reachable is copied; the tree and its files must then be whole.
    mkdirSync(join(root, 'copy'));
    const session = new PackSession(join(root, 'copy'));
    for (const id of ids) session.append(0, Buffer.from(id, 'hex'), store.readChunk(id));
    session.finish();
    const copy = ObjectStore.open(join(root, 'copy'));
    expect([...copy.walkTree(tree)]).toEqual(entries);
    expect(hashBytes(copy.readFile(file))).toBe(file.id);
    expect(copy.has(hashBytes('unreachable'))).toBe(false);
    const once = new Set<ObjectId>();
    const known = new Set<NodeId>();
    const isKnown = (id: NodeId) => known.has(id) || !known.add(id);
    for (const id of store.listReachable(tree, isKnown)) once.add(id);
    expect(once).toEqual(ids);
    copy.close();
  });
});
