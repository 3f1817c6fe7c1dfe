import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import {
  copyProgram,
  createCommittedExample,
  createExample,
  editCell,
  removeTemporaryFolders,
  type Workspace,
} from '../support/workspace.ts';

/** What is identified matters here, not how well it learns. */
function createBriefExample(program?: string): Workspace {
  const workspace = createExample(program === undefined ? {} : { program });
  workspace.edit('training/default.yaml', 'epochs: 300', 'epochs: 5');
  return workspace;
}

/** A workspace of its own, changed before the first commit, and the run of its experiment. */
async function runChanged(
  change: (workspace: Workspace) => unknown = () => undefined,
  program?: string,
): Promise<RunOutput> {
  const workspace = createBriefExample(program);
  await change(workspace);
  workspace.json('init');
  workspace.json('add', '.');
  workspace.json('commit', '-m', 'all');
  return workspace.json<RunOutput>('run', 'experiments/baseline.yaml');
}

const listSpecs = (run: RunOutput) => [run.spec, ...run.steps.map((step) => step.spec)];
const listOutputs = (run: RunOutput) =>
  run.outputs.map(({ slot, ref, kind, id }) => ({ slot, ref, kind, id }));

describe('the identity of what is run', () => {
  let original: RunOutput;

  beforeAll(async () => {
    original = await runChanged();
  });
  afterAll(removeTemporaryFolders);

  it('is the same in another workspace, and so is what comes out', async () => {
    const again = await runChanged();
    expect(listSpecs(again)).toEqual(listSpecs(original));
    expect(listOutputs(again)).toEqual(listOutputs(original));
    expect(again.outputs.map((output) => output.kind)).toEqual(['checkpoint', 'result']);
  });

  it.each<[string, (workspace: Workspace) => unknown]>([
    ['one cell', (to) => editCell(to.path('datasets/formula/input/sample_3.xlsx'), 'water', 0.125)],
    ['one setting of training', (to) => to.edit('training/default.yaml', '0.005', '0.0051')],
    ['one setting of the model', (to) => to.edit('models/mlp.yaml', 'units: 64', 'units: 63')],
    ['one setting of preprocessing', (to) => to.edit('preprocessing/standard.yaml', 'seed: 7', 'seed: 8')],
    ['the seed', (to) => to.edit('experiments/baseline.yaml', 'seed: 1', 'seed: 2')],
  ])('is another one after a change of %s', async (_what, change) => {
    const changed = await runChanged(change);
    for (const [index, spec] of listSpecs(changed).entries())
      expect(spec).not.toBe(listSpecs(original)[index]);
    expect(changed.outputs[0]!.id).not.toBe(original.outputs[0]!.id);
  });

  it('is another one after a change of one line of task code, even when the same comes out', async () => {
    const program = copyProgram();
    appendFileSync(join(program, 'dist/tasks/learning-regression.mjs'), '\n// one more line\n');
    const changed = await runChanged(undefined, program);
    expect(changed.spec).not.toBe(original.spec);
    expect(changed.steps[0]!.spec).not.toBe(original.steps[0]!.spec);
    expect(listOutputs(changed)).toEqual(listOutputs(original));
  });

  it('is not served from the cache after a change of task code', () => {
    const workspace = createCommittedExample();
    workspace.json('run', 'experiments/baseline.yaml');
    const program = copyProgram();
    appendFileSync(join(program, 'dist/tasks/test-regression.mjs'), '\n// one more line\n');
    const again = workspace.withProgram(program).json<RunOutput>('run', 'experiments/baseline.yaml');
    expect(again.steps.map((step) => step.cached)).toEqual([true, false]);
  });
});
