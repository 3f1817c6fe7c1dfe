import type { TableDiff } from '../table-diff-model.ts';
import type { Mark } from './cell-marks.ts';
import { describeCellChange } from './change-words.ts';

/** A table whose cells can be marked where they stand. Positions count from 0. */
export interface MarkableTable {
  markCell(row: number, column: number, mark: Mark, comment?: string): void;
  /** Marks the name of a column. */
  markHead(column: number, mark: Mark, comment?: string): void;
}

/**
 * Marks in a sheet what changed: changed cells with the old value as a comment, added rows and columns, rows that moved.
 *
 * @param from what the version before is called in comments.
 */
export function markTable(table: MarkableTable, diff: TableDiff, from: string): void {
  const positions = new Map(diff.header.after.map((name, position) => [name, position]));
  markColumns(table, diff, from);
  for (const row of diff.rows) {
    if (row.change === 'removed') continue;
    if (row.change === 'added') {
      for (const position of positions.values()) table.markCell(row.positionAfter, position, 'added');
      continue;
    }
    const told = [
      ...(row.isMoved ? [`was row ${row.positionBefore + 1} in ${from}`] : []),
      ...(row.isRenamed ? [`was named ${row.idBefore} in ${from}`] : []),
    ];
    if (told.length > 0) table.markCell(row.positionAfter, 0, 'moved', told.join('\n'));
    for (const change of row.cells) {
      const column = positions.get(change.column)!;
      table.markCell(row.positionAfter, column, 'changed', describeCellChange(change, from));
    }
  }
}

function markColumns(table: MarkableTable, { columns, counts }: TableDiff, from: string): void {
  for (const { change, before, after, positionAfter, differs } of columns) {
    if (positionAfter === null) continue;
    if (change === 'added') {
      table.markHead(positionAfter, 'added', `this column is not in ${from}`);
      for (let row = 0; row < counts.rowsAfter; row++) table.markCell(row, positionAfter, 'added');
      continue;
    }
    const told = differs
      .filter((what) => what === 'name' || what === 'unit' || what === 'type')
      .map((what) => `${what} was ${before![what] ?? 'none'}, is ${after![what] ?? 'none'}`);
    if (told.length > 0) table.markHead(positionAfter, 'changed', told.join('\n'));
  }
}
