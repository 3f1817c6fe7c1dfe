import { describe, expect, it } from 'vitest';
import { naturalExponential } from '../../../../src/plugins/engine/natural-exponential.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

describe('naturalExponential', () => {
  it('has the published bits', () => {
    expect([2, -1, 0.5, 10, -20, 1e-10, 700, -700].map(naturalExponential)).toEqual([
      7.38905609893065, 0.36787944117144233, 1.6487212707001282, 22026.465794806718, 2.061153622438558e-9,
      1.0000000001, 1.0142320547350045e304, 9.859676543759771e-305,
    ]);
  });

  it('agrees with Math.exp to the last place', () => {
    const random = createRandomStream(1, 'exponential');
    for (let count = 0; count < 20_000; count++) {
      const x = (random.next() * 2 - 1) * 10 ** (random.next() * 5 - 2.2);
      const expected = Math.exp(x);
      if (!Number.isFinite(expected) || expected < 1e-300) continue;
      expect(Math.abs(naturalExponential(x) - expected)).toBeLessThanOrEqual(expected * 2 ** -52);
    }
  });

  it('knows the edges', () => {
    expect([0, -0, 710, Infinity, -746, -Infinity, NaN].map(naturalExponential)).toEqual([
      1,
      1,
      Infinity,
      Infinity,
      0,
      0,
      NaN,
    ]);
    expect(naturalExponential(709.78)).toBeCloseTo(Math.exp(709.78), -295);
    expect(naturalExponential(-745)).toBe(5e-324);
  });
});
