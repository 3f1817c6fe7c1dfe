import { describe, expect, it } from 'vitest';
import { measureLabelProbabilities } from '../../../../src/plugins/builtin/multilabel/probabilities.ts';
import { reportLabels, type TestedLabels } from '../../../../src/plugins/builtin/multilabel/report.ts';
import { countLabels, countRight, scoreLabels } from '../../../../src/plugins/builtin/multilabel/metrics.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';
import { expectNear, readGolden } from '../../../support/golden.ts';

type Scores<Value> = Readonly<Record<'precision' | 'recall' | 'f1', Value>>;

const golden = readGolden<{
  logits: number[][];
  actual: number[][];
  accuracy: number;
  hammingLoss: number;
  micro: Scores<number>;
  macro: Scores<number>;
  perLabel: Scores<number[]>;
  confusion: number[][][];
  logLoss: number;
  rocArea: number;
  averagePrecision: number;
}>('multilabel');

const [rows, labels] = [golden.actual.length, golden.actual[0]!.length];
const probabilities = measureLabelProbabilities(golden.logits.flat());
const actual = Uint8Array.from(golden.actual.flat());
const predicted = Uint8Array.from(golden.logits.flat(), (logit) => (logit > 0 ? 1 : 0));
const tested: TestedLabels = {
  targets: ['tags'],
  labels: ['a', 'b', 'c', 'd'],
  known: labels,
  trained: 100,
  counts: [10, 60, 30, 5],
  actual,
  predicted,
  probabilities,
  linear: null,
  nearest: null,
};
const chosen = { part: 'all', rows: golden.actual.map((_row, place) => place), equalToTraining: 0 } as const;
const measure = (given: TestedLabels) =>
  reportLabels(
    given,
    chosen,
    { missing: 'noTrainingRows', trainingRows: 0 },
    { resamples: 200, confidence: 0.95, random: createRandomStream(1, 'bootstrap') },
  ).report;

describe('scores of labels', () => {
  const report = measure(tested);
  const values = ({ precision, recall, f1 }: Scores<number>) => [precision, recall, f1];

  it('are those of scikit-learn', () => {
    expectNear(
      [report.accuracy, report.hammingLoss, report.logLoss!, report.rocArea!, report.averagePrecision!],
      [golden.accuracy, golden.hammingLoss, golden.logLoss, golden.rocArea, golden.averagePrecision],
    );
    expectNear(
      [...values(report.micro), ...values(report.macro)],
      [...values(golden.micro), ...values(golden.macro)],
    );
    for (const name of ['precision', 'recall', 'f1'] as const)
      expectNear(
        report.labels.map((one) => one[name]!),
        golden.perLabel[name],
      );
    expect(
      report.labels.map((one) => [
        [one.trueNegatives, one.falsePositives],
        [one.falseNegatives, one.truePositives],
      ]),
    ).toEqual(golden.confusion);
  });

  it('have intervals around them, and a baseline that takes each label as most training rows have it', () => {
    const { intervals } = report;
    for (const [value, interval] of [
      [report.accuracy, intervals.accuracy],
      [report.hammingLoss, intervals.hammingLoss],
      [report.micro.f1, intervals.microF1],
      [report.macro.f1, intervals.macroF1],
    ] as const) {
      expect(interval![0]).toBeLessThan(value);
      expect(interval![1]).toBeGreaterThan(value);
    }
    const common = golden.actual.map((_row) => [0, 1, 0, 0]);
    const right = golden.actual.filter((row, place) => row.join() === common[place]!.join()).length;
    expect(report.baseline.accuracy).toBe(right / rows);
  });

  it('count a label without a meaning as zero, and leave out one that no row has or gets', () => {
    const none = Uint8Array.from([0, 0, 0, 0]);
    expect(scoreLabels(countLabels(none, none, 2), countRight(none, none, 2), 2)).toEqual({
      accuracy: 1,
      hammingLoss: 0,
      micro: { precision: 0, recall: 0, f1: 0 },
      macro: { precision: 0, recall: 0, f1: 0 },
    });
    const [was, said] = [Uint8Array.from([1, 0, 1, 0]), Uint8Array.from([1, 0, 0, 0])];
    expect(scoreLabels(countLabels(was, said, 2), countRight(was, said, 2), 2)).toMatchObject({
      accuracy: 0.5,
      hammingLoss: 0.25,
      macro: { precision: 1, recall: 0.5, f1: 2 / 3 },
    });
  });
});
