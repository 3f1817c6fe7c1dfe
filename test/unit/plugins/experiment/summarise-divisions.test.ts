import { describe, expect, test } from 'vitest';
import { studentQuantile, summariseMetrics } from '../../../../src/plugins/experiment/summarise-divisions.ts';

describe('studentQuantile', () => {
  // scipy.stats.t.ppf(0.975, degrees)
  test.each([
    [1, 12.7062047364],
    [9, 2.26215716274],
    [30, 2.0422724563],
    [31, 2.0395134464],
    [49, 2.00957523713],
    [255, 1.96931057198],
  ])('of %i degrees of freedom', (degrees, expected) => {
    expect(Math.abs(studentQuantile(degrees) - expected)).toBeLessThan(1e-5);
  });
});

describe('summariseMetrics', () => {
  test('is the plain t-interval where runs have nothing in common', () => {
    const { rmse } = summariseMetrics([{ rmse: 1 }, { rmse: 2 }, { rmse: 3 }, { rmse: 4 }, { rmse: 5 }], 0);
    expect(rmse).toMatchObject({ mean: 3, values: [1, 2, 3, 4, 5] });
    expect(rmse!.deviation).toBeCloseTo(1.5811388300841898, 14);
    expect(rmse!.low).toBeCloseTo(3 - 1.96324316148, 8);
  });

  test('leaves out what a run did not give', () => {
    expect(Object.keys(summariseMetrics([{ a: 1, b: 1 }, { a: 2 }], 0.25))).toEqual(['a']);
  });
});
