import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompareOutput } from '../../src/store/model/generated/output/compare.ts';
import type { ErrorOutput } from '../../src/store/model/generated/output/error.ts';
import type { RunPlanOutput } from '../../src/store/model/generated/output/run-plan.ts';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import type { RunsOutput } from '../../src/store/model/generated/output/runs.ts';
import {
  copyProgram,
  createExample,
  projectFolder,
  removeTemporaryFolders,
  wrapTask,
  type Workspace,
} from '../support/workspace.ts';

const examples = join(projectFolder, 'fixtures/graphs/experiments');

/** The examples of the documentation, with little to learn. */
function createGraphs(change: (text: string) => string = (text) => text): Workspace {
  const workspace = createExample();
  // One test row would give metrics without intervals.
  workspace.edit('preprocessing/standard.yaml', 'validation: 0.15, test: 0.15', 'validation: 0.1, test: 0.2');
  workspace.edit('training/default.yaml', 'epochs: 300', 'epochs: 3');
  mkdirSync(workspace.path('experiments'), { recursive: true });
  for (const file of readdirSync(examples)) {
    const text = readFileSync(join(examples, file), 'utf8').replaceAll('concrete', 'formula');
    writeFileSync(workspace.path('experiments', file), change(text));
  }
  workspace.json('init');
  workspace.json('add', '.');
  workspace.json('commit', '-m', 'all');
  return workspace;
}

const listSteps = (run: RunOutput) =>
  run.steps.map(({ step, cached }) => `${step} ${cached ? 'cached' : 'run'}`);
const plan = (workspace: Workspace, ...words: string[]) =>
  workspace
    .json<RunPlanOutput>('run', ...words, '--dry-run')
    .steps.map(({ step, state }) => `${step} ${state}`);

afterAll(removeTemporaryFolders);

describe('a graph of built-in tasks', () => {
  let workspace: Workspace;
  let first: RunOutput;

  beforeAll(() => {
    workspace = createGraphs();
  });

  it('is planned without anything being written', () => {
    expect(plan(workspace, 'chain')).toEqual(['learn run', 'held-out run', 'learnt run']);
    expect(workspace.json<RunsOutput>('runs').runs).toEqual([]);
    const { stdout, stderr } = workspace.type('run', 'chain', '--dry-run');
    expect(stdout).toMatch(/^plan of chain_v1\n/);
    expect(stdout).toMatch(/learn +run +the learning task "regression" was never run/);
    expect(stdout).toMatch(/held-out +run +checkpoint comes from learn, which would run/);
    expect(stderr).toBe('');
  });

  it('is run, its tests side by side', () => {
    const outcome = workspace.type('run', 'experiments/chain.yaml', '--jobs', '2', '--json');
    expect(outcome.exitCode, outcome.stdout).toBe(0);
    first = JSON.parse(outcome.stdout) as RunOutput;
    expect(listSteps(first)).toEqual(['learn run', 'held-out run', 'learnt run']);
    expect(first.outputs.map(({ kind, ref }) => `${kind} ${ref}`)).toEqual([
      'checkpoint chain-learn_v1',
      'result chain-held-out_v1',
      'result chain-learnt_v1',
    ]);
    expect(Object.keys(first.metrics)).toContain('held-out/rmse');
  });

  it('is served from the cache, alone and as a part of another experiment', () => {
    expect(plan(workspace, 'chain')).toEqual(['learn cached', 'held-out cached', 'learnt cached']);
    expect(workspace.json<RunOutput>('run', 'chain')).toMatchObject({ cached: true, run: first.run });
    expect(listSteps(workspace.json<RunOutput>('run', 'baseline'))).toEqual(['learn cached', 'test cached']);
  });

  it('reproduces to the bit', () => {
    expect(workspace.type('reproduce', first.run).exitCode).toBe(0);
    expect(workspace.json('fsck')).toMatchObject({ ok: true });
  });
});

