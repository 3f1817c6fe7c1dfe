import type { Cell } from '../../tables/table.ts';
import type { Choice, MergeConflict } from './merge-model.ts';

/** A conflict as a line of a sheet tells it. */
export interface DescribedConflict {
  readonly row: string;
  /** Of a cell, its column. */
  readonly column: string;
  readonly base: Cell;
  readonly ours: Cell;
  readonly theirs: Cell;
  readonly choices: readonly Choice[];
}

export function describeConflict(conflict: MergeConflict): DescribedConflict {
  const { row } = conflict;
  if (conflict.type === 'cell') {
    const { column, base, ours, theirs } = conflict;
    return { row, column: column.name, base, ours, theirs, choices: ['ours', 'theirs', 'base'] };
  }
  const { removedBy, edits } = conflict;
  const show = (value: Cell) => (value === null ? '(empty)' : String(value));
  const edited = edits.map(({ column, before, after }) => `${column} ${show(before)} → ${show(after)}`).join('; '); // prettier-ignore
  const [ours, theirs] = removedBy === 'ours' ? ['removed', edited] : [edited, 'removed'];
  return { row, column: '(whole row)', base: 'there', ours, theirs, choices: ['ours', 'theirs'] };
}
