import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isKstoreError } from '../../store/errors/kstore-error.ts';
import { attempt } from '../../store/files/system-error.ts';
import type { JsonObject } from '../api/task.ts';
import { labelTask, type TaskDefinition } from '../registry/task-definition.ts';
import { checkInputs } from './check-inputs.ts';
import { checkOutputSize, type CollectedOutput } from './collect-output.ts';
import { locateCommandOutput } from './command/command-folders.ts';
import { execute, type Execution } from './execute.ts';
import type { TaskInput } from './messages.ts';
import type { Observed } from './observe/observed.ts';
import { locateAttempt } from './output-folder.ts';
import { RunJournal, type RunError, type TaskEvent } from './run-journal.ts';
import type { WorkFolders } from './running-task.ts';
import type { ProcessEnd } from './task-process.ts';
import { findTellingLine } from './telling-line.ts';

export type { CollectedOutput } from './collect-output.ts';
export type { TaskInput } from './messages.ts';
export type { RunError, TaskEvent } from './run-journal.ts';

const defaultGracePeriodMs = 5000;
const taskFaults: ReadonlySet<string> = new Set(['KSTORE_TASK_CONTRACT', 'KSTORE_TASK_FAILED']);

export interface RunTaskOptions {
  readonly task: TaskDefinition;
  /** The `.kstore` folder that the inputs are read from. */
  readonly storeDirectory: string;
  readonly inputs: Readonly<Record<string, TaskInput>>;
  /** Valid by the task's schema, defaults filled in. */
  readonly settings: JsonObject;
  /** Whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** Folder of this run alone: takes the outputs and what the task leaves behind. The caller removes it. */
  readonly workFolder: string;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: TaskEvent) => void;
  /** How long a stopped task may take to settle, and then again to end. */
  readonly gracePeriodMs?: number;
  /** Most bytes of all outputs together; absent means what is free on the disk, since they are stored there. */
  readonly outputLimitBytes?: number;
}

export interface TaskOutcome {
  readonly status: 'succeeded' | 'failed' | 'aborted';
  /** Every declared slot when succeeded; otherwise those that the task had given until then. */
  readonly outputs: Readonly<Record<string, CollectedOutput>>;
  /** Final value of each metric. */
  readonly metrics: Readonly<Record<string, number>>;
  /** Every metric in order, one line of canonical JSON each: `{"metric":…,"step":…,"value":…}`. */
  readonly metricLog: string;
  /** What the task was seen to use besides its inputs; null when nothing was seen. */
  readonly observed: Observed | null;
  /** Present unless succeeded. */
  readonly error?: RunError;
  /** The last 64 KiB of what the task printed. */
  readonly printed: string;
  /** What the environment of the task held, without what names the folder of this run. */
  readonly variables: Readonly<Record<string, string>>;
  readonly durationMs: number;
}

/**
 * Runs a task in a child process and collects what it gives. The process and all that it started have ended
 * when the promise settles; nothing is written outside the work folder.
 *
 * @throws KSTORE_TASK_INPUT when a required input is missing or one is of the wrong kind. KSTORE_SYSTEM when no
 * process can be started. A task that fails is an outcome, not an exception.
 */
export async function runTask(options: RunTaskOptions): Promise<TaskOutcome> {
  const { task, storeDirectory, inputs, settings, seed, signal } = options;
  checkInputs(task, inputs);
  const startedAtMs = performance.now();
  const folders = prepareWorkFolder(options.workFolder);
  const locateOutput = (slot: string, attemptNumber: number): string =>
    task.program.type === 'module'
      ? locateAttempt(folders.outputs, slot, attemptNumber)
      : locateCommandOutput(folders, slot);
  const journal = new RunJournal(task, locateOutput, options.onEvent ?? (() => undefined));
  const gracePeriodMs = options.gracePeriodMs ?? defaultGracePeriodMs;
  const start = { task, storeDirectory, inputs, settings, seed, folders, gracePeriodMs, signal };
  const execution = await execute(start, journal);
  return {
    ...conclude(options, journal, execution, folders),
    metrics: journal.metrics,
    metricLog: journal.metricLog,
    observed: journal.observed,
    printed: execution.printed,
    variables: omitFolder(execution.variables, folders.root),
    durationMs: Math.round(performance.now() - startedAtMs),
  };
}

function prepareWorkFolder(workFolder: string): WorkFolders {
  return attempt('make the folder', workFolder, () => {
    mkdirSync(workFolder, { recursive: true });
    // Outputs are compared with their real path later, to find links that a task has put in their place.
    const root = realpathSync(workFolder);
    const outputs = join(root, 'outputs');
    const scratch = join(root, 'scratch');
    mkdirSync(outputs);
    mkdirSync(scratch);
    return { root, outputs, scratch };
  });
}

function omitFolder(variables: Readonly<Record<string, string>>, folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => !value.includes(folder)));
}

type Conclusion = Pick<TaskOutcome, 'status' | 'outputs' | 'error'>;

function conclude(
  { task, outputLimitBytes }: RunTaskOptions,
  journal: RunJournal,
  execution: Execution,
  folders: WorkFolders,
): Conclusion {
  const { end, breach, wasStopped } = execution;
  const unfinished = (status: 'failed' | 'aborted', { code, message, hints }: RunError): Conclusion => ({
    status,
    outputs: journal.collectUsable(),
    error: { code, message, ...(hints === undefined ? {} : { hints }) },
  });
  if (wasStopped) {
    return unfinished('aborted', { code: 'KSTORE_ABORTED', message: `the ${labelTask(task)} was stopped` });
  }
  if (breach !== null) return unfinished('failed', breach);
  if (journal.settlement === null) return unfinished('failed', describeEnd(task, end, execution));
  if (journal.settlement !== 'succeeded') return unfinished('failed', journal.settlement);
  try {
    const outputs = journal.collectAll();
    checkOutputSize(task, outputs, folders.outputs, outputLimitBytes);
    return { status: 'succeeded', outputs };
  } catch (error) {
    if (isKstoreError(error) && taskFaults.has(error.code)) return unfinished('failed', error);
    throw error;
  }
}

/** @param end null when no process was started. */
function describeEnd(task: TaskDefinition, end: ProcessEnd | null, execution: Execution): RunError {
  const how =
    end === null
      ? 'was not started'
      : end.signal !== null
        ? `was ended from outside or by a fault (${end.signal})`
        : task.program.type === 'command'
          ? `failed (exit code ${end.exitCode})`
          : `ended before it had finished (exit code ${end.exitCode})`;
  const line = findTellingLine(execution.printedErrors) || findTellingLine(execution.printed);
  return {
    code: 'KSTORE_TASK_FAILED',
    message: `the ${labelTask(task)} ${how}${line === '' ? '' : `; it printed: ${line}`}`,
    ...(end?.signal === 'SIGKILL' ? { hints: ['it may have used more memory than there is'] } : {}),
  };
}
