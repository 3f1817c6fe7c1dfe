import { readdirSync, readFileSync, realpathSync } from 'node:fs';

/** Not any variable: the shell of a person who looks into the folder names it in `PWD`. */
const markingVariables = ['TMPDIR', 'KSTORE_OUTPUTS'];

/**
 * Ends the processes of a run that have left its process group, as daemons do. They are known by the folders that
 * their environment names. Only on Linux; elsewhere they cannot be found.
 *
 * @param folder that of the run, or of one execution of it.
 * @returns one description each, as in `process 4711, "python3"`.
 */
export function endStrayProcesses(folder: string): string[] {
  if (process.platform !== 'linux') return [];
  const marks = markingVariables.map((name) => Buffer.from(`${name}=${findRealPath(folder)}/`));
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const isMarked = (pid: string): boolean => {
    const environment = readProcessFile(pid, 'environ');
    return marks.some((mark) => environment.includes(mark));
  };
  return pids.filter(isMarked).flatMap(endProcess);
}

function endProcess(pid: string): string[] {
  const name = readProcessFile(pid, 'comm').toString('utf8').trim();
  try {
    process.kill(Number(pid), 'SIGKILL');
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

/** Empty when the process has ended or belongs to somebody else. */
function readProcessFile(pid: string, file: 'environ' | 'comm'): Buffer {
  try {
    return readFileSync(`/proc/${pid}/${file}`);
  } catch {
    return Buffer.alloc(0);
  }
}
