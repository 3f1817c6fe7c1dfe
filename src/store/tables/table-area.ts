import { formatColumnLetters, sheetError, type Area, type Sheet } from './sheet.ts';

/**
 * The smallest area that holds every cell of a sheet that is not empty; null when all are empty.
 *
 * @throws KSTORE_TABLE_CELL when the area has merged cells, or an empty row between others.
 */
export function findTableArea(sheet: Sheet): Area | null {
  const area = findUsedArea(sheet);
  if (area === null) return null;
  const merged = sheet.mergedAreas.find((candidate) => overlap(area, candidate));
  if (merged !== undefined) throw refuseMerged(sheet, merged);
  for (let row = area.top; row <= area.bottom; row++) {
    if (hasContent(sheet, row)) continue;
    throw sheetError('KSTORE_TABLE_CELL', sheet, 'an empty row between rows with cells', {
      row,
      column: area.left,
      hints: ['remove the empty row, and keep everything but the table out of the sheet'],
    });
  }
  return area;
}

export function hasAnyContent(sheet: Sheet): boolean {
  return sheet.rows.some((_, row) => hasContent(sheet, row));
}

function hasContent(sheet: Sheet, row: number): boolean {
  return sheet.rows[row]?.some((value) => value !== null) ?? false;
}

function findUsedArea(sheet: Sheet): Area | null {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  sheet.rows.forEach((cells, row) => {
    const first = cells.findIndex((value) => value !== null);
    if (first === -1) return;
    if (top === -1) top = row;
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(
      right,
      cells.findLastIndex((value) => value !== null),
    );
  });
  return top === -1 ? null : { top, left, bottom, right };
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

function refuseMerged(sheet: Sheet, { top, left, bottom, right }: Area): Error {
  const range = `${formatColumnLetters(left)}${top + 1}:${formatColumnLetters(right)}${bottom + 1}`;
  return sheetError('KSTORE_TABLE_CELL', sheet, `the cells ${range} are merged`, {
    row: top,
    column: left,
    hints: ['unmerge them and give each cell its value, or remove a title above the table'],
  });
}
