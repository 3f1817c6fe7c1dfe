import { averageScores, type AverageScores, type ClassScores } from '../classification/metrics.ts';

/** 1 for each label that a row has, or is predicted to have: `[rows, labels]`. */
export type LabelMarks = Uint8Array;

export interface LabelCounts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/** How good predicted labels are. */
export interface LabelScores {
  /** Share of the rows of which every label is right (subset accuracy). */
  readonly accuracy: number;
  /** Share of the labels of all rows that are wrong. */
  readonly hammingLoss: number;
  /** Over the labels of all rows together. */
  readonly micro: AverageScores;
  /** Plain means over the labels that a row has or is predicted to have. */
  readonly macro: AverageScores;
}

export function countLabels(
  actual: LabelMarks,
  predicted: LabelMarks,
  labels: number,
): readonly LabelCounts[] {
  return Array.from({ length: labels }, (_item, label) => {
    const counts = [0, 0, 0, 0];
    for (let place = label; place < actual.length; place += labels)
      (counts[2 * (actual[place] as number) + (predicted[place] as number)] as number)++;
    const [trueNegatives = 0, falsePositives = 0, falseNegatives = 0, truePositives = 0] = counts;
    return { truePositives, falsePositives, falseNegatives, trueNegatives };
  });
}

/** Rows of which every label is right. */
export function countRight(actual: LabelMarks, predicted: LabelMarks, labels: number): number {
  let right = 0;
  for (let start = 0; start < actual.length; start += labels)
    if (isRight(actual, predicted, start, labels)) right++;
  return right;
}

/** @param start of the row. */
export function isRight(actual: LabelMarks, predicted: LabelMarks, start: number, labels: number): boolean {
  for (let place = start; place < start + labels; place++)
    if (actual[place] !== predicted[place]) return false;
  return true;
}

/** Null where a share has no meaning. */
export function scoreLabel({ truePositives, falsePositives, falseNegatives }: LabelCounts): ClassScores {
  const [said, was] = [truePositives + falsePositives, truePositives + falseNegatives];
  return {
    precision: said === 0 ? null : truePositives / said,
    recall: was === 0 ? null : truePositives / was,
    f1: said + was === 0 ? null : (2 * truePositives) / (said + was),
  };
}

/**
 * The scores of all labels together. What has no meaning counts as zero, as in scikit-learn; but a label that no row has
 * nor is predicted to have is left out of the plain means.
 *
 * @param right rows of which every label is right.
 * @see G. Tsoumakas and I. Katakis, "Multi-label classification: an overview" (2007), section 4.
 */
export function scoreLabels(counts: readonly LabelCounts[], right: number, rows: number): LabelScores {
  const add = (name: keyof LabelCounts) => counts.reduce((sum, own) => sum + own[name], 0);
  const all: LabelCounts = {
    truePositives: add('truePositives'),
    falsePositives: add('falsePositives'),
    falseNegatives: add('falseNegatives'),
    trueNegatives: add('trueNegatives'),
  };
  const { precision, recall, f1 } = scoreLabel(all);
  const scores = counts.map(scoreLabel);
  const isMet = scores.some((score) => score.f1 !== null);
  return {
    accuracy: right / rows,
    hammingLoss: (all.falsePositives + all.falseNegatives) / (rows * counts.length),
    micro: { precision: precision ?? 0, recall: recall ?? 0, f1: f1 ?? 0 },
    macro: isMet ? averageScores(scores) : { precision: 0, recall: 0, f1: 0 },
  };
}

/** The scores of all labels together, and of each. */
export interface LabelPerformance extends LabelScores {
  readonly labels: readonly (ClassScores & LabelCounts & { readonly label: string })[];
}

export function scoreMarks(
  labels: readonly string[],
  actual: LabelMarks,
  predicted: LabelMarks,
): LabelPerformance {
  const counts = countLabels(actual, predicted, labels.length);
  const right = countRight(actual, predicted, labels.length);
  return {
    ...scoreLabels(counts, right, actual.length / labels.length),
    labels: counts.map((own, place) => ({ label: labels[place] as string, ...scoreLabel(own), ...own })),
  };
}
