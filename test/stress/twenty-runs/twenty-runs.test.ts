import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../../support/workspace.ts';

/** The short form; `npm run proof:twenty` is the long one. */
it('20 runs of five kinds come out the same in copies of their workspace', { timeout: 300_000 }, () => {
  const program = join(projectFolder, 'test/stress/twenty-runs/main.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--short'], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toContain('proof:twenty: holds');
  const [, identical, all] = /^(\d+) of (\d+) runs are IDENTICAL$/m.exec(stdout)!;
  expect(identical).toBe(all);
  if (process.env.KSTORE_EXAMPLES === 'all') expect(all).toBe('20');
});
