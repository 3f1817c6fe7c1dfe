import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell, Json, JsonObject, Table, Task } from '../../../../src/plugins/api/task.ts';
import classify from '../../../../src/plugins/builtin/learning/classification.ts';
import regress from '../../../../src/plugins/builtin/learning/regression.ts';
import testClasses from '../../../../src/plugins/builtin/test/classification.ts';
import testNumbers from '../../../../src/plugins/builtin/test/regression.ts';
import { decodeSafetensors, encodeSafetensors } from '../../../../src/plugins/engine/safetensors.ts';
import { testTask, type TestedRun } from '../../../../src/plugins/testkit/plugin-tester.ts';
import { expectValid } from './result-schema.ts';

/** One input and one target; what is missing is null. */
function createTable(
  type: 'text' | 'number',
  values: readonly (readonly [Cell, Cell])[],
  prefix = 'r',
): Table {
  return {
    columns: [
      { name: '물', type: 'number', role: 'input' },
      { name: '결과', type, role: 'target' },
    ],
    rows: values.map((cells, row) => ({ id: `${prefix}${row}`, cells: [...cells] })),
  };
}

const many = (count: number, of: (row: number) => readonly [Cell, Cell]) =>
  Array.from({ length: count }, (_item, row) => of(row));

async function learn(task: Task, name: string, table: Table): Promise<Record<string, Uint8Array>> {
  const layers: Json = { task: name, layers: [{ dense: { units: 4, activation: 'tanh' } }] };
  const { outputs } = await testTask(task, {
    inputs: {
      dataset: { kind: 'dataset', table },
      preprocessing: { kind: 'preprocessing', meta: { value: { steps: [{ standardise: {} }] } } },
      model: { kind: 'model', meta: { value: layers } },
    },
    settings: { epochs: 30, learningRate: 0.05, patience: 0 },
  });
  return { ...outputs['checkpoint']!.files };
}

const examine = (task: Task, files: Record<string, Uint8Array>, table: Table, settings: JsonObject = {}) =>
  testTask(task, {
    inputs: { checkpoint: { kind: 'checkpoint', files }, dataset: { kind: 'dataset', table } },
    settings: { part: 'all', resamples: 100, ...settings },
  });

function read({ outputs }: TestedRun, path: string): string {
  return Buffer.from(outputs['result']!.files[path]!).toString();
}

const readReport = (run: TestedRun) => JSON.parse(read(run, 'metrics.json')) as JsonObject;

function spoilWeights(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const weights = new Map(decodeSafetensors(files['weights.safetensors']!));
  const [[name, tensor]] = [...weights] as [[string, { shape: number[]; values: Float32Array }]];
  weights.set(name, { ...tensor, values: tensor.values.map(() => NaN) });
  return { ...files, 'weights.safetensors': encodeSafetensors(weights) };
}

/** A network that gives the same for every row. */
function emptyWeights(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const weights = [...decodeSafetensors(files['weights.safetensors']!)].map(
    ([name, tensor]) => [name, { ...tensor, values: tensor.values.map(() => 0) }] as const,
  );
  return { ...files, 'weights.safetensors': encodeSafetensors(new Map(weights)) };
}

