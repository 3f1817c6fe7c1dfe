import { isKstoreError, type KstoreError } from '../../store/errors/kstore-error.ts';
import type { JsonObject, Progress, ResolvedInput, TaskContext, TaskState } from '../api/task.ts';
import { createRandomStream } from './seeded-random.ts';
import { SettingsTimeline } from './settings-timeline.ts';
import type { Adjustment, SettingChange } from './messages.ts';
import {
  checkMetric,
  checkOutputMeta,
  checkOutputPaths,
  checkProgress,
  checkSlot,
  checkState,
  checkStatePaths,
  createContractError,
  type TaskPromise,
} from './task-contract.ts';

/** Path and content of files, sorted by path. */
type SortedFiles = readonly (readonly [path: string, content: Uint8Array])[];

/** Takes what a task gives, already checked. */
export interface TaskSink {
  log(message: string): void;
  progress(progress: Progress): void;
  metric(name: string, value: number, step: number | null): void;
  emit(slot: string, files: SortedFiles, meta: JsonObject): void;
  /** Whether it is time to save a state. */
  wantsState(): boolean;
  /** @param settingsStep the last step whose settings were asked for; -1 when none were. */
  state(step: number, settingsStep: number, files: SortedFiles): void;
  /** The changes of a request hold from this step on. */
  adjusted(request: string, step: number): void;
}

/** What there is to go on from, and what was changed on the way. */
export interface FormerPart {
  readonly state: (TaskState & { readonly settingsStep: number }) | null;
  readonly adjustments: readonly Adjustment[];
}

export interface TaskContextOptions {
  readonly task: TaskPromise;
  readonly inputs: Readonly<Record<string, ResolvedInput>>;
  readonly settings: JsonObject;
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly former: FormerPart;
  readonly sink: TaskSink;
}

export interface CheckedContext {
  readonly context: TaskContext;
  /** Changes settings from the next step on whose settings are asked for. */
  readonly adjust: (request: string, changes: readonly SettingChange[]) => void;
  /** The first breach of the contract, also when the task caught the error; null when there was none. */
  readonly findBreach: () => KstoreError | null;
}

/** Makes what a task gets to see, and holds the task to what it declares. */
export function createTaskContext(options: TaskContextOptions): CheckedContext {
  const { task, sink, seed } = options;
  let breach: KstoreError | null = null;
  const guard = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      if (isKstoreError(error, 'KSTORE_TASK_CONTRACT')) breach ??= error;
      throw error;
    }
  };
  const settings = freezeDeeply(structuredClone(options.settings));
  const { state, adjustments } = options.former;
  const timeline = new SettingsTimeline({
    settings,
    adjustments,
    settingsStep: state?.settingsStep ?? -1,
    onApplied: (request, step) => sink.adjusted(request, step),
  });
  let savedStep = state?.step ?? 0;
  const context: TaskContext = {
    inputs: Object.freeze({ ...options.inputs }),
    settings,
    settingsAt: (step) => guard(() => freezeDeeply(askTimeline(task, timeline, step))),
    state,
    saveState: (step, collectFiles) =>
      guard(() => {
        checkState(task, step, savedStep);
        savedStep = step;
        if (sink.wantsState()) sink.state(step, timeline.step, encodeState(task, collectFiles()));
      }),
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
  return {
    context: Object.freeze(context),
    adjust: (request, changes) => timeline.request(request, changes),
    findBreach: () => breach,
  };
}

function askTimeline(task: TaskPromise, timeline: SettingsTimeline, step: number): JsonObject {
  try {
    return timeline.at(step);
  } catch (error) {
    if (error instanceof RangeError) throw createContractError(task, error.message);
    throw error;
  }
}

function encodeState(task: TaskPromise, files: Readonly<Record<string, Uint8Array | string>>): SortedFiles {
  const paths = checkStatePaths(task, Object.keys(files));
  return paths.map((path) => [path, encodeContent(task, path, files[path])] as const);
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
