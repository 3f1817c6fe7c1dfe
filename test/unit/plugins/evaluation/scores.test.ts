import { describe, expect, it } from 'vitest';
import {
  averageScores,
  countConfusion,
  measureAccuracy,
  scoreClasses,
} from '../../../../src/plugins/builtin/classification/metrics.ts';
import { measureRegression } from '../../../../src/plugins/builtin/regression/metrics.ts';
import { bootstrapIntervals, sumGroups } from '../../../../src/plugins/evaluation/bootstrap.ts';
import { calibrate, measureBrier } from '../../../../src/plugins/evaluation/calibration.ts';
import {
  measureAveragePrecision,
  measureRocArea,
  rankScores,
} from '../../../../src/plugins/evaluation/ranking.ts';
import {
  findNearest,
  predictLinearly,
  standardise,
} from '../../../../src/plugins/evaluation/simple-models.ts';
import { chooseThreshold, weighThresholds } from '../../../../src/plugins/evaluation/threshold-cost.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';
import { expectNear } from '../../../support/golden.ts';
import { readSection, replay } from './golden.ts';

interface Scores {
  readonly precision: number[];
  readonly recall: number[];
  readonly f1: number[];
}

interface GoldenClasses {
  readonly actual: number[];
  readonly predicted: number[];
  readonly probabilities: number[][];
  readonly accuracy: number;
  readonly confusion: number[][];
  readonly macro: { precision: number; recall: number; f1: number };
  readonly perClass: Scores;
  readonly brier: number | null;
  readonly rocAreaMean: number | null;
  readonly calibration: { observed: number[]; expected: number[] };
  readonly curves: {
    falsePositiveRate: number[];
    truePositiveRate: number[];
    thresholds: number[];
    rocArea: number;
    averagePrecision: number;
  }[];
}

const classCases = readSection<GoldenClasses[]>('classes');
const column = (rows: readonly number[][], place: number) => Float64Array.from(rows, (row) => row[place]!);

describe.each(classCases.map((golden) => [golden.curves.length, golden] as const))(
  'scores of %s classes, as scikit-learn has them',
  (classes, golden) => {
    it('accuracy, precision, recall, F1, confusion', () => {
      const confusion = countConfusion(golden.actual, golden.predicted, classes);
      expect(confusion).toEqual(golden.confusion);
      expectNear([measureAccuracy(confusion)], [golden.accuracy]);
      const scores = scoreClasses(confusion);
      for (const name of ['precision', 'recall', 'f1'] as const) {
        expectNear(
          scores.map((one) => one[name] ?? 0),
          golden.perClass[name],
        );
        expectNear([averageScores(scores)[name]], [golden.macro[name]]);
      }
    });

    it('curves and their areas', () => {
      const areas = golden.curves.map((expected, place) => {
        const ranking = rankScores(
          column(golden.probabilities, place),
          (row) => golden.actual[row] === place,
        );
        expectNear(ranking.thresholds, expected.thresholds);
        expectNear(
          ranking.falsePositives.map((count) => count / ranking.negatives),
          expected.falsePositiveRate,
        );
        expectNear(
          ranking.truePositives.map((count) => count / ranking.positives),
          expected.truePositiveRate,
        );
        expectNear([measureRocArea(ranking)!], [expected.rocArea]);
        expectNear([measureAveragePrecision(ranking)!], [expected.averagePrecision]);
        return measureRocArea(ranking)!;
      });
      if (golden.rocAreaMean !== null)
        expectNear([areas.reduce((sum, area) => sum + area, 0) / areas.length], [golden.rocAreaMean]);
    });

    it('calibration and Brier score', () => {
      const sureness = Float64Array.from(golden.probabilities, (row) => Math.max(...row));
      const { bins, error } = calibrate(sureness, (row) => golden.actual[row] === golden.predicted[row]);
      expectNear(
        bins.map(({ observed }) => observed),
        golden.calibration.observed,
      );
      expectNear(
        bins.map(({ expected }) => expected),
        golden.calibration.expected,
      );
      expect(error).toBeGreaterThan(0);
      if (golden.brier !== null)
        expectNear(
          [measureBrier(Float64Array.from(golden.probabilities.flat()), golden.actual, classes)],
          [golden.brier],
        );
    });
  },
);

describe('threshold by cost', () => {
  const golden =
    readSection<{ threshold: number | null; falsePositives: number; falseNegatives: number; cost: number }[]>(
      'threshold',
    );
  const [two] = classCases as [GoldenClasses];
  const costs = [
    [1, 1],
    [1, 5],
    [20, 1],
    [1, 0],
  ] as const;

  it.each(costs.map((pair, place) => [...pair, place] as const))('of %s and %s', (wrong, missed, place) => {
    const ranking = rankScores(column(two.probabilities, 1), (row) => two.actual[row] === 1);
    const chosen = chooseThreshold(weighThresholds(ranking, { falsePositive: wrong, falseNegative: missed }));
    const { threshold, falsePositives, falseNegatives, cost } = golden[place]!;
    expect(Number.isFinite(chosen.threshold) ? chosen.threshold : null).toBe(threshold);
    expect(chosen).toMatchObject({ falsePositives, falseNegatives });
    expectNear([chosen.cost], [cost]);
  });
});

