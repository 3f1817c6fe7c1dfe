import { expect, it } from 'vitest';
import { findShareInterval } from '../../../../src/plugins/evaluation/share-interval.ts';

// scipy.stats.binomtest(count, rows).proportion_ci(0.95, 'wilson')
it.each([
  [0, 17, 0, 0.1843181350088518],
  [3, 3, 0.4385029682449546, 1],
  [5, 10, 0.236593090512564, 0.7634069094874361],
  [137, 2000, 0.05823636538977861, 0.08041804641394268],
])('the interval of %i of %i is that of scipy', (count, rows, low, high) => {
  const found = findShareInterval(count, rows, 0.95)!;
  expect(found[0]).toBeCloseTo(low, 11);
  expect(found[1]).toBeCloseTo(high, 11);
});

it('one row has no interval', () => {
  expect(findShareInterval(1, 1, 0.95)).toBeNull();
});
