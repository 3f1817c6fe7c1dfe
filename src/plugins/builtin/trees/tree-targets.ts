import type { ClassTarget } from '../../preprocessing/class-target.ts';
import { encodeClasses } from '../../preprocessing/class-target.ts';
import { scaleNumberTargets } from '../../preprocessing/number-targets.ts';
import { interleaveExactly } from '../../preprocessing/interleave.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import type { TreeTargets } from '../../engine/trees/random-forest.ts';
import { weighClasses, type ExpectedSettings } from '../classification/expected-outputs.ts';
import type { PreparedTable } from '../table-task/prepare-table.ts';

/**
 * What trees shall predict of rows.
 *
 * @throws KSTORE_TASK_INPUT when a row has a class that no training row had, or numbers are given class weights.
 */
export function encodeTreeTargets(
  { table, targets }: PreparedTable,
  rows: readonly number[],
  classWeights: ExpectedSettings['classWeights'],
): TreeTargets {
  if (targets.type === 'classes') {
    const target = targets.fitted.targets[0] as ClassTarget;
    return {
      type: 'classes',
      places: encodeClasses(target, table, rows),
      outputs: target.classes.length,
      weights: weighClasses(target, classWeights),
    };
  }
  if (classWeights !== 'none')
    throw inputError('`classWeights` is for classes, and the targets are numbers', {}, 'leave it out');
  const columns = scaleNumberTargets(targets.fitted.targets, table, rows);
  return { type: 'numbers', values: interleaveExactly(columns, rows.length), outputs: columns.length };
}
