import type { Cell as SheetCell } from 'exceljs';
import type { TableDiff } from '../table-diff-model.ts';
import { colourCell, commentOn } from './cell-marks.ts';
import { describeCellChange } from './change-words.ts';

/** Where the cells of the table after stand in a workbook that is open. Positions count from 0. */
export interface OpenTable {
  /** Null where the sheet lacks the cell. */
  cellAt(row: number, column: number): SheetCell | null;
  /** The cell with the name of a column, where there is one. */
  headAt(column: number): SheetCell | null;
}

/**
 * Marks in a sheet what changed: changed cells with the old value as a comment, added rows and columns, rows that moved.
 *
 * @param from what the version before is called in comments.
 */
export function markTable(table: OpenTable, diff: TableDiff, from: string): void {
  const positions = new Map(diff.header.after.map((name, position) => [name, position]));
  markColumns(table, diff, from);
  for (const row of diff.rows) {
    if (row.change === 'removed') continue;
    if (row.change === 'added') {
      for (const position of positions.values()) mark(table.cellAt(row.positionAfter, position), 'added');
      continue;
    }
    const first = table.cellAt(row.positionAfter, 0);
    const told = [
      ...(row.isMoved ? [`was row ${row.positionBefore + 1} in ${from}`] : []),
      ...(row.isRenamed ? [`was named ${row.idBefore} in ${from}`] : []),
    ];
    if (told.length > 0) mark(first, 'moved', told.join('\n'));
    for (const change of row.cells) {
      const cell = table.cellAt(row.positionAfter, positions.get(change.column)!);
      mark(cell, 'changed', describeCellChange(change, from));
    }
  }
}

function markColumns(table: OpenTable, { columns, counts }: TableDiff, from: string): void {
  for (const { change, before, after, positionAfter, differs } of columns) {
    if (positionAfter === null) continue;
    if (change === 'added') {
      mark(table.headAt(positionAfter), 'added', `this column is not in ${from}`);
      for (let row = 0; row < counts.rowsAfter; row++) mark(table.cellAt(row, positionAfter), 'added');
      continue;
    }
    const told = differs
      .filter((what) => what === 'name' || what === 'unit' || what === 'type')
      .map((what) => `${what} was ${before![what] ?? 'none'}, is ${after![what] ?? 'none'}`);
    if (told.length > 0) mark(table.headAt(positionAfter), 'changed', told.join('\n'));
  }
}

function mark(cell: SheetCell | null, colour: Parameters<typeof colourCell>[1], comment?: string): void {
  if (cell === null) return;
  colourCell(cell, colour);
  if (comment !== undefined) commentOn(cell, comment);
}
