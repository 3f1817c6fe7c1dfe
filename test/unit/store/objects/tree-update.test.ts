import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashBytes } from '../../../../src/store/codec/hash.ts';
import { compareUtf8 } from '../../../../src/store/files/compare-utf8.ts';
import { ObjectStore, type TreeEntry } from '../../../../src/store/objects/object-store.ts';

let root: string;
let store: ObjectStore;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-tree-'));
  store = ObjectStore.open(root);
});
afterEach(() => {
  store.close();
  rmSync(root, { recursive: true });
});

const entryAt = (path: string, content = path): TreeEntry => ({
  path,
  mode: 'f',
  file: { id: hashBytes<'file'>(content), sizeBytes: content.length },
});

const pathOf = (number: number) => `folder${Math.floor(number / 100)}/file${number}`;

function sortedEntries(contents: ReadonlyMap<string, string>): TreeEntry[] {
  return [...contents.keys()].sort(compareUtf8).map((path) => entryAt(path, contents.get(path)));
}

function writeFresh(contents: ReadonlyMap<string, string>) {
  const writer = store.createWriter();
  const { root: tree } = writer.addTree(sortedEntries(contents));
  writer.finish();
  return tree;
}

function update(tree: ReturnType<typeof writeFresh>, edits: ReadonlyMap<string, string | null>) {
  const writer = store.createWriter();
  const sorted = [...edits.keys()].sort(compareUtf8).map((path) => {
    const content = edits.get(path)!;
    return { path, entry: content === null ? null : entryAt(path, content) };
  });
  const updated = writer.updateTree(tree, sorted);
  writer.finish();
  return updated;
}

describe('updateTree', () => {
  it('gives the tree that writing all entries gives', () => {
    const number = fc.nat({ max: 2999 });
    const edit = fc.tuple(number, fc.option(fc.constantFrom('new', 'other'), { nil: null }));
    const stretch = fc.tuple(number, fc.nat({ max: 1500 }));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2500 }),
        fc.array(edit, { maxLength: 20 }),
        fc.option(stretch, { nil: null }),
        (count, edits, removed) => {
          const contents = new Map(Array.from({ length: count }, (_, index) => [pathOf(index), 'old']));
          const tree = writeFresh(contents);
          const changes = new Map<string, string | null>(edits.map(([at, content]) => [pathOf(at), content]));
          if (removed !== null)
            for (let at = removed[0]; at < removed[0] + removed[1]; at++) changes.set(pathOf(at), null);
          for (const [path, content] of changes) {
            if (content === null) contents.delete(path);
            else contents.set(path, content);
          }
          expect(update(tree, changes)).toBe(writeFresh(contents));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('writes a few nodes when one of many files changes', () => {
    const contents = new Map(Array.from({ length: 20_000 }, (_, index) => [pathOf(index), 'old']));
    const tree = writeFresh(contents);
    const before = [...store.listReachable(tree)].length;
    const updated = update(tree, new Map([[pathOf(7777), 'new']]));
    const known = new Set<string>(store.listReachable(tree));
    const fresh = [...store.listReachable(updated)].filter((id) => !known.has(id));
    expect(before).toBeGreaterThan(20_000);
    // The file itself, and one node a level.
    expect(fresh.length).toBeLessThanOrEqual(5);
  });

  it('refuses a path that cannot be kept', () => {
    const tree = writeFresh(new Map([['a', 'x']]));
    expect(() => update(tree, new Map([['../b', 'x']]))).toThrow(/\.\./);
  });
});
