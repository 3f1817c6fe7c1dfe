import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { checkPath } from '../../store/files/safe-path.ts';
import { apiVersion, type TaskMeta } from '../api/task.ts';
import runnerProtocol from '../runner/protocol.json' with { type: 'json' };
import { labelTask, type TaskType } from './task-definition.ts';
import { findTaskMetaProblem } from '../../store/schema/task-meta.ts';

/** File that lists the tasks of a folder, so that listing them runs none of their code. */
export const manifestFileName = 'manifest.json';

/** One task in `manifest.json`. */
export interface ManifestEntry {
  readonly type: TaskType;
  readonly name: string;
  readonly version: string;
  readonly meta: TaskMeta;
  /** Module of the task, relative to the folder. */
  readonly entry: string;
  /** Every file that is executed when the task runs, relative to the folder. */
  readonly files: readonly string[];
  /** What the numeric engine is, when the task uses one; kept in the spec of each run. */
  readonly engine?: Readonly<Record<string, string>>;
}

/**
 * Reads and checks the list of the tasks in a folder.
 *
 * @throws KSTORE_TASK_CONTRACT naming the file, and the task when one of them is at fault.
 */
export function readTaskManifest(folder: string): readonly ManifestEntry[] {
  const path = join(folder, manifestFileName);
  const manifest = parseManifest(path);
  if (!isFields(manifest) || !Array.isArray(manifest.tasks)) throw refuse(path, 'has no list "tasks"');
  refuseOtherProtocol(manifest.protocol ?? runnerProtocol.version);
  if (manifest.apiVersion !== apiVersion) {
    throw refuse(
      path,
      `is for version ${String(manifest.apiVersion)} of the task interface, not ${apiVersion}`,
    );
  }
  const entries = manifest.tasks.map((task: unknown) => checkEntry(path, task));
  const labels = entries.map(labelTask);
  const twin = labels.find((label, index) => labels.indexOf(label) !== index);
  if (twin !== undefined) throw refuse(path, `lists the ${twin} twice`);
  return entries;
}

/** The module that runs tasks, beside the list, must understand what this program sends to it. */
function refuseOtherProtocol(protocol: unknown): void {
  if (protocol === runnerProtocol.version) return;
  const what = `its code speaks version ${String(protocol)} of the runner's protocol, this kstore version ${runnerProtocol.version}`;
  throw new KstoreError('KSTORE_RUN_NOT_REPRODUCIBLE', what, {
    hints: ['use the version of kstore that recorded the run'],
  });
}

function parseManifest(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new KstoreError('KSTORE_TASK_CONTRACT', `the task list "${path}" ${reason}`, {
      data: { path },
      hints: ['install kstore again, or run `npm run build` in its sources'],
      cause,
    });
  }
}

function checkEntry(path: string, task: unknown): ManifestEntry {
  if (!isFields(task) || (task.type !== 'learning' && task.type !== 'test')) {
    throw refuse(path, 'lists a task that is neither a learning nor a test task');
  }
  const entry = task as unknown as ManifestEntry;
  const label = typeof entry.name === 'string' ? labelTask(entry) : `${entry.type} task without a name`;
  const problem =
    findTaskMetaProblem(entry.type, entry.meta) ?? findFileProblem(entry) ?? findEngineProblem(entry);
  if (problem !== null) throw refuse(path, `is wrong: the ${label} ${problem}`);
  if (entry.meta.name !== entry.name || entry.meta.version !== entry.version) {
    throw refuse(path, `is wrong: the ${label} has another name or version in its meta`);
  }
  return entry;
}

function findFileProblem(entry: ManifestEntry): string | null {
  if (!Array.isArray(entry.files)) return 'has no list of its files';
  for (const file of [entry.entry, ...(entry.files as unknown[])]) {
    if (typeof file !== 'string') return 'has no entry, or a file without a path';
    try {
      checkPath(file);
    } catch (error) {
      return `names a file that cannot be: ${(error as Error).message}`;
    }
  }
  return entry.files.includes(entry.entry)
    ? null
    : `does not have its entry "${entry.entry}" among its files`;
}

function findEngineProblem({ engine = {} }: ManifestEntry): string | null {
  const isKnown = isFields(engine) && Object.values(engine).every((value) => typeof value === 'string');
  return isKnown ? null : 'has an engine that is not described by texts';
}

function refuse(path: string, what: string): KstoreError {
  return new KstoreError('KSTORE_TASK_CONTRACT', `the task list "${path}" ${what}`, { data: { path } });
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
