import type { Worker } from 'node:worker_threads';
import type { FileColumns } from './file-state.ts';
import { absoluteFolder, readStates } from './list-files.ts';
import { splitNames, type Listing } from './listing.ts';
import { stateRole, type StateReply, type StateRequest } from './state-thread.ts';
import { unpackError } from './thread-error.ts';
import { startThread, type ThreadOptions } from './thread-program.ts';

/** With fewer files, starting threads costs more than they gain. */
const filesForThreads = 40_000;
const filesPerJob = 5000;

interface Job extends StateRequest {
  /** The entry of the first name. */
  readonly first: number;
}

/** Reads the states of the files of listings, on threads when they are many. */
export class StateReader {
  readonly #threads: ThreadOptions | undefined;
  readonly #minimumFiles: number;
  #workers: readonly Worker[] = [];

  /** @param expectedFiles when they are many, the threads start at once, while the names are still being listed. */
  constructor(threads: ThreadOptions | undefined, expectedFiles: number, minimumFiles = filesForThreads) {
    this.#threads = threads;
    this.#minimumFiles = minimumFiles;
    if (expectedFiles >= minimumFiles) this.#start();
  }

  #start(): void {
    const { count = 0 } = this.#threads ?? {};
    if (this.#workers.length > 0) return;
    this.#workers = Array.from({ length: count }, () =>
      startThread(this.#threads!, 'state-thread', { role: stateRole }),
    );
  }

  /** Fills the columns of a listing; false when a file vanished. */
  async read(root: string, listing: Listing): Promise<boolean> {
    if (listing.count >= this.#minimumFiles) this.#start();
    if (this.#workers.length === 0) return readStates(root, listing);
    const jobs = splitIntoJobs(root, listing);
    const results = await Promise.all(this.#workers.map((worker) => workOff(worker, jobs, listing)));
    return results.every((isWhole) => isWhole);
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** Long folders are split, so that the threads end together. */
function* splitIntoJobs(root: string, listing: Listing): Generator<Job> {
  let folders: { path: string; names: readonly string[] }[] = [];
  let [count, first, job] = [0, 0, 0];
  for (const folder of listing.folders) {
    const names = splitNames(folder);
    const path = absoluteFolder(root, folder);
    for (let from = 0; from < names.length; from += filesPerJob) {
      const part = names.slice(from, from + filesPerJob);
      folders.push({ path, names: part });
      count += part.length;
      if (count < filesPerJob) continue;
      yield { job: job++, folders, first };
      first += count;
      [folders, count] = [[], 0];
    }
  }
  if (count > 0) yield { job, folders, first };
}

/** Gives a thread one job after the other; two are under way, so that it never waits. */
function workOff(worker: Worker, jobs: Iterator<Job>, listing: Listing): Promise<boolean> {
  const stopListening = new AbortController();
  return new Promise<boolean>((resolve, reject) => {
    const running = new Map<number, Job>();
    let isWhole = true;
    const giveNext = () => {
      const next = jobs.next();
      if (next.done !== true) {
        running.set(next.value.job, next.value);
        const { job, folders } = next.value;
        worker.postMessage({ job, folders } satisfies StateRequest);
      } else if (running.size === 0) {
        resolve(isWhole);
      }
    };
    const handle = (reply: StateReply) => {
      const { first } = running.get(reply.job)!;
      running.delete(reply.job);
      if ('error' in reply) return reject(unpackError(reply.error));
      isWhole &&= reply.isWhole;
      fillColumns(listing, reply.columns, first);
      giveNext();
    };
    const fail = () => reject(new Error('a thread that reads file states ended too early'));
    worker.on('message', handle).on('error', reject).on('exit', fail);
    stopListening.signal.addEventListener('abort', () => {
      worker.off('message', handle).off('error', reject).off('exit', fail);
    });
    giveNext();
    giveNext();
  }).finally(() => stopListening.abort());
}

function fillColumns(listing: Listing, part: FileColumns, first: number): void {
  listing.columns.sizeBytes.set(part.sizeBytes, first);
  listing.columns.mtimeMs.set(part.mtimeMs, first);
  listing.columns.ctimeMs.set(part.ctimeMs, first);
  listing.columns.inode.set(part.inode, first);
  listing.columns.flags.set(part.flags, first);
}
