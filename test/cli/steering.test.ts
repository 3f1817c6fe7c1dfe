import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdjustOutput } from '../../src/store/model/generated/output/adjust.ts';
import type { PauseOutput } from '../../src/store/model/generated/output/pause.ts';
import type { ReproduceOutput } from '../../src/store/model/generated/output/reproduce.ts';
import type { ResumeOutput } from '../../src/store/model/generated/output/resume.ts';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import type { RunPlanOutput } from '../../src/store/model/generated/output/run-plan.ts';
import type { RunsOutput } from '../../src/store/model/generated/output/runs.ts';
import type { ShowOutput } from '../../src/store/model/generated/output/show.ts';
import type { StopOutput } from '../../src/store/model/generated/output/stop.ts';
import type { WatchOutput } from '../../src/store/model/generated/output/watch.ts';
import type { Run } from '../../src/store/model/generated/run.ts';
import {
  createCommittedExample,
  projectFolder,
  removeTemporaryFolders,
  runGit,
  type Workspace,
} from '../support/workspace.ts';

const ajv = new Ajv2020({ strict: true, strictTuples: false });
const experiment = 'experiments/baseline.yaml';

/** The JSON of a command, held to its schema. */
function ask<Result>(workspace: Workspace, ...words: readonly string[]): Result {
  const result = workspace.json<Result>(...words);
  const text = readFileSync(join(projectFolder, 'schemas/output', `${words[0]}.schema.json`), 'utf8');
  const schema = JSON.parse(text) as { $id: string };
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  expect([words[0], validate(result), validate.errors]).toEqual([words[0], true, null]);
  return result;
}

/** Waits until so many runs that go on have come to an epoch. */
async function waitForEpoch(workspace: Workspace, epoch: number, count = 1): Promise<void> {
  const live = workspace.path('.kstore/live');
  const isThere = (id: string): boolean =>
    readFileSync(join(live, id, 'metrics.jsonl'), 'utf8').split('\n').length > 2 * epoch;
  for (;;) {
    try {
      if (readdirSync(live).filter(isThere).length >= count) return;
    } catch {
      // Not begun yet.
    }
    await sleep(20);
  }
}

function readLearning(workspace: Workspace): Run[] {
  const ledger = ['--git-dir', workspace.path('.kstore/git')];
  const paths = runGit(workspace.folder, ...ledger, 'ls-tree', '-r', '--name-only', 'main', 'runs').stdout;
  return paths
    .trim()
    .split('\n')
    .map((path) => JSON.parse(runGit(workspace.folder, ...ledger, 'show', `main:${path}`).stdout) as Run)
    .filter((run) => run.type === 'kstore.run.v1' && run.metrics.loss !== undefined);
}

