import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { identifyProcess, isWithinSight, parseProcessIdentity } from '../../../store/index.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { liveFiles } from './live-folder.ts';

/** Notes which process group belongs to a live run, so that others can end it when its runner is gone. */
export function writeTaskIdentity(folder: string, pid: number): void {
  writeJsonFile(join(folder, liveFiles.task), identifyProcess(pid));
}

/**
 * Ends what the task of a dead runner left running; never a process that only has the number of one of them.
 *
 * @returns how many process groups and single processes were ended.
 */
export function endOrphans(folder: string): number {
  const identity = parseProcessIdentity(readJsonFile(join(folder, liveFiles.task)));
  if (identity === null || !isWithinSight(identity)) return 0;
  const isSame =
    identity.processStartedAt !== null &&
    identifyProcess(identity.pid).processStartedAt === identity.processStartedAt;
  const groups = isSame && process.platform !== 'win32' && kill(-identity.pid) ? 1 : 0;
  return groups + listProcessesOf(folder).filter((pid) => kill(pid)).length;
}

/** Processes with their temporary files in the folder: also those that left the group (Linux only). */
function listProcessesOf(folder: string): number[] {
  const mark = Buffer.from(`TMPDIR=${realPathOf(folder)}/session-`);
  return listNumbers('/proc').filter((pid) => {
    try {
      return pid !== process.pid && readFileSync(`/proc/${pid}/environ`).includes(mark);
    } catch {
      // It has ended meanwhile, or belongs to somebody else.
      return false;
    }
  });
}

function listNumbers(folder: string): number[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}
