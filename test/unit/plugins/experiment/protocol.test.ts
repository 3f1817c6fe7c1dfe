import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { labelStep } from '../../../../src/plugins/experiment/plan.ts';
import type { RunOptions } from '../../../../src/plugins/experiment/experiment-execution.ts';
import { runExperiment } from '../../../../src/plugins/experiment/run-experiment.ts';
import {
  compareRuns,
  type ExperimentRunRecord,
  type Run,
  type Version,
} from '../../../../src/store/index.ts';
import {
  createExperimentWorkspace,
  type ExperimentWorkspace,
} from '../../../support/experiment-workspace.ts';
import { createFakeExecution } from '../../../support/fake-tasks.ts';

let workspace: ExperimentWorkspace;
beforeEach(async () => {
  workspace = await createExperimentWorkspace();
  last = null;
});
afterEach(() => workspace.remove());

const classic = { dataset: 'rows', model: 'divided', evaluation: 'scores' };
let last: { readonly text: string; readonly experiment: Version } | null = null;

/** The same settings are the same version. */
async function plan(settings: object) {
  const text = JSON.stringify(settings);
  if (last?.text !== text) last = { text, experiment: await workspace.commitExperiment('some', settings) };
  return workspace.plan(last.experiment);
}

async function run(settings: object, own: Partial<RunOptions> = {}) {
  const { execute, specs } = createFakeExecution();
  const planned = await plan(settings);
  const result = await runExperiment(workspace.repository, planned, { fresh: false, execute, ...own });
  return { result, specs };
}
const readRecords = async () =>
  (await workspace.repository.ledger.readState()).runs.filter(
    (record): record is Run & ExperimentRunRecord => record.type === 'kstore.experiment-run.v1',
  );

describe('the plan', () => {
  test('has the steps of each fold in one path', async () => {
    const planned = await plan({ ...classic, protocol: { folds: 3 } });
    expect(planned.steps.map(labelStep)).toEqual([
      'learn [fold=1]',
      'test [fold=1]',
      'learn [fold=2]',
      'test [fold=2]',
      'learn [fold=3]',
      'test [fold=3]',
    ]);
    expect(planned.paths).toHaveLength(1);
    expect(planned.steps[2]!.settings.division).toEqual({ folds: 3, fold: 2, repeat: 1 });
    expect(planned.steps[3]!.settings.division).toBeUndefined();
    const [path] = planned.paths;
    expect([path!.point, path!.spec.protocol, path!.protocol!.testShare]).toEqual([{}, { folds: 3 }, 0.5]);
  });

  test('repeats a hold-out, and folds', async () => {
    const parts = { preprocessing: 'parts' };
    const holdOut = await plan({ ...classic, ...parts, protocol: { repeats: 2 } });
    expect(holdOut.steps.map(labelStep)).toEqual([
      'learn [repeat=1]',
      'test [repeat=1]',
      'learn [repeat=2]',
      'test [repeat=2]',
    ]);
    expect(holdOut.steps[2]!.settings.division).toEqual({ repeat: 2 });
    expect(holdOut.paths[0]!.protocol!.testShare).toBeCloseTo(0.25);
    const both = await plan({ ...classic, protocol: { folds: 2, repeats: 2 } });
    expect(both.steps.filter(({ step }) => step === 'learn').map(({ point }) => point)).toEqual([
      { fold: 1, repeat: 1 },
      { fold: 2, repeat: 1 },
      { fold: 1, repeat: 2 },
      { fold: 2, repeat: 2 },
    ]);
  });

  test('goes with a matrix, and shares what does not depend on the fold', async () => {
    const planned = await plan({
      steps: {
        clean: { task: 'clean', inputs: { dataset: 'rows' } },
        fit: { task: 'divide', inputs: { dataset: 'clean.dataset' } },
      },
      protocol: { folds: 2 },
      matrix: { 'fit.settings.value': [1, 2] },
    });
    expect(planned.steps.map(labelStep)).toEqual([
      'clean',
      'fit [value=1 fold=1]',
      'fit [value=1 fold=2]',
      'fit [value=2 fold=1]',
      'fit [value=2 fold=2]',
    ]);
    expect(planned.paths.map(({ steps }) => steps.length)).toEqual([3, 3]);
  });

  test.each([
    [{ ...classic, protocol: { repeats: 1 } }, 'one division is no protocol'],
    [{ ...classic, protocol: { folds: 100, repeats: 3 } }, '300 divisions of the rows; at most 256'],
    [{ ...classic, protocol: { repeats: 3 } }, 'has no `split` step that holds rows out'],
    [{ ...classic, model: 'narrow', protocol: { folds: 3 } }, 'none of its tasks divides rows'],
    [
      { ...classic, protocol: { folds: 100 }, matrix: { seed: [1, 2, 3] } },
      'the matrix and the protocol together are 300 paths',
    ],
  ])('%j is refused', async (settings, message) => {
    await expect(plan(settings)).rejects.toThrow(message);
  });
});

