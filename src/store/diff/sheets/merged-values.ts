import { findMergedArea } from '../../tables/merged-cells.ts';
import type { TableWithFacts } from '../../tables/table-facts.ts';
import type { ColumnPair } from '../column-content.ts';
import { convertCell } from '../convert-cell.ts';
import type { MergedValue } from '../facts-diff-model.ts';

/**
 * Merged cells that reach over several rows of the table and whose value changed, in all of these rows alike.
 *
 * @param partners as in `diffFacts`.
 */
export function listMergedValues(
  before: TableWithFacts,
  after: TableWithFacts,
  columns: readonly ColumnPair[],
  partners: Int32Array,
): MergedValue[] {
  const isMerged = after.facts.parts.some(({ sheet }) => sheet.mergedAreas.some(({ top, bottom }) => bottom > top)); // prettier-ignore
  if (!isMerged) return [];
  const found: MergedValue[] = [];
  for (const pair of columns) {
    const name = after.table.columns[pair.after]!.name;
    for (let row = 0; row < partners.length; ) {
      const rows = countAlike(before, after, pair, partners, row);
      if (rows > 1) found.push({ column: name, position: row, rows });
      row += rows;
    }
  }
  return found;
}

/** So many rows from this one on lie in one merged cell and changed alike; 1 where none or it alone does. */
function countAlike(
  before: TableWithFacts,
  after: TableWithFacts,
  pair: ColumnPair,
  partners: Int32Array,
  first: number,
): number {
  const cell = after.facts.cellAt(first, pair.after);
  const area = cell === null ? undefined : findMergedArea(cell.sheet.mergedAreas, cell.row, cell.column);
  if (cell === null || area === undefined || area.bottom === cell.row) return 1;
  const change = readChange(before, after, pair, partners, first);
  if (change === null) return 1;
  let rows = 1;
  for (let row = first + 1; row < partners.length; row++, rows++) {
    const next = after.facts.cellAt(row, pair.after);
    const isInArea = next?.sheet === cell.sheet && next.row <= area.bottom && next.column === cell.column;
    if (!isInArea || readChange(before, after, pair, partners, row) !== change) break;
  }
  return rows;
}

/** What the cell was and is; null when it is no change. */
function readChange(
  before: TableWithFacts,
  after: TableWithFacts,
  pair: ColumnPair,
  partners: Int32Array,
  row: number,
): string | null {
  const partner = partners[row]!;
  if (partner < 0) return null;
  const was = convertCell(before.table.rows[partner]!.cells[pair.before]!, pair.conversion);
  const is = after.table.rows[row]!.cells[pair.after]!;
  return was === is ? null : JSON.stringify([was, is]);
}
