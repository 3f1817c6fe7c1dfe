import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { inferColumn, refuseMixedDecimals, type ColumnCell, type InferredColumn } from './columns.ts';
import { findUnit } from './dataset-settings.ts';
import { readSampleTables, type SampleSheet, type SampleTable } from './sample-table.ts';
import { findSideColumns, type SideColumn } from './side-columns.ts';

/** The cells of sheets that share their columns, column by column. */
export interface SideTable {
  readonly columns: readonly SideTableColumn[];
  readonly tables: readonly SampleTable[];
}

export interface SideTableColumn extends InferredColumn {
  readonly unit: string | null;
}

/**
 * Reads sheets that share their columns as one table, sheet below sheet.
 *
 * @throws KSTORE_TABLE_EMPTY, KSTORE_TABLE_HEADER, KSTORE_TABLE_CELL, KSTORE_TABLE_TOO_LARGE
 */
export function readSideTable(sheets: readonly SampleSheet[], settings: DatasetSettings): SideTable {
  const tables = readSampleTables(sheets, settings.orientation);
  const columns = findSideColumns(tables, settings).map((column): SideTableColumn => {
    const cells = listCells(tables, column);
    const inferred = inferColumn(column.name, { count: cells.length, cell: (index) => cells[index]! });
    return { ...inferred, unit: findUnit(column.name, settings) ?? column.unit };
  });
  refuseMixedDecimals(columns, settings.decimal);
  return { columns, tables };
}

function listCells(tables: readonly SampleTable[], { name }: SideColumn): ColumnCell[] {
  return tables.flatMap(({ table }) => {
    const header = table.headers.find((candidate) => candidate.name === name);
    return Array.from({ length: table.rowCount }, (_, index): ColumnCell => {
      if (header === undefined) return null;
      const [row, column] = table.position(index, header);
      return { sheet: table.sheet, row, column };
    });
  });
}

/** Names the rows of a sample's sheet: by the sample, from the second row on with a number. */
export function nameSampleRows(sample: string, rowCount: number): string[] {
  return Array.from({ length: rowCount }, (_, row) => (row === 0 ? sample : `${sample}#${row + 1}`));
}

/** The first text that is there twice, or null. */
export function findRepeated(texts: readonly string[]): string | null {
  const seen = new Set<string>();
  return texts.find((text) => seen.size === seen.add(text).size) ?? null;
}
