import { isKstoreError, type LedgerState, type ObjectStore, type TaskRunRecord } from '../../store/index.ts';
import type { TaskSource } from '../experiment/plan.ts';
import { labelTask, type TaskDefinition } from '../registry/task-definition.ts';
import type { Deviation } from './cause.ts';
import { compareEngines } from './circumstances.ts';
import { compareCode } from './compare-code.ts';

export interface MissingPiece {
  readonly what: string;
  readonly why: string;
  /** Code of the error that told it. */
  readonly code?: string;
}

/** A source that may also have the code of past runs. */
export type RecordedTaskSource = TaskSource & {
  /** The task with the code that a run recorded, or null when it is not kept. */
  findRecorded?(run: TaskRunRecord): TaskDefinition | null | Promise<TaskDefinition | null>;
};

export interface FoundTask {
  /** Null when there is none to run. */
  readonly task: TaskDefinition | null;
  /** How the task that is installed differs from the recorded one. */
  readonly deviations: readonly Deviation[];
  readonly missing: readonly MissingPiece[];
}

/**
 * Which code a recorded run is repeated with: that of the record, else the installed one when it is the same, or
 * when the person allows another.
 */
export async function findTaskToRun(
  objects: ObjectStore,
  state: LedgerState,
  tasks: RecordedTaskSource,
  run: TaskRunRecord,
  withCurrentCode: boolean,
): Promise<FoundTask> {
  const recorded = withCurrentCode ? null : ((await tasks.findRecorded?.(run)) ?? null);
  if (recorded !== null) {
    const deviations = compareTask(objects, state, run, recorded);
    if (deviations.length === 0) return { task: recorded, deviations, missing: [] };
  }
  const { type, name } = run.specification.task;
  let task: TaskDefinition;
  try {
    task = await tasks.findTask(type, name);
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_TASK_UNKNOWN')) throw error;
    const text = `the ${labelTask({ type, name })} is not installed`;
    return {
      task: null,
      deviations: [{ kind: 'plugin-code', text, evidence: [...compareCode(objects, state, run, null)] }],
      missing: [{ what: labelTask({ type, name }), why: error.message }],
    };
  }
  const deviations = compareTask(objects, state, run, task);
  if (withCurrentCode) return { task, deviations, missing: [] };
  return {
    task,
    deviations,
    missing: deviations.map(({ text }) => ({ what: 'the recorded code', why: text })),
  };
}

function compareTask(
  objects: ObjectStore,
  state: LedgerState,
  run: TaskRunRecord,
  task: TaskDefinition,
): Deviation[] {
  const { task: recorded, engine } = run.specification;
  const deviations = compareEngines(engine, task.engine);
  if (task.codeId === recorded.code) return deviations;
  const text = `the code of ${labelTask(recorded)} is ${task.codeId.slice(0, 8)}, recorded is ${recorded.code.slice(0, 8)}`;
  const evidence = compareCode(objects, state, run, task);
  return [{ kind: 'plugin-code', text, evidence }, ...deviations];
}
