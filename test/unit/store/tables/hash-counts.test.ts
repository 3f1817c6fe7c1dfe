import { expect, test } from 'vitest';
import { HashCounts } from '../../../../src/store/tables/hash-counts.ts';

test('each hash is counted, also when many share a place and the places become more', () => {
  const counts = new HashCounts();
  const expected = new Map<string, number>();
  for (let index = 0; index < 20_000; index++) {
    // The lower half decides the place, so hundreds of these begin at the same one.
    const upper = (index % 700).toString(16).padStart(8, '0');
    const digits = `${upper}${(index % 13).toString(16).padStart(8, 'f')}`;
    expected.set(digits, (expected.get(digits) ?? 0) + 1);
    if (counts.add(digits) !== expected.get(digits)) expect.fail(`${digits} is miscounted`);
  }
  expect(expected.size).toBe(9100);
});
