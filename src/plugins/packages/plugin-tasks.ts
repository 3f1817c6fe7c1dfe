import {
  builtinPluginName,
  isKstoreError,
  KstoreError,
  type DeclaredTask,
  type LedgerState,
  type Version,
} from '../../store/index.ts';
import type { Json, JsonObject } from '../../store/codec/canonical-json.ts';
import type { TaskType } from '../registry/task-definition.ts';
import { readDeclaration } from './declared-task.ts';

/** The newest version of each plugin, by name; that of the built-in tasks too, when a run recorded one. */
export function listNewestPlugins(state: LedgerState): Version[] {
  const newest = new Map<string, Version>();
  for (const version of state.versions) {
    if (version.kind !== 'plugin') continue;
    const known = newest.get(version.name);
    if (known === undefined || known.version < version.version) newest.set(version.name, version);
  }
  return [...newest.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** @param there the tasks that could have been meant. */
export function createUnknownError(
  type: TaskType,
  name: string,
  there: readonly { readonly type: TaskType; readonly name: string }[],
): KstoreError {
  const known = there.filter((task) => task.type === type).map((task) => task.name);
  const told = known.length === 0 ? 'there is none' : `there is ${known.join(', ')}`;
  return new KstoreError('KSTORE_TASK_UNKNOWN', `no ${type} task is named "${name}"; ${told}`, {
    data: { type, name, known },
  });
}

/**
 * Says why a plugin that has a task cannot be used. Its declaration may be a stranger's.
 *
 * @throws KSTORE_SETTINGS_INVALID, KSTORE_TASK_CONTRACT
 */
export async function refuseWrongDeclaration(version: Version, type: TaskType, name: string): Promise<void> {
  const { tasks } = version.manifest.meta;
  const isMeant = (task: Json) => isJsonObject(task) && task.type === type && task.name === name;
  if (version.name !== builtinPluginName && Array.isArray(tasks) && tasks.some(isMeant))
    await readDeclaration(version);
}

function isJsonObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The declared tasks; none when the declaration is wrong, which is told where the plugin or the task is named. */
export async function readUsableTasks(version: Version): Promise<readonly DeclaredTask[]> {
  try {
    return (await readDeclaration(version)).tasks;
  } catch (error) {
    if (isKstoreError(error)) return [];
    throw error;
  }
}
