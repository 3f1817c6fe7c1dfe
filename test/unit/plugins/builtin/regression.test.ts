import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, Table } from '../../../../src/plugins/api/task.ts';
import learning from '../../../../src/plugins/builtin/learning/regression.ts';
import test from '../../../../src/plugins/builtin/test/regression.ts';
import { findSettingsSchemaProblem } from '../../../../src/store/schema/settings-schema.ts';
import { readConcrete, readExample } from './concrete.ts';
import {
  checkpointInput,
  createFakeContext,
  datasetInput,
  finalMetric,
  settingsInput,
  type Emitted,
} from './fake-context.ts';

const preprocessing = readExample('preprocessing/standard');
const model = readExample('models/mlp');
const training = readExample('training/default') as JsonObject;
const small: Json = { task: 'regression', layers: [{ dense: { units: 8, activation: 'relu' } }] };

interface Options {
  readonly seed?: number;
  readonly settings?: JsonObject;
  readonly model?: Json;
  readonly preprocessing?: Json;
  readonly signal?: AbortSignal;
}

async function learn(table: Table, options: Options = {}) {
  const inputs = {
    dataset: datasetInput(table),
    preprocessing: settingsInput('preprocessing', options.preprocessing ?? preprocessing),
    model: settingsInput('model', options.model ?? model),
  };
  const recorded = createFakeContext(learning, inputs, { settings: training, ...options });
  await learning.run(recorded.context);
  return { ...recorded, checkpoint: recorded.emitted.get('checkpoint') };
}

async function examine(checkpoint: Emitted, table: Table, settings: JsonObject = {}) {
  const recorded = createFakeContext(
    test,
    { checkpoint: checkpointInput(checkpoint), dataset: datasetInput(table) },
    { settings },
  );
  await test.run(recorded.context);
  const { files, meta } = recorded.emitted.get('result')!;
  const read = (path: string) => Buffer.from(files[path]!).toString();
  return {
    recorded,
    files,
    meta,
    read,
    report: JSON.parse(read('metrics.json')) as { rows: JsonObject; targets: JsonObject[] },
  };
}

const quick = { ...training, epochs: 3 };

describe('regression on 300 samples', () => {
  const table = readConcrete(300);
  let checkpoint: Emitted;
  beforeAll(async () => void (checkpoint = (await learn(table)).checkpoint!));

  it('explains at least 80 % of the variance of held-out rows', async () => {
    const { recorded, report, read } = await examine(checkpoint, table);
    expect(finalMetric(recorded, 'r2')).toBeGreaterThanOrEqual(0.8);
    expect(finalMetric(recorded, 'baselineR2')).toBeLessThanOrEqual(0);
    expect(finalMetric(recorded, 'mae')).toBeLessThan(finalMetric(recorded, 'baselineMae') / 2);
    expect(report.rows).toMatchObject({ part: 'test', equalToTraining: 0 });
    expect(report.targets[0]).toMatchObject({ name: 'compressive_strength', unit: 'MPa' });
    expect(read('summary.md')).toMatch(/On average a prediction is off by [\d.]+ MPa .* beats the baseline/s);
  });

  it('measures what residuals.csv shows', async () => {
    const { read, recorded } = await examine(checkpoint, table);
    const [header, ...lines] = read('residuals.csv')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(header).toEqual(['row', 'target', 'actual', 'predicted', 'residual']);
    const split = JSON.parse(Buffer.from(checkpoint.files['preprocessing.json']!).toString()) as {
      split: { test: [string, string][] };
    };
    expect(lines.map(([id]) => id).sort()).toEqual(split.split.test.map(([id]) => id).sort());
    const errors = lines.map(([, , actual, predicted]) => Number(actual) - Number(predicted));
    expect(finalMetric(recorded, 'mae')).toBeCloseTo(
      errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length,
      9,
    );
    const byId = new Map(table.rows.map(({ id, cells }) => [id, cells.at(-1)]));
    for (const [id, , actual] of lines) expect(Number(actual)).toBe(byId.get(id!));
  });

  it('gives the same bytes each time', async () => {
    const [first, second] = [await examine(checkpoint, table), await examine(checkpoint, table)];
    expect(second.files).toEqual(first.files);
    expect(Object.keys(first.files).sort()).toEqual([
      'metrics.json',
      'parity-compressive_strength.svg',
      'residual-histogram-compressive_strength.svg',
      'residuals-compressive_strength.svg',
      'residuals.csv',
      'summary.ko.md',
      'summary.md',
      'top-errors.csv',
    ]);
    expect(first.read('parity-compressive_strength.svg')).toMatch(/^<svg [^]*actual \(MPa\)[^]*<\/svg>\n$/);
    expect(first.read('parity-compressive_strength.svg')).not.toMatch(/zr\d/);
  });

  it('finds the held-out rows in a later version, and takes all rows of another dataset', async () => {
    const edited = {
      ...table,
      rows: table.rows.map((row, index) =>
        index % 10 === 0 ? { ...row, cells: row.cells.map((cell) => Number(cell) + 1) } : row,
      ),
    };
    expect((await examine(checkpoint, edited)).report.rows).toMatchObject({ part: 'test', tested: 45 });
    const other = {
      ...table,
      rows: readConcrete(400)
        .rows.slice(300)
        .map((row, index) => ({ ...row, id: `sample_${index}` })),
    };
    expect((await examine(checkpoint, other)).report.rows).toMatchObject({ part: 'all', tested: 100 });
    await expect(examine(checkpoint, other, { part: 'test' })).rejects.toThrow('so it has no test rows');
  });

  it('says when tested rows were trained on', async () => {
    const { report, read, recorded } = await examine(checkpoint, table, { part: 'all' });
    expect(report.rows['equalToTraining']).toBeGreaterThanOrEqual(210);
    expect(read('summary.md')).toContain('**Careful:**');
    expect(recorded.logs.join()).toContain('are also training rows');
    expect((await examine(checkpoint, table, { part: 'validation' })).report.rows).toMatchObject({
      part: 'validation',
      equalToTraining: 0,
    });
  });
});

