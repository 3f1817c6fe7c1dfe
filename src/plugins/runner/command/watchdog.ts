import { spawn } from 'node:child_process';

/**
 * Ends a process group when this process dies in whatever way, so that no program is left running that nobody
 * records: a shell waits for the end of a pipe that only this process holds open. Does nothing on Windows.
 *
 * @returns a function that calls the watch off.
 */
export function watchOver(processGroup: number): () => void {
  if (process.platform === 'win32') return () => undefined;
  const script = 'read -r line; kill -KILL "-$0"';
  const watchdog = spawn('/bin/sh', ['-c', script, String(processGroup)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
    env: {},
    detached: true,
  });
  // Without it the program is not watched over, which is no reason not to run it.
  watchdog.on('error', () => undefined);
  watchdog.stdin.on('error', () => undefined);
  watchdog.unref();
  return () => {
    watchdog.kill('SIGKILL');
    watchdog.stdin.destroy();
  };
}
