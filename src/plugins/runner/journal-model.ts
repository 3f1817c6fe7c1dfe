import type { ErrorCode } from '../../store/errors/codes.ts';
import type { Progress } from '../api/task.ts';
import type { SavedState } from './live/saved-state.ts';
import type { Adjustment } from './messages.ts';
import type { Observed } from './observe/observed.ts';
import type { TaskPromise } from './task-contract.ts';

/** What a running task tells. */
export type TaskEvent =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'metric'; readonly name: string; readonly value: number; readonly step: number | null }
  | { readonly type: 'log'; readonly message: string }
  /** A state was saved, on the disk before this is told. */
  | { readonly type: 'state'; readonly step: number }
  /** The changes of a request hold from this step on. */
  | { readonly type: 'adjusted'; readonly request: string; readonly step: number };

/** Why a run did not succeed, in one line. */
export interface RunError {
  readonly code: ErrorCode;
  readonly message: string;
  /** What the person can do; absent when nobody knows. */
  readonly hints?: readonly string[];
}

export interface JournalOptions {
  readonly task: TaskPromise;
  /** Takes the metric log, saved states and changes of settings. */
  readonly workFolder: string;
  /** Inside the work folder. */
  readonly statesFolder: string;
  /** The absolute folder of an attempt at an output slot, inside the work folder. */
  readonly locateOutput: (slot: string, attempt: number) => string;
  /** Where a former execution left off; the work folder has its files. */
  readonly saved: SavedState | null;
  readonly adjustments: readonly Adjustment[];
  readonly report: (event: TaskEvent) => void;
}

export interface JournalSummary {
  /** Final value of each metric. */
  readonly metrics: Readonly<Record<string, number>>;
  /**
   * Absolute path of every metric in order, one line of canonical JSON each: `{"metric":…,"step":…,"value":…}`; null
   * when there is none.
   */
  readonly metricLogPath: string | null;
  /** How far the task said it had come. */
  readonly progress: Progress | null;
  /** The last state that the task saved; null when it saved none. */
  readonly saved: SavedState | null;
  /** All changes of settings, those that were given included; in rising order of their steps. */
  readonly adjustments: readonly Adjustment[];
  /** What the task was seen to use besides its inputs; null when nothing was seen. */
  readonly observed: Observed | null;
}
