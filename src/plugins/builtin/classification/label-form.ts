import type { JsonObject } from '../../api/task.ts';
import type { LossName } from '../../engine/losses.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import {
  encodeLabels,
  fitLabelTargets,
  listLabels,
  type LabelTarget,
} from '../../preprocessing/label-target.ts';
import type { TargetForm } from '../table-task/train-network.ts';
import type { ExpectedSettings } from './expected-outputs.ts';

/**
 * One output a label, the logit of the probability that a row has it, whatever others it has.
 *
 * @see G. Tsoumakas and I. Katakis, "Multi-label classification: an overview" (2007), section 3.1, binary relevance, with
 * layers in common.
 * @throws KSTORE_TASK_INPUT when settings do not go together.
 */
export function createLabelForm(given: JsonObject): TargetForm<LabelTarget> {
  const { loss, classWeights, labelSmoothing } = given as unknown as ExpectedSettings & {
    readonly loss: LossName;
  };
  if (loss === 'focal')
    throw inputError(
      'the loss focal is one of rows with one class, and rows may have several labels here',
      {},
      'take the loss crossEntropy, which counts each label by itself then',
    );
  if (classWeights !== 'none')
    throw inputError(
      '`classWeights` counts whole rows by their one class, and rows may have several labels here',
      {},
      'leave `classWeights` out',
    );
  return {
    modelForm: 'kstore.mlp-multilabel.v1',
    outputFunction: 'sigmoid',
    fit: fitLabelTargets,
    countOutputs: (targets) => listLabels(targets).length,
    encode: (targets, table, rows) =>
      encodeLabels(targets, table, rows).map((mark) => mark * (1 - labelSmoothing) + labelSmoothing / 2),
    describe: (targets) => ({ targets: targets.map(({ name }) => name), classes: listLabels(targets) }),
  };
}
