import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareRecordedRuns } from '../../../../src/plugins/verdict/compare-runs.ts';
import type { TaskRun } from '../../../../src/plugins/verdict/run-again.ts';
import type { TaskDefinition } from '../../../../src/plugins/registry/task-definition.ts';
import { Nursery } from '../../../support/planted-tasks.ts';

let nursery: Nursery;
beforeEach(async () => {
  nursery = await Nursery.open();
});
afterEach(() => nursery.remove());

async function explain(recorded: TaskRun, present: TaskRun, task: TaskDefinition, budget = 2) {
  const { repository } = nursery.workspace;
  const session = {
    repository,
    state: await repository.ledger.readState(),
    tasks: { findTask: () => task, findRecorded: () => Promise.resolve(null) },
  };
  return compareRecordedRuns(session, recorded, present, { withCurrentCode: false, tolerance: null, budget });
}

const copyRows = `emit('answer', { 'rows.json': JSON.stringify(inputs.data.readTable().rows.map(({ cells }) => cells)) });`;

it('finds that an input has the same rows in another order', async () => {
  const task = nursery.plant({ name: 'copy', body: copyRows });
  const first = await nursery.commit({ 'datasets/rows.csv': 'a,b\n1,2\n3,4\n5,6\n' }, 'rows');
  const second = await nursery.commit({ 'datasets/rows.csv': 'a,b\n5,6\n1,2\n3,4\n' }, 'rows');
  const judged = await explain(
    await nursery.record(task, { dataset: first }),
    await nursery.record(task, { dataset: second }),
    task,
  );
  expect(judged).toMatchObject({ verdict: 'DIFFERENT', cause: { kind: 'row-order' } });
  expect(judged.cause!.sentence).toMatch(
    /rows_v2, recorded is dataset\/rows_v1: the same rows in another order/,
  );
});

it('finds the cell of an input that was changed', async () => {
  const task = nursery.plant({ name: 'copy', body: copyRows });
  const first = await nursery.commit({ 'datasets/rows.csv': 'a,b\n1,2\n3,4\n5,6\n' }, 'rows');
  const second = await nursery.commit({ 'datasets/rows.csv': 'a,b\n1,2\n3,7\n5,6\n' }, 'rows');
  const judged = await explain(
    await nursery.record(task, { dataset: first }),
    await nursery.record(task, { dataset: second }),
    task,
  );
  expect(judged.cause).toMatchObject({ kind: 'input-content', certainty: 'likely' });
  expect(judged.cause!.evidence.join()).toMatch(/b: 7, recorded is 4/);
});

it('tries one change at a time, and clears those that change nothing', async () => {
  const task = nursery.plant({
    name: 'seeded',
    body: `emit('answer', { 'a.json': String(random('a').next()) });`,
  });
  const recorded = await nursery.record(task, { settings: { unused: 1 }, seed: 1 });
  const present = await nursery.record(task, { settings: { unused: 2 }, seed: 2 });
  const judged = await explain(recorded, present, task);
  expect(judged.cause).toMatchObject({
    kind: 'seed',
    certainty: 'shown',
    sentence: 'The seed is 2, recorded is 1.',
  });
  expect(judged.cause!.evidence.join()).toContain('this alone changes nothing: the setting unused is 2');
  expect((await explain(recorded, present, task, 0)).cause).toMatchObject({
    kind: 'settings',
    certainty: 'possible',
  });
  expect(await explain(recorded, recorded, task)).toMatchObject({ verdict: 'IDENTICAL', cause: null });
});
