import {
  formatVersion,
  KstoreError,
  type DeclaredTask,
  type PluginDeclaration,
  type Version,
} from '../../store/index.ts';
import { validateArtifact } from '../../store/schema/validate.ts';
import type { TaskMeta } from '../api/task.ts';
import { labelTask, type TaskDescription } from '../registry/task-definition.ts';
import { findTaskMetaProblem } from '../registry/task-meta.ts';

/**
 * What a committed plugin declares, checked anew: its manifest may be a stranger's.
 *
 * @throws KSTORE_SETTINGS_INVALID, KSTORE_TASK_CONTRACT
 */
export async function readDeclaration(version: Version): Promise<PluginDeclaration> {
  const place = `plugin/${formatVersion(version.name, version.version)}`;
  await validateArtifact('plugin', version.manifest.meta, place);
  const declaration = version.manifest.meta as unknown as PluginDeclaration;
  checkDeclaration(place, declaration);
  return declaration;
}

/**
 * Holds the tasks of a declaration to what the task interface asks.
 *
 * @param place what the declaration is of, for messages.
 * @throws KSTORE_TASK_CONTRACT
 */
export function checkDeclaration(place: string, declaration: PluginDeclaration): void {
  for (const task of declaration.tasks) {
    const problem = findTaskMetaProblem(task.type, toMeta(task));
    if (problem === null) continue;
    throw new KstoreError('KSTORE_TASK_CONTRACT', `${place}: the ${labelTask(task)} ${problem}`, {
      data: { place, type: task.type, name: task.name },
    });
  }
}

/** The declaration of a task as its module has it in `meta`. */
export function toMeta(task: DeclaredTask): TaskMeta {
  const {
    type: _type,
    entry: _entry,
    command: _command,
    variables: _variables,
    environment: _environment,
    ...meta
  } = task;
  return meta as unknown as TaskMeta;
}

export function describeDeclared(task: DeclaredTask): TaskDescription {
  const meta = toMeta(task);
  const { type, name, version } = task;
  return { type, name, version, meta, determinism: meta.determinism ?? { level: 'bitwise' }, engine: {} };
}
