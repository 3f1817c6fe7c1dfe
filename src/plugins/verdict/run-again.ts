import { accessSync, constants, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  KstoreError,
  type LedgerState,
  type Repository,
  type Run,
  type RunOutput,
  type Spec,
  type TaskRunRecord,
  type Version,
} from '../../store/index.ts';
import type { TaskSource } from '../experiment/plan.ts';
import { executeTask, listOutputs, withWorkFolder } from '../experiment/execute-task.ts';
import { labelTask, type TaskDefinition } from '../registry/task-definition.ts';
import { noteTask } from '../runner/live/dead-work.ts';
import type { TaskEvent, TaskOutcome } from '../runner/run-task.ts';

export type TaskRun = TaskRunRecord & Pick<Run, 'id' | 'commit'>;

/** What reproducing works with. */
export interface Session {
  readonly repository: Repository;
  readonly state: LedgerState;
  readonly tasks: TaskSource;
  readonly signal?: AbortSignal;
  /** Told with which task a run is repeated, before it is. */
  readonly onStep?: (run: TaskRun, task: TaskDefinition) => Promise<void>;
  readonly onEvent?: (event: TaskEvent) => void;
  /** Told why verdicts that were found cannot be kept; absent, that is an error. */
  readonly onUnrecorded?: (error: KstoreError) => void;
}

/** What is run: a task with everything that determines its outputs. */
export interface Recipe {
  readonly task: TaskDefinition;
  readonly inputs: Readonly<Record<string, Version>>;
  readonly spec: Spec;
}

export interface Execution {
  readonly outcome: TaskOutcome;
  /** Of a run that succeeded; they last as long as the work that is given them. */
  readonly outputs: readonly RunOutput[];
}

/**
 * Runs a task in a clean folder, and works with what it made.
 *
 * @throws KSTORE_ABORTED when the person interrupts.
 */
export function runAgain<Result>(
  { repository, signal, onEvent }: Session,
  { task, inputs, spec }: Recipe,
  work: (execution: Execution) => Result | Promise<Result>,
  { isWatched = false }: { readonly isWatched?: boolean } = {},
): Promise<Result> {
  const run = async (workFolder: string): Promise<Result> => {
    let endNote = (): void => undefined;
    const outcome = await executeTask(repository, task, inputs, spec, workFolder, {
      ...(signal === undefined ? {} : { signal }),
      ...(onEvent === undefined ? {} : { onEvent }),
      isWatched,
      onStart: (running) => (endNote = noteTask(workFolder, running)),
    }).finally(() => endNote());
    if (outcome.status === 'aborted' && signal?.aborted === true)
      throw new KstoreError('KSTORE_ABORTED', `the ${labelTask(task)} was stopped`);
    const outputs = outcome.status === 'succeeded' ? listOutputs(task, outcome, 'reproduced') : [];
    return work({ outcome, outputs });
  };
  return withWorkFolder(repository, run, findPlace(repository));
}

/** A store that may only be read can be judged: then what is made lies where the system keeps such things. */
function findPlace({ directory }: Repository): string {
  const folder = join(directory, 'tmp');
  try {
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return realpathSync(tmpdir());
  }
}
