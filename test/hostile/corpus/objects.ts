import { randomFillSync } from 'node:crypto';
import { upkeep, type HostileCase, type HostileGroup, type Operation, type Place } from '../hostile-case.ts';
import { canonical, sha256, type HostileStore, type JsonValue } from '../store-writer.ts';

const readers: readonly Operation[] = [
  'diff',
  'fsck',
  'checkout',
  'checkout --force',
  'checkout in place',
  'restore',
  'add',
  ...upkeep,
];
const refusing: readonly Operation[] = ['fsck', 'checkout', 'checkout --force', 'checkout in place'];
const id = '0'.repeat(64);
type Root = (store: HostileStore) => string;

function root(name: string, make: Root, files = 1, refusedBy = refusing): HostileCase {
  const build = ({ store }: Place) => {
    store.version({ tree: store.tree([store.file('good')]), name: 'evil', version: 1 });
    store.version({ tree: make(store), files, name: 'evil', version: 2 });
    store.pack();
  };
  return { name, build, operations: readers, refusedBy };
}

const oneEntry = (name: string, entry: (store: HostileStore) => JsonValue) =>
  root(name, (store) => store.node('kstore.tree.v1', 0, [entry(store)]));

const badNumbers: readonly JsonValue[] = [-1, 0.5, 1e21, 2 ** 53, -0.5, '8', null, true, [8], {}];

/** A tree of `depth` levels over one file. */
function deep(store: HostileStore, depth: number): string {
  let node = store.tree([store.file('a')]);
  for (let level = 1; level <= depth; level++) node = store.tree([['a', node, 1]], level);
  return node;
}

