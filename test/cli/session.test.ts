import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AddOutput } from '../../src/store/model/generated/output/add.ts';
import type { CheckoutOutput } from '../../src/store/model/generated/output/checkout.ts';
import type { CommitOutput } from '../../src/store/model/generated/output/commit.ts';
import type { CompareOutput } from '../../src/store/model/generated/output/compare.ts';
import type { DiffOutput } from '../../src/store/model/generated/output/diff.ts';
import type { FsckOutput } from '../../src/store/model/generated/output/fsck.ts';
import type { LineageOutput } from '../../src/store/model/generated/output/lineage.ts';
import type { LogOutput } from '../../src/store/model/generated/output/log.ts';
import type { ReproduceOutput } from '../../src/store/model/generated/output/reproduce.ts';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import type { ShowOutput } from '../../src/store/model/generated/output/show.ts';
import type { StatusOutput } from '../../src/store/model/generated/output/status.ts';
import {
  createExample,
  createTemporaryFolder,
  editCell,
  removeTemporaryFolders,
  runGit,
  type Workspace,
} from '../support/workspace.ts';

const sampleCount = 300;
const firstRefs = ['formula_v1', 'standard_v1', 'mlp_v1', 'default_v1', 'holdout_v1', 'baseline_v1'];

/** Paths below a folder to what is in them, in the order of the paths. */
function readFiles(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

// One session: each step goes on from the step before.
describe('the first session of a new user', () => {
  let workspace: Workspace;
  let originals: Map<string, string>;
  let firstRun: RunOutput;
  let secondRun: RunOutput;
  const edited = { sample: 'sample_7', before: NaN, after: 123.25 };

  beforeAll(() => {
    workspace = createExample({ samples: sampleCount });
    originals = readFiles(workspace.path('datasets/formula'));
  });
  afterAll(removeTemporaryFolders);

  it('makes a store, and adds everything as the kind that its folder says', () => {
    expect(workspace.json('init')).toEqual({ workspace: workspace.folder, created: true });
    const { added } = workspace.json<AddOutput>('add', '.');
    expect(added.map(({ kind, name, state }) => `${kind}/${name} ${state}`)).toEqual([
      'dataset/formula staged',
      'preprocessing/standard staged',
      'model/mlp staged',
      'training/default staged',
      'evaluation/holdout staged',
      'experiment/baseline staged',
    ]);
    expect(added[0]).toMatchObject({ files: 2 * sampleCount, version: null });
    const { changes } = workspace.json<StatusOutput>('status');
    expect(changes).toHaveLength(6);
    expect(new Set(changes.map(({ state }) => state))).toEqual(new Set(['new']));
  });

  it('commits them as version 1 each, a line each, and nothing is left to do', () => {
    const { stdout } = workspace.type('commit', '-m', 'first samples');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(firstRefs);
    expect(lines[0]).toMatch(/^formula_v1 +dataset +[0-9a-f]{8}/);
    expect(workspace.json('status')).toEqual({ changes: [], older: [] });
    expect(workspace.json<AddOutput>('add', '.').added.map(({ state }) => state)).toEqual(
      Array(6).fill('unchanged'),
    );
  });

  it('learns and tests, far better than the mean', () => {
    const outcome = workspace.type('run', 'experiments/baseline.yaml', '--json');
    expect(outcome.exitCode).toBe(0);
    firstRun = JSON.parse(outcome.stdout) as RunOutput;
    expect(firstRun).toMatchObject({ status: 'succeeded', cached: false });
    expect(firstRun.outputs.map(({ kind, ref }) => `${kind} ${ref}`)).toEqual([
      'checkpoint baseline_v1',
      'result baseline_v1',
    ]);
    expect(firstRun.metrics.r2).toBeGreaterThanOrEqual(0.8);
    expect(firstRun.metrics.baselineR2).toBeLessThan(0.1);
    expect(firstRun.metrics.rmse).toBeLessThan(firstRun.metrics.baselineRmse! / 2);
    expect(outcome.stderr).toMatch(/rows to train on/);
  });

  it('serves the same run from the cache, and says so', () => {
    const again = workspace.json<RunOutput>('run', 'experiments/baseline.yaml');
    expect(again).toMatchObject({ run: firstRun.run, spec: firstRun.spec, cached: true });
    expect(again.outputs).toEqual(firstRun.outputs);
    expect(workspace.type('run', 'baseline').stdout).toMatch(/cache/);
  });

  it('begins a report, in which a person writes', () => {
    expect(workspace.json('report', 'new', 'baseline', '--from', firstRun.run)).toMatchObject({
      path: 'reports/baseline.md',
    });
    const page = readFileSync(workspace.path('reports/baseline.md'), 'utf8');
    expect(page).toContain(firstRun.run);
    expect(page).toContain('`formula_v1`');
    appendFileSync(workspace.path('reports/baseline.md'), 'Cement matters most.\n');
    workspace.json('add', 'reports');
    const { versions } = workspace.json<CommitOutput>('commit', '-m', 'what we saw');
    expect(versions.map(({ ref, kind }) => `${kind} ${ref}`)).toEqual(['report baseline_v1']);
  });

  it('shows the one cell and the one setting that were changed', async () => {
    const sheet = workspace.path(`datasets/formula/input/${edited.sample}.xlsx`);
    edited.before = await editCell(sheet, 'water', edited.after);
    workspace.edit('training/default.yaml', 'learningRate: 0.005', 'learningRate: 0.004');
    const { changes } = workspace.json<StatusOutput>('status');
    expect(changes.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'formula modified',
      'default modified',
    ]);
    workspace.json('add', '.');
    const { versions } = workspace.json<CommitOutput>('commit', '-m', 'a corrected sample');
    expect(versions.map(({ ref }) => ref)).toEqual(['formula_v2', 'default_v2']);

    const cells = workspace.json<DiffOutput>('diff', 'formula_v1', 'formula_v2');
    expect(cells.summary).toMatchObject({
      equal: false,
      files: 1,
      columns: 0,
      rowsAdded: 0,
      rowsRemoved: 0,
      rowsChanged: 1,
      cells: 1,
      settings: 0,
    });
    expect(cells.table!.rows).toMatchObject([
      { id: edited.sample, cells: [{ column: 'water', before: edited.before, after: edited.after }] },
    ]);
    const settings = workspace.json<DiffOutput>('diff', 'default_v1', 'default_v2');
    expect(settings.summary).toMatchObject({ settings: 1, cells: 0 });
    expect(settings.settings).toEqual([
      { path: 'learningRate', change: 'changed', before: 0.005, after: 0.004 },
    ]);
    expect(workspace.json<DiffOutput>('diff', 'formula_v1', 'formula_v1')).toMatchObject({
      summary: { equal: true },
      table: null,
    });
  });

  it('runs with the newest versions, and sets the runs side by side', () => {
    secondRun = workspace.json<RunOutput>('run', 'experiments/baseline.yaml');
    expect(secondRun.cached).toBe(false);
    expect(secondRun.spec).not.toBe(firstRun.spec);
    expect(secondRun.outputs.map(({ ref }) => ref)).toEqual(['baseline_v2', 'baseline_v2']);
    const { runs, inputs, metrics } = workspace.json<CompareOutput>('compare', firstRun.run, secondRun.run);
    expect(runs.map(({ run }) => run)).toEqual([firstRun.run, secondRun.run]);
    const text = JSON.stringify(inputs);
    for (const expected of ['formula_v1', 'formula_v2', 'default_v1', 'default_v2'])
      expect(text).toContain(expected);
    expect(text).not.toContain('mlp_v1');
    expect(JSON.stringify(metrics)).toContain(String(firstRun.metrics.r2));
    expect(JSON.stringify(metrics)).toContain(String(secondRun.metrics.r2));
  });

  it('tells the history, the things and where they came from', () => {
    const { commits } = workspace.json<LogOutput>('log');
    const messages = commits.map(({ message }) => message);
    expect(messages.at(-1)).toMatch(/^first samples/);
    expect(messages.some((message) => message.startsWith('what we saw'))).toBe(true);
    const { matches } = workspace.json<ShowOutput>('show', 'baseline_v1');
    expect(matches.map((match) => ('kind' in match ? match.kind : match.type)).sort()).toEqual([
      'checkpoint',
      'experiment',
      'report',
      'result',
    ]);
    const lineage = JSON.stringify(workspace.json<LineageOutput>('lineage', 'result/baseline_v1'));
    for (const ref of [...firstRefs, 'baseline_v1']) expect(lineage).toContain(ref);
    expect(lineage).not.toContain('formula_v2');
    const consequences = JSON.stringify(workspace.json('impact', 'formula_v2'));
    expect(consequences).toContain('result/baseline_v2');
    expect(consequences).not.toContain('result/baseline_v1');
  });

  it('gives back the bytes of an old version', () => {
    const target = join(createTemporaryFolder(), 'old');
    const { files } = workspace.json<CheckoutOutput>('checkout', 'formula_v1', '--to', target);
    expect(files).toBe(2 * sampleCount);
    const returned = readFiles(target);
    expect([...returned.keys()]).toEqual([...originals.keys()]);
    for (const [path, bytes] of originals) expect(returned.get(path) === bytes, path).toBe(true);
  });

  it.each<[string, () => string[], number]>([
    ['the result', () => [firstRun.outputs[1]!.id], 1],
    ['the result, from the first learning on', () => [firstRun.outputs[1]!.id, '--deep'], 2],
    ['the checkpoint', () => [firstRun.outputs[0]!.id.slice(0, 12)], 1],
    ['everything that the report cites', () => ['report/baseline_v1'], 2],
  ])('reproduces %s: IDENTICAL', (_what, words, runCount) => {
    const outcome = workspace.type('reproduce', ...words(), '--json');
    expect(outcome.exitCode).toBe(0);
    const reproduction = JSON.parse(outcome.stdout) as ReproduceOutput;
    expect(reproduction).toMatchObject({ verdict: 'IDENTICAL', firstDifference: null, missing: [] });
    expect(reproduction.runs).toHaveLength(runCount);
    expect(reproduction.outputs).toHaveLength(runCount);
    for (const { expected, actual, equal } of reproduction.outputs) {
      expect(actual).toBe(expected);
      expect(equal).toBe(true);
    }
  });

  it('leaves nothing behind by reproducing', () => {
    expect(workspace.json('status')).toEqual({ changes: [], older: [] });
    expect(readdirSync(workspace.path('.kstore/tmp'))).toEqual([]);
    expect(existsSync(workspace.path('.kstore/lock'))).toBe(false);
  });

  it('keeps a history that git itself reads', () => {
    const checked = runGit(workspace.folder, '--git-dir', '.kstore/git', 'fsck', '--strict', '--full');
    expect(checked).toMatchObject({
      exitCode: 0,
      stdout: '',
      stderr: expect.not.stringMatching(/error|warning/) as string,
    });
    const log = runGit(
      workspace.folder,
      '--git-dir',
      '.kstore/git',
      'log',
      '--reverse',
      '--format=%an <%ae> %s',
    );
    expect(log.stdout.split('\n')[0]).toBe('Hana <hana@example.org> first samples');
    const clone = join(createTemporaryFolder(), 'clone');
    expect(runGit(workspace.folder, 'clone', '--quiet', '.kstore/git', clone).exitCode).toBe(0);
    const record = JSON.parse(readFileSync(join(clone, 'datasets/formula/v2.json'), 'utf8')) as {
      id: string;
    };
    expect(JSON.stringify(workspace.json('show', 'formula_v2'))).toContain(record.id);
  });

  it('checks the store, and all is well', () => {
    const { ok, problems, checked } = workspace.json<FsckOutput>('fsck');
    expect({ ok, problems }).toEqual({ ok: true, problems: [] });
    expect(checked.runs).toBe(6);
    // The code of the built-in tasks is one of them.
    expect(checked.versions).toBe(14);
  });
});
