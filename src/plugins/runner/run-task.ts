import { resolve } from 'node:path';
import { isKstoreError, KstoreError } from '../../store/errors/kstore-error.ts';
import type { JsonObject, Progress } from '../api/task.ts';
import { labelTask, type ModuleProgram, type TaskDefinition } from '../registry/task-definition.ts';
import { checkInputs } from './check-inputs.ts';
import type { CollectedOutput } from './collect-output.ts';
import { listPaths, locateSaved, type SavedState } from './live/saved-state.ts';
import type { Adjustment, MessageFromChild, SettingChange, StartMessage, TaskInput } from './messages.ts';
import { RunJournal, type RunError, type TaskEvent } from './run-journal.ts';
import { TaskProcess, type ProcessEnd } from './task-process.ts';
import { prepareWorkFolder, type WorkFolders } from './work-folder.ts';

export type { CollectedOutput } from './collect-output.ts';
export type { TaskInput } from './messages.ts';
export type { RunError, TaskEvent } from './run-journal.ts';

const defaultGracePeriodMs = 5000;
/** A person who stops a run wants its checkpoint, and can still end it at once. */
const stopGracePeriodMs = 60_000;
const defaultSaveIntervalMs = 2000;
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
  /** Changes of settings to be repeated, each at its step. */
  readonly adjustments?: readonly Adjustment[];
  /** Where a former execution in the same work folder left off. */
  readonly saved?: SavedState | null;
  /** The least time between two saved states; 0 saves every one. */
  readonly saveIntervalMs?: number;
  /** Told when the process runs, with what a person can do to it. */
  readonly onStart?: (task: RunningTask) => void;
}

/** What can be done to a task while it runs; all of it does nothing once the task has settled. */
export interface RunningTask {
  /** Of the process and of its process group. */
  readonly pid: number | null;
  /** Asks the task to settle; its outputs until then count. */
  stop(): void;
  /** Ends it at once, with everything that it has started. */
  kill(): void;
  /** Halts it with everything that it has started, until `proceed`; false when it is about to end. */
  pause(): boolean;
  proceed(): void;
  /** Changes settings from the next step on; told by the event `adjusted`. */
  adjust(request: string, changes: readonly SettingChange[]): void;
}

export interface TaskOutcome {
  /** `stopped`: a person asked for it, and the task had time to settle. */
  readonly status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
  /** Every declared slot when succeeded; otherwise those that the task had given until then. */
  readonly outputs: Readonly<Record<string, CollectedOutput>>;
  /** Final value of each metric. */
  readonly metrics: Readonly<Record<string, number>>;
  /**
   * Absolute path of every metric in order, one line of canonical JSON each: `{"metric":…,"step":…,"value":…}`; null
   * when there is none.
   */
  readonly metricLogPath: string | null;
  /** How far the task said it had come. */
  readonly progress: Progress | null;
  /** The last state that the task saved; null when it saved none. */
  readonly saved: SavedState | null;
  /** All changes of settings, those that were given included. */
  readonly adjustments: readonly Adjustment[];
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
  const { saved = null, adjustments = [] } = options;
  const folders = prepareWorkFolder(options.workFolder, saved);
  const journal = new RunJournal({
    task: options.task,
    ...folders,
    saved,
    adjustments,
    report: options.onEvent ?? (() => undefined),
  });
  try {
    const execution = await execute(options, journal, folders);
    const conclusion = conclude(options.task, journal, execution);
    const { metrics, metricLogPath, progress } = journal;
    return {
      ...conclusion,
      metrics,
      metricLogPath,
      progress,
      saved: journal.saved,
      adjustments: journal.adjustments,
      printed: execution.printed,
      durationMs: Math.round(performance.now() - startedAtMs),
    };
  } finally {
    journal.close();
  }
}

interface Execution {
  /** Null when the run was stopped before its process was started. */
  readonly end: ProcessEnd | null;
  /** What the task did against the contract, seen from outside. */
  readonly breach: KstoreError | null;
  /** How the run was ended before the task had settled; null when it was not. */
  readonly ending: Ending | null;
  readonly printed: string;
}

/** `interrupted` with the command that runs it, or `stopped` or `killed` by a person. */
type Ending = 'interrupted' | 'stopped' | 'killed';

