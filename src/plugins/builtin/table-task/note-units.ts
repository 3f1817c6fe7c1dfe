import type { TaskContext } from '../../api/task.ts';
import type { FittedPreprocessing } from '../../preprocessing/fitted-preprocessing.ts';
import { describeUnits } from '../../preprocessing/trained-units.ts';
import type { OpenedDataset } from './open-dataset.ts';

/** Says which columns of a tested dataset are in other units than in training. */
export function noteUnits(
  context: TaskContext,
  { table }: OpenedDataset,
  { inputs, targets }: FittedPreprocessing,
): void {
  for (const note of describeUnits(table, [...inputs, ...targets])) context.log(note);
}
