import { hostname } from 'node:os';
import { hashBytes } from '../codec/hash.ts';
import { fileSystem } from './file-system.ts';

/** Who a process is, so that neither a later process nor one on another computer is taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Stands for the installation of the operating system; null where it has no machine id. */
  readonly machine: string | null;
  /** The namespaces in which `pid` and the start time are counted; null where the system has none. */
  readonly namespace: string | null;
  /** Boot and clock tick at which the process started; null where the system does not tell. */
  readonly processStartedAt: string | null;
}

/** A zombie and a dead process, which only their parent has not noticed yet (proc(5)). */
const endedStates = ['Z', 'X'];
/** What the first process namespace is called since Linux 3.8 (`PROC_PID_INIT_INO`): the system outside containers. */
const firstNamespace = /^pid:\[4026531836\] /;

export function identifyThisProcess(): ProcessIdentity {
  return {
    pid: process.pid,
    host: hostname(),
    machine: readMachine(),
    namespace: readNamespace(),
    processStartedAt: readProcessStart('self'),
  };
}

/** Another process that runs now, in the namespaces of this one. */
export function identifyProcess(pid: number): ProcessIdentity {
  return { ...identifyThisProcess(), pid, processStartedAt: readProcessStart(String(pid)) };
}

/** The identity in a JSON value, or null when a part of it is missing. */
export function parseProcessIdentity(value: unknown): ProcessIdentity | null {
  if (typeof value !== 'object' || value === null) return null;
  const { pid, host, machine, namespace, processStartedAt } = value as Partial<ProcessIdentity>;
  const isTextOrNull = (part: unknown) => part === null || typeof part === 'string';
  const complete =
    Number.isSafeInteger(pid) &&
    pid! > 0 &&
    typeof host === 'string' &&
    [machine, namespace, processStartedAt].every(isTextOrNull);
  return complete ? (value as ProcessIdentity) : null;
}

/** True when this process can look up the other one by its number: same computer, same boot, same namespaces. */
export function isWithinSight(identity: ProcessIdentity): boolean {
  const self = identifyThisProcess();
  return (
    identity.host === self.host &&
    identity.machine === self.machine &&
    identity.namespace === self.namespace &&
    bootOf(identity) === bootOf(self)
  );
}

/**
 * True when the process surely ended. Of a process that is out of sight, in another container or on another
 * computer, this is never said, except that none outlives a restart of its own computer.
 */
export function hasEnded(identity: ProcessIdentity): boolean {
  if (!isWithinSight(identity)) return endedByRestart(identity);
  if (!exists(identity.pid)) return true;
  if (!isProcOfThisNamespace()) return false;
  const stat = readStat(String(identity.pid));
  const start = readProcessStart(String(identity.pid));
  if (stat === null || start === null || identity.processStartedAt === null) return false;
  return start !== identity.processStartedAt || endedStates.includes(stat.state);
}

/** Containers share names and machine ids across computers, hence only processes outside of them are judged. */
function endedByRestart(identity: ProcessIdentity): boolean {
  const self = identifyThisProcess();
  const [before, now] = [bootOf(identity), bootOf(self)];
  return (
    before !== null &&
    now !== null &&
    before !== now &&
    identity.host === self.host &&
    identity.machine !== null &&
    identity.machine === self.machine &&
    firstNamespace.test(identity.namespace ?? '') &&
    firstNamespace.test(self.namespace ?? '')
  );
}

function bootOf({ processStartedAt }: ProcessIdentity): string | null {
  return processStartedAt?.split(' ')[0] ?? null;
}

/** True when a process with this number runs, as far as this process can see. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Hashed, since the machine id itself is not to be shown to others (machine-id(5)). */
function readMachine(): string | null {
  const id = readOrNull(() => fileSystem.readFileSync('/etc/machine-id', 'latin1').trim());
  return id === null || id === '' ? null : hashBytes(Buffer.from(`kstore machine 1 ${id}`)).slice(0, 16);
}

function readNamespace(): string | null {
  return readOrNull(() => {
    const pid = fileSystem.readlinkSync('/proc/self/ns/pid');
    // Start times are shifted in another time namespace (time_namespaces(7)); Linux has these since 5.6.
    const time = readOrNull(() => fileSystem.readlinkSync('/proc/self/ns/time'));
    return `${pid} ${time ?? ''}`;
  });
}

/** A container that has not mounted its own `/proc` sees the numbers of another namespace there. */
function isProcOfThisNamespace(): boolean {
  return readOrNull(() => fileSystem.readlinkSync('/proc/self')) === String(process.pid);
}

/** @param process a number, or `self`. */
function readProcessStart(process: string): string | null {
  const boot = readOrNull(() => fileSystem.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim());
  const stat = readStat(process);
  return boot === null || stat === null ? null : `${boot} ${stat.startTicks}`;
}

function readStat(process: string): { readonly state: string; readonly startTicks: string } | null {
  return readOrNull(() => {
    const text = fileSystem.readFileSync(`/proc/${process}/stat`, 'latin1');
    // The second field, the command in parentheses, may hold spaces; 3 is the state, 22 the start time (proc(5)).
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields[19] === undefined ? null : { state: fields[0]!, startTicks: fields[19] };
  });
}

function readOrNull<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}
