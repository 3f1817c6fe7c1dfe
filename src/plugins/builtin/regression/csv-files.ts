import type { Table } from '../../api/task.ts';
import { writeCsv, writeLines } from '../table-task/csv.ts';
import type { TestedTarget } from './report.ts';

/** `residuals.csv`: one line a row and target. */
export function writeResiduals(rowIds: readonly string[], targets: readonly TestedTarget[]): Uint8Array {
  const header = ['row', 'target', 'actual', 'predicted', 'residual'];
  return writeCsv(header, rowIds.length * targets.length, (line) => {
    const row = Math.floor(line / targets.length);
    const { name, actual, predicted } = targets[line % targets.length] as TestedTarget;
    const [is, was] = [actual[row] as number, predicted[row] as number];
    return [rowIds[row] as string, name, is, was, was - is];
  });
}

/** `top-errors.csv`: the rows of each target that are furthest off, with all that the dataset says of them. */
export function writeTopErrors(
  table: Table,
  rows: readonly number[],
  targets: readonly TestedTarget[],
  count: number,
): Uint8Array {
  const columns = table.columns.map(({ name }) => name);
  const lines = targets.flatMap(({ name, actual, predicted }) => {
    const errors = predicted.map((value, row) => value - (actual[row] as number));
    const order = Uint32Array.from(errors, (_error, place) => place).sort(
      (left, right) => Math.abs(errors[right] as number) - Math.abs(errors[left] as number),
    );
    return Array.from(order.subarray(0, count), (place) => {
      const { id, cells } = table.rows[rows[place] as number]!;
      return [id, name, actual[place]!, predicted[place]!, errors[place]!, ...cells];
    });
  });
  return writeLines(['row', 'target', 'actual', 'predicted', 'residual', ...columns], lines);
}
