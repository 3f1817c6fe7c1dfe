import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { errorCodes, type ErrorCode } from '../../../store/errors/codes.ts';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import type { SharedSum, ThreadFailure, ThreadReply, ThreadRequest, ThreadStart } from './gradient-thread.ts';

/** A thread that sums parts, seen from the main thread. One request at a time. */
export class GradientWorker {
  /** Fulfilled when it takes requests. */
  readonly started: Promise<void>;
  readonly #worker: Worker;
  #settle: {
    readonly resolve: (sum: SharedSum | null) => void;
    readonly reject: (error: Error) => void;
  } | null = null;

  constructor(moduleUrl: string, start: ThreadStart) {
    this.#worker = new Worker(fileURLToPath(moduleUrl), { workerData: start });
    this.started = this.#wait().then(() => undefined);
    this.#worker.on('message', (reply: ThreadReply) => {
      if (reply.type === 'failed') this.#finish()?.reject(recreateError(reply.error));
      else this.#finish()?.resolve(reply.type === 'done' ? reply.sum : null);
    });
    this.#worker.on('error', (error) => this.#finish()?.reject(recreateError(error)));
    this.#worker.on('exit', () => this.#finish()?.reject(new Error('a thread of the training engine ended')));
  }

  sum(request: ThreadRequest): Promise<SharedSum | null> {
    this.#worker.postMessage(request);
    return this.#wait();
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #wait(): Promise<SharedSum | null> {
    return new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
  }

  #finish() {
    const settle = this.#settle;
    this.#settle = null;
    return settle;
  }
}

function recreateError({
  code = null,
  message,
  hints = [],
}: Partial<ThreadFailure> & { message: string }): Error {
  const isOurs = code !== null && Object.hasOwn(errorCodes, code);
  return isOurs ? new KstoreError(code as ErrorCode, message, { hints }) : new Error(message);
}