describe('numbers', () => {
  const golden = readSection<{
    actual: number[];
    predicted: number[];
    mae: number;
    rmse: number;
    r2: number;
    draws: number[][];
    intervals: Record<'mae' | 'rmse' | 'r2', number[]>;
  }>('numbers');

  it('are scored as by scikit-learn', () => {
    const { mae, rmse, r2 } = measureRegression(golden.actual, golden.predicted);
    expectNear([mae, rmse, r2!], [golden.mae, golden.rmse, golden.r2]);
  });

  it('get the intervals of the same draws', () => {
    const sums = sumGroups(golden.actual.length, 5, (row, values, start) => {
      const [is, was] = [golden.actual[row]!, golden.predicted[row]!];
      [Math.abs(was - is), (was - is) ** 2, is, is * is, 1].forEach((part, place) => {
        values[start + place] = values[start + place]! + part;
      });
    });
    const measure = ([absolute, squared, sum, squares, count]: number[]) => [
      absolute! / count!,
      Math.sqrt(squared! / count!),
      1 - squared! / (squares! - (sum! * sum!) / count!),
    ];
    const [mae, rmse, r2] = bootstrapIntervals(sums, (total) => measure([...total]), {
      resamples: golden.draws.length,
      confidence: 0.95,
      random: replay(golden.draws.flat()),
    });
    expectNear(
      [...mae!, ...rmse!, ...r2!],
      [...golden.intervals.mae, ...golden.intervals.rmse, ...golden.intervals.r2],
    );
  });

  it('of very many rows get intervals as wide as those of each row drawn by itself', () => {
    const random = createRandomStream(1, 'rows');
    const values = Float64Array.from({ length: 200_000 }, () => random.normal());
    const sums = sumGroups(values.length, 2, (row, total, start) => {
      total[start] = total[start]! + values[row]!;
      total[start + 1] = total[start + 1]! + 1;
    });
    expect(sums.groups).toBe(2000);
    const [interval] = bootstrapIntervals(sums, ([sum, count]) => [sum! / count!], {
      resamples: 400,
      confidence: 0.95,
      random,
    });
    const width = (interval![1] - interval![0]) * Math.sqrt(values.length);
    expect(width).toBeGreaterThan(3.4);
    expect(width).toBeLessThan(4.5);
  });

  it('without a meaning in most draws get no interval', () => {
    const sums = sumGroups(2, 1, (_row, total, start) => void (total[start] = 1));
    const options = { resamples: 100, confidence: 0.9, random: createRandomStream(1, 'a') };
    expect(bootstrapIntervals(sums, ([sum]) => [sum!, NaN], options)).toEqual([[2, 2], null]);
  });
});

describe('baselines', () => {
  const golden = readSection<{
    training: number[][];
    tested: number[][];
    targets: number[][];
    classes: number[];
    ridge: number[][];
    ridgeClasses: number[];
    nearest: number[];
  }>('baselines');
  const rows = (values: number[][]) => ({
    values: Float32Array.from(values.flat()),
    rows: values.length,
    features: 4,
  });
  // The last feature does not vary while training, and must not matter.
  const scaled = standardise(rows(golden.training), rows(golden.tested));

  it('linear, as ridge regression', () => {
    expectNear(predictLinearly(scaled, Float64Array.from(golden.targets.flat()), 4, 2), golden.ridge.flat());
  });

  it('linear for classes, as ridge classification', () => {
    const marks = golden.classes.flatMap((label) => [0, 1, 2].map((place) => (place === label ? 1 : -1)));
    const scores = predictLinearly(scaled, Float64Array.from(marks), 4, 3);
    const said = golden.tested.map((_row, row) => {
      const own = [...scores.subarray(3 * row, 3 * row + 3)];
      return own.indexOf(Math.max(...own));
    });
    expect(said).toEqual(golden.ridgeClasses);
  });

  it('nearest neighbour', () => {
    expect([...findNearest(scaled.training, scaled.tested, 4)]).toEqual(golden.nearest);
  });
});

describe('rows that leave nothing to measure', () => {
  it('of one class have no areas', () => {
    const ranking = rankScores(Float64Array.of(0.2, 0.8), () => true);
    expect(measureRocArea(ranking)).toBeNull();
    expect(measureAveragePrecision(ranking)).toBeNull();
    expect(measureAveragePrecision(rankScores(Float64Array.of(0.5), () => false))).toBeNull();
  });

  it('with one score for all are ranked by chance', () => {
    const ranking = rankScores(Float64Array.of(0.5, 0.5, 0.5, 0.5), (row) => row < 2);
    expect(measureRocArea(ranking)).toBe(0.5);
    expect(ranking.thresholds).toHaveLength(1);
  });
});
