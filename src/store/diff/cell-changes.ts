import type { Cell } from '../tables/table.ts';
import type { ColumnPair } from './column-content.ts';
import { convertCell, isSameNumber } from './convert-cell.ts';
import type { CellChange } from './table-diff-model.ts';

/**
 * What changed between the cells of one row.
 *
 * @param names of the pairs' columns, as a person is to read them.
 */
export function listCellChanges(
  columns: readonly ColumnPair[],
  names: readonly string[],
  before: readonly Cell[],
  after: readonly Cell[],
): CellChange[] {
  const changes: CellChange[] = [];
  for (let index = 0; index < columns.length; index++) {
    const pair = columns[index]!;
    const was = before[pair.before]!;
    const is = after[pair.after]!;
    const converted = convertCell(was, pair.conversion);
    if (converted === is) continue;
    const kind = isSameNumber(converted, is) ? 'format' : 'value';
    changes.push({ column: names[index]!, before: was, after: is, kind, ...measureChange(converted, is) });
  }
  return changes;
}

function measureChange(before: Cell, after: Cell): Pick<CellChange, 'difference' | 'relative'> {
  if (typeof before !== 'number' || typeof after !== 'number') return {};
  const difference = after - before;
  if (!Number.isFinite(difference)) return {};
  const relative = difference / Math.abs(before);
  return Number.isFinite(relative) ? { difference, relative } : { difference };
}
