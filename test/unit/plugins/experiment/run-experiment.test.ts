import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forecastPlan } from '../../../../src/plugins/experiment/forecast.ts';
import type { PlanOverrides } from '../../../../src/plugins/experiment/plan-experiment.ts';
import { hashSpec, labelStep } from '../../../../src/plugins/experiment/plan.ts';
import { findServedRuns } from '../../../../src/plugins/experiment/run-cache.ts';
import { checkDataRoles, findRefusal } from '../../../../src/plugins/overlap/check-data-roles.ts';
import { listRoleSteps } from '../../../../src/plugins/overlap/plan-roles.ts';
import type { RunOptions } from '../../../../src/plugins/experiment/experiment-execution.ts';
import { runExperiment } from '../../../../src/plugins/experiment/run-experiment.ts';
import {
  checkRepository,
  findTableSummary,
  readStatus,
  resolveVersion,
  type KstoreError,
  type Version,
} from '../../../../src/store/index.ts';
import { listVersionsAt } from '../../../../src/store/repository/checkout/checkout.ts';
import {
  chain,
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

const readState = () => workspace.repository.ledger.readState();

const readRecords = () => readExperimentRecords(workspace);

async function forecast(experiment: Version, own: Partial<RunOptions> = {}) {
  const state = await workspace.repository.ledger.readState();
  const plan = await workspace.plan(experiment);
  return forecastPlan(state, plan, { fresh: false, ...own }).map(({ step, state: what, reasons }) => ({
    step: labelStep(step),
    state: what,
    reasons: reasons.map(({ reason, text }) => `${reason}: ${text}`),
  }));
}

describe('data that a step makes', () => {
  const exam = {
    steps: {
      clean: chain.steps.clean,
      learn: chain.steps.learn,
      score: { task: 'score', inputs: { checkpoint: 'learn.checkpoint', dataset: 'exam' } },
    },
  };

  test('is compared with what is tested before the test, not before', async () => {
    const { execute, specs } = createFakeExecution();
    const first = await workspace.plan(await workspace.commitExperiment('chain', chain));
    await runExperiment(workspace.repository, first, { fresh: false, execute });
    const made = specs.find(({ task }) => task.name === 'clean')!;
    workspace.write('datasets/exam.csv', `value,id\n${made.seed},${hashSpec(made)}\n7,other\n`);
    const experiment = await workspace.commitExperiment('exam', exam);
    const refused = await run(experiment);
    expect(refused.executed).toEqual([]);
    expect(refused.result).toMatchObject({ code: 'KSTORE_DATA_OVERLAP' });
    expect((refused.result as KstoreError).message).toMatch(/1 of 2 rows of the test data exam_v1 .*clean/);
    const state = await readState();
    const plan = await workspace.plan(experiment);
    const foresee = (isFresh: boolean) => {
      const served = findServedRuns(state, plan, { fresh: isFresh });
      return findRefusal(
        checkDataRoles(workspace.repository, state, listRoleSteps(state, plan, served)),
        undefined,
      );
    };
    expect(foresee(false)?.code).toBe('KSTORE_DATA_OVERLAP');
    expect(foresee(true)).toBeNull();
    const allowed = await run(experiment, { allowOverlap: 'to see it' });
    expect(allowed.executed).toEqual(['score']);
    const record = (await readRecords()).at(-1)!;
    expect(record.dataCheck).toMatchObject({ overridden: 'to see it', unknown: [] });
    expect(record.dataCheck!.pairs).toMatchObject([{ step: 'score', counts: { exact: 1 } }]);
  });
});

describe('a disk without room', () => {
  test('for the outputs of a step: it is recorded as failed without them, and others go on', async () => {
    const steps = {
      full: { task: 'clean', inputs: chain.steps.clean.inputs },
      other: { ...chain.steps.clean, settings: { value: 2 } },
    };
    const experiment = await workspace.commitExperiment('full', { steps: { ...steps } });
    const { objects } = workspace.repository;
    const refuse = vi.spyOn(objects, 'createWriter').mockImplementationOnce(() => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
    });
    const { result } = await run(experiment);
    refuse.mockRestore();
    expect((result as KstoreError).message).toMatch(
      /^the .* gives .* of outputs, which the disk has no room/,
    );
    const runs = (await readState()).runs.filter(({ type }) => type === 'kstore.run.v1');
    expect(runs.map(({ status }) => status).sort()).toEqual(['failed', 'succeeded']);
  });
});

