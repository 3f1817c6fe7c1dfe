import type { Json, JsonObject } from '../../store/codec/canonical-json.ts';
import type { Kind } from '../../store/model/kind.ts';
import type { Table } from '../../store/tables/table.ts';

export type { Json, JsonObject } from '../../store/codec/canonical-json.ts';
export type { Cell, Column, ColumnRole, ColumnType, Row, Table } from '../../store/tables/table.ts';

export const apiVersion = 1;

/**
 * What a task promises of its outputs for one spec. `bitwise`: the same bytes on every machine. `tolerance`:
 * numbers within a relative tolerance. `none`: never served from the cache.
 */
export type Determinism =
  | { readonly level: 'bitwise' }
  | { readonly level: 'tolerance'; readonly relativeTolerance: number }
  | { readonly level: 'none'; readonly reason: string };

export interface InputSlot {
  readonly kind: Kind;
  readonly description: string;
  readonly optional?: true;
}

export interface OutputSlot<OutputKind extends Kind = Kind> {
  readonly kind: OutputKind;
  readonly description: string;
}

export interface MetricDeclaration {
  readonly description: string;
  /** `''` for a pure number. */
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** The least and the largest value that it can have; absent where there is no bound. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** A label after the name is a target, and there are labels only where there are several; absent: may be any. */
  readonly labels?: 'targets';
  /** It is given only where these are predicted; absent: always. */
  readonly predicts?: readonly Predicted[];
}

/** What a model predicts of a row: numbers, one class, or any of several labels. */
export type Predicted = 'numbers' | 'classes' | 'labels';

export interface TaskMeta<OutputKind extends Kind = Kind> {
  /** Unique among the tasks of its type. */
  readonly name: string;
  readonly version: string;
  readonly summary: string;
  readonly inputs: Readonly<Record<string, InputSlot>>;
  /** Closed JSON Schema (2020-12) of the settings; every property has a description, most have a default. */
  readonly settings: JsonObject;
  readonly outputs: Readonly<Record<string, OutputSlot<OutputKind>>>;
  /** A task may log a declared name, or a declared name with a label as in `rmse/water`. */
  readonly metrics: Readonly<Record<string, MetricDeclaration>>;
  /** What a learning task can learn to predict, or a test task can test; absent means that it is not known. */
  readonly predicts?: readonly Predicted[];
  /** Absent means bitwise. */
  readonly determinism?: Determinism;
  /**
   * The task calls {@link TaskContext.saveState} at its steps and goes on from {@link TaskContext.state}: a run that
   * was ended then gives the same bits as one that never was.
   */
  readonly resumable?: true;
  /**
   * Settings that a person may change while the task runs, as dotted paths (`learningRate`, `schedule.decay`). The
   * task reads them by {@link TaskContext.settingsAt}, never from {@link TaskContext.settings}.
   */
  readonly adjustable?: readonly string[];
}

/** A version as a task sees it: read-only, without name, path or history. */
export interface ResolvedInput {
  readonly id: string;
  readonly kind: Kind;
  readonly meta: JsonObject;
  /** Parsed settings of a model, preprocessing, training, evaluation or experiment; null for files. */
  readonly value: Json;
  /** Paths with `/` between folders, sorted by their UTF-8 bytes. */
  listFiles(): readonly string[];
  /** @throws KSTORE_PATH_NOT_FOUND when the version has no such file. */
  readFile(path: string): Uint8Array;
  /**
   * SHA-256 of a file's bytes, 64 hexadecimal digits, known without reading it.
   *
   * @throws KSTORE_PATH_NOT_FOUND when the version has no such file.
   */
  hashFile(path: string): string;
  /**
   * The canonical table of a dataset; null when its files are not tables.
   *
   * @param most rows: of a longer table so many are drawn, always the same ones and in their order, and `drawnFrom` says
   * of how many.
   * @throws KSTORE_TASK_INPUT when it is too long to be in memory, and no `most` is given.
   */
  readTable(most?: number): Table | null;
}

/**
 * A named stream of random numbers. The same seed and name give the same numbers on every machine; drawing
 * from one stream never shifts another.
 */
