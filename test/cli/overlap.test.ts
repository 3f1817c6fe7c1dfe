import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OverlapOutput } from '../../src/store/model/generated/output/overlap.ts';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import type { RunPlanOutput } from '../../src/store/model/generated/output/run-plan.ts';
import type { SweepStartOutput } from '../../src/store/model/generated/output/sweep-start.ts';
import { makeWorkbook } from '../support/workbook.ts';
import { createExample, removeTemporaryFolders, type Workspace } from '../support/workspace.ts';

/** Forty rows of cement, each there twice. */
function writeRows(workspace: Workspace, name: string, from: number): void {
  const folder = workspace.path('datasets', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const lines = Array.from({ length: 40 }, (_item, row) =>
    `${from + row},물 ${from + row},${(from + row) * 3}\n`.repeat(2),
  );
  writeFileSync(workspace.path('datasets', name, 'rows.csv'), `age,이름,세기\n${lines.join('')}`);
  writeFileSync(workspace.path('datasets', name, 'dataset.yaml'), 'targets: [세기]\n');
}

describe('an Excel sheet and a CSV file', () => {
  let workspace: Workspace;

  beforeAll(async () => {
    workspace = createExample({ dataset: 'book' });
    rmSync(workspace.path('datasets/book'), { recursive: true });
    const header = ['age', '이름', '세기'];
    const numbers = Array.from({ length: 60 }, (_item, index) => index + 1);
    const sheet = numbers.map((number) => [number / 10, `물 ${number}`, number * 3]);
    // The rows 51 to 60, of which the last five are written in another way, and ten others.
    const lines = numbers.slice(50).map((number) => {
      const isOther = number > 55;
      return `${(number / 10).toFixed(isOther ? 3 : 1)},${isOther ? `  물  ${number} ` : `물 ${number}`},${number * 3}`;
    });
    const others = numbers.slice(0, 10).map((number) => `${number + 100},물 ${number},${number}`);
    const files = {
      'book/rows.xlsx': await makeWorkbook({ rows: [header, ...sheet] }),
      'book/dataset.yaml': 'targets: [세기]\n',
      'paper/rows.csv': `${[header.join(), ...lines, ...others].join('\r\n')}\r\n`,
      'paper/dataset.yaml': 'targets: [세기]\n',
    };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(workspace.path('datasets', path)), { recursive: true });
      writeFileSync(workspace.path('datasets', path), content);
    }
    workspace.edit('preprocessing/standard.yaml', '  - log:', '  - oneHot: {}\n  - log:');
    workspace.edit('experiments/baseline.yaml', 'seed:', 'testDataset: paper\nseed:');
    workspace.json('init');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'rows');
  });
  afterAll(removeTemporaryFolders);

  it('are compared by the values in their cells, as written and normalised', () => {
    const { exitCode, stdout } = workspace.type('overlap', 'book', 'paper', '--json');
    expect(exitCode).toBe(3);
    expect((JSON.parse(stdout) as OverlapOutput).findings).toMatchObject([
      { rows: { left: 60, right: 20 }, counts: { exact: 5, normalised: 5, key: 0, sameInputs: 0 } },
    ]);
  });

  it('stop a run that learns from one and tests on the other', () => {
    const { exitCode, stderr } = workspace.type('run', 'baseline');
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(
      /^error: \d+ of 20 rows of the test data paper_v1 are in the training data book_v1/m,
    );
  });
});

