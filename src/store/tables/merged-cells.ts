import { checkCellCount } from './limits.ts';
import type { Area, SheetValue } from './sheet.ts';

/**
 * Gives merged cells their value (docs/decisions/0067-merged-cells.md): that of the upper left cell, in each row of
 * the area and there in its first column; its other cells are empty, whatever the file holds behind it.
 *
 * @throws KSTORE_TABLE_TOO_LARGE when areas overlap so that it would take too long.
 */
export function spreadMergedValues(place: string, rows: SheetValue[][], areas: readonly Area[]): void {
  let touched = 0;
  for (const { top, left, bottom, right } of areas) {
    const value = rows[top]?.[left] ?? null;
    // Below the last row with content there is no row of a table.
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
      // Empty rows share one list.
      if (rows[row]!.length === 0) rows[row] = [];
      const cells = rows[row]!;
      touched += Math.max(cells.length, left) + 1 - Math.min(cells.length, left);
      cells.fill(null, left, right + 1);
      while (value !== null && cells.length <= left) cells.push(null);
      if (value !== null) cells[left] = value;
    }
    checkCellCount(place, touched);
  }
}

/** The merged area that a cell belongs to, if any. */
export function findMergedArea(areas: readonly Area[], row: number, column: number): Area | undefined {
  return areas.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}
