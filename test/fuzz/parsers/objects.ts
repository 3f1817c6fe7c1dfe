import { deflateRawSync } from 'node:zlib';
import { putTogether } from '../../../src/store/codec/archive/put-together.ts';
import { DeflateReader } from '../../../src/store/codec/archive/read-deflate.ts';
import { TokenBuffer } from '../../../src/store/codec/archive/token-buffer.ts';
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

/** What gives the bytes of an archive is tokens, whoever wrote them; its node stands in the place of a chunk list. */
export const tokens: FuzzTarget = {
  name: 'tokens',
  seeds: () => [
    Uint8Array.of(2, 97, 98),
    Uint8Array.of(1, 97, 3, 0x41, 97, 98, 0, 0, 31, 255, 0),
    Uint8Array.of(0, 0, 2, 0, 97, 98, 3, 31, 255, 1, 97),
    takeApartStream(deflateRawSync('a word and a word and another word'.repeat(9)))!.tokens,
  ],
  run: (input) => {
    const [tokensId, file] = [hashBytes(input), hashBytes('file')];
    const node = encodeNode('kstore.tokens.v1', 0, [[tokensId, input.length]]);
    const list = hashBytes(node);
    const source = { read: (wanted: string) => (wanted === list ? node : input) };
    let bytes = 0;
    const parts = readFileParts(source, { id: file as never, sizeBytes: 1000, list: list as never });
    for (const part of parts) bytes += part.length;
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
    const taken = takeApartStream(input);
    if (taken === null) throw new KstoreError('KSTORE_OBJECT_INVALID', 'no stream of DEFLATE');
    expectSame(Buffer.concat([...putTogether([taken.tokens])]), input.subarray(0, taken.end), 'the stream');
    return 'a stream';
  },
};

function takeApartStream(stream: Uint8Array): { readonly tokens: Uint8Array; readonly end: number } | null {
  const out = new TokenBuffer(100, 100_000);
  out.addCount(0);
  const end = new DeflateReader(1000).read(stream, 0, out);
  out.addCount(0);
  return end === null ? null : { tokens: out.toBytes(), end };
}
