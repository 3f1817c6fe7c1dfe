import { findMergedArea } from '../../tables/merged-cells.ts';
import type { SheetTable } from '../../tables/sheet-table.ts';
import type { Table } from '../../tables/table.ts';
import type { MergedTable } from '../merge/merge-model.ts';
import { arrangeLines, LineMap, type SheetMap } from './package/line-map.ts';

/** Where a merged table stands in the sheet of ours. Positions count from 0. */
export class MergeLayout {
  readonly map: SheetMap;
  /** The first row of the table in the sheet as it was. */
  readonly firstRow: number;
  /** For each row that is put in, the former row of the sheet that it looks like: the one above it, else the first. */
  readonly looks = new Map<number, number>();
  readonly #part: SheetTable;
  readonly #ours: Table;
  readonly #merged: MergedTable;

  /** @param part the sheet of ours. @param ours the table that is read from it. */
  constructor(part: SheetTable, ours: Table, merged: MergedTable) {
    this.#part = part;
    this.#ours = ours;
    this.#merged = merged;
    const { sheet, headers, rowCount, position } = part;
    const firstRow = position(0, headers[0]!)[0];
    const { rows, columns } = merged.inOurs;
    const width = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    this.firstRow = firstRow;
    this.map = {
      rows: mapLines(
        Math.max(sheet.rows.length, firstRow + rowCount),
        Array.from({ length: rowCount }, (_, row) => firstRow + row),
        rows.map((row) => (row === null ? null : firstRow + row)),
      ),
      columns: mapLines(
        headers.reduce((end, { column }) => Math.max(end, column + 1), width),
        headers.map(({ column }) => column),
        columns.map((column) => (column === null ? null : headers[column]!.column)),
      ),
    };
    let above = firstRow;
    this.map.rows.lines.forEach(({ from, item }, place) => {
      if (item === null) return;
      if (from === null) this.looks.set(place, above);
      else above = from;
    });
  }

  /**
   * Whether a cell of the merged table is another one than ours has in its place.
   *
   * @param row and column of the sheet as it was; null for what is put in.
   */
  isWritten(item: number, columnItem: number, row: number | null, column: number | null): boolean {
    const { inOurs, rows } = this.#merged;
    const [own, ownColumn] = [inOurs.rows[item]!, inOurs.columns[columnItem]!];
    const wanted = rows[item]![columnItem]!;
    if (own === null || ownColumn === null || row === null || column === null) return wanted !== null;
    if (this.#ours.rows[own]!.cells[ownColumn] === wanted) return false;
    // Of merged cells the first one holds the value.
    const area = findMergedArea(this.#part.sheet.mergedAreas, row, column);
    return area === undefined || (area.top === row && area.left === column);
  }
}

function mapLines(end: number, table: readonly number[], items: readonly (number | null)[]): LineMap {
  const lines = new Set(table);
  return new LineMap(arrangeLines(end, lines, items), end, lines);
}
