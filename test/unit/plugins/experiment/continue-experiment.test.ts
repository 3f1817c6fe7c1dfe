import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findExperimentToContinue } from '../../../../src/plugins/experiment/continue-experiment.ts';
import { forecastPlan } from '../../../../src/plugins/experiment/forecast.ts';
import type { PlanOverrides } from '../../../../src/plugins/experiment/plan-experiment.ts';
import { planResumption, resumeRun } from '../../../../src/plugins/experiment/resume-run.ts';
import type { CacheOptions } from '../../../../src/plugins/experiment/run-cache.ts';
import type { RunOptions } from '../../../../src/plugins/experiment/experiment-execution.ts';
import { listExecutions } from '../../../../src/plugins/runner/live/live-execution.ts';
import { listLiveRuns, type LiveRunView } from '../../../../src/plugins/runner/live/live-runs.ts';
import { readStopRequest, requestStop } from '../../../../src/plugins/runner/live/requests.ts';
import { writeSavedState } from '../../../../src/plugins/runner/live/saved-state.ts';
import type { Version } from '../../../../src/store/index.ts';
import {
  chain,
  chainTasks,
  chainWith,
  createExperimentWorkspace,
  readExperimentRecords,
  runFake,
  type ExperimentWorkspace,
} from '../../../support/experiment-workspace.ts';
import { createFakeExecution } from '../../../support/fake-tasks.ts';

let workspace: ExperimentWorkspace;

beforeEach(async () => {
  workspace = await createExperimentWorkspace();
});
afterEach(() => workspace.remove());

const run = (experiment: Version, own: Partial<RunOptions> = {}, overrides: PlanOverrides = {}) =>
  runFake(workspace, experiment, own, overrides);

/** Executes as if a person had adjusted what learns. */
const adjusting = (): NonNullable<RunOptions['execute']> => {
  const { execute } = createFakeExecution();
  return async (repository, task, ...words) => {
    const outcome = await execute(repository, task, ...words);
    return task.name === 'fit'
      ? { ...outcome, adjustments: [{ step: 5, setting: 'value', value: 2 }] }
      : outcome;
  };
};
const adjustedText = /^run [0-9a-f]+ was adjusted: value 1 → 2 from step 5 on$/;

/** What runs saves a state, so that its folder stays, and its runner dies. */
const dieWithState = (): never => {
  const { folder } = listLiveRuns(workspace.repository.directory).at(-1)!;
  mkdirSync(join(folder, 'state'));
  const saved = { step: 1, settingsStep: 1, metricLogBytes: 0, metrics: {}, outputs: {} };
  writeSavedState(folder, { ...saved, folder: join(folder, 'state') });
  throw new Error('killed');
};

const readRecords = () => readExperimentRecords(workspace);

test('resume serves what was adjusted before the run that was cut off', async () => {
  const experiment = await workspace.commitExperiment('chain', chain);
  const { directory, ledger } = workspace.repository;
  const adjusted = adjusting();
  const killing: typeof adjusted = (repository, task, ...words) => {
    if (task.name === 'score') dieWithState();
    return adjusted(repository, task, ...words);
  };
  await expect(run(experiment, { execute: killing })).rejects.toThrow('killed');
  const [dead] = listLiveRuns(directory) as [LiveRunView];
  const state = await ledger.readState();
  const resumption = await planResumption(workspace.repository, state, chainTasks, {
    type: 'live',
    run: dead,
  });
  const { execute, specs } = createFakeExecution();
  await resumeRun(workspace.repository, resumption, { execute });
  expect(specs.map(({ task }) => task.name)).toEqual(['score', 'score', 'compare']);
  expect(await readRecords()).toMatchObject([{ status: 'succeeded' }]);
});

test('the record of a run served from the cache is of these runs, not of the adjusted ones after them', async () => {
  const experiment = await workspace.commitExperiment('chain', chain);
  await run(experiment);
  await run(experiment, { fresh: true, execute: adjusting() });
  const records = await readRecords();
  expect(records).toHaveLength(2);
  const { result } = await run(experiment);
  expect(result).toMatchObject({ cached: true, run: { steps: records[0]!.steps } });
});

