import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { correlateColumns, prepareColumn } from '../../../../src/plugins/profile/correlation.ts';
import { countInTenths, findDistance } from '../../../../src/plugins/profile/find-drift.ts';
import {
  countInBars,
  describeNumbers,
  sortPresent,
} from '../../../../src/plugins/profile/number-statistics.ts';
import { predictFromColumn } from '../../../../src/plugins/profile/predict-from-column.ts';
import { measureStability } from '../../../../src/plugins/evaluation/drift-statistics.ts';
import { testChiSquared } from '../../../../src/plugins/evaluation/drift-verdict.ts';
import { exceedsChiSquared, exceedsKolmogorov } from '../../../../src/plugins/evaluation/significance.ts';
import { projectFolder } from '../../../support/workspace.ts';

interface Golden {
  readonly numbers: Record<string, Record<string, number> & { edges: number[]; counts: number[] }>;
  readonly correlations: Record<string, Record<string, number>>;
  readonly drift: Record<string, { stability: number; distance: number; probability: number }>;
  readonly counts: { left: number[]; right: number[]; probability: number };
  readonly kolmogorov: [number, number][];
  readonly chiSquared: [number, number, number][];
  readonly predictions: Record<string, number>;
}

const golden = JSON.parse(
  readFileSync(join(projectFolder, 'fixtures/golden/profile.json'), 'utf8'),
) as Golden;
const [head, ...body] = readFileSync(join(projectFolder, 'fixtures/concrete.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const columns = new Map(
  head!.map((name, place) => [
    name.replaceAll('"', ''),
    Float64Array.from(body, (row) => Number(row[place])),
  ]),
);
const water = columns.get('water')!.map((value, row) => (row % 17 === 0 ? NaN : value));
const strength = columns.get('compressive_strength')!;

function expectClose(actual: number | null | undefined, expected: number): void {
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
}

describe('figures of a profile, as NumPy and SciPy give them', () => {
  it.each(Object.entries(golden.numbers))(
    'describe the numbers of %s',
    (name, { edges, counts, ...figures }) => {
      const sorted = sortPresent(columns.get(name)!);
      const described = describeNumbers(sorted) as unknown as Record<string, number>;
      for (const [figure, value] of Object.entries(figures)) expectClose(described[figure], value);
      const histogram = countInBars(sorted, 20);
      expect(histogram.counts).toEqual(counts);
      histogram.edges.forEach((edge, place) => expectClose(edge, edges[place]!));
    },
  );

  it('correlate columns, also where values are missing', () => {
    const pairs = {
      'water superplasticizer': [columns.get('water')!, columns.get('superplasticizer')!],
      'water missing, age': [water, columns.get('age')!],
    } as const;
    for (const [name, [left, right]] of Object.entries(pairs)) {
      const found = correlateColumns(prepareColumn(left), prepareColumn(right))!;
      expect(found.rows).toBe(golden.correlations[name]!.rows);
      expectClose(found.pearson, golden.correlations[name]!.pearson!);
      expectClose(found.spearman, golden.correlations[name]!.spearman!);
    }
  });

  it.each(Object.entries(golden.drift))('compare the halves of %s', (name, expected) => {
    const values = columns.get(name)!;
    const half = Math.floor(values.length / 2);
    const [before, now] = [sortPresent(values.slice(0, half)), sortPresent(values.slice(half))];
    const distance = findDistance(before, now);
    const effective = (before.length * now.length) / (before.length + now.length);
    expectClose(measureStability(...countInTenths(before, now)), expected.stability);
    expectClose(distance, expected.distance);
    expectClose(exceedsKolmogorov(Math.sqrt(effective) * distance), expected.probability);
  });

  it('judge differences by chance', () => {
    const { left, right, probability } = golden.counts;
    expectClose(testChiSquared(left, right), probability);
    for (const [value, expected] of golden.kolmogorov) expectClose(exceedsKolmogorov(value), expected);
    for (const [value, degrees, expected] of golden.chiSquared)
      expectClose(exceedsChiSquared(value, degrees), expected);
  });

  it('predict a target from one column alone', () => {
    const target = { values: strength, isNumber: true };
    for (const [name, expected] of Object.entries(golden.predictions)) {
      const values = name === 'water missing' ? water : columns.get(name);
      if (values !== undefined)
        expectClose(predictFromColumn({ values, isNumber: true }, target, 1), expected);
    }
    const classes = { values: strength.map((value) => Math.min(3, Math.floor(value / 20))), isNumber: false };
    const age = { values: columns.get('age')!, isNumber: false };
    expectClose(predictFromColumn(age, classes, 1), golden.predictions['age as class']!);
  });
});
