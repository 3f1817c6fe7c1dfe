import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import type { ShowOutput } from '../../src/store/model/generated/output/show.ts';
import { createExample, removeTemporaryFolders, type Workspace } from '../support/workspace.ts';

const card = `
card:
  question: 만들기 전에 세기를 알 수 있는가?
  type: vector regression
  predict: [TARGETS]
  audience: the laboratory, to choose what to make next
  success:
    - { metric: rmse, atMost: 1000000 }
    - { metric: r2, atLeast: 1 }
  source: measured in 2024
  represents: small batches
`;

describe('a task card and the wear of test data', () => {
  let workspace: Workspace;

  function show(reference: string) {
    return workspace.json<ShowOutput>('show', reference).matches[0]! as Extract<
      ShowOutput['matches'][number],
      { type: 'version' }
    >;
  }

  beforeAll(() => {
    workspace = createExample({ samples: 60 });
    workspace.edit('training/default.yaml', /epochs: \d+/, 'epochs: 2');
    workspace.json('init');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'rows');
    const { meta } = show('formula_v1');
    const { columns } = meta['table'] as { columns: { name: string; role?: string }[] };
    const targets = columns.filter(({ role }) => role === 'target').map(({ name }) => name);
    const type = targets.length > 1 ? 'vector' : 'scalar';
    const text = readFileSync(workspace.path('experiments/baseline.yaml'), 'utf8');
    const written = card.replace('TARGETS', targets.join(', ')).replace('vector', type);
    writeFileSync(workspace.path('experiments/baseline.yaml'), `${text}${written}`);
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'card');
  }, 120_000);
  afterAll(removeTemporaryFolders);

  it('stands above the result, and says whether it is good enough', () => {
    const run = workspace.json<RunOutput>('run', 'baseline');
    expect(run.success!.map(({ reached }) => reached)).toEqual([true, false]);
    const result = show('result/baseline_v1');
    expect(result.framing).toMatchObject({
      experiment: 'baseline_v2',
      card: { source: 'measured in 2024' },
      success: [
        { metric: 'rmse', reached: true },
        { metric: 'r2', reached: false },
      ],
    });
    const { stdout } = workspace.type('show', 'result/baseline_v1');
    expect(stdout).toMatch(
      /^ {2}task card of baseline_v2\n {4}question +만들기 전에 세기를 알 수 있는가\?$/m,
    );
    expect(stdout).toMatch(/^ {4}success +r2 at least 1: \S+, NOT reached$/m);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(workspace.type('run', 'baseline').stdout).toMatch(/success +rmse at most 1000000: \S+, reached/);
    expect(workspace.type('show', run.run).stdout).toContain('task card of baseline_v2');
  });

  it('counts looks, and which of them a result is', () => {
    workspace.edit('experiments/baseline.yaml', 'seed: 1', 'seed: 2');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'another seed');
    workspace.json('run', 'baseline');
    expect(show('result/baseline_v1').wear).toMatchObject([
      { ref: 'formula_v1', looks: 2, models: 2, look: 1, chosenBy: [] },
    ]);
    expect(show('result/baseline_v2').wear).toMatchObject([{ look: 2 }]);
    expect(workspace.type('show', 'result/baseline_v2').stdout).toContain(
      'test set formula_v1: looked at 2 times by 2 models; this is look 2',
    );
  });

  it('says when settings were chosen by the test data', () => {
    const path = workspace.path('experiments/baseline.yaml');
    const space = '{ learningRate: { uniform: [0.01, 0.02] } }';
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}sweep: { space: ${space}, strategy: random, trials: 2, metric: test/rmse }\n`,
    );
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'sweep');
    const sweep = workspace.type('sweep', 'start', 'baseline', '--on-test-data');
    expect(sweep.exitCode).toBe(0);
    const { wear } = show('result/baseline_v1');
    expect(wear).toMatchObject([{ looks: 4, models: 4, look: 1 }]);
    expect(wear![0]!.chosenBy).toHaveLength(1);
    expect(workspace.type('show', 'result/baseline_v1').stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /Settings were chosen by it in \S+: the figures look too good, so measure on new test data/,
    );
  });

  it('stops a run that is something else', () => {
    workspace.edit('experiments/baseline.yaml', 'metric: r2, atLeast', 'metric: r2, atMost');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'wrong card');
    const { exitCode, stderr } = workspace.type('run', 'baseline');
    expect(exitCode).toBe(12);
    expect(stderr).toBe(
      'error: experiments/baseline: card, success 2: "r2" is better when higher\nhint: write `atLeast`\n',
    );
  });
});
