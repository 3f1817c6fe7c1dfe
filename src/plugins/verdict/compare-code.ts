import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  canonicalJson,
  hashBytes,
  listVersionFiles,
  type LedgerState,
  type ObjectStore,
  type PluginDeclaration,
  type Spec,
  type TaskRunRecord,
  type Version,
} from '../../store/index.ts';
import { childFileName } from '../registry/built-tasks.ts';
import type { TaskDefinition } from '../registry/task-definition.ts';
import { shortenList } from './shorten-list.ts';

/** How code differs from the recorded one. */
export interface CodeComparison {
  /** `plugin forest, file train.py: changed`, for the first files that differ; none when the record does not say. */
  readonly changes: readonly string[];
  /** Only the declaration differs, and not in what is started: what it declares is compared by itself. */
  readonly isDeclaredOnly: boolean;
}

const codeRoles = ['plugin', 'runner'];

/**
 * Which files of the recorded code are not as they were: compared with the folder that the task is in now, or when
 * it is not kept there, with the newest version of its plugin.
 */
export function compareCode(
  objects: ObjectStore,
  state: LedgerState,
  run: TaskRunRecord,
  task: TaskDefinition | null,
): CodeComparison {
  const command = task?.program.type === 'command' ? task.program.command : null;
  return compareVersions(objects, state, run, command, (recorded, before, role) => {
    const folder = task === null ? null : locateFolder(task, role, before);
    return folder === null ? listNewest(objects, state, recorded) : listPresent(folder, before.keys());
  });
}

/** The same, of the code of two recorded runs. */
export function compareRecordedCode(
  objects: ObjectStore,
  state: LedgerState,
  run: TaskRunRecord,
  other: TaskRunRecord,
): CodeComparison {
  const find = (role: string): Version | undefined => {
    const id = other.used.find((entry) => entry.kind === 'plugin' && entry.role === role)?.id;
    return state.versions.find((version) => version.id === id);
  };
  const plugin = find('plugin');
  const command = plugin === undefined ? null : findCommand(plugin, other.specification.task);
  return compareVersions(objects, state, run, command, (recorded, _before, role) => {
    const version = find(role);
    return version?.name === recorded.name ? listHashes(objects, version) : null;
  });
}

type ListHashes = (recorded: Version, before: Hashes, role: string) => Hashes | null;

/** @param command what is started now; null for a module. */
function compareVersions(
  objects: ObjectStore,
  state: LedgerState,
  run: TaskRunRecord,
  command: readonly string[] | null,
  listNow: ListHashes,
): CodeComparison {
  const changes: FileChange[] = [];
  let recordedCommand: readonly string[] | null = null;
  for (const { kind, role, id, name } of run.used) {
    const recorded = state.versions.find((version) => version.id === id);
    if (kind !== 'plugin' || !codeRoles.includes(role) || recorded === undefined) continue;
    if (role === 'plugin') recordedCommand = findCommand(recorded, run.specification.task);
    const isRelevant = ([path]: readonly [string, string]) => role === 'plugin' || isOfRunner(path, command);
    const before = new Map([...listHashes(objects, recorded)].filter(isRelevant));
    const after = listNow(recorded, before, role);
    if (after !== null) changes.push(...listChanges(name, before, new Map([...after].filter(isRelevant))));
  }
  return {
    changes: shortenList(changes.map(describeChange), 'more files'),
    isDeclaredOnly:
      changes.length > 0 &&
      changes.every(({ path }) => isDeclaration(path)) &&
      command !== null &&
      canonicalJson(command) === canonicalJson(recordedCommand),
  };
}

/** Of the runner, a program sees the helper modules, and a module what runs it. */
function isOfRunner(path: string, command: readonly string[] | null): boolean {
  return command === null ? path === childFileName : path.startsWith('helpers/');
}

function isDeclaration(path: string): boolean {
  return /^(?:kstore-plugin\.(?:ya?ml|json)|package\.json)$/.test(path);
}

function findCommand({ manifest }: Version, { type, name }: Spec['task']): readonly string[] | null {
  const { tasks } = manifest.meta as unknown as Partial<PluginDeclaration>;
  return tasks?.find((task) => task.type === type && task.name === name)?.command ?? null;
}

type Hashes = ReadonlyMap<string, string>;

function listHashes(objects: ObjectStore, version: Version): Map<string, string> {
  return new Map(
    listVersionFiles(objects, version).flatMap((entry) =>
      entry.mode === 'd' ? [] : [[entry.path, entry.file.id] as const],
    ),
  );
}

/** The folder in which the recorded files lie now; null when the entry of the task is none of them. */
function locateFolder({ program }: TaskDefinition, role: string, recorded: Hashes): string | null {
  if (role === 'runner') {
    if (program.type === 'module') return dirname(program.childPath);
    return program.helpersFolder === undefined ? null : dirname(program.helpersFolder);
  }
  if (program.type === 'command') return program.codeFolder;
  const parts = program.entryPath.split(/[\\/]/);
  for (let start = 1; start < parts.length; start++) {
    if (recorded.has(parts.slice(start).join('/'))) return parts.slice(0, start).join('/');
  }
  return null;
}

/** Files that were added are not told: what the task does with them stands in a file that is changed. */
function listPresent(folder: string, paths: Iterable<string>): Hashes {
  return new Map(
    [...paths]
      .filter((path) => existsSync(join(folder, path)))
      .map((path) => [path, hashBytes(readFileSync(join(folder, path)))]),
  );
}

function listNewest(objects: ObjectStore, state: LedgerState, recorded: Version): Hashes | null {
  const newest = state.versions
    .filter(({ kind, name }) => kind === 'plugin' && name === recorded.name)
    .reduce((latest, version) => (version.version > latest.version ? version : latest), recorded);
  return newest.id === recorded.id ? null : listHashes(objects, newest);
}

interface FileChange {
  readonly plugin: string;
  readonly path: string;
  readonly change: 'new' | 'changed' | 'gone';
}

function listChanges(plugin: string, before: Hashes, after: Hashes): FileChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => {
      const change = !before.has(path) ? 'new' : after.has(path) ? 'changed' : 'gone';
      return { plugin, path, change };
    });
}

function describeChange({ plugin, path, change }: FileChange): string {
  const library = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
  const file = library === null ? 'file' : `dependency ${library[1]}, file`;
  return `plugin ${plugin}, ${file} ${path}: ${change}`;
}
