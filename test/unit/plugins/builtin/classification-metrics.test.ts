import { describe, expect, it } from 'vitest';
import {
  averageScores,
  countConfusion,
  measureAccuracy,
  scoreClasses,
} from '../../../../src/plugins/builtin/classification/metrics.ts';

describe('scores of classes', () => {
  // Counted by hand; scikit-learn's precision_recall_fscore_support gives the same.
  const confusion = countConfusion([0, 0, 0, 1, 1, 2, 2, 2, 2], [0, 0, 1, 1, 0, 2, 2, 1, 2], 4);

  it('counts rows by actual, then by predicted class', () => {
    expect(confusion).toEqual([
      [2, 1, 0, 0],
      [1, 1, 0, 0],
      [0, 1, 3, 0],
      [0, 0, 0, 0],
    ]);
    expect(measureAccuracy(confusion)).toBe(6 / 9);
  });

  it('scores each class, and averages over those that are met', () => {
    const scores = scoreClasses(confusion);
    expect(scores).toEqual([
      { precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 },
      { precision: 1 / 3, recall: 1 / 2, f1: 2 / 5 },
      { precision: 1, recall: 3 / 4, f1: 6 / 7 },
      { precision: null, recall: null, f1: null },
    ]);
    const { precision, recall, f1 } = averageScores(scores);
    expect([precision, recall, f1].map((value) => value.toFixed(9))).toEqual(
      [(2 / 3 + 1 / 3 + 1) / 3, (2 / 3 + 1 / 2 + 3 / 4) / 3, (2 / 3 + 2 / 5 + 6 / 7) / 3].map((value) =>
        value.toFixed(9),
      ),
    );
  });

  it('counts a share that has no meaning as zero in the mean', () => {
    expect(averageScores(scoreClasses(countConfusion([0, 0], [1, 1], 2)))).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
    });
  });
});
