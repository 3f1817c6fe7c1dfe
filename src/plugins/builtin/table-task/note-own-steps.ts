import type { TaskContext } from '../../api/task.ts';
import type { Preprocessing } from '../../preprocessing/steps.ts';

/** Tells that steps make no difference where inputs are prepared as for a checkpoint. */
export function noteOwnSteps(context: TaskContext, { picture, steps }: Preprocessing): void {
  if (picture === null && steps.length === 0) return;
  context.log(
    'inputs are prepared as they were for the checkpoint; of `steps` the scaling of targets is taken',
  );
}