describe('a matrix', () => {
  let workspace: Workspace;
  let run: RunOutput;

  beforeAll(() => {
    workspace = createGraphs((text) =>
      text.replace('[0.002, 0.005, 0.01]', '[0.002, 0.005]').replace('[1, 2]', '[1]'),
    );
    run = workspace.json<RunOutput>('run', 'grid', '--jobs', 'auto');
  });

  it('is a run for each combination', () => {
    const points = [
      { seed: 1, 'training.learningRate': 0.002 },
      { seed: 1, 'training.learningRate': 0.005 },
    ];
    expect(run.points.map(({ point }) => point)).toEqual(points);
    const { runs } = workspace.json<RunsOutput>('runs');
    expect(runs.map(({ point }) => point)).toEqual(expect.arrayContaining(points));
    expect(workspace.type('runs').stdout).toContain('seed=1 learningRate=0.005');
    expect(workspace.type('run', 'grid').stdout).toMatch(/seed=1 learningRate=0\.002 +checkpoint\/grid_v/);
  });

  it('can be compared', () => {
    const [left, right] = run.points;
    const { inputs } = workspace.json<CompareOutput>('compare', left!.run, right!.run);
    expect(inputs).toEqual([
      { what: 'chosen training.learningRate', values: [0.002, 0.005] },
      { what: 'learn.learningRate', values: [0.002, 0.005] },
    ]);
  });

  it('says what each change did, in the terminal and on a page', () => {
    const { factors, analyses, html } = workspace.json<CompareOutput>(
      'compare',
      '--experiment',
      'grid',
      '--html',
      'grid.html',
    );
    expect(factors).toEqual([
      { names: ['learn.learningRate'], kinds: ['settings'], levels: ['0.002', '0.005'], runs: [0, 1] },
    ]);
    const mae = analyses.find(({ metric }) => metric === 'mae')!;
    const [before, after] = run.points.map(({ metrics }) => metrics['mae']!);
    expect(mae.better).toBe('lower');
    expect(mae.measurements.map((one) => one?.interval?.length)).toEqual([2, 2]);
    expect(mae.effects).toHaveLength(1);
    expect(mae.effects[0]).toMatchObject({ factor: 0, from: 0, to: 1, pairs: 1, sameRows: true });
    expect(mae.effects[0]!.change).toBeCloseTo(after! - before!, 12);
    expect(html).toBe('grid.html');
    const page = readFileSync(workspace.path('grid.html'), 'utf8');
    expect(page).toContain('<svg');
    expect(page).toContain('What each change did, everything else being the same');
    const text = workspace.type('compare', '--experiment', 'grid', '--metric', 'mae').stdout;
    expect(text).toMatch(
      /what a change did +mae +interval +lower is better\nlearn\.learningRate +0\.002 → 0\.005/,
    );
    expect(workspace.type('compare', '--experiment', 'grid', '--metric', 'none').stderr).toMatch(
      /^error: these runs have no metric "none"; there is .*mae/,
    );
  });

  it('shares its runs with the experiment that has the same values', () => {
    expect(workspace.json<RunOutput>('run', 'baseline')).toMatchObject({
      cached: true,
      spec: run.points[1]!.spec,
    });
  });
});

describe('kstore run --continue', () => {
  it('tries again what failed, and nothing else', () => {
    const workspace = createGraphs();
    const program = copyProgram();
    const source = `import former from './former-test-regression.mjs';
const refuse = async (context) => {
  if (context.settings.part === 'train') throw new Error('out of paper');
  return former.run(context);
};
export default { ...former, run: refuse };
`;
    wrapTask(program, 'test-regression.mjs', source);
    const broken = workspace.withProgram(program).type('run', 'chain', '--json');
    expect(broken.exitCode).toBe(15);
    const { error } = JSON.parse(broken.stdout) as ErrorOutput;
    expect(error).toMatchObject({ code: 'KSTORE_TASK_FAILED' });
    expect(error.message).toContain('out of paper');
    expect(error.hints).toContain('succeeded: learn, held-out');
    const repaired = workspace.json<RunOutput>('run', '--continue');
    expect(listSteps(repaired)).toEqual(['learn cached', 'held-out run', 'learnt run']);
  });

  it('goes on after the process was killed', async () => {
    const workspace = createGraphs();
    const headPath = workspace.path('.kstore/git/refs/heads/main');
    const before = readFileSync(headPath, 'utf8');
    const words = [join(projectFolder, 'bin/kstore.js'), 'run', 'chain'];
    const child = spawn(process.execPath, words, { cwd: workspace.folder, stdio: 'ignore' });
    const ended = once(child, 'exit');
    while (readFileSync(headPath, 'utf8') === before) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGKILL');
    await ended;
    expect(workspace.json<RunsOutput>('runs').runs).toMatchObject([
      { task: 'learning regression', status: 'succeeded', experiment: 'chain_v1' },
    ]);
    const run = workspace.json<RunOutput>('run', 'chain', '--continue');
    expect(listSteps(run)[0]).toBe('learn cached');
    expect(run.status).toBe('succeeded');
    expect(workspace.json('fsck')).toMatchObject({ ok: true });
  });
});
