import { closeSync, mkdirSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import {
  deriveTable,
  isKstoreError,
  type Repository,
  type DerivedTable,
  type RunOutput,
  type Spec,
  type Version,
} from '../../store/index.ts';
import { endDeadWork, ownWorkFolder } from '../runner/live/dead-work.ts';
import { runTask, type RunTaskOptions, type TaskOutcome } from '../runner/run-task.ts';
import { clearWorkFolder } from '../runner/work-folder.ts';
import { labelTask, type TaskDefinition } from '../registry/task-definition.ts';

const partBytes = 128 * 1024;

/** What a task gave, with the tables of the datasets among it. */
export interface ExecutedTask extends TaskOutcome {
  readonly tables: Readonly<Record<string, DerivedTable | null>>;
}

/** How a task is run beside what determines its outputs. */
export type ExecuteOptions = Pick<
  RunTaskOptions,
  'signal' | 'onEvent' | 'onStart' | 'saved' | 'adjustments' | 'saveIntervalMs' | 'isWatched'
>;

/**
 * Gives a folder for a run's files, and removes it whatever happens.
 *
 * @param place folder to make it in; in the store, gc finds what a killed process left.
 */
export async function withWorkFolder<Result>(
  repository: Repository,
  action: (folder: string) => Promise<Result>,
  place = join(repository.directory, 'tmp'),
): Promise<Result> {
  const folder = join(place, `run-${process.pid}-${randomBytes(6).toString('hex')}`);
  endDeadWork(place);
  mkdirSync(folder, { recursive: true });
  ownWorkFolder(folder, repository.surroundings.command);
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a task on versions of the store with everything else as the spec says. */
export async function executeTask(
  repository: Repository,
  task: TaskDefinition,
  inputs: Readonly<Record<string, Version>>,
  spec: Spec,
  workFolder: string,
  options: ExecuteOptions,
): Promise<ExecutedTask> {
  const taskInputs = Object.fromEntries(
    Object.entries(inputs).map(([slot, { id, kind, manifest }]) => [
      slot,
      { id, kind, meta: manifest.meta, tree: manifest.tree },
    ]),
  );
  const outcome = await runTask({
    task,
    storeDirectory: repository.directory,
    inputs: taskInputs,
    settings: spec.settings,
    seed: spec.seed,
    adjustments: spec.adjustments ?? [],
    workFolder,
    ...options,
  });
  const executed = await readTables(task, outcome);
  // Its record must find room where what it wrote may have taken all.
  if (!isKept(executed)) clearWorkFolder(workFolder, outcome.saved);
  return executed;
}

/** What a task gave until a person stopped it counts, too. */
function isKept({ status }: TaskOutcome): boolean {
  return status === 'succeeded' || status === 'stopped';
}

/**
 * Reads the datasets that a task made, so that they can be learnt from as those that a person added. A run with
 * one that cannot be read has failed.
 */
export async function readTables(task: TaskDefinition, outcome: TaskOutcome): Promise<ExecutedTask> {
  if (!isKept(outcome)) return { ...outcome, outputs: {}, tables: {} };
  const tables: Record<string, DerivedTable | null> = {};
  for (const [slot, { folder, files }] of Object.entries(outcome.outputs)) {
    if (task.meta.outputs[slot]!.kind !== 'dataset') continue;
    const sources = files.map((path) => ({
      path,
      sizeBytes: statSync(join(folder, path)).size,
      read: () => readFileSync(join(folder, path)),
      readParts: () => readParts(join(folder, path)),
    }));
    try {
      tables[slot] = await deriveTable(sources, slot);
    } catch (error) {
      if (!isKstoreError(error)) throw error;
      if (outcome.status === 'stopped') continue;
      const message = `the ${labelTask(task)} gives a dataset that cannot be read in its output "${slot}": ${error.message}`;
      const reason = { code: 'KSTORE_TASK_CONTRACT', message } as const;
      return { ...outcome, status: 'failed', error: reason, outputs: {}, tables: {} };
    }
  }
  return { ...outcome, tables };
}

function* readParts(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, 'r');
  try {
    for (;;) {
      const part = Buffer.allocUnsafeSlow(partBytes);
      const count = readSync(descriptor, part);
      if (count === 0) return;
      yield part.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}

export function listOutputs(task: TaskDefinition, outcome: ExecutedTask, name: string): RunOutput[] {
  return Object.entries(outcome.outputs).map(([slot, output]) => ({
    slot,
    kind: task.meta.outputs[slot]!.kind,
    name,
    ...output,
    table: outcome.tables[slot] ?? null,
  }));
}
