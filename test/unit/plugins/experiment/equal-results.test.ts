import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeMatch } from '../../../../src/cli/views/show-output.ts';
import { renderShown } from '../../../../src/cli/views/show-view.ts';
import { createScreen } from '../../../../src/cli/render/screen.ts';
import type { RunOptions } from '../../../../src/plugins/experiment/experiment-execution.ts';
import type { ExperimentResult } from '../../../../src/plugins/experiment/run-experiment.ts';
import type { Adjustment } from '../../../../src/plugins/runner/messages.ts';
import { findRun } from '../../../../src/plugins/runner/live/find-run.ts';
import { findRunsToReproduce } from '../../../../src/plugins/verdict/find-runs.ts';
import {
  compareRuns,
  createReport,
  resolveReference,
  resolveRun,
  traceLineage,
  type LedgerState,
  type Run,
} from '../../../../src/store/index.ts';
import {
  createExperimentWorkspace,
  runFake,
  type ExperimentWorkspace,
} from '../../../support/experiment-workspace.ts';
import { createFakeExecution } from '../../../support/fake-tasks.ts';

/** Gives the same bytes whatever the spec is; learning has been steered as is said. */
function executeAlike(adjustments: readonly Adjustment[] = []): RunOptions['execute'] {
  const { execute } = createFakeExecution();
  return async (...given) => {
    const outcome = await execute(...given);
    for (const { folder, files } of Object.values(outcome.outputs))
      for (const file of files) writeFileSync(join(folder, file), 'the same\n');
    return given[1].type === 'learning' ? { ...outcome, adjustments } : outcome;
  };
}

/** @param tested the rows to test on; `exam` has the row of the training data. */
const settings = (value: number, tested: string) => ({
  steps: {
    learn: { task: 'learning/fit', inputs: { dataset: 'rows', model: 'narrow' }, settings: { value } },
    score: {
      task: 'score',
      inputs: { checkpoint: 'learn.checkpoint', dataset: tested },
      settings: { value },
    },
  },
});

const screen = { ...createScreen({}), width: 80 };
const adjustments: readonly Adjustment[] = [
  { step: 2, setting: 'value', value: 7 },
  { step: 5, setting: 'value', value: 8 },
];

let workspace: ExperimentWorkspace;
let state: LedgerState;
const results = new Map<string, ExperimentResult>();

beforeAll(async () => {
  workspace = await createExperimentWorkspace();
  workspace.write('datasets/exam.csv', 'x,y\n1,2\n3,4\n');
  const run = async (name: string, value: number, tested: string, steered: readonly Adjustment[] = []) => {
    const experiment = await workspace.commitExperiment(name, settings(value, tested));
    const own = { execute: executeAlike(steered)!, allowOverlap: `because of ${name}` };
    const { result } = await runFake(workspace, experiment, own);
    results.set(name, result as ExperimentResult);
  };
  await run('first', 1, 'rows');
  await run('second', 2, 'exam', adjustments);
  // The very bytes of another experiment, all of whose steps the cache serves.
  await run('twin', 1, 'rows');
  state = await workspace.repository.ledger.readState();
});
afterAll(() => workspace.remove());

/** The run of one task of an experiment. */
function stepOf(name: string, task: string): Run {
  return results.get(name)!.steps.find(({ run }) => run.specification.task.name === task)!.run;
}

const find = (text: string) => resolveReference(state, text);

