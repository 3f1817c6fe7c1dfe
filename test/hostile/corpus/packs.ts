import { randomFillSync } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { deflateRawSync } from 'node:zlib';
import { upkeep, type HostileCase, type HostileGroup, type Operation, type Place } from '../hostile-case.ts';
import { encodePack, type BlockFields, type HostileStore, type PackFields } from '../store-writer.ts';

const all: readonly Operation[] = [
  'show',
  'diff',
  'fsck',
  'checkout',
  'checkout --force',
  'restore',
  'add',
  'commit',
  ...upkeep,
];
const reading: readonly Operation[] = ['fsck', 'checkout', 'checkout --force'];

type Make = (blocks: readonly BlockFields[], store: HostileStore) => Partial<PackFields>;

/** The only pack of a small version is wrong. */
function only(name: string, make: Make, refusedBy: readonly Operation[] = reading): HostileCase {
  const build = ({ store }: Place) => {
    publish(store);
    store.pack(make(store.blocks(), store));
  };
  return { name, build, operations: all, refusedBy };
}

/** A sound pack holds everything, and a hostile one lies beside it. */
function beside(name: string, make: Make, refusedBy: readonly Operation[] = ['fsck']): HostileCase {
  const build = ({ store }: Place) => {
    publish(store);
    store.pack();
    store.pack(make(store.blocks(), store));
  };
  return {
    name: `beside a sound pack: ${name}`,
    build,
    operations: all,
    refusedBy,
    acceptedBy: ['checkout', 'checkout --force', 'repair', 'fsck again'],
  };
}

function publish(store: HostileStore): void {
  store.version({ tree: store.tree([store.file('a'), store.file('b', 'more\n')]), files: 2, sizeBytes: 13 });
}

const patch = (at: (bytes: Buffer) => number, value: number) => (bytes: Buffer) => {
  bytes[at(bytes)] = value;
  return bytes;
};
const first = (blocks: readonly BlockFields[], change: Partial<BlockFields>): Partial<PackFields> => ({
  blocks: [{ ...blocks[0]!, ...change }, ...blocks.slice(1)],
});
const noise = randomFillSync(Buffer.alloc(4096));

