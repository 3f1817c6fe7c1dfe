import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/store/codec/canonical-json.ts';
import { hashBytes } from '../../../../src/store/codec/hash.ts';
import { isKstoreError } from '../../../../src/store/errors/kstore-error.ts';
import { compareUtf8 } from '../../../../src/store/files/compare-utf8.ts';
import type { NodeId, ObjectId } from '../../../../src/store/model/object-id.ts';
import { encodeNode } from '../../../../src/store/objects/node-json.ts';
import { diffTrees, type TreeChange } from '../../../../src/store/objects/tree-diff.ts';
import { findTreeEntry, walkTree } from '../../../../src/store/objects/tree-walk.ts';
import { writeTree, type TreeEntry } from '../../../../src/store/objects/tree.ts';

/** Objects in memory, with a count of the reads. */
class MemoryObjects {
  readonly objects = new Map<string, Uint8Array>();
  reads = 0;

  write(_: number, bytes: Uint8Array): ObjectId {
    const id = hashBytes(bytes);
    this.objects.set(id, bytes);
    return id;
  }

  read(id: string): Uint8Array {
    this.reads++;
    const bytes = this.objects.get(id);
    if (bytes === undefined) throw new Error(`${id} is not there`);
    return bytes;
  }
}

const fileId = (content: number | string) => hashBytes<'file'>(`content ${content}`);

function fileEntry(path: string, content: number | string = path, mode: 'f' | 'x' | 'l' = 'f'): TreeEntry {
  return { path, mode, file: { id: fileId(content), sizeBytes: 5 } };
}

/** A map of numbers to contents as sorted entries in folders. */
function entriesOf(contents: ReadonlyMap<number, number>): TreeEntry[] {
  const entries = [...contents].map(([number, content]): TreeEntry => {
    const path = `folder ${number % 7}/file ${number}.csv`;
    return content === 0 ? { path, mode: 'd' } : fileEntry(path, content, content === 1 ? 'x' : 'f');
  });
  return entries.sort((left, right) => compareUtf8(left.path, right.path));
}

