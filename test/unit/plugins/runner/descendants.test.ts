import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTask, type TaskOutcome } from '../../../../src/plugins/runner/run-task.ts';
import type { TaskControl } from '../../../../src/plugins/runner/running-task.ts';
import {
  createCommandFolder,
  defineCommandTask,
  isAlive,
  type CommandFolder,
} from '../../../support/command-task.ts';

let folder: CommandFolder;
beforeAll(() => {
  folder = createCommandFolder();
});
afterAll(() => folder.remove());

interface DaemonRun {
  readonly outcome: TaskOutcome;
  readonly pid: number;
}

/** Runs a script beside `daemon.sh`, which notes its number, drops all else, and sleeps. */
async function runWithDaemon(
  script: string,
  sleep: string,
  onStart?: (task: TaskControl, pidPath: string) => void,
): Promise<DaemonRun> {
  const workFolder = folder.createWorkFolder();
  const pidPath = join(workFolder, 'session-1/outputs/answer/pid');
  const files = {
    'run.sh': `waitForDaemon() { while [ ! -s "${pidPath}" ]; do sleep 0.01; done; }\n${script}\n`,
    'daemon.sh': `echo $$ > "${pidPath}"\nexec ${sleep}\n`,
  };
  const outcome = await runTask({
    task: defineCommandTask(folder.createProgram(files, ['sh', 'run.sh'])),
    storeDirectory: folder.storeDirectory,
    inputs: {},
    settings: {},
    seed: 1,
    workFolder,
    onStart: (task) => onStart?.(task, pidPath),
  });
  return { outcome, pid: Number(readFileSync(pidPath, 'utf8')) };
}

const daemon = 'env -i PATH="$PATH" setsid sh daemon.sh';
const silent = 'sleep 600 > /dev/null 2>&1 < /dev/null';
const isGone = (pid: number) => expect.poll(() => isAlive(pid), { timeout: 30_000 }).toBe(false);

describe.skipIf(process.platform !== 'linux')(
  'a daemon that drops its environment ends with the task',
  () => {
    it('when it holds the output open, which is told', async () => {
      const { outcome, pid } = await runWithDaemon(`${daemon} &\nwaitForDaemon`, 'sleep 600');
      expect(outcome.error?.message).toContain(`(process ${pid}, "sleep")`);
      await isGone(pid);
    });

    it('when it was seen while its parent lived', async () => {
      const script = `(${daemon} & sleep 0.5) &\nwaitForDaemon\nwait`;
      const { outcome, pid } = await runWithDaemon(script, silent);
      expect(outcome.error).toBeUndefined();
      await isGone(pid);
    });

    it('when the task is ended at once, and is known to others before', async () => {
      let traces: TaskControl['traces'] | null = null;
      const { outcome, pid } = await runWithDaemon(`${daemon} &\nsleep 600`, silent, (task, pidPath) => {
        const timer = setInterval(() => {
          if (!existsSync(pidPath) || task.traces.strays.length === 0) return;
          clearInterval(timer);
          ({ traces } = task);
          task.kill();
        }, 10);
      });
      expect(outcome.status).toBe('aborted');
      expect(outcome.error?.code).toBe('KSTORE_RUN_STOPPED');
      expect(traces!.strays.map((stray) => stray.pid)).toContain(pid);
      expect(traces!.outputs).toHaveLength(2);
      await isGone(pid);
    });
  },
);
