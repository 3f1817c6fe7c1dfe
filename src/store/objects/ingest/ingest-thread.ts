import { parentPort, workerData } from 'node:worker_threads';
import { packError } from '../../files/thread-error.ts';
import { PackSession } from '../../packs/pack-session.ts';
import type { ArchiveStorage } from '../archive-content.ts';
import { appendNewChunks } from './append-chunks.ts';
import { hashChunks, readFileBatch, type HashedChunks } from './file-batch.ts';
import { ingestRole, type IngestReply, type IngestRequest, type IngestSettings } from './worker-messages.ts';

interface Job {
  readonly chunks: HashedChunks;
  readonly pieces: readonly Uint8Array[];
}

/** Reads, hashes, compresses and writes packs beside the program's own thread, which decides what is new. */
class IngestThread {
  readonly #session: PackSession;
  readonly #buffers: readonly Uint8Array[];
  readonly #jobs = new Map<number, Job>();
  readonly #archives: ArchiveStorage;

  constructor({ storeDirectory, packTargetBytes, buffers, archives }: IngestSettings) {
    this.#archives = archives;
    this.#session = new PackSession(storeDirectory, { targetBytes: packTargetBytes, syncInBackground: true });
    this.#buffers = buffers.map((buffer) => new Uint8Array(buffer));
  }

  async answer(request: IngestRequest): Promise<IngestReply> {
    switch (request.type) {
      case 'files': {
        const buffer = this.#buffers[request.buffer]!;
        const { hashed, pieces } = readFileBatch(request.files, buffer, this.#archives);
        const { chunkBytes, chunkIds, ...files } = hashed;
        const chunks = { chunkBytes, chunkIds };
        this.#jobs.set(request.buffer, { chunks, pieces });
        return { type: 'hashed', buffer: request.buffer, chunks, files };
      }
      case 'chunks': {
        const buffer = this.#buffers[request.buffer]!;
        const chunks = hashChunks(buffer, request.chunkBytes);
        const length = request.chunkBytes.reduce((sum, bytes) => sum + bytes, 0);
        this.#jobs.set(request.buffer, { chunks, pieces: [buffer.subarray(0, length)] });
        return { type: 'hashed', buffer: request.buffer, chunks, files: null };
      }
      case 'keep': {
        const { chunks, pieces } = this.#jobs.get(request.buffer)!;
        appendNewChunks(this.#session, pieces, chunks, request.isNew);
        this.#jobs.delete(request.buffer);
        return { type: 'kept', buffer: request.buffer };
      }
      case 'finish':
        return { type: 'finished', packs: await this.#session.closeAll() };
      case 'abort':
        this.#session.abort();
        return { type: 'aborted' };
    }
  }

  abort(): void {
    this.#session.abort();
  }
}

if (parentPort !== null && (workerData as { role?: unknown } | null)?.role === ingestRole) {
  const port = parentPort;
  const thread = new IngestThread((workerData as { settings: IngestSettings }).settings);
  const answer = async (request: IngestRequest): Promise<IngestReply> => {
    try {
      return await thread.answer(request);
    } catch (error) {
      thread.abort();
      return { type: 'failed', error: packError(error) };
    }
  };
  port.on('message', (request: IngestRequest) => {
    void answer(request).then((reply) => {
      port.postMessage(reply);
      if (['finished', 'aborted', 'failed'].includes(reply.type)) port.close();
    });
  });
}
