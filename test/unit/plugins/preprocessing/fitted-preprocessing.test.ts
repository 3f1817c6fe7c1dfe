import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/plugins/api/task.ts';
import { naturalLogarithmOfOnePlus } from '../../../../src/plugins/engine/natural-logarithm.ts';
import {
  fitPreprocessing,
  parseFittedPreprocessing,
} from '../../../../src/plugins/preprocessing/fitted-preprocessing.ts';
import {
  fitNumberTargets,
  invertTargets,
  readTargets,
  type NumberTarget,
} from '../../../../src/plugins/preprocessing/number-targets.ts';
import { parsePreprocessing } from '../../../../src/plugins/preprocessing/parse-steps.ts';
import { createTable, encode, fit, indexes } from './table.ts';

const table = createTable({
  'id:text:key': ['a', 'b', 'c', 'd'],
  'x:number:input': [1, 3, null, 5],
  'colour:text:input': ['red', null, 'blue', 'red'],
  'dry:boolean:input': [true, false, false, true],
  'y:number:target': [10, 20, 30, 60],
});

describe('fitting and applying', () => {
  it('turns rows into numbers, step by step', () => {
    const fitted = fit(table, [
      { impute: { columns: ['x', 'colour'], with: 'missing' } },
      { oneHot: {} },
      { standardise: { columns: ['x'], targets: true } },
    ]);
    expect(fitted.features).toEqual([
      'x',
      'x missing',
      'colour=(missing)',
      'colour=blue',
      'colour=red',
      'dry',
    ]);
    const encoded = encode(fitted, table, indexes(table));
    const deviation = Math.sqrt(2);
    expect([...encoded.inputs]).toEqual(
      [
        [-2 / deviation, 0, 0, 0, 1, 1],
        [0, 0, 1, 0, 0, 0],
        [0, 1, 0, 1, 0, 0],
        [2 / deviation, 0, 0, 0, 1, 1],
      ]
        .flat()
        .map(Math.fround),
    );
    const targetDeviation = Math.sqrt((400 + 100 + 0 + 900) / 4);
    expect([...encoded.targets]).toEqual(
      [-20, -10, 0, 30].map((value) => Math.fround(value / targetDeviation)),
    );
    expect(fitted.targets).toEqual([
      { name: 'y', unit: null, mean: 30, scalings: [{ shift: 30, scale: targetDeviation }] },
    ]);
  });

  it('gives targets back in their units', () => {
    const two = createTable({
      'x:number:input': [1, 2, 3],
      'y:number:target': [10, 20, 60],
      'z:number:target': [-1, 0, 1],
    });
    const fitted = fit(two, [{ minMax: { targets: true } }, { standardise: { targets: true } }]);
    const encoded = encode(fitted, two, [0, 1, 2]);
    const inverted = invertTargets(fitted, encoded.targets);
    readTargets(fitted, two, [0, 1, 2]).forEach((value, index) =>
      expect(inverted[index]).toBeCloseTo(value, 4),
    );
    expect([...readTargets(fitted, two, [2, 0])]).toEqual([60, 1, 10, -1]);
  });

  it('learns nothing from rows that are not for training', () => {
    const steps: Json = [
      { impute: { with: 'missing' } },
      { oneHot: {} },
      { minMax: { targets: true } },
      { standardise: { columns: 'all' } },
    ];
    const fitted = fit(table, steps, [0, 1, 3]);
    const rows = table.rows.map((row, index) =>
      index === 2 ? { ...row, cells: ['c', 1e9, 'violet', true, -1e9] } : row,
    );
    expect(fit({ ...table, rows }, steps, [0, 1, 3])).toEqual(fitted);
    expect(fit({ ...table, rows }, steps, [0, 1, 2])).not.toEqual(fitted);
  });

  it('survives being kept as JSON', () => {
    const fitted = fit(table, [
      { impute: { with: 'missing' } },
      { oneHot: {} },
      { standardise: { targets: true } },
    ]);
    const kept = parseFittedPreprocessing<NumberTarget>(JSON.parse(JSON.stringify(fitted)) as Json);
    expect(encode(kept, table, indexes(table))).toEqual(encode(fitted, table, indexes(table)));
    expect(() => parseFittedPreprocessing({ type: 'kstore.preprocessing.v9' })).toThrow(
      'unknown form kstore.preprocessing.v9',
    );
  });

  it('records the rows of each part with their content', () => {
    const preprocessing = parsePreprocessing({ steps: [{ impute: {} }, { select: { inputs: ['x'] } }] });
    const { split } = fitPreprocessing(
      preprocessing,
      table,
      { train: [0, 1], validation: [2], test: [3] },
      fitNumberTargets,
    );
    expect(split.validation.map(([id]) => id)).toEqual(['r3']);
    expect(split.train[0]).toEqual(['r1', expect.stringMatching(/^[0-9a-f]{16}$/)]);
    const again = fitPreprocessing(
      preprocessing,
      { ...table, rows: table.rows.map((row) => ({ ...row, id: `new ${row.id}` })) },
      { train: [0, 1], validation: [2], test: [3] },
      fitNumberTargets,
    );
    expect(again.split.train[0]![1]).toBe(split.train[0]![1]);
  });

  it('gives zeros for a category that no training row had', () => {
    const fitted = fit(
      table,
      [{ select: { inputs: ['colour'] } }, { oneHot: { columns: ['colour'] } }],
      [0, 3],
    );
    expect([...encode(fitted, table, [0, 2]).inputs]).toEqual([1, 0]);
  });

  it('one-hot encodes numbers by name and leaves derived features out of `all`', () => {
    const fitted = fit(table, [
      { select: { inputs: ['x', 'dry'] } },
      { impute: { with: 'median' } },
      { oneHot: { columns: ['x'] } },
      { standardise: {} },
    ]);
    expect(fitted.features).toEqual(['x=1', 'x=3', 'x=5', 'dry']);
    expect([...encode(fitted, table, [2]).inputs]).toEqual([0, 1, 0, -1]);
  });

  it('imputes by median, mean and constant', () => {
    const column = createTable({
      'x:number:input': [1, 2, 10, 11, null],
      'y:number:target': [1, 2, 3, 4, 5],
    });
    const fill = (settings: Json) => encode(fit(column, [{ impute: settings }]), column, [4]).inputs[0];
    expect(fill({ with: 'median' })).toBe(6);
    expect(fill({ with: 'mean' })).toBe(6);
    expect(fill({ with: 'constant', value: -3 })).toBe(-3);
    expect(() => fill({ columns: ['x'], with: 'constant', value: 'none' })).toThrow(
      'the column "x" holds number and cannot take the value "none"',
    );
  });

  it('takes the logarithm of one plus the value', () => {
    const ages = createTable({ 'age:number:input': [0, 27, 364], 'y:number:target': [1, 2, 3] });
    const { inputs } = encode(fit(ages, [{ log: { columns: ['age'] } }]), ages, [0, 1, 2]);
    expect([...inputs]).toEqual([0, 27, 364].map((age) => Math.fround(naturalLogarithmOfOnePlus(age))));
  });

  it('only shifts a column that does not vary', () => {
    const flat = createTable({ 'x:number:input': [4, 4], 'y:number:target': [1, 2] });
    for (const step of ['standardise', 'minMax']) {
      expect([...encode(fit(flat, [{ [step]: {} }]), flat, [0, 1]).inputs]).toEqual([0, 0]);
    }
  });

  it('takes all columns but keys and targets when none has the role input', () => {
    const bare = createTable({ 'id:text:key': ['a'], 'x:number': [1], 'y:number': [2] });
    expect(fit(bare, [{ select: { targets: ['y'] } }]).features).toEqual(['x']);
  });
});

