import { join } from 'node:path';
import {
  identifyProcess,
  isWithinSight,
  parseProcessIdentity,
  type Json,
  type ProcessIdentity,
} from '../../../store/index.ts';
import type { ProcessMark } from '../process-table.ts';
import type { TaskControl } from '../running-task.ts';
import { endStrayProcesses, noTraces, type TaskTraces } from '../stray-processes.ts';
import { membersOf, readJsonFile, textOf, wholeNumber, writePassingFile } from './json-file.ts';
import { liveFiles } from './live-folder.ts';

/** Keeps a note of the processes of a task in its folder, so that others can end them when its runner is gone. */
export class TaskNote {
  readonly #folder: string;
  readonly #task: Pick<TaskControl, 'traces'>;
  /** Read while the process surely runs: later its number may be somebody else's. Null when it never did. */
  readonly #identity: ProcessIdentity | null;
  #noted: string | null = null;

  constructor(folder: string, task: Pick<TaskControl, 'pid' | 'traces'>) {
    this.#folder = folder;
    this.#task = task;
    this.#identity = task.pid === null ? null : identifyProcess(task.pid);
    this.update();
  }

  /** What leaves the process group is known to this process alone until it is noted. */
  update(): void {
    const { traces } = this.#task;
    const noted = JSON.stringify(traces);
    if (this.#identity === null || noted === this.#noted) return;
    this.#noted = noted;
    writeTaskIdentity(this.#folder, this.#identity, traces);
  }
}

export function writeTaskIdentity(folder: string, identity: ProcessIdentity, traces: TaskTraces): void {
  writePassingFile(join(folder, liveFiles.task), { ...identity, ...traces });
}

/**
 * Ends what the task of a dead runner left running; never a process that only has the number of one of them. What
 * left the process group is found by its environment, by the note of it, and by the output of the task that it holds
 * open; what was started just before its runner died and is noted nowhere, by its environment.
 *
 * @returns how many process groups and single processes were ended.
 */
export function endOrphans(folder: string): number {
  const note = readJsonFile(join(folder, liveFiles.task));
  const identity = parseProcessIdentity(note);
  if (identity !== null && !isWithinSight(identity)) return 0;
  const traces = identity === null ? noTraces : readTraces(note);
  const count = (identity !== null && endGroup(identity) ? 1 : 0) + endStrayProcesses(folder, traces).length;
  // Numbers come again some day, so what is ended is no longer looked for by them.
  if (traces.strays.length + traces.outputs.length > 0)
    writePassingFile(join(folder, liveFiles.task), { ...identity, ...noTraces });
  return count;
}

function readTraces(note: Json): TaskTraces {
  const { strays, outputs } = membersOf(note);
  const readMark = (value: Json): ProcessMark[] => {
    const { pid, startTicks } = membersOf(value);
    const [number, ticks] = [wholeNumber(pid, 1), textOf(startTicks)];
    return number === null || ticks === null ? [] : [{ pid: number, startTicks: ticks }];
  };
  return {
    strays: listOf(strays).flatMap(readMark),
    outputs: listOf(outputs).filter((output) => typeof output === 'string'),
  };
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function endGroup({ pid, processStartedAt }: ProcessIdentity): boolean {
  if (process.platform === 'win32' || processStartedAt === null) return false;
  return identifyProcess(pid).processStartedAt === processStartedAt && kill(-pid);
}

function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}
