import { inferColumn, refuseMixedDecimals, type ColumnCell, type InferredColumn } from './columns.ts';
import { findUnit, settingsError } from './dataset-settings.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import type { PlacedTable } from './placed-table.ts';
import { nameRowsByContent } from './row-id.ts';
import { describePlace, readCellText, sheetError, type Sheet, type SheetPlace } from './sheet.ts';
import type { HeaderText } from './header-text.ts';
import { readAcross } from './sheet-table.ts';
import { findTableArea } from './table-area.ts';
import type { Cell, Column, ColumnRole, Row } from './table.ts';

/**
 * Derives the table of one sheet: a header row, then rows.
 *
 * A row is named by its key when the settings declare one, else by its content.
 *
 * @throws KSTORE_TABLE_EMPTY, KSTORE_TABLE_HEADER, KSTORE_TABLE_CELL, KSTORE_TABLE_TOO_LARGE, KSTORE_DATASET_INVALID
 */
export function deriveSingleTable(sheet: Sheet, settings: DatasetSettings): PlacedTable {
  const area = findTableArea(sheet);
  if (area === null || area.top + area.headerRows > area.bottom)
    throw sheetError('KSTORE_TABLE_EMPTY', sheet, 'a header but no rows');
  const part = readAcross(sheet, area);
  const { headers, rowCount, position } = part;
  checkNamedColumns(
    headers.map(({ name }) => name),
    settings,
  );
  const inferred = headers.map((header) =>
    inferColumn(header.name, { count: rowCount, cell: (index) => placeCell(sheet, position(index, header)) }),
  );
  refuseMixedDecimals(inferred, settings.decimal);
  const rows = Array.from({ length: rowCount }, (_, row) => inferred.map(({ cells }) => cells[row] as Cell));
  const key = inferred.find(({ name }) => name === settings.key);
  return {
    columns: inferred.map(({ type }, index) => describeColumn(headers[index]!, type, settings)),
    rows: key === undefined ? nameRowsByContent(rows) : nameRowsByKey(key, rows),
    parts: [part],
    cellAt: (row, column) => inferred[column]!.source.cell(row),
  };
}

function placeCell(sheet: Sheet, [row, column]: readonly [number, number]): ColumnCell {
  return { sheet, row, column };
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

/**
 * Names rows by the values of a column.
 *
 * @throws KSTORE_TABLE_CELL when a value is missing or there twice.
 */
export function nameRowsByKey({ name, source }: InferredColumn, rows: readonly (readonly Cell[])[]): Row[] {
  const seen = new Map<string, number>();
  return rows.map((cells, index) => {
    const cell = source.cell(index);
    if (cell === null) throw new KstoreError('KSTORE_TABLE_CELL', `a sheet lacks the key "${name}"`);
    const { sheet, row, column } = cell;
    const id = readCellText(sheet, row, column)?.trim();
    if (id === undefined)
      throw sheetError('KSTORE_TABLE_CELL', sheet, `no value for the key "${name}"`, { row, column });
    const first = seen.get(id);
    if (first !== undefined)
      throw repeatedKeyError(sheet, { row, column }, id, locateFrom(sheet, source.cell(first)!));
    seen.set(id, index);
    return { id, cells };
  });
}

function locateFrom(sheet: Sheet, { sheet: other, row, column }: NonNullable<ColumnCell>): string {
  return other === sheet ? sheet.locate(row, column) : describePlace(other, row, column);
}

/** @param firstPlace where the key came first. */
export function repeatedKeyError(
  sheet: SheetPlace,
  place: { readonly row: number; readonly column: number },
  id: string,
  firstPlace: string,
): Error {
  return sheetError('KSTORE_TABLE_CELL', sheet, `the key "${id}" is already in ${firstPlace}`, {
    ...place,
    hints: ['give each row a key of its own, or leave `key` out of dataset.yaml'],
  });
}
