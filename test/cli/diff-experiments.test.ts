import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiffOutput } from '../../src/store/model/generated/output/diff.ts';
import type { RunsOutput } from '../../src/store/model/generated/output/runs.ts';
import {
  createCommittedExample,
  createTemporaryFolder,
  projectFolder,
  removeTemporaryFolders,
  Workspace,
} from '../support/workspace.ts';

const schema = readFileSync(join(projectFolder, 'schemas/output/diff.schema.json'), 'utf8');
const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(JSON.parse(schema) as object);

function checkedJson(workspace: Workspace, ...words: string[]): DiffOutput {
  const result = workspace.json<DiffOutput>('diff', ...words);
  expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
  return result;
}

describe('diff of what an experiment made', () => {
  let workspace: Workspace;
  let runs: readonly string[];
  const commit = () => {
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'edited');
  };
  const show = (...words: string[]) => {
    const { stdout, stderr } = workspace.within({ variables: { COLUMNS: '80' } }).type('diff', ...words);
    expect(stderr).toBe('');
    const tooWide = stdout.split('\n').filter((line) => line.length > 80);
    expect(tooWide).toEqual([]);
    return stdout;
  };

  beforeAll(() => {
    workspace = createCommittedExample();
    // One test row would give metrics without intervals.
    workspace.edit(
      'preprocessing/standard.yaml',
      'validation: 0.15, test: 0.15',
      'validation: 0.1, test: 0.2',
    );
    workspace.edit('training/default.yaml', /epochs: \d+/, 'epochs: 4');
    mkdirSync(workspace.path('reports'));
    writeFileSync(
      workspace.path('reports/notes.md'),
      '# Notes\n\nRMSE is {{ result baseline_v1 metrics.rmse }}.\n',
    );
    commit();
    workspace.json('run', 'experiments/baseline.yaml');
    workspace.edit('experiments/baseline.yaml', 'seed: 1', 'seed: 2');
    workspace.edit('models/mlp.yaml', '  - dropout', '  - dense: { units: 16 }\n  - dropout');
    workspace.edit('reports/notes.md', 'RMSE is {{ result baseline_v1', 'RMSE is now {{ result baseline_v2');
    commit();
    workspace.json('run', 'experiments/baseline.yaml');
    runs = workspace.json<RunsOutput>('runs').runs.map(({ run }) => run);
  }, 180_000);
  afterAll(removeTemporaryFolders);

  it('tells which of the things that determine a run differ, and what that did to the metrics', () => {
    const [second, first] = runs as [string, string];
    const { kind, run, metrics, summary } = checkedJson(workspace, first, second);
    expect(kind).toBe('run');
    expect(run!.changes.map(({ aspect }) => aspect)).toEqual(['settings', 'seed']);
    expect(run!.changes[1]).toMatchObject({ text: 'the seed is 2, in the first run 1', steps: [] });
    expect(run!.changes[0]).toMatchObject({ steps: ['learn'] });
    expect(run!.changes[0]!.text).toContain('model/mlp_v2, in the first run model/mlp_v1');
    const rmse = metrics!.find(({ name }) => name === 'rmse')!;
    expect(rmse.effect).toBe(rmse.after! < rmse.before! ? 'better' : 'worse');
    expect(rmse.intervalBefore).toHaveLength(2);
    const [low, high] = rmse.intervalBefore as [number, number];
    expect(rmse.isWithin).toBe(low <= rmse.after! && rmse.after! <= high);
    expect(summary).toMatchObject({ equal: false, runChanges: 2 });
    const text = show(first, second);
    expect(text).toMatch(/^run \w{8} → run \w{8}: 2 differences in what went in, \d+ metrics/);
    expect(text).toMatch(/ {2}= {2}code +the same\n/);
    expect(text).toMatch(/ {2}~ {2}seed +the seed is 2, in the first run 1\n/);
    expect(text).toMatch(/ {2}rmse +[\d.]+ {2}→ +[\d.]+ .*(better|worse)/);
  });

  it('finds nothing between a run and itself, and says so by the exit code', () => {
    const [run] = runs as [string];
    expect(workspace.type('diff', run, run, '--exit-code')).toMatchObject({ exitCode: 0 });
    expect(workspace.type('diff', run, runs[1]!, '--exit-code', '--stat').exitCode).toBe(3);
  });

  it('compares results by their metrics, and the tables and words in them', () => {
    const { metrics, files } = checkedJson(workspace, 'result/baseline_v1', 'result/baseline_v2');
    expect(metrics!.map(({ name }) => name)).toContain('rmse');
    expect(files.find(({ path }) => path === 'residuals.csv')!.table!.counts.cells).toBeGreaterThan(0);
    expect(files.find(({ path }) => path === 'summary.md')!.words!.changes.length).toBeGreaterThan(0);
    expect(show('result/baseline_v1', 'result/baseline_v2')).toMatch(/\nsummary\.md: \d+ words? added/);
  });

  it('aligns the layers of two models, also of one in the workspace', () => {
    const { model } = checkedJson(workspace, 'mlp_v1', 'mlp_v2');
    const added = model!.layers.filter(({ change }) => change === 'added');
    expect(added).toMatchObject([{ type: 'dense', settingsAfter: 'units 16' }]);
    const gained = model!.layers.reduce(
      (sum, layer) => sum + layer.parametersAfter - layer.parametersBefore,
      0,
    );
    expect(gained).toBe(model!.parametersAfter - model!.parametersBefore);
    expect(show('mlp_v1', 'mlp_v2')).toMatch(/\n {2}\+ {2}dense2 +units 16 +16 +[\d,]+ +\+[\d,]+\n/);
    workspace.edit('models/mlp.yaml', 'units: 16', 'units: 17');
    const edited = checkedJson(workspace, 'mlp_v2');
    expect(edited).toMatchObject({ from: 'model/mlp_v2', to: 'models/mlp.yaml (workspace)' });
    expect(edited.model!.layers.filter(({ change }) => change === 'changed')[0]).toMatchObject({
      settingsBefore: 'units 16',
      settingsAfter: 'units 17',
    });
    workspace.edit('models/mlp.yaml', 'units: 17', 'units: 16');
  });

  it('tells the words of a report, and the results that it cites otherwise', () => {
    const { citations, files } = checkedJson(workspace, 'notes_v1', 'notes_v2');
    expect(citations).toMatchObject([
      {
        change: 'changed',
        kind: 'result',
        what: 'metrics.rmse',
        before: { ref: 'baseline_v1' },
        after: { ref: 'baseline_v2' },
      },
    ]);
    expect(Number(citations[0]!.after!.text)).not.toBeNaN();
    expect(files[0]!.words!.changes[0]).toMatchObject({ lineAfter: 3 });
    expect(show('notes_v1', 'notes_v2')).toContain(
      'RMSE is {+now +}{{ result [-baseline_v1-]{+baseline_v2+}',
    );
  });

  it.each([
    ['a run and a version', ['RUN', 'mlp_v1'], /is a run, and "mlp_v1" is model\/mlp_v1/],
    ['a version and a run', ['mlp_v1', 'RUN'], /is a run, and "mlp_v1" is model\/mlp_v1/],
    ['a run alone', ['RUN'], /is a run: name a second run/],
    ['a key of runs', ['RUN', 'RUN', '--key', 'a'], /--key is for tables, and runs are none/],
    ['files of runs', ['RUN', 'RUN', '--name-only'], /--name-only is for files, and runs have none/],
    ['an experiment and a step', ['RUN', 'STEP'], /one of a whole experiment, and run \w{8} is one of/],
    ['a path alone', ['./models'], /"\.\/models" is a path: what is it to be compared with\?/],
    ['a result and the workspace', ['result/baseline_v1'], /a result is made by a run/],
    ['a workbook of no table', ['mlp_v1', './models', '--xlsx', 'a.xlsx'], /no table differs between/],
    ['a path that is not there', ['./nothing', './models'], /there is no file or folder "\.\/nothing"/],
  ])('refuses %s with one sentence', (_, words, message) => {
    const step = () => {
      const shown = workspace.json<{ matches: { steps: { run: string }[] }[] }>('show', runs[0]!);
      return shown.matches[0]!.steps[0]!.run;
    };
    const real = words.map((word) => (word === 'RUN' ? runs[0]! : word === 'STEP' ? step() : word));
    const { exitCode, stdout, stderr } = workspace.type('diff', ...real);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^error: [^\n]+\n(hint: [^\n]+\n)*$/);
    expect([exitCode === 0, stdout]).toEqual([false, '']);
  });

  it('writes a page of two runs, which asks no network', () => {
    const page = workspace.path('runs.html');
    expect(workspace.type('diff', ...(runs as [string, string]), '--html', page).exitCode).toBe(0);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('"title":"what went in"');
    expect(html).toContain('"title":"metrics"');
    expect(html).not.toMatch(/https?:|img-src/);
  });
});

describe('diff of folders and files without a store', () => {
  afterAll(removeTemporaryFolders);

  it('takes two tables as they lie on the disk, and tells the exit code', () => {
    const workspace = new Workspace(createTemporaryFolder());
    writeFileSync(workspace.path('old.csv'), 'code,w\nA,1\nB,2\n');
    writeFileSync(workspace.path('new.csv'), 'code,w\nA,1\nB,3\n');
    const { stdout, exitCode } = workspace.type('diff', 'old.csv', 'new.csv', '--exit-code');
    expect(exitCode).toBe(3);
    expect(stdout).toContain('old.csv → new.csv: 1 cell in 1 row, 1 file\n');
    expect(checkedJson(workspace, 'old.csv', 'new.csv')).toMatchObject({
      kind: 'file',
      table: { counts: { cells: 1 } },
    });
    expect(checkedJson(workspace, '.', '.')).toMatchObject({ kind: 'folder', summary: { equal: true } });
    const refused = workspace.type('diff', 'old.csv', 'gone.csv');
    expect(refused).toMatchObject({
      exitCode: 13,
      stdout: '',
      stderr: 'error: there is no file or folder "gone.csv"\n',
    });
  });
});
