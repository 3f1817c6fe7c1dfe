import type { TaskContext } from '../../api/task.ts';
import { chooseRows, type ChosenRows, type PartChoice } from './choose-rows.ts';
import { noteUnits } from './note-units.ts';
import { openDataset, type OpenedDataset } from './open-dataset.ts';
import { requireInput } from './require-input.ts';
import { openTestedModel, readTestedWeights, type TestedModel } from './tested-model.ts';

/** What a test of one checkpoint looks at. */
export interface OpenedTest {
  readonly dataset: OpenedDataset;
  readonly model: TestedModel;
  readonly chosen: ChosenRows;
}

/** @throws KSTORE_TASK_INPUT when checkpoint and dataset do not fit. */
export async function openTest(context: TaskContext): Promise<OpenedTest> {
  const dataset = openDataset(context);
  const model = await openTestedModel(requireInput(context, 'checkpoint'), readTestedWeights(context));
  noteUnits(context, dataset, model.preprocessing);
  const part = context.settings['part'] as PartChoice;
  return { dataset, model, chosen: chooseRows(dataset.table, model.preprocessing, part) };
}
