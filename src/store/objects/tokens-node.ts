import { putTogether } from '../codec/archive/put-together.ts';
import { TokensError } from '../codec/archive/token-reader.ts';
import type { FileId, NodeId } from '../model/object-id.ts';
import { checkId, decodeNode, encodeNode, invalidObject, isCount } from './node-json.ts';
import type { ObjectSink } from './source.ts';
import type { FileRef, ListedFile } from './tree.ts';

const type = 'kstore.tokens.v1';
/** Canonical JSON ends with the last of its members. */
const typeAtEnd = Buffer.from(`"type":${JSON.stringify(type)}}`);

/** The node that names the tokens of an archive. */
export function writeTokensNode(sink: ObjectSink, { id, sizeBytes, list }: FileRef): NodeId {
  const entry = list === undefined ? [id, sizeBytes] : [id, sizeBytes, list];
  return sink.write(1, encodeNode(type, 0, [entry])) as string as NodeId;
}

/** Whether a node names the tokens of an archive; otherwise it is the root of a chunk list. */
export function isTokensNode(node: Uint8Array): boolean {
  return typeAtEnd.equals(node.subarray(-typeAtEnd.length));
}

/** @throws KSTORE_OBJECT_INVALID */
export function readTokensNode(id: string, node: Uint8Array): FileRef {
  const { level, entries } = decodeNode(id, type, node);
  const [entry] = entries as readonly (readonly unknown[])[];
  const isWhole = level === 0 && entries.length === 1 && (entry!.length === 2 || entry!.length === 3);
  if (!isWhole || !isCount(entry![1])) throw invalidObject(id, 'does not name the tokens of an archive');
  const [tokensId, sizeBytes, list] = entry as readonly [unknown, number, unknown];
  const tokens = { id: checkId(id, tokensId) as FileId, sizeBytes };
  return list === undefined ? tokens : { ...tokens, list: checkId(id, list) as NodeId };
}

/**
 * The bytes of an archive from its tokens, never more than it has.
 *
 * @throws KSTORE_OBJECT_INVALID when the tokens are malformed, and what reading them throws.
 */
export function* readArchiveParts(file: ListedFile, tokens: Iterable<Uint8Array>): Generator<Uint8Array> {
  let left = file.sizeBytes;
  try {
    for (const part of putTogether(tokens)) {
      left -= part.length;
      if (left < 0) throw new TokensError('its tokens make a longer file than was named');
      yield part;
    }
  } catch (error) {
    throw error instanceof TokensError ? invalidObject(file.list, error.message, error) : error;
  }
  if (left > 0) throw invalidObject(file.list, 'its tokens make a shorter file than was named');
}
