import type { Worker } from 'node:worker_threads';
import type { FileColumns } from './file-state.ts';
import { absoluteFolder, readStates, type StateSource } from './list-files.ts';
import { splitNames, type ListedFolder, type Listing } from './listing.ts';
import { stateRole, type StateReply, type StateRequest } from './state-thread.ts';
import { unpackError } from './thread-error.ts';
import { startThread, type ThreadOptions } from './thread-program.ts';

/** With fewer files, starting threads costs more than they gain. */
const filesForThreads = 40_000;
const filesPerJob = 2500;

/** Who waits until every job is answered. */
interface Waiting {
  readonly listing: Listing;
  readonly resolve: (isWhole: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads the states of the files of listings, on threads when they are many. */
export class StateReader implements StateSource {
  readonly #threads: ThreadOptions | undefined;
  readonly #minimumFiles: number;
  #workers: readonly Worker[] = [];
  /** The next job: folders with the names that are wanted. */
  #folders: { path: string; names: readonly string[] }[] = [];
  #gathered = 0;
  #jobs = 0;
  /** Job to the entry of its first name, until it is answered. */
  readonly #open = new Map<number, number>();
  #nextEntry = 0;
  #isWhole = true;
  #waiting: Waiting | null = null;
  #failure: unknown = null;

  /** @param expectedFiles when they are many, the threads start at once, and work while the names are still being listed. */
  constructor(threads: ThreadOptions | undefined, expectedFiles: number, minimumFiles = filesForThreads) {
    this.#threads = threads;
    this.#minimumFiles = minimumFiles;
    if (expectedFiles >= minimumFiles) this.#start();
  }

  #start(): void {
    const { count = 0 } = this.#threads ?? {};
    this.#workers = Array.from({ length: count }, () => {
      const worker = startThread(this.#threads!, 'state-thread', { role: stateRole });
      return worker
        .on('message', (reply: StateReply) => this.#handle(reply))
        .on('error', (error) => this.#fail(error))
        .on('exit', () => this.#fail(new Error('a thread that reads file states ended too early')));
    });
  }

  offer(root: string, folder: ListedFolder): void {
    if (this.#workers.length === 0) return;
    const names = splitNames(folder);
    const path = absoluteFolder(root, folder);
    // Long folders are split, so that the threads end together.
    for (let from = 0; from < names.length; from += filesPerJob) {
      const part = names.slice(from, from + filesPerJob);
      this.#folders.push({ path, names: part });
      this.#gathered += part.length;
      if (this.#gathered >= filesPerJob) this.#post();
    }
  }

  #post(): void {
    if (this.#gathered === 0) return;
    const job = this.#jobs++;
    this.#open.set(job, this.#nextEntry);
    this.#nextEntry += this.#gathered;
    const request: StateRequest = { job, folders: this.#folders };
    this.#workers[job % this.#workers.length]!.postMessage(request);
    [this.#folders, this.#gathered] = [[], 0];
  }

  /** Fills the columns of a listing; false when a file vanished. */
  async read(root: string, listing: Listing): Promise<boolean> {
    if (this.#workers.length === 0 && listing.count >= this.#minimumFiles) {
      this.#start();
      for (const folder of listing.folders) this.offer(root, folder);
    }
    if (this.#workers.length === 0) return readStates(root, listing);
    this.#post();
    try {
      return await new Promise<boolean>((resolve, reject) => {
        this.#waiting = { listing, resolve, reject };
        this.#settle();
      });
    } finally {
      this.#waiting = null;
      [this.#nextEntry, this.#isWhole] = [0, true];
    }
  }

  /** Answers come only when the listing is complete: until then nothing here lets go of the program's thread. */
  #handle(reply: StateReply): void {
    if ('error' in reply) return this.#fail(unpackError(reply.error));
    const first = this.#open.get(reply.job)!;
    this.#open.delete(reply.job);
    this.#isWhole &&= reply.isWhole;
    if (this.#waiting !== null) fillColumns(this.#waiting.listing, reply.columns, first);
    this.#settle();
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    this.#settle();
  }

  #settle(): void {
    if (this.#failure !== null) this.#waiting?.reject(this.#failure);
    else if (this.#open.size === 0) this.#waiting?.resolve(this.#isWhole);
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.removeAllListeners('exit').terminate()));
  }
}

function fillColumns(listing: Listing, part: FileColumns, first: number): void {
  listing.columns.sizeBytes.set(part.sizeBytes, first);
  listing.columns.mtimeMs.set(part.mtimeMs, first);
  listing.columns.ctimeMs.set(part.ctimeMs, first);
  listing.columns.inode.set(part.inode, first);
  listing.columns.flags.set(part.flags, first);
}
