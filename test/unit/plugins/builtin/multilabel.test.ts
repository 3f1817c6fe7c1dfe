import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, Table } from '../../../../src/plugins/api/task.ts';
import classification from '../../../../src/plugins/builtin/learning/classification.ts';
import transfer from '../../../../src/plugins/builtin/learning/transfer.ts';
import test from '../../../../src/plugins/builtin/test/classification.ts';
import {
  testTask,
  type TestedOutput,
  type TestedRun,
  type TestInput,
} from '../../../../src/plugins/testkit/plugin-tester.ts';
import { createSmallTable, labels, readColumns, readList } from './labelled-tables.ts';
import { expectValid } from './result-schema.ts';

const settingsInput = (kind: TestInput['kind'], value: Json): TestInput => ({ kind, meta: { value } });
const tableInput = (table: Table): TestInput => ({ kind: 'dataset', table });
const checkpointInput = ({ files, meta }: TestedOutput): TestInput => ({ kind: 'checkpoint', files, meta });
const model: Json = { layers: [{ dense: { units: 24, activation: 'relu' } }] };
const divided: Json = {
  steps: [{ split: { train: 0.6, validation: 0.2, test: 0.2 } }, { standardise: { columns: 'all' } }],
};
const whole: Json = { steps: [] };
const training: JsonObject = { epochs: 30, learningRate: 0.01 };
const quick: JsonObject = { epochs: 2 };

/** Learns twice, and once more from a saved state; all must have the same bytes. */
function learn(table: Table, settings: JsonObject = quick, preprocessing: Json = whole): Promise<TestedRun> {
  return testTask(classification, {
    inputs: {
      dataset: tableInput(table),
      preprocessing: settingsInput('preprocessing', preprocessing),
      model: settingsInput('model', model),
    },
    settings,
  });
}

async function examine({ outputs }: TestedRun, table: Table, settings: JsonObject = {}) {
  const tested = await testTask(test, {
    inputs: { checkpoint: checkpointInput(outputs['checkpoint']!), dataset: tableInput(table) },
    settings: { resamples: 100, ...settings },
  });
  expectValid('multilabel', tested);
  const { files } = tested.outputs['result']!;
  return {
    metrics: tested.metrics,
    files,
    read: (path: string) => Buffer.from(files[path]!).toString(),
    lines: (path: string) =>
      Buffer.from(files[path]!)
        .toString()
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')),
  };
}

