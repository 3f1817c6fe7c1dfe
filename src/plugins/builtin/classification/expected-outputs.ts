import type { Table } from '../../api/task.ts';
import { encodeClasses, type ClassTarget } from '../../preprocessing/class-target.ts';
import { inputError } from '../../preprocessing/input-error.ts';

export interface ExpectedSettings {
  /** `balanced`: rows of each class count rows / (classes · rows of the class), of the training rows; or by name. */
  readonly classWeights: 'none' | 'balanced' | Readonly<Record<string, number>>;
  /** Share of each row's probability that is spread evenly over all classes, from 0 to below 1. */
  readonly labelSmoothing: number;
}

/**
 * The probabilities that the network shall give, `[rows, classes]`, times the weight of the row's class.
 *
 * @see Szegedy et al., "Rethinking the inception architecture", CVPR 2016, section 7, on label smoothing; the
 * balanced weights are those of G. King and L. Zeng, "Logistic regression in rare events data" (2001).
 * @throws KSTORE_TASK_INPUT when a row has a class that no training row had, or a weight is of an unknown class.
 */
export function encodeExpected(
  target: ClassTarget,
  table: Table,
  rows: readonly number[],
  { classWeights, labelSmoothing }: ExpectedSettings,
): Float32Array {
  const { classes } = target;
  const weights = weighClasses(target, classWeights);
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

/** The weight of each class. @throws KSTORE_TASK_INPUT when a weight is of an unknown class. */
export function weighClasses(
  { name, classes, counts }: ClassTarget,
  classWeights: ExpectedSettings['classWeights'],
): readonly number[] {
  if (classWeights === 'none') return classes.map(() => 1);
  if (classWeights === 'balanced') {
    const trained = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => trained / (classes.length * count));
  }
  return readWeights(classWeights, classes, 'class', name);
}

/**
 * The weights that a person gives, 1 for those that are not named.
 *
 * @param names of the outputs, in their order. @param target column, or columns, that they are of.
 * @throws KSTORE_TASK_INPUT when a weight is of none of them.
 */
export function readWeights(
  weights: Readonly<Record<string, number>>,
  names: readonly string[],
  what: 'class' | 'label',
  target: string,
): readonly number[] {
  const unknown = Object.keys(weights).find((name) => !names.includes(name));
  if (unknown === undefined)
    return names.map((name) => (Object.hasOwn(weights, name) ? (weights[name] as number) : 1));
  throw inputError(
    `\`classWeights\` names the ${what} "${unknown}", which no training row has in the target column "${target}"`,
    { column: target },
    `the ${what === 'class' ? 'classes' : 'labels'} are ${names.slice(0, 20).join(', ')}`,
  );
}
