import type { RandomStream, Row } from '../../api/task.ts';
import { editRow, predictEdited, type InputColumn } from '../table-task/edited-rows.ts';
import type { OpenedDataset } from '../table-task/open-dataset.ts';
import type { TestedModel } from '../table-task/tested-model.ts';
import type { ErrorMeasure } from './mean-errors.ts';

/** How much larger errors become when a column is shuffled: mean, least and largest over the shuffles. */
export interface ColumnImportance {
  readonly column: string;
  /**
   * Target whose mean absolute error rises, in its unit; label that is wrong for a larger share of the rows; null: the
   * share of wrong classes, or of wrong labels.
   */
  readonly target: string | null;
  readonly mean: number;
  readonly range: readonly [number, number];
}

interface ShuffleOptions {
  readonly repeats: number;
  readonly random: RandomStream;
  /** Called after each column. */
  readonly onColumn: () => void;
}

/**
 * Permutation importance: a column whose shuffling does no harm is not used, or another says the same.
 *
 * @see L. Breiman, "Random forests", Machine Learning 45 (2001), section 10; on data that was not trained on.
 */
export async function measureImportance(
  model: TestedModel,
  dataset: OpenedDataset,
  rows: readonly Row[],
  columns: readonly InputColumn[],
  errors: ErrorMeasure,
  { repeats, random, onColumn }: ShuffleOptions,
): Promise<readonly ColumnImportance[]> {
  const usual = errors.measure(await predictEdited(model, dataset, rows));
  const found: ColumnImportance[] = [];
  for (const { column, place } of columns) {
    // Columns that come before do not shift what is drawn for this one.
    const own = random.fork(column.name);
    const rises: number[][] = [];
    for (let repeat = 0; repeat < repeats; repeat++) {
      const order = own.shuffle(rows.map((_row, index) => index));
      const shuffled = rows.map((row, index) =>
        editRow(row, [[place, rows[order[index] as number]?.cells[place] ?? null]]),
      );
      const grown = errors.measure(await predictEdited(model, dataset, shuffled));
      rises.push(grown.map((error, target) => error - (usual[target] as number)));
    }
    errors.targets.forEach((target, index) => {
      const values = rises.map((rise) => rise[index] as number);
      const mean = values.reduce((sum, value) => sum + value, 0) / repeats;
      const range = [Math.min(...values), Math.max(...values)] as const;
      found.push({ column: column.name, target, mean, range });
    });
    onColumn();
  }
  return found;
}
