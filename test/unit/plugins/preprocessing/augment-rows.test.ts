import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/plugins/api/task.ts';
import { createRowChanges } from '../../../../src/plugins/preprocessing/augment-rows.ts';
import { encodeInputs } from '../../../../src/plugins/preprocessing/fitted-preprocessing.ts';
import { parsePreprocessing } from '../../../../src/plugins/preprocessing/parse-steps.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';
import { createTable, fit } from './table.ts';

const table = createTable({
  'a:number:input': [1, null, 3],
  'b:number:input': [10, 20, 30],
  'c:text:input': ['x', 'y', 'x'],
  'y:number:target': [1, 2, 3],
});
const steps = [{ impute: { with: 'missing' } }, { oneHot: {} }, { standardise: {} }];
const fitted = fit(table, steps);
const augment = (settings: Json) => parsePreprocessing({ steps: [{ augment: settings }] }).augment!;
const rowOf = (row: number) => encodeInputs(fitted, table, [row]);
const change = (settings: Json, name: string, row = 0) => {
  const features = rowOf(row);
  createRowChanges(fitted, augment(settings))(features, createRandomStream(1, name));
  return features;
};
const names = Array.from({ length: 40 }, (_item, index) => `row ${index}`);

describe('noise', () => {
  it('is on numbers of the dataset, not on what steps made', () => {
    expect(fitted.features).toEqual(['a', 'a missing', 'b', 'c=x', 'c=y']);
    const [plain, noisy] = [rowOf(0), change({ noise: 0.1 }, 'one')];
    expect([...noisy].map((value, at) => value !== plain[at])).toEqual([true, false, true, false, false]);
    expect(change({ noise: 0.1 }, 'one')).toEqual(noisy);
  });
});

describe('dropped values', () => {
  it('become what a missing value is, column by column', () => {
    const dropped = names.map((name) => [...change({ dropValues: 0.5 }, name)]);
    const plain = [...rowOf(0)];
    const forms = new Set(dropped.map((features) => features.slice(0, 2).join()));
    expect(forms).toEqual(new Set([plain.slice(0, 2).join(), [...rowOf(1)].slice(0, 2).join()]));
    expect(new Set(dropped.map((features) => features[2]))).toEqual(new Set([plain[2], 0]));
  });

  it('need a step that fills in', () => {
    const bare = fit(createTable({ 'a:number:input': [1], 'y:number:target': [1] }), []);
    expect(() => createRowChanges(bare, augment({ dropValues: 0.1 }))).toThrow(
      '`dropValues` drops values of columns with an `impute` step, and there is none',
    );
  });
});

it('changes of pictures are refused', () => {
  expect(() => createRowChanges(fitted, augment({ flip: 'both' }))).toThrow('`flip` changes pictures');
});
