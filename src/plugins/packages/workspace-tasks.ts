import {
  builtinPluginName,
  formatVersion,
  KstoreError,
  readTrust,
  resolveVersion,
  type DeclaredTask,
  type LedgerState,
  type Repository,
  type TaskRunRecord,
  type Version,
} from '../../store/index.ts';
import type { TaskSource } from '../experiment/plan.ts';
import {
  labelTask,
  type TaskDefinition,
  type TaskDescription,
  type TaskType,
} from '../registry/task-definition.ts';
import { openBuiltTasks, type BuiltTasks } from '../registry/built-tasks.ts';
import { describeInstalled, type InstalledBuiltin } from './builtin-plugin.ts';
import { describeDeclared, readDeclaration } from './declared-task.ts';
import {
  createUnknownError,
  listNewestPlugins,
  readUsableTasks,
  refuseWrongDeclaration,
} from './plugin-tasks.ts';
import { defineBuiltin, defineDeclared, placeBuiltin, refuseUntrusted, type Runner } from './plugin-code.ts';

/** Whether code may run: `built-in` came with kstore, the others are a person's decision. */
export type TrustState = 'built-in' | 'trusted' | 'untrusted';

export interface ListedTask {
  readonly task: TaskDescription;
  /** `forest_v2`; null for the installed built-in tasks. */
  readonly plugin: string | null;
  readonly trust: TrustState;
}

export interface ShownTask {
  readonly listed: ListedTask;
  readonly codeId: string | null;
}

type RecordedCode = Pick<TaskRunRecord, 'specification' | 'used'>;

/** The tasks of a workspace: the built-in ones and those of its committed plugins, at one moment of its history. */
export class WorkspaceTasks implements TaskSource {
  readonly #repository: Repository;
  readonly #state: LedgerState;
  readonly #tasksFolder: string;
  readonly #builtTasks: BuiltTasks;
  #installed: InstalledBuiltin | null = null;

  constructor(repository: Repository, state: LedgerState, tasksFolder: string) {
    this.#repository = repository;
    this.#state = state;
    this.#tasksFolder = tasksFolder;
    this.#builtTasks = openBuiltTasks(tasksFolder);
  }

