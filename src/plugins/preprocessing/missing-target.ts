import type { KstoreError } from '../../store/errors/kstore-error.ts';
import type { Column, Table } from '../api/task.ts';
import { inputError } from './input-error.ts';

/**
 * Refuses a target column that no training row has a value in, before it is taken for one of text.
 *
 * @throws KSTORE_TASK_INPUT
 */
export function refuseEmptyTarget(table: Table, rows: readonly number[], column: Column): void {
  const place = table.columns.findIndex(({ name }) => name === column.name);
  if (rows.some((row) => (table.rows[row]?.cells[place] ?? null) !== null)) return;
  throw inputError(
    `the target column "${column.name}" has no value in any of the ${rows.length} training rows`,
    { column: column.name },
    'fill in the target, or remove the rows; the task `representation` learns without one',
  );
}

/** A target is never filled in: what is learnt from it would be made up. */
export function missingTarget(row: string, column: string): KstoreError {
  return inputError(
    `row "${row}", target column "${column}": the value is missing`,
    { row, column },
    'fill in the target, or remove the row',
  );
}
