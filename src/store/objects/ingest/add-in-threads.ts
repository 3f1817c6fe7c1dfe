import type { Hash } from 'node:crypto';
import { chunkParameters, classify, findCut } from '../../codec/chunker.ts';
import { createFileHash } from '../../codec/hash.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';
import type { NodeId } from '../../model/object-id.ts';
import { idBytes } from '../../packs/id-table.ts';
import { ChunkListBuilder } from '../chunk-list.ts';
import type { ObjectSink } from '../source.ts';
import { looksLikeArchive } from './archive-file.ts';
import { writeTokensNode } from '../tokens-node.ts';
import {
  checkAsListed,
  fileChanged,
  openToRead,
  type FileToAdd,
  type HashedChunks,
  type HashedFiles,
  type HashedTokens,
} from './file-batch.ts';
import { jobBufferBytes, type IngestThreads, type JobBuffer } from './ingest-threads.ts';

/** Files longer than this are cut here, and their chunks go to all threads; but an archive is one thread's. */
const longFileBytes = jobBufferBytes / 4;
const maximumBatchFiles = 1024;

/** Called when the content of a file is stored; the 32 bytes at the offset of `ids` are its id. */
export type OnAdded<File> = (file: File, ids: Buffer, idOffset: number, list: NodeId | undefined) => void;

export interface IngestListeners<File> {
  readonly onAdded: OnAdded<File>;
  /** Called with the number of bytes that were read since the last call. */
  readonly onBytes: (bytes: number) => void;
}

export interface IngestTarget {
  /** Where the nodes of chunk lists go. */
  readonly sink: ObjectSink;
  /** Whether an id is new to the store; from then on it is not. */
  claim(ids: Buffer, offset: number): boolean;
}

/**
 * Stores the content of files on several threads, in bounded memory however many and long they are.
 *
 * @throws KSTORE_FILE_CHANGED when a file is not as it was listed. KSTORE_SYSTEM.
 */
export async function addInThreads<File extends FileToAdd>(
  target: IngestTarget,
  threads: IngestThreads,
  files: Iterable<File>,
  listeners: IngestListeners<File>,
): Promise<void> {
  const adder = new ThreadedAdder(target, threads, listeners);
  const keepsTokens = threads.archives === 'tokens';
  for (const file of files) {
    if (file.sizeBytes > longFileBytes && !(keepsTokens && looksLikeArchive(file)))
      await adder.addLongFile(file);
    else await adder.addFile(file);
  }
  await adder.finish();
}

class ThreadedAdder<File extends FileToAdd> {
  readonly #target: IngestTarget;
  readonly #threads: IngestThreads;
  readonly #listeners: IngestListeners<File>;
  readonly #running = new Set<Promise<void>>();
  #batch: File[] = [];
  #batchBytes = 0;
  #failure: Error | null = null;

  constructor(target: IngestTarget, threads: IngestThreads, listeners: IngestListeners<File>) {
    this.#target = target;
    this.#threads = threads;
    this.#listeners = listeners;
  }

