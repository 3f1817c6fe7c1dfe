import type { Row, Table } from '../../api/task.ts';
import { thinOut } from '../../evaluation/ranking.ts';
import { inputError } from '../../preprocessing/input-error.ts';

/** At most so many of the rows, evenly spaced. */
export function takeEvenly(rows: readonly number[], most: number): readonly number[] {
  return thinOut(rows.length, Math.max(1, most)).map((place) => rows[place] as number);
}

/**
 * The rows that a person names, else some of the tested ones, evenly spaced.
 *
 * @throws KSTORE_TASK_INPUT when a named row is not in the dataset.
 */
export function chooseSamples(
  table: Table,
  tested: readonly number[],
  names: readonly string[],
  most: number,
): readonly number[] {
  if (names.length === 0) return takeEvenly(tested, Math.min(most, tested.length));
  const places = new Map(table.rows.map(({ id }, index) => [id, index]));
  return names.map((name) => {
    const place = places.get(name);
    if (place !== undefined) return place;
    throw inputError(
      `the dataset has no row "${name}", which the setting \`rows\` names`,
      { row: name },
      `its first row is "${table.rows[0]?.id ?? ''}"`,
    );
  });
}

export function takeRows(table: Table, rows: readonly number[]): readonly Row[] {
  return rows.map((row) => table.rows[row] as Row);
}