describe('data that overlaps', () => {
  let workspace: Workspace;

  beforeAll(() => {
    workspace = createExample({ dataset: 'twice' });
    writeRows(workspace, 'twice', 1);
    writeRows(workspace, 'other', 31);
    workspace.edit('training/default.yaml', /epochs: \d+/, 'epochs: 2');
    workspace.edit('preprocessing/standard.yaml', 'same-inputs }', 'none }');
    workspace.edit('preprocessing/standard.yaml', '  - log:', '  - oneHot: {}\n  - log:');
    const text = readFileSync(workspace.path('experiments/baseline.yaml'), 'utf8');
    writeFileSync(
      workspace.path('experiments/search.yaml'),
      `${text}\nsweep: { space: { learningRate: { uniform: [0.01, 0.02] } }, strategy: random, trials: 1 }\n`,
    );
    workspace.json('init');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'rows');
  });
  afterAll(removeTemporaryFolders);

  it('stops a run before anything happens, and says what to do', () => {
    const { exitCode, stdout, stderr } = workspace.type('run', 'baseline');
    expect(exitCode).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^error: \d+ of 12 rows of the validation data twice_v1 are in the training data/m,
    );
    expect(stderr).toMatch(
      /^hint: row \d+ of the training data = row \d+ of the validation data: age \d+, 이름 물 \d+/m,
    );
    expect(stderr).toMatch(/keepTogether: same-inputs/);
    expect(workspace.json<{ runs: unknown[] }>('runs').runs).toEqual([]);
    expect(workspace.type('overlap', 'experiments/baseline.yaml').exitCode).toBe(3);
    expect(workspace.type('run', 'baseline', '--allow-overlap', ' ').exitCode).toBe(2);
  });

  it('is foreseen by --dry-run', () => {
    const { exitCode, stdout } = workspace.type('run', 'baseline', '--dry-run');
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/^it would be refused: \d+ of 12 rows of the validation data twice_v1/m);
    expect(stdout).toMatch(/^hint: go on all the same with `--allow-overlap/m);
    const plan = workspace.json<RunPlanOutput>('run', 'baseline', '--dry-run', '--allow-overlap', 'to see');
    expect(plan).toMatchObject({ refused: null, toRun: 2 });
    expect(workspace.type('run', 'baseline', '--dry-run', '--json').stdout).toMatch(
      /"refused":\{"code":"KSTORE_DATA_OVERLAP"/,
    );
  });

  it('is compared by hand, in 80 columns', () => {
    const { exitCode, stdout } = workspace.type('overlap', 'twice', 'other');
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/^other_v1 against twice_v1: 20 of 80 rows in both/m);
    const near = workspace.type('overlap', 'twice_v1', 'other_v1', '--near', '--json');
    const output = JSON.parse(near.stdout) as OverlapOutput;
    expect(output.findings[0]).toMatchObject({ rows: { left: 80, right: 80 }, repeatedInLeft: 40 });
    expect(output.findings[0]!.near).toBeTypeOf('number');
  });

  it('may be allowed, which is seen wherever the run is', () => {
    const run = workspace.json<RunOutput>('run', 'baseline', '--allow-overlap', 'to try it out');
    expect(run.dataCheck?.overridden).toBe('to try it out');
    expect(run.looks).toMatchObject([
      { ref: 'twice_v1', test: { looks: 1, models: 1 }, validation: { looks: 1 } },
    ]);
    for (const words of [
      ['show', run.run],
      ['show', run.steps[1]!.run],
      ['lineage', 'result/baseline'],
    ])
      expect(workspace.type(...words).stdout).toMatch(/overlap (was )?allowed: to try it out/);
    expect(workspace.type('show', 'twice_v1').stdout).toContain(
      'test set twice_v1: looked at 1 time by 1 model',
    );
    workspace.json('report', 'new', 'note', '--from', run.run);
    expect(readFileSync(workspace.path('reports/note.md'), 'utf8')).toContain('allowed:** to try it out');
    // Without the reason it is refused again, although every step is in the cache.
    expect(workspace.type('run', 'baseline').exitCode).toBe(3);
  });

  it('stops a sweep before it begins, unless there is a reason', () => {
    const { exitCode, stderr } = workspace.type('sweep', 'start', 'search');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('--allow-overlap "reason"');
    expect(workspace.json('sweep', 'list')).toEqual({ sweeps: [] });
    const words = ['sweep', 'start', 'search', '--allow-overlap', 'to try it out'];
    const { trials } = workspace.json<SweepStartOutput>(...words);
    expect(trials).toMatchObject([{ status: 'done' }]);
    expect(workspace.type('show', trials[0]!.run!).stdout).toContain('to try it out');
    const sweep = readFileSync(workspace.path('.kstore/sweeps/search-1.json'), 'utf8');
    expect(sweep).toContain('"allowOverlap":"to try it out"');
  });

  it('is no overlap when equal rows stay together', () => {
    workspace.edit('preprocessing/standard.yaml', 'none }', 'same-inputs }');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'together');
    const run = workspace.json<RunOutput>('run', 'baseline');
    expect(run.dataCheck?.overridden).toBeUndefined();
    expect(run.dataCheck?.pairs).toHaveLength(3);
    const known = workspace.type('compare', 'result/baseline_v1', 'result/baseline_v2');
    expect(known.stdout).toMatch(/data overlap allowed\s+to try it out/);
  });
});
