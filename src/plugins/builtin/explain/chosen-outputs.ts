import { findLargest } from '../../engine/cross-entropy.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { isSaid } from '../multilabel/row-labels.ts';
import type { InputColumn } from '../table-task/edited-rows.ts';
import type { OpenedDataset } from '../table-task/open-dataset.ts';
import type { TestedModel } from '../table-task/tested-model.ts';

/** Which outputs of a row are explained, by what is predicted for it. */
export type ChooseOutputs = (predicted: Float64Array) => readonly number[];

/** What single rows are explained of. */
export interface ExplainedModel {
  readonly model: TestedModel;
  readonly dataset: OpenedDataset;
  readonly columns: readonly InputColumn[];
  readonly chooseOutputs: ChooseOutputs;
}

/**
 * The outputs that a person names; else all targets, the predicted class, or the predicted labels, where none is the
 * likeliest.
 *
 * @throws KSTORE_TASK_INPUT when a named one is none of the model's.
 */
export function createOutputChoice(model: TestedModel, names: readonly string[]): ChooseOutputs {
  const named = names.map((name) => findOutput(model, name));
  if (named.length > 0) return () => named;
  if (model.predicts === 'numbers') return () => model.outputs.map((_name, place) => place);
  return (predicted) => {
    const said =
      model.predicts === 'labels'
        ? [...predicted.keys()].filter((place) => isSaid(predicted[place] as number))
        : [];
    return said.length > 0 ? said : [findLargest(predicted, 0, predicted.length)];
  };
}

function findOutput({ outputs, predicts }: TestedModel, name: string): number {
  const place = outputs.indexOf(name);
  if (place >= 0) return place;
  const what = { numbers: 'target', classes: 'class', labels: 'label' }[predicts];
  throw inputError(
    `the checkpoint knows no ${what} "${name}", which the setting \`outputs\` names`,
    {},
    `it knows ${outputs.slice(0, 20).join(', ')}${outputs.length > 20 ? ', …' : ''}`,
  );
}
