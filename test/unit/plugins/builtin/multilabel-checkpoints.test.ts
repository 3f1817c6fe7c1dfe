import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, Table } from '../../../../src/plugins/api/task.ts';
import classification from '../../../../src/plugins/builtin/learning/classification.ts';
import audit from '../../../../src/plugins/builtin/test/audit.ts';
import test from '../../../../src/plugins/builtin/test/classification.ts';
import compare from '../../../../src/plugins/builtin/test/compare.ts';
import explain from '../../../../src/plugins/builtin/test/explain.ts';
import interpret from '../../../../src/plugins/builtin/test/interpret.ts';
import { testTask, type TestInput } from '../../../../src/plugins/testkit/plugin-tester.ts';
import { createSmallTable, labels, readColumns } from './labelled-tables.ts';
import { runChecked } from './result-schema.ts';

const asInput = (table: Table): TestInput => ({ kind: 'dataset', table });

async function learn(table: Table, settings: JsonObject, steps: Json): Promise<TestInput> {
  const layers: Json = [{ dense: { units: 24, activation: 'relu' } }];
  const { outputs } = await testTask(classification, {
    inputs: {
      dataset: asInput(table),
      preprocessing: { kind: 'preprocessing', meta: { value: { steps } } },
      model: { kind: 'model', meta: { value: { task: 'classification', layers } } },
    },
    settings: { labels: 'several', ...settings },
  });
  return { kind: 'checkpoint', files: outputs['checkpoint']!.files };
}

const quick: JsonObject = { resamples: 100 };
const steps: Json = [{ split: { train: 0.6, validation: 0.2, test: 0.2 } }, { standardise: {} }];

