import { join } from 'node:path';
import {
  builtinPluginName,
  formatVersion,
  KstoreError,
  readTrust,
  type CodeOrigin,
  type DeclaredTask,
  type Repository,
  type Version,
} from '../../store/index.ts';
import type { TaskDefinition, TaskType } from '../registry/task-definition.ts';
import { childFileName, openTaskRegistry } from '../registry/task-registry.ts';
import { listFolderFiles, listTreeFiles, placeCode } from './code-folder.ts';
import { describeDeclared } from './declared-task.ts';

/** The runner's files that a module of a plugin sees: what runs it, and `kstore/plugin`. */
const runnerFiles = {
  [childFileName]: childFileName,
  'plugin.mjs': 'node_modules/kstore/plugin.mjs',
  'plugin-package.json': 'node_modules/kstore/package.json',
};
const moduleFolder = 'plugin/';

/** The runner beside the built-in tasks: those installed, or those of a recorded version. */
export interface Runner {
  readonly folder: string;
  readonly origin: CodeOrigin;
}

/** @throws KSTORE_PLUGIN_UNTRUSTED unless a person trusted this very version, or this installation recorded it. */
export function refuseUntrusted(repository: Repository, version: Version): void {
  const { trusted, recorded } = readTrust(repository);
  if (trusted.has(version.id) || (version.name === builtinPluginName && recorded.has(version.id))) return;
  const name = formatVersion(version.name, version.version);
  throw new KstoreError('KSTORE_PLUGIN_UNTRUSTED', `the code of plugin ${name} is not trusted here`, {
    hints: [`look at it with \`kstore plugin show ${name}\`, then \`kstore plugin trust ${name}\``],
    data: { plugin: version.name, version: version.version, id: version.id },
  });
}

/** A task of a plugin version with its files in place, ready to run. The version is trusted by now. */
export function defineDeclared(
  repository: Repository,
  version: Version,
  task: DeclaredTask,
  runner: Runner,
): TaskDefinition {
  const { name, manifest } = version;
  const plugin: CodeOrigin = { role: 'plugin', name, manifest };
  const description = describeDeclared(task);
  if (task.command !== undefined) {
    const { folder, id } = placeCode(repository, listTreeFiles(repository.objects, manifest.tree));
    const command = task.command;
    const program = {
      type: 'command',
      codeFolder: folder,
      command,
      variables: task.variables ?? {},
    } as const;
    return { ...description, program, codeId: id, origins: [plugin] };
  }
  const { folder, id } = placeCode(repository, [
    ...listTreeFiles(repository.objects, manifest.tree, moduleFolder),
    ...listFolderFiles(runner.folder, runnerFiles),
  ]);
  const entry = task.entry!.replace(/^\.\//, '');
  const program = {
    type: 'module',
    entryPath: join(folder, moduleFolder, ...entry.split('/')),
    childPath: join(folder, childFileName),
  } as const;
  return { ...description, program, codeId: id, origins: [plugin, { ...runner.origin, role: 'runner' }] };
}

/**
 * A recorded version of the built-in tasks, put in place.
 *
 * @throws KSTORE_RUN_NOT_REPRODUCIBLE when this kstore cannot talk to its runner.
 */
export function placeBuiltin(repository: Repository, version: Version): Runner {
  const { manifest } = version;
  const { folder } = placeCode(repository, listTreeFiles(repository.objects, manifest.tree));
  return { folder, origin: { role: 'plugin', name: version.name, manifest } };
}

/** A task of a recorded version of the built-in tasks. */
export function defineBuiltin(runner: Runner, type: TaskType, name: string): TaskDefinition {
  return { ...openTaskRegistry(runner.folder).findTask(type, name), origins: [runner.origin] };
}
