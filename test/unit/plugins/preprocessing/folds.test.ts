import { describe, expect, it } from 'vitest';
import type { Json, Table } from '../../../../src/plugins/api/task.ts';
import type { Division } from '../../../../src/plugins/preprocessing/division.ts';
import { splitRows } from '../../../../src/plugins/preprocessing/split.ts';
import { parsePreprocessing } from '../../../../src/plugins/preprocessing/parse-steps.ts';
import { createTable } from './table.ts';

const numbers = Array.from({ length: 103 }, (_item, index) => index);
const table = createTable({
  'a:number:input': numbers,
  'lot:text:key': numbers.map((n) => `lot ${n % 9}`),
  'kind:text:target': numbers.map((n) => (n % 10 === 0 ? 'rare' : 'common')),
});

function divide(of: Table, settings: Json | null, division: Division) {
  const steps = settings === null ? [] : [{ split: settings }];
  return splitRows(of, parsePreprocessing({ steps }), division);
}
const folds = (of: Table, settings: Json | null, count: number, repeat = 1) =>
  Array.from({ length: count }, (_item, index) =>
    divide(of, settings, { folds: count, fold: index + 1, repeat }),
  );
const ascending = (values: readonly number[]) => values.toSorted((left, right) => left - right);

describe('folds', () => {
  it('test each row once and learn from all others', () => {
    const parts = folds(table, null, 5);
    expect(ascending(parts.flatMap(({ test }) => test))).toEqual(numbers);
    for (const { train, validation, test } of parts) {
      expect(validation).toEqual([]);
      expect(ascending([...train, ...test])).toEqual(numbers);
      expect([20, 21]).toContain(test.length);
    }
  });

  it('set the share of validation rows aside from what is left', () => {
    const [first] = folds(table, { train: 0.6, validation: 0.2, test: 0.2 }, 5);
    expect([first!.test.length, first!.validation.length, first!.train.length]).toEqual([21, 21, 61]);
    expect(ascending([...first!.train, ...first!.validation, ...first!.test])).toEqual(numbers);
  });

  it('are others in each repeat, and the same each time', () => {
    expect(folds(table, null, 5)).toEqual(folds(table, null, 5));
    expect(folds(table, null, 5, 2)).not.toEqual(folds(table, null, 5));
  });

  it('have no group on both sides', () => {
    const parts = folds(table, { train: 0.8, test: 0.2, keepTogether: 'lot' }, 4);
    for (const { train, test } of parts) {
      const lots = new Set(train.map((row) => row % 9));
      expect(test.some((row) => lots.has(row % 9))).toBe(false);
    }
    expect(ascending(parts.flatMap(({ test }) => test))).toEqual(numbers);
  });

  it('have their share of each class when stratified', () => {
    for (const { test } of folds(table, { train: 0.8, test: 0.2, stratify: true }, 5)) {
      const rare = test.filter((row) => row % 10 === 0).length;
      expect([2, 3]).toContain(rare);
      expect([20, 21]).toContain(test.length);
    }
  });

  it('are refused when there are fewer groups, or no such fold', () => {
    const few = createTable({ 'a:number:input': [1, 1, 2], 'y:number:target': [1, 2, 3] });
    expect(() => divide(few, null, { folds: 3, fold: 1, repeat: 1 })).toThrow(
      '3 folds need as many groups of rows that stay together, and there are 2',
    );
    expect(() => divide(table, null, { folds: 3, fold: 4, repeat: 1 })).toThrow('there is no fold 4 of 3');
  });
});

describe('repeated hold-outs', () => {
  it('draw rows anew; the first is the split as it is', () => {
    const settings = { train: 0.7, test: 0.3 };
    const alone = splitRows(table, parsePreprocessing({ steps: [{ split: settings }] }));
    expect(divide(table, settings, { folds: null, fold: 1, repeat: 1 })).toEqual(alone);
    const second = divide(table, settings, { folds: null, fold: 1, repeat: 2 });
    expect(second.test).not.toEqual(alone.test);
    expect(second.test).toHaveLength(alone.test.length);
  });
});

describe('rows in an order', () => {
  const days = createTable({
    'day:date': numbers.map((n) => `2024-${String(1 + (n % 12)).padStart(2, '0')}-0${1 + (n % 9)}`),
    'a:number:input': numbers,
    'y:number:target': numbers,
  });
  const dayOf = (row: number) => String(days.rows[row]!.cells[0]);
  const latest = (rows: readonly number[]) => rows.map(dayOf).sort().at(-1)!;
  const earliest = (rows: readonly number[]) => rows.map(dayOf).sort()[0]!;
  const ordered = { train: 0.6, validation: 0.2, test: 0.2, orderBy: 'day' };

  it('are for training first, then for validation, then for the test', () => {
    const parts = splitRows(days, parsePreprocessing({ steps: [{ split: ordered }] }));
    expect(latest(parts.train) < earliest(parts.validation)).toBe(true);
    expect(latest(parts.validation) < earliest(parts.test)).toBe(true);
    expect(ascending([...parts.train, ...parts.validation, ...parts.test])).toEqual(numbers);
    expect(parts.train.length).toBeGreaterThanOrEqual(62);
  });

  it('keep equal moments in one part', () => {
    const two = createTable({
      'day:number': [1, 2, 2, 2, 3],
      'a:number:input': [1, 2, 3, 4, 5],
      'y:number:target': [1, 2, 3, 4, 5],
    });
    const split = { train: 0.4, test: 0.6, orderBy: 'day' };
    expect(splitRows(two, parsePreprocessing({ steps: [{ split }] }))).toEqual({
      train: [0, 1, 2, 3],
      validation: [],
      test: [4],
    });
  });

  it('give folds that are tested on what comes after', () => {
    const parts = folds(days, { train: 1, orderBy: 'day' }, 3);
    for (const [index, { train, test }] of parts.entries()) {
      expect(latest(train) < earliest(test)).toBe(true);
      if (index > 0) expect(train.length).toBeGreaterThan(parts[index - 1]!.train.length);
    }
    expect(latest(parts[2]!.test)).toBe(latest(numbers));
  });

  it.each([
    ['a text', { 't:text': ['a'] }, 't', '`orderBy` takes a column of dates or numbers, and "t" holds text'],
    ['a missing value', { 't:date': [null] }, 't', 'row "r1", column "t": the value is missing'],
    ['an unknown column', { 'u:date': ['2024-01-01'] }, 't', 'the dataset has no column "t"'],
    ['too few rows', { 't:number': [1] }, 't', 'the split leaves no row for test'],
  ] as const)('refuse %s', (_what, columns, orderBy, message) => {
    const one = createTable({ ...columns, 'a:number:input': [1], 'y:number:target': [1] });
    const split = { train: 0.5, test: 0.5, orderBy };
    expect(() => splitRows(one, parsePreprocessing({ steps: [{ split }] }))).toThrow(message);
  });
});
