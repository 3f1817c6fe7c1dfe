import { expect, test } from 'vitest';
import { formatCell, formatChange, formatCells } from '../../../../src/cli/views/cell-text.ts';

test.each([
  [3.00001, '3.00001'],
  [99.123456, '99.123456'],
  [82.61300000000001, '82.613'],
  [1234567890123456, '1234567890123456'],
  [1e21, '1e+21'],
  ['a\nb', 'a↵b'],
  [null, '–'],
])('a cell of %s is %s', (value, text) => {
  expect(formatCell(value)).toBe(text);
});

test.each([
  [2, 3.00001, '2 → 3.00001'],
  [78.194, 82.613, '78.194 → 82.613'],
  [0.3, 0.1 + 0.2, '0.3 → 0.30000000000000004'],
  ['x', 'x ', '"x" → "x "'],
  ['a b', 'a\u00a0b', '"a b" → "a\\u00a0b"'],
  ['a\nb', 'a\r\nb', '"a\\nb" → "a\\r\\nb"'],
  ['ab', 'a\u200bb', '"ab" → "a\\u200bb"'],
  ['1', 1, '"1" → 1'],
  ['true', true, '"true" → true'],
  [null, '–', '– → "–"'],
  ['é', 'e\u0301', '"é" → "e\\u0301"'],
  ['가', '\u1100\u1161', '"가" → "\\u1100\\u1161"'],
  ['x', 'y', 'x → y'],
  ['10³', '103', '10³ → 103'],
])('%j to %j never looks the same', (before, after, text) => {
  expect(formatChange(before, after)).toBe(text);
});

test('only what looks alike is written in full', () => {
  expect(formatCells([1, 'x', 'x ', 'x'])).toEqual(['1', '"x"', '"x "', '"x"']);
  expect(formatCells([0.5, 0.5])).toEqual(['0.5', '0.5']);
});
