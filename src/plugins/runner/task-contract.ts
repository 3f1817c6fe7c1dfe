import { inspect } from 'node:util';
import { canonicalJson } from '../../store/codec/canonical-json.ts';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { compareUtf8 } from '../../store/files/compare-utf8.ts';
import { checkPaths } from '../../store/files/safe-path.ts';
import type { JsonObject, Progress, TaskMeta } from '../api/task.ts';
import { labelTask, type TaskType } from '../registry/task-definition.ts';

/** The part of a task that its promises are checked against. */
export interface TaskPromise {
  readonly type: TaskType;
  readonly name: string;
  readonly meta: TaskMeta;
}

export function createContractError(task: Pick<TaskPromise, 'type' | 'name'>, what: string): KstoreError {
  return new KstoreError('KSTORE_TASK_CONTRACT', `the ${labelTask(task)} ${what}`, {
    data: { task: task.name, type: task.type },
  });
}

/** @throws KSTORE_TASK_CONTRACT unless the name is declared, or declared with a label, and the numbers finite. */
export function checkMetric(task: TaskPromise, name: unknown, value: unknown, step: unknown): void {
  const declared = typeof name === 'string' ? name.split('/', 1)[0]! : '';
  const isDeclared = Object.hasOwn(task.meta.metrics, declared);
  if (!isDeclared)
    throw createContractError(task, `logs the metric ${quote(name)}, which it does not declare`);
  const label = (name as string).slice(declared.length);
  if (label === '/' || /[\p{Cc}\p{Cs}]/u.test(label)) {
    throw createContractError(task, `logs the metric ${quote(name)}, whose label is not readable text`);
  }
  if (!Number.isFinite(value)) {
    throw createContractError(
      task,
      `logs ${quote(value)} for the metric ${quote(name)}, not a finite number`,
    );
  }
  if (step !== null && !Number.isFinite(step)) {
    throw createContractError(
      task,
      `logs the metric ${quote(name)} at the step ${quote(step)}, not a finite number`,
    );
  }
}

/** @throws KSTORE_TASK_CONTRACT unless both counts are finite and the unit is text. */
export function checkProgress(task: TaskPromise, progress: Progress): void {
  const isProgress =
    Number.isFinite(progress?.done) && Number.isFinite(progress.total) && typeof progress.unit === 'string';
  if (!isProgress) throw createContractError(task, 'reports progress without done, total or unit');
}

/** @throws KSTORE_TASK_CONTRACT unless the slot is declared. */
export function checkSlot(task: TaskPromise, slot: unknown): asserts slot is string {
  if (typeof slot === 'string' && Object.hasOwn(task.meta.outputs, slot)) return;
  throw createContractError(task, `gives the output ${quote(slot)}, which it does not declare`);
}

/** @throws KSTORE_TASK_CONTRACT unless the task declares itself resumable and its steps rise. */
export function checkState(task: TaskPromise, step: unknown, formerStep: number): asserts step is number {
  if (task.meta.resumable !== true) {
    throw createContractError(task, 'saves a state without declaring itself resumable');
  }
  if (Number.isSafeInteger(step) && (step as number) >= formerStep) return;
  throw createContractError(task, `saves a state at the step ${quote(step)} after one at ${formerStep}`);
}

/**
 * @returns the paths sorted by their UTF-8 bytes.
 * @throws KSTORE_TASK_CONTRACT naming the path that cannot be kept.
 */
export function checkStatePaths(task: TaskPromise, paths: readonly string[]): readonly string[] {
  const sorted = paths.toSorted(compareUtf8);
  try {
    checkPaths(sorted);
  } catch (error) {
    throw createContractError(task, `saves a wrong file in its state: ${(error as Error).message}`);
  }
  return sorted;
}

/**
 * Checks the paths of an output, each one and all together.
 *
 * @returns the paths sorted by their UTF-8 bytes.
 * @throws KSTORE_TASK_CONTRACT naming the path that cannot be kept.
 */
export function checkOutputPaths(
  task: TaskPromise,
  slot: string,
  paths: readonly string[],
): readonly string[] {
  const sorted = paths.toSorted(compareUtf8);
  try {
    checkPaths(sorted);
  } catch (error) {
    throw createContractError(
      task,
      `gives a wrong file in its output "${slot}": ${(error as Error).message}`,
    );
  }
  return sorted;
}

/**
 * Checks the summary that goes with an output.
 *
 * @returns a copy that holds nothing but JSON.
 * @throws KSTORE_TASK_CONTRACT when it is no JSON object.
 */
export function checkOutputMeta(task: TaskPromise, slot: string, meta: unknown): JsonObject {
  const problem = `gives a summary with its output "${slot}" that is no JSON object`;
  if (typeof meta !== 'object' || meta === null || Array.isArray(meta))
    throw createContractError(task, problem);
  try {
    return JSON.parse(canonicalJson(meta)) as JsonObject;
  } catch (error) {
    throw createContractError(task, `${problem}: ${(error as Error).message}`);
  }
}

/** @throws KSTORE_TASK_CONTRACT naming the declared outputs that were not given. */
export function checkAllOutputsGiven(task: TaskPromise, given: ReadonlySet<string>): void {
  const missing = Object.keys(task.meta.outputs).filter((slot) => !given.has(slot));
  if (missing.length === 0) return;
  throw createContractError(task, `ended without giving its output ${missing.map(quote).join(', ')}`);
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : inspect(value, { depth: 0, breakLength: Infinity });
}
