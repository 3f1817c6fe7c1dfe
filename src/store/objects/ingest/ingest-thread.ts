import { parentPort, workerData } from 'node:worker_threads';
import { packError } from '../../files/thread-error.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { appendNewChunks } from './append-chunks.ts';
import { hashChunks, readFileBatch, type HashedChunks } from './file-batch.ts';
import { ingestRole, type IngestReply, type IngestRequest, type IngestSettings } from './worker-messages.ts';

/** Reads, hashes, compresses and writes packs beside the program's own thread, which decides what is new. */
class IngestThread {
  readonly #session: PackSession;
  readonly #buffers: readonly Uint8Array[];
  readonly #jobs = new Map<number, HashedChunks>();

  constructor({ storeDirectory, packTargetBytes, buffers }: IngestSettings) {
    this.#session = new PackSession(storeDirectory, { targetBytes: packTargetBytes, syncInBackground: true });
    this.#buffers = buffers.map((buffer) => new Uint8Array(buffer));
  }

  async answer(request: IngestRequest): Promise<IngestReply> {
    switch (request.type) {
      case 'files': {
        const { fileIds, chunkCounts, ...chunks } = readFileBatch(
          request.files,
          this.#buffers[request.buffer]!,
        );
        this.#jobs.set(request.buffer, chunks);
        return { type: 'hashed', buffer: request.buffer, chunks, fileIds, chunkCounts };
      }
      case 'chunks': {
        const chunks = hashChunks(this.#buffers[request.buffer]!, request.chunkBytes);
        this.#jobs.set(request.buffer, chunks);
        return { type: 'hashed', buffer: request.buffer, chunks, fileIds: null, chunkCounts: null };
      }
      case 'keep':
        appendNewChunks(
          this.#session,
          this.#buffers[request.buffer]!,
          this.#jobs.get(request.buffer)!,
          request.isNew,
        );
        this.#jobs.delete(request.buffer);
        return { type: 'kept', buffer: request.buffer };
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
