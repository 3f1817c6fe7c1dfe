import { expect, test } from 'vitest';
import { isSameNumber } from '../../../../src/store/diff/convert-cell.ts';
import type { Cell } from '../../../../src/store/tables/table.ts';

test.each<[Cell, Cell]>([
  ['1 %', 0.01],
  ['1 %', '1.0%'],
  ['1.50', 1.5],
  ['１２．５', '12.5'],
  ['5 ㎎', '5.0 mg'],
  ['−3', '-3.0'],
  ['1e3 m²', '1000 m²'],
  ['100000000000000001', '100000000000000001.0'],
  ['0.10000000000000000001', '1.0000000000000000001e-1'],
  ['-0', '0.0'],
])('%s and %s are one number', (left, right) => {
  expect(isSameNumber(left, right)).toBe(true);
  expect(isSameNumber(right, left)).toBe(true);
});

test.each<[Cell, Cell]>([
  ['10³', '103'],
  ['10₃', '103'],
  ['5 m²', '5 m2'],
  ['①', '1'],
  ['1½', '11⁄2'],
  ['100000000000000001', '100000000000000002'],
  ['123456789012345678901', '123456789012345678902'],
  ['0.10000000000000000001', 0.1],
  ['100000000000000001', 1e17],
  ['007', '7'],
  ['-1', '1'],
  ['1e-400', '0'],
])('%s and %s are different numbers', (left, right) => {
  expect(isSameNumber(left, right)).toBe(false);
  expect(isSameNumber(right, left)).toBe(false);
});
