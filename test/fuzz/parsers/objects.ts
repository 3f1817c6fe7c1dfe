import { hashBytes } from '../../../src/store/codec/hash.ts';
import { walkChunkList } from '../../../src/store/objects/chunk-list.ts';
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
