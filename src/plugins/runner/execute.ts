import { isKstoreError, type KstoreError } from '../../store/errors/kstore-error.ts';
import { startCommand } from './command/start-command.ts';
import { isDiskFull } from '../../store/files/system-error.ts';
import type { MessageFromChild } from './messages.ts';
import { startModule } from './module-process.ts';
import type { RunJournal } from './run-journal.ts';
import type { RunningTask, TaskControl, TaskStart } from './running-task.ts';
import type { ProcessEnd } from './task-process.ts';

/** `interrupted` with the command that runs it, or `stopped` or `killed` by a person. */
export type Ending = 'interrupted' | 'stopped' | 'killed';

/** How a task ran, as seen from outside. */
export interface Execution {
  /** Null when no process was started. */
  readonly end: ProcessEnd | null;
  /** What ended the task: what it did against the contract, an input that cannot be read, or a full disk. */
  readonly breach: KstoreError | null;
  /** How the run was ended before the task had settled; null when it was not. */
  readonly ending: Ending | null;
  readonly printed: string;
  readonly printedErrors: string;
  readonly variables: Readonly<Record<string, string>>;
}

export interface ExecuteOptions extends Omit<TaskStart, 'receive' | 'refuse'> {
  /** How long a task may take that the command interrupts, or that has settled and does not end. */
  readonly gracePeriodMs: number;
  /** How long one may take that a person stops. */
  readonly stopGracePeriodMs: number;
  /** Told when the process runs, with what a person can do to it. */
  readonly onStart?: ((task: TaskControl) => void) | undefined;
}

/**
 * Runs a task to its end and tells the journal what it says.
 *
 * @throws KSTORE_SYSTEM when no process can be started; what the listener of the journal throws.
 */
export async function execute(options: ExecuteOptions, journal: RunJournal): Promise<Execution> {
  const { gracePeriodMs, stopGracePeriodMs, onStart, ...start } = options;
  let running: RunningTask | null = null;
  let ending: Ending | null = start.signal?.aborted === true ? 'interrupted' : null;
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
  const stop = (how: Ending, periodMs: number): void => {
    if (journal.settlement !== null || ending === 'killed') return;
    ending = how;
    running?.process.kill('SIGCONT');
    running?.requestStop(periodMs);
  };
  const control = (task: RunningTask): TaskControl => ({
    pid: task.process.pid,
    get traces() {
      return task.process.traces;
    },
    stop: () => stop('stopped', stopGracePeriodMs),
    kill() {
      if (journal.settlement !== null) return;
      ending = 'killed';
      task.process.kill('SIGKILL');
    },
    pause() {
      if (journal.settlement !== null || ending !== null) return false;
      task.process.kill('SIGSTOP');
      return true;
    },
    proceed: () => task.process.kill('SIGCONT'),
    adjust(request, changes) {
      journal.expectAdjustment(request, changes);
      task.adjust?.(request, changes);
    },
  });
  const interrupt = (): void => stop('interrupted', gracePeriodMs);
  start.signal?.addEventListener('abort', interrupt);
  try {
    running = ending === null ? await startProgram({ ...start, receive, refuse }) : null;
    if (running !== null) onStart?.(control(running));
    const end = running === null ? null : await running.ended;
    return { end, breach: checkBreach(problem), ending, ...describePrinted(running) };
  } catch (error) {
    if (running !== null || !isDiskFull(error)) throw error;
    return { end: null, breach: error as KstoreError, ending, ...describePrinted(null) };
  } finally {
    start.signal?.removeEventListener('abort', interrupt);
  }
}

function startProgram(start: TaskStart): RunningTask | Promise<RunningTask | null> {
  const { program } = start.task;
  return program.type === 'module' ? startModule(program, start) : startCommand(program, start);
}

/** What is no fault of the task is one of the listener, or of ours; a full disk is what the run itself may have filled. */
function checkBreach(problem: Error | null): KstoreError | null {
  if (problem === null || isKstoreError(problem, 'KSTORE_TASK_CONTRACT')) return problem;
  if (isKstoreError(problem) && isDiskFull(problem)) return problem;
  throw problem;
}

function describePrinted(
  running: RunningTask | null,
): Pick<Execution, 'printed' | 'printedErrors' | 'variables'> {
  if (running === null) return { printed: '', printedErrors: '', variables: {} };
  const { process, variables } = running;
  return { printed: process.tail.text, printedErrors: process.errorTail.text, variables };
}
