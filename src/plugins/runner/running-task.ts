import type { JsonObject } from '../api/task.ts';
import type { TaskDefinition } from '../registry/task-definition.ts';
import type { MessageFromChild, TaskInput } from './messages.ts';
import type { ProcessEnd, TaskProcess } from './task-process.ts';

/** The folders of one run, absolute and without symbolic links. */
export interface WorkFolders {
  /** Of all others. */
  readonly root: string;
  /** Exists and is empty. */
  readonly outputs: string;
  /** Place of temporary files; exists and is empty. */
  readonly scratch: string;
}

/** What starts a task, whatever its program is. */
export interface TaskStart {
  readonly task: TaskDefinition;
  readonly storeDirectory: string;
  readonly inputs: Readonly<Record<string, TaskInput>>;
  readonly settings: JsonObject;
  readonly seed: number;
  readonly folders: WorkFolders;
  /** How long a task that was asked to stop may take. */
  readonly gracePeriodMs: number;
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
  /** Asks the task to settle, and ends it when it does not within the grace period. */
  requestStop(): void;
}
