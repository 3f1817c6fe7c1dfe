import type { Table } from '../../api/task.ts';
import { sortClasses } from '../../preprocessing/class-target.ts';
import { listLabels, readLabels, type LabelTarget } from '../../preprocessing/label-target.ts';
import { findColumn } from '../../preprocessing/selection.ts';
import type { LabelMarks } from './metrics.ts';

/** The labels that each row has in any target column. @throws KSTORE_TASK_INPUT when one is missing. */
export function listRowLabels(
  table: Table,
  rows: readonly number[],
  targets: readonly LabelTarget[],
): readonly (readonly string[])[] {
  const columns = targets.map((target) => readLabels(table, rows, target));
  return rows.map((_row, index) => columns.flatMap((labels) => labels[index] as readonly string[]));
}

/** The labels that the targets know, in the order of the outputs, then those that only these rows have. */
export function listAllLabels(
  table: Table,
  targets: readonly LabelTarget[],
  found: readonly (readonly string[])[],
): readonly string[] {
  const known = listLabels(targets);
  const isKnown = new Set(known);
  const unknown = found.flat().filter((label) => !isKnown.has(label));
  return [...known, ...sortClasses(unknown, findColumn(table, targets[0]!.name))];
}

/** `[rows, labels]`; labels that are not listed are left out. */
export function markLabels(labels: readonly string[], found: readonly (readonly string[])[]): LabelMarks {
  const places = new Map(labels.map((label, place) => [label, place]));
  const marks = new Uint8Array(found.length * labels.length);
  found.forEach((own, row) => {
    for (const label of own) {
      const place = places.get(label);
      if (place !== undefined) marks[row * labels.length + place] = 1;
    }
  });
  return marks;
}

/** Whether a probability says that a row has the label. */
export function isSaid(probability: number): boolean {
  return probability > 0.5;
}

/**
 * A row has the labels that are likelier than not.
 *
 * @param probabilities `[rows, known labels]`.
 * @param labels all of them; nothing is said of those that are not known.
 */
export function decideLabels(
  probabilities: Float64Array,
  known: readonly string[],
  labels: readonly string[],
): LabelMarks {
  const columns = known.map((label) => labels.indexOf(label));
  const marks = new Uint8Array((probabilities.length / known.length) * labels.length);
  probabilities.forEach((probability, place) => {
    const [row, label] = [Math.floor(place / known.length), place % known.length];
    if (isSaid(probability)) marks[row * labels.length + (columns[label] as number)] = 1;
  });
  return marks;
}