describe('regression on all samples', () => {
  it('explains at least 80 % of the variance of held-out rows', async () => {
    const table = readConcrete(1030);
    const { checkpoint } = await learn(table);
    expect(finalMetric((await examine(checkpoint!, table)).recorded, 'r2')).toBeGreaterThanOrEqual(0.8);
  });
});

describe('learning task', () => {
  const table = readConcrete(60);

  it('gives the same bytes for the same seed and others for another', async () => {
    const [first, second, other] = [
      await learn(table, { settings: quick }),
      await learn(table, { settings: quick }),
      await learn(table, { settings: quick, seed: 2 }),
    ];
    expect(second.checkpoint).toEqual(first.checkpoint);
    expect(second.metrics).toEqual(first.metrics);
    expect(other.checkpoint!.files['weights.safetensors']).not.toEqual(
      first.checkpoint!.files['weights.safetensors'],
    );
    expect(other.checkpoint!.files['preprocessing.json']).toEqual(
      first.checkpoint!.files['preprocessing.json'],
    );
    expect(first.checkpoint!.meta).toEqual({
      parameters: 8 * 128 + 128 + 128 * 64 + 64 + 65,
      features: 8,
      targets: ['compressive_strength'],
    });
  });

  it('logs each epoch, then the best one', async () => {
    const { metrics } = await learn(table, { settings: quick });
    expect(metrics.filter(([name]) => name === 'validationLoss').map(([, , step]) => step)).toEqual([
      1,
      2,
      3,
      undefined,
    ]);
    expect(metrics.findLast(([name]) => name === 'validationLoss')![1]).toBe(
      Math.min(...metrics.filter(([name]) => name === 'validationLoss').map(([, value]) => value)),
    );
  });

  it('emits nothing when it is stopped before the first epoch', async () => {
    expect((await learn(table, { signal: AbortSignal.abort() })).checkpoint).toBeUndefined();
  });

  it('needs no preprocessing', async () => {
    const scaled = {
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => Number(cell) / 1000) })),
    };
    const inputs = { dataset: datasetInput(scaled), model: settingsInput('model', small) };
    const recorded = createFakeContext(learning, inputs, { settings: { epochs: 2 } });
    await learning.run(recorded.context);
    await expect(examine(recorded.emitted.get('checkpoint')!, scaled)).rejects.toThrow(
      'the checkpoint was made without test rows, so there are none to test on',
    );
  });

  it('refuses a dataset without a table', async () => {
    const inputs = { dataset: datasetInput(null), model: settingsInput('model', small) };
    await expect(learning.run(createFakeContext(learning, inputs).context)).rejects.toThrow(
      'the dataset holds neither a table nor pictures',
    );
  });
});

