import {
  checkPluginDeclaration,
  formatVersion,
  type DeclaredTask,
  type PluginDeclaration,
  type Version,
} from '../../store/index.ts';
import type { TaskMeta } from '../api/task.ts';
import type { TaskDescription } from '../registry/task-definition.ts';

/**
 * What a committed plugin declares, checked anew: its manifest may be a stranger's.
 *
 * @throws KSTORE_SETTINGS_INVALID, KSTORE_TASK_CONTRACT
 */
export async function readDeclaration(version: Version): Promise<PluginDeclaration> {
  return checkPluginDeclaration(
    version.manifest.meta,
    `plugin/${formatVersion(version.name, version.version)}`,
  );
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
