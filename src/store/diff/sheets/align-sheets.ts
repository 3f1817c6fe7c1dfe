import type { Sheet } from '../../tables/sheet.ts';
import type { TableWithFacts } from '../../tables/table-facts.ts';
import type { ColumnPair } from '../column-content.ts';
import { pairLinesByContent, sameLines, TableLinePairs, type LinePairs } from './line-pairs.ts';
import type { SheetPair } from './pair-sheets.ts';

export type Side = 'before' | 'after';

/** A sheet that is in both versions, line by line. Positions are zero-based. */
export interface AlignedSheet extends SheetPair {
  readonly rows: LinePairs;
  readonly columns: LinePairs;
  /** Whether a cell is one of the table. */
  isOfTable(side: Side, row: number, column: number): boolean;
}

interface TableLines {
  readonly rows: TableLinePairs;
  readonly columns: TableLinePairs;
}

/**
 * Aligns the rows and columns of sheets: of those that hold a table as its rows and columns are paired, of others by the
 * content of their rows.
 *
 * @param partners by row of the table after, its row in the table before, or -1.
 */
export function alignSheets(
  before: TableWithFacts,
  after: TableWithFacts,
  columns: readonly ColumnPair[],
  partners: Int32Array,
  pairs: readonly SheetPair[],
): AlignedSheet[] {
  const linesOf = { before: new Map<Sheet, TableLines>(), after: new Map<Sheet, TableLines>() };
  for (const pair of pairs) {
    const lines = { rows: new TableLinePairs(), columns: new TableLinePairs() };
    linesOf.before.set(pair.before, lines);
    linesOf.after.set(pair.after, lines);
  }
  addLines('before', before, linesOf.before);
  addLines('after', after, linesOf.after);
  partners.forEach((rowBefore, rowAfter) => {
    if (rowBefore < 0) return;
    for (const column of columns) {
      const old = before.facts.cellAt(rowBefore, column.before);
      const current = after.facts.cellAt(rowAfter, column.after);
      if (old === null || current === null) continue;
      const lines = linesOf.after.get(current.sheet);
      if (lines === undefined || lines !== linesOf.before.get(old.sheet)) continue;
      lines.rows.pair(old.row, current.row);
      lines.columns.pair(old.column, current.column);
    }
  });
  return pairs.map((pair) => alignSheet(pair, linesOf.after.get(pair.after)!));
}

function addLines(
  side: Side,
  { table, facts }: TableWithFacts,
  linesOf: ReadonlyMap<Sheet, TableLines>,
): void {
  for (let row = 0; row < table.rows.length; row++) {
    for (let column = 0; column < table.columns.length; column++) {
      const cell = facts.cellAt(row, column);
      const lines = cell === null ? undefined : linesOf.get(cell.sheet);
      if (cell === null || lines === undefined) continue;
      lines.rows[side].add(cell.row);
      lines.columns[side].add(cell.column);
    }
  }
}

function alignSheet(pair: SheetPair, lines: TableLines): AlignedSheet {
  const holdsTable = lines.rows.before.size > 0 && lines.rows.after.size > 0;
  if (holdsTable)
    return {
      ...pair,
      ...lines,
      isOfTable: (side, row, column) => lines.rows[side].has(row) && lines.columns[side].has(column),
    };
  const [rowsBefore, rowsAfter] = [pair.before, pair.after].map(({ rows }) =>
    rows.map((row) => JSON.stringify(row)),
  );
  return {
    ...pair,
    rows: pairLinesByContent(rowsBefore!, rowsAfter!),
    columns: sameLines,
    isOfTable: () => false,
  };
}
