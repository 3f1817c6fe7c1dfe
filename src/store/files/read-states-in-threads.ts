import type { Worker } from 'node:worker_threads';
import type { ErrorCode } from '../errors/codes.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import type { FileColumns } from './file-state.ts';
import { absoluteFolder, readStates } from './list-files.ts';
import { splitNames, type Listing } from './listing.ts';
import { stateRole, type StateReply, type StateRequest } from './state-thread.ts';
import { startThread, type ThreadOptions } from './thread-program.ts';

/** With fewer files, starting threads costs more than they gain. */
const filesForThreads = 40_000;
const filesPerJob = 5000;

interface Job extends StateRequest {
  /** The entry of the first name. */
  readonly first: number;
}

/** Reads the states of the files of a listing, on threads when they are many; false when a file vanished. */
export async function readManyStates(
  root: string,
  listing: Listing,
  threads: ThreadOptions | undefined,
  minimumFiles = filesForThreads,
): Promise<boolean> {
  if (threads === undefined || listing.count < minimumFiles) return readStates(root, listing);
  const jobs = splitIntoJobs(root, listing);
  const workers = Array.from({ length: threads.count }, () =>
    startThread(threads, 'state-thread', { role: stateRole }),
  );
  try {
    const results = await Promise.all(workers.map((worker) => workOff(worker, jobs, listing)));
    return results.every((isWhole) => isWhole);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
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
  return new Promise((resolve, reject) => {
    const running = new Map<number, Job>();
    let isWhole = true;
    const giveNext = () => {
      const next = jobs.next();
      if (next.done === true) {
        if (running.size === 0) resolve(isWhole);
        return;
      }
      running.set(next.value.job, next.value);
      const { job, folders } = next.value;
      worker.postMessage({ job, folders } satisfies StateRequest);
    };
    worker.on('message', (reply: StateReply) => {
      const { first } = running.get(reply.job)!;
      running.delete(reply.job);
      if ('error' in reply) return reject(reviveError(reply.error));
      isWhole &&= reply.isWhole;
      fillColumns(listing, reply.columns, first);
      giveNext();
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('a thread that reads file states ended too early')));
    giveNext();
    giveNext();
  });
}

function fillColumns(listing: Listing, part: FileColumns, first: number): void {
  listing.columns.sizeBytes.set(part.sizeBytes, first);
  listing.columns.mtimeMs.set(part.mtimeMs, first);
  listing.columns.ctimeMs.set(part.ctimeMs, first);
  listing.columns.inode.set(part.inode, first);
  listing.columns.flags.set(part.flags, first);
}

/** An error as another thread had it. */
export function reviveError(error: Extract<StateReply, { error: unknown }>['error']): Error {
  if (typeof error === 'string') return new Error(error);
  return new KstoreError(error.code as ErrorCode, error.message, { data: error.data, hints: error.hints });
}
