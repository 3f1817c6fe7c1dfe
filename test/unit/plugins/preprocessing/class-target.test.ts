import { describe, expect, it } from 'vitest';
import type { Table } from '../../../../src/plugins/api/task.ts';
import {
  encodeClasses,
  fitClassTarget,
  readClasses,
} from '../../../../src/plugins/preprocessing/class-target.ts';
import { createTable, indexes } from './table.ts';

const fit = (table: Table, rows = indexes(table)) =>
  fitClassTarget(
    table,
    rows,
    table.columns.filter(({ role }) => role === 'target'),
  )[0];

describe('classes of a target', () => {
  it('have an order that the rows do not decide', () => {
    const text = createTable({ 'y:text:target': ['b', 'a', 'ä', 'B', 'a'] });
    expect(fit(text)).toEqual({ name: 'y', classes: ['B', 'a', 'b', 'ä'], counts: [1, 2, 1, 1] });
    expect(fit(createTable({ 'y:number:target': [10, 9, -2, 10, 0] }))).toMatchObject({
      classes: ['-2', '0', '9', '10'],
    });
    expect(fit(createTable({ 'y:boolean:target': [true, false, true] }))).toEqual({
      name: 'y',
      classes: ['false', 'true'],
      counts: [1, 2],
    });
  });

  it('are learnt from the training rows only', () => {
    const table = createTable({ 'y:text:target': ['a', 'b', 'c'] });
    const target = fit(table, [0, 1]);
    expect(target.classes).toEqual(['a', 'b']);
    expect(encodeClasses(target, table, [1, 0, 1])).toEqual([1, 0, 1]);
    expect(() => encodeClasses(target, table, [0, 2])).toThrow(
      'row "r3", target column "y": no training row has the class "c"',
    );
  });

  it.each<[string, Table, string]>([
    ['one class', createTable({ 'y:text:target': ['a', 'a'] }), 'every training row has the class "a"'],
    [
      'fractions',
      createTable({ 'y:number:target': [1, 2.5] }),
      'row "r2", target column "y": 2.5 is no class',
    ],
    [
      'no number',
      createTable({ 'y:number:target': [1, NaN] }),
      'row "r2", target column "y": NaN is no class',
    ],
    ['dates', createTable({ 'y:date:target': ['2020-01-01'] }), 'the target column "y" holds dates'],
    [
      'a gap',
      createTable({ 'y:text:target': ['a', null] }),
      'row "r2", target column "y": the value is missing',
    ],
    [
      'two targets',
      createTable({ 'y:text:target': ['a', 'b'], 'z:text:target': ['a', 'b'] }),
      'classification takes one target column, and there are 2: y, z',
    ],
    [
      'too many',
      createTable({ 'y:number:target': Array.from({ length: 1001 }, (_item, index) => index) }),
      'the target column "y" has 1001 different values, more than 1000 classes',
    ],
  ])('refuse %s', (_what, table, message) => {
    expect(() => fit(table)).toThrow(message);
  });

  it('are the same words, whatever type the column has', () => {
    expect(readClasses(createTable({ 'y:number:target': [1, -0] }), [0, 1], 'y')).toEqual(['1', '0']);
    expect(readClasses(createTable({ 'y:text:target': ['1'] }), [0], 'y')).toEqual(['1']);
  });
});
