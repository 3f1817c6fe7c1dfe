import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Threads beside the program's own, for work that is worth starting them. */
export interface ThreadOptions {
  /** The folder with the programs of the threads, each the bundle of a `…-thread.ts`. */
  readonly folder: string;
  readonly count: number;
}

export type ThreadProgram = 'hash-thread' | 'ingest-thread' | 'state-thread';

export function startThread({ folder }: ThreadOptions, program: ThreadProgram, workerData: unknown): Worker {
  return new Worker(join(folder, `${program}.cjs`), {
    workerData,
    // What a thread prints is nobody's result.
    stdout: true,
    // Its work is in buffers; a larger young generation would only keep garbage longer.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
}
