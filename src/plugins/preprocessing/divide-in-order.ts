import type { Table } from '../api/task.ts';
import type { Division } from './division.ts';
import { inputError } from './input-error.ts';
import { readDays } from './date-days.ts';
import { findColumn } from './selection.ts';
import type { RowParts } from './row-parts.ts';
import type { SplitStep } from './steps.ts';

/**
 * Cuts the rows in the order of a date or number: the first are for training, then come validation and test, so that
 * nothing is predicted from what came after it. Rows of an equal value stay together, on the side of the first.
 *
 * With k folds the rows are cut into k + 1 blocks of about equal size: fold i is tested on block i + 1 and learns from
 * all before it, the last of them for validation (Hyndman and Athanasopoulos, "Forecasting", section 5.10).
 *
 * @throws KSTORE_TASK_INPUT when the column is no date or number, a value is missing, or a part gets no row.
 */
export function divideInOrder(
  table: Table,
  split: SplitStep,
  orderBy: string,
  division: Division | null,
): RowParts {
  const { values, rows } = orderRows(table, orderBy);
  if (division !== null && division.repeat > 1)
    throw inputError('rows in an order cannot be drawn anew', { column: orderBy }, 'leave out `repeats`');
  const count = rows.length;
  const folds = division?.folds ?? null;
  if (folds !== null && division!.fold > folds)
    throw inputError(`there is no fold ${division!.fold} of ${folds}`);
  const [seen, end] =
    folds === null
      ? [Math.round((split.train + split.validation) * count), count]
      : [division!.fold, division!.fold + 1].map((block) => Math.round((block * count) / (folds + 1)));
  const learnt = Math.round(((seen as number) * split.train) / (split.train + split.validation));
  // A cut between equal values would put one moment on both sides.
  const place = (position: number): number => {
    let at = Math.min(position, count);
    while (at > 0 && at < count && values[rows[at]!] === values[rows[at - 1]!]) at++;
    return at;
  };
  const cuts = { learnt: place(learnt), seen: place(seen as number), end: place(end as number) };
  const take = (from: number, to: number) => rows.slice(from, to).sort((left, right) => left - right);
  const parts: RowParts = {
    train: take(0, cuts.learnt),
    validation: take(cuts.learnt, cuts.seen),
    test: take(cuts.seen, cuts.end),
  };
  const needed = { train: true, validation: split.validation > 0, test: folds !== null || split.test > 0 };
  for (const part of ['train', 'validation', 'test'] as const) {
    if (!needed[part] || parts[part].length > 0) continue;
    throw inputError(
      `the split leaves no row for ${part}: there are ${count} rows, and those with an equal value of "${orderBy}" stay together`,
      { column: orderBy },
      'add rows, or change the shares of the `split` step',
    );
  }
  return parts;
}

/** Rows by rising value; rows of equal values by their ids. */
function orderRows(table: Table, name: string): { readonly values: Float64Array; readonly rows: number[] } {
  const column = findColumn(table, name);
  const index = table.columns.indexOf(column);
  if (column.type !== 'date' && column.type !== 'number') {
    throw inputError(`\`orderBy\` takes a column of dates or numbers, and "${name}" holds ${column.type}`, {
      column: name,
    });
  }
  const values = Float64Array.from(table.rows, ({ id, cells }) => {
    const cell = cells[index] ?? null;
    if (cell === null) {
      throw inputError(
        `row "${id}", column "${name}": the value is missing, so that the row has no place in the order`,
        { row: id, column: name },
        'fill in the value, or remove the row',
      );
    }
    return typeof cell === 'number' ? cell : readDays(String(cell), id, name);
  });
  const rows = [...table.rows.keys()].sort((left, right) => values[left]! - values[right]! || left - right);
  return { values, rows };
}