describe('a chain', () => {
  test('passes versions on, is recorded as one run, and then served from the cache', async () => {
    const experiment = await workspace.commitExperiment('chain', chain);
    const { executed, result } = await run(experiment);
    expect(executed).toEqual(['clean', 'fit', 'score', 'score', 'compare']);
    const [record] = await readRecords();
    expect(record!.steps.map(({ step, cached }) => `${step} ${cached}`)).toEqual([
      'clean false',
      'learn false',
      'score false',
      'score-raw false',
      'compare false',
    ]);
    expect(record!.outputs.map(({ kind, name, version }) => `${kind} ${name}_v${version}`)).toEqual([
      'dataset chain-clean_v1',
      'checkpoint chain-learn_v1',
      'result chain-score_v1',
      'result chain-score-raw_v1',
      'result chain-compare_v1',
    ]);
    expect(Object.keys(record!.metrics)).toEqual(['compare/score', 'score-raw/score', 'score/score'].sort());
    const again = await run(experiment);
    expect(again.executed).toEqual([]);
    expect(again.result).toMatchObject({
      cached: true,
      run: { id: (result as { run: { id: string } }).run.id },
    });
    expect(
      (await checkRepository(workspace.repository, { update: () => undefined, finish: () => undefined }))
        .problems,
    ).toEqual([]);
    expect((await readStatus(workspace.repository)).changes).toEqual([]);
  });

  test('loses only what needs the step that failed, and says so', async () => {
    const experiment = await workspace.commitExperiment('chain', chainWith({ score: { fails: true } }));
    const { executed, result } = await run(experiment);
    expect(executed).toEqual(['clean', 'fit', 'score', 'score']);
    expect(result).toMatchObject({ code: 'KSTORE_TASK_FAILED', exitCode: 15 });
    expect((result as KstoreError).hints).toEqual(
      expect.arrayContaining(['succeeded: clean, learn, score-raw', 'not run: compare']),
    );
    const [record] = await readRecords();
    expect(record).toMatchObject({ status: 'failed', notRun: [{ step: 'compare', needs: 'score' }] });
    expect(record!.steps.map(({ step }) => step)).toEqual(['clean', 'learn', 'score', 'score-raw']);
  });

  test('begins nothing more when it is stopped, and tells what was not run', async () => {
    const experiment = await workspace.commitExperiment('chain', chain);
    const controller = new AbortController();
    const { execute } = createFakeExecution(({ task }) =>
      task.name === 'fit' ? controller.abort() : undefined,
    );
    const { result } = await run(experiment, { execute, signal: controller.signal });
    expect(result).toMatchObject({ code: 'KSTORE_ABORTED' });
    const [record] = await readRecords();
    expect(record).toMatchObject({ status: 'aborted' });
    expect(record!.notRun).toEqual([
      { step: 'score', needs: 'learn' },
      { step: 'score-raw', needs: 'learn' },
      { step: 'compare', needs: 'learn' },
    ]);
  });
});

describe('a dataset that a step makes', () => {
  test('has a table, and leaves the workspace as it is', async () => {
    const experiment = await workspace.commitExperiment('chain', chain);
    await run(experiment);
    const state = await readState();
    const made = resolveVersion(state, 'dataset/chain-clean');
    expect(findTableSummary(made.manifest)).toMatchObject({
      rows: 1,
      columns: [{ name: 'value' }, { name: 'id' }],
    });
    expect((await readStatus(workspace.repository)).changes).toEqual([]);
    const newest = state.commits.at(-1)!;
    const names = listVersionsAt(state, newest).map(({ name }) => name);
    expect(names).toContain('rows');
    expect(names).not.toContain('chain-clean');
  });

  test('must be readable', async () => {
    const experiment = await workspace.commitExperiment('chain', chainWith({ clean: { torn: true } }));
    const { result, executed } = await run(experiment);
    expect(executed).toEqual(['clean']);
    expect(result).toMatchObject({
      code: 'KSTORE_TASK_CONTRACT',
      message: expect.stringMatching(
        /learning task "clean" gives a dataset that cannot be read in its output "dataset": /,
      ),
    });
  });
});

