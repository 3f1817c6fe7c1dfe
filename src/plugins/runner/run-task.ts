import { sep } from 'node:path';
import { isKstoreError } from '../../store/errors/kstore-error.ts';
import type { JsonObject } from '../api/task.ts';
import { labelTask, type TaskDefinition } from '../registry/task-definition.ts';
import { checkInputs } from './check-inputs.ts';
import { checkOutputSize, type CollectedOutput } from './collect-output.ts';
import { locateCommandOutput } from './command/command-folders.ts';
import { execute, type Execution } from './execute.ts';
import type { SavedState } from './live/saved-state.ts';
import type { Adjustment, TaskInput } from './messages.ts';
import { locateAttempt } from './output-folder.ts';
import type { JournalSummary, RunError, TaskEvent } from './journal-model.ts';
import { RunJournal } from './run-journal.ts';
import type { TaskControl } from './running-task.ts';
import type { ProcessEnd } from './task-process.ts';
import { findTellingLine } from './telling-line.ts';
import { prepareWorkFolder, type WorkFolders } from './work-folder.ts';

export type { CollectedOutput } from './collect-output.ts';
export type { TaskInput } from './messages.ts';
export type { RunError, TaskEvent } from './journal-model.ts';

const defaultGracePeriodMs = 5000;
/** A person who stops a run wants its checkpoint, and can still end it at once. */
const defaultStopGracePeriodMs = 60_000;
const defaultSaveIntervalMs = 2000;
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
  /** Changes of settings to be repeated, each at its step. */
  readonly adjustments?: readonly Adjustment[];
  /** Where a former execution in the same work folder left off. */
  readonly saved?: SavedState | null;
  /** The least time between two saved states; 0 saves every one. */
  readonly saveIntervalMs?: number;
  /** Asks a program to tell what it uses besides its inputs, which makes it slower. */
  readonly isWatched?: boolean;
  /** Told when the process runs, with what a person can do to it. */
  readonly onStart?: (task: TaskControl) => void;
}

export interface TaskOutcome extends JournalSummary {
  /** `stopped`: a person asked for it, and the task had time to settle. */
  readonly status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
  /** Every declared slot when succeeded; otherwise those that the task had given until then. */
  readonly outputs: Readonly<Record<string, CollectedOutput>>;
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
  const { task, saved = null, adjustments = [], gracePeriodMs } = options;
  checkInputs(task, options.inputs);
  const startedAtMs = performance.now();
  const folders = prepareWorkFolder(options.workFolder, saved);
  const journal = new RunJournal({
    task,
    workFolder: folders.workFolder,
    statesFolder: folders.states,
    locateOutput: (slot, attemptNumber) =>
      task.program.type === 'module'
        ? locateAttempt(folders.outputs, slot, attemptNumber)
        : locateCommandOutput(folders, slot),
    saved,
    adjustments,
    report: options.onEvent ?? (() => undefined),
  });
  const { storeDirectory, inputs, settings, seed, signal, onStart } = options;
  try {
    const execution = await execute(
      {
        ...{ task, storeDirectory, inputs, settings, seed, folders, adjustments, saved, signal, onStart },
        saveIntervalMs: options.saveIntervalMs ?? defaultSaveIntervalMs,
        isWatched: options.isWatched ?? false,
        gracePeriodMs: gracePeriodMs ?? defaultGracePeriodMs,
        stopGracePeriodMs: gracePeriodMs ?? defaultStopGracePeriodMs,
      },
      journal,
    );
    return {
      ...conclude(options, journal, execution, folders),
      ...journal.summary,
      printed: execution.printed,
      variables: omitFolder(execution.variables, folders.workFolder),
      durationMs: Math.round(performance.now() - startedAtMs),
    };
  } finally {
    journal.close();
  }
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
  const { end, breach, ending } = execution;
  const unfinished = (
    status: Exclude<TaskOutcome['status'], 'succeeded'>,
    { code, message, hints }: RunError,
  ): Conclusion => ({
    status,
    outputs: journal.collectUsable(),
    error: {
      code,
      message: hidePlace(message, folders),
      ...(hints === undefined ? {} : { hints }),
    },
  });
  if (ending !== null) {
    const message = `the ${labelTask(task)} was ${ending === 'killed' ? 'ended at once' : 'stopped'}`;
    const code = ending === 'interrupted' ? 'KSTORE_ABORTED' : 'KSTORE_RUN_STOPPED';
    return unfinished(ending === 'stopped' ? 'stopped' : 'aborted', { code, message });
  }
  if (breach !== null) return unfinished('failed', nameTask(task, breach));
  if (journal.settlement === null) return unfinished('failed', describeEnd(task, end, execution, folders));
  if (journal.settlement !== 'succeeded') return unfinished('failed', nameTask(task, journal.settlement));
  try {
    const outputs = journal.collectAll();
    checkOutputSize(task, outputs, folders.outputs, outputLimitBytes);
    return { status: 'succeeded', outputs };
  } catch (error) {
    if (isKstoreError(error) && taskFaults.has(error.code)) return unfinished('failed', error);
    throw error;
  }
}

/** What the system refused says what, and not to whom. */
function nameTask(task: TaskDefinition, { code, message, hints }: RunError): RunError {
  const isNamed = code !== 'KSTORE_SYSTEM' || message.includes(labelTask(task));
  const told = isNamed ? message : `the ${labelTask(task)} failed: ${message}`;
  return { code, message: told, ...(hints === undefined ? {} : { hints }) };
}

/** Of the folders of a task people know the names, as `inputs`, and not where they lie for a while. */
function hidePlace(text: string, { root }: WorkFolders): string {
  return text.replaceAll(`${root}${sep}`, '');
}

/** @param end null when no process was started. */
function describeEnd(
  task: TaskDefinition,
  end: ProcessEnd | null,
  execution: Execution,
  folders: WorkFolders,
): RunError {
  const how =
    end === null
      ? 'was not started'
      : end.signal !== null
        ? `was ended from outside or by a fault (${end.signal})`
        : task.program.type === 'command'
          ? `failed (exit code ${end.exitCode})`
          : `ended before it had finished (exit code ${end.exitCode})`;
  const [printed, errors] = [execution.printed, execution.printedErrors].map((text) =>
    hidePlace(text, folders),
  );
  const line = findTellingLine(errors!) || findTellingLine(printed!);
  return {
    code: 'KSTORE_TASK_FAILED',
    message: `the ${labelTask(task)} ${how}${line === '' ? '' : `; it printed: ${line}`}`,
    ...(end?.signal === 'SIGKILL' ? { hints: ['it may have used more memory than there is'] } : {}),
  };
}
