import type { TableArea } from './area.ts';
import { readHeaders } from './header-rows.ts';
import type { ColumnHeader } from './header-text.ts';
import { checkTableSize } from './limits.ts';
import { describePlace, readCellText, sheetError, type Sheet, type SheetPlace } from './sheet.ts';

/** A sheet with its columns and rows found, whichever way they run. Zero-based positions. */
export interface SheetTable {
  readonly sheet: Sheet;
  readonly headers: readonly ColumnHeader[];
  readonly rowCount: number;
  /** Position in the sheet of the cell of a row under a header. */
  readonly position: (row: number, header: ColumnHeader) => readonly [row: number, column: number];
  /** Whether a cell of the sheet belongs to the names and units of columns. */
  readonly isHeading: (row: number, column: number) => boolean;
}

/**
 * Reads a sheet whose first rows name the columns, with one row of cells for each further row.
 *
 * @throws KSTORE_TABLE_HEADER when a name is missing above cells, or there twice.
 */
export function readAcross(sheet: Sheet, area: TableArea): SheetTable {
  const first = area.top + area.headerRows;
  checkTableSize(describePlace(sheet), area.bottom - first + 1, area.right - area.left + 1);
  const hasContent = (column: number) => findContent(sheet, first, area.bottom, column) !== null;
  const headers: ColumnHeader[] = [];
  readHeaders(sheet, area, hasContent).forEach((header, index) => {
    if (header === null) refuseUnnamedCells(sheet, area, area.left + index);
    else headers.push(header);
  });
  checkUniqueNames(sheet, headers);
  return {
    sheet,
    headers,
    rowCount: area.bottom - first + 1,
    position: (row, header) => [first + row, header.column],
    isHeading: (row) => row >= area.top && row < first,
  };
}

/** The first row with content in a column; null when there is none. */
function findContent(sheet: Sheet, top: number, bottom: number, column: number): number | null {
  for (let row = top; row <= bottom; row++) if ((sheet.rows[row]?.[column] ?? null) !== null) return row;
  return null;
}

function refuseUnnamedCells(sheet: Sheet, area: TableArea, column: number): void {
  const row = findContent(sheet, area.top + area.headerRows, area.bottom, column);
  if (row === null) return;
  const shown = readCellText(sheet, row, column)!;
  throw unnamedCellError(sheet, { row: area.top, column }, shown, sheet.locate(row, column));
}

/** @param header where the name is missing. @param valuePlace where the value is. */
export function unnamedCellError(
  sheet: SheetPlace,
  header: { readonly row: number; readonly column: number },
  value: string,
  valuePlace: string,
): Error {
  const problem = `no column name above the value "${value}" in ${valuePlace}`;
  return sheetError('KSTORE_TABLE_HEADER', sheet, problem, {
    ...header,
    hints: ['name the column in the first row of the table, or remove its cells'],
  });
}

/** @throws KSTORE_TABLE_HEADER naming both cells. */
export function checkUniqueNames(sheet: SheetPlace, headers: readonly ColumnHeader[]): void {
  const seen = new Map<string, ColumnHeader>();
  for (const header of headers) {
    const first = seen.get(header.name);
    if (first !== undefined) {
      const where = sheet.locate(first.row, first.column);
      throw sheetError('KSTORE_TABLE_HEADER', sheet, `the column "${header.name}" is already in ${where}`, {
        row: header.row,
        column: header.column,
        hints: ['give each column a name of its own'],
      });
    }
    seen.set(header.name, header);
  }
}
