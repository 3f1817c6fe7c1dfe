import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ThreadOptions } from '../store/index.ts';

/** More threads wait for the disk rather than for a processor. */
const maximumThreads = 8;

/** The threads of the built program; absent when it runs from its sources. */
export function findThreads(): ThreadOptions | undefined {
  const folder = fileURLToPath(new URL('./', import.meta.url));
  if (!existsSync(`${folder}/ingest-thread.cjs`)) return undefined;
  return { folder, count: Math.min(availableParallelism(), maximumThreads) };
}
