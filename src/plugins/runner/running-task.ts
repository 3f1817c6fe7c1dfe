import type { JsonObject } from '../api/task.ts';
import type { TaskDefinition } from '../registry/task-definition.ts';
import type { SavedState } from './live/saved-state.ts';
import type { Adjustment, MessageFromChild, SettingChange, TaskInput } from './messages.ts';
import type { TaskTraces } from './stray-processes.ts';
import type { ProcessEnd, TaskProcess } from './task-process.ts';
import type { WorkFolders } from './work-folder.ts';

/** What starts a task, whatever its program is. */
export interface TaskStart {
  readonly task: TaskDefinition;
  readonly storeDirectory: string;
  readonly inputs: Readonly<Record<string, TaskInput>>;
  readonly settings: JsonObject;
  readonly seed: number;
  readonly folders: WorkFolders;
  /** Changes of settings to be repeated, each at its step; programs know of none. */
  readonly adjustments: readonly Adjustment[];
  /** Where a former execution in the same work folder left off; programs begin anew. */
  readonly saved: SavedState | null;
  /** The least time between two saved states; 0 saves every one. */
  readonly saveIntervalMs: number;
  /** Whether a program is asked to tell what it uses besides its inputs; modules always are watched. */
  readonly isWatched: boolean;
  readonly signal: AbortSignal | undefined;
  /** Takes what the task says, in order; throws nothing. */
  readonly receive: (message: MessageFromChild) => void;
  /** Takes what the task did against its contract, seen from outside; its process is ended. */
  readonly refuse: (error: unknown) => void;
}

/** A task under way. */
export interface RunningTask {
  readonly process: TaskProcess;
  /** The whole environment of the process. */
  readonly variables: Readonly<Record<string, string>>;
  /** Settles when the process has ended and all that the task said was received. */
  readonly ended: Promise<ProcessEnd>;
  /** Asks the task to settle, and ends it when it does not within this time. */
  requestStop(gracePeriodMs: number): void;
  /** Changes settings from the next step on. A program cannot be told of it. */
  adjust?(request: string, changes: readonly SettingChange[]): void;
}

/** What can be done to a task while it runs; all of it does nothing once the task has settled. */
export interface TaskControl {
  /** Of the process and of its process group. */
  readonly pid: number | null;
  /** By what its processes are known now, beside their group. */
  readonly traces: TaskTraces;
  /** Asks the task to settle; its outputs until then count. */
  stop(): void;
  /** Ends it at once, with everything that it has started. */
  kill(): void;
  /** Halts it with everything that it has started, until `proceed`; false when it is about to end. */
  pause(): boolean;
  proceed(): void;
  /** Changes settings from the next step on; told by the event `adjusted`. */
  adjust(request: string, changes: readonly SettingChange[]): void;
}
