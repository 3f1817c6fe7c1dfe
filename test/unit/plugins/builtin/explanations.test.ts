import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, Table, Task } from '../../../../src/plugins/api/task.ts';
import classify from '../../../../src/plugins/builtin/learning/classification.ts';
import regress from '../../../../src/plugins/builtin/learning/regression.ts';
import ridge from '../../../../src/plugins/builtin/learning/ridge.ts';
import explain from '../../../../src/plugins/builtin/test/explain.ts';
import interpret from '../../../../src/plugins/builtin/test/interpret.ts';
import { decodePicture } from '../../../../src/plugins/preprocessing/pictures/decode-picture.ts';
import { encodePng } from '../../../../src/plugins/preprocessing/pictures/encode-png.ts';
import { testTask, type TestInput } from '../../../../src/plugins/testkit/plugin-tester.ts';
import { encodeIdx } from '../../../support/pictures.ts';
import { expectValid } from './result-schema.ts';

/** strength = 3 · cement - 2 · water; sand has no say, and cement goes with lime. */
const mixtures: Table = {
  columns: [
    { name: 'cement', type: 'number', role: 'input', unit: 'kg' },
    { name: '물', type: 'number', role: 'input', unit: 'kg' },
    { name: 'sand', type: 'number', role: 'input' },
    { name: 'plant', type: 'text', role: 'input' },
    { name: 'strength', type: 'number', role: 'target', unit: 'MPa' },
  ],
  rows: Array.from({ length: 90 }, (_item, row) => {
    const [cement, water, sand] = [((row * 37) % 50) + 0.5, ((row * 23) % 31) + 0.25, (row * 11) % 17];
    return { id: `r${row}`, cells: [cement, water, sand, row % 2 ? 'A' : 'B', 3 * cement - 2 * water] };
  }),
};

const split = { split: { train: 0.6, validation: 0.2, test: 0.2 } };
const layers: Json = [{ dense: { units: 12, activation: 'relu' } }];

async function learn(
  task: Task,
  dataset: TestInput,
  steps: Json,
  model: JsonObject,
  epochs = 80,
): Promise<TestInput> {
  const { outputs } = await testTask(task, {
    inputs: {
      dataset,
      preprocessing: { kind: 'preprocessing', meta: { value: { steps } } },
      model: { kind: 'model', meta: { value: model } },
    },
    settings: { epochs, learningRate: 0.02, batchSize: 16, patience: 0 },
  });
  return { kind: 'checkpoint', files: outputs['checkpoint']!.files };
}

async function examine(task: Task, checkpoint: TestInput, dataset: TestInput, settings: JsonObject = {}) {
  const run = await testTask(task, { inputs: { checkpoint, dataset }, settings });
  const { files } = run.outputs['result']!;
  const read = (path: string) => Buffer.from(files[path]!).toString();
  return { run, files: Object.keys(files), read, report: JSON.parse(read('metrics.json')) as JsonObject };
}

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(','));

const table: TestInput = { kind: 'dataset', table: mixtures };
let checkpoint: TestInput;
beforeAll(async () => {
  const steps = [split, { oneHot: { columns: ['plant'] } }, { standardise: { targets: true } }] as Json;
  checkpoint = await learn(regress, table, steps, { task: 'regression', layers });
});

