import { join, resolve } from 'node:path';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { fingerprintCode } from './fingerprint.ts';
import { labelTask, type TaskDefinition, type TaskDescription, type TaskType } from './task-definition.ts';
import { readTaskManifest, type ManifestEntry } from './task-manifest.ts';

/** Module, in the folder of the tasks, that runs one of them in a process of its own. */
export const childFileName = 'task-child.mjs';

/** The tasks of one folder. Nothing here runs a task's code. */
export interface BuiltTasks {
  /** Sorted by type, then name. */
  listTasks(): readonly TaskDescription[];
  /** @throws KSTORE_TASK_UNKNOWN naming the tasks that there are. KSTORE_TASK_CONTRACT when a file is missing. */
  findTask(type: TaskType, name: string): TaskDefinition;
}

/**
 * Opens a folder of built tasks with its `manifest.json` and `task-child.mjs`.
 *
 * @throws KSTORE_TASK_CONTRACT when the list is missing or not in order.
 */
export function openBuiltTasks(tasksFolder: string): BuiltTasks {
  const folder = resolve(tasksFolder);
  const entries = readTaskManifest(folder).toSorted((left, right) =>
    labelTask(left) < labelTask(right) ? -1 : 1,
  );
  return {
    listTasks: () => entries.map(describeTask),
    findTask(type, name) {
      const entry = entries.find((candidate) => candidate.type === type && candidate.name === name);
      if (entry === undefined) throw createUnknownError(entries, type, name);
      return {
        ...describeTask(entry),
        program: {
          type: 'module',
          entryPath: join(folder, entry.entry),
          childPath: join(folder, childFileName),
        },
        codeId: fingerprint(folder, entry),
      };
    },
  };
}

function describeTask(entry: ManifestEntry): TaskDescription {
  const { type, name, version, meta } = entry;
  return {
    type,
    name,
    version,
    meta,
    determinism: meta.determinism ?? { level: 'bitwise' },
    engine: entry.engine ?? {},
  };
}

function fingerprint(folder: string, entry: ManifestEntry): TaskDefinition['codeId'] {
  try {
    // The child decides what a task gets to see, so it is part of what determines the outputs.
    return fingerprintCode(folder, [...entry.files, childFileName]);
  } catch (cause) {
    const path = (cause as NodeJS.ErrnoException).path ?? folder;
    throw new KstoreError('KSTORE_TASK_CONTRACT', `the ${labelTask(entry)} lacks its file "${path}"`, {
      data: { path },
      hints: ['install kstore again, or run `npm run build` in its sources'],
      cause,
    });
  }
}

function createUnknownError(entries: readonly ManifestEntry[], type: TaskType, name: string): KstoreError {
  const known = entries.filter((entry) => entry.type === type).map((entry) => entry.name);
  const there = known.length === 0 ? 'there is none' : `there is ${known.join(', ')}`;
  return new KstoreError('KSTORE_TASK_UNKNOWN', `no ${type} task is named "${name}"; ${there}`, {
    data: { type, name, known },
  });
}
