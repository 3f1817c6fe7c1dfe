import { chunkBytes, type ChunkClass } from '../codec/chunker.ts';
import type { NodeId } from '../model/object-id.ts';
import { FileContentWriter } from './file-content.ts';
import type { ObjectSink } from './source.ts';
import { writeTokensNode } from './tokens-node.ts';

/** Whether archives are kept as tokens where that pays, or always as they are, as in stores of format 1. */
export type ArchiveStorage = 'tokens' | 'whole';

/** Tokens are cut like text, whatever they look like: what changes in a sheet is short. */
export const tokenChunkClass: ChunkClass = 'text';

/** Writes the tokens of an archive, and the node that stands in the place of its chunk list. */
export function writeTokens(sink: ObjectSink, tokens: Uint8Array): NodeId {
  const content = new FileContentWriter(sink, tokens.length);
  let start = 0;
  for (const length of chunkBytes(tokens, tokenChunkClass)) {
    content.add(tokens.subarray(start, start + length));
    start += length;
  }
  return writeTokensNode(sink, content.finish());
}