describe('a matrix', () => {
  const matrix = {
    dataset: 'rows',
    model: 'narrow',
    evaluation: 'scores',
    matrix: { seed: [1, 2], model: ['narrow', 'wide'] },
  };

  test('records each combination as a run of its own', async () => {
    const experiment = await workspace.commitExperiment('grid', matrix);
    const { executed } = await run(experiment);
    expect(executed).toHaveLength(8);
    const records = await readRecords();
    expect(
      records.map(({ point, metrics, outputs }) => ({
        point,
        score: metrics.score,
        ref: `${outputs[1]!.name}_v${outputs[1]!.version}`,
      })),
    ).toEqual([
      { point: { model: 'narrow', seed: 1 }, score: 1, ref: 'grid_v1' },
      { point: { model: 'narrow', seed: 2 }, score: 2, ref: 'grid_v2' },
      { point: { model: 'wide', seed: 1 }, score: 1, ref: 'grid_v3' },
      { point: { model: 'wide', seed: 2 }, score: 2, ref: 'grid_v4' },
    ]);
    expect((await run(experiment)).executed).toEqual([]);
    expect(await readRecords()).toHaveLength(4);
  });

  test('goes on with the other combinations when one fails', async () => {
    const experiment = await workspace.commitExperiment('grid', {
      ...matrix,
      matrix: { 'training.fails': [false, true], seed: [1, 2] },
    });
    const { result, executed } = await run(experiment);
    expect(executed).toHaveLength(6);
    expect(result).toMatchObject({ code: 'KSTORE_TASK_FAILED' });
    expect((await readRecords()).map(({ status }) => status).sort()).toEqual([
      'failed',
      'failed',
      'succeeded',
      'succeeded',
    ]);
  });
});

describe('the forecast', () => {
  test('tells what the cache would serve and why it would not', async () => {
    const first = await workspace.commitExperiment('chain', chain);
    expect((await forecast(first)).map(({ step, state, reasons }) => [step, state, reasons[0]])).toEqual([
      ['clean', 'run', 'never-run: the learning task "clean" was never run'],
      ['learn', 'run', 'waits: dataset comes from clean, which would run'],
      ['score', 'run', 'waits: checkpoint comes from learn, which would run'],
      ['score-raw', 'run', 'waits: checkpoint comes from learn, which would run'],
      ['compare', 'run', 'waits: left comes from score-raw, which would run'],
    ]);
    await run(first);
    expect((await forecast(first)).every(({ state }) => state === 'cached')).toBe(true);
    expect((await forecast(first, { fresh: true }))[0]!.reasons[0]).toMatch(
      /^fresh: --fresh: run [0-9a-f]{8}/,
    );
    const second = await workspace.commitExperiment(
      'chain',
      chainWith({ learn: { value: 2, deep: { rate: 0.1 } } }),
    );
    expect((await forecast(second)).slice(0, 2)).toEqual([
      { step: 'clean', state: 'cached', reasons: [] },
      { step: 'learn', state: 'run', reasons: ['setting: deep.rate: 0.5 → 0.1', 'setting: value: 1 → 2'] },
    ]);
    workspace.write('datasets/rows.csv', 'x,y\n1,2\n3,4\n');
    await workspace.add();
    await workspace.commit();
    expect((await forecast(first))[0]!.reasons).toEqual(['input: input dataset: rows_v1 → rows_v2']);
  });

  test('shows text that cannot be seen as it is written, and other text as it is', async () => {
    const commitNote = (note: string) =>
      workspace.commitExperiment('note', { steps: { mix: { task: 'learning/mix', settings: { note } } } });
    await run(await commitNote('two words'));
    for (const [note, shown] of [
      ['', '""'],
      [' ', '" "'],
      ['ends with a line\n', String.raw`"ends with a line\n"`],
      ['other words', 'other words'],
    ] as const) {
      const [step] = await forecast(await commitNote(note));
      expect(step!.reasons).toEqual([`setting: note: two words → ${shown}`]);
    }
  });

  test('tells of runs that failed and of tasks that promise nothing', async () => {
    const experiment = await workspace.commitExperiment('both', {
      steps: { dice: { task: 'learning/dice' }, mix: { task: 'learning/mix', settings: { fails: true } } },
    });
    await run(experiment);
    expect((await forecast(experiment)).map(({ reasons }) => reasons[0])).toEqual([
      'not-deterministic: the task is not deterministic: it throws dice',
      expect.stringMatching(/^last-run-failed: run [0-9a-f]{8} of the same failed/),
    ]);
  });

  test('agrees with what is then run', async () => {
    const experiment = await workspace.commitExperiment('twins', {
      steps: {
        one: { task: 'learning/mix' },
        two: { task: 'learning/mix' },
        three: { task: 'learning/mix', seed: 2 },
      },
    });
    const states = (await forecast(experiment)).map(({ state }) => state);
    const { executed } = await run(experiment, { jobs: 3 });
    expect(states.filter((state) => state === 'run')).toHaveLength(executed.length);
    expect(executed).toHaveLength(2);
  });
});

