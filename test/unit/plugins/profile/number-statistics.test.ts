import { describe, expect, it } from 'vitest';
import { correlateColumns, prepareColumn } from '../../../../src/plugins/profile/correlation.ts';
import {
  countInBars,
  describeNumbers,
  findFences,
  findQuantile,
  sortPresent,
} from '../../../../src/plugins/profile/number-statistics.ts';
import { divideBy, findScale } from '../../../../src/plugins/profile/scale-numbers.ts';

const ordinary = Float64Array.of(1, 2, 3, 4, 7, 49);

describe('figures of numbers whose squares no number can hold', () => {
  it.each([2 ** 1015, 2 ** -1000])('are those of ordinary ones times %d', (factor) => {
    const usual = describeNumbers(ordinary);
    const scaled = describeNumbers(ordinary.map((value) => value * factor));
    expect(scaled.skewness).toBeCloseTo(usual.skewness, 12);
    for (const name of ['mean', 'deviation', 'median', 'upperQuartile'] as const)
      expect(scaled[name]! / factor).toBeCloseTo(usual[name]!, 12);
  });

  it('leave out a deviation that is larger than any number', () => {
    const values = sortPresent(Float64Array.of(-1.7e308, 1.7e308));
    const numbers = describeNumbers(values);
    expect(numbers).toMatchObject({ mean: 0, deviation: null, median: 0, skewness: 0 });
    expect(Object.values(numbers).filter((value) => value !== null && !Number.isFinite(value))).toEqual([]);
    expect(findFences(numbers)).toEqual({ lower: -Number.MAX_VALUE, upper: Number.MAX_VALUE });
    expect(findQuantile(values, 0.75)).toBeCloseTo(0.85e308, -305);
  });

  it('have as many bars as others', () => {
    const values = Float64Array.of(-1.7e308, -1e308, 0, 1e308, 1.7e308);
    const { edges, counts } = countInBars(values, 4);
    expect(counts).toEqual([2, 0, 1, 2]);
    expect(edges.every(Number.isFinite)).toBe(true);
    expect([edges[0], edges.at(-1)]).toEqual([-1.7e308, 1.7e308]);
  });

  it('correlate as ordinary ones', () => {
    const other = Float64Array.of(2, 1, 4, 3, 9, 11);
    const large = other.map((value) => value * 1e300);
    const scaled = divideBy(findScale(large), large);
    const [left, usual, shrunk] = [ordinary, other, scaled].map(prepareColumn) as [
      ReturnType<typeof prepareColumn>,
      ReturnType<typeof prepareColumn>,
      ReturnType<typeof prepareColumn>,
    ];
    expect(correlateColumns(left, shrunk)!.pearson).toBeCloseTo(correlateColumns(left, usual)!.pearson, 12);
    expect(divideBy(findScale(ordinary), ordinary)).toBe(ordinary);
  });
});

it('tells no deviation of one value', () => {
  expect(describeNumbers(Float64Array.of(5))).toMatchObject({ mean: 5, deviation: null, skewness: 0 });
});
