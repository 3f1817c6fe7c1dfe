import { maximumChunkBytes } from '../codec/chunker.ts';
import type { NodeId } from '../model/object-id.ts';
import { checkId, decodeNode, encodeNode, invalidObject, isCount } from './node-json.ts';
import { SequenceBuilder } from './sequence.ts';
import type { ObjectSink, ObjectSource } from './source.ts';

const type = 'kstore.chunks.v1';
const cutEvery = 64;

/** Id of a chunk or node, and the bytes of the file under it. */
export type ListEntry = readonly [id: string, bytes: number];

interface ListNode {
  readonly level: number;
  readonly entries: readonly ListEntry[];
}

/** Collects the chunks of a file in their order and writes the list. */
export class ChunkListBuilder {
  readonly #sequence: SequenceBuilder<ListEntry>;

  constructor(sink: ObjectSink) {
    this.#sequence = new SequenceBuilder<ListEntry>({
      endsAfter: ([id]) => Number.parseInt(id.slice(0, 8), 16) % cutEvery === 0,
      writeNode: (level, entries) => {
        const bytes = entries.reduce((sum, entry) => sum + entry[1], 0);
        return [sink.write(1, encodeNode(type, level, entries)), bytes];
      },
    });
  }

  add(chunkId: string, bytes: number): void {
    this.#sequence.add([chunkId, bytes]);
  }

  finish(): NodeId {
    return this.#sequence.finish()[0] as NodeId;
  }
}

export interface ListItem {
  readonly id: string;
  readonly bytes: number;
  readonly isChunk: boolean;
}

/**
 * The nodes and chunks of a list, each node before what is under it; the chunks in the order of the file.
 *
 * @param sizeBytes the length of the file.
 * @throws KSTORE_OBJECT_INVALID when the list is malformed or its sums are wrong.
 */
export function* walkChunkList(source: ObjectSource, root: string, sizeBytes: number): Generator<ListItem> {
  yield { id: root, bytes: sizeBytes, isChunk: false };
  // The next entry comes first off each array.
  const open = [openNode(source, root, sizeBytes, null)];
  while (open.length > 0) {
    const { level, entries } = open.at(-1)!;
    const entry = entries.pop();
    if (entry === undefined) {
      open.pop();
      continue;
    }
    const [id, bytes] = entry;
    yield { id, bytes, isChunk: level === 0 };
    if (level > 0) open.push(openNode(source, id, bytes, level - 1));
  }
}

function openNode(source: ObjectSource, id: string, bytes: number, expectedLevel: number | null) {
  const { level, entries } = readListNode(source, id);
  if (expectedLevel !== null && level !== expectedLevel)
    throw invalidObject(id, 'is at another level than its place');
  if (expectedLevel === null && entries.length < 2)
    throw invalidObject(id, 'is a list of fewer than two entries');
  const sum = entries.reduce((total, entry) => total + entry[1], 0);
  if (sum !== bytes) throw invalidObject(id, `describes ${sum} bytes where ${bytes} were named`);
  return { level, entries: entries.toReversed() };
}

function readListNode(source: ObjectSource, id: string): ListNode {
  const { level, entries } = decodeNode(id, type, source.read(id));
  if (entries.length === 0) throw invalidObject(id, 'has no entries');
  return { level, entries: entries.map((entry) => checkEntry(id, level, entry as readonly unknown[])) };
}

function checkEntry(nodeId: string, level: number, entry: readonly unknown[]): ListEntry {
  const [id, bytes] = entry;
  if (entry.length !== 2 || !isCount(bytes) || bytes === 0 || (level === 0 && bytes > maximumChunkBytes)) {
    throw invalidObject(nodeId, 'has an entry whose length is out of bounds');
  }
  return [checkId(nodeId, id), bytes];
}
