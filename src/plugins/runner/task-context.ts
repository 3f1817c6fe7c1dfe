import { isKstoreError, type KstoreError } from '../../store/errors/kstore-error.ts';
import type { JsonObject, Progress, ResolvedInput, TaskContext } from '../api/task.ts';
import { createRandomStream } from './seeded-random.ts';
import {
  checkMetric,
  checkOutputMeta,
  checkOutputPaths,
  checkProgress,
  checkSlot,
  createContractError,
  type TaskPromise,
} from './task-contract.ts';

/** Takes what a task gives, already checked. */
export interface TaskSink {
  log(message: string): void;
  progress(progress: Progress): void;
  metric(name: string, value: number, step: number | null): void;
  /** @param files sorted by path. */
  emit(
    slot: string,
    files: readonly (readonly [path: string, content: Uint8Array])[],
    meta: JsonObject,
  ): void;
}

export interface TaskContextOptions {
  readonly task: TaskPromise;
  readonly inputs: Readonly<Record<string, ResolvedInput>>;
  readonly settings: JsonObject;
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly sink: TaskSink;
}

export interface CheckedContext {
  readonly context: TaskContext;
  /** The first breach of the contract, also when the task caught the error; null when there was none. */
  readonly findBreach: () => KstoreError | null;
}

/** Makes what a task gets to see, and holds the task to what it declares. */
export function createTaskContext(options: TaskContextOptions): CheckedContext {
  const { task, sink, seed } = options;
  let breach: KstoreError | null = null;
  const guard = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      if (isKstoreError(error, 'KSTORE_TASK_CONTRACT')) breach ??= error;
      throw error;
    }
  };
  const context: TaskContext = {
    inputs: Object.freeze({ ...options.inputs }),
    settings: freezeDeeply(structuredClone(options.settings)),
    random: (stream) => createRandomStream(seed, stream),
    signal: options.signal,
    log: (message) => sink.log(String(message)),
    progress: (progress) =>
      guard(() => {
        checkProgress(task, progress);
        sink.progress({ done: progress.done, total: progress.total, unit: progress.unit });
      }),
    logMetric: (name, value, step) =>
      guard(() => {
        checkMetric(task, name, value, step ?? null);
        sink.metric(name, value, step ?? null);
      }),
    emit: (slot, files, meta) => guard(() => emit(task, sink, slot, files, meta)),
  };
  return { context: Object.freeze(context), findBreach: () => breach };
}

function emit(
  task: TaskPromise,
  sink: TaskSink,
  slot: string,
  files: Readonly<Record<string, Uint8Array | string>>,
  meta: JsonObject = {},
): void {
  checkSlot(task, slot);
  const paths = checkOutputPaths(task, slot, Object.keys(files));
  const contents = paths.map((path) => [path, encodeContent(task, path, files[path])] as const);
  sink.emit(slot, contents, checkOutputMeta(task, slot, meta));
}

function encodeContent(task: TaskPromise, path: string, content: unknown): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  if (content instanceof Uint8Array) return content;
  throw createContractError(task, `gives neither bytes nor text for the file "${path}"`);
}

/** Freezes a JSON value and everything inside it. */
export function freezeDeeply<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inside of Object.values(value)) freezeDeeply(inside);
  return value;
}
