import { availableParallelism } from 'node:os';
import { usageError } from './usage-error.ts';

const maximumJobs = 1024;

/** Reads `--jobs`: a number from 1, or `auto` for one job a core. @throws KSTORE_USAGE */
export function parseJobs(text: string): number {
  if (text === 'auto') return availableParallelism();
  const jobs = /^\d+$/.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= maximumJobs) return jobs;
  throw usageError(`--jobs must be a number from 1 to ${maximumJobs}, or auto, but is "${text}"`);
}
