import type { JsonObject } from '../../api/task.ts';
import {
  encodeLabels,
  fitLabelTargets,
  listLabels,
  type LabelTarget,
} from '../../preprocessing/label-target.ts';
import type { TargetForm } from '../table-task/train-network.ts';
import { readWeights, type ExpectedSettings } from './expected-outputs.ts';

/**
 * One output a label, the logit of the probability that a row has it, whatever others it has.
 *
 * @see G. Tsoumakas and I. Katakis, "Multi-label classification: an overview" (2007), section 3.1, binary relevance, with
 * layers in common.
 */
export function createLabelForm(given: JsonObject): TargetForm<LabelTarget> {
  const { classWeights, labelSmoothing } = given as unknown as ExpectedSettings;
  return {
    modelForm: 'kstore.mlp-multilabel.v1',
    outputFunction: 'sigmoid',
    fit: fitLabelTargets,
    countOutputs: (targets) => listLabels(targets).length,
    encode: (targets, table, rows) =>
      encodeLabels(targets, table, rows).map((mark) => mark * (1 - labelSmoothing) + labelSmoothing / 2),
    ...(classWeights !== 'none' && {
      describeLoss: (targets, rows) => ({ positiveWeights: weighLabels(targets, rows, classWeights) }),
    }),
    describe: (targets) => ({ targets: targets.map(({ name }) => name), classes: listLabels(targets) }),
  };
}

/**
 * How much having each label counts beside not having it. `balanced`: training rows without the label for each row with
 * it; 1 where all or none have it, since nothing is to be balanced.
 *
 * @throws KSTORE_TASK_INPUT when a weight is of an unknown label.
 */
function weighLabels(
  targets: readonly LabelTarget[],
  rows: number,
  classWeights: Exclude<ExpectedSettings['classWeights'], 'none'>,
): readonly number[] {
  const labels = listLabels(targets);
  if (classWeights === 'balanced')
    return targets.flatMap(({ counts }) =>
      counts.map((count) => (count === 0 || count === rows ? 1 : (rows - count) / count)),
    );
  return readWeights(classWeights, labels, 'label', targets.map(({ name }) => name).join(', '));
}
