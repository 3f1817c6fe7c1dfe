import { describe, expect, it } from 'vitest';
import type { Json, Table } from '../../../../src/plugins/api/task.ts';
import type { RowParts } from '../../../../src/plugins/preprocessing/row-parts.ts';
import { splitRows } from '../../../../src/plugins/preprocessing/split.ts';
import { parsePreprocessing } from '../../../../src/plugins/preprocessing/parse-steps.ts';
import { createTable } from './table.ts';

const numbers = Array.from({ length: 200 }, (_item, index) => index);
const table = createTable({
  'a:number:input': numbers,
  'lot:text:key': numbers.map((n) => `lot ${n % 20}`),
  'y:number:target': numbers,
});

const split = (of: Table, settings: Json = {}) =>
  splitRows(of, parsePreprocessing({ steps: [{ split: settings }] }));

/** Row id to part. */
function placesOf(of: Table, parts: RowParts): Map<string, string> {
  return new Map(
    Object.entries(parts).flatMap(([part, rows]) =>
      rows.map((row): [string, string] => [of.rows[row]!.id, part]),
    ),
  );
}

describe('splitRows', () => {
  it('puts each row in one part, in the shares asked for', () => {
    const parts = split(table);
    expect([parts.train.length, parts.validation.length, parts.test.length]).toEqual([140, 30, 30]);
    expect([...parts.train, ...parts.validation, ...parts.test].sort((left, right) => left - right)).toEqual(
      numbers,
    );
    expect(split(table)).toEqual(parts);
    expect(split(table, { seed: 2 })).not.toEqual(parts);
  });

  it('is the published division', () => {
    expect(
      split(createTable({ 'a:number:input': numbers.slice(0, 10), 'y:number:target': numbers.slice(0, 10) })),
    ).toEqual({ train: [1, 3, 4, 6, 7, 9], validation: [0, 5], test: [2, 8] });
  });

  it('keeps rows with equal inputs in one part', () => {
    const twice = createTable({ 'a:number:input': numbers.map((n) => n >> 1), 'y:number:target': numbers });
    const places = placesOf(twice, split(twice));
    for (let row = 1; row <= 200; row += 2) expect(places.get(`r${row + 1}`)).toBe(places.get(`r${row}`));
    const apart = placesOf(twice, split(twice, { keepTogether: 'none' }));
    expect(
      numbers.filter((n) => n % 2 === 0).some((n) => apart.get(`r${n + 1}`) !== apart.get(`r${n + 2}`)),
    ).toBe(true);
  });

  it('keeps rows with an equal value of a column in one part', () => {
    const parts = split(table, { keepTogether: 'lot' });
    const lotsOf = (rows: readonly number[]) => new Set(rows.map((row) => row % 20));
    for (const lot of lotsOf(parts.test)) expect(lotsOf(parts.train).has(lot)).toBe(false);
    expect(() => split(table, { keepTogether: 'batch' })).toThrow('the dataset has no column "batch"');
  });

  it('moves hardly a row when one is changed, added or when all change places', () => {
    const places = placesOf(table, split(table));
    const countMoves = (other: Table) =>
      [...placesOf(other, split(other))].filter(([id, part]) => places.has(id) && places.get(id) !== part)
        .length;
    expect(countMoves({ ...table, rows: [...table.rows].reverse() })).toBe(0);
    expect(
      countMoves({ ...table, rows: [...table.rows, { id: 'new', cells: [-1, 'lot 3', 0] }] }),
    ).toBeLessThanOrEqual(2);
    const changed = table.rows.map((row, index) =>
      index === 77 ? { ...row, cells: [7.5, ...row.cells.slice(1)] } : row,
    );
    expect(countMoves({ ...table, rows: changed })).toBeLessThanOrEqual(3);
  });

  it('takes all rows for training without a split', () => {
    expect(splitRows(table, parsePreprocessing({ steps: [] }))).toEqual({
      train: numbers,
      validation: [],
      test: [],
    });
  });

  it('says which part gets no row', () => {
    const few = createTable({ 'a:number:input': [1, 1, 1, 1], 'y:number:target': [1, 2, 3, 4] });
    expect(() => split(few)).toThrow(
      'the split leaves no row for train: there are 4 rows, all of which stay together',
    );
  });

  describe('stratified', () => {
    const labels = numbers.map((n) => (n % 10 === 0 ? 'rare' : n % 3 === 0 ? 'b' : 'a'));
    const classes = createTable({ 'a:number:input': numbers, 'y:text:target': labels });
    const countClasses = (rows: readonly number[]) =>
      ['a', 'b', 'rare'].map((label) => rows.filter((row) => labels[row] === label).length);

    it('gives each part its share of every class', () => {
      const parts = split(classes, { stratify: true });
      expect([parts.train.length, parts.validation.length, parts.test.length]).toEqual([140, 30, 30]);
      expect(countClasses(numbers)).toEqual([120, 60, 20]);
      expect(countClasses(parts.test)).toEqual([18, 9, 3]);
      expect(countClasses(parts.validation)).toEqual([18, 9, 3]);
      const reversed = { ...classes, rows: [...classes.rows].reverse() };
      expect(placesOf(reversed, split(reversed, { stratify: true }))).toEqual(placesOf(classes, parts));
    });

    it('leaves a row of each class to learn from, and rows with equal inputs together', () => {
      const few = createTable({
        'a:number:input': numbers.map((n) => n >> 1),
        'y:text:target': numbers.map((n) => `class ${n >> 1}`),
      });
      const thirds = { train: 0.4, validation: 0.3, test: 0.3, stratify: true };
      const lonely = createTable({ 'a:number:input': [1, 2, 3, 4, 5, 6], 'y:text:target': [...'abcddd'] });
      const parts = split(lonely, thirds);
      expect(
        ['a', 'b', 'c', 'd'].map(
          (label) =>
            lonely.rows.filter((row, index) => row.cells[1] === label && parts.train.includes(index)).length,
        ),
      ).toEqual([1, 1, 1, 1]);
      expect(() => split(few, thirds)).toThrow('the split leaves no row for validation');
    });

    it('takes one target with classes', () => {
      const two = createTable({ 'a:number:input': [1], 'y:text:target': ['a'], 'z:text:target': ['b'] });
      expect(() => split(two, { stratify: true })).toThrow(
        '`stratify` takes one target column, and there are 2',
      );
      const fractions = createTable({ 'a:number:input': [1, 2], 'y:number:target': [0.5, 1] });
      expect(() => split(fractions, { stratify: true })).toThrow(
        'row "r1", target column "y": 0.5 is no class',
      );
    });
  });
});
