import { describe, expect, it } from 'vitest';
import { accumulateEffects, chooseGrid, findBins } from '../../../../src/plugins/evaluation/dependence.ts';
import { layOutRows, measureNearness } from '../../../../src/plugins/evaluation/neighbour-embedding.ts';
import { projectRows } from '../../../../src/plugins/evaluation/principal-components.ts';
import { explainByShapley, type Coalition } from '../../../../src/plugins/evaluation/shapley.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';
import { expectNear } from '../../../support/golden.ts';
import { readSection } from './golden.ts';

const random = () => createRandomStream(1, 'test');

/** The game of `scripts/make-golden-evaluation.py`. */
function game(x: readonly number[]): readonly [number, number] {
  const [a, b, c, d, e, f, g, h] = x as [number, number, number, number, number, number, number, number];
  return [a * b + 2 * c - d * e * f + Math.max(g, h), Math.abs(a - h) + f * f];
}

describe('Kernel SHAP', () => {
  const golden = readSection<{
    explained: number[];
    background: number[][];
    values: number[][];
    base: number[];
  }>('shapley');

  it('gives the Shapley values of brute force on 8 features', async () => {
    const evaluate = (coalitions: readonly Coalition[]) =>
      Float64Array.from(
        coalitions.flatMap((members) => {
          const paid = golden.background.map((row) =>
            game(row.map((value, place) => (members[place] === 1 ? golden.explained[place]! : value))),
          );
          return [0, 1].map((output) => paid.reduce((sum, one) => sum + one[output]!, 0) / paid.length);
        }),
      );
    const { values, base, isExact } = await explainByShapley(8, evaluate, random());
    expect(isExact).toBe(true);
    expectNear(base, golden.base);
    expectNear(values, golden.values.flat());
  });

  it('comes near with more features than all coalitions can be asked of, and adds up', async () => {
    const features = 14;
    // Of this game the values are known: a product is shared by its two, a sum belongs to each.
    const pay = (members: Coalition) =>
      members.reduce((sum, member, place) => sum + member * place, 0) + 4 * members[0]! * members[1]!;
    const { values, isExact } = await explainByShapley(
      features,
      (coalitions) => Float64Array.from(coalitions, pay),
      random(),
    );
    expect(isExact).toBe(false);
    const expected = Array.from({ length: features }, (_item, place) => place + (place < 2 ? 2 : 0));
    expectNear(values, expected, 0.2);
    expectNear([values.reduce((sum, value) => sum + value, 0)], [95]);
  });

  it('of one feature is its whole gain', async () => {
    const { values } = await explainByShapley(1, () => Float64Array.of(2, 5), random());
    expect([...values]).toEqual([3]);
  });
});

describe('accumulated local effects', () => {
  const golden = readSection<{ x: number[]; other: number[]; edges: number[]; effects: number[] }>('effects');
  const model = (x: number, other: number) => x * x + x * other;

  it('are those of numpy', () => {
    const x = Float64Array.from(golden.x);
    const edges = chooseGrid(x, 6);
    expectNear(edges, golden.edges);
    const bins = findBins(edges, x);
    const at = (side: 0 | 1) =>
      Float64Array.from(bins, (bin, row) => model(edges[bin + side]!, golden.other[row]!));
    expectNear(accumulateEffects(edges, bins, at(0), at(1)).effects, golden.effects);
  });

  it('need no values that a column does not have', () => {
    expect([...chooseGrid(Float64Array.of(2, 2, NaN, 2), 5)]).toEqual([2]);
    expect(chooseGrid(Float64Array.of(NaN), 5)).toHaveLength(0);
  });
});

describe('laying rows out', () => {
  const golden = readSection<{
    rows: number[][];
    components: number[][];
    shares: number[];
    nearness: number[][];
    divergence: number;
  }>('layout');
  const values = Float64Array.from(golden.rows.flat());

  it('by principal components, as scikit-learn but for the sign', () => {
    const { points, shares } = projectRows(values, 5);
    expectNear(shares, golden.shares);
    expectNear(points.map(Math.abs), golden.components.flat().map(Math.abs), 1e-6);
  });

  it('by nearness, as scikit-learn, which keeps it in float32', () => {
    const nearness = measureNearness(values, 5, 10);
    expect(nearness.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expectNear(nearness, golden.nearness.flat(), 1e-6);
    const { points, divergence } = layOutRows(nearness, 60, random());
    expect(divergence).toBeLessThan(golden.divergence * 1.1);
    expect([...layOutRows(nearness, 60, random()).points]).toEqual([...points]);
  });

  it('of rows that are all the same puts them in one place', () => {
    const { points, shares } = projectRows(new Float64Array(10).fill(2), 2);
    expect([...points]).toEqual(new Array(10).fill(0));
    expect(shares).toEqual([0, 0]);
  });
});
