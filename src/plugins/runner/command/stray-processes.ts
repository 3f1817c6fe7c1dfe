import { readdirSync, readFileSync } from 'node:fs';

/**
 * Ends the processes of a run that have left its process group, as daemons do. They are known by the folder that
 * their environment names. Only on Linux; elsewhere they cannot be found.
 *
 * @returns one description each, as in `process 4711, "python3"`.
 */
export function endStrayProcesses(outputsFolder: string): string[] {
  if (process.platform !== 'linux') return [];
  const mark = Buffer.from(`KSTORE_OUTPUTS=${outputsFolder}\0`);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  return pids.filter((pid) => readProcessFile(pid, 'environ').includes(mark)).flatMap(endProcess);
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

/** Empty when the process has ended or belongs to somebody else. */
function readProcessFile(pid: string, file: 'environ' | 'comm'): Buffer {
  try {
    return readFileSync(`/proc/${pid}/${file}`);
  } catch {
    return Buffer.alloc(0);
  }
}
