import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell, Json, JsonObject, Table, Task } from '../../../../src/plugins/api/task.ts';
import classify from '../../../../src/plugins/builtin/learning/classification.ts';
import regress from '../../../../src/plugins/builtin/learning/regression.ts';
import audit from '../../../../src/plugins/builtin/test/audit.ts';
import compare from '../../../../src/plugins/builtin/test/compare.ts';
import drift from '../../../../src/plugins/builtin/test/drift.ts';
import { encodePng } from '../../../../src/plugins/preprocessing/pictures/encode-png.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';
import { testTask, type TestInput } from '../../../../src/plugins/testkit/plugin-tester.ts';
import { runChecked } from './result-schema.ts';

/** Two inputs of which only the first says something, a plant, a day, and what is to be predicted. */
function createTable(
  type: 'number' | 'text',
  count: number,
  target: (x: number, row: number) => Cell,
  prefix = 'r',
): Table {
  return {
    columns: [
      { name: 'x', type: 'number', role: 'input', unit: 'kg' },
      { name: 'noise', type: 'number', role: 'input' },
      { name: '공장', type: 'text' },
      { name: 'day', type: 'date' },
      { name: 'y', type, role: 'target', ...(type === 'number' && { unit: 'MPa' }) },
    ],
    rows: Array.from({ length: count }, (_item, row) => {
      const x = ((row * 37) % 60) / 10;
      const day = `2026-${String(1 + (row % 12)).padStart(2, '0')}-01`;
      return {
        id: `${prefix}${row}`,
        cells: [x, (row * 7) % 13, row % 3 ? '서울' : '부산', day, target(x, row)],
      };
    }),
  };
}

async function learn(
  task: Task,
  table: Table,
  inputs: readonly string[],
  epochs: number,
): Promise<TestInput> {
  const steps: Json = [
    { select: { inputs: [...inputs], targets: ['y'] } },
    { split: { train: 0.6, validation: 0.2, test: 0.2 } },
    { standardise: { targets: true } },
  ];
  const layers: Json = [{ dense: { units: 8, activation: 'tanh' } }];
  const { outputs } = await testTask(task, {
    inputs: {
      dataset: { kind: 'dataset', table },
      preprocessing: { kind: 'preprocessing', meta: { value: { steps } } },
      model: { kind: 'model', meta: { value: { task: task.meta.name, layers } } },
    },
    settings: { epochs, learningRate: 0.03, batchSize: 16, patience: 0 },
  });
  return { kind: 'checkpoint', files: outputs['checkpoint']!.files };
}

const asInput = (table: Table): TestInput => ({ kind: 'dataset', table });
const quick: JsonObject = { resamples: 200 };

