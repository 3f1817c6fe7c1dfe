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
import type { TaskEvent, TaskOutcome } from '../runner/run-task.ts';

export type TaskRun = TaskRunRecord & Pick<Run, 'id' | 'commit'>;

/** What reproducing works with. */
export interface Session {
  readonly repository: Repository;
  readonly state: LedgerState;
  readonly tasks: TaskSource;
  readonly signal?: AbortSignal;
  readonly onStep?: (run: TaskRun, task: TaskDefinition) => void;
  readonly onEvent?: (event: TaskEvent) => void;
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
): Promise<Result> {
  return withWorkFolder(repository, async (workFolder) => {
    const outcome = await executeTask(repository, task, inputs, spec, workFolder, {
      ...(signal === undefined ? {} : { signal }),
      ...(onEvent === undefined ? {} : { onEvent }),
    });
    if (outcome.status === 'aborted' && signal?.aborted === true)
      throw new KstoreError('KSTORE_ABORTED', `the ${labelTask(task)} was stopped`);
    const outputs = outcome.status === 'succeeded' ? listOutputs(task, outcome, 'reproduced') : [];
    return work({ outcome, outputs });
  });
}
