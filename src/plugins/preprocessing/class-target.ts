import { compareUtf8 } from '../../store/files/compare-utf8.ts';
import type { Column, Table } from '../api/task.ts';
import { inputError } from './input-error.ts';
import { missingTarget, refuseEmptyTarget } from './missing-target.ts';
import { findColumn } from './selection.ts';

/** A target column whose values are classes. */
export interface ClassTarget {
  readonly name: string;
  /**
   * The classes of the training rows, in the order of the network's outputs: text by its UTF-8 bytes, numbers
   * ascending, false before true.
   */
  readonly classes: readonly string[];
  /** Training rows of each class. */
  readonly counts: readonly number[];
}

const maximumClasses = 1000;

/**
 * The class of each row as text.
 *
 * @throws KSTORE_TASK_INPUT when the column holds dates or fractions, or a value is missing.
 */
export function readClasses(table: Table, rows: readonly number[], name: string): readonly string[] {
  const column = findColumn(table, name);
  if (column.type === 'date')
    throw noClass(`the target column "${name}" holds dates, which are no classes`, name);
  const index = table.columns.indexOf(column);
  return rows.map((row) => {
    const cell = table.rows[row]?.cells[index] ?? null;
    const id = table.rows[row]?.id ?? '';
    if (cell === null) throw missingTarget(id, name);
    if (typeof cell !== 'number' || Number.isSafeInteger(cell)) return String(cell);
    throw noClass(`row "${id}", target column "${name}": ${cell} is no class`, name, id);
  });
}

function noClass(message: string, column: string, row?: string) {
  const hint =
    'classes are text, true and false, or whole numbers; the task `regression` learns other numbers';
  return inputError(message, row === undefined ? { column } : { column, row }, hint);
}

/** Classes in the order in which they are kept, each once. */
export function sortClasses(classes: Iterable<string>, { type }: Column): readonly string[] {
  const compare =
    type === 'number' ? (left: string, right: string) => Number(left) - Number(right) : compareUtf8;
  return [...new Set(classes)].sort(compare);
}

/**
 * Learns the classes from the training rows.
 *
 * @throws KSTORE_TASK_INPUT when there is not exactly one target column, or fewer than two classes in it.
 */
export function fitClassTarget(
  table: Table,
  rows: readonly number[],
  columns: readonly Column[],
): readonly [ClassTarget] {
  const [column, ...others] = columns;
  if (column === undefined || others.length > 0) {
    const names = columns.map(({ name }) => name).join(', ');
    const hint = 'name one of them in a `select` step';
    throw inputError(
      `classification takes one target column, and there are ${columns.length}: ${names}`,
      {},
      hint,
    );
  }
  const { name } = column;
  refuseEmptyTarget(table, rows, column);
  const found = readClasses(table, rows, name);
  const counts = new Map<string, number>();
  for (const label of found) counts.set(label, (counts.get(label) ?? 0) + 1);
  const classes = sortClasses(found, column);
  if (classes.length < 2) {
    throw inputError(
      `every training row has the class "${classes.join()}" in the target column "${name}": nothing to tell apart`,
      { column: name },
      'add rows of another class, or divide the rows with `stratify: true` in the `split` step',
    );
  }
  if (classes.length > maximumClasses) {
    throw inputError(
      `the target column "${name}" has ${classes.length} different values, more than ${maximumClasses} classes`,
      { column: name },
      'the task `regression` learns numbers; leave out a column that only names rows',
    );
  }
  return [{ name, classes, counts: classes.map((label) => counts.get(label) ?? 0) }];
}

/**
 * The class of each row by its place among the classes.
 *
 * @throws KSTORE_TASK_INPUT when a row has a class that no training row had.
 */
export function encodeClasses(
  { name, classes }: ClassTarget,
  table: Table,
  rows: readonly number[],
): readonly number[] {
  const places = new Map(classes.map((label, place) => [label, place]));
  return readClasses(table, rows, name).map((label, position) => {
    const place = places.get(label);
    if (place !== undefined) return place;
    const row = table.rows[rows[position] as number]?.id ?? '';
    throw inputError(
      `row "${row}", target column "${name}": no training row has the class "${label}"`,
      { row, column: name },
      'divide the rows with `stratify: true` in the `split` step, add rows of that class, or remove it',
    );
  });
}