export const packGroup: HostileGroup = {
  threat: 'packs',
  cases: [
    only('two blocks overlap', () => ({
      editIndex: (index) => {
        index.blocks[1]!.offset = Number(index.blocks[0]!.offset) + 4;
      },
    })),
    only('two blocks at one place', () => ({
      editIndex: (index) => {
        index.blocks[1] = index.blocks[0]!;
      },
    })),
    only('blocks in the wrong order', () => ({
      editIndex: (index) => {
        index.blocks.reverse();
      },
    })),
    ...[0, 11, 13, 2 ** 31, 2 ** 40, 2 ** 53, 2n ** 60n, 2n ** 63n, 2n ** 64n - 1n].map((offset) =>
      only(`a block at byte ${offset}`, () => ({
        editIndex: (index) => {
          index.blocks[0]!.offset = offset;
        },
      })),
    ),
    only('all blocks beyond 2^60, each 256 bytes', () => ({
      editIndex: (index) => {
        index.blocks.forEach((block, number) => {
          block.offset = 2n ** 60n + BigInt(number) * 256n;
        });
      },
    })),
    ...[1, 0x7fffffff, 0xffffffff].map((chunkCount) =>
      only(`a block of ${chunkCount} chunks`, (blocks) => first(blocks, { chunkCount })),
    ),
    only('a block without chunks', (blocks) => ({ blocks: [{ role: 0, chunks: [] }, ...blocks] }), ['fsck']),
    ...[0, 1, 0xffffffff].map((rawBytes) =>
      only(`a block of ${rawBytes} raw bytes`, (blocks) => first(blocks, { rawBytes })),
    ),
    ...[0, 1, 0xffffffff].map((storedBytes) =>
      only(`a block of ${storedBytes} stored bytes`, (blocks) => first(blocks, { storedBytes })),
    ),
    only('lengths of chunks that do not fit', (blocks) =>
      first(blocks, { chunkBytes: blocks[0]!.chunks.map(() => 0xffffffff) }),
    ),
    only('an unknown codec', (blocks) =>
      first(blocks, { codec: 2, payload: Buffer.concat(blocks[0]!.chunks) }),
    ),
    only('a codec of 255', (blocks) => first(blocks, { codec: 255, payload: noise.subarray(0, 20) })),
    only('an unknown role', (blocks) => first(blocks, { role: 7 })),
    only(
      'the other role',
      (blocks) => ({ blocks: blocks.map((block) => ({ ...block, role: 1 - block.role })) }),
      [],
    ),
    only('a bomb of DEFLATE', (blocks) =>
      first(blocks, { codec: 1, payload: deflateRawSync(Buffer.alloc(64 * 1024 * 1024)) }),
    ),
    only('a bomb of DEFLATE that says 4 GiB', (blocks) =>
      first(blocks, {
        codec: 1,
        payload: deflateRawSync(Buffer.alloc(8 * 1024 * 1024)),
        rawBytes: 0xffffffff,
      }),
    ),
    only('noise in the place of DEFLATE', (blocks) =>
      first(blocks, { codec: 1, payload: noise.subarray(0, 30), rawBytes: 3000 }),
    ),
    only('too few bytes out of DEFLATE', (blocks) =>
      first(blocks, { codec: 1, payload: deflateRawSync(Buffer.from('x')) }),
    ),
    only(
      'bytes after the end of DEFLATE',
      (blocks) =>
        first(blocks, {
          codec: 1,
          payload: Buffer.concat([deflateRawSync(Buffer.concat(blocks[0]!.chunks)), noise.subarray(0, 9)]),
        }),
      [],
    ),
    only('a chunk that is not what its id says', (blocks) =>
      first(blocks, { payload: Buffer.concat(blocks[0]!.chunks).fill(0x20) }),
    ),
    only('bytes between blocks', (blocks) => first(blocks, { gap: noise.subarray(0, 100) })),
    only('a chunk in another block', () => ({
      editIndex: (index) => {
        index.chunks.forEach((chunk) => Object.assign(chunk, { block: 1 - chunk.block }));
      },
    })),
    only('chunks in block 2^32-1', () => ({
      editIndex: (index) => {
        index.chunks.forEach((chunk) => Object.assign(chunk, { block: 0xffffffff }));
      },
    })),
    only('chunks that end outside their block', () => ({
      editIndex: (index) => {
        index.chunks.forEach((chunk) => Object.assign(chunk, { offset: 0xffffffff, bytes: 0xffffffff }));
      },
    })),
    only(
      'ids in the wrong order',
      () => ({
        editIndex: (index) => {
          index.chunks.reverse();
        },
      }),
      ['fsck'],
    ),
    only(
      'an id twice',
      () => ({
        editIndex: (index) => {
          index.chunks.splice(0, 0, index.chunks[0]!);
        },
      }),
      ['fsck'],
    ),
    ...[0, 1000, 0xffffffff].map((count) =>
      only(`an index that says it has ${count} blocks`, () => ({
        editIndex: (index) => {
          index.blockCount = count;
        },
      })),
    ),
    ...[0, 1000, 0xffffffff].map((count) =>
      only(`an index that says it has ${count} chunks`, () => ({
        editIndex: (index) => {
          index.chunkCount = count;
        },
      })),
    ),
    ...[0n, 11n, 2n ** 63n, 2n ** 64n - 1n].map((offset) =>
      only(`an index at byte ${offset}`, () => ({ trailer: { offset } })),
    ),
    ...[0n, 1n, 2n ** 40n, 2n ** 64n - 1n].map((bytes) =>
      only(`an index of ${bytes} bytes`, () => ({ trailer: { bytes } })),
    ),
    only('offset and length of the index that add up beyond 2^64', () => ({
      trailer: { offset: 2n ** 64n - 12n, bytes: 12n },
    })),
    only('a name that is not its hash', () => ({ name: 'ab'.repeat(32) })),
    only('a name that leads elsewhere', () => ({ name: '..\\..\\evil' })),
    only('another version number', () => ({ editBytes: patch(() => 8, 2) })),
    only('a damaged magic', () => ({ editBytes: patch(() => 0, 0) })),
    only('a damaged end', () => ({ editBytes: patch((bytes) => bytes.length - 1, 0) })),
    only('cut off', () => ({ editBytes: (bytes) => bytes.subarray(0, bytes.length - 60) })),
    only('empty', () => ({ editBytes: () => Buffer.alloc(0) })),
    only('noise', () => ({ editBytes: () => noise })),
    only('only its header', () => ({ editBytes: (bytes) => bytes.subarray(0, 12) })),
    only('a byte more', () => ({ editBytes: (bytes) => Buffer.concat([bytes, Buffer.from([0])]) })),
    ...twins(),
    ...large(),
    {
      name: 'a pack that is a pipe',
      build: ({ store }) => {
        publish(store);
        spawnSync('mkfifo', [store.path(`packs/${'ab'.repeat(32)}.pack`)]);
      },
      operations: all,
      refusedBy: reading,
    },
    {
      name: 'a pack that is a folder',
      build: ({ store }) => {
        publish(store);
        mkdirSync(store.path(`packs/${'ab'.repeat(32)}.pack`));
      },
      operations: all,
      refusedBy: reading,
    },
    ...(['/dev/zero', '/etc/passwd', 'nowhere', `${'ab'.repeat(32)}.pack`] as const).map(
      (to): HostileCase => ({
        name: `a pack that is a link to ${to}`,
        build: ({ store }) => {
          publish(store);
          symlinkSync(to, store.path(`packs/${'ab'.repeat(32)}.pack`));
        },
        operations: all,
        refusedBy: reading,
      }),
    ),
  ],
};

