import type { JsonObject, Progress, TaskMeta } from '../api/task.ts';
import type { Kind } from '../../store/model/kind.ts';
import type { TaskType } from '../registry/task-definition.ts';
import type { Observed } from './observe/observed.ts';

/** A version given to a task. The child reads its content from the store by itself, read-only. */
export interface TaskInput {
  readonly id: string;
  readonly kind: Kind;
  readonly meta: JsonObject;
  /** Root node of the file tree. */
  readonly tree: string;
}

/** What the child needs to run one task. */
export interface StartMessage {
  readonly type: 'start';
  readonly task: {
    readonly type: TaskType;
    readonly name: string;
    readonly version: string;
    readonly meta: TaskMeta;
    readonly entryPath: string;
  };
  readonly storeDirectory: string;
  readonly inputs: Readonly<Record<string, TaskInput>>;
  readonly settings: JsonObject;
  readonly seed: number;
  /** Folder for the output slots; exists and is empty. */
  readonly outputsFolder: string;
}

export type MessageToChild = StartMessage | { readonly type: 'abort' };

export type MessageFromChild =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'metric'; readonly name: string; readonly value: number; readonly step: number | null }
  | { readonly type: 'log'; readonly message: string }
  /** The files are complete in `<outputs folder>/<slot>/<attempt>`. */
  | { readonly type: 'emitted'; readonly slot: string; readonly attempt: number; readonly meta: JsonObject }
  /** Once, before it says how it ended. */
  | { readonly type: 'observed'; readonly observed: Observed }
  | { readonly type: 'succeeded' }
  | {
      readonly type: 'failed';
      readonly code: string;
      readonly message: string;
      readonly hints: readonly string[];
    };
