import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashBytes } from '../../../../src/store/codec/hash.ts';
import { ObjectStore } from '../../../../src/store/objects/object-store.ts';
import { salvagePack } from '../../../../src/store/packs/pack-salvage.ts';
import { PackSession } from '../../../../src/store/packs/pack-session.ts';
import { PackSet } from '../../../../src/store/packs/pack-set.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-pack-set-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const text = (name: string) => Buffer.from(`${name} `.repeat(40));
const listPaths = () => readdirSync(join(root, 'packs')).map((name) => join(root, 'packs', name));

function writePack(names: readonly string[]): string {
  const session = new PackSession(root);
  for (const name of names) session.append(0, Buffer.from(hashBytes(text(name)), 'hex'), text(name));
  return join(root, 'packs', `${session.finish()[0]!}.pack`);
}

describe('PackSet', () => {
  it('numbers each object once, finds it, and knows all its copies', () => {
    const names = Array.from({ length: 500 }, (_, index) => `object ${index}`);
    writePack(names.slice(0, 300));
    writePack(names.slice(200));
    writePack(['another']);
    const set = new PackSet(listPaths());
    expect(set.countObjects()).toBe(501);
    const numbers = new Set(names.map((name) => set.find(hashBytes(text(name)))));
    expect(numbers.size).toBe(500);
    expect(numbers.has(-1)).toBe(false);
    for (const [index, name] of names.entries()) {
      const number = set.find(hashBytes(text(name)));
      expect(set.idOf(number)).toBe(hashBytes(text(name)));
      expect([...set.listCopies(number)]).toHaveLength(index >= 200 && index < 300 ? 2 : 1);
      expect(Buffer.from(set.read(set.idOf(number)))).toEqual(text(name));
    }
    expect(set.has(hashBytes(text('nothing')))).toBe(false);
    set.close();
  });

  it('reads the sound copy of two, and shares a pack out among its objects', () => {
    const first = writePack(['a', 'b']);
    writePack(['b', 'c']);
    const bytes = readFileSync(first);
    bytes[41]! ^= 1;
    writeFileSync(first, bytes);
    const set = new PackSet(listPaths());
    expect(Buffer.from(set.read(hashBytes(text('b'))))).toEqual(text('b'));
    expect(() => set.read(hashBytes(text('a')))).toThrow(/damaged|changed|decompressed/);
    set.packs.forEach(({ reader, sizeBytes }, pack) => {
      const stored = set.storedBytesAt(pack, 0) + set.storedBytesAt(pack, 1);
      expect(sizeBytes).toBe(statSync(reader.path).size);
      // Header, trailer and the head of the index belong to no object.
      expect(sizeBytes - stored).toBeGreaterThan(0);
      expect(sizeBytes - stored).toBeLessThan(100);
    });
    set.close();
  });
});

describe('salvagePack', () => {
  it('gives all of a sound pack, and what is before and behind a damaged block', () => {
    const names = Array.from({ length: 3 }, (_, index) => `${index}`.repeat(100_000));
    const session = new PackSession(root);
    for (const name of names) session.append(0, Buffer.from(hashBytes(name), 'hex'), Buffer.from(name));
    const path = join(root, 'packs', `${session.finish()[0]!}.pack`);
    expect([...salvagePack(path)].map(({ id }) => id)).toEqual(names.map((name) => hashBytes(name)));
    const bytes = readFileSync(path);
    const second = bytes.indexOf('BLK1', bytes.indexOf('BLK1') + 1);
    bytes[second + 16]! ^= 0xff;
    writeFileSync(path, bytes);
    expect([...salvagePack(path)].map(({ id }) => id)).toEqual([hashBytes(names[0]!), hashBytes(names[2]!)]);
  });
});

describe('hasFile', () => {
  it('sees that chunks are gone whose list is there', () => {
    const content = Buffer.alloc(
      400_000,
      'some text that repeats itself and yet is cut into chunks, line by line\n',
    );
    for (let offset = 0; offset < content.length; offset += 97) content.writeUInt32LE(offset, offset & ~3);
    const store = ObjectStore.open(root, { packTargetBytes: 20_000 });
    const writer = store.createWriter();
    const file = writer.addBytes(content);
    writer.finish();
    expect(listPaths().length).toBeGreaterThan(1);
    expect(store.hasFile(file)).toBe(true);
    store.close();
    const list = new PackSet(listPaths());
    const place = [...list.listCopies(list.find(file.list!))][0]!;
    for (const [index, { reader }] of list.packs.entries()) if (index !== place.pack) unlinkSync(reader.path);
    const rest = ObjectStore.open(root);
    expect(rest.has(file.list!)).toBe(true);
    expect(rest.hasFile(file)).toBe(false);
  });
});