describe('checkpoints that predict several labels a row', () => {
  const table = readColumns(200);
  let [good, poor]: TestInput[] = [];
  let inputs: Record<string, TestInput>;
  let tested: Readonly<Record<string, number>>;
  beforeAll(async () => {
    [good, poor] = [
      await learn(table, { epochs: 25, learningRate: 0.01 }, steps),
      await learn(table, { epochs: 1 }, steps),
    ];
    inputs = { checkpoint: good, dataset: asInput(table) };
    tested = (await runChecked('multilabel', test, inputs, quick)).metrics;
  });

  it('compare ranks them by wrong labels, or by rows with any wrong', async () => {
    const both = { ...inputs, checkpoint2: poor! };
    const byLabels = await runChecked('comparison', compare, both, quick);
    expect(byLabels.report).toMatchObject({
      predicts: 'labels',
      lossKind: 'wrongLabels',
      test: 'pairedBootstrap',
    });
    expect(byLabels.metrics['loss/checkpoint']).toBeCloseTo(tested['hammingLoss']!, 12);
    expect(byLabels.metrics['loss/baseline']).toBeCloseTo(tested['baselineHammingLoss']!, 12);
    expect(byLabels.metrics['microF1/checkpoint']).toBe(tested['microF1']);
    expect(byLabels.metrics['macroF1/checkpoint']).toBe(tested['f1']);
    expect(byLabels.lines('labels.csv').map(([name, label]) => `${name} ${label}`)).toEqual(
      [
        'checkpoint',
        ...(byLabels.metrics['loss/checkpoint2']! < byLabels.metrics['loss/baseline']!
          ? ['checkpoint2', 'baseline']
          : ['baseline', 'checkpoint2']),
      ].flatMap((name) => labels.map((label) => `${name} ${label}`)),
    );
    expect(byLabels.read('summary.md')).toContain('| model | rows all right | wrong labels |');
    const byRows = await runChecked('comparison', compare, both, { ...quick, labelLoss: 'rows' });
    expect(byRows.report).toMatchObject({ lossKind: 'wrongRows', test: 'mcnemar' });
    expect(byRows.metrics['loss/checkpoint']).toBeCloseTo(1 - tested['accuracy']!, 12);
    const losses = byRows.lines('losses.csv').map(([, loss]) => Number(loss));
    expect(new Set(losses)).toEqual(new Set([0, 1]));
  });

  it('compare counts out of the labels of all, also where one model knows fewer', async () => {
    const whole: Json = [];
    const [few, many] = [createSmallTable({ tags: ['x', ';'] }), createSmallTable({ tags: ['x;y', ';'] })];
    const [two, one] = [await learn(many, { epochs: 1 }, whole), await learn(few, { epochs: 1 }, whole)];
    const { lines } = await runChecked(
      'comparison',
      compare,
      { checkpoint: one, checkpoint2: two, dataset: asInput(createSmallTable({ tags: ['x;y;z', 'x'] })) },
      { ...quick, part: 'all' },
    );
    for (const [, ofOne, ofTwo] of lines('losses.csv'))
      for (const loss of [ofOne, ofTwo]) expect((Number(loss) * 3) % 1).toBeCloseTo(0, 9);
    expect(
      lines('labels.csv')
        .filter(([name]) => name === 'checkpoint')
        .map(([, label]) => label),
    ).toEqual(['x', 'y', 'z']);
  });

  it('audit tells for whom, since when and for which labels they are wrong', async () => {
    const { report, metrics, lines, files, read } = await runChecked('audit', audit, inputs, {
      ...quick,
      groupBy: ['age'],
      time: 'age',
      periods: 3,
    });
    const losses = lines('losses.csv').map(([, loss]) => Number(loss));
    expect(losses.reduce((sum, loss) => sum + loss, 0) / losses.length).toBeCloseTo(metrics['loss']!, 12);
    expect(metrics['loss']).toBeCloseTo(tested['hammingLoss']!, 12);
    expect(metrics['baselineLoss']).toBeCloseTo(tested['baselineHammingLoss']!, 12);
    expect(metrics['f1/strong']).toBe(tested['f1/strong']);
    expect(report['periods']).toHaveLength(3);
    expect(files).toContain('labels.csv');
    expect(read('summary.md')).toContain('% of the labels are wrong');
    expect(read('summary.ko.md')).toContain('## 레이블');
  });

  it('explain finds what matters for each label, and explains the labels that are asked for', async () => {
    const settings = { repeats: 2, explained: 2, background: 10 };
    const { metrics, report, lines, read } = await runChecked('explanation', explain, inputs, settings);
    expect(metrics['importance/cheap: cement']).toBeGreaterThan(metrics['importance/wet: cement']!);
    expect(metrics['importance/wet: water']).toBeGreaterThan(metrics['importance/cheap: water']!);
    const perLabel = labels.map((label) => metrics[`importance/${label}: water`]!);
    expect(metrics['importance/water']).toBeCloseTo(perLabel.reduce((sum, one) => sum + one, 0) / 3, 12);
    expect(read('summary.md')).toMatch(/“cement”: of 100 labels, \S+ more are wrong\./);
    expect(read('summary.md')).toMatch(/“water”: of 100 rows, \S+ more are wrong about “wet”\./);
    type Explained = {
      row: string;
      output: string;
      predicted: number;
      base: number;
      parts: { contribution: number }[];
    };
    for (const { predicted, base, parts } of report['shapley'] as unknown as Explained[])
      expect(parts.reduce((sum, part) => sum + part.contribution, base)).toBeCloseTo(predicted, 6);

    const asked = await runChecked('explanation', explain, inputs, {
      ...settings,
      outputs: ['wet', 'cheap'],
    });
    const shapley = asked.report['shapley'] as unknown as Explained[];
    expect(shapley.map(({ output }) => output)).toEqual(['wet', 'cheap', 'wet', 'cheap']);
    expect(new Set(asked.lines('gradients.csv').map(([, output]) => output))).toEqual(
      new Set(['wet', 'cheap']),
    );
    for (const change of asked.report['counterfactuals'] as unknown as { before: number; after: number }[])
      expect(change.before > 0.5).toBe(change.after <= 0.5);
    expect(lines('shapley.csv').length).toBeGreaterThan(0);
    await expect(runChecked('explanation', explain, inputs, { outputs: ['dear'] })).rejects.toThrow(
      'the checkpoint knows no label "dear"',
    );
  });

  it('interpret shows how probabilities go with columns, and colours rows by their labels', async () => {
    const { report, lines } = await runChecked('interpretation', interpret, inputs, {
      layout: 'pca',
      layoutRows: 20,
      curves: 5,
      grid: 4,
    });
    const [first] = report['columns'] as unknown as { outputs: { output: string; partialRange: number }[] }[];
    expect(first!.outputs.map(({ output }) => output)).toEqual(labels);
    for (const { partialRange } of first!.outputs) expect(partialRange).toBeLessThanOrEqual(1);
    const byRow = new Map(
      table.rows.map(({ id, cells }) => [
        id,
        labels.filter((_label, place) => cells[8 + place] === 1).join(';') || ';',
      ]),
    );
    for (const [row, label] of lines('layout.csv')) expect(label).toBe(byRow.get(row!));
    for (const [, , trained, , , target] of lines('neighbours.csv')) expect(target).toBe(byRow.get(trained!));
  });
});