/** Steps that take outputs of earlier ones, under names in any order. */
const graphs = fc
  .array(
    fc.record({ a: fc.option(fc.nat(9)), b: fc.option(fc.nat(9)), value: fc.integer({ min: 1, max: 2 }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .chain((steps) =>
    fc
      .shuffledSubarray(
        steps.map((_, index) => `s${index}`),
        { minLength: steps.length },
      )
      .map((names) => ({ steps, names })),
  );

interface RandomGraph {
  readonly steps: readonly { readonly a: number | null; readonly b: number | null; readonly value: number }[];
  readonly names: readonly string[];
}

function listSteps({ steps, names }: RandomGraph): object {
  const take = (slot: 'a' | 'b', need: number | null, index: number) =>
    need === null || index === 0 ? {} : { [slot]: `${names[need % index]}.checkpoint` };
  return Object.fromEntries(
    steps.map(({ a, b, value }, index) => [
      names[index]!,
      {
        task: 'learning/mix',
        inputs: { ...take('a', a, index), ...take('b', b, index) },
        settings: { value },
      },
    ]),
  );
}

test('side by side the same specs are run, once each, and the same comes out', async () => {
  const sideBySide = await createExperimentWorkspace();
  const places = [
    { own: workspace, jobs: 1 },
    { own: sideBySide, jobs: 4 },
  ];
  let seed = 0;
  try {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        // Another seed, so that nothing is known from the graph before.
        seed += 1;
        const outcomes = [];
        for (const { own, jobs } of places) {
          const experiment = await own.commitExperiment('random', { seed, steps: listSteps(graph) });
          const { execute, specs } = createFakeExecution(async (spec) => {
            const turns = Number.parseInt(hashSpec(spec).slice(0, 2), 16) % 5;
            for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
          });
          const { run: record, steps } = await runExperiment(own.repository, await own.plan(experiment), {
            fresh: false,
            jobs,
            execute,
          });
          const ids = specs.map(hashSpec);
          expect(new Set(ids).size).toBe(ids.length);
          const made = steps.map(({ label, run: { spec, outputs } }) => `${label} ${spec} ${outputs[0]!.id}`);
          outcomes.push({ specs: ids.sort(), made, spec: record.spec });
        }
        expect(outcomes[1]).toEqual(outcomes[0]);
      }),
      { numRuns: 10 },
    );
  } finally {
    sideBySide.remove();
  }
});