async function execute(
  options: RunTaskOptions,
  journal: RunJournal,
  folders: WorkFolders,
): Promise<Execution> {
  const { signal, gracePeriodMs = defaultGracePeriodMs } = options;
  if (signal?.aborted) return { end: null, breach: null, ending: 'interrupted', printed: '' };
  const seen: { ending: Ending | null; problem: Error | null } = { ending: null, problem: null };
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
  const stop = (ending: Ending, periodMs: number): void => {
    if (journal.settlement !== null || seen.ending === 'killed') return;
    seen.ending = ending;
    taskProcess.kill('SIGCONT');
    taskProcess.send({ type: 'abort' });
    taskProcess.stopAfter(periodMs);
  };
  const interrupt = (): void => stop('interrupted', gracePeriodMs);
  const program = findModule(options.task);
  const taskProcess = new TaskProcess({
    childPath: program.childPath,
    scratchFolder: folders.scratchFolder,
    onMessage: receive,
  });
  signal?.addEventListener('abort', interrupt);
  taskProcess.send(createStartMessage(options, folders));
  options.onStart?.({
    pid: taskProcess.pid,
    stop: () => stop('stopped', options.gracePeriodMs ?? stopGracePeriodMs),
    kill() {
      if (journal.settlement !== null) return;
      seen.ending = 'killed';
      taskProcess.kill('SIGKILL');
    },
    pause() {
      if (journal.settlement !== null || seen.ending !== null) return false;
      taskProcess.kill('SIGSTOP');
      return true;
    },
    proceed: () => taskProcess.kill('SIGCONT'),
    adjust(request, changes) {
      journal.expectAdjustment(request, changes);
      taskProcess.send({ type: 'adjust', request, changes });
    },
  });
  const end = await taskProcess.ended.finally(() => signal?.removeEventListener('abort', interrupt));
  const { problem, ending } = seen;
  if (problem === null) return { end, breach: null, ending, printed: taskProcess.tail.text };
  if (!isKstoreError(problem, 'KSTORE_TASK_CONTRACT')) throw problem;
  return { end, breach: problem, ending, printed: taskProcess.tail.text };
}

function createStartMessage(options: RunTaskOptions, folders: WorkFolders): StartMessage {
  const { type, name, version, meta } = options.task;
  const { entryPath } = findModule(options.task);
  const { storeDirectory, inputs, settings, seed, adjustments = [], saved = null } = options;
  const task = { type, name, version, meta, entryPath };
  return {
    type: 'start',
    task,
    storeDirectory: resolve(storeDirectory),
    inputs,
    settings,
    seed,
    outputsFolder: folders.outputsFolder,
    adjustments,
    state: saved === null ? null : describeSaved(folders.workFolder, saved),
    statesFolder: folders.statesFolder,
    saveIntervalMs: options.saveIntervalMs ?? defaultSaveIntervalMs,
  };
}

function describeSaved(workFolder: string, saved: SavedState): StartMessage['state'] {
  const { step, settingsStep, outputs } = saved;
  const folder = locateSaved(workFolder, saved.folder);
  return { step, settingsStep, folder, files: listPaths(folder), given: Object.keys(outputs) };
}

function findModule({ program }: TaskDefinition): ModuleProgram {
  if (program.type === 'module') return program;
  throw new Error('not a module');
}

type Conclusion = Pick<TaskOutcome, 'status' | 'outputs' | 'error'>;

function conclude(task: TaskDefinition, journal: RunJournal, execution: Execution): Conclusion {
  const { end, breach, ending, printed } = execution;
  const unfinished = (
    status: 'failed' | 'aborted' | 'stopped',
    { code, message, hints }: RunError,
  ): Conclusion => ({
    status,
    outputs: journal.collectUsable(),
    error: { code, message, ...(hints === undefined ? {} : { hints }) },
  });
  if (ending !== null || end === null) {
    const message = `the ${labelTask(task)} was ${ending === 'killed' ? 'ended at once' : 'stopped'}`;
    return ending === 'stopped'
      ? unfinished('stopped', { code: 'KSTORE_RUN_STOPPED', message })
      : unfinished('aborted', { code: 'KSTORE_ABORTED', message });
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
