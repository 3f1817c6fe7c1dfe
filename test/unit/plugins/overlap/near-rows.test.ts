import { expect, test } from 'vitest';
import { findNearRows } from '../../../../src/plugins/overlap/near-rows.ts';
import { areSimilar } from '../../../../src/plugins/overlap/similar-text.ts';
import type { Cell, Column } from '../../../../src/store/index.ts';
import { byRoles, storeTable } from './tables.ts';

const columns: Column[] = Array.from({ length: 10 }, (_item, index) => ({
  name: `c${index}`,
  type: 'number',
}));

/** Numbers without a pattern, the same each time. */
function* drawNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield (state / 2 ** 32) * 1000;
  }
}

const near = (left: Cell[][], right: Cell[][], of = columns, overlapping = new Uint8Array(right.length)) =>
  findNearRows(
    { table: storeTable(of, left), rows: null },
    { table: storeTable(of, right), rows: null },
    byRoles,
    overlapping,
  ).count;

test('rows of numbers that differ by less than a thousandth, but for two of ten columns, are all found', () => {
  const numbers = drawNumbers(1);
  const draw = () => columns.map(() => numbers.next().value);
  const left = Array.from({ length: 300 }, draw);
  const clean = Array.from({ length: 300 }, draw);
  expect(near(left, clean)).toBe(0);
  const shifted = left.map((row, index) =>
    row.map((value, column) =>
      column === index % 10 || column === (index + 3) % 10
        ? value * 3
        : value * (1 + 0.0009 * ((column % 3) - 1)),
    ),
  );
  expect(near(left, [...clean, ...shifted])).toBe(300);
  expect(near(left, shifted, columns, new Uint8Array(300).fill(1))).toBe(0);
  const far = left.map((row) => row.map((value) => value * 1.005));
  expect(near(left, far)).toBe(0);
});

test('text with a few letters changed', () => {
  const text: Column[] = [{ name: 't', type: 'text' }];
  const left = ['the sample was stirred for ten minutes', '시료를 십 분 동안 천천히 저어 주었다'].map(
    (cell) => [cell],
  );
  expect(near(left, [['the sample was stired for ten minutes']], text)).toBe(1);
  expect(near(left, [['the sample was boiled for two hours']], text)).toBe(0);
  expect(areSimilar('', '')).toBe(true);
  expect(areSimilar('0123456789', '0123456780')).toBe(true);
  expect(areSimilar('0123456789', '0123456700')).toBe(false);
  expect(areSimilar('0123456789', '123456789')).toBe(true);
});
