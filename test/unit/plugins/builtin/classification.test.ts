import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LearningTask, Cell, Json, JsonObject, Table } from '../../../../src/plugins/api/task.ts';
import learning from '../../../../src/plugins/builtin/learning/classification.ts';
import regression from '../../../../src/plugins/builtin/learning/regression.ts';
import test from '../../../../src/plugins/builtin/test/classification.ts';
import regressionTest from '../../../../src/plugins/builtin/test/regression.ts';
import { findSettingsSchemaProblem } from '../../../../src/store/schema/settings-schema.ts';
import {
  testTask,
  type TestedOutput,
  type TestedRun,
  type TestInput,
} from '../../../../src/plugins/testkit/plugin-tester.ts';
import { readConcrete, readConcreteClasses, readExample } from './concrete.ts';

const readClassesExample = (path: string) => readExample(path, 'example-classification');
const training = readClassesExample('training/classes') as JsonObject;
const quick: JsonObject = { ...training, epochs: 4, patience: 0 };

const settingsInput = (kind: TestInput['kind'], value: Json): TestInput => ({ kind, meta: { value } });
const tableInput = (table: Table): TestInput => ({ kind: 'dataset', table });
const checkpointInput = ({ files, meta }: TestedOutput): TestInput => ({ kind: 'checkpoint', files, meta });

interface Options {
  readonly settings?: JsonObject;
  readonly preprocessing?: Json;
  readonly seed?: number;
}

/** Learns twice, and once more from a saved state; all must have the same bytes. */
async function learn(table: Table, options: Options = {}): Promise<TestedRun> {
  return testTask(learning, {
    inputs: {
      dataset: tableInput(table),
      preprocessing: settingsInput(
        'preprocessing',
        options.preprocessing ?? readClassesExample('preprocessing/stratified'),
      ),
      model: settingsInput('model', readClassesExample('models/classifier')),
    },
    settings: options.settings ?? quick,
    seed: options.seed ?? 1,
  });
}

interface Report {
  readonly rows: JsonObject;
  readonly accuracy: number;
  readonly logLoss: number | null;
  readonly macro: JsonObject;
  readonly baseline: JsonObject;
  readonly classes: readonly JsonObject[];
  readonly confusion: readonly (readonly number[])[];
}

async function examine({ outputs }: TestedRun, table: Table, settings: JsonObject = {}) {
  const tested = await testTask(test, {
    inputs: { checkpoint: checkpointInput(outputs['checkpoint']!), dataset: tableInput(table) },
    settings,
  });
  const result = tested.outputs['result']!;
  const read = (path: string) => Buffer.from(result.files[path]!).toString();
  const report = JSON.parse(read('metrics.json')) as Report;
  return { metrics: tested.metrics, meta: result.meta, files: result.files, read, report };
}

/** Two numbers a row, and a target. */
function createSmallTable(type: 'text' | 'boolean' | 'number', target: readonly Cell[]): Table {
  return {
    columns: [
      { name: 'a', type: 'number', role: 'input' },
      { name: 'b', type: 'number', role: 'input' },
      { name: 'kind', type, role: 'target' },
    ],
    rows: target.map((cell, row) => ({ id: `r${row}`, cells: [(row % 7) - 3, (row % 4) - 2, cell] })),
  };
}

const allForTraining: Json = { steps: [] };

