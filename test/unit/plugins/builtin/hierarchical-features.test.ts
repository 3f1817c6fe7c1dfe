import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, Table } from '../../../../src/plugins/api/task.ts';
import hierarchicalFeatures from '../../../../src/plugins/builtin/learning/hierarchical-features.ts';
import transfer from '../../../../src/plugins/builtin/learning/transfer.ts';
import { decodeSafetensors } from '../../../../src/plugins/engine/safetensors.ts';
import {
  testTask,
  type TestedOutput,
  type TestedRun,
  type TestInput,
} from '../../../../src/plugins/testkit/plugin-tester.ts';
import { readDigitFiles } from '../../../support/digits.ts';
import { readConcrete } from './concrete.ts';

const settingsInput = (kind: TestInput['kind'], value: Json): TestInput => ({ kind, meta: { value } });
const tableInput = (table: Table): TestInput => ({ kind: 'dataset', table });
const checkpointInput = ({ files, meta }: TestedOutput): TestInput => ({ kind: 'checkpoint', files, meta });
const level = (units: number): Json => ({ layers: [{ dense: { units, activation: 'relu' } }] });
const scaled: Json = {
  steps: [{ split: { train: 0.8, validation: 0.2 } }, { standardise: { columns: 'all' } }],
};
const quick: JsonObject = { epochs: 12, learningRate: 0.01, batchSize: 16 };

interface Options {
  readonly lower?: TestedRun;
  readonly preprocessing?: Json;
  readonly settings?: JsonObject;
}

/** Learns twice, and once more from a saved state; all must have the same bytes. */
function learn(dataset: TestInput, model: Json, options: Options = {}): Promise<TestedRun> {
  const { lower, preprocessing = scaled, settings = quick } = options;
  return testTask(hierarchicalFeatures, {
    inputs: {
      dataset,
      preprocessing: settingsInput('preprocessing', preprocessing),
      model: settingsInput('model', model),
      ...(lower !== undefined && { checkpoint: checkpointInput(lower.outputs['checkpoint']!) }),
    },
    settings,
  });
}

const readText = (run: TestedRun, slot: string, path: string) =>
  Buffer.from(run.outputs[slot]!.files[path]!).toString();
const readLayers = (run: TestedRun) =>
  (JSON.parse(readText(run, 'checkpoint', 'model.json')) as { layers: { name: string; units?: number }[] })
    .layers;
const readWeights = (run: TestedRun) =>
  decodeSafetensors(run.outputs['checkpoint']!.files['weights.safetensors']!);

