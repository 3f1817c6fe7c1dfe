import type { Area, TableArea } from './area.ts';
import { parseHeader, type ColumnHeader } from './header-text.ts';
import { findMergedArea } from './merged-cells.ts';
import { readCellText, type Sheet } from './sheet.ts';

const separator = ' / ';
/** Of names one below the other; more are none. */
const mostLevels = 8;

/**
 * So many rows at the top of a table name its columns: one, or more where merged cells say so
 * (docs/decisions/0067-merged-cells.md). A merged name that reaches down belongs to all of its rows; below one that
 * reaches across stand the names of its columns, if these are text.
 */
export function countHeaderRows(sheet: Sheet, area: Area): number {
  const merged = listMergedNames(sheet, area);
  let last = area.top;
  let isLonger = true;
  for (let step = 0; step < mostLevels && isLonger && last < area.bottom; step++) {
    const lowest = Math.max(last, ...merged.filter(({ top }) => top <= last).map(({ bottom }) => bottom));
    isLonger = lowest > last || holdsNamesBelow(sheet, area, merged, last);
    last = lowest > last ? Math.min(lowest, area.bottom) : last + (isLonger ? 1 : 0);
  }
  return last - area.top + 1;
}

/** The merged cells of the table that have content. */
function listMergedNames({ mergedAreas, rows }: Sheet, area: Area): Area[] {
  return mergedAreas.filter(
    ({ top, left }) =>
      top >= area.top && top < area.bottom && left >= area.left && (rows[top]?.[left] ?? null) !== null,
  );
}

/**
 * Whether the row below `last` names the columns of groups: each cell below a merged one is text, and of the other
 * columns each has its name in one of both rows alone.
 */
function holdsNamesBelow(sheet: Sheet, area: Area, merged: readonly Area[], last: number): boolean {
  const groups = merged.filter(
    ({ top, left, bottom, right }) => top <= last && bottom === last && right > left,
  );
  if (groups.length === 0) return false;
  for (let column = area.left; column <= area.right; column++) {
    const below = sheet.rows[last + 1]?.[column] ?? null;
    const isGrouped = groups.some(({ left, right }) => left <= column && column <= right);
    if (isGrouped && typeof below !== 'string') return false;
    if (!isGrouped && below !== null && (sheet.rows[last]?.[column] ?? null) !== null) return false;
  }
  return true;
}

/**
 * The names of columns from rows of names: those above one another are joined, as in `원료 / 물`; the unit is the
 * lowest one. Columns that share a merged name and have none below are numbered, those with content alone.
 *
 * @param hasContent whether a column has cells below the names.
 * @returns null for a column without a name.
 */
export function readHeaders(
  sheet: Sheet,
  area: TableArea,
  hasContent: (column: number) => boolean,
): (ColumnHeader | null)[] {
  const lastRow = area.top + area.headerRows - 1;
  const merged = listMergedNames(sheet, area).filter(({ top }) => top <= lastRow);
  const headers: (ColumnHeader | null)[] = [];
  for (let column = area.left; column <= area.right; column++)
    headers.push(readHeader(sheet, merged, [area.top, lastRow], column));
  const shared = merged.filter(({ left, bottom, right }) => bottom >= lastRow && right > left);
  numberSharedNames(headers, area.left, shared, hasContent);
  return headers;
}

function readHeader(
  sheet: Sheet,
  merged: readonly Area[],
  [first, last]: readonly [number, number],
  column: number,
): ColumnHeader | null {
  const names: string[] = [];
  let unit: string | null = null;
  let named = first;
  for (let row = first; row <= last; row++) {
    const group = findMergedArea(merged, row, column);
    if (group !== undefined && group.top < row) continue;
    const text = readCellText(sheet, row, group?.left ?? column);
    if (text === null) continue;
    const header = parseHeader(text);
    names.push(header.name);
    unit = header.unit ?? unit;
    named = row;
  }
  return names.length === 0 ? null : { name: names.join(separator), unit, row: named, column };
}

/** A merged name in the last row of names may stand above several columns. */
function numberSharedNames(
  headers: (ColumnHeader | null)[],
  first: number,
  groups: readonly Area[],
  hasContent: (column: number) => boolean,
): void {
  for (const { left, right } of groups) {
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    const filled = columns.filter((column) => column - first < headers.length && hasContent(column));
    for (const column of columns.slice(0, headers.length - (left - first))) {
      const header = headers[column - first]!;
      const isKept = filled.length === 0 ? column === left : filled.includes(column);
      const name = filled.length < 2 ? header.name : `${header.name}${separator}${column - left + 1}`;
      headers[column - first] = isKept ? { ...header, name } : null;
    }
  }
}
