import type { EncodedTable } from '../tables/table-file.ts';
import type { Row } from '../tables/table.ts';
import { findNaming } from './row-naming.ts';
import { TableLines } from './table-lines.ts';

/** A row, and where it stands. */
export interface FoundRow {
  /** What a person knows it by; null when nothing names the rows of the table. */
  readonly name: string | null;
  /** From 0. */
  readonly position: number;
  readonly row: Row;
}

const positionPattern = /^(?:row )?([1-9]\d{0,8})$/;

/**
 * Finds a row by what a diff calls it: its name, or `row 12` where nothing names the rows.
 *
 * @param key columns that a person chose to name the rows.
 * @returns null when no row has that name.
 * @throws KSTORE_USAGE when the table lacks a column of `key`. KSTORE_OBJECT_INVALID
 */
export function findRow(
  table: EncodedTable,
  name: string,
  key: readonly string[] | undefined,
): FoundRow | null {
  const wanted = name.normalize('NFC').trim();
  const nameRow = findNaming(table, key);
  const position = Number(positionPattern.exec(wanted)?.[1] ?? Number.NaN) - 1;
  const lines = new TableLines(table);
  while (lines.next()) {
    const row = lines.read();
    const named = nameRow(row);
    const isIt = named === null ? lines.row === position || row.id === wanted : named === wanted;
    if (isIt) return { name: named, position: lines.row, row };
  }
  return null;
}

/** @throws RangeError when the table has no such row. KSTORE_OBJECT_INVALID */
export function readRow(table: EncodedTable, position: number): Row {
  return readRows(table, new Set([position])).get(position)!;
}

/** Reads some rows of a table, in one pass. @throws RangeError when it lacks one. KSTORE_OBJECT_INVALID */
export function readRows(table: EncodedTable, positions: ReadonlySet<number>): Map<number, Row> {
  const rows = new Map<number, Row>();
  const lines = new TableLines(table);
  while (rows.size < positions.size && lines.next())
    if (positions.has(lines.row)) rows.set(lines.row, lines.read());
  if (rows.size < positions.size) throw new RangeError('the table has no such row');
  return rows;
}
