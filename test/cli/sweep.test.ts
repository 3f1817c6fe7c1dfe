import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListOutput } from '../../src/store/model/generated/output/list.ts';
import type { ReproduceOutput } from '../../src/store/model/generated/output/reproduce.ts';
import { formatNumber } from '../../src/cli/views/format.ts';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import type { RunsOutput } from '../../src/store/model/generated/output/runs.ts';
import type { SweepBestOutput } from '../../src/store/model/generated/output/sweep-best.ts';
import type { SweepMoveOutput } from '../../src/store/model/generated/output/sweep-move.ts';
import type { SweepShowOutput } from '../../src/store/model/generated/output/sweep-show.ts';
import type { SweepStartOutput } from '../../src/store/model/generated/output/sweep-start.ts';
import type { WatchOutput } from '../../src/store/model/generated/output/watch.ts';
import {
  createExample,
  projectFolder,
  removeTemporaryFolders,
  runGit,
  type Workspace,
} from '../support/workspace.ts';

const shortTrials = `
sweep:
  space:
    learningRate: { logUniform: [0.001, 0.1] }
    batchSize: { choice: [4, 8] }
  strategy: random
  trials: 4
`;

/** Epochs of a trial that a test stops. */
const endless = 100_000;

/** @param more further experiments, made of the text of the first: name and text. */
function createSweepExample(
  sweep: string,
  more: (text: string) => readonly (readonly [string, string])[] = () => [],
  epochs = 2,
): Workspace {
  const workspace = createExample();
  const experiment = workspace.path('experiments/baseline.yaml');
  for (const [name, text] of more(readFileSync(experiment, 'utf8')))
    writeFileSync(workspace.path(`experiments/${name}.yaml`), text);
  appendFileSync(experiment, sweep);
  workspace.edit('training/default.yaml', 'epochs: 300', `epochs: ${epochs}`);
  workspace.edit('training/default.yaml', 'patience: 60', 'patience: 0');
  workspace.json('init');
  workspace.json('commit', '--all', '-m', 'first');
  return workspace;
}

/** Types a command and does not wait for it. */
function begin(workspace: Workspace, ...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(projectFolder, 'bin/kstore.js'), ...words], {
    cwd: workspace.folder,
    env: { ...process.env, KSTORE_AUTHOR_NAME: 'Hana', KSTORE_AUTHOR_EMAIL: 'hana@example.org' },
    stdio: 'ignore',
  });
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => (child.exitCode === null ? child.once('exit', () => resolve()) : resolve()));

async function waitFor(workspace: Workspace, isReached: (sweep: SweepShowOutput) => boolean) {
  for (let attempt = 0; attempt < 600; attempt++) {
    const { exitCode, stdout } = workspace.type('sweep', 'show', 'baseline-1', '--json');
    const sweep = exitCode === 0 ? (JSON.parse(stdout) as SweepShowOutput) : null;
    if (sweep !== null && isReached(sweep)) return sweep;
    await sleep(50);
  }
  throw new Error('the sweep never came so far');
}

const statusOf = (sweep: SweepShowOutput, number: number) =>
  sweep.trials.find((trial) => trial.number === number)?.status;

afterAll(removeTemporaryFolders);

