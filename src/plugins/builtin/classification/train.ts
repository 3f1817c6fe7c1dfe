import type { TaskContext } from '../../api/task.ts';
import { fitClassTarget, type ClassTarget } from '../../preprocessing/class-target.ts';
import { trainNetwork } from '../table-task/train-network.ts';
import { encodeExpected, type ExpectedSettings } from './expected-outputs.ts';

/** Trains one output a class, the logit of its probability. @throws as {@link trainNetwork}. */
export async function trainClassification(context: TaskContext): Promise<void> {
  const settings = context.settings as unknown as ExpectedSettings;
  const only = ([target]: readonly ClassTarget[]) => target as ClassTarget;
  await trainNetwork<ClassTarget>(context, {
    modelForm: 'kstore.mlp-classifier.v1',
    fit: fitClassTarget,
    countOutputs: (targets) => only(targets).classes.length,
    encode: (targets, table, rows) => encodeExpected(only(targets), table, rows, settings),
    describe: (targets) => ({ targets: [only(targets).name], classes: only(targets).classes }),
  });
}
