import type { Area, TableArea } from './area.ts';
import { countHeaderRows } from './header-rows.ts';
import { sheetError, type Sheet } from './sheet.ts';

const mostTitles = 20;

/**
 * The smallest area that holds every cell of a sheet that is not empty, without a title above the table; null when all
 * are empty.
 *
 * @throws KSTORE_TABLE_CELL when the area has an empty row between others.
 */
export function findTableArea(sheet: Sheet): TableArea | null {
  const used = findUsedArea(sheet, 0);
  if (used === null) return null;
  const area = leaveOutTitles(sheet, used);
  for (let row = area.top; row <= area.bottom; row++) {
    if (hasContent(sheet, row)) continue;
    throw sheetError('KSTORE_TABLE_CELL', sheet, 'an empty row between rows with cells', {
      row,
      column: area.left,
      hints: ['remove the empty row, and keep everything but the table out of the sheet'],
    });
  }
  return { ...area, headerRows: countHeaderRows(sheet, area) };
}

export function hasAnyContent(sheet: Sheet): boolean {
  return sheet.rows.some((_, row) => hasContent(sheet, row));
}

function hasContent(sheet: Sheet, row: number): boolean {
  return sheet.rows[row]?.some((value) => value !== null) ?? false;
}

function findUsedArea(sheet: Sheet, firstRow: number): Area | null {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let row = firstRow; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row]!;
    const first = cells.findIndex((value) => value !== null);
    if (first === -1) continue;
    if (top === -1) top = row;
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(
      right,
      cells.findLastIndex((value) => value !== null),
    );
  }
  return top === -1 ? null : { top, left, bottom, right };
}

/** A title is one merged cell alone in its rows, as wide as the table below it or apart from it by an empty row. */
function leaveOutTitles(sheet: Sheet, used: Area): Area {
  let area = used;
  for (let count = 0; count < mostTitles; count++) {
    const { top } = area;
    const title = sheet.mergedAreas.find((merged) => merged.top === top && merged.right > merged.left);
    const rest = title === undefined || !isAlone(sheet, title) ? null : findUsedArea(sheet, title.bottom + 1);
    if (title === undefined || rest === null) return area;
    const isAsWide = title.left <= rest.left && title.right >= rest.right;
    if (!isAsWide && rest.top === title.bottom + 1) return area;
    area = rest;
  }
  return area;
}

function isAlone({ rows }: Sheet, { top, left, bottom }: Area): boolean {
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row++)
    if (rows[row]!.some((value, column) => value !== null && column !== left)) return false;
  return true;
}