describe('a model that predicts the same for every row', () => {
  const readAll = ({ outputs }: TestedRun) =>
    Object.entries(outputs['result']!.files)
      .map(([path, bytes]) => `${path}\n${Buffer.from(bytes).toString()}`)
      .join('\n');

  it('has an R² below 0 of numbers, and figures all the same', async () => {
    const table = createTable(
      'number',
      many(30, (row) => [row, 10 + row]),
    );
    const files = emptyWeights(await learn(regress, 'regression', table));
    const run = await examine(testNumbers, files, table);
    expectValid('regression', run);
    const mean = 24.5;
    const variance = (30 * 30 - 1) / 12;
    expect(run.metrics['mae']).toBeCloseTo(mean, 4);
    expect(run.metrics['rmse']).toBeCloseTo(Math.sqrt(variance + mean * mean), 4);
    expect(run.metrics['r2']).toBeCloseTo(1 - (variance + mean * mean) / variance, 4);
    expect(readAll(run)).not.toMatch(/NaN|Infinity|undefined/);
    const figures = Object.keys(run.outputs['result']!.files).filter((path) => path.endsWith('.svg'));
    expect(figures.length).toBeGreaterThanOrEqual(2);
  });

  it('tells one class of all rows, and no precision of the others', async () => {
    const table = createTable(
      'text',
      many(30, (row) => [row, row % 3 === 0 ? 'low' : 'high']),
    );
    const files = emptyWeights(await learn(classify, 'classification', table));
    const run = await examine(testClasses, files, table);
    expectValid('classification', run);
    const classes = readReport(run)['classes'] as {
      class: string;
      precision: number | null;
      recall: number;
    }[];
    const said = classes.filter(({ recall }) => recall > 0);
    expect(said).toHaveLength(1);
    expect(said[0]!.recall).toBe(1);
    expect(run.metrics['accuracy']).toBeCloseTo(said[0]!.class === 'low' ? 1 / 3 : 2 / 3, 12);
    // Equal probabilities order nothing, and are right about nothing but chance.
    expect(run.metrics['rocArea']).toBeCloseTo(0.5, 12);
    expect(run.metrics['logLoss']).toBeCloseTo(Math.log(2), 5);
    expect(readAll(run)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('a test of classes', () => {
  const known = createTable(
    'text',
    many(40, (row) => [row % 20, row % 20 < 10 ? '낮음' : '높음']),
  );
  let files: Record<string, Uint8Array>;
  beforeAll(async () => void (files = await learn(classify, 'classification', known)));

  it('of its training rows beats the common class, and says what each mistake costs', async () => {
    const run = await examine(testClasses, files, known, { costs: { falseNegative: 9 } });
    expectValid('classification', run);
    const report = readReport(run) as { threshold: JsonObject; nearest: JsonObject; best: JsonObject };
    expect(report.threshold).toMatchObject({
      positive: '높음',
      costs: { falsePositive: 1, falseNegative: 9 },
    });
    expect(report.nearest).toMatchObject({ accuracy: 1 });
    // The nearest training row is the row itself, which nothing beats.
    expect(report.best['gain']).toBeLessThanOrEqual(0);
    expect(read(run, 'summary.md')).toContain('**That does not beat the baseline**');
    expect(read(run, 'summary.ko.md')).toContain('낫지 않습니다');
    expect(read(run, 'summary.md')).toMatch(/Of 100 rows that are “높음”, [\d.]+ are missed/);
    expect(read(run, 'roc.svg')).toContain('높음');
  });

  it('of one class has no areas, and says so nowhere as a number', async () => {
    const run = await examine(
      testClasses,
      files,
      createTable(
        'text',
        many(5, (row) => [row, '낮음']),
      ),
    );
    expectValid('classification', run);
    expect(readReport(run)).toMatchObject({ rocArea: null });
    expect(run.metrics).not.toHaveProperty('rocArea');
    expect(run.outputs['result']!.files).not.toHaveProperty('roc.svg');
  });

  it('of no class that it knows counts all as wrong', async () => {
    const run = await examine(
      testClasses,
      files,
      createTable(
        'text',
        many(3, (row) => [row, 'x']),
      ),
    );
    expectValid('classification', run);
    expect(run.metrics['accuracy']).toBe(0);
    expect(readReport(run)).toMatchObject({ brier: null, logLoss: null, baseline: { accuracy: 0 } });
  });

  it('of one row works', async () => {
    const run = await examine(testClasses, files, createTable('text', [[3, '낮음']]));
    expectValid('classification', run);
    expect(readReport(run)).toMatchObject({ rows: { tested: 1 } });
  });

  it('with the same answer for all rows works', async () => {
    const run = await examine(
      testClasses,
      files,
      createTable(
        'text',
        many(6, (row) => [0, row % 2 ? '높음' : '낮음']),
      ),
    );
    expectValid('classification', run);
    expect(readReport(run)).toMatchObject({ accuracy: 0.5, rocArea: 0.5 });
    expect(read(run, 'summary.md')).toContain('**That does not beat the baseline**');
  });

  it('without training rows at hand says which baselines are missing', async () => {
    const run = await examine(
      testClasses,
      files,
      createTable(
        'text',
        [
          [3, '낮음'],
          [19, '높음'],
        ],
        'new',
      ),
    );
    expect(readReport(run)).toMatchObject({ linear: null, baselines: { missing: 'noTrainingRows' } });
    expect(read(run, 'summary.md')).toContain('give the task the input `training`');
    const given = await testTask(testClasses, {
      inputs: {
        checkpoint: { kind: 'checkpoint', files },
        dataset: {
          kind: 'dataset',
          table: createTable(
            'text',
            [
              [3, '낮음'],
              [19, '높음'],
            ],
            'new',
          ),
        },
        training: { kind: 'dataset', table: known },
      },
      settings: { part: 'all', resamples: 100 },
    });
    expect(readReport(given)).toMatchObject({ nearest: { accuracy: 1 }, baselines: { missing: null } });
  });

  it.each<[string, Table, JsonObject, string]>([
    [
      'a missing label',
      createTable('text', [
        [3, '낮음'],
        [4, null],
      ]),
      {},
      'the value is missing',
    ],
    ['a positive class that it does not know', known, { positive: 'z' }, 'knows no class "z"'],
  ])('refuses %s', async (_what, table, settings, message) => {
    await expect(examine(testClasses, files, table, settings)).rejects.toMatchObject({
      code: 'KSTORE_TASK_INPUT',
      message: expect.stringContaining(message) as string,
    });
  });

  it('refuses predictions that are no numbers, by row', async () => {
    await expect(examine(testClasses, spoilWeights(files), known)).rejects.toMatchObject({
      code: 'KSTORE_TASK_INPUT',
      message: 'the checkpoint predicts no number for 40 of 40 rows, first for row "r0"',
    });
  });
});

describe('a test of numbers', () => {
  const known = createTable(
    'number',
    many(40, (row) => [row % 20, 3 * (row % 20) + 1]),
  );
  let files: Record<string, Uint8Array>;
  beforeAll(async () => void (files = await learn(regress, 'regression', known)));

  it('says when a plane is better, though the mean is beaten', async () => {
    const fresh = createTable(
      'number',
      many(30, (row) => [row / 2 + 0.25, 3 * (row / 2 + 0.25) + 1]),
      'new',
    );
    const run = await testTask(testNumbers, {
      inputs: {
        checkpoint: { kind: 'checkpoint', files },
        dataset: { kind: 'dataset', table: fresh },
        training: { kind: 'dataset', table: known },
      },
      settings: { part: 'all', resamples: 100 },
    });
    expectValid('regression', run);
    expect(run.metrics['mae']).toBeLessThan(run.metrics['baselineMae']!);
    expect(readReport(run)).toMatchObject({ targets: [{ best: { name: 'linear' } }] });
    expect(read(run, 'summary.md')).toContain('**That does not beat the baseline**, a plane');
    expect(read(run, 'summary.ko.md')).toContain('선형 회귀 기준선');
    expect(read(run, 'top-errors.csv').split('\n')[0]).toBe('row,target,actual,predicted,residual,물,결과');
  });

  it.each<[string, Table]>([
    ['one row', createTable('number', [[3, 10]])],
    [
      'equal rows',
      createTable(
        'number',
        many(4, () => [3, 10]),
      ),
    ],
  ])('of %s works, without R²', async (_what, table) => {
    const run = await examine(testNumbers, files, table);
    expectValid('regression', run);
    expect(readReport(run)).toMatchObject({ targets: [{ r2: null, intervals: { r2: null } }] });
  });

  it('of very many rows gives figures and tables of bounded size', async () => {
    const count = 30_000;
    const run = await examine(
      testNumbers,
      files,
      createTable(
        'number',
        many(count, (row) => [row % 97, row % 89]),
        'n',
      ),
    );
    expect(run.outputs['result']!.files['parity-결과.svg']!.length).toBeLessThan(2 ** 20);
    expect(read(run, 'residuals.csv').split('\n')).toHaveLength(count + 2);
    expect(read(run, 'top-errors.csv').split('\n')).toHaveLength(22);
  });

  it('refuses a missing label, and predictions that are no numbers', async () => {
    await expect(examine(testNumbers, files, createTable('number', [[1, null]]))).rejects.toThrow(
      'the value is missing',
    );
    await expect(examine(testNumbers, spoilWeights(files), known)).rejects.toThrow(
      'predicts no number for 40 of 40',
    );
  });
});
