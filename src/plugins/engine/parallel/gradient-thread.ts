import * as tf from '@tensorflow/tfjs-core';
import { parentPort, workerData } from 'node:worker_threads';
import { startBackend } from '../backend.ts';
import type { CreatePartStep, Part, PartStep } from './part-step.ts';
import {
  createSharedValues,
  readSharedValues,
  writeSharedValues,
  type SharedValues,
} from './shared-values.ts';
import { sumParts } from './sum-parts.ts';

/** What a thread is started with. */
export interface ThreadStart {
  readonly kstoreGradients: { readonly description: unknown; readonly weights: SharedValues };
}

/** What a thread is asked: the sum of these parts with the weights as they are now. */
export interface ThreadRequest {
  readonly parts: readonly Part[];
  readonly batchRows: number;
}

export type ThreadReply =
  | { readonly type: 'ready' }
  /** `sum` is null when all parts were empty. */
  | { readonly type: 'done'; readonly sum: SharedSum | null }
  | { readonly type: 'failed'; readonly error: ThreadFailure };

export interface SharedSum {
  readonly loss: number;
  readonly correctRows: number;
  /** Overwritten by the next request. */
  readonly tensors: SharedValues;
}

export interface ThreadFailure {
  readonly code: string | null;
  readonly message: string;
  readonly hints: readonly string[];
}

/** Answers requests until the thread is ended from outside. */
export async function serveGradients(create: CreatePartStep<unknown>): Promise<void> {
  const { description, weights } = (workerData as ThreadStart).kstoreGradients;
  const reply = (message: ThreadReply): void => parentPort?.postMessage(message);
  try {
    await startBackend();
    const step = create(description);
    let room: SharedValues | null = null;
    parentPort?.on('message', ({ parts, batchRows }: ThreadRequest) => {
      try {
        takeWeights(step, weights);
        const sum = sumParts(step, parts, batchRows);
        if (sum === null) return reply({ type: 'done', sum });
        room ??= createSharedValues(sum.tensors);
        writeSharedValues(room, sum.tensors);
        tf.dispose([...sum.tensors]);
        reply({ type: 'done', sum: { ...sum, tensors: room } });
      } catch (error) {
        reply({ type: 'failed', error: describeFailure(error) });
      }
    });
    reply({ type: 'ready' });
  } catch (error) {
    reply({ type: 'failed', error: describeFailure(error) });
  }
}

function takeWeights({ variables }: PartStep, weights: SharedValues): void {
  readSharedValues(weights).forEach((tensor, index) => {
    variables[index]!.assign(tensor);
    tensor.dispose();
  });
}

function describeFailure(error: unknown): ThreadFailure {
  const { code, message, hints } = (error ?? {}) as Record<string, unknown>;
  return {
    code: typeof code === 'string' ? code : null,
    message: typeof message === 'string' ? message : String(error),
    hints: Array.isArray(hints) ? hints.map(String) : [],
  };
}
