import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  builtinPluginName,
  findProgramProblem,
  formatVersion,
  KstoreError,
  readTrust,
  type CodeOrigin,
  type DeclaredTask,
  type Repository,
  type Spec,
  type Version,
} from '../../store/index.ts';
import {
  labelTask,
  type TaskDefinition,
  type TaskProgram,
  type TaskType,
} from '../registry/task-definition.ts';
import { childFileName, openBuiltTasks } from '../registry/built-tasks.ts';
import { readPassed, recallPassed } from '../runner/command/passed-variables.ts';
import { captureEnvironment } from '../runner/capture/capture-environment.ts';
import { hashFolder, listFolderFiles, listTreeFiles, placeCode, type CodeFile } from './code-folder.ts';
import { describeDeclared } from './declared-task.ts';

/** The runner's files that a module of a plugin sees: what runs it, and `kstore/plugin`. */
const filesForModules = {
  [childFileName]: childFileName,
  'plugin.mjs': 'node_modules/kstore/plugin.mjs',
  'plugin-package.json': 'node_modules/kstore/package.json',
};
/** Modules that programs in other languages may import, in a folder of the runner. */
const helpersFolderName = 'helpers';
const pluginFolderName = 'plugin';

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

/**
 * A task of a plugin version with its files in place, ready to run. The version is trusted by now.
 *
 * @param runner null for a program that was recorded without any file of a runner.
 * @param recorded the engine of a recorded run that is to be repeated with the variables that it was given.
 */
export async function defineDeclared(
  repository: Repository,
  version: Version,
  task: DeclaredTask,
  runner: Runner | null,
  recorded: Spec['engine'] | null = null,
): Promise<TaskDefinition> {
  const { name, manifest } = version;
  const fromRunner = runner === null ? [] : listRunnerFiles(runner, task);
  const plugin = listTreeFiles(repository.objects, manifest.tree, `${pluginFolderName}/`);
  refuseForeignProgram(version, task, plugin);
  const { folder, id } = placeCode(repository, [...plugin, ...fromRunner]);
  const origins: CodeOrigin[] = [{ role: 'plugin', name, manifest }];
  if (runner !== null && fromRunner.length > 0) origins.push({ ...runner.origin, role: 'runner' });
  const program = describeProgram(task, folder, recorded);
  const definition = { ...describeDeclared(task), program, codeId: id, origins };
  if (program.type === 'module') return definition;
  return { ...definition, engine: await captureEnvironment(program, repository.directory) };
}

/** It was looked at when the plugin was added, but a stranger may have written the record of the version. */
function refuseForeignProgram(version: Version, task: DeclaredTask, files: readonly CodeFile[]): void {
  const paths = new Set(files.map(({ path }) => path.slice(pluginFolderName.length + 1)));
  const problem = findProgramProblem(task, { has: (path) => paths.has(path) });
  if (problem === null) return;
  const name = formatVersion(version.name, version.version);
  throw new KstoreError('KSTORE_TASK_CONTRACT', `plugin ${name}: the ${labelTask(task)} ${problem}`, {
    data: { plugin: version.name, task: task.name },
  });
}

function listRunnerFiles({ folder }: Runner, { command }: DeclaredTask): CodeFile[] {
  if (command === undefined) return listFolderFiles(folder, filesForModules);
  const helpers = [...hashFolder(join(folder, helpersFolderName)).keys()];
  const paths = helpers.map((path) => `${helpersFolderName}/${path}`);
  return listFolderFiles(folder, Object.fromEntries(paths.map((path) => [path, path])));
}

function describeProgram(
  { entry, command, variables = {}, environment }: DeclaredTask,
  folder: string,
  recorded: Spec['engine'] | null,
): TaskProgram {
  const codeFolder = join(folder, pluginFolderName);
  const passed: readonly string[] = environment ?? [];
  if (command === undefined) {
    const path = entry!.replace(/^\.\//, '').split('/');
    return { type: 'module', entryPath: join(codeFolder, ...path), childPath: join(folder, childFileName) };
  }
  const helpersFolder = join(folder, helpersFolderName);
  const words = command as readonly [string, ...string[]];
  return {
    type: 'command',
    codeFolder,
    command: words,
    variables: {
      ...variables,
      ...(recorded === null ? readPassed(passed) : recallPassed(passed, recorded)),
    },
    ...(passed.length === 0 ? {} : { passed }),
    ...(existsSync(helpersFolder) ? { helpersFolder } : {}),
  };
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
  return { ...openBuiltTasks(runner.folder).findTask(type, name), origins: [runner.origin] };
}
