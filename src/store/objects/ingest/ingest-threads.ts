import type { Worker } from 'node:worker_threads';
import { unpackError } from '../../files/thread-error.ts';
import { startThread, type ThreadOptions } from '../../files/thread-program.ts';
import type { FinishedPack } from '../../packs/pack-writer.ts';
import type { ArchiveStorage } from '../archive-content.ts';
import type { FileToAdd, HashedChunks, HashedFiles } from './file-batch.ts';
import { ingestRole, type IngestReply, type IngestRequest, type IngestSettings } from './worker-messages.ts';

const buffersPerThread = 2;
/** Bytes of a job's buffer. */
export const jobBufferBytes = 4 * 1024 * 1024;

/** A buffer that belongs to a thread, and to one job at a time. */
export interface JobBuffer {
  readonly thread: number;
  readonly number: number;
  readonly bytes: Uint8Array;
}

interface Waiting {
  readonly resolve: (reply: Extract<IngestReply, { type: 'hashed' }>) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly buffers: readonly JobBuffer[];
  /** Those of the buffers that no job has. */
  readonly free: JobBuffer[];
  readonly hashing: Map<number, Waiting>;
  hasExited: boolean;
  /** Who waits for the answer to the last request. */
  ended: {
    readonly resolve: (packs: readonly FinishedPack[]) => void;
    readonly reject: (error: unknown) => void;
  } | null;
}

/** Threads that read, hash and write; this side decides which chunks are new. */
export class IngestThreads {
  readonly #threads: Thread[];
  /** Those who wait for a free buffer. */
  readonly #queue: (() => void)[] = [];
  #failure: Error | null = null;

  readonly archives: ArchiveStorage;

  constructor(options: ThreadOptions, settings: Omit<IngestSettings, 'buffers'>) {
    this.archives = settings.archives;
    this.#threads = Array.from({ length: options.count }, (_, thread) =>
      this.#start(options, thread, settings),
    );
  }

  #start(options: ThreadOptions, number: number, settings: Omit<IngestSettings, 'buffers'>): Thread {
    const buffers = Array.from({ length: buffersPerThread }, () => new SharedArrayBuffer(jobBufferBytes));
    const worker = startThread(options, 'ingest-thread', {
      role: ingestRole,
      settings: { ...settings, buffers },
    });
    const jobs = buffers.map((buffer, index) => ({
      thread: number,
      number: index,
      bytes: new Uint8Array(buffer),
    }));
    const thread: Thread = {
      worker,
      buffers: jobs,
      free: [...jobs],
      hashing: new Map(),
      hasExited: false,
      ended: null,
    };
    worker.on('message', (reply: IngestReply) => this.#handle(thread, reply));
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', () => {
      thread.hasExited = true;
      if (thread.ended === null || thread.hashing.size > 0) this.#fail(endedTooEarly());
      thread.ended?.reject(endedTooEarly());
    });
    return thread;
  }

  /** A free buffer of the thread that has most of them. */
  async acquire(): Promise<JobBuffer> {
    for (;;) {
      // Replies of the threads come in between.
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#failure !== null) throw this.#failure;
      const idlest = this.#threads.reduce((best, thread) =>
        thread.free.length > best.free.length ? thread : best,
      );
      const buffer = idlest.free.pop();
      if (buffer !== undefined) return buffer;
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    }
  }

  async hashFiles(buffer: JobBuffer, files: readonly FileToAdd[]): Promise<HashedFiles> {
    const reply = await this.#hash(buffer, { type: 'files', buffer: buffer.number, files });
    return { ...reply.chunks, ...reply.files! };
  }

  async hashChunks(buffer: JobBuffer, chunkBytes: Uint32Array): Promise<HashedChunks> {
    return (await this.#hash(buffer, { type: 'chunks', buffer: buffer.number, chunkBytes })).chunks;
  }

  #hash(buffer: JobBuffer, request: IngestRequest): Promise<Extract<IngestReply, { type: 'hashed' }>> {
    const thread = this.#threads[buffer.thread]!;
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) return reject(this.#failure);
      thread.hashing.set(buffer.number, { resolve, reject });
      thread.worker.postMessage(request);
    });
  }

  /** Ends a job: the new chunks are written, and the buffer becomes free. */
  keep(buffer: JobBuffer, isNew: Uint8Array): void {
    const request: IngestRequest = { type: 'keep', buffer: buffer.number, isNew };
    this.#threads[buffer.thread]!.worker.postMessage(request);
  }

  /** Closes the packs of all threads. */
  async finish(): Promise<FinishedPack[]> {
    const packs = await Promise.all(this.#threads.map((thread) => this.#end(thread, { type: 'finish' })));
    return packs.flat();
  }

  /** Removes what the threads wrote. */
  async abort(): Promise<void> {
    this.#failure ??= new Error('aborted');
    await Promise.all(
      this.#threads.map(async (thread) => {
        await this.#end(thread, { type: 'abort' }).catch(() => {});
        await thread.worker.terminate();
      }),
    );
  }

  #end(thread: Thread, request: IngestRequest): Promise<readonly FinishedPack[]> {
    return new Promise((resolve, reject) => {
      thread.ended = { resolve, reject };
      if (thread.hasExited) reject(endedTooEarly());
      else thread.worker.postMessage(request);
    });
  }

  #handle(thread: Thread, reply: IngestReply): void {
    if (reply.type === 'hashed') {
      const waiting = thread.hashing.get(reply.buffer);
      thread.hashing.delete(reply.buffer);
      waiting?.resolve(reply);
    } else if (reply.type === 'kept') {
      thread.free.push(thread.buffers[reply.buffer]!);
      this.#queue.shift()?.();
    } else if (reply.type === 'failed') {
      this.#fail(unpackError(reply.error));
    } else {
      thread.ended?.resolve(reply.type === 'finished' ? reply.packs : []);
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= error as Error;
    for (const thread of this.#threads) {
      for (const waiting of thread.hashing.values()) waiting.reject(this.#failure);
      thread.hashing.clear();
      thread.ended?.reject(this.#failure);
    }
    for (const resume of this.#queue.splice(0)) resume();
  }
}

function endedTooEarly(): Error {
  return new Error('an ingest thread ended too early');
}