describe('a result with the bytes of another one', () => {
  it('has the id of the other one', () => {
    const ids = state.versions.filter(({ kind }) => kind === 'result').map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it.each(['first', 'second'])('stands for its own run: %s', (name) => {
    const result = `result/${name}-score_v1`;
    const scored = stepOf(name, 'score');
    expect(resolveRun(state, result).id).toBe(results.get(name)!.run.id);
    expect(findRunsToReproduce(state, result, false).map(({ id }) => id)).toEqual([scored.id]);
    expect(findRunsToReproduce(state, result, true).map(({ id }) => id)).toEqual([
      stepOf(name, 'fit').id,
      scored.id,
    ]);
    expect(findRun(state, [], result).run.id).toBe(scored.id);
    expect(describeMatch(workspace.repository, state, find(result))).toMatchObject({ madeBy: [scored.id] });
  });

  it.each([
    ['first', 'second'],
    ['second', 'first'],
  ])('came of its own steps alone: %s', (name, other) => {
    const { nodes, edges } = traceLineage(state, [find(`result/${name}-score_v1`)], 'origins');
    const ids = nodes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([stepOf(name, 'fit').id, stepOf(name, 'score').id]));
    expect(ids).not.toContain(stepOf(other, 'fit').id);
    expect(ids).not.toContain(stepOf(other, 'score').id);
    expect(nodes.map(({ label }) => label).join()).not.toContain(`${other}-`);
    expect(edges.every(({ from, to }) => ids.includes(from) && ids.includes(to))).toBe(true);
  });

  it('leaves all that had its content in doubt', () => {
    const { nodes } = traceLineage(state, [find('checkpoint/second-learn_v1')], 'consequences');
    const ids = nodes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([stepOf('first', 'score').id, stepOf('second', 'score').id]));
  });

  it('is reported with the run and the reason of its own', () => {
    const run = resolveRun(state, 'result/second-score_v1');
    const context = { hasCard: false, hasTests: false, results: [] };
    createReport(workspace.repository, state, 'page', run, context);
    const page = readFileSync(join(workspace.repository.workspace, 'reports/page.md'), 'utf8');
    expect(page).toContain(results.get('second')!.run.id);
    expect(page).toContain('because of second');
    expect(page).toContain('- adjusted: `value` 2 → 7 from step 2 on');
    expect(page).toContain('- adjusted: `value` 7 → 8 from step 5 on');
  });

  it('keeps apart experiments of the same content', () => {
    const { run, cached } = results.get('twin')!;
    expect(cached).toBe(true);
    expect(run.used[0]).toMatchObject({ name: 'twin' });
    expect(run.id).not.toBe(results.get('first')!.run.id);
  });
});

describe('settings that were changed while it ran', () => {
  const [from, to] = ['result/first-score_v1', 'result/second-score_v1'];

  it('are a difference between runs', () => {
    const { inputs } = compareRuns(state, [resolveRun(state, from), resolveRun(state, to)]);
    expect(inputs).toContainEqual({
      what: 'adjusted in learn',
      values: [null, 'value 7 from step 2 on, value 8 from step 5 on'],
    });
  });

  it.each([
    ['the experiment', () => ({ type: 'run', run: results.get('second')!.run }) as const],
    ['the learning', () => ({ type: 'run', run: stepOf('second', 'fit') }) as const],
    ['the result', () => find(to)],
  ])('are shown of %s', (_what, match) => {
    const shown = describeMatch(workspace.repository, state, match());
    const fit = stepOf('second', 'fit').id;
    expect(shown).toMatchObject({
      adjustments: [
        { run: fit, task: 'learning fit', setting: 'value', step: 2, before: 2, value: 7 },
        { run: fit, task: 'learning fit', setting: 'value', step: 5, before: 7, value: 8 },
      ],
    });
    const text = renderShown({ matches: [shown] }, screen);
    expect(text).toContain('adjusted: value 2 → 7 from step 2 on');
  });

  it('leave the settings of the record to be those of the beginning', () => {
    const match = { type: 'run', run: stepOf('second', 'fit') } as const;
    const text = renderShown({ matches: [describeMatch(workspace.repository, state, match)] }, screen);
    expect(text).toContain('settings that it began with');
  });

  it('are not mentioned where there were none', () => {
    expect(describeMatch(workspace.repository, state, find(from))).not.toHaveProperty('adjustments');
  });
});
