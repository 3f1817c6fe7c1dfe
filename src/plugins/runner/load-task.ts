import { pathToFileURL } from 'node:url';
import { canonicalJson } from '../../store/codec/canonical-json.ts';
import { apiVersion, type Task } from '../api/task.ts';
import type { StartMessage } from './messages.ts';
import { createContractError } from './task-contract.ts';

/**
 * Imports the module of a task: runs its code.
 *
 * @throws KSTORE_TASK_CONTRACT when it is not the task that its manifest describes.
 */
export async function loadTask(expected: StartMessage['task']): Promise<Task> {
  const module = (await import(pathToFileURL(expected.entryPath).href)) as { default?: unknown };
  const task = module.default as Partial<Task> | null | undefined;
  if (typeof task !== 'object' || task === null || typeof task.run !== 'function') {
    throw createContractError(expected, 'is not the default export of its module');
  }
  if (task.apiVersion !== apiVersion) {
    const found = String(task.apiVersion);
    throw createContractError(
      expected,
      `is made for version ${found} of the task interface, not ${apiVersion}`,
    );
  }
  if (task.type !== expected.type || task.meta?.name !== expected.name) {
    const found = `${String(task.type)} task "${String(task.meta?.name)}"`;
    throw createContractError(expected, `has the ${found} in its module`);
  }
  if (canonicalJson(task.meta) !== canonicalJson(expected.meta)) {
    throw createContractError(expected, 'declares something else in its module than in its manifest');
  }
  return task as Task;
}
