import { describe, expect, it } from 'vitest';
import { judgeChanges, testCounts } from '../../../../src/plugins/evaluation/drift-verdict.ts';
import { testExactly } from '../../../../src/plugins/evaluation/exact-counts.ts';

describe('whether a column has changed', () => {
  it.each([
    [3, 15, 0, 1000, 2.618479658340774e-6],
    [1, 1, 4, 100, 0.0495049504950495],
    [0, 1, 50, 100, 1],
    [5, 40, 30, 120, 0.12328963569245605],
    [15, 15, 0, 1015, 9.298720723234068e-34],
    [2, 7, 11, 30, 1],
  ])('%i of %i and %i of %i as in scipy.stats.fisher_exact', (left, leftRows, right, rightRows, expected) => {
    const found = testExactly(left, leftRows, right, rightRows);
    expect(Math.abs(found - expected) / expected).toBeLessThan(1e-9);
  });

  it('tests many rows by chi-squared, and few exactly', () => {
    // scipy.stats.chi2_contingency without correction
    expect(testCounts([30, 50, 20], [45, 40, 35])).toBeCloseTo(0.04001429480764793, 12);
    expect(testCounts([1, 0], [4, 96])).toBeCloseTo(0.0495049504950495, 12);
    // Each value once: nothing can be said.
    const [before, now] = [Array.from({ length: 160 }, (_item, place) => Number(place < 120)), 120];
    expect(
      testCounts(
        before,
        before.map((count, place) => (place < now ? 1 - count : 1)),
      ),
    ).toBe(1);
  });

  it('needs a large change that is no chance', () => {
    const judge = (stability: number | null, probability: number | null) =>
      judgeChanges([{ stability, probability }], 0.01)[0]!.change;
    expect(judge(5, 0.4)).toBe('none');
    expect(judge(0.05, 1e-9)).toBe('none');
    expect(judge(0.1, 1e-3)).toBe('some');
    expect(judge(0.25, 1e-3)).toBe('strong');
    expect(judge(null, null)).toBe('none');
    const four = Array.from({ length: 4 }, () => ({ stability: 1, probability: 0.004 }));
    expect(judgeChanges(four, 0.01).map(({ change }) => change)).toEqual(['none', 'none', 'none', 'none']);
  });
});
