import type { Table } from '../../api/task.ts';
import { inputError } from '../../preprocessing/input-error.ts';

/**
 * Refuses predictions that are no numbers: left out they would make a model look better than it is.
 *
 * @param predictions `[rows, outputs]`.
 * @throws KSTORE_TASK_INPUT naming the first row.
 */
export function checkPredictions(
  predictions: ArrayLike<number>,
  table: Table,
  rows: readonly number[],
): void {
  const outputs = predictions.length / rows.length;
  const wrong = rows.filter((_row, index) => {
    for (let place = index * outputs; place < (index + 1) * outputs; place++)
      if (!Number.isFinite(predictions[place])) return true;
    return false;
  });
  const [first] = wrong;
  if (first === undefined) return;
  const row = table.rows[first]?.id ?? '';
  throw inputError(
    `the checkpoint predicts no number for ${wrong.length} of ${rows.length} rows, first for row "${row}"`,
    { row },
    'its weights, or the values of these rows, are out of the range of numbers; train it again, or compare the rows with the training rows',
  );
}
