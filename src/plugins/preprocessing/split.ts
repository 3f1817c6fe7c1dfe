import { canonicalJson } from '../../store/codec/canonical-json.ts';
import { hashBytes } from '../../store/codec/hash.ts';
import type { Column, Row, Table } from '../api/task.ts';
import { readClasses, sortClasses } from './class-target.ts';
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
 * Stratified, this is done with the rows of each class. Their shares are those of all classes so far less those of
 * the classes before, so that rounding does not add up; the last group of a class is for training in any case.
 *
 * @throws KSTORE_TASK_INPUT when a part with a share gets no row, a column is missing, or the target has no classes.
 */
export function splitRows(table: Table, preprocessing: Preprocessing): RowParts {
  const all = table.rows.map((_row, index) => index);
  const { split } = preprocessing;
  if (split === null) return { train: all, validation: [], test: [] };
  const groups = groupRows(table, preprocessing, split);
  const parts: Record<PartName, number[]> = { train: [], validation: [], test: [] };
  const strata = split.stratify ? groupByClass(table, preprocessing, groups) : [groups];
  let before = 0;
  for (const stratum of strata) {
    const after = before + countRows(stratum);
    const wanted = {
      test: Math.round(split.test * after) - Math.round(split.test * before),
      validation: Math.round(split.validation * after) - Math.round(split.validation * before),
    };
    const divided = divideGroups(stratum, wanted, split.stratify);
    for (const part of partNames) parts[part] = [...parts[part], ...divided[part]];
    before = after;
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

/** @param keepsLast whether the last group is for training, however few there are. */
function divideGroups(
  groups: readonly (readonly number[])[],
  wanted: Readonly<Record<'test' | 'validation', number>>,
  keepsLast: boolean,
): RowParts {
  const parts: Record<PartName, number[]> = { train: [], validation: [], test: [] };
  groups.forEach((rows, index) => {
    const isKept = keepsLast && index === groups.length - 1;
    const part =
      !isKept && parts.test.length < wanted.test
        ? 'test'
        : !isKept && parts.validation.length < wanted.validation
          ? 'validation'
          : 'train';
    parts[part].push(...rows);
  });
  return parts;
}

function countRows(groups: readonly (readonly number[])[]): number {
  return groups.reduce((sum, rows) => sum + rows.length, 0);
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

/** The groups of each class, classes in their order; a group is of the class that most of its rows have. */
function groupByClass(
  table: Table,
  { select }: Preprocessing,
  groups: readonly (readonly number[])[],
): readonly (readonly (readonly number[])[])[] {
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
  return sortClasses(classes, target).map((label) =>
    groups.filter((_rows, index) => classes[index] === label),
  );
}

/** The first of them in the order of classes, when several are equally common. */
function mostCommon(labels: readonly string[], target: Column): string {
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
