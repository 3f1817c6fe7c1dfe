import type { Json, JsonObject, Progress, TaskMeta } from '../api/task.ts';
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

/** A setting that was changed while the task ran, from this step on. */
export interface Adjustment {
  readonly step: number;
  /** Dotted path. */
  readonly setting: string;
  readonly value: Json;
}

export type SettingChange = Omit<Adjustment, 'step'>;

/** What a former execution left to go on from. */
export interface StartState {
  readonly step: number;
  /** The last step whose settings were asked for: what holds for it can no longer change. */
  readonly settingsStep: number;
  /** Absolute. */
  readonly folder: string;
  /** Paths below the folder, sorted by their UTF-8 bytes. */
  readonly files: readonly string[];
  /** Output slots that were given until then. */
  readonly given: readonly string[];
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
  /** Changes of settings, each at its step; in rising order of the steps. */
  readonly adjustments: readonly Adjustment[];
  readonly state: StartState | null;
  /** Folder for states; exists and is empty. */
  readonly statesFolder: string;
  /** The least time between two saved states. */
  readonly saveIntervalMs: number;
}

export type MessageToChild =
  | StartMessage
  | { readonly type: 'abort' }
  | { readonly type: 'adjust'; readonly request: string; readonly changes: readonly SettingChange[] };

export type MessageFromChild =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'metric'; readonly name: string; readonly value: number; readonly step: number | null }
  | { readonly type: 'log'; readonly message: string }
  /** The files are complete in `<outputs folder>/<slot>/<attempt>`. */
  | { readonly type: 'emitted'; readonly slot: string; readonly attempt: number; readonly meta: JsonObject }
  /** Once, before it says how it ended. */
  | { readonly type: 'observed'; readonly observed: Observed }
  /** The files are complete in `<states folder>/<attempt>`. */
  | {
      readonly type: 'state';
      readonly step: number;
      readonly settingsStep: number;
      readonly attempt: number;
    }
  /** The changes of a request hold from this step on. */
  | { readonly type: 'adjusted'; readonly request: string; readonly step: number }
  | { readonly type: 'succeeded' }
  | {
      readonly type: 'failed';
      readonly code: string;
      readonly message: string;
      readonly hints: readonly string[];
    };
