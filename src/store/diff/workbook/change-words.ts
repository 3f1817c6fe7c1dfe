import type { Cell } from '../../tables/table.ts';
import type { CellChange, RowChange } from '../table-diff-model.ts';

export function formatCell(value: Cell): string {
  if (value === null) return '(empty)';
  // As Excel shows it; more digits would be the rounding of binary fractions.
  return String(typeof value === 'number' ? Number(value.toPrecision(15)) : value);
}

/** What a person reads in the comment of a changed cell. */
export function describeCellChange({ before, kind, difference, relative }: CellChange, from: string): string {
  const lines = [`was ${formatCell(before)} in ${from}`];
  if (kind === 'format') lines.push('the same number, written otherwise');
  else if (difference !== undefined) lines.push(`${signed(difference)}${share(relative)}`);
  return lines.join('\n');
}

function share(relative: number | undefined): string {
  return relative === undefined ? '' : ` (${signed(relative * 100)} %)`;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${Number(value.toPrecision(4))}`;
}

/** A row as people know it: its name, or its place. */
export function labelRow(row: RowChange): string {
  const position = row.change === 'removed' ? row.positionBefore : row.positionAfter;
  return row.name ?? `row ${position + 1}`;
}
