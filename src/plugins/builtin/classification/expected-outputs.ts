import type { Table } from '../../api/task.ts';
import { encodeClasses, type ClassTarget } from '../../preprocessing/class-target.ts';

export interface ExpectedSettings {
  /** `balanced`: rows of each class count rows / (classes · rows of the class), of the training rows. */
  readonly classWeights: 'none' | 'balanced';
  /** Share of each row's probability that is spread evenly over all classes, from 0 to below 1. */
  readonly labelSmoothing: number;
}

/**
 * The probabilities that the network shall give, `[rows, classes]`, times the weight of the row's class.
 *
 * @see Szegedy et al., "Rethinking the inception architecture", CVPR 2016, section 7, on label smoothing; the
 * balanced weights are those of G. King and L. Zeng, "Logistic regression in rare events data" (2001).
 * @throws KSTORE_TASK_INPUT when a row has a class that no training row had.
 */
export function encodeExpected(
  target: ClassTarget,
  table: Table,
  rows: readonly number[],
  { classWeights, labelSmoothing }: ExpectedSettings,
): Float32Array {
  const { classes, counts } = target;
  const trained = counts.reduce((sum, count) => sum + count, 0);
  const weights = counts.map((count) =>
    classWeights === 'balanced' ? trained / (classes.length * count) : 1,
  );
  const expected = new Float32Array(rows.length * classes.length);
  encodeClasses(target, table, rows).forEach((actual, row) => {
    const weight = weights[actual] as number;
    classes.forEach((_label, place) => {
      const share = (place === actual ? 1 - labelSmoothing : 0) + labelSmoothing / classes.length;
      expected[row * classes.length + place] = weight * share;
    });
  });
  return expected;
}
