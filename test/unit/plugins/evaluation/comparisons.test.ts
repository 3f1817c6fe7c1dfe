import { describe, expect, it } from 'vitest';
import { sumGroups } from '../../../../src/plugins/evaluation/bootstrap.ts';
import {
  countInBins,
  measureStability,
  testDiscrepancy,
  testSmirnov,
} from '../../../../src/plugins/evaluation/drift-statistics.ts';
import {
  bootstrapDifference,
  correctByHolm,
  testDiscordance,
} from '../../../../src/plugins/evaluation/paired-tests.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';
import { expectNear } from '../../../support/golden.ts';
import { readSection, replay } from './golden.ts';

describe('paired tests', () => {
  const golden = readSection<{
    discordant: [number, number][];
    mcnemar: number[];
    differences: number[];
    draws: number[][];
    interval: number[];
    pValue: number;
    pValues: number[];
    holm: number[];
  }>('comparison');

  it('McNemar as the binomial test of scipy', () => {
    expectNear(
      golden.discordant.map(([first, second]) => testDiscordance(first, second)),
      golden.mcnemar,
    );
    expect(testDiscordance(100_000, 101_000)).toBeGreaterThan(0.02);
  });

  it('bootstrap as numpy with the same draws', () => {
    const sums = sumGroups(golden.differences.length, 2, (row, values, start) => {
      values[start] = 1;
      values[start + 1] = golden.differences[row]!;
    });
    const random = replay(golden.draws.flat());
    const found = bootstrapDifference(sums, { resamples: golden.draws.length, confidence: 0.95, random });
    expectNear([...found.interval, found.pValue], [...golden.interval, golden.pValue]);
  });

  it('corrected by Holm', () => {
    expectNear(correctByHolm(golden.pValues), golden.holm);
    expect(correctByHolm([])).toEqual([]);
  });
});

describe('drift', () => {
  const golden = readSection<{
    cases: {
      first: number[];
      second: number[];
      statistic: number;
      exact: number;
      stability: number;
    }[];
    long: { statistic: number; pValue: number };
    then: number[][];
    now: number[][];
    discrepancy: number;
  }>('drift');

  it.each(golden.cases.map((one, place) => [place, one] as const))(
    'case %i as scipy has it',
    (_place, one) => {
      const [first, second] = [Float64Array.from(one.first), Float64Array.from(one.second)];
      const { statistic, pValue, isExact } = testSmirnov(first, second);
      expect(isExact).toBe(true);
      expectNear([statistic, pValue], [one.statistic, one.exact]);
      expectNear([measureStability(...countInBins(first, second, 10))], [one.stability]);
    },
  );

  it('of very many rows by the limit', () => {
    const spread = (count: number, shift: number) =>
      Float64Array.from({ length: count }, (_item, place) => place / count + shift);
    const { statistic, pValue, isExact } = testSmirnov(spread(4000, 0), spread(3000, 0.03));
    expect(isExact).toBe(false);
    expectNear([statistic, pValue], [golden.long.statistic, golden.long.pValue]);
  });

  it('of all columns together, by a kernel', () => {
    const [then, now] = [golden.then, golden.now].map((rows) => Float64Array.from(rows.flat()));
    const options = { permutations: 99, random: createRandomStream(1, 'test') };
    const { statistic, pValue } = testDiscrepancy(then!, now!, 3, options);
    expectNear([statistic], [golden.discrepancy]);
    expect(pValue).toBeLessThan(0.2);
    expect(testDiscrepancy(then!, then!, 3, options).pValue).toBe(1);
    expect(testDiscrepancy(Float64Array.of(1), Float64Array.of(1), 1, options)).toEqual({
      statistic: 0,
      pValue: 1,
    });
  });
});
