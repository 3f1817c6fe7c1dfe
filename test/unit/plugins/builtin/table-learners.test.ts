import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject, LearningTask, Table } from '../../../../src/plugins/api/task.ts';
import boosting from '../../../../src/plugins/builtin/learning/gradient-boosting.ts';
import partialLeastSquares from '../../../../src/plugins/builtin/learning/partial-least-squares.ts';
import forest from '../../../../src/plugins/builtin/learning/random-forest.ts';
import ridge from '../../../../src/plugins/builtin/learning/ridge.ts';
import classificationTest from '../../../../src/plugins/builtin/test/classification.ts';
import regressionTest from '../../../../src/plugins/builtin/test/regression.ts';
import { findTaskMetaProblem } from '../../../../src/store/schema/task-meta.ts';
import { readConcrete, readConcreteClasses, readExample } from './concrete.ts';
import {
  checkpointInput,
  createFakeContext,
  datasetInput,
  finalMetric,
  settingsInput,
  type Emitted,
} from './fake-context.ts';

const tasks = [ridge, partialLeastSquares, forest, boosting];
const ofClasses = [forest, boosting];
const standard = readExample('preprocessing/standard');
const stratified = readExample('preprocessing/stratified', 'example-classification');
const few: JsonObject = { trees: 10 };

interface Options {
  readonly settings?: JsonObject;
  readonly preprocessing?: Json;
  readonly model?: Json;
  readonly seed?: number;
  readonly signal?: AbortSignal;
}

function settingsOf(task: LearningTask, settings: JsonObject): JsonObject {
  const properties = task.meta.settings['properties'] as JsonObject;
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name in properties));
}

async function learn(task: LearningTask, table: Table | null, options: Options = {}) {
  const { preprocessing = null, model = { task: task.meta.name, layers: [] } } = options;
  const inputs = {
    dataset: datasetInput(table),
    model: settingsInput('model', model),
    ...(preprocessing !== null && { preprocessing: settingsInput('preprocessing', preprocessing) }),
  };
  const settings = settingsOf(task, options.settings ?? few);
  const recorded = createFakeContext(task, inputs, { ...options, settings });
  await task.run(recorded.context);
  return { ...recorded, checkpoint: recorded.emitted.get('checkpoint')! };
}

async function examine(checkpoint: Emitted, table: Table, settings: JsonObject = {}, test = regressionTest) {
  const inputs = { checkpoint: checkpointInput(checkpoint), dataset: datasetInput(table) };
  const recorded = createFakeContext(test, inputs, { settings });
  await test.run(recorded.context);
  const { files } = recorded.emitted.get('result')!;
  return { recorded, read: (path: string) => Buffer.from(files[path]!).toString() };
}

/** Some rows of a table, changed. */
function change(
  table: Table,
  edit: (cells: Table['rows'][number]['cells'], row: number) => Table['rows'][number]['cells'],
): Table {
  return { ...table, rows: table.rows.map(({ id, cells }, row) => ({ id, cells: edit(cells, row) })) };
}

describe.each(tasks.map((task) => [task.meta.name, task] as const))('%s', (_name, task) => {
  it('declares itself as the interface asks, and takes what training files say', () => {
    expect(findTaskMetaProblem('learning', task.meta)).toBeNull();
    const ajv = new Ajv2020({ strict: true, useDefaults: true });
    expect(ajv.validate(task.meta.settings, settingsOf(task, few))).toBe(true);
  });

  it('learns concrete, beats the mean on held-out rows, and gives the same bytes again', async () => {
    const table = readConcrete(200);
    const first = await learn(task, table, { preprocessing: standard });
    const { recorded } = await examine(first.checkpoint, table);
    expect(finalMetric(recorded, 'r2')).toBeGreaterThan(0.5);
    expect(finalMetric(recorded, 'mae')).toBeLessThan(finalMetric(recorded, 'baselineMae'));
    expect(finalMetric(first, 'validationLoss')).toBeGreaterThan(0);
    const again = await learn(task, table, { preprocessing: standard });
    expect(again.checkpoint).toEqual(first.checkpoint);
  });

  it('learns from a single row, and from columns that never vary', async () => {
    const one = readConcrete(1);
    const { checkpoint } = await learn(task, one);
    const { read } = await examine(checkpoint, one, { part: 'all' });
    const [, , actual, predicted] = read('residuals.csv').split('\n')[1]!.split(',');
    expect(Number(predicted)).toBeCloseTo(Number(actual), 9);
    const constant = change(readConcrete(50), (cells) => [0.1, ...cells.slice(1)]);
    const changed = change(constant, (cells) => [1e6, ...cells.slice(1)]);
    const learnt = await learn(task, constant);
    const [before, after] = [
      await examine(learnt.checkpoint, constant, { part: 'all' }),
      await examine(learnt.checkpoint, changed, { part: 'all' }),
    ];
    expect(after.read('residuals.csv')).toBe(before.read('residuals.csv'));
  });

  it('refuses a column without any value, a missing value, pictures, layers and an empty table, each in one sentence', async () => {
    const empty = change(readConcrete(20), (cells) => [null, ...cells.slice(1)]);
    const impute = { steps: [{ impute: { columns: 'all', with: 'mean' } }] };
    await expect(learn(task, empty, { preprocessing: impute })).rejects.toThrow(
      'the column "cement" has no value in any training row',
    );
    const hole = change(readConcrete(20), (cells, row) => (row === 3 ? [null, ...cells.slice(1)] : cells));
    await expect(learn(task, hole)).rejects.toThrow('row "sample_3", column "cement": the value is missing');
    const model = { task: task.meta.name, layers: [{ dense: { units: 2 } }] };
    await expect(learn(task, readConcrete(20), { model })).rejects.toThrow(/the model has layers/);
    await expect(learn(task, null)).rejects.toThrow('the dataset holds neither a table nor pictures');
    await expect(learn(task, { ...readConcrete(1), rows: [] })).rejects.toThrow('no row to train on');
  });

  it('is refused by the test of something else', async () => {
    const { checkpoint } = await learn(task, readConcrete(20));
    await expect(examine(checkpoint, readConcrete(20), {}, classificationTest)).rejects.toThrow(
      'the checkpoint predicts numbers, and this test is of classes',
    );
    await expect(examine(checkpoint, readConcrete(20), { weights: 'last', part: 'all' })).rejects.toThrow(
      'last epoch',
    );
  });
});

