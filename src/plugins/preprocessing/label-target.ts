import type { Column, Table } from '../api/task.ts';
import { sortClasses } from './class-target.ts';
import { inputError } from './input-error.ts';
import { missingTarget, refuseEmptyTarget } from './missing-target.ts';
import { findColumn } from './selection.ts';

/** A target column that says which labels a row has; it may be several, or none. */
export interface LabelTarget {
  readonly name: string;
  /** `column`: 1 or true where a row has the label that the column is named after; `list`: labels with `;` between. */
  readonly form: 'column' | 'list';
  /** Those of the training rows, in the order of the network's outputs: text by its UTF-8 bytes. */
  readonly labels: readonly string[];
  /** Training rows that have each label. */
  readonly counts: readonly number[];
}

const separator = ';';
const maximumLabels = 1000;

/**
 * The labels of each row, each once.
 *
 * @throws KSTORE_TASK_INPUT naming the row whose value is missing, or says neither yes nor no.
 */
export function readLabels(
  table: Table,
  rows: readonly number[],
  { name, form }: Pick<LabelTarget, 'name' | 'form'>,
): readonly (readonly string[])[] {
  const index = table.columns.indexOf(findColumn(table, name));
  return rows.map((row) => {
    const cell = table.rows[row]?.cells[index] ?? null;
    const id = table.rows[row]?.id ?? '';
    if (cell === null) throw form === 'list' ? missingList(id, name) : missingTarget(id, name);
    if (form === 'list') return splitLabels(String(cell));
    if (cell === 1 || cell === true) return [name];
    if (cell === 0 || cell === false) return [];
    throw inputError(
      `row "${id}", target column "${name}": ${String(cell)} says neither that the row has this label nor that it has not`,
      { row: id, column: name },
      'write 1 and 0, or true and false; or keep one target column whose values are the classes',
    );
  });
}

/** An empty cell may as well be one that nobody has labelled yet. */
function missingList(row: string, column: string) {
  return inputError(
    `row "${row}", target column "${column}": the value is missing`,
    { row, column },
    `write \`${separator}\` where a row has none of the labels, or remove the row`,
  );
}

function splitLabels(text: string): readonly string[] {
  const labels = text.split(separator).map((label) => label.trim());
  return [...new Set(labels.filter((label) => label !== ''))];
}

/**
 * Learns the labels from the training rows.
 *
 * @throws KSTORE_TASK_INPUT when a column cannot hold labels, or no label tells rows apart.
 */
export function fitLabelTargets(
  table: Table,
  rows: readonly number[],
  columns: readonly Column[],
): readonly LabelTarget[] {
  const form = columns.length === 1 && columns[0]?.type === 'text' ? 'list' : 'column';
  const targets = columns.map((column): LabelTarget => {
    refuseEmptyTarget(table, rows, column);
    refuseOtherTypes(column, form);
    const { name } = column;
    const found = readLabels(table, rows, { name, form });
    const labels = form === 'column' ? [name] : sortClasses(found.flat(), column);
    const counts = new Map<string, number>(labels.map((label) => [label, 0]));
    for (const label of found.flat()) counts.set(label, (counts.get(label) as number) + 1);
    return { name, form, labels, counts: [...counts.values()] };
  });
  refuseUseless(targets, rows.length);
  return targets;
}

function refuseOtherTypes({ name, type }: Column, form: LabelTarget['form']): void {
  if (form === 'list' || type === 'number' || type === 'boolean') return;
  throw inputError(
    `the target column "${name}" holds ${type === 'date' ? 'dates' : 'text'}, and of several target columns each says of one label whether a row has it`,
    { column: name },
    'write 1 and 0, or true and false; or put all labels into one column with `;` between them',
  );
}

function refuseUseless(targets: readonly LabelTarget[], rows: number): void {
  const counts = targets.flatMap((target) => target.counts);
  const names = targets.map(({ name }) => `"${name}"`).join(', ');
  if (counts.length > maximumLabels)
    throw inputError(
      `the target ${names} has ${counts.length} different labels, more than ${maximumLabels}`,
      {},
      'leave out labels that hardly any row has',
    );
  if (counts.some((count) => count > 0 && count < rows)) return;
  throw inputError(
    `all training rows have the same labels in the target ${names}: nothing to tell apart`,
    {},
    'add rows with other labels',
  );
}

/** All labels, in the order of the network's outputs. */
export function listLabels(targets: readonly LabelTarget[]): readonly string[] {
  return targets.flatMap(({ labels }) => labels);
}

/**
 * 1 for each label that a row has, 0 for the others: `[rows, labels]`.
 *
 * @throws KSTORE_TASK_INPUT when a row has a label that no training row had.
 */
export function encodeLabels(
  targets: readonly LabelTarget[],
  table: Table,
  rows: readonly number[],
): Float32Array {
  const width = listLabels(targets).length;
  const marks = new Float32Array(rows.length * width);
  let start = 0;
  for (const target of targets) {
    const places = new Map(target.labels.map((label, place) => [label, start + place]));
    readLabels(table, rows, target).forEach((labels, position) => {
      for (const label of labels) {
        const place = places.get(label);
        if (place === undefined)
          throw unknownLabel(table.rows[rows[position] as number]?.id ?? '', target.name, label);
        marks[position * width + place] = 1;
      }
    });
    start += target.labels.length;
  }
  return marks;
}

function unknownLabel(row: string, column: string, label: string) {
  return inputError(
    `row "${row}", target column "${column}": no training row has the label "${label}"`,
    { row, column },
    'divide the rows with another `seed` in the `split` step, add rows with that label, or remove it',
  );
}
