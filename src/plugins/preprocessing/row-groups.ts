import { canonicalJson } from '../../store/codec/canonical-json.ts';
import { hashBytes } from '../../store/codec/hash.ts';
import type { Column, Row, Table } from '../api/task.ts';
import { readClasses, sortClasses } from './class-target.ts';
import { inputError } from './input-error.ts';
import { findColumn, selectColumns } from './selection.ts';
import type { Preprocessing, SplitStep } from './steps.ts';

/** Indexes of rows that stay in one part. */
export type RowGroup = readonly number[];

/**
 * Rows that stay together, in the order of SHA-256(`kstore split 1`, a line feed, the canonical JSON of
 * `[seed, key of the group]`, from the second repeat on of `[seed, key of the group, repeat]`).
 */
export function groupRows(
  table: Table,
  preprocessing: Preprocessing,
  split: SplitStep,
  repeat: number,
): readonly RowGroup[] {
  const readKey = createKeyReader(table, preprocessing, split.keepTogether);
  const groups = new Map<string, number[]>();
  table.rows.forEach((row, index) => {
    const key = readKey(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  const suffix = repeat === 1 ? '' : `,${repeat}`;
  return [...groups]
    .map(([key, rows]) => ({ rank: hashBytes(`kstore split 1\n[${split.seed},${key}${suffix}]`), rows }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .map(({ rows }) => rows);
}

/** The groups of each class, classes in their order; a group is of the class that most of its rows have. */
export function groupByClass(
  table: Table,
  { select }: Preprocessing,
  groups: readonly RowGroup[],
): readonly (readonly RowGroup[])[] {
  const { targets } = selectColumns(table, select);
  const [target, ...others] = targets;
  if (target === undefined || others.length > 0) {
    throw inputError(
      `\`stratify\` takes one target column, and there are ${targets.length}`,
      {},
      'name one of them in a `select` step, or leave out `stratify`',
    );
  }
  const labels = readClasses(table, [...table.rows.keys()], target.name);
  const classes = groups.map((rows) =>
    mostCommon(
      rows.map((row) => labels[row] as string),
      target,
    ),
  );
  const byClass = new Map<string, RowGroup[]>(sortClasses(classes, target).map((label) => [label, []]));
  groups.forEach((rows, index) => byClass.get(classes[index] as string)?.push(rows));
  return [...byClass.values()];
}

/** The first of them in the order of classes, when several are equally common. */
function mostCommon(labels: readonly string[], target: Column): string {
  if (labels.length === 1) return labels[0] as string;
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return sortClasses(labels, target).find((label) => counts.get(label) === most) as string;
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

export function countRows(groups: readonly RowGroup[]): number {
  return groups.reduce((sum, rows) => sum + rows.length, 0);
}