describe('with numbers', () => {
  const table = createTable('number', 120, (x) => 5 * x + 1);
  let good: TestInput;
  let poor: TestInput;
  beforeAll(async () => {
    good = await learn(regress, table, ['x', 'noise'], 60);
    poor = await learn(regress, table, ['noise'], 2);
  });

  it('compare ranks models and the baseline on the same rows', async () => {
    const { report, read, files, metrics } = await runChecked(
      'comparison',
      compare,
      { checkpoint: good, checkpoint2: poor, dataset: asInput(table) },
      { ...quick, names: ['good', '소음'] },
    );
    expect(report).toMatchObject({
      test: 'pairedBootstrap',
      unit: 'MPa',
      rows: { part: 'test', tested: 24 },
    });
    expect((report['ranking'] as JsonObject[])[0]).toMatchObject({ name: 'good', rank: 1, trainedRows: 0 });
    expect((report['pairs'] as JsonObject[])[0]).toMatchObject({ better: 'good', isToldApart: true });
    expect(report['pairs']).toHaveLength(3);
    expect(metrics['loss/good']).toBeLessThan(metrics['loss/소음']!);
    expect(read('summary.md')).toContain('“good” is better than all others; that is not chance.');
    expect(read('summary.ko.md')).toContain('소음');
    expect(files).toContain('ranking.svg');
  });

  it('say when rows were drawn from a longer table, and refuse a part of which too few were', async () => {
    const later = createTable('number', 90, (x) => 5 * x + 1, 'later');
    const inputs = { checkpoint: good, dataset: asInput(later) };
    const short = { ...quick, mostRows: 40 };
    const compared = await runChecked('comparison', compare, { ...inputs, checkpoint2: poor }, short);
    expect(compared.report['rows']).toEqual({ part: 'all', tested: 40, drawnFrom: 90 });
    expect(compared.read('summary.md')).toContain(
      '40 rows tested, the same for all (drawn with the seed 0 from the 90 of the dataset).',
    );
    const audited = await runChecked('audit', audit, inputs, short);
    expect(audited.report['rows']).toMatchObject({ audited: 40, drawnFrom: 90 });
    expect(audited.read('summary.ko.md')).toContain('90개 행에서 시드 0으로 뽑음');
    const sides = { dataset: asInput(table), newer: asInput(later) };
    const drifted = await runChecked('drift', drift, sides, { mostRows: 100 });
    expect(drifted.report).toMatchObject({
      rows: { then: 100, now: 90 },
      drawnFrom: { then: 120, now: null },
    });
    expect(drifted.read('summary.md')).toContain('The rows then were drawn with the seed 0 from 120.');
    const same = { checkpoint: good, checkpoint2: poor, dataset: asInput(table) };
    await expect(runChecked('comparison', compare, same, short)).rejects.toThrow(
      /only \d+ of the 24 test rows of the split are among the 40 rows that were drawn from 120/,
    );
  });

  it('compare cannot tell a model from itself, and warns of trained rows', async () => {
    const { report, read } = await runChecked(
      'comparison',
      compare,
      { checkpoint: good, checkpoint2: good, dataset: asInput(table) },
      { ...quick, part: 'train' },
    );
    expect((report['ranking'] as JsonObject[]).map(({ rank }) => rank)).toEqual([1, 1, 3]);
    expect((report['pairs'] as JsonObject[])[0]).toMatchObject({
      difference: 0,
      pValue: 1,
      isToldApart: false,
    });
    expect(read('summary.md')).toContain('**On these rows it cannot be told apart from** “checkpoint2”');
    expect(read('summary.md')).toContain('was trained on 72 rows');
  });

  it('compare refuses models of other things, and too few names', async () => {
    const classes = createTable('text', 40, (x) => (x > 3 ? 'high' : 'low'));
    const other = await learn(classify, classes, ['x'], 2);
    const inputs = { checkpoint: good, checkpoint2: other, dataset: asInput(table) };
    await expect(runChecked('comparison', compare, inputs, quick)).rejects.toThrow(
      'the input `checkpoint2` predicts classes of y, and the first checkpoint numbers of y',
    );
    await expect(runChecked('comparison', compare, inputs, { ...quick, names: ['one'] })).rejects.toThrow(
      '2 checkpoints are compared, and the setting `names` has 1',
    );
  });

  it('audit tells for whom and since when the model is wrong', async () => {
    // In Busan all is otherwise, and from July on as well.
    const later = createTable(
      'number',
      90,
      (x, row) => (row % 9 === 8 ? null : 5 * x + (row % 3 ? 1 : 21) + (row % 12 >= 6 ? 10 : 0)),
      'later',
    );
    const { report, read, files, metrics } = await runChecked(
      'audit',
      audit,
      { checkpoint: good, dataset: asInput(later), training: asInput(table) },
      { ...quick, groupBy: ['공장', 'x'], time: 'day', periods: 4 },
    );
    expect(report['rows']).toEqual({ part: 'all', audited: 80, unlabelled: 10 });
    const [byPlant] = report['groups'] as { groups: { name: string; isWorse: boolean }[] }[];
    expect(byPlant!.groups.map(({ name, isWorse }) => [name, isWorse])).toEqual([
      ['서울', false],
      ['부산', true],
    ]);
    const periods = report['periods'] as { name: string; loss: number; rows: number }[];
    // Rows of one month stay together.
    expect(periods.map(({ rows }) => rows)).toEqual([22, 16, 23, 19]);
    expect(periods[3]!.loss).toBeGreaterThan(periods[0]!.loss);
    expect(metrics['loss']).toBeGreaterThan(metrics['formerLoss']!);
    expect(read('summary.md')).toContain('**That is worse than when the model was made**');
    expect(read('summary.md')).toContain('10 without one were left out');
    expect(files).toEqual(expect.arrayContaining(['by-공장.svg', 'by-x.svg', 'over-time.svg']));
  });

  it('audit of one row works, without labels it is refused', async () => {
    const one = await runChecked(
      'audit',
      audit,
      { checkpoint: good, dataset: asInput(createTable('number', 1, () => 3, 'n')) },
      { ...quick, groupBy: ['공장'], time: 'day' },
    );
    expect(one.report).toMatchObject({
      interval: null,
      formerLoss: null,
      periods: [{ rows: 1, isWorse: false }],
    });
    const unlabelled = { checkpoint: good, dataset: asInput(createTable('number', 5, () => null, 'n')) };
    await expect(runChecked('audit', audit, unlabelled, quick)).rejects.toMatchObject({
      code: 'KSTORE_TASK_INPUT',
      message: 'none of 5 rows has a label in "y"',
    });
    const missing = { checkpoint: good, dataset: asInput(table) };
    await expect(runChecked('audit', audit, missing, { ...quick, groupBy: ['z'] })).rejects.toThrow(
      'the dataset has no column "z"',
    );
  });
});

