import { availableParallelism } from 'node:os';
import type { RandomStream } from '../../api/task.ts';
import { serveGradients } from './gradient-thread.ts';
import { GradientWorker } from './gradient-worker.ts';
import { isGradientThread } from './is-gradient-thread.ts';
import type { Batch, CreatePartStep, PartResult, PartStep } from './part-step.ts';
import { createSharedValues, readSharedValues, writeSharedValues } from './shared-values.ts';
import { cutBatch, sumBranches, sumParts, type PartSum } from './sum-parts.ts';

/** What a batch may be cut into. */
export const partCounts = [1, 2, 4, 8, 16] as const;

/** The gradients of whole batches. */
export interface BatchGradients {
  /**
   * The loss of a batch and its gradients, averaged over all rows. The tensors are the caller's to dispose of.
   *
   * @param random one number a part is drawn from it, in the order of the parts.
   * @throws whatever the step throws, in whichever thread.
   */
  compute(batch: Batch, random: RandomStream): Promise<PartResult>;
  /** Ends the threads. */
  close(): Promise<void>;
}

export interface BatchGradientsOptions<Description> {
  /** For threads to make the same step of. */
  readonly description: Description;
  /** The step of this thread, over the variables that the optimiser changes. */
  readonly local: PartStep;
  /** What each batch is cut into, one of {@link partCounts}. Decides over bits. */
  readonly parts: number;
  /** At most so many threads, this one included; as many as there are cores without it. Changes no bit. */
  readonly threads?: number;
}

/**
 * Makes the function that computes gradients of batches on several threads, with the same bits for any number of them:
 * a batch is cut into a fixed number of parts, and their gradients are added in a fixed order.
 *
 * Batch normalisation sees the rows of a part only ("ghost batches": Hoffer, Hubara and Soudry, "Train longer,
 * generalize better", NeurIPS 2017), and each part has random numbers of its own.
 *
 * To be called once, at the top level of a module: threads load the file that the module is bundled into, where this call
 * serves them. So they run the code that the fingerprint of the task covers. A bundle that loads this module later has
 * to load it at once where {@link isGradientThread} says so.
 *
 * @param moduleUrl `import.meta.url`.
 */
export function defineBatchGradients<Description>(
  moduleUrl: string,
  create: CreatePartStep<Description>,
): (options: BatchGradientsOptions<Description>) => Promise<BatchGradients> {
  if (isGradientThread()) void serveGradients(create as CreatePartStep<unknown>);
  return async ({ description, local, parts, threads = availableParallelism() }) => {
    if (!partCounts.some((count) => count === parts))
      throw new Error(`a batch cannot be cut into ${parts} parts`);
    const weights = createSharedValues(local.variables);
    const workers = Array.from(
      { length: largestPowerOfTwo(Math.min(parts, threads)) - 1 },
      () => new GradientWorker(moduleUrl, { kstoreGradients: { description, weights } }),
    );
    const close = async (): Promise<void> => void (await Promise.all(workers.map((worker) => worker.end())));
    try {
      await Promise.all(workers.map((worker) => worker.started));
    } catch (error) {
      await close();
      throw error;
    }
    return {
      close,
      async compute(batch, random) {
        const cut = cutBatch(batch, parts, random);
        const branchSize = parts / (workers.length + 1);
        const branch = (index: number) => cut.slice(index * branchSize, (index + 1) * branchSize);
        if (workers.length > 0) writeSharedValues(weights, local.variables);
        const replies = Promise.all(
          workers.map((worker, index) => worker.sum({ parts: branch(index + 1), batchRows: batch.rows })),
        );
        // When this thread fails first, the others are not waited for.
        replies.catch(() => undefined);
        const own = sumParts(local, branch(0), batch.rows);
        const others = (await replies).map((sum): PartSum | null =>
          sum === null ? null : { ...sum, tensors: readSharedValues(sum.tensors) },
        );
        return sumBranches([own, ...others]) ?? { loss: 0, correctRows: 0, tensors: [] };
      },
    };
  };
}

function largestPowerOfTwo(limit: number): number {
  return 2 ** Math.floor(Math.log2(Math.max(1, limit)));
}
