import type { Hash } from 'node:crypto';
import { createFileHash } from '../codec/hash.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import type { FileId } from '../model/object-id.ts';
import { ChunkListBuilder, walkChunkList, type ListItem } from './chunk-list.ts';
import { invalidObject } from './node-json.ts';
import type { ObjectSink, ObjectSource } from './source.ts';
import type { FileRef } from './tree.ts';

/** Takes the chunks of one file in their order. The file is hashed on the way, in the same pass. */
export class FileContentWriter {
  readonly #sink: ObjectSink;
  readonly #sizeBytes: number;
  /** A file of one chunk and that chunk share an id. */
  #onlyChunk: string | null = null;
  #several: { readonly list: ChunkListBuilder; readonly hash: Hash } | null = null;

  /** @param sizeBytes the length of the whole file. */
  constructor(sink: ObjectSink, sizeBytes: number) {
    this.#sink = sink;
    this.#sizeBytes = sizeBytes;
  }

  add(chunk: Uint8Array): void {
    const id = this.#sink.write(0, chunk);
    if (chunk.length === this.#sizeBytes) {
      this.#onlyChunk = id;
      return;
    }
    this.#several ??= { list: new ChunkListBuilder(this.#sink), hash: createFileHash() };
    this.#several.hash.update(chunk);
    this.#several.list.add(id, chunk.length);
  }

  finish(): FileRef {
    const sizeBytes = this.#sizeBytes;
    if (this.#onlyChunk !== null) return { id: this.#onlyChunk as FileId, sizeBytes };
    if (this.#several === null) throw new Error('a file without chunks');
    const list = this.#several.list.finish();
    return { id: this.#several.hash.digest('hex') as FileId, sizeBytes, list };
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
  if (file.list === undefined) {
    const bytes = source.read(file.id);
    if (bytes.length !== file.sizeBytes) throw wrongSize(file, bytes.length);
    yield bytes;
    return;
  }
  const hash = createFileHash();
  for (const item of listChunks(source, file)) {
    const bytes = source.read(item.id);
    if (bytes.length !== item.bytes)
      throw invalidObject(file.list, `names a wrong length for chunk ${item.id}`);
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

/** The chunks of a file that has a list, in their order. @throws KSTORE_OBJECT_INVALID */
export function* listChunks(source: ObjectSource, file: FileRef): Generator<ListItem> {
  for (const item of walkChunkList(source, file.list!, file.sizeBytes)) if (item.isChunk) yield item;
}

function wrongSize(file: FileRef, actual: number): KstoreError {
  return invalidObject(file.id, `has ${actual} bytes where ${file.sizeBytes} were named`);
}
