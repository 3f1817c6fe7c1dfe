import { mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isKstoreError, KstoreError } from '../../store/errors/kstore-error.ts';
import { attempt } from '../../store/files/system-error.ts';
import type { JsonObject } from '../api/task.ts';
import { labelTask, type ModuleProgram, type TaskDefinition } from '../registry/task-definition.ts';
import { checkInputs } from './check-inputs.ts';
import type { CollectedOutput } from './collect-output.ts';
import type { MessageFromChild, StartMessage, TaskInput } from './messages.ts';
import type { Observed } from './observe/observed.ts';
import { RunJournal, type RunError, type TaskEvent } from './run-journal.ts';
import { TaskProcess, type ProcessEnd } from './task-process.ts';

export type { CollectedOutput } from './collect-output.ts';
export type { TaskInput } from './messages.ts';
export type { RunError, TaskEvent } from './run-journal.ts';

const defaultGracePeriodMs = 5000;
const shownLineLength = 200;

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
  checkInputs(options.task, options.inputs);
  const startedAtMs = performance.now();
  const folders = prepareWorkFolder(options.workFolder);
  const journal = new RunJournal(options.task, folders.outputsFolder, options.onEvent ?? (() => undefined));
  const execution = await execute(options, journal, folders);
  const conclusion = conclude(options.task, journal, execution);
  return {
    ...conclusion,
    metrics: journal.metrics,
    metricLog: journal.metricLog,
    observed: journal.observed,
    printed: execution.printed,
    durationMs: Math.round(performance.now() - startedAtMs),
  };
}

interface WorkFolders {
  readonly outputsFolder: string;
  readonly scratchFolder: string;
}

function prepareWorkFolder(workFolder: string): WorkFolders {
  return attempt('make the folder', workFolder, () => {
    mkdirSync(workFolder, { recursive: true });
    // Outputs are compared with their real path later, to find links that a task has put in their place.
    const root = realpathSync(workFolder);
    const outputsFolder = join(root, 'outputs');
    const scratchFolder = join(root, 'scratch');
    mkdirSync(outputsFolder);
    mkdirSync(scratchFolder);
    return { outputsFolder, scratchFolder };
  });
}

interface Execution {
  /** Null when the run was stopped before its process was started. */
  readonly end: ProcessEnd | null;
  /** What the task did against the contract, seen from outside. */
  readonly breach: KstoreError | null;
  /** The run was stopped before the task had settled. */
  readonly wasStopped: boolean;
  readonly printed: string;
}

async function execute(
  options: RunTaskOptions,
  journal: RunJournal,
  folders: WorkFolders,
): Promise<Execution> {
  const { signal, gracePeriodMs = defaultGracePeriodMs } = options;
  if (signal?.aborted) return { end: null, breach: null, wasStopped: true, printed: '' };
  const seen: { wasStopped: boolean; problem: Error | null } = { wasStopped: false, problem: null };
  const receive = (message: unknown): void => {
    if (seen.problem !== null) return;
    try {
      journal.receive(message as MessageFromChild);
      if (journal.settlement !== null) taskProcess.stopAfter(gracePeriodMs);
    } catch (error) {
      seen.problem = error instanceof Error ? error : new Error(String(error));
      taskProcess.kill('SIGKILL');
    }
  };
  const stop = (): void => {
    if (journal.settlement !== null) return;
    seen.wasStopped = true;
    taskProcess.send({ type: 'abort' });
    taskProcess.stopAfter(gracePeriodMs);
  };
  const program = findModule(options.task);
  const taskProcess = new TaskProcess({
    childPath: program.childPath,
    scratchFolder: folders.scratchFolder,
    onMessage: receive,
  });
  signal?.addEventListener('abort', stop);
  taskProcess.send(createStartMessage(options, folders.outputsFolder));
  const end = await taskProcess.ended.finally(() => signal?.removeEventListener('abort', stop));
  const { problem, wasStopped } = seen;
  if (problem === null) return { end, breach: null, wasStopped, printed: taskProcess.tail.text };
  if (!isKstoreError(problem, 'KSTORE_TASK_CONTRACT')) throw problem;
  return { end, breach: problem, wasStopped, printed: taskProcess.tail.text };
}

function createStartMessage(options: RunTaskOptions, outputsFolder: string): StartMessage {
  const { type, name, version, meta } = options.task;
  const { entryPath } = findModule(options.task);
  const { storeDirectory, inputs, settings, seed } = options;
  const task = { type, name, version, meta, entryPath };
  return {
    type: 'start',
    task,
    storeDirectory: resolve(storeDirectory),
    inputs,
    settings,
    seed,
    outputsFolder,
  };
}

function findModule({ program }: TaskDefinition): ModuleProgram {
  if (program.type === 'module') return program;
  throw new Error('not a module');
}

type Conclusion = Pick<TaskOutcome, 'status' | 'outputs' | 'error'>;

function conclude(task: TaskDefinition, journal: RunJournal, execution: Execution): Conclusion {
  const { end, breach, wasStopped, printed } = execution;
  const unfinished = (status: 'failed' | 'aborted', { code, message, hints }: RunError): Conclusion => ({
    status,
    outputs: journal.collectUsable(),
    error: { code, message, ...(hints === undefined ? {} : { hints }) },
  });
  if (wasStopped || end === null) {
    return unfinished('aborted', { code: 'KSTORE_ABORTED', message: `the ${labelTask(task)} was stopped` });
  }
  if (breach !== null) return unfinished('failed', breach);
  if (journal.settlement === null) {
    return unfinished('failed', { code: 'KSTORE_TASK_FAILED', message: describeEnd(task, end, printed) });
  }
  if (journal.settlement !== 'succeeded') return unfinished('failed', journal.settlement);
  try {
    return { status: 'succeeded', outputs: journal.collectAll() };
  } catch (error) {
    if (isKstoreError(error, 'KSTORE_TASK_CONTRACT')) return unfinished('failed', error);
    throw error;
  }
}

function describeEnd(task: TaskDefinition, end: ProcessEnd, printed: string): string {
  const how =
    end.signal === null
      ? `ended before it had finished (exit code ${end.exitCode})`
      : `was ended from outside or by a fault (${end.signal})`;
  const line = findTellingLine(printed);
  return `the ${labelTask(task)} ${how}${line === '' ? '' : `; it printed: ${line}`}`;
}

/** Node explains its own faults, as when memory runs out, in a line far above the last one. */
function findTellingLine(printed: string): string {
  const lines = printed.split('\n').map((line) => line.trim());
  const line =
    lines.findLast((text) => text.startsWith('FATAL ERROR')) ?? lines.findLast((text) => text !== '');
  return (line ?? '').slice(0, shownLineLength);
}
