import { isKstoreError, type KstoreError } from '../../store/errors/kstore-error.ts';
import { startCommand } from './command/start-command.ts';
import type { MessageFromChild } from './messages.ts';
import { startModule } from './module-process.ts';
import type { RunJournal } from './run-journal.ts';
import type { RunningTask, TaskStart } from './running-task.ts';
import type { ProcessEnd } from './task-process.ts';

/** How a task ran, as seen from outside. */
export interface Execution {
  /** Null when no process was started. */
  readonly end: ProcessEnd | null;
  /** What ended the task: what it did against the contract, or an input that cannot be read. */
  readonly breach: KstoreError | null;
  /** The run was stopped before the task had settled. */
  readonly wasStopped: boolean;
  readonly printed: string;
  readonly printedErrors: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Runs a task to its end and tells the journal what it says.
 *
 * @throws KSTORE_SYSTEM when no process can be started; what the listener of the journal throws.
 */
export async function execute(
  start: Omit<TaskStart, 'receive' | 'refuse'>,
  journal: RunJournal,
): Promise<Execution> {
  const { gracePeriodMs, signal } = start;
  let running: RunningTask | null = null;
  let wasStopped = signal?.aborted === true;
  let problem: Error | null = null;
  const refuse = (error: unknown): void => {
    problem ??= error instanceof Error ? error : new Error(String(error));
    running?.process.kill('SIGKILL');
  };
  const receive = (message: MessageFromChild): void => {
    if (problem !== null) return;
    try {
      journal.receive(message);
      if (journal.settlement !== null) running?.process.stopAfter(gracePeriodMs, gracePeriodMs);
    } catch (error) {
      refuse(error);
    }
  };
  const stop = (): void => {
    if (journal.settlement !== null) return;
    wasStopped = true;
    running?.requestStop();
  };
  signal?.addEventListener('abort', stop);
  try {
    running = wasStopped ? null : await startProgram({ ...start, receive, refuse });
    const end = running === null ? null : await running.ended;
    return { end, breach: checkBreach(problem), wasStopped, ...describePrinted(running) };
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function startProgram(start: TaskStart): RunningTask | Promise<RunningTask | null> {
  const { program } = start.task;
  return program.type === 'module' ? startModule(program, start) : startCommand(program, start);
}

/** What is no fault of the task is one of the listener, or of ours. */
function checkBreach(problem: Error | null): KstoreError | null {
  if (problem === null || isKstoreError(problem, 'KSTORE_TASK_CONTRACT')) return problem;
  throw problem;
}

function describePrinted(
  running: RunningTask | null,
): Pick<Execution, 'printed' | 'printedErrors' | 'variables'> {
  if (running === null) return { printed: '', printedErrors: '', variables: {} };
  const { process, variables } = running;
  return { printed: process.tail.text, printedErrors: process.errorTail.text, variables };
}