describe('with classes', () => {
  const table = createTable('text', 90, (x) => (x > 3 ? '높음' : '낮음'));

  it('compare tests pairs by McNemar, audit counts wrong rows', async () => {
    const [good, poor] = [
      await learn(classify, table, ['x'], 40),
      await learn(classify, table, ['noise'], 1),
    ];
    const inputs = { checkpoint: good, checkpoint2: poor, dataset: asInput(table) };
    const { report } = await runChecked('comparison', compare, inputs, { ...quick, part: 'all' });
    expect(report).toMatchObject({ test: 'mcnemar', unit: '' });
    expect((report['ranking'] as JsonObject[])[0]).toMatchObject({ name: 'checkpoint' });
    const audited = await runChecked(
      'audit',
      audit,
      { checkpoint: good, dataset: asInput(table) },
      { ...quick, part: 'all' },
    );
    expect(audited.metrics['loss']).toBe((report['ranking'] as { loss: number }[])[0]!.loss);
    expect(audited.read('summary.md')).toContain('% are wrong');
  });
});

describe('drift', () => {
  const then = createTable('number', 200, (x) => x);
  const shift = (table: Table, change: (cells: readonly Cell[]) => readonly Cell[]): Table => ({
    ...table,
    rows: table.rows.map(({ id, cells }) => ({ id, cells: change(cells) })),
  });

  it('finds the columns that have changed', async () => {
    const now = shift(
      createTable('number', 150, (x) => x),
      ([x, noise, , day, y]) => [Number(x) + 2, noise!, '대구', day!, y!],
    );
    const { report, read, files, metrics } = await runChecked('drift', drift, {
      dataset: asInput(then),
      newer: asInput(now),
    });
    const changed = (report['columns'] as { column: string; change: string; newValues: string[] }[]).filter(
      ({ change }) => change === 'strong',
    );
    expect(changed.map(({ column }) => column).sort()).toEqual(['x', '공장']);
    expect(changed.find(({ column }) => column === '공장')!.newValues).toEqual(['대구']);
    expect(metrics['stability/noise']).toBeLessThan(0.1);
    expect((report['together'] as { pValue: number }).pValue).toBeLessThan(0.05);
    expect(read('summary.md')).toContain('**2 of 5 columns have changed:**');
    expect(read('summary.ko.md')).toContain('2개가 달라졌습니다');
    expect(files).toEqual(expect.arrayContaining(['stability.svg', 'distribution-x.svg']));
  });

  /** Grey pictures in folders of their classes; `light` is added to each pixel. */
  const picturesOf = (light: number, first: number): TestInput => ({
    kind: 'dataset',
    files: Object.fromEntries(
      Array.from({ length: 60 }, (_item, at) => {
        const place = first + at;
        const pixels = Uint8Array.from(
          { length: 12 * 12 },
          (_pixel, point) => ((point * 7 + place * 13) % 90) + light,
        );
        const name = `${place % 2 === 0 ? 'good' : 'bad'}/${light}-${place}.png`;
        return [name, encodePng({ height: 12, width: 12, channels: 1, pixels })];
      }),
    ),
  });

  it('compares what pictures show, and not their files', async () => {
    const dataset = picturesOf(40, 0);
    const same = await runChecked('drift', drift, { dataset, newer: picturesOf(40, 60) });
    const columns = (same.report['columns'] as { column: string }[]).map(({ column }) => column).sort();
    expect(columns).toEqual([
      'class',
      'picture: brightness',
      'picture: contrast',
      'picture: height',
      'picture: width',
    ]);
    expect(same.read('summary.md')).not.toContain('.png');
    expect((same.report['together'] as { pValue: number }).pValue).toBeGreaterThan(0.05);
    const lighter = await runChecked('drift', drift, { dataset, newer: picturesOf(140, 0) });
    expect(lighter.metrics['stability/picture: brightness']).toBeGreaterThan(1);
    expect(lighter.read('summary.md')).toContain('**1 of 5 columns has changed:** “picture: brightness”.');
    expect((lighter.report['together'] as { pValue: number }).pValue).toBeLessThan(0.05);
    await expect(runChecked('drift', drift, { dataset, newer: asInput(then) })).rejects.toThrow(
      'one of the two datasets holds pictures, and the other a table',
    );
  });

  it('finds nothing between a dataset and itself', async () => {
    const { report, read } = await runChecked('drift', drift, {
      dataset: asInput(then),
      newer: asInput(then),
    });
    expect(report).toMatchObject({ together: { pValue: 1 }, onlyThen: [], onlyNow: [] });
    expect(read('summary.md')).toContain('None of 5 columns has changed noticeably.');
  });

  it.each([1, 15])('calls chance no change: %i rows of the same', async (count) => {
    const drawn = createRandomStream(1, 'few')
      .shuffle([...then.rows])
      .slice(0, count);
    const few: Table = { ...then, rows: drawn };
    const { report, read } = await runChecked('drift', drift, {
      dataset: asInput(then),
      newer: asInput(few),
    });
    const columns = report['columns'] as { stability: number; change: string }[];
    expect(Math.max(...columns.map(({ stability }) => stability))).toBeGreaterThan(0.25);
    expect(columns.map(({ change }) => change)).toEqual(columns.map(() => 'none'));
    expect(read('summary.md')).toContain('None of 5 columns has changed noticeably.');
  });

  it('takes columns that are empty or constant, one row, and columns that come and go', async () => {
    const empty = shift(then, ([, noise, plant, day]) => [null, noise!, plant!, day!, 3]);
    const one: Table = { columns: then.columns, rows: then.rows.slice(0, 1) };
    const { report } = await runChecked('drift', drift, { dataset: asInput(then), newer: asInput(empty) });
    expect((report['columns'] as { column: string }[]).find(({ column }) => column === 'x')).toMatchObject({
      stability: null,
      missing: [0, 1],
    });
    expect(report['together']).toBeNull();
    await runChecked('drift', drift, { dataset: asInput(empty), newer: asInput(one) });
    const renamed: Table = {
      ...then,
      columns: then.columns.map((column, place) => (place === 0 ? { ...column, name: 'z' } : column)),
    };
    const other = await runChecked('drift', drift, { dataset: asInput(then), newer: asInput(renamed) });
    expect(other.report).toMatchObject({ onlyThen: ['x'], onlyNow: ['z'] });
  });

  it('compares the parts of a split', async () => {
    const steps: Json = [{ split: { train: 0.5, validation: 0, test: 0.5, orderBy: 'x' } }];
    const preprocessing: TestInput = { kind: 'preprocessing', meta: { value: { steps } } };
    const { report, read, metrics } = await runChecked('drift', drift, {
      dataset: asInput(then),
      preprocessing,
    });
    expect(report).toMatchObject({ rows: { then: 101, now: 99 }, parts: ['train', 'test'] });
    expect(metrics['distance/x']).toBeGreaterThan(0.9);
    expect(metrics['distance/noise']).toBeLessThan(metrics['distance/x']!);
    expect(read('summary.md')).toContain(
      '101 rows for train (then), 99 rows for test (now), of one dataset.',
    );
    expect(read('summary.ko.md')).toContain('학습용 101개 행(이전)과 시험용 99개 행(지금)');
    await expect(runChecked('drift', drift, { dataset: asInput(then) })).rejects.toThrow(
      'there is nothing to compare the dataset with',
    );
  });

  it('refuses datasets with nothing in common, and without rows', async () => {
    const foreign: Table = { columns: [{ name: 'q', type: 'number' }], rows: [{ id: 'a', cells: [1] }] };
    await expect(
      runChecked('drift', drift, { dataset: asInput(then), newer: asInput(foreign) }),
    ).rejects.toMatchObject({
      code: 'KSTORE_TASK_INPUT',
      message: 'the two datasets have no column in common',
    });
    await expect(
      runChecked('drift', drift, { dataset: asInput(then), newer: asInput({ ...then, rows: [] }) }),
    ).rejects.toThrow('the input `newer` has no row');
  });
});