describe.each(ofClasses.map((task) => [task.meta.name, task] as const))('%s of classes', (_name, task) => {
  it.each(['none', 'balanced'] as const)('learns three classes, class weights %s', async (classWeights) => {
    const table = readConcreteClasses(300);
    const { checkpoint, metrics } = await learn(task, table, {
      preprocessing: stratified,
      settings: { trees: 30, classWeights },
    });
    const { recorded, read } = await examine(checkpoint, table, {}, classificationTest);
    expect(finalMetric(recorded, 'accuracy')).toBeGreaterThan(
      finalMetric(recorded, 'baselineAccuracy') + 0.2,
    );
    expect(finalMetric(recorded, 'logLoss')).toBeLessThan(finalMetric(recorded, 'baselineLogLoss'));
    const [, , , ...shares] = read('predictions.csv').split('\n')[1]!.split(',').map(Number);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(metrics.some(([name]) => name === 'validationAccuracy')).toBe(true);
  });

  it('learns two classes that are whole numbers, when it is told that they are classes', async () => {
    const table = change(readConcrete(200), (cells) => [
      ...cells.slice(0, -1),
      Number(cells.at(-1)) > 35 ? 1 : 0,
    ]);
    const { checkpoint } = await learn(task, table, {
      preprocessing: stratified,
      settings: { ...few, predict: 'classes' },
    });
    const { recorded } = await examine(checkpoint, table, {}, classificationTest);
    expect(finalMetric(recorded, 'accuracy')).toBeGreaterThan(0.75);
  });

  it('refuses a single class, and counts a class that it never saw as wrong', async () => {
    const table = readConcreteClasses(60);
    const single = change(table, (cells) => [...cells.slice(0, -1), 'low']);
    await expect(learn(task, single)).rejects.toThrow('every training row has the class "low"');
    const { checkpoint } = await learn(task, table);
    const unknown = change(table, (cells, row) => (row % 2 === 0 ? [...cells.slice(0, -1), 'other'] : cells));
    const { recorded, read } = await examine(checkpoint, unknown, { part: 'all' }, classificationTest);
    expect(finalMetric(recorded, 'accuracy')).toBeLessThanOrEqual(0.5);
    expect(read('confusion.csv')).toContain('other');
    expect(recorded.logs.join()).toContain('30 of 60 tested rows have a class that no training row had');
  });
});

describe('boosting', () => {
  const rough = { learningRate: 1, trees: 40 };

  it('keeps the rounds up to the lowest validation loss, and stops when patience is over', async () => {
    const options = { preprocessing: standard, settings: { ...rough, patience: 5 } };
    const { metrics, checkpoint, logs } = await learn(boosting, readConcrete(200), options);
    const losses = metrics.filter(([name, , step]) => name === 'validationLoss' && step !== undefined);
    const best = losses.reduce((least, now) => (now[1] < least[1] ? now : least));
    expect(losses).toHaveLength(best[2]! + 5);
    expect(checkpoint.meta['trees']).toBe(best[2]);
    expect(logs.at(-1)).toBe(`the trees of ${best[2]} of ${best[2]! + 5} rounds are kept`);
    await expect(learn(boosting, readConcrete(20), { settings: { patience: 5 } })).rejects.toThrow(
      'needs validation rows',
    );
  });
});

describe('a forest', () => {
  it('keeps the trees that it has when it is stopped', async () => {
    const { checkpoint } = await learn(forest, readConcrete(50), { signal: AbortSignal.abort() });
    expect(checkpoint.meta['trees']).toBe(1);
  });

  it('refuses class weights for numbers, and trees that somebody changed', async () => {
    const table = readConcrete(50);
    await expect(learn(forest, table, { settings: { classWeights: 'balanced' } })).rejects.toThrow(
      '`classWeights` is for classes',
    );
    const { checkpoint } = await learn(forest, table);
    const file = checkpoint.files['trees.safetensors']!;
    const header = file.readBigUInt64LE(0);
    const start = 8 + Number(header);
    const text = file.subarray(8, start).toString();
    const [from] = (JSON.parse(text) as { next: { data_offsets: number[] } }).next.data_offsets;
    const broken = Buffer.from(file);
    broken.writeInt32LE(0, start + from!);
    const files = { ...checkpoint.files, 'trees.safetensors': broken };
    await expect(examine({ ...checkpoint, files }, table)).rejects.toThrow('does not describe whole trees');
  });
});

describe('concrete by five folds', () => {
  it('boosted trees explain at least 90 % of the variance', async () => {
    const table = readConcrete(1030);
    const explained: number[] = [];
    for (const fold of [1, 2, 3, 4, 5]) {
      const settings = { trees: 80, learningRate: 0.2, rowShare: 0.5, division: { folds: 5, fold } };
      const { checkpoint } = await learn(boosting, table, { preprocessing: standard, settings });
      const { recorded } = await examine(checkpoint, table);
      explained.push(finalMetric(recorded, 'r2'));
    }
    expect(explained.reduce((sum, r2) => sum + r2, 0) / 5).toBeGreaterThanOrEqual(0.9);
  });
});