describe('what does not fit', () => {
  const numbers = createTable({
    'x:number:input': [1, -1],
    'when:date:input': ['2024-01-01', '2024-01-02'],
    't:text:input': ['a', 'b'],
    'empty:text:input': [null, null],
    'undated:date:input': [null, null],
    'far:number:input': [-1.7e308, 1.7e308],
    'y:number:target': [1, null],
  });
  const only = (inputs: string[], targets = ['y']): Json => ({ select: { inputs, targets } });

  it.each([
    [[only(['z'])], [0], 'the dataset has no column "z"'],
    [[only(['t'])], [0], 'the column "t" holds text'],
    [[only(['empty'], ['x'])], [0, 1], 'the column "empty" has no value in any training row'],
    [[only(['undated'], ['x'])], [0, 1], 'the column "undated" has no value in any training row'],
    [
      [only(['empty'], ['x']), { standardise: { columns: ['empty'] } }],
      [0, 1],
      'the column "empty" has no value in any training row',
    ],
    [
      [only(['far'], ['x']), { minMax: { columns: ['far'] } }],
      [0, 1],
      'the values of the column "far" lie too far apart to be scaled: from -1.7e+308 to 1.7e+308',
    ],
    [
      [only(['x'], ['empty'])],
      [0, 1],
      'the target column "empty" has no value in any of the 2 training rows',
    ],
    [[only(['when'])], [0], 'the column "when" holds dates'],
    [[only(['x'], ['t'])], [0], 'the target column "t" holds text, not numbers'],
    [[only(['x'])], [0, 1], 'row "r2", target column "y": the value is missing'],
    [[only(['x'], ['x'])], [0], 'takes the column "x" as input and as target'],
    [
      [only(['y'], ['x']), { standardise: { columns: ['y'] } }],
      [0, 1],
      'row "r2", column "y": the value is missing',
    ],
    [
      [only(['x']), { log: { columns: ['x'] } }],
      [0, 1],
      'row "r2", column "x": log takes ln(1 + x), and -1 is not above -1',
    ],
    [
      [only(['t']), { standardise: { columns: ['t'] } }],
      [0],
      'the column "t" holds text where a step needs numbers',
    ],
    [
      [only(['x']), { oneHot: { columns: ['t'] } }],
      [0],
      'no input column "t" at this step of the preprocessing',
    ],
    [[only(['x'])], [], 'the dataset has no row to train on'],
  ] as const)('%j on rows %j', (steps, rows, message) => {
    expect(() => encode(fit(numbers, steps as unknown as Json, rows), numbers, rows)).toThrow(message);
  });

  it('says when there is no target and names the row and column in the data', () => {
    expect(() => fit(createTable({ 'x:number:input': [1] }), [])).toThrow('no column is a target');
    const fitted = fit(table, [{ select: { inputs: ['x'] } }], [0, 1]);
    expect(() => encode(fitted, table, [2])).toThrow(
      expect.objectContaining({ code: 'KSTORE_TASK_INPUT', data: { row: 'r3', column: 'x' } }),
    );
  });

  it('refuses text where the training dataset had numbers, and what float32 cannot hold', () => {
    const fitted = fit(table, [{ select: { inputs: ['x'] } }], [0, 1]);
    const text = createTable({ 'x:text:input': ['wet'], 'y:number:target': [1] });
    expect(() => encode(fitted, text, [0])).toThrow('row "r1", column "x": "wet" is not a number');
    const huge = createTable({ 'x:number:input': [1e39], 'y:number:target': [1] });
    expect(() => encode(fitted, huge, [0])).toThrow('1e+39 is too large for float32');
  });

  it('refuses two features of one name', () => {
    const clash = createTable({ 'a:text:input': ['b'], 'a=b:number:input': [1], 'y:number:target': [1] });
    expect(() => fit(clash, [{ oneHot: {} }])).toThrow('two features have the name "a=b"');
  });
});
