import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../support/workspace.ts';

/** The short forms; `npm run proof:kill` and so on are the long ones. */
describe('real processes', () => {
  it.each(['kill', 'many', 'resume', 'runs'])(
    'hold what docs/proofs.md says under proof:%s',
    (name) => {
      const program = join(projectFolder, 'test/stress', `${name}.mjs`);
      const { stdout, stderr } = spawnSync(process.execPath, [program, '--short'], { encoding: 'utf8' });
      expect(`${stdout}${stderr}`).toContain(`proof:${name}: holds`);
    },
    180_000,
  );
});
