import type { TaskContext } from '../../api/task.ts';
import {
  encodeNumberTargets,
  fitNumberTargets,
  type NumberTarget,
} from '../../preprocessing/number-targets.ts';
import { trainNetwork, type TargetForm } from '../table-task/train-network.ts';

/** One output a target. */
export const numberForm: TargetForm<NumberTarget> = {
  modelForm: 'kstore.mlp.v1',
  fit: fitNumberTargets,
  countOutputs: (targets) => targets.length,
  encode: encodeNumberTargets,
  describe: (targets) => ({ targets: targets.map(({ name }) => name) }),
};

/** Trains one output a target. @throws as {@link trainNetwork}. */
export async function trainRegression(context: TaskContext): Promise<void> {
  await trainNetwork(context, numberForm);
}
