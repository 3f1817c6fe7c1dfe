import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleModules } from '../../../../support/bundle-modules.mjs';
import { isAlive } from '../../../../support/command-task.ts';

let modules: Awaited<ReturnType<typeof bundleModules>>;

beforeAll(async () => {
  modules = await bundleModules({ watchdog: 'src/plugins/runner/command/watchdog.ts' });
});

afterAll(() => modules.remove());

/** A process that starts another one in a group of its own, watches over it, and tells its number. */
async function startPair(ending: string): Promise<{ parent: ReturnType<typeof spawn>; pid: number }> {
  const script = `
    import { spawn } from 'node:child_process';
    import { watchOver } from ${JSON.stringify(modules.path('watchdog'))};
    const child = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' });
    const release = watchOver(child.pid);
    console.log(child.pid);
    ${ending}
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  return { parent, pid: Number(line.toString()) };
}

test.skipIf(process.platform === 'win32')(
  'what is watched over ends with a process that is killed',
  async () => {
    const { parent, pid } = await startPair('setInterval(() => undefined, 1000);');
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 30_000 }).toBe(false);
  },
);

test.skipIf(process.platform === 'win32')('a watch that was called off ends nothing', async () => {
  const { parent, pid } = await startPair('release(); child.unref();');
  await once(parent, 'exit');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isAlive(pid)).toBe(true);
  process.kill(pid, 'SIGKILL');
});