describe('test task', () => {
  it('reports each target and their mean', async () => {
    const one = readConcrete(80);
    const table: Table = {
      columns: [
        ...one.columns.slice(0, -1),
        { name: 'strength', type: 'number', role: 'target' },
        { name: '점도 a/b, "c"', type: 'number', role: 'target' },
      ],
      rows: one.rows.map(({ id, cells }) => ({ id, cells: [...cells, Number(cells[0]) / 100] })),
    };
    const { checkpoint } = await learn(table, { settings: { ...training, epochs: 30 } });
    const { recorded, files, read } = await examine(checkpoint!, table);
    expect(finalMetric(recorded, 'rmse')).toBeCloseTo(
      (finalMetric(recorded, 'rmse/strength') + finalMetric(recorded, 'rmse/점도 a/b, "c"')) / 2,
      9,
    );
    expect(Object.keys(files)).toContain('parity-점도-a-b-c-.svg');
    expect(read('residuals.csv')).toContain(',"점도 a/b, ""c""",');
    expect(read('summary.md')).toContain('## strength');
  });

  it('leaves out R² where the actual values do not vary', async () => {
    const table = readConcrete(60);
    const { checkpoint } = await learn(table, { settings: quick });
    const { recorded, read } = await examine(
      checkpoint!,
      { ...table, rows: table.rows.slice(0, 1) },
      { part: 'all' },
    );
    expect(recorded.metrics.map(([name]) => name)).toEqual(['mae', 'rmse', 'baselineMae', 'baselineRmse']);
    expect(read('summary.md')).toContain('R² has no meaning here');
  });

  it('refuses the checkpoint of another task', async () => {
    const other: Emitted = { files: { 'model.json': Buffer.from('{"type":"kstore.forest.v1"}') }, meta: {} };
    await expect(examine(other, readConcrete(10))).rejects.toThrow(
      'the checkpoint has the unknown form kstore.forest.v1',
    );
  });
});

describe('declarations', () => {
  const readSchema = (name: string) =>
    JSON.parse(readFileSync(`schemas/artifact/${name}.schema.json`, 'utf8')) as JsonObject;

  it('has closed settings with a description and a default each', () => {
    for (const { meta } of [learning, test]) {
      expect(findSettingsSchemaProblem(meta.settings)).toBeNull();
      for (const [name, property] of Object.entries(meta.settings['properties'] as JsonObject))
        if (name !== 'division') expect(property).toHaveProperty('default');
    }
    const inFiles = readSchema('training')['properties'] as JsonObject;
    for (const [name, property] of Object.entries(learning.meta.settings['properties'] as JsonObject))
      if (name !== 'loss' && name !== 'division') expect(property).toEqual(inFiles[name]);
  });

  it.each([
    'preprocessing/standard',
    'models/mlp',
    'training/default',
    'evaluations/holdout',
    'experiments/baseline',
  ])('the example %s fits its schema', (path) => {
    const kind = path.split('/')[0]!.replace(/s$/, '');
    const validate = new Ajv2020({ strict: true }).compile(readSchema(kind));
    validate(readExample(path));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('the schemas refuse misspelt and doubled steps', () => {
    const refuses = (kind: string, value: Json) =>
      !new Ajv2020({ strict: true }).validate(readSchema(kind), value);
    expect(refuses('preprocessing', { steps: [{ standardize: {} }] })).toBe(true);
    expect(refuses('preprocessing', { steps: [{ log: { columns: ['a'] }, oneHot: {} }] })).toBe(true);
    expect(refuses('preprocessing', { steps: [{ impute: { with: 'mode' } }] })).toBe(true);
    expect(refuses('model', { task: 'regression', layers: [{ dense: { units: 0 } }] })).toBe(true);
    expect(refuses('training', { epoch: 3 })).toBe(true);
    expect(refuses('evaluation', { tests: [] })).toBe(true);
  });
});
