import type { Determinism, Task, TaskMeta } from '../api/task.ts';
import type { ObjectId } from '../../store/model/object-id.ts';

export type TaskType = Task['type'];

/** What is known of a task without running or reading its code. */
export interface TaskDescription {
  readonly type: TaskType;
  readonly name: string;
  readonly version: string;
  readonly meta: TaskMeta;
  readonly determinism: Determinism;
  /** Identity of the numeric engine: names to versions and hashes; empty when the task uses none. Part of every spec. */
  readonly engine: Readonly<Record<string, string>>;
}

/** A task that can be run. */
export interface TaskDefinition extends TaskDescription {
  /** Absolute path of the module whose default export is the task. */
  readonly entryPath: string;
  /** Absolute path of the module that runs the task in a process of its own. */
  readonly childPath: string;
  /** Hash of all code that is executed, as it was on the disk when the task was looked up. */
  readonly codeId: ObjectId<'code'>;
}

/** How messages name a task: `learning task "regression"`. */
export function labelTask(task: { readonly type: TaskType; readonly name: string }): string {
  return `${task.type} task "${task.name}"`;
}
