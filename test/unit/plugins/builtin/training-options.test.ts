import { describe, expect, it } from 'vitest';
import type { Json, JsonObject, Task } from '../../../../src/plugins/api/task.ts';
import classification from '../../../../src/plugins/builtin/learning/classification.ts';
import regression from '../../../../src/plugins/builtin/learning/regression.ts';
import testClassification from '../../../../src/plugins/builtin/test/classification.ts';
import testRegression from '../../../../src/plugins/builtin/test/regression.ts';
import { testTask, type TestedRun, type TestInput } from '../../../../src/plugins/testkit/plugin-tester.ts';
import { readConcrete, readConcreteClasses, readExample } from './concrete.ts';

const numbers: TestInput = { kind: 'dataset', table: readConcrete(80) };
const classes: TestInput = { kind: 'dataset', table: readConcreteClasses(80) };
const preprocessing: TestInput = {
  kind: 'preprocessing',
  meta: { value: readExample('preprocessing/stratified', 'example-classification') },
};
const plain: TestInput = {
  kind: 'preprocessing',
  meta: { value: { steps: [{ split: {} }, { standardise: { targets: true } }] } },
};
const network: Json = { layers: [{ dense: { units: 8, activation: 'relu' } }] };

/** Learns twice, and once more from a saved state; all must have the same bytes. */
function learn(task: Task, settings: JsonObject, model: Json = network): Promise<TestedRun> {
  const inputs =
    task === regression ? { dataset: numbers, preprocessing: plain } : { dataset: classes, preprocessing };
  return testTask(task, {
    inputs: { ...inputs, model: { kind: 'model', meta: { value: model } } },
    settings: { epochs: 6, ...settings },
  });
}

function examine(task: Task, { outputs }: TestedRun, settings: JsonObject = {}): Promise<TestedRun> {
  const { files, meta } = outputs['checkpoint']!;
  const dataset = task === testRegression ? numbers : classes;
  return testTask(task, { inputs: { checkpoint: { kind: 'checkpoint', files, meta }, dataset }, settings });
}

const read = (run: TestedRun, slot: string, path: string) =>
  Buffer.from(run.outputs[slot]!.files[path]!).toString();
const hashable = (run: TestedRun, path: string) => read(run, 'checkpoint', path);

describe('keepWeights', () => {
  const overfitted: JsonObject = { epochs: 15, learningRate: 0.1 };

  it('keeps the best, the last or both', async () => {
    const [best, last, both] = (await Promise.all(
      ['best', 'last', 'both'].map((keepWeights) => learn(regression, { ...overfitted, keepWeights })),
    )) as [TestedRun, TestedRun, TestedRun];
    const file = 'weights.safetensors';
    expect(hashable(best, file)).not.toBe(hashable(last, file));
    expect(hashable(both, file)).toBe(hashable(best, file));
    expect(hashable(both, 'weights-last.safetensors')).toBe(hashable(last, file));
    expect(Object.keys(best.outputs['checkpoint']!.files)).not.toContain('weights-last.safetensors');
    const [kept, late, alone] = await Promise.all([
      examine(testRegression, both),
      examine(testRegression, both, { weights: 'last' }),
      examine(testRegression, last),
    ]);
    expect(late.metrics).toEqual(alone.metrics);
    expect(kept.metrics).not.toEqual(late.metrics);
    await expect(examine(testRegression, best, { weights: 'last' })).rejects.toThrow(
      'the checkpoint does not hold the weights of the last epoch apart',
    );
  });
});

describe('losses of classes', () => {
  it.each(['focal', 'binaryCrossEntropy'])('learns with %s', async (loss) => {
    const run = await learn(classification, { loss, epochs: 20, learningRate: 0.02 });
    const tested = await examine(testClassification, run, { part: 'train' });
    expect(tested.metrics['accuracy']).toBeGreaterThan(tested.metrics['baselineAccuracy']!);
    expect(Number.isFinite(tested.metrics['logLoss'])).toBe(true);
    const rows = read(tested, 'result', 'predictions.csv').trim().split('\n').slice(1);
    for (const row of rows) {
      const probabilities = row.split(',').slice(3).map(Number);
      expect(probabilities.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 3);
    }
  });

  it('takes the weight of each class by its name', async () => {
    const heavy = await learn(classification, { classWeights: { low: 50 }, epochs: 20 });
    const even = await learn(classification, { epochs: 20 });
    const recall = async (run: TestedRun) =>
      (await examine(testClassification, run, { part: 'train' })).metrics['recall/low']!;
    expect(await recall(heavy)).toBe(1);
    expect(hashable(heavy, 'weights.safetensors')).not.toBe(hashable(even, 'weights.safetensors'));
    await expect(learn(classification, { classWeights: { lowest: 2 } })).rejects.toThrow(
      '`classWeights` names the class "lowest", which no training row has',
    );
    await expect(
      learn(classification, { loss: 'binaryCrossEntropy', classWeights: 'balanced' }),
    ).rejects.toThrow('`classWeights` counts whole rows');
  });
});

describe('models', () => {
  it('of pictures and series learn from rows that are said to be such', async () => {
    const layers = [
      { conv2d: { filters: 4, kernel: 2, padding: 'same', activation: 'relu' } },
      { batchNorm: {} },
      { maxPool: {} },
      { residual: { layers: [{ conv2d: { filters: 4, kernel: 1 } }] } },
      { dropout: { rate: 0.1 } },
      { flatten: {} },
    ];
    const run = await learn(regression, { batchSize: 7, reportSteps: 2 }, { input: [4, 2, 1], layers });
    expect(JSON.parse(read(run, 'checkpoint', 'model.json'))).toMatchObject({
      inputs: 8,
      inputShape: [4, 2, 1],
    });
    const tested = await examine(testRegression, run);
    expect(Number.isFinite(tested.metrics['rmse'])).toBe(true);
    expect(Number.isFinite(run.metrics['stepLoss'])).toBe(true);
    const recurrent = { input: [8, 1], layers: [{ gru: { units: 3 } }] };
    const series = await learn(regression, { schedule: [{ cosine: {} }], clipNorm: 1 }, recurrent);
    expect((await examine(testRegression, series)).metrics['mae']).toBeGreaterThan(0);
    expect(series.metrics['learningRate']).toBeLessThan(0.005);
  });

  it('that do not fit the dataset are refused', async () => {
    const model = { input: [28, 28, 1], layers: [{ flatten: {} }] };
    await expect(learn(regression, {}, model)).rejects.toMatchObject({
      code: 'KSTORE_TASK_INPUT',
      message: 'the model takes 28×28×1 = 784 values a row, and a row of the dataset gives 8',
    });
  });
});
