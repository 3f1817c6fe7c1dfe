import type { PlacedTable } from './placed-table.ts';
import type { CellFacts, Span } from './sheet-facts.ts';
import { describePlace, type Area } from './sheet.ts';
import type { SheetTable } from './sheet-table.ts';
import type { Table } from './table.ts';

/** A sheet of a workbook, as people see it beside its values. Positions are zero-based. */
export interface SheetSummary {
  readonly file: string;
  /** Null when the format has no sheets. */
  readonly sheet: string | null;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly mergedAreas: readonly Area[];
  /** Formulas and comments of cells that hold no cell of the table, such as a note beside it. */
  readonly notesOutside: readonly NotedCell[];
}

export interface NotedCell extends CellFacts {
  /** As in `cell B4`. */
  readonly place: string;
}

/** Where a cell of a table stands in its file. Zero-based. */
export interface CellPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  /** As in `input/sample_3.xlsx, sheet "배합", cell B4`. */
  readonly description: string;
}

/** What the sheets of a table hold beside values, cell by cell. It is derived from the files and never stored. */
export interface TableFacts {
  readonly sheets: readonly SheetSummary[];
  /** What the table was read from, in order. */
  readonly parts: readonly SheetTable[];
  /** Where a cell of the table stands; null where a sheet lacks the column. Zero-based. */
  readonly cellAt: PlacedTable['cellAt'];
  /** The facts of the cell of a row and a column of the table, zero-based; an empty object when there are none. */
  cell(row: number, column: number): CellFacts;
  /** Where a cell stands; null where a sheet lacks the column. */
  place(row: number, column: number): CellPlace | null;
}

export interface TableWithFacts {
  readonly table: Table;
  readonly facts: TableFacts;
}

export function withFacts(placed: PlacedTable): TableWithFacts {
  const { columns, rows } = placed;
  return {
    table: { columns, rows },
    facts: {
      sheets: summariseSheets(placed),
      parts: placed.parts,
      cellAt: (row, column) => placed.cellAt(row, column),
      cell(row, column) {
        const cell = placed.cellAt(row, column);
        const facts = cell?.sheet.facts?.cell(cell.row, cell.column) ?? {};
        if (facts.numberFormat === undefined || rows[row]!.cells[column] !== null) return facts;
        // Nothing is shown in the format of an empty cell.
        const { numberFormat: _hidden, ...noted } = facts;
        return noted;
      },
      place(row, column) {
        const cell = placed.cellAt(row, column);
        if (cell === null) return null;
        const { file, name: sheet } = cell.sheet;
        const description = describePlace(cell.sheet, cell.row, cell.column);
        return { file, sheet, row: cell.row, column: cell.column, description };
      },
    },
  };
}

function summariseSheets(placed: PlacedTable): SheetSummary[] {
  const inTable = listNotedPlaces(placed);
  return placed.parts.map(({ sheet }): SheetSummary => {
    const { file, name, facts } = sheet;
    const outside = (facts?.listNotedCells() ?? []).filter(
      ([row, column]) => inTable.get(sheet)?.has(toKey(row, column)) !== true,
    );
    return {
      file,
      sheet: name,
      visibility: facts?.visibility ?? 'visible',
      hiddenRows: facts?.hiddenRows ?? [],
      hiddenColumns: facts?.hiddenColumns ?? [],
      mergedAreas: facts?.mergedAreas ?? [],
      notesOutside: outside.map(([row, column]) => ({
        place: sheet.locate(row, column),
        ...facts!.cell(row, column),
      })),
    };
  });
}

/** The places of the table's cells, of those sheets alone that have notes at all. */
function listNotedPlaces(placed: PlacedTable): Map<unknown, Set<string>> {
  const { columns, rows, parts } = placed;
  const noted = new Map<unknown, Set<string>>();
  for (const { sheet } of parts)
    if ((sheet.facts?.listNotedCells().length ?? 0) > 0) noted.set(sheet, new Set());
  if (noted.size === 0) return noted;
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < columns.length; column++) {
      const cell = placed.cellAt(row, column);
      if (cell !== null) noted.get(cell.sheet)?.add(toKey(cell.row, cell.column));
    }
  }
  return noted;
}

function toKey(row: number, column: number): string {
  return `${row} ${column}`;
}
