import { expect, test } from 'vitest';
import { defineTestTask, type TaskContext, type TaskMeta } from '../../../../src/plugins/api/index.ts';
import { testTask } from '../../../../src/plugins/testkit/plugin-tester.ts';

const meta: TaskMeta<'result'> = {
  name: 'mean',
  version: '1.0.0',
  summary: 'The mean of a column',
  inputs: { data: { kind: 'dataset', description: 'rows', optional: true } },
  settings: {
    type: 'object',
    additionalProperties: false,
    properties: { factor: { type: 'number', default: 2, description: 'what the mean is multiplied by' } },
  },
  outputs: { answer: { kind: 'result', description: 'the mean' } },
  metrics: { mean: { description: 'mean', unit: '', better: 'higher' } },
};

const define = (run: (context: TaskContext) => void, own: Partial<typeof meta> = {}) =>
  defineTestTask({ meta: { ...meta, ...own }, run: async (context) => run(context) });

const table = {
  columns: [{ name: 'a', type: 'number' }],
  rows: [1, 3].map((cell) => ({ id: `${cell}`, cells: [cell] })),
} as const;

const meanTask = define((context) => {
  const { inputs, settings } = context;
  const { rows } = inputs.data!.readTable()!;
  const mean =
    (rows.reduce((sum, row) => sum + (row.cells[0] as number), 0) / rows.length) *
    (settings.factor as number);
  context.logMetric('mean', mean);
  const note = Buffer.from(inputs.data!.readFile('note.txt')).toString('utf8');
  context.emit(
    'answer',
    { 'mean.txt': `${note} ${mean} ${context.random('noise').next()} ${Math.random()}` },
    { mean },
  );
});

test('a good task is run on inputs in memory, with defaults filled in', async () => {
  const { outputs, metrics } = await testTask(meanTask, {
    inputs: { data: { kind: 'dataset', table, files: { 'note.txt': 'mean:' } } },
  });
  expect(metrics).toEqual({ mean: 4 });
  expect(outputs.answer!.meta).toEqual({ mean: 4 });
  expect(Buffer.from(outputs.answer!.files['mean.txt']!).toString('utf8')).toMatch(/^mean: 4 0\./);
});

/** Counts to ten with a random number a step; `keeps` says what it saves. */
const counting = (keeps: (sum: number, position: string) => object) =>
  define(
    (context) => {
      const stream = context.random('steps');
      const { state } = context;
      const text = state === null ? '{"sum":0}' : Buffer.from(state.readFile('a.json')).toString('utf8');
      const saved = JSON.parse(text) as { sum: number; position?: string };
      if (saved.position !== undefined) stream.moveTo(saved.position);
      for (let step = (state?.step ?? 0) + 1; step <= 10; step++) {
        saved.sum += stream.next() * (context.settingsAt(step).factor as number);
        context.saveState(step, () => ({ 'a.json': JSON.stringify(keeps(saved.sum, stream.position())) }));
      }
      context.emit('answer', { 'sum.txt': String(saved.sum) });
    },
    { resumable: true, adjustable: ['factor'] },
  );

test('a resumable task goes on from its state, and one that forgets something is found out', async () => {
  await testTask(counting((sum, position) => ({ sum, position })));
  await expect(testTask(counting((sum) => ({ sum })))).rejects.toMatchObject({
    code: 'KSTORE_TASK_CONTRACT',
    message: expect.stringMatching(
      /"sum.txt" in "answer" that differs when it goes on from its saved state/,
    ) as string,
  });
});

test('Math.random is put back', async () => {
  const original = Math.random;
  await testTask(define((context) => context.emit('answer', { 'a.txt': `${Math.random()}` })));
  expect(Math.random).toBe(original);
});

let runs = 0;

test.each<[string, (context: TaskContext) => void, string]>([
  [
    'a state without declaring it',
    (context) => context.saveState(1, () => ({})),
    'saves a state without declaring itself resumable',
  ],
  [
    'falling steps',
    (context) => [2, 1].forEach((step) => context.settingsAt(step)),
    'asks for the settings at the step 1 after those at 2',
  ],
  [
    'a file',
    (context) => context.emit('answer', { 'a.txt': `${++runs}` }),
    'gives the file "a.txt" in "answer" that differs',
  ],
  [
    'a list of files',
    (context) => context.emit('answer', { [`${++runs}.txt`]: '' }),
    'gives a list of files in "answer" that differs',
  ],
  [
    'a summary',
    (context) => context.emit('answer', {}, { run: ++runs }),
    'gives a summary of "answer" that differs',
  ],
  [
    'a metric',
    (context) => {
      context.logMetric('mean', ++runs);
      context.emit('answer', {});
    },
    'gives the metric "mean" that differs',
  ],
])('%s that differs from run to run is found', async (_, run, message) => {
  await expect(testTask(define(run))).rejects.toThrow(message);
});

test('a task that promises nothing may differ', async () => {
  const task = define((context) => context.emit('answer', { 'a.txt': `${++runs}` }), {
    determinism: { level: 'none', reason: 'counts' },
  });
  await expect(testTask(task)).resolves.toBeDefined();
});

test.each<[string, ReturnType<typeof define>, string]>([
  ['a missing output', define(() => undefined), 'ended without giving its output "answer"'],
  ['an undeclared output', define((context) => context.emit('other', {})), 'gives the output "other"'],
  [
    'settings that are not closed',
    define(() => undefined, { settings: { type: 'object' } }),
    'accepts unknown properties',
  ],
  [
    'a breach that the task hides',
    define((context) => {
      context.emit('answer', {});
      try {
        context.logMetric('mean', Number.NaN);
      } catch {
        // Hidden.
      }
    }),
    'logs NaN for the metric "mean"',
  ],
])('%s is found', async (_, task, message) => {
  await expect(testTask(task)).rejects.toThrow(message);
});

test('settings and inputs are checked like in a run', async () => {
  await expect(testTask(meanTask, { settings: { factors: 1 } })).rejects.toMatchObject({
    code: 'KSTORE_SETTINGS_INVALID',
  });
  await expect(testTask(meanTask, { inputs: { data: { kind: 'model' } } })).rejects.toMatchObject({
    code: 'KSTORE_TASK_INPUT',
  });
});