describe('explain of a table', () => {
  let explained: Awaited<ReturnType<typeof examine>>;
  beforeAll(async () => void (explained = await examine(explain, checkpoint, table, { explained: 3 })));

  it('finds what matters, and what does not', () => {
    expectValid('explanation', explained.run);
    const { metrics } = explained.run;
    expect(metrics['importance/cement']).toBeGreaterThan(metrics['importance/물']!);
    expect(metrics['importance/물']).toBeGreaterThan(5 * Math.abs(metrics['importance/sand']!));
    expect(explained.read('summary.md')).toMatch(/- “cement”: “strength” is off by [\d.]+ MPa more\./);
  });

  it('gives Shapley values that add up to the prediction', () => {
    const shapley = explained.report['shapley'] as {
      predicted: number;
      base: number;
      parts: { contribution: number }[];
    }[];
    expect(shapley).toHaveLength(3);
    for (const { predicted, base, parts } of shapley)
      expect(base + parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(predicted, 6);
  });

  it('gives gradients that add up to the way from the mean row, in units of the target', () => {
    const shapley = explained.report['shapley'] as { row: string; predicted: number }[];
    const sums = new Map<string, number>();
    for (const [row, , , , part] of lines(explained.read('gradients.csv')).slice(1))
      sums.set(row!, (sums.get(row!) ?? 0) + Number(part));
    const gaps = shapley.map(({ row, predicted }) => predicted - sums.get(row)!);
    // What is left is the prediction of the mean row, for each row the same.
    for (const gap of gaps)
      expect(Math.abs(gap - gaps[0]!)).toBeLessThan(0.02 * Math.max(1, Math.abs(gaps[0]!)));
  });

  it('finds the least change that makes a difference', () => {
    const changes = explained.report['counterfactuals'] as {
      row: string;
      column: string;
      from: number;
      to: number;
      before: number;
      after: number;
    }[];
    const ofWater = changes.filter(({ column }) => column === '물');
    expect(ofWater.length).toBeGreaterThan(0);
    for (const { from, to, before, after } of ofWater) {
      // Less water, more strength.
      expect(Math.sign(to - from)).toBe(-Math.sign(after - before));
      expect(Math.abs(after - before)).toBeGreaterThanOrEqual(0.1 * Math.abs(before));
      expect(Math.abs(after - before)).toBeLessThan(0.1 * Math.abs(before) + 4);
    }
    expect(explained.read('summary.md')).toMatch(
      /% less “물” \([\d.]+ kg instead of [\d.]+ kg\) would bring “strength” from/,
    );
    expect(explained.read('summary.ko.md')).toContain('적으면');
  });

  it('explains rows that are named, and refuses names that there are not', async () => {
    const { report } = await examine(explain, checkpoint, table, { rows: ['r4'], repeats: 1 });
    expect((report['shapley'] as { row: string }[]).map(({ row }) => row)).toEqual(['r4']);
    await expect(examine(explain, checkpoint, table, { rows: ['x'] })).rejects.toMatchObject({
      code: 'KSTORE_TASK_INPUT',
      message: 'the dataset has no row "x", which the setting `rows` names',
    });
  });

  it('of one row, none of them for training, works', async () => {
    const one = {
      kind: 'dataset',
      table: { ...mixtures, rows: [{ ...mixtures.rows[0]!, id: 'new' }] },
    } as const;
    const { report, run } = await examine(explain, checkpoint, one);
    expectValid('explanation', run);
    expect(report).toMatchObject({ shuffledRows: 1, backgroundRows: 1 });
  });
});

describe('interpret of a table', () => {
  it('shows how predictions go with columns, and the layers', async () => {
    const { run, read, report, files } = await examine(interpret, checkpoint, table, {
      grid: 6,
      layoutRows: 60,
      part: 'all',
    });
    expectValid('interpretation', run);
    const columns = report['columns'] as {
      column: string;
      outputs: { partialRange: number; accumulatedRange: number }[];
    }[];
    const ranges = Object.fromEntries(columns.map(({ column, outputs }) => [column, outputs[0]!]));
    expect(Object.keys(ranges)).toEqual(['cement', '물', 'sand']);
    expect(ranges['cement']!.partialRange).toBeGreaterThan(100);
    expect(ranges['sand']!.partialRange).toBeLessThan(40);
    expect(Math.abs(ranges['cement']!.accumulatedRange / ranges['cement']!.partialRange - 1)).toBeLessThan(
      0.2,
    );
    expect(report['layers']).toMatchObject([{ shape: [12] }, { shape: [1] }]);
    expect(report['layout']).toMatchObject({ rows: 60, method: 'tsne' });
    expect(files).toContain('dependence-물-strength.svg');
    expect(read('summary.ko.md')).toContain('누적 효과');
  });

  it('names the training rows that are nearest, with the hash of their content', async () => {
    const { report } = await examine(interpret, checkpoint, table, {
      grid: 2,
      layout: 'pca',
      part: 'train',
      explained: 2,
    });
    const neighbours = report['neighbours'] as {
      row: string;
      rank: number;
      trainingRow: string;
      distance: number;
      content: string;
    }[];
    expect(neighbours).toHaveLength(10);
    // A training row is nearest to itself.
    for (const one of neighbours.filter(({ rank }) => rank === 1))
      expect(one).toMatchObject({
        trainingRow: one.row,
        distance: 0,
        content: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      });
  });

  it('refuses a layer that there is not, and works without training rows', async () => {
    await expect(examine(interpret, checkpoint, table, { layer: 'x' })).rejects.toThrow(
      'the network has no layer "x"',
    );
    const one = {
      kind: 'dataset',
      table: { ...mixtures, rows: [{ ...mixtures.rows[0]!, id: 'new' }] },
    } as const;
    const { run, read } = await examine(interpret, checkpoint, one);
    expectValid('interpretation', run);
    expect(read('summary.md')).toContain('give the task the input `training`');
  });
});

describe('pictures', () => {
  // A bright bar in the left or in the right half.
  const count = 40;
  const pixels = Uint8Array.from({ length: count * 64 }, (_item, place) => {
    const [picture, x] = [Math.floor(place / 64), place % 8];
    return x === (picture % 2 ? 1 + (picture % 3) : 5 + (picture % 3)) ? 250 : (place * 31) % 40;
  });
  const files = {
    'train-images.idx3-ubyte': encodeIdx([count, 8, 8], pixels),
    'train-labels.idx1-ubyte': encodeIdx(
      [count],
      Uint8Array.from({ length: count }, (_item, place) => place % 2),
    ),
  };
  const dataset: TestInput = { kind: 'dataset', files };
  const model: JsonObject = {
    task: 'classification',
    input: [8, 8, 1],
    layers: [
      { conv2d: { filters: 4, kernel: 3, padding: 'same', activation: 'relu' } },
      { maxPool: {} },
      { flatten: {} },
    ],
  };
  let ofPictures: TestInput;
  beforeAll(async () => void (ofPictures = await learn(classify, dataset, [], model, 20)));

  it('are explained by the pixels where the network looks', async () => {
    const { run, report, read } = await examine(explain, ofPictures, dataset, { explained: 4, part: 'all' });
    expectValid('explanation', run);
    const found = report['pictures'] as { output: string; strongest: { x: number } }[];
    expect(found).toHaveLength(4);
    for (const { output, strongest } of found) expect(strongest.x < 4 ? '1' : '0').toBe(output);
    expect(read('saliency.svg')).toContain('data:image/png;base64,');
  });

  it('are shown as the layers see them', async () => {
    const { run, files: names } = await examine(interpret, ofPictures, dataset, { part: 'all' });
    expectValid('interpretation', run);
    expect(names).toEqual(expect.arrayContaining(['filters.svg', 'activations.svg', 'layout.svg']));
    expect(names).not.toContain('dependence.csv');
  });

  it('are written as PNG that a decoder reads', async () => {
    const picture = {
      height: 300,
      width: 100,
      channels: 3,
      pixels: Uint8Array.from({ length: 90_000 }, (_item, at) => (at * 7) % 256),
    } as const;
    expect(await decodePicture('a.png', encodePng(picture))).toEqual(picture);
  });
});

describe('explain of many columns', () => {
  const count = 61;
  const wide: Table = {
    columns: [
      ...Array.from({ length: count }, (_item, place) => ({
        name: `x${place}`,
        type: 'number' as const,
        role: 'input' as const,
      })),
      { name: 'y', type: 'number', role: 'target' },
    ],
    rows: Array.from({ length: 120 }, (_item, row) => {
      const cells = Array.from({ length: count }, (_cell, place) => ((row * (place + 3) * 7) % 101) / 100);
      return { id: `r${row}`, cells: [...cells, 5 * cells[60]! + 2 * cells[3]!] };
    }),
  };

  it('explains single rows by those that matter most, and the others as one', async () => {
    const dataset: TestInput = { kind: 'dataset', table: wide };
    const { outputs } = await testTask(ridge, {
      inputs: { dataset, model: { kind: 'model', meta: { value: { task: 'ridge' } } } },
    });
    const made: TestInput = { kind: 'checkpoint', files: outputs['checkpoint']!.files };
    const settings = { explained: 1, background: 2, repeats: 1, part: 'all' };
    const { run, report, read } = await examine(explain, made, dataset, settings);
    expectValid('explanation', run);
    expect(report['explainedColumns']).toEqual({ columns: 50, of: count });
    const [{ parts, base, predicted }] = report['shapley'] as unknown as [
      {
        parts: { name: string; contribution: number; columns?: number }[];
        base: number;
        predicted: number;
      },
    ];
    expect(parts).toHaveLength(51);
    expect(parts.at(-1)).toMatchObject({ name: '11 other columns', columns: 11 });
    expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['x3', 'x60']));
    const sum = parts.reduce((total, { contribution }) => total + contribution, base);
    expect(sum).toBeCloseTo(predicted, 6);
    expect(read('summary.md')).toContain(
      'Single rows are explained by the 50 columns that matter most; the other 11 count as one',
    );
    expect(read('summary.ko.md')).toContain('나머지 11개는 하나로 묶었고');
  });
});
