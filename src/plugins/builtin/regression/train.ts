import type { TaskContext } from '../../api/task.ts';
import { encodeNumberTargets, fitNumberTargets } from '../../preprocessing/number-targets.ts';
import { trainNetwork } from '../table-task/train-network.ts';

/** Trains one output a target. @throws as {@link trainNetwork}. */
export async function trainRegression(context: TaskContext): Promise<void> {
  await trainNetwork(context, {
    modelForm: 'kstore.mlp.v1',
    fit: fitNumberTargets,
    countOutputs: (targets) => targets.length,
    encode: encodeNumberTargets,
    describe: (targets) => ({ targets: targets.map(({ name }) => name) }),
  });
}