describe('a sweep', () => {
  let workspace: Workspace;
  let result: SweepStartOutput;

  beforeAll(() => {
    workspace = createSweepExample(shortTrials);
    result = workspace.json<SweepStartOutput>('sweep', 'start', 'experiments/baseline.yaml', '--jobs', '2');
  });

  it('runs each trial as a run that can be reproduced, and tests nothing', () => {
    expect(result).toMatchObject({
      state: 'finished',
      counts: { done: 4, failed: 0 },
      record: 'baseline-sweep_v1',
    });
    const { artifacts } = workspace.json<ListOutput>('list');
    const names = artifacts.map(({ kind, name }) => `${kind}/${name}`);
    expect(names).toContain('checkpoint/baseline-trial');
    expect(names).toContain('result/baseline-sweep');
    expect(names).not.toContain('checkpoint/baseline');
    expect(names.filter((name) => name.startsWith('result/'))).toEqual(['result/baseline-sweep']);
    const { verdict } = workspace.json<ReproduceOutput>('reproduce', result.trials[0]!.run!);
    expect(verdict).toBe('IDENTICAL');
  });

  it('says which trial is best, and how to test it as an experiment', () => {
    const best = workspace.json<SweepBestOutput>('sweep', 'best', 'baseline-1', '--alias', 'best');
    expect(best.value).toBe(Math.min(...result.trials.map(({ value }) => value!)));
    expect(best).toMatchObject({ trial: result.best, alias: 'baseline-trial@best' });
    expect(best.training).toMatchObject({ ...best.parameters, epochs: 2 });
    expect(workspace.type('show', 'baseline-trial@best').exitCode).toBe(0);
    const write = ['sweep', 'best', 'baseline-1', '--write', 'training/tuned.yaml'] as const;
    expect(workspace.type(...write).stdout).toMatch(/wrote training\/tuned\.yaml\n[^]*training: tuned/);
    expect(readFileSync(workspace.path('training/tuned.yaml'), 'utf8')).toMatch(/^epochs: 2$/m);
    expect(workspace.type('add', 'training').exitCode).toBe(0);
    expect(workspace.type(...write).stderr).toContain('"training/tuned.yaml" is there already');
  });

  it('begins a second time from the cache', () => {
    const again = workspace.json<SweepStartOutput>('sweep', 'start', 'baseline');
    expect(again.sweep).toBe('baseline-2');
    expect(again.trials.map(({ run }) => run).sort()).toEqual(result.trials.map(({ run }) => run).sort());
  });

  it('is extended after its end, and takes a trial of a person', () => {
    workspace.json('sweep', 'extend', 'baseline-2', '--trials', '1');
    const added = workspace.json<SweepMoveOutput>('sweep', 'add', 'baseline-2', 'learningRate=0.02');
    expect(added).toMatchObject({ changed: [6], waiting: [6, 5] });
    const longer = workspace.json<SweepStartOutput>('sweep', 'continue', 'baseline-2');
    expect(longer.counts.done).toBe(6);
    expect(longer.trials.at(-1)).toMatchObject({
      number: 6,
      origin: 'person',
      parameters: { learningRate: 0.02 },
    });
  });

  it.each<[string[], RegExp]>([
    [['show', 'baseline-9'], /no sweep "baseline-9"/],
    [['move', 'baseline-1', '1', '--first'], /trial 1 is done/],
    [['move', 'baseline-1', '1'], /--first or --before/],
    [['prune', 'baseline-1', 'x'], /"x" is neither/],
    [['prune', 'baseline-1', '77'], /no trial 77/],
    [['prune', 'baseline-1', 'learnRate>1'], /no parameter "learnRate"; it has batchSize, learningRate/],
    [['add', 'baseline-1', 'learningRte=1'], /learningRte/],
    [['add', 'baseline-1', 'batchSize=0'], /batchSize/],
    [['start', 'baseline', '--on-test-data'], /"validationLoss" is not one of a test/],
  ])('refuses `sweep %j` in one line', (words, message) => {
    const { exitCode, stderr } = workspace.type('sweep', ...words);
    expect(exitCode).toBeGreaterThan(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('a sweep of an experiment with a protocol', () => {
  let workspace: Workspace;
  const readRun = (id: string) => workspace.type('show', id).stdout;

  beforeAll(() => {
    workspace = createSweepExample(
      '\nprotocol: { folds: 3 }\nsweep: { space: { learningRate: { choice: [0.001, 0.01] } }, strategy: grid }\n',
    );
  });

  it('judges a trial by the mean of its folds, and tests nothing', () => {
    const { trials, best } = workspace.json<SweepStartOutput>('sweep', 'start', 'baseline');
    expect(trials).toHaveLength(2);
    for (const { run, value, checkpoint } of trials) {
      const text = readRun(run!);
      const folds = [...text.matchAll(/learn, fold (\d) +run ([0-9a-f]{8})/g)];
      expect(folds.map(([, fold]) => fold)).toEqual(['1', '2', '3']);
      expect(text).not.toMatch(/test, fold/);
      const losses = folds.map(([, , id]) => workspace.json<WatchOutput>('watch', id!).metrics);
      const of = (metrics: WatchOutput['metrics']) =>
        metrics.find(({ name }) => name === 'validationLoss')!.best!.value;
      const mean = losses.reduce((sum, metrics) => sum + of(metrics), 0) / 3;
      expect(value).toBeCloseTo(mean, 10);
      expect(text).toMatch(new RegExp(`validationLoss +${formatNumber(value!)} +±`));
      expect(checkpoint).toBeNull();
    }
    expect(best).toBe(trials[0]!.value! <= trials[1]!.value! ? 1 : 2);
    const { stderr } = workspace.type('sweep', 'best', 'baseline-1', '--alias', 'best');
    expect(stderr).toMatch(/each fold or repeat makes one/);
  });

  it('gives settings that the experiment runs from the cache', () => {
    const { training } = workspace.json<SweepBestOutput>('sweep', 'best', 'baseline-1');
    writeFileSync(workspace.path('training/best.json'), JSON.stringify(training));
    workspace.edit('experiments/baseline.yaml', 'training: default', 'training: best');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'the best');
    const { steps } = workspace.json<RunOutput>('run', 'baseline');
    expect(steps.filter(({ cached }) => cached).map(({ step }) => step)).toEqual(['learn', 'learn', 'learn']);
  });

  it('may let the mean on the test rows of the folds decide', () => {
    workspace.edit('experiments/baseline.yaml', 'strategy: grid', 'strategy: grid, metric: test/rmse');
    workspace.json('commit', '--all', '-m', 'by test data');
    const { trials } = workspace.json<SweepStartOutput>('sweep', 'start', 'baseline', '--on-test-data');
    for (const { run, value } of trials)
      expect(readRun(run!)).toMatch(new RegExp(`^ +rmse +${formatNumber(value!)} +±`, 'm'));
  });
});

describe('a declaration', () => {
  const small = 'space: { batchSize: { integer: [1, 4] } }';
  const wrong: readonly (readonly [declaration: string, message: RegExp])[] = [
    ['{ space: { learningRate: { uniform: [0, 1] } } }', /sweep\.space\.learningRate.*tried 0/],
    ['{ space: { rate: { uniform: [0, 1] } } }', /sweep\.space\.rate/],
    ['{ space: { model: { choice: [nothing] } } }', /nothing/],
    [`{ ${small}, metric: accuracy }`, /no metric is named "accuracy"; there is loss/],
    [`{ ${small}, metric: test/rmse }`, /measured on test data/],
  ];
  let workspace: Workspace;

  beforeAll(() => {
    workspace = createSweepExample('', (text) => {
      const experiments = wrong.map(([declaration], index) => [`wrong-${index}`, declaration] as const);
      return [...experiments, ['tested', `{ ${small}, trials: 1, metric: test/rmse }`] as const].map(
        ([name, declaration]) => [name, `${text}sweep: ${declaration}\n`],
      );
    });
  });

  it.each(wrong.map(([declaration, message], index) => ({ declaration, message, index })))(
    'is refused before anything runs: $declaration',
    ({ message, index }) => {
      const { exitCode, stderr } = workspace.type('sweep', 'start', `wrong-${index}`);
      expect(exitCode).toBeGreaterThan(1);
      expect(stderr).toMatch(message);
      expect(workspace.json<{ sweeps: object[] }>('sweep', 'list').sweeps).toHaveLength(0);
    },
  );

  it('may let test data decide when the person says so, and tells it', () => {
    const { exitCode, stdout, stderr } = workspace.type('sweep', 'start', 'tested', '--on-test-data');
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toMatch(/test data decide/);
    expect(stdout).toMatch(/TEST data/);
  });
});

describe('a sweep that runs', () => {
  it('takes what people change from another process, and goes on after kill -9', async () => {
    const workspace = createSweepExample(shortTrials.replace('trials: 4', 'trials: 5'), () => [], endless);
    const first = begin(workspace, 'sweep', 'start', 'baseline');
    await waitFor(workspace, (sweep) => statusOf(sweep, 1) === 'running');
    expect(workspace.type('sweep', 'continue', 'baseline-1').stderr).toMatch(
      /is run by `kstore sweep start`/,
    );

    workspace.json('sweep', 'add', 'baseline-1', 'epochs=3');
    const moved = workspace.json<SweepMoveOutput>('sweep', 'move', 'baseline-1', '5', '--before', '2');
    expect(moved.waiting).toEqual([6, 5, 2, 3, 4]);
    workspace.json('sweep', 'prune', 'baseline-1', '1', '3');
    const steered = await waitFor(
      workspace,
      (sweep) => sweep.counts.running === 1 && statusOf(sweep, 6) === 'done',
    );
    expect(statusOf(steered, 1)).toBe('pruned');
    expect(statusOf(steered, 5)).toBe('running');
    // Its task begins some time after it was taken from the queue.
    await expect
      .poll(() => workspace.json<RunsOutput>('runs').live.length, { timeout: 60_000 })
      .toBeGreaterThan(0);

    first.kill('SIGKILL');
    await ended(first);
    const left = workspace.json<SweepShowOutput>('sweep', 'show', 'baseline-1');
    expect(left).toMatchObject({ state: 'interrupted', counts: { running: 0 } });
    expect(workspace.type('sweep', 'list').stdout).toMatch(
      /died: go on with `kstore sweep continue baseline-1`/,
    );
    expect(workspace.json<RunsOutput>('runs').live).toMatchObject([{ state: 'interrupted' }]);
    workspace.json('sweep', 'move', 'baseline-1', '5', '--before', '4');
    workspace.json('sweep', 'prune', 'baseline-1', 'learningRate>0', 'batchSize>0');
    expect(workspace.json<RunsOutput>('runs').live).toEqual([]);
    workspace.json('sweep', 'add', 'baseline-1', 'epochs=2');
    const result = workspace.json<SweepStartOutput>('sweep', 'continue', 'baseline-1');
    expect(result).toMatchObject({
      state: 'finished',
      counts: { done: 2, pruned: 5, running: 0, waiting: 0 },
    });
  });

  it('that was killed shows its trial, goes on with it where it was, and forgets one that is pruned', async () => {
    const sweep = shortTrials.replace('trials: 4', 'trials: 1');
    const workspace = createSweepExample(sweep, () => [], 500);
    writeFileSync(workspace.path('.kstore/config.json'), '{"saveStateSeconds":0.05}\n');
    const first = begin(workspace, 'sweep', 'start', 'baseline');
    const listLive = () => workspace.json<RunsOutput>('runs').live;
    const folder = workspace.path('.kstore/live');
    const hasSaved = () =>
      existsSync(folder) && readdirSync(folder).some((id) => existsSync(join(folder, id, 'state.json')));
    await expect.poll(hasSaved, { timeout: 60_000 }).toBe(true);
    first.kill('SIGKILL');
    await ended(first);
    const [left] = listLive();
    expect(left).toMatchObject({ state: 'interrupted', trial: { sweep: 'baseline-1', number: 1 } });
    expect(workspace.type('runs').stdout).toMatch(/baseline-1 +trial 1: learn +interrupted/);
    const refused = workspace.type('resume', left!.live);
    expect(refused.exitCode).toBe(5);
    expect(refused.stderr).toMatch(
      /is trial 1 of the sweep "baseline-1"[^]*`kstore sweep continue baseline-1`/,
    );

    const pruned = workspace.copy();
    pruned.json('sweep', 'prune', 'baseline-1', '1');
    expect(pruned.json<RunsOutput>('runs').live).toEqual([]);

    const result = workspace.json<SweepStartOutput>('sweep', 'continue', 'baseline-1');
    expect(result.counts).toMatchObject({ done: 1 });
    expect(listLive()).toEqual([]);
    const ledger = ['--git-dir', workspace.path('.kstore/git')];
    const { stdout } = runGit(
      workspace.folder,
      ...ledger,
      'grep',
      '-l',
      '"resumedFrom"',
      'main',
      '--',
      'runs',
    );
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stdout).toMatch(/^main:runs/);
  });

  it('counts the trials that TPE has still to choose', async () => {
    const declaration = shortTrials.replace('random', 'tpe').replace('trials: 4', 'trials: 12');
    const workspace = createSweepExample(declaration, () => [], endless);
    const child = begin(workspace, 'sweep', 'start', 'baseline');
    const sweep = await waitFor(workspace, ({ counts }) => counts.running === 1);
    expect(sweep).toMatchObject({ counts: { waiting: 9, running: 1 }, toChoose: 2 });
    expect(workspace.type('sweep', 'list').stdout).toMatch(/0 of 12 done/);
    expect(workspace.type('sweep', 'move', 'baseline-1', '12', '--first').stderr).toMatch(
      /trial 12 of sweep "baseline-1" is not chosen yet/,
    );
    expect(workspace.type('sweep', 'move', 'baseline-1', '13', '--first').stderr).toMatch(/no trial 13/);
    workspace.json('sweep', 'stop', 'baseline-1', '--now');
    await ended(child);
  });

  it('ends when it is asked to, and its trial waits again', async () => {
    const workspace = createSweepExample(shortTrials, () => [], endless);
    const child = begin(workspace, 'sweep', 'start', 'baseline');
    await waitFor(workspace, (sweep) => statusOf(sweep, 1) === 'running');
    workspace.json('sweep', 'stop', 'baseline-1', '--now');
    await ended(child);
    expect(child.exitCode).toBe(0);
    const sweep = workspace.json<SweepShowOutput>('sweep', 'show', 'baseline-1');
    expect(sweep).toMatchObject({ state: 'paused', counts: { waiting: 4, running: 0 } });
    expect(sweep.trials[0]).toMatchObject({ number: 1, status: 'waiting' });
  });
});
