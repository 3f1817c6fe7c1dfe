import {
  isKstoreError,
  KstoreError,
  type LedgerState,
  type ObjectStore,
  type TaskRunRecord,
} from '../../store/index.ts';
import type { TaskSource } from '../experiment/plan.ts';
import { labelTask, type TaskDefinition } from '../registry/task-definition.ts';
import type { CauseKind, Deviation } from './cause.ts';
import { compareEngines } from './circumstances.ts';
import { describeCode } from './code-deviation.ts';
import { compareCode } from './compare-code.ts';

export interface MissingPiece {
  readonly what: string;
  readonly why: string;
  /** Code of the error that told it. */
  readonly code?: string;
}

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
  tasks: TaskSource,
  run: TaskRunRecord,
  withCurrentCode: boolean,
): Promise<FoundTask> {
  const { type, name } = run.specification.task;
  if (!withCurrentCode) {
    const recorded = await findRecorded(tasks, run);
    if (recorded instanceof KstoreError)
      return { task: null, deviations: [], missing: [{ what: 'the recorded code', why: recorded.message }] };
    if (recorded !== null)
      return { task: recorded, ...refuseDeviations(compareTask(objects, state, run, recorded)) };
  }
  let task: TaskDefinition;
  try {
    task = await findCurrent(tasks, run);
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_TASK_UNKNOWN')) throw error;
    const text = `the ${labelTask({ type, name })} is not installed`;
    return {
      task: null,
      deviations: [{ kind: 'plugin-code', text, evidence: compareCode(objects, state, run, null).changes }],
      missing: [{ what: labelTask({ type, name }), why: error.message }],
    };
  }
  const deviations = compareTask(objects, state, run, task);
  if (withCurrentCode) return { task, deviations, missing: [] };
  return { task, ...refuseDeviations(deviations) };
}

/** The task of the recorded plugin as it is now; of any other that has one of that name when the plugin is gone. */
async function findCurrent(
  tasks: TaskSource,
  { specification, used }: TaskRunRecord,
): Promise<TaskDefinition> {
  const { type, name } = specification.task;
  const plugin = used.find((entry) => entry.kind === 'plugin' && entry.role === 'plugin')?.name;
  if (plugin === undefined) return tasks.findTask(type, name);
  try {
    return await tasks.findTask(type, `${plugin}/${name}`);
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_REFERENCE_NOT_FOUND')) throw error;
    return tasks.findTask(type, name);
  }
}

function refuseDeviations(deviations: readonly Deviation[]): Omit<FoundTask, 'task'> {
  return {
    deviations,
    missing: deviations.map(({ kind, text }) => ({ what: nameRecorded(kind), why: text })),
  };
}

function nameRecorded(kind: CauseKind): string {
  const nouns: Partial<Record<CauseKind, string>> = {
    'plugin-code': 'code',
    'environment-variable': 'variables',
    threads: 'number of threads',
    platform: 'computer',
  };
  return `the recorded ${nouns[kind] ?? kind}`;
}

/** The error when this kstore cannot run the code that the store has. */
async function findRecorded(
  tasks: TaskSource,
  run: TaskRunRecord,
): Promise<TaskDefinition | KstoreError | null> {
  try {
    return await tasks.findRecorded(run);
  } catch (error) {
    if (isKstoreError(error, 'KSTORE_RUN_NOT_REPRODUCIBLE')) return error;
    throw error;
  }
}

function compareTask(
  objects: ObjectStore,
  state: LedgerState,
  run: TaskRunRecord,
  task: TaskDefinition,
): readonly Deviation[] {
  const { task: recorded, engine } = run.specification;
  const deviations = compareEngines(engine, task.engine);
  if (task.codeId === recorded.code) return deviations;
  const { type, name, codeId } = task;
  const comparison = compareCode(objects, state, run, task);
  return describeCode(recorded, { type, name, code: codeId }, comparison, deviations);
}
