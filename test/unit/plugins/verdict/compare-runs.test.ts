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
    /rows_v2, in the first run dataset\/rows_v1: the same rows in another order/,
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
  expect(judged.cause!.evidence.join()).toMatch(/b: 7, in the first run 4/);
  expect(judged.cause!.advice).toContain('`kstore diff dataset/rows_v1 dataset/rows_v2`');
  expect(judged.cause!.advice).not.toMatch(/fsck|repair/);
  expect(judged.causeRuns).toBe(0);
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
    sentence: 'The seed is 2, in the first run 1.',
  });
  expect(judged.causeRuns).toBe(2);
  expect((await explain(recorded, present, task, 1)).causeRuns).toBe(1);
  expect(judged.cause!.evidence.join()).toContain('this alone changes nothing: the setting unused is 2');
  expect((await explain(recorded, present, task, 0)).cause).toMatchObject({
    kind: 'settings',
    certainty: 'possible',
  });
  expect(await explain(recorded, recorded, task)).toMatchObject({ verdict: 'IDENTICAL', cause: null });
});

it('names the version by the name under which the run had it', async () => {
  const task = nursery.plant({ name: 'copy', body: copyRows });
  const first = await nursery.commit({ 'datasets/rows.csv': 'a\n1\n' }, 'rows');
  await nursery.commit({ 'datasets/twin/rows.csv': 'a\n2\n' }, 'twin');
  const second = await nursery.commit({ 'datasets/rows.csv': 'a\n2\n' }, 'rows');
  const judged = await explain(
    await nursery.record(task, { dataset: first }),
    await nursery.record(task, { dataset: second }),
    task,
  );
  expect(judged.cause!.sentence).toContain('dataset/rows_v2');
});

it('says of runs of unlike tasks that this is the difference, before all others', async () => {
  const [copy, other] = [
    nursery.plant({ name: 'copy', body: copyRows }),
    nursery.plant({ name: 'other', body: `emit('answer', { 'a.json': '1' });` }),
  ];
  const first = await nursery.commit({ 'datasets/rows.csv': 'a,b\n1,2\n' }, 'rows');
  const second = await nursery.commit({ 'datasets/rows.csv': 'a,b\n1,3\n' }, 'rows');
  const judged = await explain(
    await nursery.record(copy, { dataset: first, settings: { rate: 1 } }),
    await nursery.record(other, { dataset: second, settings: { rate: 2 }, seed: 3 }),
    copy,
  );
  expect(judged).toMatchObject({
    verdict: 'DIFFERENT',
    causeRuns: 0,
    cause: {
      kind: 'plugin-code',
      certainty: 'shown',
      sentence:
        'The two are runs of unlike tasks: it is test task "other", in the first run test task "copy".',
    },
  });
  expect(judged.cause!.evidence.join('\n')).toMatch(/^settings and code[^]*also: the input "data" is/);
  expect(judged.cause!.evidence.join()).not.toContain('rate');
});

it('refuses a run of a learning task beside one of a test', async () => {
  const task = nursery.plant({ name: 'copy', body: `emit('answer', { 'a.json': '1' });` });
  const recorded = await nursery.record(task);
  const specification = {
    ...recorded.specification,
    task: { ...recorded.specification.task, type: 'learning' as const },
  };
  await expect(explain(recorded, { ...recorded, specification }, task)).rejects.toMatchObject({
    code: 'KSTORE_USAGE',
    message: expect.stringMatching(/is one of test task "copy", and run .* learning task "copy"/) as string,
    hints: ['name two checkpoints, or two results'],
  });
});
