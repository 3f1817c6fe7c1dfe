import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import {
  createTemporaryFolder,
  projectFolder,
  removeTemporaryFolders,
  Workspace,
} from '../support/workspace.ts';

/** The example of classes, before `kstore init`. */
function createClassesExample(): Workspace {
  const workspace = new Workspace(createTemporaryFolder());
  cpSync(join(projectFolder, 'fixtures/example-classification'), workspace.folder, { recursive: true });
  const script = join(projectFolder, 'scripts/make-concrete-classes.mjs');
  const { status } = spawnSync(process.execPath, [script, workspace.path('datasets/strength')]);
  expect(status).toBe(0);
  return workspace;
}

describe('the example of classification', () => {
  let workspace: Workspace;
  const run = (...words: readonly string[]) =>
    workspace.json<RunOutput>('run', 'experiments/classes.yaml', ...words);

  beforeAll(() => {
    workspace = createClassesExample();
    workspace.edit('training/classes.yaml', 'epochs: 100', 'epochs: 10');
    workspace.json('init');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'classes');
  });
  afterAll(removeTemporaryFolders);

  it('learns, tests, beats the most common class, and gives the same bits when it runs afresh', () => {
    const first = run();
    const metrics = first.steps.find(({ step }) => step === 'test')!.metrics;
    expect(metrics['accuracy']).toBeGreaterThan(metrics['baselineAccuracy']! + 0.2);
    const again = run('--fresh');
    expect(again.outputs.map(({ kind, id }) => [kind, id])).toEqual(
      first.outputs.map(({ kind, id }) => [kind, id]),
    );
    expect(first.outputs.map(({ kind }) => kind)).toEqual(['checkpoint', 'result']);
  });

  it('refuses a target of fractions, naming row and column', () => {
    workspace.edit('preprocessing/stratified.yaml', ', stratify: true', '');
    workspace.edit(
      'preprocessing/stratified.yaml',
      '  - log:',
      '  - select: { inputs: [cement, age], targets: [water] }\n  - log:',
    );
    workspace.json('add', 'preprocessing');
    workspace.json('commit', '-m', 'water as classes');
    const { exitCode, stderr } = workspace.type('run', 'experiments/classes.yaml');
    expect(exitCode).toBe(12);
    expect(stderr).toMatch(/target column "water": [\d.]+ is no class\n *hint: classes are text/);
    expect(stderr).not.toContain(' at ');
  });
});
