import { adviseOnHolder, describeHolder, type LockHolder } from '../store/index.ts';
import type { ProgressReporter } from '../store/model/progress.ts';
import type { ProgressStream } from './progress.ts';

const tellEveryMs = 30_000;

/**
 * Tells whom a command waits for: on a terminal in the line of progress, in a pipe now and then.
 *
 * @param lockPath the file that a person may have to remove.
 */
export function createWaitNotice(
  stream: ProgressStream,
  progress: ProgressReporter,
  lockPath: string,
): (holder: LockHolder | null, waitedMs: number) => void {
  let tellAtMs = 0;
  return (holder, waitedMs) => {
    const label = `waiting for ${describeHolder(holder)}`;
    const advice = holder === null ? null : adviseOnHolder(holder, lockPath);
    if (stream.isTTY) {
      progress.update({ label, done: 0, unit: '', ...(advice === null ? {} : { note: advice }) });
      return;
    }
    if (waitedMs < tellAtMs) return;
    tellAtMs = waitedMs + tellEveryMs;
    stream.write(`${label}${advice === null ? '' : `: ${advice}`}\n`);
  };
}
