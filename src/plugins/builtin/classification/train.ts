import type { TaskContext } from '../../api/task.ts';
import type { LossName } from '../../engine/losses.ts';
import { fitClassTarget, type ClassTarget } from '../../preprocessing/class-target.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { trainNetwork } from '../table-task/train-network.ts';
import { encodeExpected, type ExpectedSettings } from './expected-outputs.ts';

/** Trains one output a class, the logit of its probability. @throws as {@link trainNetwork}. */
export async function trainClassification(context: TaskContext): Promise<void> {
  const settings = context.settings as unknown as ExpectedSettings & { readonly loss: LossName };
  const isEachByItself = settings.loss === 'binaryCrossEntropy';
  if (isEachByItself && settings.classWeights !== 'none') {
    throw inputError(
      '`classWeights` counts whole rows, which the loss binaryCrossEntropy does not',
      {},
      'leave `classWeights` out, or take the loss crossEntropy or focal',
    );
  }
  const only = ([target]: readonly ClassTarget[]) => target as ClassTarget;
  await trainNetwork<ClassTarget>(context, {
    modelForm: 'kstore.mlp-classifier.v1',
    outputFunction: isEachByItself ? 'sigmoid' : 'softmax',
    fit: fitClassTarget,
    countOutputs: (targets) => only(targets).classes.length,
    encode: (targets, table, rows) => encodeExpected(only(targets), table, rows, settings),
    describe: (targets) => ({ targets: [only(targets).name], classes: only(targets).classes }),
  });
}
