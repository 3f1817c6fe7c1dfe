import { hostname } from 'node:os';
import { fileSystem } from './file-system.ts';

/** Who a process is, so that a later process with the same number is not taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Boot and clock tick at which the process started; null where the system does not tell. */
  readonly processStartedAt: string | null;
}

export function identifyThisProcess(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), processStartedAt: readProcessStart(process.pid) };
}

/** True when the process surely ended: it ran on this computer, and its number is free or has a new owner. */
export function hasEnded(identity: ProcessIdentity): boolean {
  if (identity.host !== hostname()) return false;
  if (!exists(identity.pid)) return true;
  const start = readProcessStart(identity.pid);
  return start !== null && identity.processStartedAt !== null && start !== identity.processStartedAt;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function readProcessStart(pid: number): string | null {
  try {
    const boot = fileSystem.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    const stat = fileSystem.readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field, the command in parentheses, may hold spaces; field 22 is the start time (proc(5)).
    const startTicks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return startTicks === undefined ? null : `${boot} ${startTicks}`;
  } catch {
    return null;
  }
}
