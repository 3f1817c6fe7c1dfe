import { inferColumn } from './columns.ts';
import { findUnit, settingsError } from './dataset-settings.ts';
import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { nameRowsByContent } from './row-id.ts';
import { readCellText, sheetError, type Sheet } from './sheet.ts';
import { readAcross, type HeaderText, type SheetTable } from './sheet-table.ts';
import { findTableArea } from './table-area.ts';
import type { Cell, Column, ColumnRole, Row, Table } from './table.ts';

/**
 * Derives the table of one sheet: a header row, then rows.
 *
 * A row is named by its key when the settings declare one, else by its content.
 *
 * @throws KSTORE_TABLE_EMPTY, KSTORE_TABLE_HEADER, KSTORE_TABLE_CELL, KSTORE_TABLE_TOO_LARGE, KSTORE_DATASET_INVALID
 */
export function deriveSingleTable(sheet: Sheet, settings: DatasetSettings): Table {
  const area = findTableArea(sheet);
  if (area === null || area.top === area.bottom)
    throw sheetError('KSTORE_TABLE_EMPTY', sheet, 'a header but no rows');
  const sheetTable = readAcross(sheet, area);
  checkNamedColumns(
    sheetTable.headers.map(({ name }) => name),
    settings,
  );
  const columns = sheetTable.headers.map((header) => {
    const inferred = inferColumn(header.name, {
      count: sheetTable.rowCount,
      cell: (index) => ({ sheet, row: area.top + 1 + index, column: header.column }),
    });
    return { column: describeColumn(header, inferred.type, settings), cells: inferred.cells };
  });
  const rows = Array.from({ length: sheetTable.rowCount }, (_, row) =>
    columns.map(({ cells }) => cells[row] as Cell),
  );
  return {
    columns: columns.map(({ column }) => column),
    rows:
      settings.key === undefined ? nameRowsByContent(rows) : nameRowsByKey(sheetTable, settings.key, rows),
  };
}

export function describeColumn(
  { name, unit }: HeaderText,
  type: Column['type'],
  settings: DatasetSettings,
): Column {
  const role = findRole(name, settings);
  const chosenUnit = findUnit(name, settings) ?? unit;
  return { name, type, ...(role !== null && { role }), ...(chosenUnit !== null && { unit: chosenUnit }) };
}

function findRole(name: string, { key, targets }: DatasetSettings): ColumnRole | null {
  if (name === key) return 'key';
  if (targets === undefined) return null;
  return targets.includes(name) ? 'target' : 'input';
}

/** @throws KSTORE_DATASET_INVALID when the settings name columns that the table has not, or one as two things. */
export function checkNamedColumns(
  names: readonly string[],
  { key, targets, units, pictures }: DatasetSettings,
): void {
  checkColumnsExist('pictures', pictures === undefined ? [] : [pictures], names);
  checkColumnsExist('key', key === undefined ? [] : [key], names);
  checkColumnsExist('targets', targets ?? [], names);
  checkColumnsExist('units', Object.keys(units ?? {}), names);
  if (key !== undefined && targets?.includes(key))
    throw settingsError(`the key "${key}" cannot be a target as well`);
}

/** @throws KSTORE_DATASET_INVALID when the settings name a column that the table has not. */
export function checkColumnsExist(
  member: string,
  named: readonly string[],
  columns: readonly string[],
): void {
  const unknown = named.find((name) => !columns.includes(name));
  if (unknown === undefined) return;
  const shown = columns.slice(0, 20).join(', ');
  throw settingsError(
    `${member} names the column "${unknown}"; the table has ${shown}${columns.length > 20 ? ', …' : ''}`,
  );
}

function nameRowsByKey(sheetTable: SheetTable, key: string, rows: readonly (readonly Cell[])[]): Row[] {
  const { sheet, headers } = sheetTable;
  const header = headers.find(({ name }) => name === key)!;
  const seen = new Map<string, number>();
  return rows.map((cells, index) => {
    const [row, column] = sheetTable.position(index, header);
    const id = readCellText(sheet, row, column)?.trim();
    if (id === undefined)
      throw sheetError('KSTORE_TABLE_CELL', sheet, `no value for the key "${key}"`, { row, column });
    const first = seen.get(id);
    if (first !== undefined) {
      const where = sheet.locate(...sheetTable.position(first, header));
      throw sheetError('KSTORE_TABLE_CELL', sheet, `the key "${id}" is already in ${where}`, {
        row,
        column,
        hints: ['give each row a key of its own, or leave `key` out of dataset.yaml'],
      });
    }
    seen.set(id, index);
    return { id, cells };
  });
}
