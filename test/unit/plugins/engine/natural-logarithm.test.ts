import { describe, expect, it } from 'vitest';
import {
  naturalLogarithm,
  naturalLogarithmOfOnePlus,
} from '../../../../src/plugins/engine/natural-logarithm.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

describe('naturalLogarithm', () => {
  it('has the published bits', () => {
    expect([2, 10, 0.1, Math.PI, 1e-300, 5e-324].map(naturalLogarithm)).toEqual([
      0.6931471805599453, 2.302585092994046, -2.3025850929940455, 1.1447298858494002, -690.7755278982137,
      -744.4400719213812,
    ]);
  });

  it('agrees with Math.log to the last place', () => {
    const random = createRandomStream(1, 'logarithm');
    for (let count = 0; count < 20_000; count++) {
      const x = random.next() * 10 ** (random.next() * 600 - 300);
      if (x === 0) continue;
      const expected = Math.log(x);
      expect(Math.abs(naturalLogarithm(x) - expected)).toBeLessThanOrEqual(Math.abs(expected) * 2 ** -52);
    }
  });

  it('knows the edges', () => {
    expect([0, -0, 1, Infinity, -1, -Infinity, NaN].map(naturalLogarithm)).toEqual([
      -Infinity,
      -Infinity,
      0,
      Infinity,
      NaN,
      NaN,
      NaN,
    ]);
  });
});

describe('naturalLogarithmOfOnePlus', () => {
  it('is accurate for small, usual and large numbers', () => {
    for (const x of [0, 1e-20, -1e-12, 1e-5, -0.5, 0.3, 7, 365, 1e9, 1e308]) {
      const expected = Math.log1p(x);
      expect(Math.abs(naturalLogarithmOfOnePlus(x) - expected)).toBeLessThanOrEqual(
        Math.abs(expected) * 2 ** -50,
      );
    }
    expect(naturalLogarithmOfOnePlus(-2)).toBeNaN();
    expect(naturalLogarithmOfOnePlus(Infinity)).toBe(Infinity);
  });
});