test('an execution that a person ends begins nothing more, and can be continued', async () => {
  const experiment = await workspace.commitExperiment('chain', chain);
  const { directory } = workspace.repository;
  const { execute, specs } = createFakeExecution(async () => {
    const [execution] = listExecutions(directory);
    expect(execution).toMatchObject({ experiment: { name: 'chain', version: 1 }, state: 'running' });
    requestStop(execution!.folder, 'settle');
    const [live] = listLiveRuns(directory);
    expect(live!.description.execution).toBe(execution!.id);
    while (readStopRequest(live!.folder) === null) await new Promise((resolve) => setTimeout(resolve, 10));
  });
  const { result } = await run(experiment, { execute, jobs: 4 });
  expect(result).toMatchObject({ code: 'KSTORE_RUN_STOPPED' });
  expect(specs).toHaveLength(1);
  expect(listExecutions(directory)).toEqual([]);
  expect(await readRecords()).toMatchObject([
    {
      status: 'aborted',
      notRun: [{ step: 'learn' }, { step: 'score' }, { step: 'score-raw' }, { step: 'compare' }],
    },
  ]);
  const found = await findExperimentToContinue(workspace.repository, workspace.folder, undefined);
  const { executed } = await run(found.experiment, { continued: found.runs }, { versions: found.versions });
  expect(executed).toEqual(['fit', 'score', 'score', 'compare']);
});

