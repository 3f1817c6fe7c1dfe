import type { Tokens } from '../codec/archive/tokens.ts';
import { chunkBytes, type ChunkClass } from '../codec/chunker.ts';
import type { NodeId } from '../model/object-id.ts';
import { FileContentWriter } from './file-content.ts';
import type { ObjectSink } from './source.ts';
import { writeTokensNode } from './tokens-node.ts';
import type { FileRef } from './tree.ts';

/** Whether archives are kept as tokens where that pays, or always as they are, as in stores of format 1. */
export type ArchiveStorage = 'tokens' | 'whole';

/** Tokens are cut like text, whatever they look like: what changes in a sheet is short. */
export const tokenChunkClass: ChunkClass = 'text';

/** Writes the tokens of an archive, and the node that stands in the place of its chunk list. */
export function writeTokens(sink: ObjectSink, { frame, symbols }: Tokens): NodeId {
  return writeTokensNode(sink, { frame: writePart(sink, frame), symbols: writePart(sink, symbols) });
}

function writePart(sink: ObjectSink, bytes: Uint8Array): FileRef {
  const content = new FileContentWriter(sink, bytes.length);
  let start = 0;
  for (const length of chunkBytes(bytes, tokenChunkClass)) {
    content.add(bytes.subarray(start, start + length));
    start += length;
  }
  return content.finish();
}
