import type { Table, TaskContext } from '../../api/task.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { openPictures, type PictureSource } from '../../preprocessing/pictures/picture-source.ts';
import { requireInput } from './require-input.ts';

/** Rows to learn from or to be tested on, with their pictures when there are any. */
export interface OpenedDataset {
  readonly table: Table;
  readonly pictures: PictureSource | null;
}

/**
 * Of a long table, as many rows as the setting `mostRows` says, where the task has it.
 *
 * @throws KSTORE_TASK_INPUT when the dataset holds neither a table nor pictures.
 */
export function openDataset(context: TaskContext, slot = 'dataset'): OpenedDataset {
  const dataset = requireInput(context, slot);
  const pictures = openPictures(dataset);
  const table = pictures?.table ?? dataset.readTable(context.settings['mostRows'] as number | undefined);
  if (table !== null) return { table, pictures };
  throw inputError(
    'the dataset holds neither a table nor pictures',
    {},
    'this task takes Excel sheets, a CSV file, folders of pictures named after their classes, or IDX files',
  );
}