describe('--continue', () => {
  test('runs only what was not finished, on the versions of the run that failed', async () => {
    const experiment = await workspace.commitExperiment('chain', chainWith({ 'score-raw': { fails: true } }));
    await run(experiment);
    workspace.write('datasets/rows.csv', 'x,y\n1,2\n3,4\n');
    await workspace.add();
    await workspace.commit();
    const found = await findExperimentToContinue(workspace.repository, workspace.folder, undefined);
    expect(found.experiment).toEqual(experiment);
    const { executed, plan } = await run(
      found.experiment,
      { continued: found.runs },
      { versions: found.versions },
    );
    expect(executed).toEqual(['score']);
    expect(plan.steps[0]!.inputs.dataset).toMatchObject({ version: { name: 'rows', version: 1 } });
    expect((await run(experiment)).executed).toEqual(['clean', 'fit', 'score', 'score']);
  });

  test('serves what a killed execution had recorded, even when its task promises nothing', async () => {
    const experiment = await workspace.commitExperiment('game', {
      steps: {
        dice: { task: 'learning/dice' },
        mix: { task: 'learning/mix', inputs: { a: 'dice.checkpoint' } },
      },
    });
    const { execute, specs } = createFakeExecution(({ task }) => {
      if (task.name === 'mix') throw new Error('killed');
    });
    await expect(run(experiment, { execute })).rejects.toThrow('killed');
    expect(specs).toHaveLength(2);
    expect(await readRecords()).toEqual([]);
    const found = await findExperimentToContinue(workspace.repository, workspace.folder, 'game');
    expect(
      (await run(found.experiment, { continued: found.runs }, { versions: found.versions })).executed,
    ).toEqual(['mix']);
    expect((await run(experiment)).executed).toEqual(['dice']);
  });

  test('goes on in the midst of a matrix', async () => {
    const experiment = await workspace.commitExperiment('grid', {
      dataset: 'rows',
      model: 'narrow',
      matrix: { seed: [1, 2, 3] },
    });
    const { execute } = createFakeExecution(({ seed }) => {
      if (seed === 3) throw new Error('killed');
    });
    await expect(run(experiment, { execute })).rejects.toThrow('killed');
    expect(await readRecords()).toHaveLength(2);
    const found = await findExperimentToContinue(workspace.repository, workspace.folder, 'grid');
    expect(found.runs.size).toBe(2);
    expect((await run(found.experiment, { continued: found.runs })).executed).toEqual(['fit']);
    expect(await readRecords()).toHaveLength(3);
  });

  test('runs the version that was run last, also when a newer one has other steps', async () => {
    const experiment = await workspace.commitExperiment('chain', chainWith({ 'score-raw': { fails: true } }));
    await run(experiment);
    const { compare, 'score-raw': removed, ...steps } = chain.steps;
    expect([compare, removed]).not.toContain(undefined);
    await workspace.commitExperiment('chain', { steps });
    const found = await findExperimentToContinue(workspace.repository, workspace.folder, 'chain');
    expect(found.notices).toEqual([
      'going on with chain_v1',
      'chain_v2 is another version, and was not run last',
    ]);
    const { executed, plan } = await run(
      found.experiment,
      { continued: found.runs },
      { versions: found.versions },
    );
    expect(executed).toEqual(['score']);
    expect(plan.steps.map(({ step }) => step)).toContain('score-raw');
    const other = await findExperimentToContinue(workspace.repository, workspace.folder, 'chain_v2');
    expect(other.notices).toEqual(['chain_v2 was not run before: it begins']);
  });

  test('says so when nothing is left to be run', async () => {
    const experiment = await workspace.commitExperiment('chain', chain);
    await run(experiment);
    const found = await findExperimentToContinue(workspace.repository, workspace.folder, undefined);
    expect(found.notices).toEqual(['chain_v1 came to its end: nothing is left to be run']);
    expect((await run(experiment, { continued: found.runs })).executed).toEqual([]);
  });

  test('runs what was killed before its first step was recorded, not what came to its end before', async () => {
    await run(await workspace.commitExperiment('chain', chain));
    const experiment = await workspace.commitExperiment('chain', chainWith({ clean: { value: 2 } }));
    const { directory } = workspace.repository;
    const { execute } = createFakeExecution(() => {
      dieWithState();
    });
    await expect(run(experiment, { execute })).rejects.toThrow('killed');
    expect(listLiveRuns(directory)).toMatchObject([{ state: 'interrupted', saved: { step: 1 } }]);
    workspace.write('datasets/rows.csv', 'x,y\n1,2\n3,4\n');
    await workspace.add();
    await workspace.commit();
    for (const name of [undefined, 'chain']) {
      const found = await findExperimentToContinue(workspace.repository, workspace.folder, name);
      expect(found).toMatchObject({ experiment: { version: 2 }, notices: ['going on with chain_v2'] });
      expect(found.versions).toContainEqual(expect.objectContaining({ name: 'rows', version: 1 }));
    }
    const found = await findExperimentToContinue(workspace.repository, workspace.folder, undefined);
    const { executed } = await run(found.experiment, { continued: found.runs }, { versions: found.versions });
    expect(executed).toContain('clean');
    expect(listLiveRuns(directory)).toEqual([]);
  });

  test('serves what was adjusted, also from one execution to the next; a plain run makes it anew', async () => {
    const experiment = await workspace.commitExperiment(
      'chain',
      chainWith({ score: { fails: true }, 'score-raw': { fails: true } }),
    );
    await run(experiment, { execute: adjusting() });
    const go = async (own: Partial<RunOptions> = {}) => {
      const found = await findExperimentToContinue(workspace.repository, workspace.folder, undefined);
      const options = { continued: found.runs, ...own };
      return { options, ...(await run(found.experiment, options, { versions: found.versions })) };
    };
    const { executed, options, plan } = await go();
    expect(executed).toEqual(['score', 'score']);
    const state = await workspace.repository.ledger.readState();
    const forecast = (own: CacheOptions) =>
      forecastPlan(state, plan, own).find(({ step }) => step.step === 'learn');
    const told = { reason: 'adjusted', path: 'value', text: expect.stringMatching(adjustedText) as string };
    expect(forecast({ fresh: false, ...options })).toMatchObject({ state: 'cached', reasons: [told] });
    expect(forecast({ fresh: false })).toMatchObject({ state: 'run', reasons: [told] });
    // Killed after one of its tests: what it took shows that it went on with the former execution.
    const { execute } = createFakeExecution();
    let count = 0;
    await expect(
      go({
        execute: (...words) => {
          if (count++ > 0) throw new Error('killed');
          return execute(...words);
        },
      }),
    ).rejects.toThrow('killed');
    expect((await go()).executed).not.toContain('fit');
    expect((await run(experiment)).executed).toContain('fit');
    expect((await go()).executed).not.toContain('fit');
  });

  test('goes on with a plain run that was cut off, not with the adjusted one before it', async () => {
    const experiment = await workspace.commitExperiment('chain', chainWith({ score: { fails: true } }));
    await run(experiment, { execute: adjusting() });
    const { execute } = createFakeExecution(({ task }) => {
      if (task.name === 'fit') dieWithState();
    });
    await expect(run(experiment, { execute })).rejects.toThrow('killed');
    const found = await findExperimentToContinue(workspace.repository, workspace.folder, undefined);
    expect((await run(found.experiment, { continued: found.runs })).executed).toContain('fit');
  });

  test('has nothing to go on with where nothing was run', async () => {
    await expect(findExperimentToContinue(workspace.repository, workspace.folder, undefined)).rejects.toThrow(
      /nothing to continue/,
    );
  });
});
