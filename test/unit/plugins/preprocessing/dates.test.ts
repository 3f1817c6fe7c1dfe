import { describe, expect, it } from 'vitest';
import { parseDays } from '../../../../src/plugins/preprocessing/date-days.ts';
import { encodeInputs } from '../../../../src/plugins/preprocessing/fitted-preprocessing.ts';
import { createTable, fit, indexes } from './table.ts';

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
    expect(() => fit(empty, [{ elapsedDays: {} }])).toThrow('has no value in any training row');
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
    for (const step of [{ standardise: {} }, { minMax: {} }, { impute: {} }])
      expect(() => fit(missing, [step])).toThrow('the column "a" has no value in any training row');
    expect(() => encodeInputs(fit(missing, []), missing, [0])).toThrow(
      'row "r1", column "a": the value is missing',
    );
    expect([
      ...encodeInputs(fit(missing, [{ impute: { with: 'constant', value: 7 } }]), missing, [0, 1]),
    ]).toEqual([7, 7]);
  });

  it('one row is trained on as it is, and cannot be divided', () => {
    const one = createTable({ 'a:number:input': [4], 'y:number:target': [1] });
    expect([...encodeInputs(fit(one, [{ standardise: { targets: true } }]), one, [0])]).toEqual([0]);
    expect(() => fit(one, [{ split: {} }])).toThrow('the split leaves no row for validation');
  });
});
