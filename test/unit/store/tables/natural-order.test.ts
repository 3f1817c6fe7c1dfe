import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNaturally } from '../../../../src/store/tables/natural-order.ts';

test('numbers inside names count as numbers', () => {
  const names = [
    'sample_10',
    'b',
    'sample_2',
    'sample_2a',
    '시료10',
    '시료9',
    'sample_02',
    'sample',
    '10',
    '9',
  ];
  expect(names.sort(compareNaturally)).toEqual([
    '9',
    '10',
    'b',
    'sample',
    'sample_02',
    'sample_2',
    'sample_2a',
    'sample_10',
    '시료9',
    '시료10',
  ]);
});

test('it is one total order', () => {
  const name = fc.string({ unit: fc.constantFrom('a', '0', '1', '9', '_', '가') });
  fc.assert(
    fc.property(name, name, name, (one, two, three) => {
      expect(Math.sign(compareNaturally(one, two))).toBe(-Math.sign(compareNaturally(two, one)) + 0);
      expect(compareNaturally(one, two) === 0).toBe(one === two);
      const [first, second, third] = [one, two, three].sort(compareNaturally) as [string, string, string];
      expect(compareNaturally(first, second)).toBeLessThanOrEqual(0);
      expect(compareNaturally(first, third)).toBeLessThanOrEqual(0);
    }),
  );
});
