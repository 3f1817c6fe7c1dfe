import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RunPlanOutput } from '../../src/store/model/generated/output/run-plan.ts';
import {
  createTemporaryFolder,
  projectFolder,
  removeTemporaryFolders,
  Workspace,
} from '../support/workspace.ts';

afterAll(removeTemporaryFolders);

function runScript(name: string, ...words: readonly string[]) {
  const variables = { KSTORE_AUTHOR_NAME: 'Hana', KSTORE_AUTHOR_EMAIL: 'hana@example.org' };
  return spawnSync(process.execPath, [join(projectFolder, 'scripts', name), ...words], {
    env: { ...process.env, ...variables },
    encoding: 'utf8',
  });
}

describe('examples of learning tasks', () => {
  it.each([
    ['transfer', ['digits', 'transfer', 'fresh', 'with', 'without']],
    ['domain-adaptation', ['adapted', 'plain', 'with', 'without']],
    ['representation', ['encode', 'codes', 'pixels', 'with', 'without']],
    ['hierarchical-features', ['strokes', 'shapes', 'tuned', 'fresh', 'with', 'without']],
  ])('%s can be run as it is shipped', (example, steps) => {
    const workspace = new Workspace(createTemporaryFolder());
    cpSync(join(projectFolder, 'examples', example), workspace.folder, { recursive: true });
    const made = runScript('make-example-digits.mjs', example, workspace.path('datasets'));
    expect(made.stderr).toBe('');
    workspace.json('init');
    workspace.json('add', '.');
    workspace.json('commit', '-m', example);
    const plan = workspace.json<RunPlanOutput>('run', example, '--dry-run');
    expect(new Set(plan.steps.map(({ step }) => step))).toEqual(new Set(steps));
    expect(plan.points).toHaveLength(5);
  });

  it('one command says how much better transfer is, over seeds', () => {
    const { stdout, stderr } = runScript('compare-example.mjs', 'transfer', '2');
    expect(stderr).toBe('');
    const [title, ...lines] = stdout.trim().split('\n');
    expect(title).toBe('accuracy of transfer, seeds 1 to 2');
    expect(lines[0]).toMatch(/^with {5}0\.\d{3} {2}0\.\d{3} {3}mean 0\.\d{3}$/);
    const [, difference, low, high] = /^difference (\S+), interval of 95 % \(t of pairs\) (\S+) to (\S+)$/
      .exec(lines[2]!)!
      .map(Number);
    expect(difference).toBeGreaterThan(0.03);
    expect(low).toBeLessThan(difference!);
    expect(high).toBeGreaterThan(difference!);
  });

  it('says which examples there are, and how many seeds it takes', () => {
    const unknown = runScript('compare-example.mjs', 'mnist');
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      expect.stringMatching(/^compare-example: name an example: transfer, .+\n$/),
    ]);
    expect(runScript('compare-example.mjs', 'transfer', '1').stderr).toBe(
      'compare-example: take 2 to 10 seeds\n',
    );
  });
});
