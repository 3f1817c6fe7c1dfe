import { realpathSync } from 'node:fs';
import {
  listOpenFiles,
  listProcesses,
  readProcessFile,
  readProcessStatus,
  type ProcessMark,
} from './process-table.ts';

/** Not any variable: the shell of a person who looks into the folder names it in `PWD`. */
const markingVariables = ['TMPDIR', 'KSTORE_OUTPUTS'];

/** What is known of the processes of a task beside its folder. */
export interface TaskTraces {
  /** Processes that it has started, and that have left its group. */
  readonly strays: readonly ProcessMark[];
  /** What only it and those that it has started can have open, as `socket:[4711]`. */
  readonly outputs: readonly string[];
}

export const noTraces: TaskTraces = { strays: [], outputs: [] };

/**
 * Ends the processes of a run that have left its process group, as daemons do. They are known by the folders that
 * their environment names, by having been seen when their parent still lived, and by the output of the task that they
 * hold open. Only on Linux; elsewhere they cannot be found.
 *
 * @param folder that of the run, or of one execution of it.
 * @returns one description each, as in `process 4711, "python3"`.
 */
export function endStrayProcesses(folder: string, { strays, outputs }: TaskTraces): string[] {
  if (process.platform !== 'linux') return [];
  const marks = markingVariables.map((name) => Buffer.from(`${name}=${findRealPath(folder)}/`));
  const isMarked = (pid: number): boolean => {
    const environment = readProcessFile(pid, 'environ');
    return marks.some((mark) => environment.includes(mark));
  };
  const isKnown = (pid: number): boolean => {
    const stray = strays.find((candidate) => candidate.pid === pid);
    return stray !== undefined && readProcessStatus(pid)?.startTicks === stray.startTicks;
  };
  const holdsOutput = (pid: number): boolean =>
    outputs.length > 0 && listOpenFiles(pid).some((name) => outputs.includes(name));
  return listProcesses()
    .filter((pid) => pid !== process.pid)
    .filter((pid) => isMarked(pid) || isKnown(pid) || holdsOutput(pid))
    .flatMap(endProcess);
}

function endProcess(pid: number): string[] {
  const name = readProcessFile(pid, 'comm').toString('utf8').trim();
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    return [];
  }
  return [`process ${pid}, "${name}"`];
}

/** Tasks are told of their folders without symbolic links. */
function findRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
