import type { Determinism, Task, TaskMeta } from '../api/task.ts';
import type { CodeOrigin } from '../../store/model/code-origin.ts';
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

/** A module whose default export is the task, run by another one in a process of its own. */
export interface ModuleProgram {
  readonly type: 'module';
  /** Absolute path of the module of the task. */
  readonly entryPath: string;
  /** Absolute path of the module that runs it. */
  readonly childPath: string;
}

/** A program in any language, run in a copy of the folder that has its code. */
export interface CommandProgram {
  readonly type: 'command';
  /** Absolute path of the folder with the code; nothing is written there. */
  readonly codeFolder: string;
  /** The program, found in PATH or in the code, and its arguments. */
  readonly command: readonly [program: string, ...words: string[]];
  /** Variables that the program gets besides those that every task gets. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of those among them that come from where kstore is typed, also when they are not set there. */
  readonly passed?: readonly string[];
  /**
   * Absolute path of the folder with the modules that programs may import, covered by the hash of the code; absent
   * means those of this kstore.
   */
  readonly helpersFolder?: string;
}

export type TaskProgram = ModuleProgram | CommandProgram;

/** A task that can be run. */
export interface TaskDefinition extends TaskDescription {
  readonly program: TaskProgram;
  /** Hash of all code that is executed, as it was on the disk when the task was looked up. */
  readonly codeId: ObjectId<'code'>;
  /** The plugin versions that the code is from, for the record of a run; absent when it is from no store. */
  readonly origins?: readonly CodeOrigin[];
}

/** How messages name a task: `learning task "regression"`. */
export function labelTask(task: { readonly type: TaskType; readonly name: string }): string {
  return `${task.type} task "${task.name}"`;
}