/** A damaged copy must not hide the sound one, whichever is looked at first. */
function twins(): HostileCase[] {
  const spoilt = (blocks: readonly BlockFields[]) =>
    blocks.map((block) => ({ ...block, payload: Buffer.concat(block.chunks).fill(0x20) }));
  const extra = (text: string): BlockFields => ({ role: 0, chunks: [Buffer.from(text)] });
  return [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((text) =>
      beside(`a spoilt copy of every chunk (${text})`, (blocks) => ({
        blocks: [...spoilt(blocks), extra(text)],
      })),
    ),
    beside('every id points outside', () => ({
      editIndex: (index) => {
        index.chunks.forEach((chunk) => Object.assign(chunk, { block: 99 }));
      },
    })),
    beside('every id points beyond 2^60', () => ({
      editIndex: (index) => {
        index.blocks.forEach((block, number) => {
          block.offset = 2n ** 60n + BigInt(number) * 256n;
        });
      },
    })),
    beside('noise', () => ({ name: 'cd'.repeat(32), editBytes: () => noise })),
    beside('a cut one', () => ({ name: '00'.repeat(32), editBytes: (bytes) => bytes.subarray(0, 40) })),
    beside('an index whose ids are in the wrong order', () => ({
      editIndex: (index) => {
        index.chunks.reverse();
      },
    })),
  ];
}

function large(): HostileCase[] {
  return [
    {
      name: 'an index of 150,000 blocks and 150,000 chunks that are nowhere',
      build: ({ store }) => {
        publish(store);
        store.pack();
        store.pack({
          blocks: [],
          editIndex: (index) => {
            for (let number = 0; number < 150_000; number++) {
              index.blocks.push({ offset: 12, crc: 0 });
              index.chunks.push({
                id: number.toString(16).padStart(64, '0'),
                block: number,
                offset: 0,
                bytes: 1,
              });
            }
          },
        });
      },
      operations: all,
      refusedBy: ['fsck'],
      acceptedBy: ['checkout'],
    },
    {
      name: 'a block of 8 million empty chunks',
      build: ({ store }) => {
        publish(store);
        store.pack();
        store.pack({
          blocks: [
            {
              role: 0,
              chunks: [],
              chunkBytes: new Array<number>(8_000_000).fill(0),
              payload: Buffer.alloc(0),
              rawBytes: 0,
            },
          ],
        });
      },
      operations: all,
      refusedBy: ['fsck'],
      acceptedBy: ['checkout'],
    },
    {
      name: 'a pack of 1 TiB of holes',
      build: ({ store }) => {
        publish(store);
        store.pack();
        const path = store.pack({ name: 'ef'.repeat(32) });
        truncateSync(path, 2 ** 40);
      },
      // `repair` looks for whole blocks in every byte of it, and tells how far it is.
      operations: all.filter((operation) => operation !== 'repair'),
      refusedBy: ['fsck'],
      acceptedBy: ['checkout'],
    },
    {
      name: '300 packs of noise',
      build: ({ store }) => {
        publish(store);
        store.pack();
        for (let number = 0; number < 300; number++)
          store.pack({ blocks: [], name: number.toString(16).padStart(64, '0'), editBytes: () => noise });
      },
      operations: all,
      refusedBy: ['fsck'],
      acceptedBy: ['checkout'],
    },
    {
      name: 'a chunk beside 100 million raw bytes of DEFLATE bombs',
      build: ({ store }) => {
        publish(store);
        store.pack();
        const bomb: BlockFields = { role: 0, chunks: [Buffer.alloc(8 * 1024 * 1024)], codec: 1 };
        const pack = encodePack({ blocks: Array.from({ length: 12 }, () => bomb) });
        store.put(`packs/${pack.name}`, pack.bytes);
      },
      operations: all,
      refusedBy: ['fsck'],
      acceptedBy: ['checkout'],
    },
  ];
}
