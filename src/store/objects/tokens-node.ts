import { putTogether } from '../codec/archive/put-together.ts';
import { TokensError } from '../codec/archive/token-reader.ts';
import type { KstoreError } from '../errors/kstore-error.ts';
import type { FileId, NodeId } from '../model/object-id.ts';
import { checkId, decodeNode, encodeNode, invalidObject, isCount } from './node-json.ts';
import type { ObjectSink } from './source.ts';
import type { FileRef, ListedFile } from './tree.ts';

const type = 'kstore.tokens.v1';
/** Canonical JSON ends with the last of its members. */
const typeAtEnd = Buffer.from(`"type":${JSON.stringify(type)}}`);

/** What is stored of an archive (`Tokens`), each part as a file is named. */
export interface StoredTokens {
  readonly frame: FileRef;
  readonly symbols: FileRef;
}

/** The node that names the tokens of an archive; it stands in the place of a chunk list. */
export function writeTokensNode(sink: ObjectSink, { frame, symbols }: StoredTokens): NodeId {
  const entries = [frame, symbols].map(({ id, sizeBytes, list }) =>
    list === undefined ? [id, sizeBytes] : [id, sizeBytes, list],
  );
  return sink.write(1, encodeNode(type, 0, entries)) as string as NodeId;
}

/** Whether a node names the tokens of an archive; otherwise it is the root of a chunk list. */
export function isTokensNode(node: Uint8Array): boolean {
  return typeAtEnd.equals(node.subarray(-typeAtEnd.length));
}

/** @throws KSTORE_OBJECT_INVALID */
export function readTokensNode(id: string, node: Uint8Array): StoredTokens {
  const { level, entries } = decodeNode(id, type, node);
  if (level !== 0 || entries.length !== 2) throw wrongNode(id);
  const [frame, symbols] = entries.map((entry) => readPart(id, entry as readonly unknown[]));
  return { frame: frame!, symbols: symbols! };
}

function readPart(nodeId: string, entry: readonly unknown[]): FileRef {
  const [id, sizeBytes, list] = entry;
  if (entry.length < 2 || entry.length > 3 || !isCount(sizeBytes)) throw wrongNode(nodeId);
  const part = { id: checkId(nodeId, id) as FileId, sizeBytes };
  return entry.length === 2 ? part : { ...part, list: checkId(nodeId, list) as NodeId };
}

function wrongNode(id: string): KstoreError {
  return invalidObject(id, 'does not name the tokens of an archive');
}

/**
 * The bytes of an archive from its tokens, never more than it has.
 *
 * @throws KSTORE_OBJECT_INVALID when the tokens are malformed, and what reading them throws.
 */
export function* readArchiveParts(
  file: ListedFile,
  frame: Iterable<Uint8Array>,
  symbols: Iterable<Uint8Array>,
): Generator<Uint8Array> {
  let left = file.sizeBytes;
  try {
    for (const part of putTogether(frame, symbols)) {
      left -= part.length;
      if (left < 0) throw new TokensError('its tokens make a longer file than was named');
      yield part;
    }
  } catch (error) {
    throw error instanceof TokensError
      ? invalidObject(file.list, `is damaged: ${error.message}`, error)
      : error;
  }
  if (left > 0) throw invalidObject(file.list, 'is damaged: its tokens make a shorter file than was named');
}