describe('classification of rows with several labels', () => {
  const table = readColumns(300);
  let learnt: TestedRun;
  beforeAll(async () => void (learnt = await learn(table, training, divided)));

  it('finds most labels of held-out rows, far better than the most common ones', async () => {
    const { metrics, read } = await examine(learnt, table);
    expect(metrics['microF1']).toBeGreaterThan(0.85);
    expect(metrics['accuracy']).toBeGreaterThan(metrics['baselineAccuracy']! + 0.3);
    expect(metrics['hammingLoss']).toBeLessThan(0.5 * metrics['baselineHammingLoss']!);
    expect(metrics).toHaveProperty('recall/strong');
    expect(learnt.metrics['validationAccuracy']).toBeGreaterThan(0.5);
    expect(learnt.outputs['checkpoint']!.meta).toMatchObject({ targets: labels, classes: labels });
    expect(read('summary.md')).toMatch(/got all their labels right, and no other/);
    expect(read('summary.ko.md')).toContain('해밍 손실');
    expect(read('roc.svg')).toContain('strong (area ');
  });

  it('measures what predictions.csv shows', async () => {
    const { metrics, lines } = await examine(learnt, table);
    const rows = lines('predictions.csv');
    const right = rows.filter(([, actual, predicted]) => actual === predicted);
    expect(metrics['accuracy']).toBe(right.length / rows.length);
    let wrong = 0;
    for (const [, actual = '', predicted = '', ...shares] of rows) {
      expect(labels.filter((_label, place) => Number(shares[place]) > 0.5).join(';')).toBe(predicted);
      for (const label of labels)
        if (actual.split(';').includes(label) !== predicted.split(';').includes(label)) wrong++;
    }
    expect(metrics['hammingLoss']).toBeCloseTo(wrong / rows.length / labels.length, 12);
    const errors = lines('top-errors.csv').map(([, count]) => Number(count));
    expect(errors).toEqual(errors.toSorted((left, right_) => right_ - left));
    expect(errors).toHaveLength(Math.min(20, rows.length - right.length));
  });

  it('learns the same from one column of labels with semicolons between them', async () => {
    const settings = { ...training, epochs: 3 };
    const [columns, list] = [
      await learn(readColumns(60), settings),
      await learn(readList(60), { ...settings, labels: 'several' }),
    ];
    const weightsOf = ({ outputs }: TestedRun) => outputs['checkpoint']!.files['weights.safetensors'];
    expect(weightsOf(list)).toEqual(weightsOf(columns));
    const [ofColumns, ofList] = [
      await examine(columns, readColumns(60), { part: 'all' }),
      await examine(list, readList(60), { part: 'all' }),
    ];
    expect(ofList.metrics).toEqual(ofColumns.metrics);
    expect(ofList.read('predictions.csv')).toBe(ofColumns.read('predictions.csv'));
  });

  it('weighs having a label as it is told, and balances rare ones', async () => {
    // Nothing to learn from: the probability of a label becomes w q / (w q + 1 - q) of its share q.
    const marks = Array.from({ length: 20 }, (_item, row) => [row < 4 ? 1 : 0, row % 2] as const);
    const blind = createSmallTable({
      rare: marks.map(([rare]) => rare),
      half: marks.map(([, half]) => half),
    });
    const still = { ...blind, rows: blind.rows.map(({ id, cells }) => ({ id, cells: cells.with(0, 0) })) };
    const settings = { epochs: 80, learningRate: 0.1 };
    for (const [classWeights, expected] of [
      [{ rare: 2 }, [0.4 / 1.2, 0.5]],
      ['balanced', [0.5, 0.5]],
    ] as const) {
      const { lines } = await examine(await learn(still, { ...settings, classWeights }), still, {
        part: 'all',
      });
      const [, , , ...shares] = lines('predictions.csv')[0]!;
      shares.forEach((share, place) => expect(Number(share)).toBeCloseTo(expected[place]!, 2));
    }
  });

  it('learns by focal loss, which counts little what is right already', async () => {
    const [plain, focal] = [
      await learn(table, { ...quick, learningRate: 0.01 }, divided),
      await learn(table, { ...quick, learningRate: 0.01, loss: 'focal' }, divided),
    ];
    expect(focal.metrics['loss']).toBeLessThan(plain.metrics['loss']!);
    expect(focal.metrics['validationLoss']).toBeLessThan(0.5 * plain.metrics['validationLoss']!);
    const { metrics } = await examine(
      await learn(table, { ...training, loss: 'focal', classWeights: 'balanced' }, divided),
      table,
    );
    expect(metrics['microF1']).toBeGreaterThan(0.8);
  });

  it('counts rows as right only when all their labels are', async () => {
    const { columns, rows } = readColumns(60);
    // Without anything to learn from, all rows are predicted alike.
    const blind = {
      columns,
      rows: rows.map(({ id, cells }) => ({ id, cells: cells.map((cell, place) => (place < 8 ? 0 : cell)) })),
    };
    const run = await learn(blind, { epochs: 60, learningRate: 0.05 });
    const { metrics, lines } = await examine(run, blind, { part: 'all' });
    const said = new Set(lines('predictions.csv').map(([, , predicted]) => predicted));
    expect(said.size).toBe(1);
    expect(metrics['accuracy']).toBe(metrics['baselineAccuracy']);
    expect(run.metrics['accuracy']).toBe(metrics['accuracy']);
  });

  it('weighs mistakes about one label by their costs', async () => {
    const settings = { positive: 'strong', costs: { falsePositive: 1, falseNegative: 10 } };
    const { read } = await examine(learnt, table, settings);
    expect(read('thresholds.csv')).toContain('threshold,falsePositives');
    expect(read('summary.md')).toContain('wrongly taken for “strong”');
    await expect(examine(learnt, table, { positive: 'dear' })).rejects.toThrow('no class "dear"');
  });

  it('counts a label that no training row had as missed, and names it', async () => {
    const run = await learn(createSmallTable({ tags: ['x;y', 'x', 'y', ';'] }), {
      ...quick,
      labels: 'several',
    });
    const other = createSmallTable({ tags: ['x', 'z;x', ';'] });
    const { metrics, read } = await examine(run, other, { part: 'all' });
    expect(JSON.parse(read('metrics.json'))).toMatchObject({
      logLoss: null,
      labels: [{ label: 'x' }, { label: 'y' }, { label: 'z', trained: 0, tested: 1, recall: 0 }],
    });
    expect(metrics).not.toHaveProperty('logLoss');
    expect(read('summary.md')).toContain('1 row with the label “z”, which no training row had');
  });

  it('keeps one column of text as one class a row unless it is told otherwise', async () => {
    const run = await learn(createSmallTable({ tags: ['x;y', 'x', 'x;y', 'x'] }));
    expect(run.outputs['checkpoint']!.meta).toMatchObject({ classes: ['x', 'x;y'] });
  });

  it('is taken over by transfer', async () => {
    const few = createSmallTable({ p: [1, 0, 1, 0], q: [0, 0, 1, 1] });
    const { outputs } = await learn(few);
    const transferred = await testTask(transfer, {
      inputs: { dataset: tableInput(few), checkpoint: checkpointInput(outputs['checkpoint']!) },
      settings: { ...quick, labels: 'several' },
    });
    await examine(transferred, few, { part: 'all' });
  });

  it.each<[string, Table, JsonObject, Json, string]>([
    [
      'a number that says neither yes nor no',
      createSmallTable({ p: [1, 0, 2], q: [1, 0, 0] }),
      {},
      whole,
      'row "r2", target column "p": 2 says neither',
    ],
    [
      'text beside another target',
      createSmallTable({ p: ['yes', 'no', 'yes'], q: [1, 0, 0] }),
      {},
      whole,
      'the target column "p" holds text',
    ],
    [
      'a label that nobody has told yet',
      createSmallTable({ p: [null, null, null], q: [1, 0, 0] }),
      {},
      whole,
      'the target column "p" has no value in any of the 3 training rows',
    ],
    [
      'an empty cell of labels',
      createSmallTable({ tags: ['x', null, 'y'] }),
      { labels: 'several' },
      whole,
      'row "r1", target column "tags": the value is missing',
    ],
    [
      'an empty cell of a label',
      createSmallTable({ p: [1, 0, 1], q: [1, null, 0] }),
      {},
      whole,
      'row "r1", target column "q": the value is missing',
    ],
    [
      'rows that are all alike',
      createSmallTable({ p: [1, 1, 1], q: [0, 0, 0] }),
      {},
      whole,
      'all training rows have the same labels in the target "p", "q"',
    ],
    [
      'a label that only validation rows have',
      createSmallTable({
        tags: ['x', ...Array<string>(11).fill('y;z'), 'x', ...Array<string>(11).fill('y'), 'w'],
      }),
      { labels: 'several' },
      { steps: [{ split: { train: 0.5, validation: 0.5, orderBy: 'a' } }] },
      'no training row has the label "w"',
    ],
    [
      'several columns where one class a row is asked for',
      createSmallTable({ p: [1, 0, 1], q: [1, 1, 0] }),
      { labels: 'one' },
      whole,
      'classification takes one target column, and there are 2: p, q',
    ],
    [
      'a weight of a label that there is not',
      createSmallTable({ p: [1, 0, 1], q: [1, 1, 0] }),
      { classWeights: { r: 2 } },
      whole,
      '`classWeights` names the label "r", which no training row has in the target column "p, q"',
    ],
  ])('refuses %s in one line', async (_what, small, settings, preprocessing, message) => {
    await expect(learn(small, { ...quick, ...settings }, preprocessing)).rejects.toMatchObject({
      code: 'KSTORE_TASK_INPUT',
      message: expect.stringContaining(message) as string,
    });
  });
});
