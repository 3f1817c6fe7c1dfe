import { join } from 'node:path';
import {
  identifyProcess,
  isWithinSight,
  parseProcessIdentity,
  type ProcessIdentity,
} from '../../../store/index.ts';
import { endStrayProcesses } from '../stray-processes.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { liveFiles } from './live-folder.ts';

/** Notes which process group belongs to a live run, so that others can end it when its runner is gone. */
export function writeTaskIdentity(folder: string, pid: number): void {
  writeJsonFile(join(folder, liveFiles.task), identifyProcess(pid));
}

/**
 * Ends what the task of a dead runner left running; never a process that only has the number of one of them. What
 * left the process group, or was started just before its runner died and is noted nowhere, is found by its
 * environment.
 *
 * @returns how many process groups and single processes were ended.
 */
export function endOrphans(folder: string): number {
  const identity = parseProcessIdentity(readJsonFile(join(folder, liveFiles.task)));
  if (identity !== null && !isWithinSight(identity)) return 0;
  return (identity !== null && endGroup(identity) ? 1 : 0) + endStrayProcesses(folder).length;
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