describe('hierarchical features', () => {
  const table = readConcrete(120);
  let [first, second]: TestedRun[] = [];
  beforeAll(async () => {
    first = await learn(tableInput(table), level(12));
    second = await learn(tableInput(table), level(4), { lower: first });
  });

  it('learns each level from the one below, which stays as it is', () => {
    expect(readLayers(second!).map(({ name, units }) => [name, units])).toEqual([
      ['level1-dense1', 12],
      ['level2-dense1', 4],
    ]);
    const [below, both] = [readWeights(first!), readWeights(second!)];
    expect([...both.keys()].filter((name) => !below.has(name))).toEqual([
      'level2-dense1/bias',
      'level2-dense1/kernel',
    ]);
    for (const [name, tensor] of below) expect(both.get(name)).toEqual(tensor);
    expect(second!.outputs['checkpoint']!.meta).toEqual({ method: 'autoencoder', code: 4, level: 2 });
  });

  it('keeps the features of each level as a dataset, with the targets', () => {
    const lines = [first!, second!].map((run) =>
      readText(run, 'dataset', 'codes.csv')
        .trim()
        .split('\n')
        .map((line) => line.split(',')),
    );
    expect(lines.map((own) => [own.length, own[0]!.length])).toEqual([
      [121, 14],
      [121, 6],
    ]);
    const [below, above] = [lines[0]![8]!, lines[1]![8]!];
    expect(above.at(-1)).toBe(String(table.rows[7]!.cells[8]));
    // The second level is a dense layer with relu upon the features of the first.
    const weights = readWeights(second!);
    const [kernel, bias] = ['kernel', 'bias'].map((name) => weights.get(`level2-dense1/${name}`)!.values);
    const expected = Array.from({ length: 4 }, (_item, unit) =>
      Math.max(
        0,
        below
          .slice(1, 13)
          .reduce((sum, value, place) => sum + Number(value) * kernel![place * 4 + unit]!, bias![unit]!),
      ),
    );
    above.slice(1, 5).forEach((value, unit) => expect(Number(value)).toBeCloseTo(expected[unit]!, 4));
  });

  it('gives again what comes from below better than its mean would', async () => {
    // Inputs of the first level are scaled to deviation 1, so that their mean has an error of 1.
    expect(first!.metrics['loss']).toBeLessThan(0.5);
    expect(first!.metrics['validationLoss']).toBeLessThan(0.7);
    const begun = await learn(tableInput(table), level(4), {
      lower: first!,
      settings: { ...quick, epochs: 1 },
    });
    expect(second!.metrics['loss']).toBeLessThan(0.7 * begun.metrics['loss']!);
  });

  it('learns other features where some of what comes from below is zero', async () => {
    const settings = { ...quick, method: 'denoising', corruption: 0.4 };
    const denoised = await learn(tableInput(table), level(4), { lower: first!, settings });
    expect(readWeights(denoised).get('level2-dense1/kernel')).not.toEqual(
      readWeights(second!).get('level2-dense1/kernel'),
    );
  });

  it('takes levels of convolutions, and the whole can be transferred', async () => {
    const pictures: TestInput = { kind: 'dataset', files: readDigitFiles(40) };
    const preprocessing = { steps: [{ picture: { height: 8, width: 8, range: [0, 1] } }] };
    const settings = { epochs: 2 };
    const edges: Json = { layers: [{ conv2d: { filters: 3, kernel: 3 } }, { maxPool: {} }] };
    const options = { preprocessing, settings };
    const lower = await learn(pictures, edges, options);
    expect(lower.outputs['dataset']!.meta).toMatchObject({ code: 27, level: 1 });
    await expect(learn(pictures, level(5), { ...options, lower })).rejects.toThrow('add flatten');
    const upper = await learn(
      pictures,
      { layers: [{ flatten: {} }, { dense: { units: 5, activation: 'relu' } }] },
      { ...options, lower },
    );
    const { outputs } = await testTask(transfer, {
      inputs: { dataset: pictures, checkpoint: checkpointInput(upper.outputs['checkpoint']!) },
      settings: { epochs: 1, freeze: 'none', predict: 'classes' },
    });
    expect(readLayers({ outputs, metrics: {} }).map(({ name }) => name)).toEqual([
      'level1-conv2d1',
      'level1-maxPool1',
      'level2-flatten1',
      'level2-dense1',
      'output',
    ]);
  });

  it('bears a single row, and refuses a checkpoint without levels and a set without its columns', async () => {
    const all = { preprocessing: { steps: [] }, settings: { epochs: 1 } };
    await expect(learn(tableInput(readConcrete(1)), level(2), all)).resolves.toBeDefined();
    const files = {
      ...first!.outputs['checkpoint']!.files,
      'model.json': Buffer.from('{"type":"kstore.mlp.v1"}'),
    };
    const other = { ...first!, outputs: { checkpoint: { files, meta: {} } } };
    await expect(learn(tableInput(table), level(2), { lower: other })).rejects.toMatchObject({
      code: 'KSTORE_TASK_INPUT',
      message: 'the checkpoint of the form "kstore.mlp.v1" holds no levels of features to build on',
    });
    const columns = table.columns.map((column) => ({ ...column, name: `other ${column.name}` }));
    await expect(learn(tableInput({ ...table, columns }), level(2), { lower: first! })).rejects.toThrow(
      'no column "cement"',
    );
  });
});
