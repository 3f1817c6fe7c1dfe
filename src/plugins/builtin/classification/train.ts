import type { JsonObject, TaskContext } from '../../api/task.ts';
import type { LossName } from '../../engine/losses.ts';
import { fitClassTarget, type ClassTarget } from '../../preprocessing/class-target.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { parsePreprocessing } from '../../preprocessing/parse-steps.ts';
import { selectColumns } from '../../preprocessing/selection.ts';
import { openDataset } from '../table-task/open-dataset.ts';
import { trainNetwork, type NetworkOrigin, type TargetForm } from '../table-task/train-network.ts';
import { withLoss } from '../table-task/with-loss.ts';
import { encodeExpected, type ExpectedSettings } from './expected-outputs.ts';
import { createLabelForm } from './label-form.ts';

/** One output a class, the logit of its probability. @throws KSTORE_TASK_INPUT when settings do not go together. */
export function createClassForm(given: JsonObject): TargetForm<ClassTarget> {
  const settings = given as unknown as ExpectedSettings & { readonly loss: LossName };
  const isEachByItself = settings.loss === 'binaryCrossEntropy';
  if (isEachByItself && settings.classWeights !== 'none') {
    throw inputError(
      '`classWeights` counts whole rows, which the loss binaryCrossEntropy does not',
      {},
      'leave `classWeights` out, or take the loss crossEntropy or focal',
    );
  }
  const only = ([target]: readonly ClassTarget[]) => target as ClassTarget;
  return {
    modelForm: 'kstore.mlp-classifier.v1',
    outputFunction: isEachByItself ? 'sigmoid' : 'softmax',
    fit: fitClassTarget,
    countOutputs: (targets) => only(targets).classes.length,
    encode: (targets, table, rows) => encodeExpected(only(targets), table, rows, settings),
    describe: (targets) => ({ targets: [only(targets).name], classes: only(targets).classes }),
  };
}

/** Trains one output a class, or a label where rows may have several. @throws as {@link trainNetwork}. */
export async function trainClassification(
  context: TaskContext,
  origin: NetworkOrigin | null = null,
): Promise<void> {
  if (!hasSeveralLabels(context)) return trainNetwork(context, createClassForm(context.settings), origin);
  // Each label by itself, as the loss binaryCrossEntropy has it, is what crossEntropy means for labels.
  const loss = context.settings['loss'] === 'focal' ? 'multilabelFocal' : 'multilabelCrossEntropy';
  await trainNetwork(withLoss(context, loss), createLabelForm(context.settings), origin);
}

function hasSeveralLabels(context: TaskContext): boolean {
  const choice = context.settings['labels'] as 'auto' | 'one' | 'several';
  if (choice !== 'auto') return choice === 'several';
  const { select } = parsePreprocessing(context.inputs['preprocessing']?.value ?? null);
  return selectColumns(openDataset(context).table, select).targets.length > 1;
}