function naiveDiff(before: readonly TreeEntry[], after: readonly TreeEntry[]): TreeChange[] {
  const old = new Map(before.map((entry) => [entry.path, entry]));
  const fresh = new Map(after.map((entry) => [entry.path, entry]));
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].sort(compareUtf8);
  return paths
    .map((path) => ({ path, before: old.get(path) ?? null, after: fresh.get(path) ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

describe('trees', () => {
  const trees = fc
    .array(fc.tuple(fc.nat({ max: 4000 }), fc.nat({ max: 5 })), { maxLength: 3000 })
    .map((pairs) => new Map(pairs));

  it('give back their entries, and find each of them', () => {
    fc.assert(
      fc.property(trees, (contents) => {
        const objects = new MemoryObjects();
        const entries = entriesOf(contents);
        const summary = writeTree(objects, entries);
        expect([...walkTree(objects, summary.root)]).toEqual(entries);
        const files = entries.filter(({ mode }) => mode !== 'd').length;
        expect(summary).toMatchObject({ files, sizeBytes: files * 5 });
        for (const entry of entries.slice(0, 20))
          expect(findTreeEntry(objects, summary.root, entry.path)).toEqual(entry);
        expect(findTreeEntry(objects, summary.root, 'folder 3/none')).toBeNull();
        expect(findTreeEntry(objects, summary.root, 'zzz')).toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  it('have one id for one content, in whatever order it was put together', () => {
    fc.assert(
      fc.property(trees, fc.infiniteStream(fc.nat()), (contents, random) => {
        const shuffled = new Map(
          [...contents]
            .map((pair) => [random.next().value!, pair] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, pair]) => pair),
        );
        const root = writeTree(new MemoryObjects(), entriesOf(contents)).root;
        expect(writeTree(new MemoryObjects(), entriesOf(shuffled)).root).toBe(root);
      }),
      { numRuns: 15 },
    );
  });

  it('differ as a comparison of all entries says', () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: 4000 }), fc.option(fc.nat({ max: 5 }))), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        trees,
        fc.oneof(
          changes.map((list) => ({ list })),
          trees.map((other) => ({ other })),
        ),
        (before, change) => {
          const after = 'other' in change ? change.other : new Map(before);
          for (const [number, content] of 'list' in change ? change.list : []) {
            if (content === null) after.delete(number);
            else after.set(number, content);
          }
          const objects = new MemoryObjects();
          const [left, right] = [entriesOf(before), entriesOf(after)];
          const found = [
            ...diffTrees(objects, writeTree(objects, left).root, writeTree(objects, right).root),
          ];
          expect(found).toEqual(naiveDiff(left, right));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('differ when only the mode does', () => {
    const objects = new MemoryObjects();
    const roots = (['f', 'x', 'l'] as const).map(
      (mode) => writeTree(objects, [fileEntry('a', 1, mode)]).root,
    );
    expect([...diffTrees(objects, roots[0]!, roots[1]!)]).toHaveLength(1);
    expect([...diffTrees(objects, roots[1]!, roots[2]!)]).toHaveLength(1);
    expect([...diffTrees(objects, roots[0]!, roots[0]!)]).toEqual([]);
  });

  it('of many files: one change writes and reads few nodes', () => {
    const contents = new Map(Array.from({ length: 50_000 }, (_, number) => [number, 2]));
    const objects = new MemoryObjects();
    const before = writeTree(objects, entriesOf(contents)).root;
    const nodes = objects.objects.size;
    contents.set(25_000, 3);
    const after = writeTree(objects, entriesOf(contents)).root;
    expect(nodes).toBeGreaterThan(400);
    expect(objects.objects.size - nodes).toBeLessThanOrEqual(4);
    expect([...diffTrees(objects, before, after)]).toHaveLength(1);
    expect(objects.reads).toBeLessThanOrEqual(8);
    objects.reads = 0;
    expect(findTreeEntry(objects, after, 'folder 3/file 25000.csv')).toMatchObject({
      file: { id: fileId(3) },
    });
    expect(objects.reads).toBeLessThanOrEqual(4);
  });

  it('of one changed file grow by few kilobytes wherever it is put in', () => {
    const contents = new Map(Array.from({ length: 20_000 }, (_, number) => [2 * number, 2]));
    const objects = new MemoryObjects();
    writeTree(objects, entriesOf(contents));
    const nodes = objects.objects.size;
    contents.set(777, 2);
    writeTree(objects, entriesOf(contents));
    expect(objects.objects.size - nodes).toBeLessThanOrEqual(6);
  });

  it('are canonical JSON', () => {
    const entries = [
      ['"q" 가\u2028', 'f', 5, fileId(1)],
      ['z', 'd'],
    ];
    const value = { type: 'kstore.tree.v1', level: 0, entries };
    expect(encodeNode(value.type, 0, entries).toString()).toBe(canonicalJson(value));
  });

  it('are not written with unsafe paths', () => {
    const objects = new MemoryObjects();
    expect(() => writeTree(objects, [fileEntry('../x')])).toThrow('has the part ".."');
    expect(() => writeTree(objects, [fileEntry('A'), fileEntry('a')])).toThrow(
      'differs from another one only in case',
    );
    expect(() => writeTree(objects, [fileEntry('b'), fileEntry('a')])).toThrow('not sorted');
  });
});

describe('hostile trees', () => {
  const id = fileId(1);
  const entry = (path: string) => [path, 'f', 5, id];

  function problemOf(text: string | Buffer, more: readonly Buffer[] = []): string {
    const objects = new MemoryObjects();
    for (const bytes of more) objects.write(1, bytes);
    const root = objects.write(1, Buffer.from(text)) as NodeId;
    try {
      return `${[...walkTree(objects, root)].length} entries`;
    } catch (error) {
      if (isKstoreError(error, 'KSTORE_OBJECT_INVALID')) return error.message;
      throw error;
    }
  }

  const node = (entries: unknown, level: unknown = 0, type = 'kstore.tree.v1') =>
    canonicalJson({ entries, level, type });

  it.each([
    ['no JSON', '{', 'is not JSON'],
    ['a number', '1', 'is not of type'],
    ['null', 'null', 'is not of type'],
    ['another role', node([], 0, 'kstore.chunks.v1'), 'is not of type'],
    ['spaces', '{ "entries":[],"level":0,"type":"kstore.tree.v1"}', 'is not canonical'],
    ['more members', '{"__proto__":{},"entries":[],"level":0,"type":"kstore.tree.v1"}', 'is not canonical'],
    ['a member twice', '{"entries":[],"entries":[],"level":0,"type":"kstore.tree.v1"}', 'is not canonical'],
    ['a level below zero', node([], -1), 'a level that is out of bounds'],
    ['a huge level', node([], 1e9), 'a level that is out of bounds'],
    ['no entries', node({}), 'entries that are out of bounds'],
    [
      'too many entries',
      node(Array.from({ length: 513 }, (_, n) => entry(String(n + 1000)))),
      'out of bounds',
    ],
    ['deep entries', node([[['a']]]), 'out of bounds'],
    ['deep JSON', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'is not JSON'],
    ['a number for a path', node([[1, 'f', 5, id]]), 'an entry without a path'],
    ['an unsafe path', node([entry('../x')]), 'an unsafe path'],
    ['disorder', node([entry('b'), entry('a')]), 'out of order'],
    ['a path twice', node([entry('a'), entry('a')]), 'out of order'],
    ['a collision', node([entry('A'), entry('a')]), 'cannot be together'],
    ['a file as a folder', node([entry('a'), entry('a/b')]), 'cannot be together'],
    ['an unknown mode', node([['a', 'g', 5, id]]), 'a malformed entry'],
    ['a size below zero', node([['a', 'f', -5, id]]), 'a malformed entry'],
    ['a broken size', node([['a', 'f', 0.5, id]]), 'a malformed entry'],
    ['no id', node([['a', 'f', 5, 'abc']]), 'without an id'],
    ['a folder with an id', node([['a', 'd', 5, id]]), 'a malformed entry'],
    ['a root of one child', node([['a', id, 1]], 1), 'too few entries'],
  ])('refuses %s', (_, text, reason) => expect(problemOf(text)).toContain(reason));

  it('refuses children that are not what the parent says', () => {
    const left = encodeNode('kstore.tree.v1', 0, [entry('a'), entry('b')]);
    const right = encodeNode('kstore.tree.v1', 0, [entry('c')]);
    const [leftId, rightId] = [hashBytes(left), hashBytes(right)];
    const parent = (entries: unknown, level = 1) => problemOf(node(entries, level), [left, right]);
    expect(
      parent([
        ['b', leftId, 2],
        ['c', rightId, 1],
      ]),
    ).toBe('3 entries');
    expect(
      parent([
        ['b', leftId, 3],
        ['c', rightId, 1],
      ]),
    ).toContain('is not what the node above says');
    expect(
      parent([
        ['b', leftId, 2],
        ['d', rightId, 1],
      ]),
    ).toContain('is not what the node above says');
    expect(
      parent([
        ['b', leftId, 2],
        ['c', leftId, 2],
      ]),
    ).toContain('out of order');
    expect(
      parent(
        [
          ['b', leftId, 2],
          ['c', rightId, 1],
        ],
        2,
      ),
    ).toContain('at another level');
  });

  it('refuses bytes that are not UTF-8', () => {
    const bytes = Buffer.from(node([entry('abc')]));
    bytes[bytes.indexOf('abc')] = 0xff;
    expect(problemOf(bytes)).toContain('is not canonical');
  });
});
