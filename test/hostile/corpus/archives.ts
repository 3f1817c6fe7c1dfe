import { upkeep, type HostileCase, type HostileGroup, type Operation } from '../hostile-case.ts';
import { sha256, type HostileStore, type JsonValue } from '../store-writer.ts';

const operations: readonly Operation[] = [
  'diff',
  'fsck',
  'checkout',
  'checkout --force',
  'checkout in place',
  'restore',
  'add',
  ...upkeep,
];
const refusedBy: readonly Operation[] = ['fsck', 'checkout', 'checkout --force', 'checkout in place'];
const type = 'kstore.tokens.v1';
/** The verbatim bytes `content`. */
const sound = Buffer.from('\x07content', 'latin1');

/** A file of 7 bytes, or of as many as are given, that is said to be kept as tokens. */
function archive(
  name: string,
  make: (store: HostileStore) => string,
  bytes = 7,
  content = 'content',
): HostileCase {
  return {
    name,
    build: ({ store }) => {
      const entry = ['a.xlsx', 'f', bytes, sha256(content), make(store)];
      store.version({ tree: store.tree([store.file('good')]), name: 'evil', version: 1 });
      store.version({ tree: store.tree([entry]), sizeBytes: bytes, name: 'evil', version: 2 });
      store.pack();
    },
    operations,
    refusedBy,
  };
}

const part = (store: HostileStore, bytes: Uint8Array) => [store.chunk(bytes), bytes.length];
const tokens = (name: string, frame: readonly number[], symbols: readonly number[] = []) =>
  archive(name, (store) =>
    store.node(type, 0, [part(store, Uint8Array.from(frame)), part(store, Uint8Array.from(symbols))]),
  );
const node = (name: string, entries: (frame: string, none: string) => JsonValue, level: JsonValue = 0) =>
  archive(name, (store) => store.node(type, level, entries(store.chunk(sound), store.chunk(''))));

/** 2^34 bytes out of a page: a chunk of 15 equal parts, named again and again. */
function endless(store: HostileStore, bytes: Uint8Array): [string, number, string] {
  const chunk = Buffer.concat(Array.from({ length: 15 }, () => bytes));
  let entry: readonly [string, number] = [store.chunk(chunk), chunk.length];
  for (let level = 0; level <= 4; level++) {
    const entries = Array.from({ length: level === 4 ? 2 : 64 }, () => entry);
    entry = [store.chunkList(entries, level), entry[1] * entries.length];
  }
  return [sha256('tokens'), entry[1], entry[0]];
}

export const archiveGroup: HostileGroup = {
  threat: 'archives as tokens',
  cases: [
    tokens('no tokens', []),
    tokens('another file', [7, ...Buffer.from('CONTENT')]),
    tokens('fewer bytes than the file', [3, 1, 2, 3]),
    tokens('more bytes than the file', [8, ...Buffer.from('contents')]),
    tokens('a run of 4 GiB', [255, 255, 255, 255, 15, 1]),
    tokens('a number without an end', [255, 255, 255, 255, 255, 255, 255]),
    tokens('a stream without an end', [0, 2, 0]),
    tokens('a block of no type', [0, 7, 0]),
    tokens('a block of 4 GiB of symbols', [0, 3, 255, 255, 255, 255, 15, 0], [32, 65, 0, 0]),
    tokens('4 GiB of literals', [0, 3, 255, 1, 0], [248, 255, 255, 255, 15, 0]),
    tokens('a distance of 64 KiB', [0, 3, 1, 0], [0, 255, 255]),
    tokens('symbols that are in no block', [7, ...Buffer.from('content')], [32, 65, 0, 0]),
    tokens('codes that are none', [0, 5, 255, 0, ...Array.from({ length: 40 }, () => 255)]),
    tokens('65,535 bits of codes', [0, 5, 255, 255, ...Array.from({ length: 8192 }, () => 0)]),
    archive('a frame that comes for ever', (store) => {
      const block = Buffer.concat([Buffer.from([0, 255, 255]), Buffer.alloc(65_535)]);
      return store.node(type, 0, [endless(store, block), part(store, Buffer.alloc(0))]);
    }),
    archive('symbols of nothing that come for ever', (store) => {
      const nothing = Buffer.alloc(60_000, Buffer.from([31, 255]));
      return store.node(type, 0, [part(store, Buffer.from([0, 3, 1, 0])), endless(store, nothing)]);
    }),
    archive('tokens of tokens', (store) => {
      const none = part(store, Buffer.alloc(0));
      const inner = store.node(type, 0, [part(store, sound), none]);
      return store.node(type, 0, [[sha256(sound), sound.length, inner], none]);
    }),
    node('no entry', () => []),
    node('one entry', (frame) => [[frame, 8]]),
    node('three entries', (frame, none) => [
      [frame, 8],
      [none, 0],
      [none, 0],
    ]),
    node('an entry too short', (frame, none) => [[frame], [none, 0]]),
    node('an entry too long', (frame, none) => [
      [frame, 8, frame, frame],
      [none, 0],
    ]),
    node(
      'level 1',
      (frame, none) => [
        [frame, 8],
        [none, 0],
      ],
      1,
    ),
    ...[-1, 0.5, 2 ** 53, '8', null, 7, 9].map((bytes) =>
      node(`${JSON.stringify(bytes)} bytes`, (frame, none) => [
        [frame, bytes],
        [none, 0],
      ]),
    ),
    ...['', '../../x', 5, null].map((id) =>
      node(`the id ${JSON.stringify(id)}`, (_, none) => [
        [id, 8],
        [none, 0],
      ]),
    ),
    archive('tokens that are a tree', (store) => {
      const tree = store.tree([store.file('b')]);
      return store.node(type, 0, [[tree, 100], part(store, Buffer.alloc(0))]);
    }),
    archive('missing tokens', (store) =>
      store.node(type, 0, [['0'.repeat(64), 8], part(store, Buffer.alloc(0))]),
    ),
  ],
};