export const treeGroup: HostileGroup = {
  threat: 'trees and chunk lists',
  cases: [
    ...badNumbers.map((size) =>
      oneEntry(`a size of ${JSON.stringify(size)}`, (store) => ['a', 'f', size, store.chunk('content\n')]),
    ),
    oneEntry('a size that is too small', (store) => ['a', 'f', 7, store.chunk('content\n')]),
    oneEntry('a size that is too large', (store) => ['a', 'f', 9, store.chunk('content\n')]),
    oneEntry('a size of 8 PiB', (store) => ['a', 'f', 2 ** 53 - 1, store.chunk('content\n')]),
    ...['', 'F', 'fx', 'w', '100644', 'd', 'constructor', '__proto__', 0, null, ['f'], {}].map((mode) =>
      oneEntry(`the mode ${JSON.stringify(mode)}`, (store) => ['a', mode, 8, store.chunk('content\n')]),
    ),
    oneEntry('a folder with content', (store) => ['a', 'd', 8, store.chunk('content\n')]),
    oneEntry('a file without content', () => ['a', 'f']),
    oneEntry('six elements', (store) => ['a', 'f', 8, store.chunk('content\n'), id, id]),
    oneEntry('no elements', () => []),
    oneEntry('an entry that is no list', () => 'a'),
    oneEntry('an entry that is null', () => null),
    oneEntry('a path that is a number', (store) => [5, 'f', 8, store.chunk('content\n')]),
    ...['', 'zz', id.slice(1), `${id}0`, 'A'.repeat(64), `../../${id}`, 5, null].map((wrong) =>
      oneEntry(`the id ${JSON.stringify(wrong)}`, () => ['a', 'f', 8, wrong]),
    ),
    ...badNumbers
      .filter((level) => level !== null)
      .map((level) =>
        root(`the level ${JSON.stringify(level)}`, (store) =>
          store.node('kstore.tree.v1', level, [store.file('a')]),
        ),
      ),
    root('13 levels', (store) => deep(store, 13)),
    root('12 levels of one entry', (store) => deep(store, 12)),
    root('level 100000', (store) => store.tree([['a', deep(store, 3), 1]], 100_000)),
    root('a level above itself by an unknown id', (store) =>
      store.tree(
        [
          ['a', id, 1],
          ['b', id, 1],
        ],
        1,
      ),
    ),
    root('the same file twice', (store) => store.tree([store.file('a'), store.file('a')])),
    root('wrong order', (store) => store.tree([store.file('b'), store.file('a')])),
    root('order of UTF-16 instead of UTF-8', (store) =>
      store.tree([store.file('\u{10000}'), store.file('\uffff')]),
    ),
    root('two nodes that overlap', (store) =>
      store.tree(
        [
          ['b', store.tree([store.file('a'), store.file('b')]), 2],
          ['c', store.tree([store.file('aa'), store.file('c')]), 2],
        ],
        1,
      ),
    ),
    root('the same node twice', (store) => {
      const node = store.tree([store.file('a')]);
      return store.tree(
        [
          ['a', node, 1],
          ['a', node, 1],
        ],
        1,
      );
    }),
    root('a file count that lies', (store) =>
      store.tree(
        [
          ['a', store.tree([store.file('a')]), 2 ** 40],
          ['b', store.tree([store.file('b')]), 1],
        ],
        1,
      ),
    ),
    root('a last path that lies', (store) =>
      store.tree(
        [
          ['b', store.tree([store.file('a')]), 1],
          ['d', store.tree([store.file('c')]), 1],
        ],
        1,
      ),
    ),
    root(
      '513 entries',
      (store) =>
        store.tree(Array.from({ length: 513 }, (_, i) => store.file(`f${String(i).padStart(4, '0')}`))),
      513,
    ),
    root('a manifest that says there are more files', (store) => store.tree([store.file('a')]), 5, ['fsck']),
    root('an unknown member', (store) =>
      store.rawNode(canonical({ type: 'kstore.tree.v1', level: 0, entries: [store.file('a')], extra: 1 })),
    ),
    root('members in another order', (store) =>
      store.rawNode(JSON.stringify({ type: 'kstore.tree.v1', level: 0, entries: [store.file('a')] })),
    ),
    root('a space at the end', (store) =>
      store.rawNode(`${canonical({ type: 'kstore.tree.v1', level: 0, entries: [store.file('a')] })} `),
    ),
    root('bytes that are not UTF-8', (store) =>
      store.rawNode(
        Buffer.from(
          canonical({ type: 'kstore.tree.v1', level: 0, entries: [store.file('a')] }).replace(
            '"a"',
            '"\u00ff"',
          ),
          'latin1',
        ),
      ),
    ),
    root('-0 as a level', (store) =>
      store.rawNode(`{"entries":[${canonical(store.file('a'))}],"level":-0,"type":"kstore.tree.v1"}`),
    ),
    root('1e0 as a size', (store) =>
      store.rawNode(
        `{"entries":[["a","f",8e0,"${store.chunk('content\n')}"]],"level":0,"type":"kstore.tree.v1"}`,
      ),
    ),
    root('a prototype in an entry', (store) =>
      store.rawNode(
        `{"__proto__":{"entries":[]},"entries":[${canonical(store.file('a'))}],"level":0,"type":"kstore.tree.v1"}`,
      ),
    ),
    root('4 million open brackets', (store) => store.rawNode('['.repeat(4_000_000))),
    root('2 million nested lists', (store) =>
      store.rawNode(`${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`),
    ),
    root('2 million nested objects', (store) => store.rawNode('{"a":'.repeat(1_000_000))),
    root('a million empty entries', (store) =>
      store.rawNode(`{"entries":[${'[],'.repeat(1_000_000)}[]],"level":0,"type":"kstore.tree.v1"}`),
    ),
    ...['null', ''].map((text) => root(`the text "${text}"`, (store) => store.rawNode(text))),
    ...chunkLists(),
  ],
};

