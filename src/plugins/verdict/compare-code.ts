import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  hashBytes,
  listVersionFiles,
  type LedgerState,
  type ObjectStore,
  type TaskRunRecord,
  type Version,
} from '../../store/index.ts';
import type { TaskDefinition } from '../registry/task-definition.ts';

/** `train.py is changed`, for the first files that differ. */
export type CodeChange = string;

const shownChanges = 5;

/**
 * Which files of the recorded code are not as they were: compared with the folder that the task is in now, or when
 * it is not kept there, with the newest version of its plugin.
 *
 * @returns none when the record does not say what its code was.
 */
export function compareCode(
  objects: ObjectStore,
  state: LedgerState,
  run: TaskRunRecord,
  task: TaskDefinition | null,
): readonly CodeChange[] {
  const changes = run.used
    .filter(({ kind, role }) => kind === 'plugin' && (role === 'plugin' || role === 'runner'))
    .flatMap(({ id, name }) => {
      const recorded = state.versions.find((version) => version.id === id);
      if (recorded === undefined) return [];
      const before = listHashes(objects, recorded);
      const folder = task === null ? null : locateCodeFolder(task, before);
      const after =
        folder === null ? listNewest(objects, state, recorded) : listPresent(folder, before.keys());
      return after === null ? [] : describeChanges(name, before, after);
    });
  const rest = changes.length - shownChanges;
  return rest > 0 ? [...changes.slice(0, shownChanges), `and ${rest} more files`] : changes;
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
function locateCodeFolder({ program }: TaskDefinition, recorded: Hashes): string | null {
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

function describeChanges(plugin: string, before: Hashes, after: Hashes): CodeChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => {
      const change = !before.has(path) ? 'new' : after.has(path) ? 'changed' : 'gone';
      const library = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
      const file = library === null ? 'file' : `dependency ${library[1]}, file`;
      return `plugin ${plugin}, ${file} ${path}: ${change}`;
    });
}