describe.skipIf(process.platform === 'win32')('a run that a person steers', () => {
  let base: Workspace;
  let whole: Run;

  beforeAll(() => {
    base = createCommittedExample({ samples: 60 });
    writeFileSync(base.path('training/default.yaml'), 'epochs: 400\nlearningRate: 0.01\n');
    base.json('add', '.');
    base.json('commit', '-m', 'longer');
    writeFileSync(base.path('.kstore/config.json'), '{"saveStateSeconds":0.2}\n');
    const reference = base.copy();
    reference.json('run', experiment);
    [whole] = readLearning(reference) as [Run];
  });
  afterAll(removeTemporaryFolders);

  it('can be watched, paused, continued, stopped and resumed to the same bits', async () => {
    const workspace = base.copy();
    const runner = workspace.start('run', experiment);
    await waitForEpoch(workspace, 2);
    const paused = ask<PauseOutput>(workspace, 'pause');
    expect(paused).toMatchObject({ experiment: 'baseline_v1', step: 'learn', state: 'paused' });
    const before = ask<WatchOutput>(workspace, 'watch', paused.live);
    expect(before).toMatchObject({ state: 'paused', task: 'learning regression' });
    expect(before.metrics.map(({ name }) => name)).toEqual(['loss', 'validationLoss']);
    expect(ask<RunsOutput>(workspace, 'runs')).toMatchObject({
      live: [{ live: paused.live, state: 'paused' }],
    });
    expect(ask<WatchOutput>(workspace, 'watch').metrics).toEqual(before.metrics);
    expect(workspace.type('gc', '--grace', '0').exitCode).toBe(0);
    expect(ask<ResumeOutput>(workspace, 'resume', 'baseline')).toMatchObject({ how: 'continued' });
    await waitForEpoch(workspace, before.metrics[0]!.points + 2);

    const lines = workspace.start('watch');
    // Whatever it does until then, it is not over when it is stopped.
    ask<PauseOutput>(workspace, 'pause');
    const stopped = ask<StopOutput>(workspace, 'stop');
    expect(stopped).toMatchObject({ experiment: 'baseline_v1', scope: 'experiment', goingOn: [] });
    const [step] = stopped.runs;
    expect(stopped.runs).toMatchObject([
      { step: 'learn', status: 'stopped', outputs: ['checkpoint/baseline_v1'], resumable: true },
    ]);
    expect(step!.progress).toMatchObject({ total: 400, unit: 'epoch' });
    const ended = await runner.ended;
    expect(ended.exitCode).toBe(6);
    expect(workspace.json<WatchOutput>('watch', 'baseline')).toMatchObject({
      run: step!.run,
      state: 'stopped',
    });
    expect(ended.stderr).toMatch(
      /error: .* was stopped at epoch \d+ of 400; checkpoint\/baseline_v1 .*\nhint: `kstore resume/,
    );
    const watched = await lines.ended;
    expect(watched.exitCode).toBe(0);
    expect(watched.stdout).toMatch(/^((stopping|paused) {2})?epoch \d+\/400 {2}loss /m);
    expect(workspace.json<RunsOutput>('runs')).toMatchObject({ live: [], runs: [{ status: 'stopped' }] });

    const judged = workspace.type('reproduce', step!.run, '--json');
    expect(judged.exitCode).toBe(5);
    expect(JSON.parse(judged.stdout)).toMatchObject({
      verdict: 'CANNOT',
      missing: [
        {
          why: expect.stringContaining(`\`kstore resume ${step!.run.slice(0, 8)}\` finishes it`) as string,
        },
      ],
    });

    const resumed = ask<ResumeOutput>(workspace, 'resume', step!.run);
    expect(resumed).toMatchObject({ how: 'restarted', result: { status: 'succeeded' } });
    // The first version, when the best epoch came before the stop: the same content has one number.
    expect(resumed.result!.outputs).toEqual([
      expect.stringMatching(/^checkpoint\/baseline_v[12]$/),
      'result/baseline_v1',
    ]);
    const again = readLearning(workspace).find(({ status }) => status === 'succeeded')!;
    expect(again.outputs[0]!.id).toBe(whole.outputs[0]!.id);
    expect(again.metricLog).toEqual(whole.metricLog);
    expect(again.spec).toBe(whole.spec);
    expect(again.resumedFrom).toMatchObject({ run: step!.run });
    const { matches } = ask<ShowOutput>(workspace, 'show', resumed.result!.run);
    expect(matches).toMatchObject([
      { steps: [{ step: 'learn', resumedFrom: again.resumedFrom }, { step: 'test' }] },
    ]);
    const [learn] = (matches[0] as { steps: { run: string }[] }).steps;
    expect(ask<ShowOutput>(workspace, 'show', learn!.run).matches).toMatchObject([
      { resumedFrom: again.resumedFrom },
    ]);
    const went = `went on after step ${again.resumedFrom!.step} of run ${step!.run.slice(0, 8)}…`;
    for (const run of [resumed.result!.run, learn!.run])
      expect(workspace.type('show', run).stdout).toContain(went);
    expect(workspace.type('fsck').exitCode).toBe(0);
    expect(readdirSync(workspace.path('.kstore/live'))).toEqual([]);
  });

  it('ends a matrix as a whole or a step of it, and goes on with each step from where it was', async () => {
    const workspace = base.copy();
    workspace.edit(experiment, /$/, '\nmatrix:\n  seed: [1, 2, 3]\n');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'three seeds');
    const reference = workspace.copy();
    reference.json('run', experiment, '--jobs', '2');

    const runner = workspace.start('run', experiment, '--jobs', '2');
    await waitForEpoch(workspace, 3, 2);
    const [first, second] = ask<RunsOutput>(workspace, 'runs').live;
    expect(workspace.type('pause').stderr).toContain('several runs are going on');
    for (const { live } of [first!, second!]) ask<PauseOutput>(workspace, 'pause', live);
    const one = ask<StopOutput>(workspace, 'stop', first!.live, '--now');
    expect(one).toMatchObject({ scope: 'step', runs: [{ step: first!.step, status: 'aborted' }] });
    expect(one.goingOn).toContain(second!.step);
    const all = ask<StopOutput>(workspace, 'stop', 'baseline');
    expect(all).toMatchObject({ scope: 'experiment', experiment: 'baseline_v2', goingOn: [] });
    expect(all.runs.map(({ run }) => run)).toContain(one.runs[0]!.run);
    expect(all.runs.map(({ status }) => status)).toContain('stopped');
    const ended = await runner.ended;
    expect(ended.exitCode).toBe(6);
    expect(ended.stderr).toMatch(/baseline_v2 was stopped\n[^]*`kstore run baseline --continue` goes on/);
    expect(ask<RunsOutput>(workspace, 'runs').live).toEqual([]);
    expect(readdirSync(workspace.path('.kstore/executions'))).toEqual([]);

    const plan = workspace.type('run', 'baseline', '--continue', '--dry-run').stdout;
    expect(plan.match(/goes on after step \d+/g)).toHaveLength(all.runs.length);
    const continuation = workspace.type('run', 'baseline', '--continue', '--jobs', '2');
    expect(continuation.exitCode).toBe(0);
    const resumptions = continuation.stderr.match(/^learn \[seed=\d\]: goes on after step \d+$/gm);
    expect(resumptions).toHaveLength(all.runs.length);
    const whole = readLearning(reference).map(({ spec, outputs }) => [spec, outputs[0]!.id]);
    const again = readLearning(workspace).filter(({ status }) => status === 'succeeded');
    expect(new Map(again.map(({ spec, outputs }) => [spec, outputs[0]!.id]))).toEqual(
      new Map(whole as [string, string][]),
    );
    const resumed = again.flatMap(({ resumedFrom }) => resumedFrom?.run ?? []);
    expect(resumed.sort()).toEqual(all.runs.map(({ run }) => run).sort());
    expect(workspace.type('fsck').exitCode).toBe(0);
  }, 180_000);

  it('takes changes of settings, which reproduce repeats', async () => {
    const workspace = base.copy();
    // Ends when it is told to.
    writeFileSync(workspace.path('training/default.yaml'), 'epochs: 1000000\nlearningRate: 0.01\n');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'endless');
    const runner = workspace.start('run', experiment, '--json');
    await waitForEpoch(workspace, 1);
    expect(workspace.type('adjust', 'batchSize=4').stderr).toMatch(/takes no change of "batchSize"/);
    const refused = workspace.type('adjust', 'learningRate=-1');
    expect(refused.exitCode).toBe(12);
    expect(refused.stderr).not.toContain('file');
    const adjusted = ask<AdjustOutput>(workspace, 'adjust', 'baseline', 'learningRate=0.001');
    expect(adjusted.changes).toEqual([{ setting: 'learningRate', before: 0.01, value: 0.001 }]);
    const last = ask<AdjustOutput>(workspace, 'adjust', 'learningRate=0.001', 'epochs=1');
    expect(last.changes).toEqual([{ setting: 'epochs', before: 1000000, value: 1 }]);
    const { exitCode, stdout } = await runner.ended;
    expect(exitCode).toBe(0);
    const [run] = readLearning(workspace) as [Run];
    expect(run.specification.adjustments).toEqual([
      { step: adjusted.step, setting: 'learningRate', value: 0.001 },
      { step: expect.any(Number) as number, setting: 'epochs', value: 1 },
    ]);
    expect(run.spec).not.toBe(whole.spec);
    const result = JSON.parse(stdout) as RunOutput;
    const { step } = adjusted;
    expect(ask<ShowOutput>(workspace, 'show', result.run).matches).toMatchObject([
      { adjustments: [{ setting: 'learningRate', step, before: 0.01, value: 0.001 }, { setting: 'epochs' }] },
    ]);
    expect(workspace.type('show', 'result/baseline').stdout).toContain(
      `adjusted: learningRate 0.01 → 0.001 from step ${step} on`,
    );
    expect(workspace.json<ReproduceOutput>('reproduce', result.run)).toMatchObject({ verdict: 'IDENTICAL' });
    const reasons = [
      { reason: 'adjusted', path: 'learningRate' },
      { reason: 'adjusted', path: 'epochs' },
    ];
    const plan = (...words: readonly string[]) =>
      workspace.json<RunPlanOutput>('run', 'baseline', '--dry-run', ...words).steps[0];
    expect(plan('--continue')).toMatchObject({ step: 'learn', state: 'cached', reasons });
    expect(plan()).toMatchObject({ step: 'learn', state: 'run', reasons });
  });

  it('can be told from its twin by the id of its execution, which runs lists', async () => {
    const workspace = base.copy();
    // Ends when it is told to.
    writeFileSync(workspace.path('training/default.yaml'), 'epochs: 1000000\nlearningRate: 0.01\n');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'endless');
    const runners = [workspace.start('run', experiment), workspace.start('run', experiment, '--fresh')];
    await waitForEpoch(workspace, 1, 2);
    const { executions, live } = ask<RunsOutput>(workspace, 'runs');
    const ids = executions.map(({ execution }) => execution);
    expect(ids).toHaveLength(2);
    expect(live.map(({ execution }) => execution).sort()).toEqual(ids.toSorted());
    const shown = workspace.type('runs').stdout;
    for (const id of ids) expect(shown).toMatch(new RegExp(`^${id} .*whole.*\n {2}[0-9a-f]{8} .*learn`, 'm'));
    for (const words of [['stop'], ['stop', 'baseline']]) {
      const outcome = workspace.type(...words, '--json');
      expect(outcome.exitCode).toBe(13);
      const { error } = JSON.parse(outcome.stdout) as { error: { data: { matches: string[] } } };
      expect(error.data.matches.toSorted()).toEqual(ids.toSorted());
    }
    const [first, second] = ids as [string, string];
    const paused = ask<PauseOutput>(workspace, 'pause', first);
    expect(paused.live).toBe(live.find(({ execution }) => execution === first)!.live);
    expect(ask<WatchOutput>(workspace, 'watch', first)).toMatchObject({ live: paused.live, state: 'paused' });
    expect(ask<StopOutput>(workspace, 'stop', first, '--now')).toMatchObject({ scope: 'experiment' });
    expect(ask<RunsOutput>(workspace, 'runs').executions).toMatchObject([{ execution: second }]);
    expect(ask<StopOutput>(workspace, 'stop', second)).toMatchObject({ scope: 'experiment' });
    for (const { ended } of runners) expect((await ended).exitCode).toBe(6);
    expect(ask<RunsOutput>(workspace, 'runs').executions).toEqual([]);
  });

  it('keeps its state when the person interrupts, and nothing as a version when it is ended at once', async () => {
    const workspace = base.copy();
    const runner = workspace.start('run', experiment);
    await waitForEpoch(workspace, 3);
    runner.child.kill('SIGINT');
    const { exitCode, stderr } = await runner.ended;
    expect(exitCode).toBe(130);
    expect(stderr).toMatch(/hint: `kstore resume [0-9a-f]{8}` goes on from there/);
    const again = workspace.start('resume', 'baseline');
    await waitForEpoch(workspace, 5);
    const stopped = ask<StopOutput>(workspace, 'stop', '--now');
    expect(stopped.runs).toMatchObject([{ status: 'aborted', outputs: [], resumable: true }]);
    expect((await again.ended).exitCode).toBe(6);
    expect(workspace.json<{ artifacts: unknown[] }>('list', '--kind', 'checkpoint')).toMatchObject({
      artifacts: [],
    });
  });
});