describe('a run', () => {
  const folded = { ...classic, protocol: { folds: 3 } };

  test('is one record with mean, deviation and interval; its folds are runs', async () => {
    const learning = { dataset: 'rows', model: 'divided', protocol: { folds: 3 } };
    const { result, specs } = await run(learning);
    expect(specs.map(({ settings }) => (settings.division as { fold: number }).fold)).toEqual([1, 2, 3]);
    const [record, ...others] = await readRecords();
    expect(others).toEqual([]);
    expect(record!.steps.map(({ step, fold }) => `${step} ${fold}`)).toEqual([
      'learn 1',
      'learn 2',
      'learn 3',
    ]);
    expect(record!.metrics).toEqual({ score: 13 });
    const { interval, metrics, folds } = record!.protocol!;
    expect([folds, interval]).toEqual([3, { level: 0.95, method: 'corrected resampled t', testShare: 0.5 }]);
    expect(metrics.score).toMatchObject({ values: [12, 13, 14], mean: 13, deviation: 1 });
    expect(metrics.score!.high - 13).toBeCloseTo(4.302652729911275 * Math.sqrt(1 / 3 + 1 / 2), 12);
    expect(result.paths).toHaveLength(1);
  });

  test('is served from the cache fold by fold', async () => {
    await run(folded);
    const again = await run(folded);
    expect([again.specs.length, again.result.cached]).toEqual([0, true]);
    expect(await readRecords()).toHaveLength(1);
    await run({ dataset: 'rows', model: 'divided', protocol: { folds: 3, repeats: 2 } });
    const more = await run({ ...folded, protocol: { folds: 3, repeats: 2 } });
    expect(more.specs.map(({ task }) => task.name)).toEqual(['score', 'score', 'score']);
  });

  test('of which a fold failed has no mean', async () => {
    const { execute } = createFakeExecution();
    const failing: typeof execute = (repository, task, inputs, spec, ...rest) => {
      const { fold } = (spec.settings.division ?? {}) as { fold?: number };
      const changed = fold === 2 ? { ...spec, settings: { ...spec.settings, fails: true } } : spec;
      return execute(repository, task, inputs, changed, ...rest);
    };
    await expect(run(folded, { execute: failing })).rejects.toMatchObject({
      hints: expect.arrayContaining(['failed: learn [fold=2]', 'not run: test [fold=2]']) as string[],
    });
    const [record] = await readRecords();
    expect(record).toMatchObject({ status: 'failed', metrics: {}, notRun: [{ step: 'test', fold: 2 }] });
    expect(record!.protocol).toBeUndefined();
  });

  test('is compared by its means and deviations', async () => {
    await run(folded);
    await run({ ...folded, protocol: { folds: 2 } });
    const records = await readRecords();
    const state = await workspace.repository.ledger.readState();
    const { inputs, metrics } = compareRuns(state, records);
    expect(inputs.map(({ what, values }) => [what, values])).toContainEqual(['protocol folds', [3, 2]]);
    expect(inputs.some(({ what }) => what.includes('division'))).toBe(false);
    expect(metrics[0]!.deviations).toHaveLength(2);
  });
});
