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

const tokens = (name: string, bytes: readonly number[], sizeBytes = 7) =>
  archive(
    name,
    (store) => store.node(type, 0, [[store.chunk(Uint8Array.from(bytes)), bytes.length]]),
    sizeBytes,
  );
const node = (name: string, entries: (id: string) => JsonValue, level: JsonValue = 0) =>
  archive(name, (store) => store.node(type, level, entries(store.chunk(sound))));

/** Tokens of 2^44 bytes out of a page: one chunk of stored blocks, named again and again. */
function endlessTokens(store: HostileStore): string {
  const block = Buffer.concat([Buffer.from([0, 255, 255]), Buffer.alloc(65_535)]);
  let entry: readonly [string, number] = [
    store.chunk(Buffer.concat(Array.from({ length: 15 }, () => block))),
    15 * block.length,
  ];
  for (let level = 0; level <= 4; level++) {
    const entries = Array.from({ length: level === 4 ? 2 : 64 }, () => entry);
    entry = [store.chunkList(entries, level), entry[1] * entries.length];
  }
  return store.node(type, 0, [[sha256('tokens'), entry[1], entry[0]]]);
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
    tokens('a stream without an end', [0, 2, 31, 255]),
    tokens('a block of no type', [0, 7, 0]),
    tokens('4 GiB of literals', [0, 3, 255, 248, 255, 255, 255, 15, 0]),
    tokens('a distance of 64 KiB', [0, 3, 0, 255, 255, 31, 255, 0]),
    tokens('codes that are none', [0, 5, 255, 0, ...Array.from({ length: 40 }, () => 255)]),
    tokens('65,535 bits of codes', [0, 5, 255, 255, ...Array.from({ length: 8192 }, () => 0)]),
    archive('tokens that come for ever', endlessTokens),
    archive('tokens of tokens', (store) => {
      const inner = store.node(type, 0, [[store.chunk(sound), sound.length]]);
      return store.node(type, 0, [[sha256(sound), sound.length, inner]]);
    }),
    node('no entry', () => []),
    node('two entries', (id) => [
      [id, 8],
      [id, 8],
    ]),
    node('an entry too short', (id) => [[id]]),
    node('an entry too long', (id) => [[id, 8, id, id]]),
    node('level 1', (id) => [[id, 8]], 1),
    ...[-1, 0.5, 2 ** 53, '8', null, 7, 9].map((bytes) =>
      node(`${JSON.stringify(bytes)} bytes`, (id) => [[id, bytes]]),
    ),
    ...['', '../../x', 5, null].map((id) => node(`the id ${JSON.stringify(id)}`, () => [[id, 8]])),
    archive('tokens that are a tree', (store) => {
      const tree = store.tree([store.file('b')]);
      return store.node(type, 0, [[tree, 100]]);
    }),
    archive('missing tokens', (store) => store.node(type, 0, [['0'.repeat(64), 8]])),
  ],
};