function chunkLists(): HostileCase[] {
  const list = (
    name: string,
    make: (store: HostileStore) => readonly [list: string, bytes: number],
    refused = refusing,
  ) =>
    root(
      `chunk list: ${name}`,
      (store) => {
        const [node, bytes] = make(store);
        return store.tree([['a', 'f', bytes, sha256('x'), node]]);
      },
      1,
      refused,
    );
  const chunk = (store: HostileStore) => [store.chunk('12345678'), 8] as const;
  return [
    list('wrong sum', (store) => [store.chunkList([chunk(store), chunk(store)]), 17]),
    list('the wrong file', (store) => [store.chunkList([chunk(store), chunk(store)]), 16]),
    list('a chunk longer than it says', (store) => [
      store.chunkList([[chunk(store)[0], 7], chunk(store)]),
      15,
    ]),
    list('one entry', (store) => [store.chunkList([chunk(store)]), 8]),
    list('no entry', (store) => [store.chunkList([]), 0]),
    list('an empty chunk', (store) => [store.chunkList([[store.chunk(''), 0], chunk(store)]), 8]),
    list('a chunk of 2 MiB', (store) => [
      store.chunkList([[id, 2 * 1024 * 1024], chunk(store)]),
      2 * 1024 * 1024 + 8,
    ]),
    list('negative bytes', (store) => [store.chunkList([[id, -8], chunk(store)]), 0]),
    list('a tree in its place', (store) => [store.tree([store.file('b'), store.file('c')]), 16]),
    list('levels that jump', (store) => {
      const low = store.chunkList([chunk(store), chunk(store)]);
      return [
        store.chunkList(
          [
            [low, 16],
            [low, 16],
          ],
          5,
        ),
        32,
      ];
    }),
    list('level 99', (store) => {
      const low = store.chunkList([chunk(store), chunk(store)]);
      return [
        store.chunkList(
          [
            [low, 16],
            [low, 16],
          ],
          99,
        ),
        32,
      ];
    }),
    list('a missing chunk', (store) => [store.chunkList([[id, 8], chunk(store)]), 16]),
    list('a sum beyond 2^53', (store) => {
      const half = 2 ** 52;
      return [
        store.chunkList(
          [
            [id, half],
            [id, half],
            [id, half],
          ],
          1,
        ),
        3 * half,
      ];
    }),
    list('a missing list', () => [id, 16]),
  ];
}

/** A file of 2^52 bytes out of a few hundred bytes: lists that name one node many times. */
function bomb(store: HostileStore): JsonValue[] {
  let entry: readonly [string, number] = [store.chunk(Buffer.alloc(1024 * 1024)), 1024 * 1024];
  for (let level = 0; level <= 5; level++) {
    const entries = Array.from({ length: level === 5 ? 2 : 64 }, () => entry);
    entry = [store.chunkList(entries, level), entry[1] * entries.length];
  }
  return ['bomb', 'f', entry[1], id, entry[0]];
}

export const bombGroup: HostileGroup = {
  threat: 'bombs of content',
  cases: [
    {
      name: 'a file of 2 PiB whose chunk list fits into a page',
      build: ({ store }) => {
        const entry = bomb(store);
        store.version({ tree: store.tree([entry]), sizeBytes: entry[2] as number });
        store.pack();
      },
      operations: [
        'status',
        'list',
        'log',
        'show',
        'diff',
        'checkout',
        'checkout --force',
        'checkout in place',
      ],
      refusedBy: ['checkout', 'checkout --force', 'checkout in place'],
    },
    {
      name: 'the same file in the stage',
      build: ({ store }) => {
        const entry = bomb(store);
        const manifest = store.manifest({ tree: store.tree([entry]), sizeBytes: entry[2] as number });
        const staged = [
          { id: sha256(canonical(manifest)), kind: 'dataset', manifest, name: 'bomb', path: 'datasets/bomb' },
        ];
        store.put(
          'stage.json',
          `${canonical({ type: 'kstore.stage.v1', staged, checksum: sha256(canonical(staged)) })}\n`,
        );
        store.pack();
      },
      operations: ['status', 'list', 'fsck'],
      refusedBy: [],
    },
    {
      name: 'a dataset that says its table is the bomb',
      build: ({ store }) => {
        const entry = bomb(store);
        const table = {
          form: 'kstore.table.v1',
          id: entry[3]!,
          sizeBytes: entry[2]!,
          list: entry[4]!,
          layout: 'csv',
          rows: 1,
          columns: [{ name: 'a', type: 'number' }],
        };
        store.version({ tree: store.tree([store.file('a.csv')]), meta: { table }, version: 1 });
        store.version({ tree: store.tree([store.file('b.csv')]), meta: { table }, version: 2 });
        store.pack();
      },
      operations: ['list', 'show', 'diff'],
      refusedBy: ['diff'],
    },
  ],
};

