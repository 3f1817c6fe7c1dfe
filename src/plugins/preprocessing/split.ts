import { canonicalJson } from '../../store/codec/canonical-json.ts';
import { hashBytes } from '../../store/codec/hash.ts';
import type { Row, Table } from '../api/task.ts';
import { inputError } from './input-error.ts';
import { findColumn, selectColumns } from './selection.ts';
import type { Preprocessing, SplitStep } from './steps.ts';

export const partNames = ['train', 'validation', 'test'] as const;
export type PartName = (typeof partNames)[number];

/** Indexes of rows, ascending. */
export type RowParts = Readonly<Record<PartName, readonly number[]>>;

/**
 * Divides the rows. Groups that stay together are put in the order of SHA-256(`kstore split 1`, a line feed,
 * the canonical JSON of `[seed, key of the group]`); whole groups go to test, then to validation, until each has
 * its rounded share of the rows; the rest is for training. A row added or changed therefore moves hardly any
 * other row to another part, and the order of rows in the table does not matter.
 *
 * @throws KSTORE_TASK_INPUT when a part with a share gets no row, or a column is missing.
 */
export function splitRows(table: Table, preprocessing: Preprocessing): RowParts {
  const all = table.rows.map((_row, index) => index);
  const { split } = preprocessing;
  if (split === null) return { train: all, validation: [], test: [] };
  const groups = groupRows(table, preprocessing, split);
  const parts: Record<PartName, number[]> = { train: [], validation: [], test: [] };
  const wanted = {
    test: Math.round(split.test * all.length),
    validation: Math.round(split.validation * all.length),
  };
  for (const rows of groups) {
    const part =
      parts.test.length < wanted.test
        ? 'test'
        : parts.validation.length < wanted.validation
          ? 'validation'
          : 'train';
    parts[part].push(...rows);
  }
  for (const part of partNames) {
    if (split[part] > 0 && parts[part].length === 0) {
      throw inputError(
        `the split leaves no row for ${part}: there are ${all.length} rows in ${groups.length} groups that stay together`,
        {},
        'add rows, or change the shares of the `split` step',
      );
    }
    parts[part].sort((left, right) => left - right);
  }
  return parts;
}

function groupRows(
  table: Table,
  preprocessing: Preprocessing,
  split: SplitStep,
): readonly (readonly number[])[] {
  const readKey = createKeyReader(table, preprocessing, split.keepTogether);
  const groups = new Map<string, number[]>();
  table.rows.forEach((row, index) => {
    const key = readKey(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  return [...groups]
    .map(([key, rows]) => ({ rank: hashBytes(`kstore split 1\n[${split.seed},${key}]`), rows }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .map(({ rows }) => rows);
}

/** Gives a row's key as canonical JSON. */
function createKeyReader(
  table: Table,
  { select }: Preprocessing,
  together: SplitStep['keepTogether'],
): (row: Row) => string {
  if (together.by === 'row') return (row) => canonicalJson(row.id);
  const columns =
    together.by === 'column' ? [findColumn(table, together.column)] : selectColumns(table, select).inputs;
  const indexes = columns.map((column) => table.columns.indexOf(column));
  return (row) => canonicalJson(indexes.map((index) => row.cells[index] ?? null));
}
