import { deflateRawSync } from 'node:zlib';
import { putTogether } from '../../../src/store/codec/archive/put-together.ts';
import { DeflateReader } from '../../../src/store/codec/archive/read-deflate.ts';
import { ByteBuffer } from '../../../src/store/codec/archive/byte-buffer.ts';
import { SymbolBuffer } from '../../../src/store/codec/archive/tokens.ts';
import { hashBytes } from '../../../src/store/codec/hash.ts';
import { KstoreError } from '../../../src/store/errors/kstore-error.ts';
import { walkChunkList } from '../../../src/store/objects/chunk-list.ts';
import { readFileParts } from '../../../src/store/objects/file-content.ts';
import { encodeNode } from '../../../src/store/objects/node-json.ts';
import { walkTree } from '../../../src/store/objects/tree-walk.ts';
import { readTreeNode, writeTree } from '../../../src/store/objects/tree.ts';
import { canonical } from '../../hostile/store-writer.ts';
import { expectSame, type FuzzTarget } from '../fuzz-target.ts';

import { bytes, id } from './inputs.ts';

const nodeWords = [
  '"kstore.tree.v1"',
  '"kstore.chunks.v1"',
  '"entries":',
  '"level":',
  '"type":',
  '"f"',
  '"x"',
  '"l"',
  '"d"',
  `"${id}"`,
  '],[',
];
const treeNode = (level: number, entries: unknown) => canonical({ type: 'kstore.tree.v1', level, entries });

export const tree: FuzzTarget = {
  name: 'tree',
  seeds: () =>
    bytes(
      treeNode(0, []),
      treeNode(0, [
        ['a/b', 'f', 5, id],
        ['a/c', 'x', 7, id, id],
        ['d', 'd'],
        ['e', 'l', 1, id],
      ]),
      treeNode(1, [
        ['b', id, 1],
        ['c', id, 2],
      ]),
    ),
  words: nodeWords,
  run: (input) => {
    const source = { read: () => input, borrow: () => input };
    const root = hashBytes(input);
    const node = readTreeNode(source, root, null, null);
    if ('children' in node) return `${node.children.length} children`;
    const entries = [...walkTree(source, root as never)];
    const written: Uint8Array[] = [];
    if (entries.length < 8) {
      writeTree({ write: (_role, content) => (written.push(content), hashBytes(content)) }, entries);
      expectSame(written[0], input, 'the tree written again');
    }
    return `${entries.length} entries`;
  },
};

export const chunkList: FuzzTarget = {
  name: 'chunk-list',
  seeds: () =>
    bytes(
      canonical({
        type: 'kstore.chunks.v1',
        level: 0,
        entries: [
          [id, 5],
          [id, 7],
        ],
      }),
      canonical({
        type: 'kstore.chunks.v1',
        level: 1,
        entries: [
          [id, 5000],
          [id, 7],
        ],
      }),
    ),
  words: nodeWords,
  run: (input) => {
    const source = { read: () => input, borrow: () => input };
    let count = 0;
    for (const item of walkChunkList(source, hashBytes(input), 12)) count += item.isChunk ? 1 : 0;
    return `${count} chunks`;
  },
};

/** The tokens of an archive as anybody may have written them: the frame, 255, and the symbols. */
export const tokens: FuzzTarget = {
  name: 'tokens',
  seeds: () => [
    Uint8Array.of(2, 97, 98, 255),
    Uint8Array.of(1, 97, 3, 3, 0, 255, 0x41, 97, 98, 0, 0),
    Uint8Array.of(0, 0, 2, 0, 97, 98, 3, 2, 1, 97, 255, 0x5f, 255, 97, 98),
  ],
  run: (input) => {
    const middle = Math.max(0, input.indexOf(255));
    const parts = [input.subarray(0, middle), input.subarray(middle + 1)];
    const objects = new Map(parts.map((part) => [hashBytes(part) as string, part]));
    const node = encodeNode(
      'kstore.tokens.v1',
      0,
      parts.map((part) => [hashBytes(part), part.length]),
    );
    const list = hashBytes<'node'>(node);
    objects.set(list, node);
    const source = { read: (wanted: string) => objects.get(wanted)! };
    let bytes = 0;
    const file = { id: hashBytes<'file'>('file'), sizeBytes: 1000, list };
    for (const part of readFileParts(source, file)) bytes += part.length;
    return `${bytes} bytes`;
  },
};

/** A stream of DEFLATE as anybody may have written it comes back bit by bit. */
export const deflate: FuzzTarget = {
  name: 'deflate',
  seeds: () =>
    [0, 1, 6].flatMap((level) =>
      ['', 'a', 'a word and a word and another word'.repeat(9)].map((text) =>
        deflateRawSync(text, { level }),
      ),
    ),
  run: (input) => {
    const out = { frame: new ByteBuffer(100), symbols: new SymbolBuffer(100), mostBytes: 100_000 };
    out.frame.addCount(0);
    const end = new DeflateReader(out, 1000).read(input, 0);
    if (end === null) throw new KstoreError('KSTORE_OBJECT_INVALID', 'no stream of DEFLATE');
    out.frame.addCount(0);
    const again = putTogether([out.frame.toBytes()], [out.symbols.toBytes()]);
    expectSame(Buffer.concat([...again]), input.subarray(0, end), 'the stream');
    return 'a stream';
  },
};
