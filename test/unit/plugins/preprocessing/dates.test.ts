import { describe, expect, it } from 'vitest';
import { parseDays } from '../../../../src/plugins/preprocessing/date-days.ts';
import { encodeInputs } from '../../../../src/plugins/preprocessing/fitted-preprocessing.ts';
import { createTable, encode, fit, indexes } from './table.ts';

describe('parseDays', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02T12:00', 1.5],
    ['2024-03-01', 19783],
    ['1969-12-31T06:00:00.000', -0.75],
    ['2024-02-30', null],
    ['yesterday', null],
  ] as const)('reads %s', (text, days) => {
    expect(parseDays(text)).toBe(days);
  });
});

describe('elapsedDays', () => {
  const table = createTable({
    'when:date:input': ['2024-01-11', '2024-01-01', '2024-02-01T12:00'],
    'y:number:target': [1, 2, 3],
  });

  it('counts from the earliest day of the training rows', () => {
    const fitted = fit(table, [{ elapsedDays: {} }]);
    expect(fitted.inputs).toEqual([{ name: 'when', type: 'date' }]);
    expect([...encodeInputs(fitted, table, indexes(table))]).toEqual([10, 0, 31.5]);
  });

  it('counts from a given day, and can be scaled', () => {
    const fitted = fit(table, [{ elapsedDays: { since: '2023-12-31' } }, { minMax: {} }], [0, 1]);
    const [first, second] = encodeInputs(fitted, table, [0, 1]);
    expect([first, second]).toEqual([1, 0]);
    expect(fitted.steps[0]).toEqual({ elapsedDays: [{ column: 'when', since: 19722 }] });
  });

  it('is asked for where dates are inputs', () => {
    expect(() => encodeInputs(fit(table, []), table, [0])).toThrow('the column "when" holds dates');
    expect(() => fit(table, [{ standardise: { columns: ['when'] } }])).toThrow(
      'holds dates where a step needs',
    );
    expect(() => fit(table, [{ oneHot: { columns: ['when'] } }])).toThrow('holds dates where a step needs');
    expect(() => fit(table, [{ impute: { columns: ['when'], with: 'constant', value: 1 } }])).toThrow(
      'holds date and cannot take the value 1',
    );
  });

  it('takes dates only, and a column with one', () => {
    const number = createTable({ 'a:number:input': [1], 'y:number:target': [1] });
    expect(() => fit(number, [{ elapsedDays: { columns: ['a'], since: '2024-01-01' } }])).toThrow(
      'the column "a" holds number, and `elapsedDays` takes dates',
    );
    const empty = createTable({ 'when:date:input': [null], 'y:number:target': [1] });
    expect(() => fit(empty, [{ elapsedDays: {} }])).toThrow(
      'the column "when" has no value in any training row',
    );
  });
});

describe('columns that say nothing', () => {
  const constant = createTable({ 'a:number:input': [4, 4, 4], 'y:number:target': [1, 2, 3] });

  it('a constant one becomes zeros', () => {
    for (const step of [{ standardise: {} }, { minMax: {} }])
      expect([...encodeInputs(fit(constant, [step]), constant, [0, 1, 2])]).toEqual([0, 0, 0]);
  });

  it('one without a value is refused by name', () => {
    const missing = createTable({ 'a:number:input': [null, null], 'y:number:target': [1, 2] });
    for (const steps of [[], [{ standardise: {} }], [{ minMax: {} }], [{ impute: {} }]])
      expect(() => fit(missing, steps)).toThrow('the column "a" has no value in any training row');
    expect([
      ...encodeInputs(fit(missing, [{ impute: { with: 'constant', value: 7 } }]), missing, [0, 1]),
    ]).toEqual([7, 7]);
    const later = createTable({ 'a:number:input': [null, 3], 'y:number:target': [1, 2] });
    expect(() => fit(later, [], [0])).toThrow('the column "a" has no value in any training row');
    const target = createTable({ 'a:number:input': [1, 3], 'y:text:target': [null, null] });
    expect(() => fit(target, [])).toThrow('the target column "y" has no value in any of the 2 training rows');
  });

  it('one without a value holds what it is filled with', () => {
    // As a CSV file gives it: without a value every column counts as text.
    const missing = createTable({ 'a:text:input': [null, null], 'y:number:target': [1, 2] });
    for (const step of [{ oneHot: {} }, { impute: { with: 'missing' } }, { impute: { columns: ['a'] } }])
      expect(() => fit(missing, [step])).toThrow('the column "a" has no value in any training row');
    for (const columns of ['all', ['a']]) {
      const steps = [{ impute: { columns, with: 'constant', value: 7 } }, { standardise: {} }];
      expect([...encodeInputs(fit(missing, steps), missing, [0, 1])]).toEqual([0, 0]);
    }
    const word = [{ impute: { with: 'constant', value: 'none' } }, { oneHot: {} }];
    expect(fit(missing, word).features).toEqual(['a=none']);
  });

  it.each([1e200, 1e-200, 1e307])('one of values about %j is scaled like any other', (unit) => {
    const wide = createTable({
      'a:number:input': [-3 * unit, 1 * unit, 5 * unit],
      'y:number:target': [-3 * unit, 1 * unit, 5 * unit],
    });
    const fitted = fit(wide, [{ standardise: { targets: true } }]);
    const { inputs, targets } = encode(fitted, wide, [0, 1, 2]);
    const expected = [-Math.sqrt(1.5), 0, Math.sqrt(1.5)];
    inputs.forEach((value, place) => expect(value).toBeCloseTo(expected[place]!, 6));
    expect(targets).toEqual(inputs);
  });

  it('one whose values no number can span, or a sample hold, is refused', () => {
    const wide = createTable({ 'a:number:input': [-1.7e308, 1.7e308], 'y:number:target': [1, 2] });
    expect(() => fit(wide, [{ minMax: {} }])).toThrow('too far apart to be scaled');
    const target = createTable({ 'a:number:input': [1, 2], 'y:number:target': [1, 1e200] });
    expect(() => encode(fit(target, []), target, [0, 1])).toThrow(
      'row "r2", target column "y": 1e+200 is too large for float32',
    );
  });

  it('one row is trained on as it is, and cannot be divided', () => {
    const one = createTable({ 'a:number:input': [4], 'y:number:target': [1] });
    expect([...encodeInputs(fit(one, [{ standardise: { targets: true } }]), one, [0])]).toEqual([0]);
    expect(() => fit(one, [{ split: {} }])).toThrow('the split leaves no row for validation');
  });
});
