import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../../../../src/store/files/list-files.ts';
import { reuseContents } from '../../../../../src/store/files/listing-reuse.ts';
import type { Listing } from '../../../../../src/store/files/listing.ts';
import { hashBytes } from '../../../../../src/store/codec/hash.ts';
import type { NodeId } from '../../../../../src/store/model/object-id.ts';
import {
  readStatCache,
  StatCache,
  writeStatCache,
} from '../../../../../src/store/repository/add/stat-cache.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-stat-'));
  mkdirSync(join(root, 'store/tmp'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function listSome(count: number): Listing {
  const folder = join(root, `data${count}`);
  mkdirSync(join(folder, '하위'), { recursive: true });
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, index % 2 === 0 ? '하위' : '', `${index}.txt`), 'x'.repeat(index));
  const listing = listFiles(folder);
  for (const { path, entry } of listing.entries())
    listing.setContent(
      entry,
      Buffer.from(hashBytes(path), 'hex'),
      0,
      path === '1.txt' ? hashBytes('list') : undefined,
    );
  return listing;
}

const describeListing = (listing: Listing) =>
  Array.from(listing.entries(), ({ path, entry }) => ({
    path,
    mode: listing.mode(entry),
    size: listing.sizeBytes(entry),
    id: listing.contentId(entry),
    list: listing.lists.get(entry),
  }));

describe('stat cache', () => {
  it('gives back what was put in', () => {
    const tree = hashBytes('tree') as NodeId;
    const listings = [0, 1, 3, 700].map(listSome);
    const cache = new StatCache(
      listings.map((listing, index) => [`artifact ${index}`, { listing, tree, isStored: index > 0 }]),
    );
    cache.packs = ['a.pack', 'b.pack'];
    writeStatCache(join(root, 'store'), cache);
    const read = readStatCache(join(root, 'store'));
    expect([...read.keys()]).toEqual([...cache.keys()]);
    expect(read.packs).toEqual(cache.packs);
    for (const [path, { listing, isStored }] of cache) {
      expect(read.get(path)!.isStored).toBe(isStored);
      expect(describeListing(read.get(path)!.listing)).toEqual(describeListing(listing));
      expect(read.get(path)!.tree).toBe(tree);
    }
    const again = listFiles(join(root, 'data700'));
    expect(reuseContents(again, read.get('artifact 3')!.listing)).toBe(true);
  });

  it('is empty when the file is damaged or of another program', () => {
    const path = join(root, 'store/index');
    expect(readStatCache(join(root, 'store')).size).toBe(0);
    const listing = listSome(3);
    writeStatCache(join(root, 'store'), new StatCache([['a', { listing, tree: null, isStored: true }]]));
    const bytes = readFileSync(path);
    expect(readStatCache(join(root, 'store')).size).toBe(1);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(path, bytes);
    expect(readStatCache(join(root, 'store')).size).toBe(0);
    for (const text of [
      '',
      'kstore index 2\n\0',
      'kstore index 3\n\0',
      `kstore index 3\n\0\xff\xff\xff\xff`,
    ]) {
      const content = Buffer.from(text, 'latin1');
      writeFileSync(path, Buffer.concat([Buffer.from(hashBytes(content), 'hex'), content]));
      expect(readStatCache(join(root, 'store')).size).toBe(0);
    }
  });

  it('doubts that its content is stored when one of the packs has gone', () => {
    const cache = new StatCache([['a', { listing: listSome(1), tree: null, isStored: true }]]);
    const isStored = (packs: readonly string[], readable: readonly string[]) => {
      const tried = new StatCache(cache);
      tried.packs = packs;
      tried.doubtUnlessThere(readable);
      return tried.get('a')!.isStored;
    };
    expect(isStored(['a.pack'], ['a.pack', 'b.pack'])).toBe(true);
    expect(isStored(['a.pack', 'b.pack'], ['b.pack', 'c.pack'])).toBe(false);
    expect(isStored([], ['a.pack'])).toBe(false);
  });
});