describe('classification on 300 samples', () => {
  const table = readConcreteClasses(300);
  let learnt: TestedRun;
  beforeAll(async () => void (learnt = await learn(table, { settings: training })));

  it('tells most held-out rows apart, far better than the most common class', async () => {
    const { metrics, report, read } = await examine(learnt, table);
    expect(metrics['accuracy']).toBeGreaterThan(0.65);
    expect(metrics['baselineAccuracy']).toBeLessThan(0.45);
    expect(metrics['logLoss']).toBeLessThan(metrics['baselineLogLoss']!);
    expect(report.rows).toMatchObject({ part: 'test', equalToTraining: 0 });
    expect(report.classes.map((one) => one['class'])).toEqual(['high', 'low', 'medium']);
    expect(read('summary.md')).toMatch(/got the right class \([\d.]+ %\)\. That beats the baseline/);
  });

  it('measures what predictions.csv shows', async () => {
    const { report, metrics, read } = await examine(learnt, table);
    const [header, ...lines] = read('predictions.csv')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(header).toEqual([
      'row',
      'actual',
      'predicted',
      'probability high',
      'probability low',
      'probability medium',
    ]);
    const right = lines.filter(([, actual, predicted]) => actual === predicted);
    expect(metrics['accuracy']).toBe(right.length / lines.length);
    const classes = ['high', 'low', 'medium'];
    let logLoss = 0;
    for (const [, actual, predicted, ...shares] of lines) {
      const probabilities = shares.map(Number);
      expect(probabilities.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(classes[probabilities.indexOf(Math.max(...probabilities))]).toBe(predicted);
      logLoss -= Math.log(probabilities[classes.indexOf(actual!)]!) / lines.length;
    }
    expect(metrics['logLoss']).toBeCloseTo(logLoss, 9);
    const counts = classes.map((actual) =>
      classes.map((predicted) => lines.filter((line) => line[1] === actual && line[2] === predicted).length),
    );
    expect(report.confusion).toEqual(counts);
    expect(read('confusion.csv').split('\n')[1]).toBe(`high,${counts[0]!.join()}`);
    expect(read('confusion.svg')).toMatch(/^<svg [^]*predicted[^]*<\/svg>\n$/);
  });

  it('reports the loss and the accuracy of the best epoch', () => {
    expect(Object.keys(learnt.metrics).sort()).toEqual([
      'accuracy',
      'loss',
      'validationAccuracy',
      'validationLoss',
    ]);
    expect(learnt.metrics['validationAccuracy']).toBeGreaterThan(0.6);
    expect(learnt.outputs['checkpoint']!.meta).toMatchObject({
      targets: ['strength_class'],
      classes: ['high', 'low', 'medium'],
    });
  });
});

describe('learning task', () => {
  const table = readConcreteClasses(60);

  it('gives other weights for another seed, and the same split', async () => {
    const [first, other] = [await learn(table), await learn(table, { seed: 2 })];
    const files = (run: TestedRun) => run.outputs['checkpoint']!.files;
    expect(files(other)['weights.safetensors']).not.toEqual(files(first)['weights.safetensors']);
    expect(files(other)['preprocessing.json']).toEqual(files(first)['preprocessing.json']);
  });

  it('learns something else with weights of classes, and with smoothed labels', async () => {
    const uneven = createSmallTable('text', [...'aaaaaaaaaaaaaaaaaaaaab', ...'aaab']);
    const recall = async (settings: JsonObject) => {
      const run = await learn(uneven, {
        preprocessing: allForTraining,
        settings: { ...quick, epochs: 30, ...settings },
      });
      return (await examine(run, uneven, { part: 'all' })).metrics;
    };
    const [plain, balanced] = [await recall({}), await recall({ classWeights: 'balanced' })];
    expect(balanced['recall/b']).toBeGreaterThan(plain['recall/b']!);
    const smoothed = await recall({ labelSmoothing: 0.5 });
    expect(smoothed['logLoss']).not.toBe(plain['logLoss']);
  });

  it.each<[string, Table, readonly string[]]>([
    ['true and false', createSmallTable('boolean', [true, false, true, true, false]), ['false', 'true']],
    ['whole numbers', createSmallTable('number', [10, 2, 2, 10, -1]), ['-1', '2', '10']],
    ['text', createSmallTable('text', ['b', 'a, "c"', 'b', '가', 'b']), ['a, "c"', 'b', '가']],
  ])('takes %s as classes', async (_what, small, classes) => {
    const run = await learn(small, { preprocessing: allForTraining, settings: { ...quick, patience: 0 } });
    const { report, read } = await examine(run, small, { part: 'all' });
    expect(report.classes.map((one) => one['class'])).toEqual(classes);
    expect(read('predictions.csv').trim().split('\n')).toHaveLength(6);
  });

  it.each<[string, Table, Json, string]>([
    [
      'a class that only validation rows have',
      createSmallTable('text', [...'aabbaabbaabbaabbaabbc']),
      { steps: [{ split: { train: 0.5, validation: 0.5, seed: 2 } }] },
      'no training row has the class "c"',
    ],
    [
      'one class',
      createSmallTable('text', [...'aaa']),
      allForTraining,
      'every training row has the class "a"',
    ],
    ['fractions', createSmallTable('number', [1, 2, 0.5]), allForTraining, '0.5 is no class'],
    ['a missing class', createSmallTable('text', ['a', 'b', null]), allForTraining, 'the value is missing'],
  ])('refuses %s in one line', async (_what, small, preprocessing, message) => {
    await expect(learn(small, { preprocessing })).rejects.toMatchObject({
      code: 'KSTORE_TASK_INPUT',
      message: expect.stringContaining(message) as string,
    });
  });

  it('says why training left the range of numbers', async () => {
    const diverging = { preprocessing: allForTraining, settings: { ...quick, learningRate: 1e38 } };
    await expect(learn(table, diverging)).rejects.toMatchObject({
      code: 'KSTORE_TASK_FAILED',
      message: expect.stringContaining('is not a number: inputs or targets are not scaled') as string,
      hints: ['add a `standardise` step to the preprocessing'],
    });
  });

  it('has only losses of classes', async () => {
    await expect(learn(table, { settings: { loss: 'huber' } })).rejects.toMatchObject({
      code: 'KSTORE_SETTINGS_INVALID',
    });
  });
});

describe('test task', () => {
  const known = createSmallTable('text', [...'aaabbbaaabbb']);

  it('counts rows of a class that it does not know as wrong', async () => {
    const run = await learn(known, { preprocessing: allForTraining });
    const { report, metrics, read } = await examine(run, createSmallTable('text', [...'abzz']), {
      part: 'all',
    });
    expect(report.classes.map((one) => one['class'])).toEqual(['a', 'b', 'z']);
    expect(report.classes[2]).toMatchObject({
      trained: 0,
      tested: 2,
      predicted: 0,
      precision: null,
      recall: 0,
      f1: 0,
    });
    expect(report.logLoss).toBeNull();
    expect(metrics).not.toHaveProperty('logLoss');
    expect(metrics['accuracy']).toBeLessThanOrEqual(0.5);
    expect(read('summary.md')).toContain('2 rows of the class “z”, which no training row had');
  });

  it('leaves out what has no meaning when a class is not tested', async () => {
    const run = await learn(known, { preprocessing: allForTraining });
    const { report, metrics } = await examine(run, createSmallTable('text', ['a']), { part: 'all' });
    expect(report.classes[1]).toMatchObject({ class: 'b', tested: 0, recall: null });
    expect(metrics).not.toHaveProperty('recall/b');
    expect(report.rows).toMatchObject({ tested: 1, equalToTraining: 1 });
  });

  it('lets no name of a class into the page as markup', async () => {
    const odd = createSmallTable('text', ['<b>|x\ny', 'b', '<b>|x\ny', 'b']);
    const run = await learn(odd, { preprocessing: allForTraining });
    const { read } = await examine(run, odd, { part: 'all' });
    expect(read('summary.md')).toContain('| \\<b\\>\\|x y |');
    expect(read('confusion.svg')).not.toContain('<b>');
    expect(read('confusion.csv')).toContain('"<b>|x\ny"');
  });

  it('does not take the checkpoint of the other task', async () => {
    const numbers = readConcrete(30);
    const { outputs } = await testTask(regression, {
      inputs: {
        dataset: tableInput(numbers),
        preprocessing: settingsInput('preprocessing', { steps: [{ standardise: { targets: true } }] }),
        model: settingsInput('model', readExample('models/mlp')),
      },
      settings: { epochs: 1 },
    });
    await expect(examine({ outputs, metrics: {} }, numbers)).rejects.toThrow(
      'the checkpoint predicts numbers',
    );
    const classes = await learn(known, { preprocessing: allForTraining });
    await expect(
      testTask(regressionTest, {
        inputs: { checkpoint: checkpointInput(classes.outputs['checkpoint']!), dataset: tableInput(known) },
      }),
    ).rejects.toThrow('the checkpoint predicts classes');
  });
});

describe('declarations', () => {
  const readSchema = (kind: string) =>
    JSON.parse(readFileSync(`schemas/artifact/${kind}.schema.json`, 'utf8')) as JsonObject;

  it('has closed settings with a description and a default each', () => {
    for (const { meta } of [learning, test]) {
      expect(findSettingsSchemaProblem(meta.settings)).toBeNull();
      for (const [name, property] of Object.entries(meta.settings['properties'] as JsonObject))
        if (name !== 'division') expect(property).toHaveProperty('default');
    }
  });

  it('the learning tasks know every setting of training files between them', async () => {
    const folder = 'src/plugins/builtin/learning';
    const modules = readdirSync(folder).map(
      (file) => import(`../../../../${folder}/${file}`) as Promise<{ default: LearningTask }>,
    );
    const names = (await Promise.all(modules)).flatMap(({ default: { meta } }) =>
      Object.keys(meta.settings['properties'] as JsonObject),
    );
    // A protocol sets the division, not a file.
    const inFiles = Object.keys(readSchema('training')['properties'] as JsonObject);
    expect([...new Set(names)].sort()).toEqual([...inFiles, 'division'].sort());
  });

  it.each([
    'preprocessing/stratified',
    'models/classifier',
    'training/classes',
    'evaluations/holdout',
    'experiments/classes',
    'datasets/strength/dataset',
  ])('the example %s fits its schema', (path) => {
    const validate = new Ajv2020({ strict: true }).compile(readSchema(path.split('/')[0]!.replace(/s$/, '')));
    validate(readClassesExample(path));
    expect(validate.errors ?? []).toEqual([]);
  });
});
