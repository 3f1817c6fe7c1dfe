import { expect, test } from 'vitest';
import type { TaskMeta } from '../../../../src/plugins/api/task.ts';
import type { MessageFromChild } from '../../../../src/plugins/runner/messages.ts';
import { RunJournal } from '../../../../src/plugins/runner/run-journal.ts';

const meta = { name: 't', metrics: { rmse: {} }, outputs: { answer: {} }, inputs: {} } as unknown as TaskMeta;

function createJournal(): RunJournal {
  return new RunJournal({
    task: { type: 'test', name: 't', meta },
    workFolder: '/nowhere',
    statesFolder: '/nowhere/states',
    locateOutput: () => '/nowhere',
    saved: null,
    adjustments: [],
    report: () => undefined,
  });
}

test.each<[string, unknown]>([
  ['nothing', null],
  ['an unknown message', { type: 'publish' }],
  ['a metric that is not declared', { type: 'metric', name: 'accuracy', value: 1, step: null }],
  ['a metric that is not finite', { type: 'metric', name: 'rmse', value: Number.NaN, step: null }],
  ['an output that is not declared', { type: 'emitted', slot: '..', attempt: 1, meta: {} }],
  ['an attempt that is no number', { type: 'emitted', slot: 'answer', attempt: '../../x', meta: {} }],
  ['a summary that is no JSON', { type: 'emitted', slot: 'answer', attempt: 1, meta: { a: Number.NaN } }],
  ['a state that it does not declare', { type: 'state', step: 1, settingsStep: 1, attempt: 1 }],
  ['a change of settings that nobody asked for', { type: 'adjusted', request: 'mine', step: 1 }],
  ['progress without counts', { type: 'progress', progress: { done: 'half' } }],
])('a child that sends %s breaks the contract', (_, message) => {
  expect(() => createJournal().receive(message as MessageFromChild)).toThrow(
    expect.objectContaining({ code: 'KSTORE_TASK_CONTRACT' }),
  );
});

test('the first word on how the task ended counts', () => {
  const journal = createJournal();
  journal.receive({
    type: 'failed',
    code: 'KSTORE_OBJECT_DAMAGED',
    message: 'a chunk is damaged',
    hints: [],
  });
  journal.receive({ type: 'succeeded' });
  expect(journal.settlement).toMatchObject({ code: 'KSTORE_OBJECT_DAMAGED', message: 'a chunk is damaged' });
});

test('a code that kstore does not have becomes a failed task', () => {
  const journal = createJournal();
  journal.receive({ type: 'failed', code: 'E_MINE', message: 'no', hints: [] });
  expect(journal.settlement).toMatchObject({ code: 'KSTORE_TASK_FAILED', message: 'no' });
});