  async addFile(file: File): Promise<void> {
    if (this.#batchBytes + file.sizeBytes > jobBufferBytes || this.#batch.length === maximumBatchFiles)
      await this.#sendBatch();
    this.#batch.push(file);
    this.#batchBytes += file.sizeBytes;
  }

  async finish(): Promise<void> {
    await this.#sendBatch();
    await Promise.all(this.#running);
    this.#check();
  }

  async #sendBatch(): Promise<void> {
    const files = this.#batch;
    if (files.length === 0) return;
    this.#batch = [];
    this.#batchBytes = 0;
    this.#check();
    const buffer = await this.#threads.acquire();
    this.#track(
      this.#threads.hashFiles(buffer, files).then((hashed) => {
        this.#keepNew(buffer, hashed);
        this.#report(files, hashed);
      }),
    );
  }

  /** A failure is thrown at the next step rather than left without anybody who awaits it. */
  #track(work: Promise<void>): void {
    const tracked = work
      .catch((error: unknown) => {
        this.#failure ??= error as Error;
      })
      .finally(() => this.#running.delete(tracked));
    this.#running.add(tracked);
  }

  #check(): void {
    if (this.#failure !== null) throw this.#failure;
  }

  #keepNew(buffer: JobBuffer, { chunkBytes, chunkIds }: HashedChunks): void {
    const ids = asBuffer(chunkIds);
    const isNew = new Uint8Array(chunkBytes.length);
    for (let chunk = 0; chunk < isNew.length; chunk++)
      isNew[chunk] = this.#target.claim(ids, chunk * idBytes) ? 1 : 0;
    this.#threads.keep(buffer, isNew);
  }

  #report(files: readonly File[], { fileIds, chunkCounts, archives, ...chunks }: HashedFiles): void {
    const ids = asBuffer(fileIds);
    let chunk = 0;
    files.forEach((file, index) => {
      const end = chunk + chunkCounts[index]!;
      const archive = archives.get(index);
      const list =
        archive === undefined
          ? this.#writeList(chunks, chunk, end)
          : this.#writeTokensNode(archive, chunks, chunk, end);
      chunk = end;
      this.#listeners.onBytes(file.sizeBytes);
      this.#listeners.onAdded(file, ids, index * idBytes, list);
    });
  }

  /** None for one chunk, which has the id of the content. */
  #writeList(chunks: HashedChunks, from: number, to: number): NodeId | undefined {
    if (to - from === 1) return undefined;
    const builder = new ChunkListBuilder(this.#target.sink);
    addToList(builder, chunks, from, to);
    return builder.finish();
  }

  #writeTokensNode(archive: HashedTokens, chunks: HashedChunks, from: number, to: number): NodeId {
    const middle = from + archive.frameChunks;
    const lists = [this.#writeList(chunks, from, middle), this.#writeList(chunks, middle, to)];
    const [frame, symbols] = [archive.frame, archive.symbols].map((part, index) => {
      const list = lists[index];
      return list === undefined ? part : { ...part, list };
    });
    return writeTokensNode(this.#target.sink, { frame: frame!, symbols: symbols! });
  }

  async addLongFile(file: File): Promise<void> {
    const descriptor = openToRead(file.absolutePath);
    try {
      const list = new ChunkListBuilder(this.#target.sink);
      const hash = createFileHash();
      let ordered = Promise.resolve();
      for await (const [buffer, lengths] of this.#cut(file, descriptor, hash)) {
        const hashed = this.#threads.hashChunks(buffer, lengths).then((chunks) => {
          this.#keepNew(buffer, chunks);
          return chunks;
        });
        // The list takes the chunks in the order of the file, whichever thread is first.
        ordered = ordered.then(async () => addToList(list, await hashed, 0, lengths.length));
        this.#track(ordered);
        this.#check();
      }
      await ordered;
      checkAsListed(file, descriptor);
      this.#listeners.onAdded(file, hash.digest(), 0, list.finish());
    } finally {
      fileSystem.closeSync(descriptor);
    }
  }

  /** Reads a file from one job's buffer to the next and cuts it; the chunks are those of `chunkBytes`. */
  async *#cut(
    file: File,
    descriptor: number,
    hash: Hash,
  ): AsyncGenerator<readonly [buffer: JobBuffer, lengths: Uint32Array]> {
    let position = 0;
    let rest = new Uint8Array(0);
    let chunkClass: ReturnType<typeof classify> | null = null;
    while (position < file.sizeBytes || rest.length > 0) {
      const buffer = await this.#threads.acquire();
      const { bytes } = buffer;
      bytes.set(rest);
      const wanted = Math.min(bytes.length - rest.length, file.sizeBytes - position);
      readAt(file, descriptor, bytes.subarray(rest.length, rest.length + wanted), position);
      hash.update(bytes.subarray(rest.length, rest.length + wanted));
      this.#listeners.onBytes(wanted);
      position += wanted;
      const end = rest.length + wanted;
      chunkClass ??= classify(bytes.subarray(0, end));
      const { lengths, start } = cutBuffer(bytes, end, chunkClass, position === file.sizeBytes);
      rest = bytes.slice(start, end);
      yield [buffer, lengths];
    }
  }
}

/** Cuts as far as the cuts are final; `start` is where the rest begins. */
function cutBuffer(bytes: Uint8Array, end: number, chunkClass: ReturnType<typeof classify>, isLast: boolean) {
  const needed = isLast ? 1 : chunkParameters[chunkClass].maximumBytes;
  const lengths: number[] = [];
  let start = 0;
  while (end - start >= needed) {
    const length = findCut(bytes, start, end, chunkClass);
    lengths.push(length);
    start += length;
  }
  return { lengths: Uint32Array.from(lengths), start };
}

function readAt(file: FileToAdd, descriptor: number, target: Uint8Array, position: number): void {
  let done = 0;
  while (done < target.length) {
    const count = attempt('read', file.absolutePath, () =>
      fileSystem.readSync(descriptor, target, done, target.length - done, position + done),
    );
    if (count === 0) throw fileChanged(file.absolutePath);
    done += count;
  }
}

function addToList(
  list: ChunkListBuilder,
  { chunkBytes, chunkIds }: HashedChunks,
  from: number,
  to: number,
): void {
  const ids = asBuffer(chunkIds);
  for (let chunk = from; chunk < to; chunk++)
    list.add(ids.toString('hex', chunk * idBytes, (chunk + 1) * idBytes), chunkBytes[chunk]!);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