  /** The built-in tasks, then those of the newest version of each plugin. Runs and places no code. */
  async listTasks(): Promise<readonly ListedTask[]> {
    const { trusted } = readTrust(this.#repository);
    const builtin = this.#builtTasks
      .listTasks()
      .map((task): ListedTask => ({ task, plugin: null, trust: 'built-in' }));
    const listed: ListedTask[] = [];
    for (const version of listNewestPlugins(this.#state)) {
      if (version.name === builtinPluginName) continue;
      const plugin = formatVersion(version.name, version.version);
      const trust = trusted.has(version.id) ? 'trusted' : 'untrusted';
      const tasks = await readUsableTasks(version);
      listed.push(...tasks.map((task): ListedTask => ({ task: describeDeclared(task), plugin, trust })));
    }
    return [...builtin, ...listed];
  }

  /**
   * @param reference `task`, the built-in one when there is one of that name, or `plugin/task` with the plugin as a name, a version or with an alias.
   * @throws KSTORE_TASK_UNKNOWN, KSTORE_REFERENCE_AMBIGUOUS when several plugins have the task, KSTORE_REFERENCE_…
   * for the plugin, KSTORE_PLUGIN_UNTRUSTED.
   */
  async findTask(type: TaskType, reference: string): Promise<TaskDefinition> {
    const { version, name } = await this.#locate(type, reference);
    return version === null ? this.#findInstalled(type, name) : this.#define(version, type, name);
  }

  /** The plugin version that a reference to a task means; null for the installed built-in tasks. */
  async #locate(type: TaskType, reference: string): Promise<{ version: Version | null; name: string }> {
    const slash = reference.lastIndexOf('/');
    const [plugin, name] = [reference.slice(0, Math.max(slash, 0)), reference.slice(slash + 1)];
    if (plugin === builtinPluginName) return { version: null, name };
    return { version: plugin === '' ? await this.#findByName(type, name) : this.#findPlugin(plugin), name };
  }

  /** A task as `findTask` finds it, without putting code in place that is not trusted: then its id is null. */
  async showTask(type: TaskType, reference: string): Promise<ShownTask> {
    const { version, name } = await this.#locate(type, reference);
    if (version === null) return showBuiltinTask(this.#tasksFolder, type, name);
    const isTrusted = readTrust(this.#repository).trusted.has(version.id);
    const plugin = formatVersion(version.name, version.version);
    if (isTrusted) {
      const task = await this.#define(version, type, name);
      return { listed: { task, plugin, trust: 'trusted' }, codeId: task.codeId };
    }
    const task = describeDeclared(await this.#findDeclared(version, type, name));
    return { listed: { task, plugin, trust: 'untrusted' }, codeId: null };
  }

  async findRecorded(run: RecordedCode): Promise<TaskDefinition | null> {
    const { type, name, code } = run.specification.task;
    const installed = this.#builtTasks.listTasks().find((task) => task.type === type && task.name === name);
    if (installed !== undefined && this.#builtTasks.findTask(type, name).codeId === code) {
      return this.#findInstalled(type, name);
    }
    const version = this.#findStored(run, 'plugin');
    if (version === null) return null;
    refuseUntrusted(this.#repository, version);
    const task = await this.#defineStored(run, version, type, name);
    return task?.codeId === code ? task : null;
  }

  /**
   * The newest version of the one plugin that has a task of that name; null for a built-in task, whose short name no
   * plugin takes from it: otherwise one that comes along with a pull would change, or stop, what is there.
   */
  async #findByName(type: TaskType, name: string): Promise<Version | null> {
    const isMeant = (task: TaskDescription) => task.type === type && task.name === name;
    if (this.#builtTasks.listTasks().some(isMeant)) return null;
    const listed = await this.listTasks();
    const found = listed.filter(({ task }) => isMeant(task));
    const plugins = found.map(({ plugin }) => plugin!);
    if (plugins.length > 1) {
      const names = plugins.map((plugin) => `${plugin.replace(/_v\d+$/, '')}/${name}`);
      throw new KstoreError(
        'KSTORE_REFERENCE_AMBIGUOUS',
        `${labelTask({ type, name })} could be ${names.join(', ')}`,
        { hints: [`write it with the plugin: ${names.join(' or ')}`], data: { matches: names } },
      );
    }
    if (plugins.length === 1) return this.#findPlugin(plugins[0]!);
    for (const version of listNewestPlugins(this.#state)) await refuseWrongDeclaration(version, type, name);
    const there = listed.map(({ task }) => task);
    throw createUnknownError(type, name, there);
  }

  #findPlugin(reference: string): Version {
    return resolveVersion(this.#state, reference, ['plugin']);
  }

  async #define(version: Version, type: TaskType, name: string): Promise<TaskDefinition> {
    if (version.name === builtinPluginName) {
      refuseUntrusted(this.#repository, version);
      return defineBuiltin(placeBuiltin(this.#repository, version), type, name);
    }
    const task = await this.#findDeclared(version, type, name);
    refuseUntrusted(this.#repository, version);
    return defineDeclared(this.#repository, version, task, this.#installedRunner);
  }

  async #findDeclared(version: Version, type: TaskType, name: string): Promise<DeclaredTask> {
    const { tasks } = await readDeclaration(version);
    const task = tasks.find((candidate) => candidate.type === type && candidate.name === name);
    if (task !== undefined) return task;
    throw createUnknownError(type, name, tasks);
  }

  #findInstalled(type: TaskType, name: string): TaskDefinition {
    return { ...this.#builtTasks.findTask(type, name), origins: [this.#installedRunner.origin] };
  }

  get #installedRunner(): Runner {
    this.#installed ??= describeInstalled(this.#repository, this.#state, this.#tasksFolder, this.#builtTasks);
    return { folder: this.#tasksFolder, origin: { ...this.#installed.origin, role: 'plugin' } };
  }

  /** The version that a record names for a role, when the store has its files. */
  #findStored({ used }: RecordedCode, role: 'plugin' | 'runner'): Version | null {
    const id = used.find((entry) => entry.role === role && entry.kind === 'plugin')?.id;
    const version = this.#state.versions.find(
      (candidate) => candidate.kind === 'plugin' && candidate.id === id,
    );
    return version !== undefined && this.#repository.objects.hasTree(version.manifest.tree) ? version : null;
  }

  async #defineStored(
    run: RecordedCode,
    version: Version,
    type: TaskType,
    name: string,
  ): Promise<TaskDefinition | null> {
    if (version.name === builtinPluginName) {
      return defineBuiltin(placeBuiltin(this.#repository, version), type, name);
    }
    const { tasks } = await readDeclaration(version);
    const task = tasks.find((candidate) => candidate.type === type && candidate.name === name);
    const runner = this.#findRunner(run);
    if (task === undefined || (runner === null && task.command === undefined)) return null;
    return defineDeclared(this.#repository, version, task, runner, run.specification.engine);
  }

  #findRunner(run: RecordedCode): Runner | null {
    const version = this.#findStored(run, 'runner');
    if (version === null) return null;
    const installed = this.#installedRunner;
    if (version.id === this.#installed!.id) return installed;
    refuseUntrusted(this.#repository, version);
    const runner = placeBuiltin(this.#repository, version);
    openBuiltTasks(runner.folder);
    return runner;
  }
}

/** Opens the tasks of a workspace as its history stands now. */
export async function openWorkspaceTasks(
  repository: Repository,
  tasksFolder: string,
): Promise<WorkspaceTasks> {
  return new WorkspaceTasks(repository, await repository.ledger.readState(), tasksFolder);
}

/** The tasks that come with kstore, where there is no workspace. */
export function listBuiltinTasks(tasksFolder: string): readonly ListedTask[] {
  return openBuiltTasks(tasksFolder)
    .listTasks()
    .map((task) => ({ task, plugin: null, trust: 'built-in' }));
}

export function showBuiltinTask(tasksFolder: string, type: TaskType, name: string): ShownTask {
  const task = openBuiltTasks(tasksFolder).findTask(type, name);
  return { listed: { task, plugin: null, trust: 'built-in' }, codeId: task.codeId };
}
