import type { Hash } from 'node:crypto';
import { createFileHash } from '../codec/hash.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import type { FileId } from '../model/object-id.ts';
import { ChunkListBuilder, walkChunkList, type ListItem } from './chunk-list.ts';
import { invalidObject } from './node-json.ts';
import type { ObjectSink, ObjectSource } from './source.ts';
import { isTokensNode, readArchiveParts, readTokensNode, type StoredTokens } from './tokens-node.ts';
import type { FileRef, ListedFile } from './tree.ts';

/** Takes the chunks of one file in their order. The file is hashed on the way, in the same pass. */
export class FileContentWriter {
  readonly #sink: ObjectSink;
  readonly #sizeBytes: number | null;
  #addedBytes = 0;
  /** A file of one chunk and that chunk share an id. */
  #onlyChunk: string | null = null;
  /** Null while the chunk that was added is known to be the whole file, so that it is not hashed twice. */
  #hash: Hash | null = null;
  #list: ChunkListBuilder | null = null;

  /** @param sizeBytes the length of the whole file, or null when it is not known. */
  constructor(sink: ObjectSink, sizeBytes: number | null) {
    this.#sink = sink;
    this.#sizeBytes = sizeBytes;
  }

  add(chunk: Uint8Array): void {
    const id = this.#sink.write(0, chunk);
    if (this.#addedBytes === 0 && (this.#sizeBytes ?? chunk.length) === chunk.length) this.#onlyChunk = id;
    else this.#addToList(id, chunk.length);
    if (this.#sizeBytes !== chunk.length) (this.#hash ??= createFileHash()).update(chunk);
    this.#addedBytes += chunk.length;
  }

  #addToList(id: string, chunkBytes: number): void {
    this.#list ??= new ChunkListBuilder(this.#sink);
    if (this.#onlyChunk !== null) this.#list.add(this.#onlyChunk, this.#addedBytes);
    this.#onlyChunk = null;
    this.#list.add(id, chunkBytes);
  }

  finish(): FileRef {
    const sizeBytes = this.#addedBytes;
    if (this.#onlyChunk !== null) return { id: this.#onlyChunk as FileId, sizeBytes };
    if (this.#hash === null || this.#list === null) throw new Error('a file without chunks');
    const list = this.#list.finish();
    return { id: this.#hash.digest('hex') as FileId, sizeBytes, list };
  }
}

/**
 * The bytes of a file, part by part, each part verified; the whole is verified at the end.
 *
 * @returns views that may be shared with a cache: do not change them.
 * @throws KSTORE_OBJECT_INVALID, KSTORE_OBJECT_DAMAGED, KSTORE_OBJECT_MISSING; when it throws after some parts, those
 * parts are not the file.
 */
export function* readFileParts(source: ObjectSource, file: FileRef): Generator<Uint8Array> {
  const tokens = isListed(file) ? findTokens(source, file) : null;
  if (tokens === null) {
    yield* readStoredParts(source, file);
    return;
  }
  // What they make is verified.
  const [frame, symbols] = [tokens.frame, tokens.symbols].map((part) =>
    isListed(part) ? readListedChunks(source, part) : readStoredParts(source, part),
  );
  yield* verify(file, readArchiveParts(file as ListedFile, frame!, symbols!));
}

/**
 * The same for what is compared and not handed out: each chunk is verified, and so is the list that names them, but not
 * that both are of this file (docs/decisions/0075-chunks-are-enough-for-a-diff.md).
 *
 * @throws as `readFileParts`, but for the last reason.
 */
export function readFileChunks(source: ObjectSource, file: FileRef): Generator<Uint8Array> {
  const isPlain = isListed(file) && findTokens(source, file) === null;
  return isPlain ? readListedChunks(source, file) : readFileParts(source, file);
}

/** The same of a file that its chunks make up, one after the other. */
function* readStoredParts(source: ObjectSource, file: FileRef): Generator<Uint8Array> {
  if (isListed(file)) {
    yield* verify(file, readListedChunks(source, file));
    return;
  }
  const bytes = source.read(file.id);
  if (bytes.length !== file.sizeBytes) throw wrongSize(file, bytes.length);
  yield bytes;
}

function* verify(file: FileRef, parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  const hash = createFileHash();
  for (const bytes of parts) {
    hash.update(bytes);
    yield bytes;
  }
  const id = hash.digest('hex');
  if (id !== file.id) {
    throw new KstoreError('KSTORE_OBJECT_DAMAGED', `the chunks of file ${file.id} give file ${id}`, {
      data: { id: file.id, actual: id },
    });
  }
}

export function isListed(file: FileRef): file is ListedFile {
  return file.list !== undefined;
}

/** The parts of a file whose chunks are stored one after the other: itself, or the tokens of an archive. */
export function listStoredParts(source: ObjectSource, file: FileRef): FileRef[] {
  const tokens = isListed(file) ? findTokens(source, file) : null;
  return tokens === null ? [file] : [tokens.frame, tokens.symbols];
}

/** What is stored instead of the bytes of an archive; null when the chunks of a list are the file. */
export function findTokens(source: ObjectSource, file: ListedFile): StoredTokens | null {
  const node = source.read(file.list);
  return isTokensNode(node) ? readTokensNode(file.list, node) : null;
}

function* readListedChunks(source: ObjectSource, file: ListedFile): Generator<Uint8Array> {
  for (const item of listChunks(source, file)) {
    const bytes = source.read(item.id);
    if (bytes.length !== item.bytes)
      throw invalidObject(file.list, `names a wrong length for chunk ${item.id}`);
    yield bytes;
  }
}

/** The chunks of a file that has a chunk list, in their order. @throws KSTORE_OBJECT_INVALID */
export function* listChunks(source: ObjectSource, file: ListedFile): Generator<ListItem> {
  for (const item of walkChunkList(source, file.list, file.sizeBytes)) if (item.isChunk) yield item;
}

function wrongSize(file: FileRef, actual: number): KstoreError {
  return invalidObject(file.id, `has ${actual} bytes where ${file.sizeBytes} were named`);
}
