import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A process, so that no later one with its number is taken for it; in the boot and namespace of this process. */
export interface ProcessMark {
  readonly pid: number;
  /** Clock ticks since boot, at which it started. */
  readonly startTicks: string;
}

export interface ProcessStatus extends ProcessMark {
  readonly parent: number;
  readonly group: number;
  /** A zombie or dead: only its parent has not noticed yet. */
  readonly hasEnded: boolean;
}

/** Numbers of all processes; none where there is no `/proc`, or where it has the numbers of another namespace. */
export function listProcesses(): number[] {
  try {
    if (readlinkSync('/proc/self') !== String(process.pid)) return [];
    return readdirSync('/proc').filter(isNumber).map(Number);
  } catch {
    return [];
  }
}

/** Null when the process is gone. */
export function readProcessStatus(pid: number): ProcessStatus | null {
  const text = readProcessFile(pid, 'stat').toString('latin1');
  // The second field, the command in parentheses, may hold spaces: 3 is the state, 22 the start time (proc(5)).
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, parent, group] = fields;
  const startTicks = fields[19];
  if (startTicks === undefined) return null;
  return {
    pid,
    startTicks,
    parent: Number(parent),
    group: Number(group),
    hasEnded: state === 'Z' || state === 'X',
  };
}

/** Empty when the process has ended or belongs to somebody else. */
export function readProcessFile(pid: number, file: 'environ' | 'comm' | 'stat'): Buffer {
  try {
    return readFileSync(`/proc/${pid}/${file}`);
  } catch {
    return Buffer.alloc(0);
  }
}

/** What a process has open, as `socket:[4711]`; nothing when it has ended or belongs to somebody else. */
export function listOpenFiles(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((number) => readOpenFile(pid, number) ?? []);
  } catch {
    return [];
  }
}

/** Null when it is closed. @param number its descriptor. */
export function readOpenFile(pid: number, number: number | string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/fd/${number}`);
  } catch {
    return null;
  }
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}
