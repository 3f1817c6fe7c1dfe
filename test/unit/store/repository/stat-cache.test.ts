import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../../../src/store/files/list-files.ts';
import { reuseContents } from '../../../../src/store/files/listing-reuse.ts';
import type { Listing } from '../../../../src/store/files/listing.ts';
import { hashBytes } from '../../../../src/store/codec/hash.ts';
import type { NodeId } from '../../../../src/store/model/object-id.ts';
import { readStatCache, writeStatCache } from '../../../../src/store/repository/stat-cache.ts';

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
    const cache = new Map(listings.map((listing, index) => [`artifact ${index}`, { listing, tree }]));
    writeStatCache(join(root, 'store'), cache);
    const read = readStatCache(join(root, 'store'));
    expect([...read.keys()]).toEqual([...cache.keys()]);
    for (const [path, { listing }] of cache) {
      expect(describeListing(read.get(path)!.listing)).toEqual(describeListing(listing));
      expect(read.get(path)!.tree).toBe(tree);
    }
    const again = listFiles(join(root, 'data700'));
    expect(reuseContents(again, read.get('artifact 3')!.listing)).toBe(true);
  });

  it('is empty when the file is damaged or of another program', () => {
    const path = join(root, 'store/index');
    expect(readStatCache(join(root, 'store')).size).toBe(0);
    writeStatCache(join(root, 'store'), new Map([['a', { listing: listSome(3), tree: null }]]));
    const bytes = readFileSync(path);
    expect(readStatCache(join(root, 'store')).size).toBe(1);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(path, bytes);
    expect(readStatCache(join(root, 'store')).size).toBe(0);
    for (const text of ['', 'kstore index 1\n', 'kstore index 2\n\0', `kstore index 2\n\0\xff\xff\xff\xff`]) {
      const content = Buffer.from(text, 'latin1');
      writeFileSync(path, Buffer.concat([Buffer.from(hashBytes(content), 'hex'), content]));
      expect(readStatCache(join(root, 'store')).size).toBe(0);
    }
  });
});
