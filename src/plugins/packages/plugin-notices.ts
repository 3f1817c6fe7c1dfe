import { builtinPluginName, readStatus, type Repository } from '../../store/index.ts';
import { openBuiltTasks } from '../registry/built-tasks.ts';
import { labelTask, type TaskDefinition, type TaskDescription } from '../registry/task-definition.ts';

/** Tells when the folder of a plugin is not what its newest version has: runs use versions only. */
export async function listPluginNotices(
  repository: Repository,
  tasks: readonly TaskDefinition[],
): Promise<string[]> {
  const origins = tasks.flatMap((task) => task.origins ?? []);
  const names = new Set(origins.map(({ name }) => name));
  names.delete(builtinPluginName);
  if (names.size === 0) return [];
  const { changes, older } = await readStatus(repository);
  const changed = changes
    .filter(({ kind, name, state }) => kind === 'plugin' && names.has(name) && state !== 'missing')
    .map(
      ({ name, path }) => `${path} has changes that are not committed; the run uses the committed ${name}`,
    );
  const former = older
    .filter(({ kind, name }) => kind === 'plugin' && names.has(name))
    .map(({ path, version, newest }) => `${path} holds ${version}; the newest version is ${newest}`);
  return [...changed, ...former];
}

/** Tells which tasks of a plugin need their full name, since a built-in task has the short one. */
export function listTakenNames(
  tasksFolder: string,
  plugin: string,
  tasks: readonly Pick<TaskDescription, 'type' | 'name'>[],
): string[] {
  const builtin = openBuiltTasks(tasksFolder).listTasks();
  return tasks
    .filter(({ type, name }) => builtin.some((task) => task.type === type && task.name === name))
    .map(
      (task) =>
        `there is a ${labelTask(task)} in kstore itself, which keeps that name; the one of this plugin is ${plugin}/${task.name}`,
    );
}
