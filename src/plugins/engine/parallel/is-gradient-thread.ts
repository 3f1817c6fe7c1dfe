import { isMainThread, workerData } from 'node:worker_threads';

/**
 * Whether this is a thread that computes gradients for another one. Asks for nothing of the engine: a task that loads
 * its training code when it runs only has to load it at once in such a thread.
 */
export function isGradientThread(): boolean {
  return !isMainThread && (workerData as { kstoreGradients?: unknown } | null)?.kstoreGradients !== undefined;
}
