import { describe, expect, it } from 'vitest';
import { predictLinear } from '../../../../../src/plugins/engine/linear/linear-model.ts';
import { fitPartialLeastSquares } from '../../../../../src/plugins/engine/linear/partial-least-squares.ts';
import { fitRidge } from '../../../../../src/plugins/engine/linear/ridge.ts';
import { decomposeSymmetric } from '../../../../../src/plugins/engine/linear/symmetric-eigen.ts';
import { createRandomStream } from '../../../../../src/plugins/runner/seeded-random.ts';
import { readConcreteColumns } from '../../../../support/concrete-columns.ts';
import { expectNear, readGolden } from '../../../../support/golden.ts';

interface GoldenLinear {
  readonly ridge: number[];
  readonly ridgeUnscaled: number[];
  readonly ridgeWide: number[];
  readonly ridgeChosen: { readonly alpha: number; readonly predictions: number[] };
  readonly ridgeOfStrength: { readonly alpha: number; readonly leftOutError: number };
  readonly pls1: number[];
  readonly pls1All: number[];
  readonly pls2: number[];
  readonly pls2Unscaled: number[];
}

const golden = readGolden<GoldenLinear>('linear');
const table = readConcreteColumns(0, 200);
const [inputs, targets] = [table.slice(0, 7), table.slice(7)];
const tested = readConcreteColumns(200, 300).slice(0, 7);
const random = () => createRandomStream(1, 'folds');
const tolerance = 1e-9;

describe('ridge', () => {
  const predict = (alpha: number | 'auto', isScaled = true, x = inputs, y = targets) => {
    const model = fitRidge(x, y, { alpha, isScaled });
    return predictLinear(model, tested, 100);
  };

  it('predicts what scikit-learn predicts, with fewer rows than columns too', () => {
    expectNear(predict(2), golden.ridge, tolerance);
    expectNear(predict(2, false), golden.ridgeUnscaled, tolerance);
    const few = (columns: readonly Float64Array[]) => columns.map((column) => column.slice(0, 5));
    expectNear(predict(0.5, true, few(inputs), few(targets)), golden.ridgeWide, tolerance);
  });

  it('chooses the penalty that scikit-learn chooses', () => {
    const both = fitRidge(inputs, targets, { alpha: 'auto', isScaled: true });
    expect(both.alpha).toBe(golden.ridgeChosen.alpha);
    expectNear(predictLinear(both, tested, 100), golden.ridgeChosen.predictions, tolerance);
    const strength = fitRidge(inputs, targets.slice(1), { alpha: 'auto', isScaled: true });
    expect(strength.alpha).toBe(golden.ridgeOfStrength.alpha);
    expectNear([strength.leftOutError!], [golden.ridgeOfStrength.leftOutError], tolerance);
  });

  it('gives columns that never vary, and the copy of one, what they deserve', () => {
    const constant = new Float64Array(200).fill(0.1);
    const twice = [inputs[0]!, inputs[0]!, constant];
    const { coefficients } = fitRidge(twice, targets.slice(1), { alpha: 0, isScaled: true });
    const [first, second, third] = coefficients[0]!;
    expect(third).toBe(0);
    expect(first).toBeCloseTo(second!, 12);
    const alone = fitRidge(inputs.slice(0, 1), targets.slice(1), { alpha: 0, isScaled: true });
    expect(first! + second!).toBeCloseTo(alone.coefficients[0]![0]!, 10);
  });

  it.each([0.5, 'auto'] as const)('predicts the target of a single row, alpha %s', (alpha) => {
    const model = fitRidge([Float64Array.of(3)], [Float64Array.of(7)], { alpha, isScaled: true });
    expect([...predictLinear(model, [Float64Array.of(3, 100)], 2)]).toEqual([7, 7]);
  });
});

describe('partial least squares', () => {
  const fit = (components: number | 'auto', y = targets, isScaled = true) =>
    fitPartialLeastSquares(inputs, y, { components, isScaled }, random());

  it('predicts what scikit-learn predicts, one target and two', () => {
    const strength = targets.slice(1);
    expectNear(predictLinear(fit(3, strength), tested, 100), golden.pls1, tolerance);
    expectNear(predictLinear(fit(7, strength), tested, 100), golden.pls1All, tolerance);
    expectNear(predictLinear(fit(3), tested, 100), golden.pls2, tolerance);
    expectNear(predictLinear(fit(2, targets, false), tested, 100), golden.pls2Unscaled, tolerance);
  });

  it('takes the number of components that misses left-out rows least', () => {
    const { components, leftOutErrors } = fit('auto');
    expect(leftOutErrors).toHaveLength(7);
    expect(leftOutErrors![components - 1]).toBe(Math.min(...leftOutErrors!));
    expect(fit('auto').components).toBe(components);
  });

  it('stops where there are no more components', () => {
    const copies = [inputs[0]!, inputs[0]!.map((value) => 2 * value)];
    const { components } = fitPartialLeastSquares(
      copies,
      targets,
      { components: 2, isScaled: true },
      random(),
    );
    expect(components).toBe(1);
  });

  it.each([2, 'auto'] as const)('predicts the target of a single row, components %s', (components) => {
    const settings = { components, isScaled: true };
    const model = fitPartialLeastSquares([Float64Array.of(3)], [Float64Array.of(7)], settings, random());
    expect(model.components).toBe(0);
    expect([...predictLinear(model, [Float64Array.of(100)], 1)]).toEqual([7]);
  });
});

describe('the eigenvectors of a symmetric matrix', () => {
  it('make the matrix again and are orthonormal', () => {
    const stream = createRandomStream(3, 'matrix');
    const size = 30;
    const half = Array.from({ length: size }, () =>
      Float64Array.from({ length: size }, () => stream.normal()),
    );
    const matrix = half.map((_row, i) =>
      Float64Array.from(half, (_column, j) => half[i]![j]! + half[j]![i]!),
    );
    const { values, vectors } = decomposeSymmetric(matrix);
    const again = vectors.map((left) =>
      vectors.map((right) => sum(values, (value, k) => value * left[k]! * right[k]!)),
    );
    const products = vectors.map((left) =>
      vectors.map((right) => sum(values, (_value, k) => left[k]! * right[k]!)),
    );
    expectNear(
      again.flat(),
      matrix.flatMap((row) => [...row]),
      1e-12,
    );
    expectNear(
      products.flat(),
      matrix.flatMap((_row, i) => Array.from(matrix, (_other, j) => (i === j ? 1 : 0))),
      1e-12,
    );
  });

  it('are those of a matrix that is diagonal already, of zeros, and of one number', () => {
    expect([...decomposeSymmetric([Float64Array.of(2, 0), Float64Array.of(0, -1)]).values]).toEqual([-1, 2]);
    expect([...decomposeSymmetric([new Float64Array(2), new Float64Array(2)]).values]).toEqual([0, 0]);
    expect([...decomposeSymmetric([Float64Array.of(5)]).values]).toEqual([5]);
  });
});

function sum(values: Float64Array, term: (value: number, place: number) => number): number {
  return values.reduce((total, value, place) => total + term(value, place), 0);
}