export interface RandomStream {
  /** Uniform in [0, 1), 32 random bits. */
  next(): number;
  /** Uniform whole number in [0, limit). */
  integer(limit: number): number;
  /** Normal with mean 0 and deviation 1. */
  normal(): number;
  /** Shuffles in place (Fisher–Yates) and returns the same array. */
  shuffle<Item>(items: Item[]): Item[];
  /** A stream of its own, named after this one and the label. */
  fork(label: string): RandomStream;
  /** Where the stream is, as text for {@link moveTo}; it does not tell which stream it is. */
  position(): string;
  /** Goes on where `position` was asked; forks are not moved. @throws RangeError when the text is no position. */
  moveTo(position: string): void;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is counted, for example `epoch`. */
  readonly unit: string;
}

/** What a former execution of the same run saved last. */
export interface TaskState {
  /** As given to {@link TaskContext.saveState}. */
  readonly step: number;
  /** Paths with `/` between folders, sorted by their UTF-8 bytes. */
  listFiles(): readonly string[];
  /** @throws KSTORE_PATH_NOT_FOUND when the state has no such file. */
  readFile(path: string): Uint8Array;
}

export interface TaskContext {
  readonly inputs: Readonly<Record<string, ResolvedInput | undefined>>;
  /** Valid by the task's schema, defaults filled in, frozen. */
  readonly settings: JsonObject;
  /**
   * The settings as they hold at a step: the given ones with what the person has changed since. A task with
   * `adjustable` settings asks at the beginning of each step, in rising order; changes come in between two steps, and
   * only while the task waits for something (`await setImmediate()` will do). Asked again, a step gives the same.
   *
   * @throws KSTORE_TASK_CONTRACT when the step is no whole number, or lower than one that was asked before.
   */
  settingsAt(step: number): JsonObject;
  random(stream: string): RandomStream;
  /** Where to go on; null at the beginning. Metrics and outputs until then are kept and must not be given again. */
  readonly state: TaskState | null;
  /**
   * Offers everything that is needed to go on from here: weights, moments, positions of random streams. A task that
   * declares itself `resumable` calls it as often as it can go on from, and once more when `signal` has fired.
   *
   * @param step steps that are done; never lower than before.
   * @param collectFiles asked for path and content of each file when it is time to save: every few seconds, and
   * always when the run is to end. Must change nothing.
   * @throws KSTORE_TASK_CONTRACT when the task does not declare itself resumable, or a path cannot be kept.
   */
  saveState(step: number, collectFiles: () => Readonly<Record<string, Uint8Array | string>>): void;
  /** Fires when the person stops the run; the task should settle soon after. */
  readonly signal: AbortSignal;
  log(message: string): void;
  progress(progress: Progress): void;
  /** @throws KSTORE_TASK_CONTRACT when the name is not declared or the value not finite. */
  logMetric(name: string, value: number, step?: number): void;
  /**
   * Gives the files of an output slot. May be called again: the last call counts, so a learning task can hand
   * over each better checkpoint when it has it.
   *
   * @param files path to content; paths have `/` between folders.
   * @param meta summary of the content, kept in the manifest; never time, host or run.
   */
  emit(slot: string, files: Readonly<Record<string, Uint8Array | string>>, meta?: JsonObject): void;
}

export interface LearningTask {
  readonly type: 'learning';
  readonly apiVersion: typeof apiVersion;
  readonly meta: TaskMeta;
  run(context: TaskContext): Promise<void>;
}

export interface TestTask {
  readonly type: 'test';
  readonly apiVersion: typeof apiVersion;
  readonly meta: TaskMeta<'result'>;
  run(context: TaskContext): Promise<void>;
}

export type Task = LearningTask | TestTask;

export function defineLearningTask(definition: Pick<LearningTask, 'meta' | 'run'>): LearningTask {
  return { type: 'learning', apiVersion, ...definition };
}

export function defineTestTask(definition: Pick<TestTask, 'meta' | 'run'>): TestTask {
  return { type: 'test', apiVersion, ...definition };
}
