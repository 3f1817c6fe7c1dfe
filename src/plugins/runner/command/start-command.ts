import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { isKstoreError, KstoreError } from '../../../store/errors/kstore-error.ts';
import type { CommandProgram } from '../../registry/task-definition.ts';
import { findInterpreter } from '../capture/interpreter.ts';
import { ownProcessGroup, TaskProcess, type ProcessEnd } from '../task-process.ts';
import type { RunningTask, TaskStart } from '../running-task.ts';
import { checkSlot, createContractError } from '../task-contract.ts';
import { createCommandEnvironment } from './command-environment.ts';
import { locateCommandOutput, prepareCommand, type CommandFolders } from './command-folders.ts';
import { findInputChange, type LaidOutInputs } from './lay-out-inputs.ts';
import { MessageFile } from './message-file.ts';
import { watchOver } from './watchdog.ts';

/**
 * Starts a program with its code, inputs and settings in folders of its own (docs/command-tasks.md).
 *
 * @returns null when the run was stopped meanwhile, or when the journal was told why it cannot start.
 * @throws KSTORE_SYSTEM when the disk refuses or the program cannot be started.
 */
export async function startCommand(program: CommandProgram, start: TaskStart): Promise<RunningTask | null> {
  const prepared = await prepare(program, start);
  if (prepared === null || start.signal?.aborted) return null;
  const { folders, inputs } = prepared;
  const interpreter = findInterpreter(program, start.storeDirectory);
  const variables = createCommandEnvironment(process.env, { program, start, folders, interpreter });
  const messages = new MessageFile(start.task, folders.metricsPath, start.receive);
  const child = spawnProgram(
    program,
    moveToCopy(interpreter.executable, program, folders),
    folders.code,
    variables,
  );
  const taskProcess = new TaskProcess(child, start.folders.root);
  const release = child.pid === undefined ? () => undefined : watchOver(child.pid);
  messages.follow(start.refuse);
  const conclude = async (): Promise<ProcessEnd> => {
    const end = await taskProcess.ended.finally(release);
    try {
      await messages.finish({ isComplete: end.exitCode === 0 });
      checkAftermath(start, end, inputs);
      if (end.exitCode === 0) settle(start, messages);
    } catch (error) {
      start.refuse(error);
    }
    return end;
  };
  return {
    process: taskProcess,
    variables,
    ended: conclude().finally(() => messages.close()),
    requestStop: (gracePeriodMs) => taskProcess.stopAfter(0, gracePeriodMs),
  };
}

interface Prepared {
  readonly folders: CommandFolders;
  readonly inputs: LaidOutInputs;
}

/** A version that is damaged or not there fails the run; it is no fault of ours. */
async function prepare(program: CommandProgram, start: TaskStart): Promise<Prepared | null> {
  try {
    return await prepareCommand(program, start);
  } catch (error) {
    if (!isKstoreError(error) || error.code === 'KSTORE_SYSTEM') throw error;
    const { code, message, hints } = error;
    start.receive({ type: 'failed', code, message, hints });
    return null;
  }
}

/** A program of the code itself is the one in the copy. */
function moveToCopy(executable: string, { codeFolder }: CommandProgram, folders: CommandFolders): string {
  const path = relative(codeFolder, executable);
  return path.startsWith('..') || isAbsolute(path) ? executable : join(folders.code, path);
}

function spawnProgram(
  program: CommandProgram,
  executable: string,
  codeFolder: string,
  env: Record<string, string>,
): ChildProcess {
  const [, ...words] = program.command;
  try {
    return spawn(executable, words, {
      cwd: codeFolder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...ownProcessGroup,
    });
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new KstoreError('KSTORE_SYSTEM', `cannot start "${program.command[0]}": ${reason}`, { cause });
  }
}

/**
 * Of a program that failed or was killed, that is what is told: what it started had no chance to end.
 *
 * @throws KSTORE_TASK_CONTRACT when the task left something running that prints, or changed its inputs.
 */
function checkAftermath({ task }: TaskStart, end: ProcessEnd, inputs: LaidOutInputs): void {
  if (end.exitCode !== 0) return;
  if (end.isHeldOpen) {
    const which = end.strays.length === 0 ? '' : ` (${end.strays.join(', ')})`;
    throw createContractError(task, `leaves a process behind that holds its output open${which}`);
  }
  const changed = findInputChange(inputs);
  if (changed !== null) {
    throw createContractError(task, `changes its input "${changed}", which is there to be read only`);
  }
}

/** Gives each output that the program has put something into. @throws KSTORE_TASK_CONTRACT on one not declared. */
function settle({ task, folders, receive }: TaskStart, messages: MessageFile): void {
  for (const name of listNames(folders.outputs) ?? []) checkSlot(task, name);
  for (const slot of Object.keys(task.meta.outputs)) {
    if (listNames(locateCommandOutput(folders, slot))?.length === 0) continue;
    receive({ type: 'emitted', slot, attempt: 1, meta: messages.findSummary(slot) });
  }
  receive({ type: 'succeeded' });
}

/** Null for what is no folder, or gone: collecting it says what it is. */
function listNames(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}