const noise = Buffer.alloc(3000);
randomFillSync(noise);

/** Bytes that are right in a role that is wrong. */
export const roleGroup: HostileGroup = {
  threat: 'right hash, wrong role',
  cases: [
    root('a chunk of a file as the tree', (store) => store.chunk('content\n')),
    root('noise as the tree', (store) => store.chunk(noise)),
    root('a chunk list as the tree', (store) =>
      store.chunkList([
        [store.chunk('a'), 1],
        [store.chunk('b'), 1],
      ]),
    ),
    root('a manifest as the tree', (store) => store.rawNode(canonical(store.manifest({ tree: id })))),
    root('a version record as the tree', (store) => store.rawNode(store.record({ tree: id }).text)),
    root('a tree node as a file', (store) => {
      const node = store.tree([store.file('b')]);
      return store.tree([['a', 'f', 5, node]]);
    }),
    root('a leaf node above leaf nodes', (store) => {
      const leaf = store.tree([store.file('a')]);
      return store.tree(
        [
          ['a', store.tree([['a', leaf, 1]], 1), 1],
          ['b', leaf, 1],
        ],
        1,
      );
    }),
    root('a file as a chunk list', (store) =>
      store.tree([['a', 'f', 8, store.chunk('content\n'), store.chunk('content\n')]]),
    ),
    root('a tree with the type of chunk lists', (store) =>
      store.node('kstore.chunks.v1', 0, [store.file('a')]),
    ),
    root('a chunk list with the type of trees', (store) =>
      store.node('kstore.tree.v1', 0, [[store.chunk('a'), 1]]),
    ),
    root('an unknown type', (store) => store.node('kstore.tree.v2', 0, [store.file('a')])),
    root('a type that is no text', (store) =>
      store.rawNode(`{"entries":[],"level":0,"type":["kstore.tree.v1"]}`),
    ),
    {
      name: 'a table that is no table',
      build: ({ store }) => {
        const table = (bytes: string) => ({
          form: 'kstore.table.v1',
          id: store.chunk(bytes),
          sizeBytes: bytes.length,
          layout: 'csv',
          rows: 1,
          columns: [{ name: 'a', type: 'number' }],
        });
        ['no table', '{"columns":[],"type":"kstore.table.v1"}\n[', `${'['.repeat(500_000)}\n`].forEach(
          (bytes, index) =>
            store.version({
              tree: store.tree([store.file('a.csv', `a\n${index}\n`)]),
              meta: { table: table(bytes) },
              version: index + 1,
            }),
        );
        store.pack();
      },
      refusedBy: ['diff'],
    },
    ...[
      5,
      'x',
      null,
      [],
      {},
      { id: 'zz' },
      { id, sizeBytes: -1 },
      { id, sizeBytes: 5, list: '../..' },
      { id, sizeBytes: 1, rows: '1e9', columns: 'x' },
    ].map(
      (table): HostileCase => ({
        name: `a table summary ${JSON.stringify(table)}`,
        build: ({ store }) => {
          store.version({ tree: store.tree([store.file('a.csv', 'a\n1\n')]), meta: { table }, version: 1 });
          store.version({ tree: store.tree([store.file('a.csv', 'a\n2\n')]), meta: { table }, version: 2 });
          store.pack();
        },
        refusedBy: table === null ? [] : ['diff', 'fsck'],
      }),
    ),
  ],
};
